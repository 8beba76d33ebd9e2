export {};

import { ManagementClient } from "genauth-management";

const client = new ManagementClient({
  host: process.env.GENAUTH_HOST, // `url`
  accessKeyId: process.env.GENAUTH_ACCESS_KEY_ID,
  accessKeySecret: process.env.GENAUTH_ACCESS_KEY_SECRET,
});
const { data } = await client.getOrganization({ organizationCode: "steamory" });
console.log(data.organizationName);
