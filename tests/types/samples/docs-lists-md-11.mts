declare const client: import("genauth-management").ManagementClient;
declare const userId: string;
export {};

import { collect } from "genauth-management";

for await (const { name } of client.iterate.getUserDepartments({ userId })) console.log(name);

const departments = await collect(client.iterate.getUserDepartments({ userId }), { max: 1_000 }); // 10,000 if left out
