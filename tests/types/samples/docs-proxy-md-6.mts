import { ManagementClient } from "genauth-management";
declare const session: { token(): Promise<string> };
export {};

const client = new ManagementClient({ host: "/api/genauth" }); // the session's cookie says who is asking
