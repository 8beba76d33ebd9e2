// The stack of an error: it begins at the line that entered the package, however deep inside and however late the error was made.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { GenAuthError, ManagementClient, collect, createSchemas, schemas } from "genauth-management";
import { createProxyHandler, toNodeListener } from "genauth-management/proxy";
import { answering, clientWith, department, key, neverCalled, reasonOf, refusal, success } from "./given.js";

const row = (departmentId) => ({ departmentId, isLeader: false, isMainDepartment: false });
const refusing = clientWith(answering(refusal(404).body));
const reading = clientWith(answering({ ...success, data: { totalCount: 1, list: [row("d-1")] } }));
const checking = clientWith(neverCalled);
const lost = clientWith(async () => {
  throw Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
});
const freed = clientWith(neverCalled);
freed.free();
const { createDepartment } = checking;
const throwing = new Proxy({}, { ownKeys: () => assert.fail("no keys") });
const rows = async function* (iterator) {
  for await (const row of iterator) yield row;
};

const lone = Object.create(ManagementClient.prototype);
const otherMain = [Symbol("d"), { isMainDepartment: true }];
// Each fails on the line on which it stands.
const failing = {
  "a call that the check refuses": () => checking.createDepartment({}),
  "a call whose options are refused": () => checking.createDepartment(department, { timout: 1 }),
  "a call that the service refuses": () => refusing.createDepartment(department),
  "a call that reaches no host": () => lost.createDepartment(department),
  "a call that is late": () => clientWith(() => new Promise(() => {})).createDepartment(department, { timeout: 1 }),
  "a call of a freed client": () => freed.createDepartment(department),
  "a call without its client": () => createDepartment(department),
  "a call of a copy": () => ({ ...checking, createDepartment }).createDepartment(department),
  "a call that cannot be made in this place": () => new ManagementClient({ host: "/api" }).createDepartment(department),
  "an iterator of a refused input": () => checking.iterate.getUserDepartments({}).next(),
  "an iterator whose call fails": () => refusing.iterate.getUserDepartments({ userId: "u" }).next(),
  "an iterator of a freed client": () => freed.iterate.getUserDepartments({ userId: "u" }).next(),
  "an iterator without a client": () => lone.iterate.getUserDepartments({ userId: "u" }).next(),
  "an iterator in for await": () => rows(refusing.iterate.getUserDepartments({ userId: "u" })).next(),
  "rows that are collected of an iterator that fails": () => collect(refusing.iterate.getUserDepartments({ userId: "u" })),
  "rows that are too many to collect": () => collect([1, 2], { max: 1 }),
  "rows that cannot be collected": () => collect(1),
  "a request of a refused input": () => checking.makeRequest({ url: "https://elsewhere.example/" }),
  "a request that is refused": () => refusing.makeRequest({ url: "/api/v3/list-roles" }),
  "a request without its client": () => ManagementClient.prototype.makeRequest.call(undefined),
  "an edit of a refused input": () => checking.editUserDepartments({ userId: "u", name: "n" }, () => {}),
  "an edit without a function": () => checking.editUserDepartments({ userId: "u" }),
  "an edit whose read fails": () => refusing.editUserDepartments({ userId: "u" }, () => {}),
  "an edit that would leave none": () => reading.editUserDepartments({ userId: "u" }, (edit) => edit.remove("d-1")),
  "an edit whose write is not found afterwards": () => reading.editUserDepartments({ userId: "u" }, (edit) => edit.add("d-2")),
  "an edit's add": () => reading.editUserDepartments({ userId: "u" }, (edit) => edit.add("d-2", { isOwner: true })),
  "an edit's setLeader": () => reading.editUserDepartments({ userId: "u" }, (edit) => edit.setLeader("d-2")),
  "an edit's add with a number for roles": () => reading.editUserDepartments({ userId: "u" }, (edit) => edit.add("d-2", 5)),
  "an edit's add with roles that throw": () => reading.editUserDepartments({ userId: "u" }, (edit) => edit.add("d-2", throwing)),
  "an edit's add that makes another main": () => reading.editUserDepartments({ userId: "u" }, (edit) => edit.add(...otherMain)),
  "an edit's method without its edit": () => reading.editUserDepartments({ userId: "u" }, ({ makeMain }) => makeMain("d-2")),
  "an edit's makeMain": () => reading.editUserDepartments({ userId: "u" }, (edit) => edit.makeMain("d-2")),
  "an edit without its client": () => ManagementClient.prototype.editUserDepartments.call(undefined),
  "the constructor": async () => new ManagementClient({ ...key, verbose: true }),
  "the constructor of a class that extends it": async () => new (class extends ManagementClient {})({}),
  "a language of schemas": async () => createSchemas({ lang: "de" }),
  "a schema's JSON Schema": async () => schemas.getUser["~standard"].jsonSchema.input({ target: "draft-04" }),
  "a proxy's settings": async () => createProxyHandler({}),
  "a listener's settings": async () => toNodeListener(),
};
const text = readFileSync(fileURLToPath(import.meta.url), "utf8").split("\n");
const lineOf = (what) => text.findIndex((line) => line.startsWith(`  "${what}":`)) + 1;

/** The frames of a stack that name a file: its last part, the line and the column. */
const framesOf = (stack) =>
  [...stack.matchAll(/^ +at .*?([^/\\(]+):(\d+):(\d+)\)?$/gm)].map(([, file, line]) => ({ file, line: Number(line) }));

for (const [what, fails] of Object.entries(failing)) {
  test(`the stack of ${what} begins at the caller's line`, async () => {
    const error = await reasonOf(fails());
    assert.ok(error instanceof GenAuthError, inspect(error));
    const [first, ...others] = framesOf(error.stack);
    assert.ok(error.stack.startsWith(`GenAuthError: ${error.message}\n    at `), error.stack);
    assert.equal(first.file, "call-sites.test.js", error.stack);
    assert.equal(first.line, lineOf(what), error.stack);
    assert.ok(!others.some(({ file }) => /^(index|proxy)\.c?js$/.test(file)), error.stack);
    assert.ok(!error.stack.includes("wasm"), error.stack);
    assert.ok(inspect(error).split("\n").length < 30, inspect(error));
  });
}

test("the stack of an edit's method leads to the line in the caller's function, and on to the one that asked for the edit", async () => {
  let line;
  function renamed(edit) {
    edit.remove("d-1").add("d-2");
    line = framesOf(new Error().stack)[0].line + 1;
    edit.makeMain("d-1");
  }
  async function editor() {
    const asked = framesOf(new Error().stack)[0].line + 1;
    const error = await reasonOf(reading.editUserDepartments({ userId: "u" }, renamed));
    return { asked, error };
  }
  const { asked, error } = await editor();
  assert.match(error.stack, /^GenAuthError: .*\n +at renamed .*\n +at editor /);
  assert.deepEqual(
    framesOf(error.stack)
      .slice(0, 2)
      .map(({ line }) => line),
    [line, asked],
  );
});

test("an error of an edit's method that the caller's function catches leads there", async () => {
  const found = [];
  await reading.editUserDepartments({ userId: "u" }, (edit) => {
    for (const fail of [() => edit.makeMain("d-2"), () => edit.setLeader("d-2"), () => edit.add("d-2", null)]) {
      try {
        fail();
      } catch (error) {
        found.push(error);
      }
    }
  });
  assert.equal(found.length, 3);
  for (const { stack } of found) assert.match(stack, /^GenAuthError: .*\n +at .*call-sites\.test\.js/);
});

test("the stack goes on to the callers of the caller, through asynchronous functions as well", async () => {
  async function inner() {
    await refusing.createDepartment(department);
  }
  async function outer() {
    await null;
    await inner();
  }
  const { stack } = await reasonOf(outer());
  assert.match(stack, /^ +at inner .*\n +at outer /m);
});

test("two calls at two places are two groups for whatever groups errors by their frames", async () => {
  const errors = [await reasonOf(checking.createDepartment({})), await reasonOf(checking.createDepartment({}))];
  const [[one], [other]] = errors.map(({ stack }) => framesOf(stack));
  assert.equal(other.line, one.line);
  const again = await reasonOf(checking.createDepartment({}));
  assert.notEqual(framesOf(again.stack)[0].line, one.line);
});

test("each call that waits for the same failure has an error of its own, at its own line", async () => {
  const options = { accessKeyId: "a", accessKeySecret: "b", scheme: "token", maxRetries: 0 };
  const client = new ManagementClient({ ...options, fetch: answering(refusal(401).body) });
  const first = client.createDepartment(department);
  const second = client.createDepartment(department);
  const [one, other] = await Promise.all([first, second].map(reasonOf));
  assert.notEqual(one, other);
  assert.equal(framesOf(other.stack)[0].line, framesOf(one.stack)[0].line + 1);
});

test("an error of another client, which the caller's own code throws, comes out as it is", async () => {
  const other = await reasonOf(checking.createDepartment({}));
  const { stack } = other;
  const fail = () => Promise.reject(other);
  const ends = [
    new ManagementClient({ accessToken: fail, fetch: neverCalled }).createDepartment(department),
    clientWith(neverCalled).createDepartment(department, { signal: AbortSignal.abort(other) }),
    collect({ [Symbol.asyncIterator]: () => ({ next: fail }) }),
    reading.editUserDepartments({ userId: "u" }, () => {
      throw other;
    }),
  ];
  for (const end of ends) assert.equal(await reasonOf(end), other);
  assert.equal(other.stack, stack);
});

test("what the platform threw stays the cause", async () => {
  const thrown = Object.assign(new TypeError("fetch failed"), { code: "ECONNREFUSED" });
  const client = clientWith(() => Promise.reject(thrown));
  const error = await reasonOf(client.createDepartment(department));
  assert.equal(error.cause, thrown);
  assert.deepEqual(Object.getOwnPropertyDescriptor(error, "cause").enumerable, false);
});

test("an error prints in a few lines, however many rules were broken and however much the service said", async () => {
  const departments = Array.from({ length: 50 }, (_, place) => ({ departmentId: "", name: place }));
  const refused = await reasonOf(checking.setUserDepartments({ userId: "u", departments }));
  assert.equal(refused.issues.length, 100);
  const said = await reasonOf(
    clientWith(answering({ ...refusal(404).body, message: "no\n".repeat(2_000) })).createDepartment(department),
  );
  for (const error of [refused, said]) {
    for (const options of [{}, { customInspect: false, depth: 5 }]) {
      assert.ok(inspect(error, options).split("\n").length < 25, inspect(error, options));
    }
  }
  const { issues, kind } = JSON.parse(JSON.stringify(refused));
  assert.deepEqual([issues, kind], [refused.issues, "invalid_input"]);
  assert.equal(JSON.parse(JSON.stringify(said)).serviceMessage, said.serviceMessage);
  assert.ok(said.serviceMessage.startsWith("no\nno"));
});

test("a promise's rejection and the error's kind do not depend on what the caller makes of stacks", async (t) => {
  const before = Object.getOwnPropertyDescriptor(Error, "prepareStackTrace");
  t.after(() => (before ? Object.defineProperty(Error, "prepareStackTrace", before) : delete Error.prepareStackTrace));
  Error.prepareStackTrace = () => assert.fail("no stack");
  const errors = [await reasonOf(checking.createDepartment({})), await reasonOf(refusing.createDepartment(department))];
  assert.throws(() => new ManagementClient({}), { kind: "config" });
  assert.deepEqual(
    errors.map(({ kind }) => kind),
    ["invalid_input", "not_found"],
  );
  Error.prepareStackTrace = (error, frames) => `${error.message}, ${frames.length > 0}`;
  assert.equal(errors[1].stack, `${errors[1].message}, true`);
});

/** What a script prints as JSON in a process of its own, in which `before` runs before the package is loaded. */
function run(before, script) {
  const load = 'const { ManagementClient } = await import("genauth-management");';
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", [before, load, script].join("\n")], {
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    encoding: "utf8",
  });
  return JSON.parse(stdout || assert.fail(stderr));
}

const make = `
  const client = new ManagementClient(${JSON.stringify(key)});
  async function here() { await client.getOrganization({}); }
  const error = await here().catch((error) => error);
`;
for (const [what, script, stack] of [
  ["has no frames", "Error.stackTraceLimit = 0;", /^GenAuthError: getOrganization: [^\n]*$/],
  ["has one frame", "Error.stackTraceLimit = 1;", /^GenAuthError: getOrganization: [^\n]*\n +at here [^\n]*$/],
  ["is not set", "delete Error.stackTraceLimit;", /./],
  ["is no number", 'Error.stackTraceLimit = "many";', /./],
  ["cannot be set", "Object.freeze(Error);", /^GenAuthError: getOrganization: .*\n +at here /],
  ["throws when it is set", 'Object.defineProperty(Error, "stackTraceLimit", { get: () => 10, set() { throw 1; } });', /./],
]) {
  test(`calls fail as ever where the limit of stacks ${what}, which they leave as it is`, () => {
    const limit = "const limit = Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit');";
    const print =
      "console.log(JSON.stringify([error.kind, String(error.stack), limit, Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit')]));";
    const [kind, found, before, after] = run("", [script, limit, make, print].join("\n"));
    assert.equal(kind, "invalid_input");
    assert.match(found, stack);
    assert.deepEqual(after, before);
  });
}

// Stands in for the `Error` of Firefox before 138: no `captureStackTrace`, no header, and frames of another form.
const firefox = `
  const { Error: Native } = globalThis;
  globalThis.Error = class extends Native {
    static captureStackTrace = undefined;
    constructor(...given) {
      super(...given);
      const frames = this.stack.split("\\n").slice(1).map((line) => line.replace(/^ +at (?:(.*) \\()?(.*?)\\)?$/, "$1@$2"));
      this.stack = frames.join("\\n");
    }
  };
`;

test("where an engine cannot leave frames out of a stack, they are taken out of its text", () => {
  const script = `
    ${make}
    let thrown;
    function there() { try { new ManagementClient({}); } catch (error) { thrown = error; } }
    there();
    console.log(JSON.stringify([error.stack, thrown.stack]));
  `;
  const [called, made] = run(firefox, script);
  assert.match(called, /^here@/);
  assert.match(made, /^there@/);
});
