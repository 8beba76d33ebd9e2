const departments = { statusCode: 200, data: { totalCount: 1, list: [{ departmentId: "d" }] } };

/** A call by a path alone, what is said of an access key, and where errors lead. */
export async function ask({ ManagementClient }) {
  const { data } = await new ManagementClient({ host: "/api/genauth" }).getOrganization({ organizationCode: "steamory" });
  let refused;
  try {
    new ManagementClient({ accessKeyId: "a", accessKeySecret: "b", host: "/api/genauth" });
  } catch ({ kind, message }) {
    refused = { kind, message };
  }
  const { stack } = await new ManagementClient({ accessToken: "t" }).getOrganization({}).catch((error) => error);
  // A function whose last call is the edit's: Safari takes its frame from the stack.
  const client = new ManagementClient({ accessToken: "t", fetch: async () => Response.json(departments) });
  const edited = await client.editUserDepartments({ userId: "u" }, (edit) => edit.makeMain("none")).catch((error) => error);
  return { data, refused, stacks: [stack, edited.stack] };
}
