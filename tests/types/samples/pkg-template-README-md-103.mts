export {};

import { ManagementClient } from "genauth-management";

const client = new ManagementClient({
  accessToken: "token",
  userPoolId: "pool",
  fetch: async () => Response.json({ statusCode: 200, message: "", data: { userId: "u-1" } }),
});
console.log((await client.getUser({ userId: "u-1" })).data.userId);
