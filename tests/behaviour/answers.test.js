// Answers that are no envelope, and envelopes that are large, deep or from elsewhere.
import assert from "node:assert/strict";
import { test } from "node:test";
import { listen } from "../lib/server.js";
import { answering, clientWith, department, errorOf, membership, success } from "./given.js";

const foreign = [
  ["an HTML page", "<!doctype html><title>502 Bad Gateway</title>", 502],
  ["a cut-off body", JSON.stringify(success).slice(0, -5), 200],
  ["an empty body", "", 200],
  ["white space", " \n\t", 504],
  ["a JSON array", "[1,2]", 200],
  ["a number", "200", 200],
  ["null", "null", 200],
  ["a string", '"ok"', 200],
  ["an object without statusCode", '{"data":{"success":true}}', 200],
  ["a statusCode that is no number", '{"statusCode":"ok"}', 200],
];

for (const [what, body, status] of foreign) {
  test(`${what} is a bad_response with status and body`, async () => {
    const error = await errorOf(clientWith(answering(body, { status })).setUserDepartments(membership));
    assert.deepEqual([error.kind, error.status, error.body], ["bad_response", status, body]);
    assert.deepEqual([error.outcome, error.attempts, error.statusCode], ["unknown", 1, undefined]);
  });
}

test("a long foreign body is cut to its first 500 characters, not inside of one", async () => {
  const error = await errorOf(clientWith(answering("🙂".repeat(600))).createDepartment(department));
  assert.equal(error.body, "🙂".repeat(500));
});

test("an answer of 5 MB arrives whole", async () => {
  const description = "部".repeat(5_000_000 / 3);
  const { data } = await clientWith(answering({ ...success, data: { description } })).createDepartment(department);
  assert.equal(data.description, description);
});

test("an answer with 100,000 rows arrives whole", async () => {
  const list = Array.from({ length: 100_000 }, (_, number) => ({ departmentId: String(number), isRoot: "false" }));
  const { data } = await clientWith(answering({ ...success, data: { totalCount: "100000", list } })).getUserDepartments({
    userId: "u",
  });
  assert.equal(data.totalCount, 100_000);
  assert.equal(data.list.length, 100_000);
  assert.equal(data.list.at(-1).isRoot, false);
});

test("an answer of 100,000 levels arrives", async () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const body = `{"statusCode":200,"message":"","data":{"customData":{"deep":${deep}},"posts":${deep}}}`;
  const { data } = await clientWith(answering(body)).createDepartment(department);
  assert.ok(Array.isArray(data.customData.deep[0][0][0]));
});

test("a field called __proto__ in an answer stays a field", async () => {
  const body = '{"statusCode":200,"message":"","data":{"__proto__":{"polluted":true},"customData":{"__proto__":1}}}';
  const { data } = await clientWith(answering(body)).createDepartment(department);
  assert.ok(Object.hasOwn(data, "__proto__"));
  assert.equal({}.polluted, undefined);
});

test("an answer is plain data that can be cloned", async () => {
  const answer = await clientWith(answering(success)).setUserDepartments(membership);
  assert.deepEqual(structuredClone(answer), success);
  assert.equal(Object.getPrototypeOf(answer), Object.prototype);
});

for (const status of [301, 302, 303, 307, 308]) {
  test(`a redirect (${status}) is not followed: nobody else is told who is asking`, async (t) => {
    const asked = [];
    const elsewhere = await listen((request, response) => (asked.push(request.url), response.end(JSON.stringify(success))));
    const api = await listen((_, response) => response.writeHead(status, { location: elsewhere.url }).end("moved"));
    t.after(() => Promise.all([elsewhere.close(), api.close()]));
    const error = await errorOf(clientWith(undefined, { host: api.url }).createDepartment(department));
    assert.deepEqual([error.kind, error.status, error.body], ["bad_response", status, "moved"]);
    assert.match(error.message, new RegExp(`found a redirect \\(HTTP status ${status}\\)`));
    assert.deepEqual(asked, []);
  });
}

test("a body that breaks off is a network failure with the platform's own error as cause", async (t) => {
  const api = await listen((_, response) => {
    response.writeHead(200, { "content-length": 1_000 }).write('{"statusCode":200,');
    response.destroy();
  });
  t.after(() => api.close());
  const error = await errorOf(clientWith(undefined, { host: api.url }).createDepartment(department));
  assert.deepEqual([error.kind, error.outcome, error.status], ["network", "unknown", undefined]);
  assert.ok(error.cause instanceof Error);
});

test("`null` in the place of a list that the types promise is an empty list, in `data` and inside it", async () => {
  const of = { organizationCode: "o", departmentId: "d" };
  const client = (data) => clientWith(answering({ ...success, data }));
  for (const [call, input] of [
    ["listOrganizations", {}],
    ["searchOrganizations", { keywords: "k" }],
    ["listUsers", {}],
    ["getUserDepartments", { userId: "u" }],
    ["listDepartmentMembers", of],
    ["searchDepartmentMembers", { ...of, keywords: "k" }],
    ["getAllDepartments", { organizationCode: "o" }],
    ["listChildrenDepartments", of],
  ]) {
    const { data } = await client({ totalCount: 0, list: null })[call](input);
    assert.deepEqual(data, { totalCount: 0, list: [] }, call);
  }
  for (const [call, input] of [
    ["getOrganizationsBatch", { organizationCodeList: ["o"] }],
    ["getUserBatch", { userIds: ["u"] }],
    ["listDepartmentMemberIds", of],
    ["searchDepartments", { organizationCode: "o", keywords: "k" }],
    ["searchDepartmentsList", { organizationCode: "o" }],
    ["getDepartmentSyncRelations", of],
  ]) {
    assert.deepEqual((await client(null)[call](input)).data, [], call);
  }
});

test("`null` stays where a list may be left out: it can mean that nobody asked for it", async () => {
  const { data } = await clientWith(answering({ ...success, data: { userId: "u", departmentIds: null } })).getUser({
    userId: "u",
  });
  assert.equal(data.departmentIds, null);
});
