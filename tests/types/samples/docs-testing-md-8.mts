export {};

import assert from "node:assert/strict";
import { ManagementClient } from "genauth-management";

let asked = "";
const client = new ManagementClient({
  accessToken: "token",
  userPoolId: "pool",
  maxRetries: 0, // a failure is one at once
  fetch: async (url, { method }) => {
    const { pathname, searchParams } = new URL(url);
    asked = `${method} ${pathname}`;
    if (searchParams.get("userId") === "nobody") return Response.json({ statusCode: 404, message: "no such user" });
    return Response.json({ statusCode: 200, message: "", data: { userId: "u-1", username: "ada" } });
  },
});

const { data } = await client.getUser({ userId: "u-1" });
assert.equal(data.username, "ada");
await assert.rejects(client.getUser({ userId: "nobody" }), { kind: "not_found", statusCode: 404 });
assert.equal(asked, "GET /api/v3/get-user");
