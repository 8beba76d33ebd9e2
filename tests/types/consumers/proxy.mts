// The proxy: what its options take, and what `authorize` knows of a call.
import { ManagementClient } from "genauth-management";
import type { CreateDepartmentReqDto, GetUserDto } from "genauth-management";
import { createProxyHandler, readOperations, secretReadOperations, withinDepartments } from "genauth-management/proxy";
import type {
  InputOf,
  Operation,
  ProxiedRequest,
  ProxyHandler,
  ProxyRefusal,
  ProxySession,
  Reach,
  Touches,
} from "genauth-management/proxy";
import { ManagementClient as Slim } from "genauth-management/slim";
import type { Same } from "./same.js";

true satisfies Same<InputOf<"createDepartment">, CreateDepartmentReqDto>;
"getUser" satisfies Operation;
// @ts-expect-error it makes several calls, and none of its own
"editUserDepartments" satisfies Operation;
// @ts-expect-error there is no such call
"getUsers" satisfies Operation;

const client = new ManagementClient({ accessToken: "t" });
const handler = createProxyHandler({
  client,
  allow: [...readOperations, ...secretReadOperations, "createDepartment"],
  authorize(call) {
    call.request.headers.get("cookie") satisfies string | null;
    call.context satisfies unknown;
    if (call.operation === "createDepartment") call.input.name satisfies string;
    if (call.operation === "getUser") true satisfies Same<typeof call.input, GetUserDto>;
    // @ts-expect-error not every input has it
    call.input.organizationCode;
    // @ts-expect-error what was checked stays as it is
    call.operation = "getUser";
    return readOperations.includes(call.operation);
  },
});
handler satisfies ProxyHandler;
handler(new Request("https://page.example")) satisfies Promise<Response>;
handler(new Request("https://page.example"), { params: {} });

interface Person {
  readonly name: string;
}
createProxyHandler({
  client,
  allow: readOperations,
  async authenticate(asked) {
    asked.operation satisfies Operation;
    // @ts-expect-error nothing of the body was read
    asked.input;
    const session: Person | undefined = await Promise.resolve({ name: asked.request.url });
    return session ? { session } : { status: 401, message: "not signed in" };
  },
  authorize: ({ operation, session }) => {
    true satisfies Same<typeof session, Person>;
    return readOperations.includes(operation) || session.name === "ada";
  },
});
const scope = [{ organizationCode: "steamory", departmentId: "d-1" }] as const;
createProxyHandler({
  client,
  allow: ["updateDepartment"],
  authorize: async ({ touches }) => {
    const found = await touches();
    true satisfies Same<typeof found, Touches>;
    true satisfies Same<Reach, "department" | "organization" | "user" | "pool">;
    found.departments.every(({ departmentId, as, what }) => `${departmentId} ${as} ${what}`);
    // @ts-expect-error it cannot be changed
    found.reach = "department";
    return withinDepartments(touches, scope, { what: ["members"] });
  },
});
createProxyHandler({ client, allow: [], authorize: ({ touches }) => withinDepartments(touches, scope) });
// @ts-expect-error what it resolves to is no function that reads
createProxyHandler({ client, allow: [], authorize: async ({ touches }) => withinDepartments(await touches(), scope) });
// @ts-expect-error a department without its organization
createProxyHandler({ client, allow: [], authorize: ({ touches }) => withinDepartments(touches, [{ departmentId: "d-1" }]) });
// @ts-expect-error there is no such kind
createProxyHandler({ client, allow: [], authorize: ({ touches }) => withinDepartments(touches, scope, { what: ["roles"] }) });
createProxyHandler({
  client,
  allow: [],
  authenticate: ({ request }) => request.headers.has("cookie"),
  authorize: ({ session }) => {
    true satisfies Same<typeof session, unknown>;
    return true;
  },
});
createProxyHandler({
  client: () => client,
  allow: [],
  authorize: ({ operation }) => operation === "getUser",
}) satisfies ProxyHandler;
createProxyHandler({ client: async () => new Slim({ accessToken: "t" }), allow: [], authorize: () => true });
// @ts-expect-error a function that gives none
createProxyHandler({ client: () => {}, allow: [], authorize: () => true });
// @ts-expect-error the class makes no client without `new`
createProxyHandler({ client: ManagementClient, allow: [], authorize: () => true });
// @ts-expect-error a text is no session
createProxyHandler({ client, allow: [], authenticate: () => "ada", authorize: () => true });
// @ts-expect-error nothing said
createProxyHandler({ client, allow: [], authenticate: () => {}, authorize: () => true });

createProxyHandler({
  client: new Slim({ accessToken: "t" }),
  hosts: ["console.example"],
  authorize: async ({ request }) => (request.headers.has("cookie") ? true : { status: 401, message: "not signed in" }),
  allow: ["getUser", "listUsers"],
  origins: ["https://console.example"],
  maxBodyBytes: 1000,
  deadline: 5000,
  onError: (error, { operation, request }) => console.error(error, operation satisfies Operation | undefined, request.url),
});
({ status: 403 }) satisfies ProxyRefusal;
({ session: 1 }) satisfies ProxySession<number>;
true satisfies Same<ProxiedRequest["operation"], Operation>;

interface Session {
  readonly user: string;
}
const withSession = createProxyHandler<Session>({
  client,
  allow: ["getUser"],
  authorize: ({ context }) => context.user === "ada",
});
withSession(new Request("https://page.example"), { user: "ada" });
// @ts-expect-error of another type
withSession(new Request("https://page.example"), { name: "ada" });
// @ts-expect-error there is none
withSession(new Request("https://page.example"));

// @ts-expect-error without it everybody could do everything
createProxyHandler({ client, allow: [] });
// @ts-expect-error without it a later version would open more
createProxyHandler({ client, authorize: () => true });
// @ts-expect-error it is not there to be left out
createProxyHandler({ client, allow: undefined, authorize: () => true });
// @ts-expect-error frozen
readOperations.push("getUser");
// @ts-expect-error without credentials
createProxyHandler({ allow: [], authorize: () => true });
// @ts-expect-error nothing said
createProxyHandler({ client, allow: [], authorize: () => {} });
// @ts-expect-error a text is no permission
createProxyHandler({ client, allow: [], authorize: () => "yes" });
// @ts-expect-error no call of the API
createProxyHandler({ client, authorize: () => true, allow: ["getUsers"] });
// @ts-expect-error misspelt
createProxyHandler({ client, allow: [], authorize: () => true, origin: ["https://console.example"] });
