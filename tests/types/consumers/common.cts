// What must compile in a file that is CommonJS by its name.
import genauth = require("genauth-management");
import slim = require("genauth-management/slim");

const client: genauth.ManagementClient = new genauth.ManagementClient({ accessToken: "t" });
const input: genauth.CreateDepartmentReqDto = { organizationCode: "o", name: "n", parentDepartmentId: "root" };
client.createDepartment(input).then(
  ({ data }) => data.departmentId satisfies string,
  (error: unknown) => error instanceof genauth.GenAuthError && (error.kind satisfies genauth.ErrorKind),
);
// @ts-expect-error a number for a text
client.createDepartment({ ...input, name: 7 });
slim.init("genauth-management.wasm").then(() => new slim.ManagementClient({ accessToken: "t" }));
