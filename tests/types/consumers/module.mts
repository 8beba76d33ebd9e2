// What must compile in a file that is an ES module by its name, the slim entry included.
import { ManagementClient, schemas } from "genauth-management";
import { init, ManagementClient as Slim } from "genauth-management/slim";

await init(new URL("https://page.example/genauth-management.wasm"));
await init(fetch("https://page.example/genauth-management.wasm"));
await init(new Uint8Array(8));
// @ts-expect-error the wasm has to come from somewhere
await init();

new Slim({ accessToken: "t" }) satisfies { free(): void };
using client = new ManagementClient({ accessToken: "t" });
(await client.getUserDepartments({ userId: "u" })).data.totalCount satisfies number;
schemas.createDepartment["~standard"].version satisfies 1;
