// The sentences: what happened, whether anything was changed, what to do; in English or Chinese.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answers, clientWith, department, errorOf, fetchFailed, neverCalled, refusal, unconnected } from "./given.js";
import { virtualTime } from "./time.js";

const create = (client) => client.createDepartment(department);
const set = (client) => client.setUserDepartments({ userId: "u", departments: [{ departmentId: "d" }] });
const read = (client) => client.getUserDepartments({ userId: "u" });
const refused = unconnected("ECONNREFUSED", { message: "refused" });

const said = [
  [
    "a missing thing",
    create,
    refusal(404),
    "createDepartment: the service answered 404: refused (request id r-2). Nothing was changed. Check the ids, their id types and the organization code.",
    "createDepartment: 服务返回 404：refused（请求 ID r-2）。没有更改任何数据。请检查各个 ID、ID 的类型以及组织 code。",
  ],
  [
    "a read that is refused says nothing of changes",
    read,
    refusal(403),
    "getUserDepartments: the service answered 403: refused (request id r-2). The credentials are valid, but have no permission for this call.",
    "getUserDepartments: 服务返回 403：refused（请求 ID r-2）。凭证有效，但没有调用此接口的权限。",
  ],
  [
    "an unknown outcome of a create",
    create,
    { status: 502, body: "<html>" },
    "createDepartment: expected the API's JSON envelope, found a page of HTML or XML (HTTP status 502). It is not known whether anything was changed. Read the current data before you call again.",
    "createDepartment: 响应不是 API 的 JSON 格式，而是：HTML 或 XML 页面（HTTP 状态码 502）。无法确定更改是否已经生效。再次调用之前，请先读取当前数据。",
  ],
  [
    "an unknown outcome of a set, which may be repeated",
    set,
    { status: 502, body: "" },
    "setUserDepartments: expected the API's JSON envelope, found an empty body (HTTP status 502). It is not known whether anything was changed. The same call can be retried later.",
    "setUserDepartments: 响应不是 API 的 JSON 格式，而是：空正文（HTTP 状态码 502）。无法确定更改是否已经生效。可以稍后重试此调用。",
  ],
  [
    "JSON that is no envelope",
    read,
    { body: "[]" },
    "getUserDepartments: expected the API's JSON envelope, found an array (HTTP status 200). Check `host`: the response may come from something other than the API.",
    "getUserDepartments: 响应不是 API 的 JSON 格式，而是：其他 JSON 值（HTTP 状态码 200）。请检查 `host`：响应可能不是来自该 API。",
  ],
  [
    "a redirect",
    read,
    { status: 302, body: "" },
    "getUserDepartments: expected the API's JSON envelope, found a redirect (HTTP status 302). Check `host`: the response may come from something other than the API.",
    "getUserDepartments: 响应不是 API 的 JSON 格式，而是：重定向（HTTP 状态码 302）。请检查 `host`：响应可能不是来自该 API。",
  ],
  [
    "a host that was not reached",
    create,
    refused,
    "createDepartment: could not connect to the host: fetch failed (refused). Nothing was changed. Check `host` and the network.",
    "createDepartment: 无法连接主机：fetch failed (refused)。没有更改任何数据。请检查 `host` 和网络。",
  ],
  [
    "a limited rate",
    create,
    refusal(429, { "retry-after": "2" }),
    "createDepartment: the service answered 429: refused (request id r-2). Nothing was changed. The same call can be retried later. The service asks to wait 2000 ms.",
    "createDepartment: 服务返回 429：refused（请求 ID r-2）。没有更改任何数据。可以稍后重试此调用。服务要求等待 2000 毫秒。",
  ],
];

for (const [what, call, answer, english, chinese] of said) {
  test(`${what}, in English and in Chinese`, async (t) => {
    virtualTime(t);
    for (const [lang, message] of [
      [undefined, english],
      ["en-US", english],
      ["ja-JP", english],
      ["zh-CN", chinese],
      ["zh-TW", chinese],
    ]) {
      assert.equal((await errorOf(call(clientWith(answers(answer), { lang })))).message, message);
    }
  });
}

test("a refused input names the fields and says that nothing was sent", async () => {
  const client = (lang) => clientWith(answers(refusal(500)), { lang });
  const error = await errorOf(client("en-US").createDepartment({ organizationCode: "o", name: 7, parentDepartmentId: "" }));
  assert.match(
    error.message,
    /^createDepartment: the input is invalid: name: expected .*; parentDepartmentId: expected .*\. Nothing was sent\. Correct the fields listed in `issues`\.$/,
  );
  const chinese = await errorOf(client("zh-CN").createDepartment({}));
  assert.match(
    chinese.message,
    /^createDepartment: 输入未通过校验：organizationCode：应为 1 至 64 个字符的字符串，但未提供；name：.*。没有发送任何请求。请修正 `issues` 中列出的字段。$/,
  );
});

test("a value is proposed only if it shares a letter with what was given", async () => {
  for (const [gender, proposed] of [
    ["m", '"M"'],
    ["女", undefined],
    ["W", undefined],
    ["", undefined],
  ]) {
    const { issues } = await errorOf(clientWith(neverCalled).createUser({ username: "bob", gender }));
    assert.equal(/nearest: ([^)]*)/.exec(issues[0].message)?.[1], proposed, issues[0].message);
  }
});

test("a number that is too great is told the greatest", async () => {
  const { issues } = await errorOf(clientWith(neverCalled).listUsers({}, { timeout: 2 ** 31 }));
  assert.equal(issues[0].message, "timeout: expected an integer from 1 to 2147483647, found 2147483648");
});

const controls = "\u001b[2J\r\n\u0000\u007f\u009b\u2028\u2029\u202e\u2066\u200f";
const escapes = "\\u001b[2J\\u000d\\u000a\\u0000\\u007f\\u009b\\u2028\\u2029\\u202e\\u2066\\u200f";

test("control characters of the service are escaped in the message, and stay as they came in what is the service's own", async () => {
  const error = await errorOf(
    create(clientWith(answers({ body: { statusCode: 400, message: `a${controls}b`, requestId: `r${controls}` } }))),
  );
  assert.ok(error.message.includes(`400: a${escapes}b (request id r${escapes})`), error.message);
  assert.equal(error.serviceMessage, `a${controls}b`);
  const { body, message } = await errorOf(create(clientWith(answers({ body: `<${controls}>` }))));
  assert.equal(body, `<${controls}>`);
  assert.doesNotMatch(message, /\p{Cc}/u);
});

test("control characters of names and found values, of the platform and of options are escaped", async () => {
  const profile = {
    [`a${controls.slice(0, 6)}`]: 1,
    gender: `U${controls.slice(0, 6)}`,
    customData: { [controls.slice(4)]: 1n },
  };
  const { message, issues } = await errorOf(clientWith(neverCalled).createUser({ username: "u", ...profile }));
  assert.deepEqual(issues.map(({ code }) => code).sort(), ["invalid_type", "invalid_value", "unknown_field"]);
  const shown = [message, ...issues.flatMap((issue) => [issue.message, issue.expected, issue.received])];
  for (const text of shown) assert.doesNotMatch(text, /[\p{Cc}\u2028-\u202e\u2066-\u2069\u200f]/u);
  assert.match(issues.find(({ code }) => code === "unknown_field").message, /\\u001b\[2J\\u000d/);
  const lost = await errorOf(create(clientWith(() => Promise.reject(fetchFailed("ECONNRESET", { message: `a${controls}` })))));
  assert.ok(lost.message.includes(`a${escapes}`), lost.message);
  const named = await errorOf(
    create({ createDepartment: (input) => clientWith(neverCalled).createDepartment(input, { headers: { [controls]: 7 } }) }),
  );
  assert.doesNotMatch(named.message, /\p{Cc}/u);
});
