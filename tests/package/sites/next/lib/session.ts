/** Who is asking: stands for the sessions that a project has. */
export async function sessionOf(cookie: string | null) {
  return cookie?.includes("session=ada") ? { isAdministrator: true } : undefined;
}
