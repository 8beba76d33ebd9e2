// What must compile where modules are resolved without `exports`, as by `moduleResolution: node` (node10).
import { ManagementClient } from "genauth-management";
import { createProxyHandler, readOperations, toNodeListener } from "genauth-management/proxy";
import { init, ManagementClient as Slim } from "genauth-management/slim";

const client = new ManagementClient({ accessKeyId: "a", accessKeySecret: "b" });
toNodeListener(createProxyHandler({ client, allow: readOperations, authorize: ({ operation }) => operation === "getUser" }));
init("genauth-management.wasm").then(() => new Slim({ accessToken: "t" }).getUser({ userId: "u" }));
// @ts-expect-error typed, not `any`
createProxyHandler({ client, allow: 7, authorize: () => true });
// @ts-expect-error typed, not `any`
init();
