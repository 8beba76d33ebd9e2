// The texts of issues stand in forms: they are in the language of the client or of the schemas.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createSchemas, GenAuthError, schemas } from "genauth-management";
import { fixtures } from "../lib/fixtures.js";
import { clientWith, department, errorOf, neverCalled } from "./given.js";

const rejects = fixtures.flatMap(({ call, rejects }) => rejects.map(({ input }) => [call, input]));

/** What is left of a text without names in backquotes, values in quotes, booleans, and terms that Chinese writes so. */
const wordsOf = (text) => text.replace(/`[^`]*`|"[^"]*"|JSON|Unicode|true|false/g, "");
const place = ({ path, code }) => [path, code];

test("every refusal of the fixtures is Chinese where the client's `lang` is, with the same places and codes", async () => {
  assert.ok(rejects.length > 0);
  for (const [call, input] of rejects) {
    for (const lang of ["zh-CN", "zh-TW"]) {
      const [chinese, english] = await Promise.all([
        errorOf(clientWith(neverCalled, { lang })[call](input)),
        errorOf(clientWith(neverCalled)[call](input)),
      ]);
      assert.deepEqual(chinese.issues.map(place), english.issues.map(place));
      for (const issue of chinese.issues) {
        assert.match(issue.message, /：应为.*(，实际是|，但)/);
        assert.ok(issue.message.endsWith(issue.received) && issue.message.includes(issue.expected), issue.message);
        if (issue.code !== "unknown_field") assert.doesNotMatch(wordsOf(issue.received), /[a-z]/i, issue.message);
        if (issue.code !== "missing_one_of" && !/一同填写/.test(issue.expected))
          assert.doesNotMatch(wordsOf(issue.expected), /[a-z]/i, issue.message);
      }
      for (const { message } of english.issues) assert.match(message, /^[^：，]*: expected .*, found /s);
    }
  }
});

test("what each field of each call takes is said in Chinese", () => {
  const chinese = createSchemas({ lang: "zh-CN" });
  for (const [call, schema] of Object.entries(chinese)) {
    const fields = Object.keys(schema["~standard"].jsonSchema.input({ target: "draft-07" }).properties);
    const { issues = [] } = schema["~standard"].validate(Object.fromEntries(fields.map((field) => [field, Symbol(field)])));
    assert.deepEqual(issues.map(({ path }) => path.join(".")).sort(), fields.sort(), call);
    for (const { expected, message } of issues) {
      assert.doesNotMatch(wordsOf(expected), /[a-z]/i, message);
      assert.match(expected, /\p{Script=Han}/u);
    }
  }
});

test("English and Japanese clients are told in English", async () => {
  for (const lang of [undefined, "en-US", "ja-JP"]) {
    const { issues } = await errorOf(clientWith(neverCalled, { lang }).createDepartment({}));
    assert.match(issues[0].message, /^organizationCode: expected a string of 1 to 64 characters, found nothing$/);
  }
});

test("what is wrong with the options of a call is told in Chinese too", async () => {
  const error = await errorOf(clientWith(neverCalled, { lang: "zh-CN" }).getUser({ userId: "u" }, { timeout: 0, foo: 1 }));
  assert.equal(error.kind, "config");
  assert.deepEqual(
    error.issues.map(({ message }) => message),
    ["timeout：应为不小于 1 的整数，实际是 0", "foo：应为 `CallOptions` 的字段，实际是 foo"],
  );
});

test("a sentence is in one language", async () => {
  const error = await errorOf(clientWith(async () => ({}), { lang: "zh-CN" }).createDepartment(department));
  assert.match(error.message, /^createDepartment: fetch: expected it to resolve to a Response\. /);
  assert.doesNotMatch(error.message, /\p{Script=Han}/u);
});

const told = (schema, options) => schema["~standard"].validate({}, options).issues[0].message;
const chinese = "organizationCode：应为 1 至 64 个字符的字符串，但未提供";
const english = "organizationCode: expected a string of 1 to 64 characters, found nothing";

test("`createSchemas` makes schemas of a language", () => {
  assert.equal(told(createSchemas({ lang: "zh-CN" }).createDepartment), chinese);
  for (const made of [
    schemas,
    createSchemas(),
    createSchemas({}),
    createSchemas({ lang: undefined }),
    createSchemas({ lang: "en-US" }),
  ]) {
    assert.equal(told(made.createDepartment), english);
  }
  assert.deepEqual(Object.keys(createSchemas({ lang: "zh-CN" })), Object.keys(schemas));
});

test("`libraryOptions.lang` of one validation goes before the language of the schemas", () => {
  assert.equal(told(schemas.createDepartment, { libraryOptions: { lang: "zh-CN" } }), chinese);
  assert.equal(told(createSchemas({ lang: "zh-CN" }).createDepartment, { libraryOptions: { lang: "en-US" } }), english);
  const throwing = {
    get libraryOptions() {
      throw new Error("not for you");
    },
  };
  for (const options of [undefined, null, {}, { libraryOptions: null }, { libraryOptions: { lang: 7 } }, throwing, "zh-CN"]) {
    assert.equal(told(schemas.createDepartment, options), english);
  }
});

test("`createSchemas` refuses a language that there is not", () => {
  for (const options of [
    { lang: "de-DE" },
    { lang: 7 },
    { lang: null },
    {
      get lang() {
        throw new Error("no");
      },
    },
  ]) {
    assert.throws(
      () => createSchemas(options),
      (error) => error instanceof GenAuthError && error.kind === "config" && error.message.includes('"zh-CN"'),
    );
  }
});

test("what only JavaScript can do is told in Chinese as well", async () => {
  const client = clientWith(neverCalled, { lang: "zh-CN" });
  const throwing = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error("no");
      },
    },
  );
  for (const [input, message] of [
    [throwing, "输入：应为普通数据，实际是读取时抛出异常的值"],
    [{ userId: () => {} }, "userId：应为至少 1 个字符的字符串，实际是函数"],
    [{ userId: Symbol("u") }, "userId：应为至少 1 个字符的字符串，实际是 `symbol`"],
    [{ userId: 1n }, "userId：应为至少 1 个字符的字符串，实际是 `bigint`"],
    [{ userId: NaN }, "userId：应为至少 1 个字符的字符串，实际是非有限数字"],
    [{ userId: new Map() }, "userId：应为至少 1 个字符的字符串，实际是不是普通数据的对象"],
  ]) {
    assert.equal((await errorOf(client.getUser(input))).issues[0].message, message);
  }
});

test("the issues of an edit are in the client's language", async () => {
  const list = Array.from({ length: 2 }, (_, place) => ({
    departmentId: `d-${place}`,
    isLeader: false,
    isMainDepartment: false,
  }));
  const fetch = async () => Response.json({ statusCode: 200, message: "", data: { totalCount: 2, list } });
  const client = clientWith(fetch, { lang: "zh-CN" });
  for (const [input, edit, message] of [
    [7, () => {}, "输入：应为对象，实际是 `number`"],
    [{ userId: "u", user: 1 }, () => {}, "user：应为 `userId` 或 `userIdType`，实际是 user"],
    [{ userId: "u" }, (draft) => draft.add("d-9", null), "roles：应为对象，实际是 `null`"],
    [
      { userId: "u" },
      (draft) => draft.add("d-9", { leader: true }),
      "leader：应为 `isLeader` 或 `isMainDepartment`，实际是 leader",
    ],
    [{ userId: "u" }, (draft) => draft.makeMain("d-9"), "departmentId：应为该用户所在的部门，实际是 d-9"],
  ]) {
    const { issues } = await errorOf(client.editUserDepartments(input, edit));
    assert.deepEqual(
      issues.map((issue) => issue.message),
      [message],
    );
  }
});
