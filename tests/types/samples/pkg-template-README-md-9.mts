export {};








import { ManagementClient } from "genauth-management";

const client = new ManagementClient({
  host: process.env.GENAUTH_HOST, // leave it out for https://api.genauth.ai
  accessKeyId: process.env.GENAUTH_ACCESS_KEY_ID,
  accessKeySecret: process.env.GENAUTH_ACCESS_KEY_SECRET,
});

const { data } = await client.createDepartment({
  organizationCode: "steamory",
  parentDepartmentId: "root",
  name: "Research",
});
console.log(data.departmentId);
