// What the checker knows of the official client, compared with that client's own files: every method, option, type and enum.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { ManagementClient } from "genauth-management";
import { described, envelopeOf, folderWith } from "./given.js";

const require = createRequire(import.meta.url);
const dist = dirname(require.resolve("authing-node-sdk"));
const textOf = (name) => readFileSync(join(dist, name), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
const declared = textOf("ManagementClient.d.ts");
const IMPORT = 'import { ManagementClient } from "authing-node-sdk";\n';

/** The public methods: name, and the parameters as they are declared. */
const methods = [...declared.matchAll(/^ {4}(\w+)\(((?:[^()]|\([^()]*\))*)\): (?:Promise<|void)/gm)].map(([, name, given]) => ({
  name,
  given,
}));

/** Fields that a method sends under another name than it takes: `{ tenant_id: tenantId }`. */
const renamed = (name) => {
  const code = textOf("ManagementClient.js");
  const start = code.search(new RegExp(`^ {4}${name}\\(\\{`, "m"));
  const body = start < 0 ? "" : code.slice(start, code.indexOf("\n    }\n", start));
  return [...body.matchAll(/^ +(\w+): (\w+),?$/gm)]
    .filter(([, sent, taken]) => sent !== taken)
    .map(([, sent, taken]) => [taken, sent]);
};

/** No argument, or one that is an object. */
const isOneObject = ({ given }) => given === "" || /^\{[\s\S]*\}: \{[\s\S]*\}$/.test(given) || /^\w+: [A-Z]\w+$/.test(given);

/** What is found on each line of one program. */
async function findingsOf(t, lines) {
  const cwd = folderWith(t, { "all.ts": IMPORT + lines.join("\n") });
  const { findings, skipped } = await envelopeOf(["."], { cwd });
  assert.deepEqual(skipped, []);
  return lines.map((_, index) => findings.filter(({ line }) => line === index + 2));
}

test("each method of the official client is a call with one object here, or what differs is told", async (t) => {
  assert.ok(methods.length >= 499, `${methods.length} methods were read of the declarations`);
  const lines = methods.map(
    ({ name }) => `(client: ManagementClient, ...given: any[]) => client.${name}(given[0], given[1], given[2]);`,
  );
  const found = await findingsOf(t, lines);
  const unlike = [];
  for (const [index, method] of methods.entries()) {
    const { name } = method;
    const told = found[index].map(described);
    const isHere = Object.hasOwn(ManagementClient.prototype, name);
    const kind = !isHere ? "renamed" : !isOneObject(method) ? "arguments" : renamed(name).length > 0 ? "fields" : "call";
    assert.deepEqual(told, [`${kind} ${name}`]);
    if (kind !== "call") unlike.push(name);
  }
  assert.deepEqual(unlike.sort(), [
    "deleteAuth",
    "deleteById",
    "deleteRiskListPolicyById",
    "deleteUserListById",
    "getTenantEnterpriseCertification",
    "listTenantApplications",
    "pub",
    "sub",
    "upload",
  ]);
});

test("each of our calls is a method of the official client", () => {
  const theirs = new Set(methods.map(({ name }) => name));
  const ours = Object.getOwnPropertyNames(ManagementClient.prototype).filter((name) => !theirs.has(name));
  const own = ["constructor", "editUserDepartments", "free", "iterate", "subscribeEvents"];
  assert.deepEqual(
    ours.filter((name) => !own.includes(name)),
    [],
  );
});

test("a field that the official client renames is told by both names", async (t) => {
  const names = methods
    .map(({ name }) => name)
    .filter((name) => renamed(name).length > 0 && isOneObject(methods.find((one) => one.name === name)));
  const fields = names.flatMap((name) => renamed(name).map(([taken, sent]) => ({ name, taken, sent })));
  const lines = fields.map(({ name, taken }) => `(client: ManagementClient) => client.${name}({ ${taken}: null } as any);`);
  const found = await findingsOf(t, lines);
  assert.deepEqual(
    found.flat().map(({ kind, subject, change }) => [kind, subject, change]),
    fields.map(({ name, taken, sent }) => ["fields", name, `${taken} is ${sent} in this package`]),
  );
});

test("each option of the official client is known, and its defaults for host and language are told", async (t) => {
  const options = [...textOf("ManagementClientOptions.d.ts").matchAll(/^ {4}(\w+)\??: /gm)].map(([, name]) => name);
  assert.ok(options.includes("accessKeyId") && options.includes("retryTimes"), options.join());
  const lines = options.map((name) => `new ManagementClient({ host: "h", lang: "zh-CN", ${name}: value });`);
  const found = await findingsOf(t, [...lines, "new ManagementClient({});", "new ManagementClient({ host, lang, unknown: 1 });"]);
  const told = (index) => found[index].map(({ subject, change }) => `${subject}: ${change}`).join("\n");
  for (const [index, name] of options.entries()) assert.doesNotMatch(told(index), /neither client/, name);
  const { DEFAULT_OPTIONS } = require("authing-node-sdk");
  assert.ok(told(lines.length).includes(`host: "${DEFAULT_OPTIONS.host}"`), told(lines.length));
  assert.ok(told(lines.length).includes(`lang: "${DEFAULT_OPTIONS.lang}"`), told(lines.length));
  assert.match(told(lines.length + 1), /^unknown: an option of neither client/);
});

test("each type that a call of the official client names is here, or what to write is told", async (t) => {
  const names = [...declared.matchAll(/^import type \{ (\w+) \} from "\.\/models/gm)].map(([, name]) => name);
  assert.ok(names.length > 500);
  const lines = names.map((name) => `import type { ${name} } from "authing-node-sdk/dist/models/${name}";`);
  const found = await findingsOf(t, lines);
  const others = names.filter((_, index) => found[index].map(({ kind }) => kind).join() !== "import");
  assert.deepEqual(others, ["SendInviteTenantUserEmailDto"]);
  assert.match(found[names.indexOf(others[0])][0].change, /write Record<string, never>/);
});

test("each member of an enum of the official client is told as the text that it stands for", async (t) => {
  const members = readdirSync(join(dist, "models"))
    .filter((name) => name.endsWith(".d.ts"))
    .flatMap((name) => {
      const text = textOf(`models/${name}`);
      const type = name.replace(".d.ts", "");
      return [...text.matchAll(/^ {4}enum (\w+) \{([^}]*)\}/gm)].flatMap(([, field, body]) =>
        [...body.matchAll(/^ +(\w+) = "(.*)",?$/gm)].map(([, member, value]) => ({ type, field, member, value })),
      );
    });
  assert.ok(members.length > 1_500);
  const lines = members.map(({ type, field, member }) => `sdk.Models.${type}.${field}.${member};`);
  const found = await findingsOf(t, ['import * as sdk from "authing-node-sdk";', ...lines]);
  let count = 0;
  const missing = new Set();
  for (const [index, { type, value }] of members.entries()) {
    const [finding] = found[index + 1];
    if (finding?.kind === "enums") {
      assert.equal(
        finding.change,
        `an enum in the official client, texts in this package: write ${JSON.stringify(value)}`,
        finding.subject,
      );
      count += 1;
    } else missing.add(type);
  }
  t.diagnostic(`${count} members of enums, and ${missing.size} types of the Authentication API`);
  assert.ok(count > 1_500 && missing.size < 60);
});
