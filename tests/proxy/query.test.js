// A query, which is all text, becomes the input that the page's client made it of.
import assert from "node:assert/strict";
import { test } from "node:test";
import { neverCalled, proxyTo, read, request, sent } from "./given.js";

const get = "/api/genauth/api/v3/get-user";
const closed = proxyTo(neverCalled);

test("a query becomes the types of the call's fields", async () => {
  const query = "userId=007&withCustomData=true&withIdentities=false";
  const { url } = await sent(request(`${get}?${query}`, { method: "GET" }));
  assert.equal(url.search, `?${query}`);
  const batch = "userIds%5B%5D=a&userIds[]=b%26c&userIds[]=%E9%83%A8";
  const { url: list } = await sent(request(`/api/v3/get-user-batch?${batch}`, { method: "GET" }));
  assert.deepEqual(list.searchParams.getAll("userIds[]"), ["a", "b&c", "部"]);
  const { url: paged } = await sent(request("/api/v3/list-organizations?page=2&limit=50", { method: "GET" }));
  assert.equal(paged.search, "?page=2&limit=50");
});

const queries = [
  ["get-user?userId=a&userId=b", "userId", "invalid_type"],
  ["get-user?userId[]=a", "userId", "invalid_type"],
  ["get-user?userId[]=a&userId=b", "userId", "invalid_type"],
  ["get-user?userId=a&userId[x]=b", "userId[x]", "unknown_field"],
  ["get-user?userId=a&__proto__=b", "__proto__", "unknown_field"],
  ["get-user?userId=a&__proto__[]=b", "__proto__", "unknown_field"],
  ["get-user?userId=a&constructor=b", "constructor", "unknown_field"],
  ["get-user?userId=a&withCustomData=1", "withCustomData", "invalid_type"],
  ["get-user?userId=a&withCustomData=TRUE", "withCustomData", "invalid_type"],
  ["get-user?userId=a&withCustomData=", "withCustomData", "invalid_type"],
  ["get-user?userId=a&withCustomData=true&withCustomData=false", "withCustomData", "invalid_type"],
  ["get-user?", "userId", "required"],
  ["get-user?userId=", "userId", "too_short"],
  ["get-user?userId=a&", undefined],
  ["get-user-batch?userIds=a", "userIds", "invalid_type"],
  ["list-organizations?page=1e1", "page", "invalid_type"],
  ["list-organizations?page=0x10", "page", "invalid_type"],
  ["list-organizations?page=1.0", "page", "invalid_type"],
  ["list-organizations?page=%201", "page", "invalid_type"],
  ["list-organizations?page=", "page", "invalid_type"],
  ["list-organizations?page=0", "page", "too_small"],
  ["list-organizations?limit=51", "limit", "too_big"],
  ["list-organizations?page=99999999999999999999", "page", "invalid_type"],
  ["list-organizations?page=1&page=2", "page", "invalid_type"],
];
for (const [query, field, code] of queries) {
  test(`the query ${query}: ${code ?? "is taken"}`, async () => {
    if (!code) return void (await sent(request(`/api/v3/${query}`, { method: "GET" })));
    const { status, failure } = await closed(request(`/api/v3/${query}`, { method: "GET" })).then(read);
    assert.equal(status, 400);
    assert.deepEqual(
      failure.issues.map(({ path, code }) => [path[0], code]),
      [[field, code]],
    );
  });
}
