// A project that does not use the official client: a comment that names authing-node-sdk makes no difference.
import { ManagementClient } from "some-other-client";

const management = new ManagementClient({ accessKeyId: "id" });
export const users = await management.listUsers({});
if (users.statusCode !== 200) throw new Error("failed");
