// Reads by more ids than one request line can carry: several requests, one answer.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { ManagementClient, schemas } from "genauth-management";
import { clientWith, errorOf, facts, key, neverCalled, reasonOf } from "./given.js";

const codesOf = (count) => Array.from({ length: count }, (_, place) => `organization-${place}`);
const organization = (organizationCode) => ({ organizationCode, organizationName: "n", departmentId: "d", hasChildren: false });

let server;
let lines;
let host;
before(async () => {
  server = createServer((request, response) => {
    const line = `${request.method} ${request.url} HTTP/1.1`;
    lines.push(line);
    // As nginx does it by default.
    if (line.length > 8_190)
      return response.writeHead(414, { "content-type": "text/html" }).end("<html>Request-URI Too Large</html>");
    const codes = new URL(request.url, "http://a").searchParams.getAll("organizationCodeList[]");
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ statusCode: 200, message: "", requestId: `r-${lines.length}`, data: codes.map(organization) }));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  host = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

test("a thousand ids reach a server with the usual limit, and come back as one answer in their order", async () => {
  lines = [];
  const events = [];
  const client = new ManagementClient({ ...key, host, onEvent: (event) => events.push(event.type) });
  const organizationCodeList = codesOf(1_000);
  const answer = await client.getOrganizationsBatch({ organizationCodeList, withPost: true });
  assert.deepEqual(
    answer.data.map(({ organizationCode }) => organizationCode),
    organizationCodeList,
  );
  assert.deepEqual([answer.statusCode, answer.requestId], [200, "r-1"], "the rest is the first answer's");
  assert.ok(lines.length > 1 && lines.every((line) => line.includes("withPost=true")));
  const told = ["call_start", ...lines.flatMap(() => ["request", "response"]), "call_end"];
  assert.deepEqual(events, told, "one event for each request");
});

test("ids that fit are one request", async () => {
  lines = [];
  const client = new ManagementClient({ ...key, host });
  await client.getOrganizationsBatch({ organizationCodeList: codesOf(100) });
  assert.equal(lines.length, 1);
});

/** A `fetch` that answers by the number of the request. */
function numbered(answer) {
  let count = 0;
  const fetch = async () => Response.json(answer(++count));
  return { fetch, count: () => count };
}
const rows = { statusCode: 200, message: "", data: [organization("a")] };
const many = { organizationCodeList: codesOf(1_000) };

test("one part that fails fails the call: no part of the answer is given, and no further request is made", async () => {
  const { fetch, count } = numbered((number) => (number === 2 ? { statusCode: 404, message: "gone" } : rows));
  const error = await errorOf(clientWith(fetch).getOrganizationsBatch(many));
  const expected = { kind: "not_found", operation: "getOrganizationsBatch", status: 200, statusCode: 404, attempts: 2 };
  assert.deepEqual(facts(error), { ...expected, retryable: false, outcome: "not_applied" });
  assert.equal(count(), 2);
});

test("each part is tried again by itself, and all attempts are counted", async () => {
  const { fetch, count } = numbered((number) =>
    number > 2 ? { statusCode: 404, message: "gone" } : number === 2 ? { statusCode: 503, message: "" } : rows,
  );
  const error = await errorOf(clientWith(fetch, { maxRetries: 1 }).getOrganizationsBatch(many));
  assert.deepEqual([error.kind, error.attempts, count()], ["not_found", 3, 3]);
});

test("a signal that comes between two parts ends the call", async () => {
  const controller = new AbortController();
  const { fetch, count } = numbered((number) => (number === 2 && controller.abort("enough"), rows));
  const call = clientWith(fetch).getOrganizationsBatch(many, { signal: controller.signal });
  assert.equal(await reasonOf(call), "enough");
  assert.equal(count(), 2);
});

test("a part without a list is a bad_response", async () => {
  const { fetch } = numbered((number) => (number === 2 ? { statusCode: 200, message: "" } : rows));
  const error = await errorOf(clientWith(fetch).getOrganizationsBatch(many));
  assert.deepEqual([error.kind, error.attempts], ["bad_response", 2]);
  assert.match(error.message, /an envelope without a list/);
});

test("`null` for the rows of a part is an empty list, as it is for those of one request: the other parts are given whole", async () => {
  const answer = (data) => ({ statusCode: 200, message: "", data });
  for (const place of [1, 2]) {
    const { fetch, count } = numbered((number) => answer(number === place ? null : [organization(`o-${number}`)]));
    const { data } = await clientWith(fetch).getOrganizationsBatch(many);
    const others = Array.from({ length: count() }, (_, part) => part + 1).filter((part) => part !== place);
    assert.deepEqual(
      data,
      others.map((part) => organization(`o-${part}`)),
    );
  }
  const none = numbered(() => answer(null));
  assert.deepEqual((await clientWith(none.fetch).getOrganizationsBatch(many)).data, []);
  assert.deepEqual((await clientWith(none.fetch).getOrganizationsBatch({ organizationCodeList: ["a"] })).data, []);
});

test("an object that is no row is not joined to the rows of other parts", async () => {
  for (const data of [{}, { message: "no" }, "rows", 7]) {
    const { fetch } = numbered((number) => ({ ...rows, data: number === 2 ? data : rows.data }));
    assert.equal((await errorOf(clientWith(fetch).getOrganizationsBatch(many))).kind, "bad_response", JSON.stringify(data));
  }
});

/** As the service answers: each organization once, in the order in which they are named first. `b` also answers to `B`. */
const once = async (url) => {
  const codes = new URL(url).searchParams.getAll("organizationCodeList[]").map((code) => code.toLowerCase());
  return Response.json({ statusCode: 200, message: "", data: [...new Set(codes)].map(organization) });
};

test("ids given twice give a row once, whether one request carries them or several", async () => {
  for (const count of [2, 400]) {
    const organizationCodeList = Array.from(
      { length: count },
      (_, place) => ["organization-b", "ORGANIZATION-B", "a"][place % 3],
    );
    const { data } = await clientWith(once).getOrganizationsBatch({ organizationCodeList: [...organizationCodeList, "c", "a"] });
    assert.deepEqual(
      data.map(({ organizationCode }) => organizationCode),
      ["organization-b", ...(count > 2 ? ["a", "c"] : ["c", "a"])],
    );
  }
});

test("rows of several parts that have no key are all given", async () => {
  const { fetch, count } = numbered(() => ({ ...rows, data: [{ organizationName: "n" }, null] }));
  assert.equal((await clientWith(fetch).getOrganizationsBatch(many)).data.length, 2 * count());
});

test("users by long ids are several requests as well", async () => {
  const userIds = Array.from({ length: 50 }, (_, place) => `oidc:${"部".repeat(30)}-${place}`);
  const asked = [];
  const client = clientWith(async (url) => {
    const ids = new URL(url).searchParams.getAll("userIds[]");
    asked.push(url.length);
    return Response.json({ statusCode: 200, message: "", data: ids.map((userId) => ({ userId })) });
  });
  const { data } = await client.getUserBatch({ userIds, userIdType: "identity" });
  assert.deepEqual(
    data.map(({ userId }) => userId),
    userIds,
  );
  assert.ok(asked.length > 1 && asked.every((length) => length < 8_000), asked.join());
  assert.equal(
    (await errorOf(client.getUserBatch({ userIds: [...userIds, "oidc:x"] }))).issues[0].code,
    "too_long",
    "50 stay the most",
  );
});

for (const [call, input, path] of [
  ["getUser", { userId: "u".repeat(7_500) }, ["userId"]],
  ["searchOrganizations", { keywords: "部".repeat(1_000) }, ["keywords"]],
  ["getOrganizationsBatch", { organizationCodeList: ["a", "b".repeat(7_500)] }, ["organizationCodeList", 1]],
  [
    "searchDepartmentMembers",
    { organizationCode: "o", departmentId: "d", keywords: "k", tenantId: "t".repeat(8_000) },
    ["tenantId"],
  ],
]) {
  test(`${call} refuses at ${path.join(".")} what no query can carry, and so does its schema`, async () => {
    const error = await errorOf(clientWith(neverCalled)[call](input));
    assert.equal(error.kind, "invalid_input");
    assert.deepEqual(
      error.issues.map((issue) => [issue.path, issue.code]),
      [[path, "too_long"]],
    );
    assert.match(error.issues[0].message, /query has at most 7500 bytes/);
    assert.deepEqual(schemas[call]["~standard"].validate(input).issues, error.issues);
  });
}

test("what the check copies stays as it was given, also where it is divided", () => {
  const organizationCodeList = codesOf(1_000);
  const { value } = schemas.getOrganizationsBatch["~standard"].validate({ organizationCodeList });
  assert.deepEqual(value, { organizationCodeList });
});

for (const status of [413, 414, 431]) {
  test(`a ${status} of a server on the way says that the request is too large, not that the host is wrong`, async () => {
    const answer = () => new Response("<html>too large</html>", { status });
    const { message } = await errorOf(clientWith(answer).getUser({ userId: "u" }));
    assert.match(message, /too large for a server on its way/);
    assert.doesNotMatch(message, /`host`/);
    const chinese = await errorOf(clientWith(answer, { lang: "zh-CN" }).getUser({ userId: "u" }));
    assert.match(chinese.message, /超过了途经服务器允许的大小/);
  });
}
