declare const client: import("genauth-management").ManagementClient;
declare const userId: string;
export {};

import { collect } from "genauth-management";

const departments = await collect(client.iterate.getUserDepartments({ userId }));
await client.editUserDepartments({ userId }, (edit) => edit.makeMain(departments[0].departmentId));
