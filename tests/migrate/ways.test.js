// The ways in which programs come by a client and by its responses, and what is not one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { envelopeOf, described, folderWith, foundIn } from "./given.js";

const IMPORT = 'import { ManagementClient } from "authing-node-sdk";';
const OPTIONS = '{ accessKeyId: "a", accessKeySecret: "b", host: "h", lang: "zh-CN" }';
const NEW = `const client = new ManagementClient(${OPTIONS});`;
const LISTED = "call listUsers";

/** Programs in which `listUsers` is called once, of a client. */
const WAYS = {
  "a namespace": `import * as sdk from "authing-node-sdk"; await new sdk.ManagementClient(${OPTIONS}).listUsers({});`,
  "a default import": `import sdk from "authing-node-sdk"; await new sdk.ManagementClient(${OPTIONS}).listUsers({});`,
  "another name": `import { ManagementClient as M } from "authing-node-sdk"; const m = new M(${OPTIONS}); await m.listUsers({});`,
  "import equals": `import sdk = require("authing-node-sdk"); new sdk.ManagementClient(${OPTIONS}).listUsers({});`,
  "require, destructured": `const { ManagementClient: M } = require("authing-node-sdk"); new M(${OPTIONS}).listUsers({});`,
  "import()": `const { ManagementClient: M } = await import("authing-node-sdk"); new M(${OPTIONS}).listUsers({});`,
  "import().then": `import("authing-node-sdk").then(({ ManagementClient: M }) => new M(${OPTIONS}).listUsers({}));`,
  "import type in a type": 'declare const anything: import("authing-node-sdk").ManagementClient; await anything.listUsers({});',
  "a typed parameter": `${IMPORT} const run = (it?: ManagementClient | null) => it?.listUsers({});`,
  "a typed field": `${IMPORT} class A { private it!: ManagementClient; run = async () => this.it.listUsers({}); }`,
  "a field set by the constructor": `${IMPORT} class A { constructor() { this.it = new ManagementClient(${OPTIONS}); } run() { return this.it.listUsers({}); } }`,
  "a private field": `${IMPORT} class A { #it = new ManagementClient(${OPTIONS}); run() { return this.#it.listUsers({}); } }`,
  "a static field": `${IMPORT} class A { static it = new ManagementClient(${OPTIONS}); } A.it.listUsers({});`,
  "a getter": `${IMPORT} class A { get it() { return new ManagementClient(${OPTIONS}); } } new A().it.listUsers({});`,
  "an interface": `${IMPORT} interface Deps { it: ManagementClient } const run = ({ it }: Deps) => it.listUsers({});`,
  "a type alias": `${IMPORT} type Api = Pick<ManagementClient, "listUsers">; const run = (it: Api) => it.listUsers({});`,
  "a function that returns one": `${IMPORT} function make() { return new ManagementClient(${OPTIONS}); } make().listUsers({});`,
  "a promise of one": `${IMPORT} async function make() { return new ManagementClient(${OPTIONS}); } (await make()).listUsers({});`,
  "a declared promise": `${IMPORT} declare function make(): Promise<ManagementClient>; const it = await make(); it.listUsers({});`,
  "a method of an interface": `${IMPORT} interface Source { make(): ManagementClient; of: (a: string) => ManagementClient } const run = (s: Source) => [s.make().listUsers({}), s.of("a").listUsers({})];`,
  "a later assignment": `${IMPORT} let it; function start() { it = new ManagementClient(${OPTIONS}); } const run = () => it.listUsers({});`,
  "a default of a parameter": `${IMPORT} const run = (it = new ManagementClient(${OPTIONS})) => it.listUsers({});`,
  "an object": `${IMPORT} const all = { one: { it: new ManagementClient(${OPTIONS}) } }; all.one.it.listUsers({});`,
  "an assertion": `${IMPORT} const run = (it: unknown) => (it as ManagementClient)!.listUsers({});`,
  "a choice": `${IMPORT} const run = (own?: ManagementClient) => (own ?? new ManagementClient(${OPTIONS})).listUsers({});`,
  "a loop": `${IMPORT} for (const it of [new ManagementClient(${OPTIONS})]) it.listUsers({});`,
  "a loop over a list that is waited for": `${IMPORT} const make = async () => new ManagementClient(${OPTIONS}); for (const it of await Promise.all([make()])) it.listUsers({});`,
  "a callback of a list": `${IMPORT} const all: ManagementClient[] = []; all.forEach((it) => it.listUsers({}));`,
  "a search of a list": `${IMPORT} const all: ManagementClient[] = []; all.filter(Boolean).find((it) => it)?.listUsers({});`,
  "a map": `${IMPORT} const all = new Map<string, ManagementClient>(); all.get("a")!.listUsers({});`,
  "a map that is given its values": `${IMPORT} const all = new Map([["a", new ManagementClient(${OPTIONS})]]); for (const [, it] of all) it.listUsers({});`,
  "the values of a map": `${IMPORT} const run = (all: Map<string, ManagementClient>) => { for (const it of all.values()) it.listUsers({}); };`,
  "a record": `${IMPORT} const all: Record<string, ManagementClient> = {}; const run = (id: string) => all[id].listUsers({});`,
  "an index signature": `${IMPORT} const all: { [id: string]: ManagementClient } = {}; const run = (id: string) => all[id].listUsers({});`,
  "a type parameter": `${IMPORT} const run = <C extends ManagementClient>(it: C) => it.listUsers({});`,
  "a type parameter of a class": `${IMPORT} class A<C extends ManagementClient> { constructor(private it: C) {} run() { return this.it.listUsers({}); } }`,
  "a callback whose parameter is declared": `${IMPORT} const use = (run: (it: ManagementClient) => unknown) => run(null!); use((it) => it.listUsers({}));`,
  "the callback of a method": `${IMPORT} class A { use<T>(run: (it: ManagementClient) => T): T { throw run; } } new A().use((it) => it.listUsers({}));`,
  "a container of services": `${IMPORT} const run = (container) => container.get(ManagementClient).listUsers({});`,
  "the result of a function": `${IMPORT} const make = () => new ManagementClient(${OPTIONS}); const run = (it: ReturnType<typeof make>) => it.listUsers({});`,
  "a name in brackets": `${IMPORT} ${NEW} client["listUsers"]({}); client[\`listUsers\`];`,
  "a decorated parameter": `${IMPORT} @Injectable() class A { constructor(@Inject("x") private readonly it: ManagementClient) {} run() { return this.it.listUsers({}); } }`,
};

for (const [what, text] of Object.entries(WAYS)) {
  test(`finds a call of a client from ${what}`, async (t) => {
    const found = (await foundIn(t, text)).filter((one) => one.startsWith("call"));
    assert.deepEqual([...new Set(found)], [LISTED]);
  });
}

/** Receivers that are no client, in a file that has one. */
const OTHERS = [
  'import { PrismaClient } from "@prisma/client"; const other = new PrismaClient(); other.createUser({});',
  'import { managementApi } from "elsewhere"; managementApi.listUsers({});',
  "class Users { listUsers() {} } new Users().listUsers();",
  "class Users { listUsers() {} constructor(private authingUsers: Users) {} run() { return this.authingUsers.listUsers(); } }",
  "const management = { listUsers: async () => [] }; management.listUsers();",
  "interface ManagementPort { listUsers(): void } const run = (management: ManagementPort) => management.listUsers();",
  "const run = (repository) => repository.listUsers({});",
  "const run = (storage) => [storage.upload(file), storage.sub(1), storage.pub(1)];",
  "listUsers({});",
];

for (const text of OTHERS) {
  test(`takes nothing for a client in: ${text}`, async (t) => {
    const found = await foundIn(t, `${IMPORT} ${NEW}\n${text}`);
    assert.deepEqual(found, ["import authing-node-sdk"]);
  });
}

/** Calls of what cannot be followed that are perhaps the API's, in a file that has a client. */
const PERHAPS = {
  "const run = (it) => it.deleteAuth(ids);": "arguments deleteAuth?",
  "const run = (it) => it.deleteById(id);": "arguments deleteById?",
  "const run = (it) => it.upload(true);": "arguments upload?",
  "const run = (it) => it.pub('user.synced', text);": "arguments pub?",
  "const run = (it) => it.sub('user.created', log, log);": "renamed sub?",
  "const run = (it) => it.deleteAuth({ authIds });": "call deleteAuth?",
};

for (const [text, expected] of Object.entries(PERHAPS)) {
  test(`finds ${expected} in: ${text}`, async (t) => {
    const found = await foundIn(t, `${IMPORT} ${NEW} ${text}`);
    assert.deepEqual(found, ["import authing-node-sdk", expected]);
  });
}

test("a name alone is uncertain, and says enough only where the file has to do with the official client", async (t) => {
  const cwd = folderWith(t, {
    "client.js": `${IMPORT} export ${NEW}`,
    "service.js": 'import { client } from "./client.js"; export const use = (it) => it(client);',
    "near.js": 'import { use } from "./service.js"; export const run = (client) => client.listUsers({});',
    "far.js": "export const run = (client) => client.listUsers({});",
    "named.js": "export const run = ({ authing }) => authing.listUsers({});",
  });
  const { findings } = await envelopeOf(["."], { cwd });
  assert.deepEqual(
    findings.map((one) => `${one.file} ${described(one)}`),
    ["client.js import authing-node-sdk", "named.js call listUsers?", "near.js call listUsers?"],
  );
});

test("a client is followed through files: names, namespaces, defaults, barrels, aliases of folders, CommonJS", async (t) => {
  const cwd = folderWith(t, {
    "src/lib/client.ts": `${IMPORT} ${NEW} export { client as api }; export default client; export const load = async () => client;`,
    "src/lib/index.ts":
      'export * from "./client"; export * as inner from "./client.js"; export { default as one } from "./client";',
    "src/a.ts": 'import { api } from "./lib"; api.listUsers({});',
    "src/b.ts": 'import { inner, one } from "@/lib"; inner.default.listUsers({}); one.listUsers({});',
    "src/c.mts": 'import * as all from "./lib/index.js"; (await all.load()).listUsers({});',
    "src/d.cjs": 'const { api } = require("./lib"); api.listUsers({}); exports.again = api;',
    "src/e.js": 'const d = require("./d.cjs"); d.again.listUsers({});',
    "src/f.js": 'import client from "./lib/client"; const { listUsers } = client; listUsers.call(client, {});',
  });
  const { findings } = await envelopeOf(["."], { cwd });
  const calls = findings.filter(({ kind, certain }) => kind === "call" && certain).map(({ file }) => file);
  assert.deepEqual(calls, ["src/a.ts", "src/b.ts", "src/b.ts", "src/c.mts", "src/d.cjs", "src/e.js", "src/f.js"]);
});

test("values that lead to themselves, and files that import each other, end", async (t) => {
  const cwd = folderWith(t, {
    "a.js": `import { b } from "./b.js"; ${IMPORT} export const a = b; export * from "./b.js"; const x = y, y = x; x.listUsers({});`,
    "b.js":
      'import { a } from "./a.js"; export const b = a; export * from "./a.js"; b.listUsers({}); function f() { return f(); } f().listUsers({});',
    "c.ts":
      'import { missing } from "./a"; type T = T | U; interface I extends J { a: I } interface J extends I { b: I } class A extends B {} class B extends A {} new A().x.listUsers(); declare const i: I; i.a.b.c.listUsers(); missing.listUsers();',
  });
  const { code, findings } = await envelopeOf(["."], { cwd });
  assert.deepEqual([code, findings.map(described)], [2, ["import authing-node-sdk"]]);
});
