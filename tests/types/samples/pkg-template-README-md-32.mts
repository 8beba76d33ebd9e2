declare const userId: string; declare const session: { token(): Promise<string> }; export {};































import { ManagementClient } from "genauth-management";

const client = new ManagementClient({ host: "https://api.genauth.ai", accessToken: () => session.token() });
const { data } = await client.getUserDepartments({ userId, limit: 50 });
