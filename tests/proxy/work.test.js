// Much in little: bodies and queries within `maxBodyBytes` that are made to take long. Nothing here is timed: what takes the
// square of its size would take minutes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { neverCalled, proxyTo, read, request, sent, update } from "./given.js";

const most = 2 ** 20;
const ask = (path, query) => proxyTo(neverCalled)(request(`/api/v3/${path}?${query}`, { method: "GET" })).then(read);
const send = (path, body) => proxyTo(neverCalled)(request(`/api/v3/${path}`, { body })).then(read);

test("a list goes through a query in order, and one that is too long is an issue of the list", async () => {
  const query = (count) => Array.from({ length: count }, (_, index) => `userIds[]=u${index}`).join("&");
  const { url } = await sent(request(`/api/v3/get-user-batch?${query(50)}`, { method: "GET" }));
  assert.deepEqual(
    url.searchParams.getAll("userIds[]"),
    Array.from({ length: 50 }, (_, index) => `u${index}`),
  );
  const { status, failure } = await ask("get-user-batch", query(20_000));
  assert.deepEqual([status, failure.issues.map(({ path, code }) => [path, code])], [400, [[["userIds"], "too_long"]]]);
});

for (const [what, query] of [
  ["one name", "userId&"],
  ["a list", "userId[]=1&"],
  ["nothing", "&"],
]) {
  test(`a query full of ${what} is refused unread`, async () => {
    const { status, message } = await ask("get-user", query.repeat(Math.floor((most - 10) / query.length)));
    assert.deepEqual([status, message], [413, "the query has more than 20000 fields"]);
  });
}

test("20,000 fields are read, one more is not", async () => {
  const names = (count) => Array.from({ length: count }, (_, index) => `k${index}`).join("&");
  assert.equal((await ask("get-user", names(20_000))).status, 400);
  assert.equal((await ask("get-user", names(20_001))).status, 413);
});

test("a plus is a space, however many there are", async () => {
  const { url } = await sent(request("/api/v3/get-user?userId=a+b%2Bc+%20d", { method: "GET" }));
  assert.equal(url.searchParams.get("userId"), "a b+c  d");
  const { status, failure } = await ask("get-user", `userId=${"+".repeat(most - 20)}`);
  assert.deepEqual([status, failure.issues.length], [400, 1]);
});

for (const [what, body] of [
  ["lists without an end", "[".repeat(most - 1)],
  ["lists", "[".repeat(most / 2) + "]".repeat(most / 2)],
  ["objects", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`],
  ["texts with brackets, then lists", `["\\"]]]]",${"[".repeat(1000)}`],
]) {
  test(`a body of ${what} is refused before it is parsed`, async () => {
    const { status, message } = await send("update-department", body);
    assert.deepEqual([status, message], [400, "the request body is nested too deep"]);
  });
}

test("brackets in texts are no levels, and two hundred levels are left to the check", async () => {
  const { body } = await sent(
    request("/api/v3/update-department", { body: JSON.stringify({ ...update, name: '"[{\\'.repeat(1000) }) }),
  );
  assert.equal(body.name, '"[{\\'.repeat(1000));
  const levels = (count) => `{"customData":${'{"a":'.repeat(count - 1)}1${"}".repeat(count)}`;
  assert.ok((await send("update-department", levels(200))).failure.issues.some(({ code }) => code === "too_deep"));
  assert.equal((await send("update-department", levels(201))).message, "the request body is nested too deep");
});

test("a tree that the service would read is looked through once, whatever it is made of", async () => {
  for (const entry of ['"{\\\\u0041"', '{"name":"b"}', '{"name":"b","children":[]}', '"["', '"c"']) {
    const children = `${`${entry},`.repeat(9_000)}{"name":"d","tenantId":"other"}`;
    const { status, message } = await send("create-department-tree", `{"name":"a","children":[${children}]}`);
    assert.deepEqual([status, /^`tenantId`/.test(message)], [400, true], entry);
  }
});
