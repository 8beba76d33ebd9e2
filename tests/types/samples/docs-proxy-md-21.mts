declare const session: { token(): Promise<string> };
declare const sessionOf: (cookie: string | null) => Promise<{ isAdministrator: boolean } | undefined>;
export {};

// lib/genauth.js
import { ManagementClient } from "genauth-management";
import { createProxyHandler, readOperations } from "genauth-management/proxy";

export const handler = createProxyHandler({
  // A function: it is asked by the first request, not where the module is only evaluated (`next build`).
  client: () =>
    new ManagementClient({
      host: process.env.GENAUTH_HOST,
      accessKeyId: process.env.GENAUTH_ACCESS_KEY_ID,
      accessKeySecret: process.env.GENAUTH_ACCESS_KEY_SECRET,
    }),
  async authenticate({ request }) {
    const session = await sessionOf(request.headers.get("cookie"));
    return session ? { session } : { status: 401, message: "Sign in first" };
  },
  allow: ["getOrganization", "getDepartment", "getUserDepartments", "updateDepartment", "setUserDepartments"],
  authorize: ({ operation, session }) => session.isAdministrator || readOperations.includes(operation),
  onError: (error, { operation }) => console.error(operation, error),
});
