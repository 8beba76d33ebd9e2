// What is printed of an error: a few lines, whatever the service, the platform and the caller wrote that stands in it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { ManagementClient, createSchemas, schemas } from "genauth-management";
import { createProxyHandler } from "genauth-management/proxy";
import {
  answering,
  answers,
  clientWith,
  department,
  errorOf,
  fetchFailed,
  key,
  neverCalled,
  refusal,
  success,
  unconnected,
} from "./given.js";

const lines = "no\n".repeat(4_000);
const chinese = "拒绝".repeat(6_000);
const word = "x".repeat(5_000);
const requestId = "\n".repeat(500);
const row = (departmentId) => ({ departmentId, isLeader: false, isMainDepartment: false });
const create = (fetch, options) => clientWith(fetch, options).createDepartment(department);
const edit = (work, rows = [row("d-1")]) =>
  clientWith(answering({ ...success, data: { totalCount: rows.length, list: rows } })).editUserDepartments({ userId: "u" }, work);
const made = async (make) => make();
const failing = (failed, code, message) => () => Promise.reject(failed(code, { message }));
const issue = { path: [], code: "required", message: word, expected: word, received: word };
const relayed = { statusCode: 400, failure: { outcome: "not_applied", retryable: false, issues: [issue, issue, issue] } };
const deep = (levels, leaf) => (levels === 0 ? leaf : { name: "n", children: [deep(levels - 1, leaf)] });
const tree = deep(60, Object.fromEntries(Array.from({ length: 9 }, (_, place) => [word + place, 1])));

// By kind, the worst that was thought of.
const worst = {
  invalid_input: {
    "names of the caller's": () => clientWith(neverCalled).createDepartment({ [word]: 1, [lines]: 2, [chinese]: 3 }),
    "places that are deep": () => clientWith(neverCalled).createDepartmentTree(tree),
    "issues that a proxy relays": () => create(answering(relayed)),
    "an edit's names": () => edit((draft) => draft.add("d-2", { [lines]: 1 })),
    "an edit's ids": () => edit((draft) => draft.makeMain(lines)),
    "an edit's input": () => clientWith(neverCalled).editUserDepartments({ userId: "u", [lines]: 1 }, () => {}),
    "several main departments": () =>
      edit(
        (draft) => draft.remove("0"),
        Array.from({ length: 49 }, (_, place) => ({ ...row(`${place}`.padEnd(300, "x")), isMainDepartment: true })),
      ),
  },
  config: {
    "options that are unknown": () => made(() => new ManagementClient({ ...key, [word]: 1, [lines]: 2, [chinese]: 3 })),
    "options that throw": () => made(() => new ManagementClient(new Proxy({}, { ownKeys: () => assert.fail(lines) }))),
    "headers of odd names": () => clientWith(neverCalled).createDepartment(department, { headers: { ["\n".repeat(300)]: 1 } }),
    "a target of JSON Schema": () => made(() => schemas.getUser["~standard"].jsonSchema.input({ target: lines })),
    "a language of schemas": () => made(() => createSchemas({ lang: lines })),
    "calls that are allowed": () =>
      made(() => createProxyHandler({ client: new ManagementClient(key), authorize: () => true, allow: [lines] })),
  },
  auth: {
    "a service's text": () => create(answering({ ...refusal(401).body, message: lines, requestId })),
    "a gateway's page": () => create(answering(lines, { status: 403 })),
    "the exchange of a key": () =>
      create(answering({ ...refusal(401).body, message: chinese, requestId }), { scheme: "token", lang: "zh-CN" }),
  },
  rate_limit: {
    "a service's text": () => create(answering({ ...refusal(429).body, message: chinese, requestId }), { lang: "zh-CN" }),
  },
  not_found: { "a service's text": () => create(answering({ ...refusal(404).body, message: lines, requestId })) },
  conflict: {
    "a service's text": () => create(answering({ ...refusal(409).body, message: word, requestId })),
    "ids that someone else changed": () =>
      edit((draft) => Array.from({ length: 40 }, (_, place) => draft.add(`${place}${lines}`))),
  },
  api: {
    "a service's text": () => create(answering({ ...refusal(500).body, message: chinese, requestId }), { lang: "zh-CN" }),
    "a success that is none": () =>
      clientWith(answering({ ...success, message: lines, data: { success: false } })).deleteDepartment({
        organizationCode: "o",
        departmentId: "d",
      }),
  },
  network: {
    "the platform's words": () => create(failing(fetchFailed, "ECONNRESET", lines)),
    "the platform's words before anything was sent": () =>
      create(failing(unconnected, "ECONNREFUSED", chinese), { lang: "zh-CN" }),
  },
  timeout: { "no answer": () => clientWith(() => new Promise(() => {})).createDepartment(department, { timeout: 1 }) },
  bad_response: {
    "a page": () => create(answering(`<${lines}`, { headers: { "x-request-id": "i".repeat(300) } })),
    text: () => create(answers({ status: 502, body: lines })),
  },
};

/** Lines of a terminal of 80 columns, on which letters of Chinese are two wide. */
const rows = (text) =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.replace(/[^\0-\u2e7f]/g, "xx").length / 80)), 0);

for (const [kind, cases] of Object.entries(worst)) {
  for (const [what, fail] of Object.entries(cases)) {
    test(`${kind}: ${what} print in a few lines`, async () => {
      const error = await errorOf(fail());
      assert.equal(error.kind, kind, inspect(error));
      const { message } = error;
      assert.ok(
        message.length <= 1_000 && rows(message) <= 16,
        `${message.length} characters, ${rows(message)} lines: ${message}`,
      );
      assert.doesNotMatch(message, /[\p{Cc}\u2028\u2029\p{Bidi_C}]/u);
      // What the platform threw is not ours to shorten.
      if (kind === "network") delete error.cause;
      for (const options of [{}, { customInspect: false, depth: 5, breakLength: 80 }]) {
        const printed = inspect(error, options);
        const frames = error.stack.slice(error.stack.indexOf("\n    at "));
        assert.ok(rows(printed) - rows(frames) <= 30, printed);
      }
    });
  }
}

test("an error has the whole of what its message begins", async () => {
  const text = `${"拒绝".repeat(200)}, as was said`;
  const refused = await errorOf(create(answering({ ...refusal(404).body, message: text })));
  assert.equal(refused.serviceMessage, text);
  assert.ok(refused.message.includes(`404: ${text.slice(0, 400)}… (request id r-2). Nothing was changed.`), refused.message);
  const page = `<${"x".repeat(300)}>`;
  const foreign = await errorOf(create(answering(page)));
  assert.equal(foreign.body, page);
  assert.equal(JSON.parse(JSON.stringify(foreign)).body, page);
});

test("a text is cut between characters and between escapes", async () => {
  for (const [letter, shown] of [
    ["😀", "😀".repeat(400)],
    ["\n", "\\u000a".repeat(66)],
  ]) {
    const { message } = await errorOf(create(answering({ ...refusal(404).body, message: letter.repeat(500) })));
    assert.ok(message.includes(`404: ${shown}… (request id`), message);
  }
});
