declare const session: { token(): Promise<string> }; declare const sessionOf: (cookie: string | null) => Promise<{ isAdministrator: boolean } | undefined>; export {};








































import { ManagementClient } from "genauth-management";
import { createProxyHandler, readOperations } from "genauth-management/proxy";

const handler = createProxyHandler({
  client: new ManagementClient({
    host: process.env.GENAUTH_HOST,
    accessKeyId: process.env.GENAUTH_ACCESS_KEY_ID,
    accessKeySecret: process.env.GENAUTH_ACCESS_KEY_SECRET,
  }),
  async authenticate({ request }) {
    const session = await sessionOf(request.headers.get("cookie"));
    return session ? { session } : { status: 401, message: "Sign in first" };
  },
  allow: ["getDepartment", "listChildrenDepartments", "getUserDepartments", "updateDepartment", "setUserDepartments"],
  authorize: ({ operation, session }) => session.isAdministrator || readOperations.includes(operation),
});
export { handler as GET, handler as POST, handler as PUT, handler as DELETE };
