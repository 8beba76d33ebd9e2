/** A call by a path alone, and what is said of an access key. */
export async function ask({ ManagementClient }) {
  const { data } = await new ManagementClient({ host: "/api/genauth" }).getOrganization({ organizationCode: "steamory" });
  let refused;
  try {
    new ManagementClient({ accessKeyId: "a", accessKeySecret: "b", host: "/api/genauth" });
  } catch ({ kind, message }) {
    refused = { kind, message };
  }
  const { stack } = await new ManagementClient({ accessToken: "t" }).getOrganization({}).catch((error) => error);
  return { data, refused, stack };
}
