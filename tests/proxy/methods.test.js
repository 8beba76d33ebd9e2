// Calls of rare forms: other methods, parameters in the path, no input at all, a POST without a body.
import assert from "node:assert/strict";
import { test } from "node:test";
import { toNodeListener } from "genauth-management/proxy";
import { listen } from "../lib/server.js";
import { read, request } from "./given.js";
import { call, get, post, proxyOfCalls } from "./table.js";

const TABLE = [
  call("deleteById", "DELETE /api/v3/ip-list/{id}", { id: "string" }),
  call("getTemplate", "GET /api/v3/ip-list/template"),
  call("deleteAll", "DELETE /api/v3/delete-all", { appIds: "array" }),
  call("decide", "PUT /api/v3/approval-process", { id: "string" }),
  call("getState", "GET /oauth/apps/{appId}/state", { appId: "string", page: "integer" }),
  call("start", "POST /api/v3/start"),
  call("upload", "POST /api/v3/upload query", { private: "boolean" }),
  call("ofTenant", "DELETE /api/v3/tenants/{tenantId}", { tenantId: "string" }),
];
const proxyOf = (options) => proxyOfCalls(TABLE, options);
const ask = (method, path, more) => request(path, { method, ...more });
const put = (path, input, more) => ask("PUT", path, { body: JSON.stringify(input), ...more });

test("a call is found by its method and the form of its path, and its input has the parameters by their names", async () => {
  const asked = [];
  const authorize = ({ operation, input }) => asked.push([operation, input]) > 0;
  const { handler, made } = proxyOf({ authorize });
  for (const each of [
    ask("DELETE", "/api/genauth/api/v3/ip-list/a%3Ab%20c%E9%83%A8"),
    ask("DELETE", "/api/v3/ip-list/template"),
    get("/api/v3/ip-list/template"),
    ask("DELETE", "/api/v3/delete-all?appIds%5B%5D=a&appIds%5B%5D=b"),
    put("/api/v3/approval-process", { id: "a" }),
    get("/api/genauth/oauth/apps/a-1/state?page=2"),
    post("/api/v3/start", {}),
    ask("POST", "/api/v3/upload?private=true"),
  ]) {
    assert.equal((await handler(each)).status, 200, `${each.method} ${each.url}`);
  }
  assert.deepEqual(made, [
    ["deleteById", { id: "a:b c部" }],
    ["deleteById", { id: "template" }],
    ["getTemplate", {}],
    ["deleteAll", { appIds: ["a", "b"] }],
    ["decide", { id: "a" }],
    ["getState", { appId: "a-1", page: 2 }],
    ["start", {}],
    ["upload", { private: true }],
  ]);
  assert.deepEqual(asked, made);
});

test("a parameter that is more than a segment, or is spelt in another way, is refused and no missing call", async () => {
  const { handler, made } = proxyOf();
  for (const text of [
    "a%2Fb",
    "a%2fb",
    "..%2F",
    "%2E%2E%2Fx",
    "a%5Cb",
    "a%00",
    "a%0Ab",
    "a%252Fb",
    "a%252e",
    "%61",
    "a:b",
    "%E9",
    "%",
  ]) {
    const { status, failure } = await handler(ask("DELETE", `/api/v3/ip-list/${text}`)).then(read);
    assert.deepEqual([status, failure], [400, { outcome: "not_applied", retryable: false }], text);
  }
  const lang = { "x-genauth-lang": "zh-CN" };
  const { message } = await handler(ask("DELETE", "/api/v3/ip-list/a%2Fb", { headers: lang })).then(read);
  assert.match(message, /路径/);
  for (const path of [
    "/api/v3/ip-list/",
    "/api/v3/ip-list",
    "/api/v3/ip-list/a/",
    "/api/v3/ip-list/a/b",
    "/api/v3/ip-list/api/v3/start",
  ]) {
    assert.equal((await handler(ask("DELETE", path))).status, 404, path);
  }
  assert.deepEqual(made, []);
});

test("a parameter is given by the path alone", async () => {
  const { handler, made } = proxyOf();
  for (const query of ["id=b", "id=a", "id[]=b", "id=", "%69d=b"]) {
    const { status, failure } = await handler(ask("DELETE", `/api/v3/ip-list/a?${query}`)).then(read);
    assert.deepEqual([status, failure.issues.map(({ path }) => path)], [400, [["id"]]], query);
  }
  assert.deepEqual(made, []);
});

test("a call that takes nothing refuses a query and a body with something in it", async () => {
  const { handler, made } = proxyOf();
  for (const each of [get("/api/v3/ip-list/template?x=1"), post("/api/v3/start", { x: 1 })]) {
    const { status, failure } = await handler(each).then(read);
    assert.deepEqual([status, failure.issues.map(({ path }) => path)], [400, [["x"]]]);
  }
  assert.deepEqual(made, []);
});

test("a known path by another method names the methods that it has", async () => {
  const { handler } = proxyOf();
  for (const [method, path, allow] of [
    ["POST", "/api/v3/ip-list/template", "GET, DELETE"],
    ["PUT", "/api/v3/ip-list/a", "DELETE"],
    ["POST", "/api/v3/approval-process", "PUT"],
    ["OPTIONS", "/api/v3/ip-list/a%2Fb", "DELETE"],
  ]) {
    const answer = await handler(ask(method, path));
    assert.deepEqual([answer.status, answer.headers.get("allow")], [405, allow], `${method} ${path}`);
  }
});

const CHANGES = [
  ["PUT", (more) => put("/api/v3/approval-process", { id: "a" }, more)],
  ["DELETE", (more) => ask("DELETE", "/api/v3/ip-list/a", more)],
];
for (const [method, asking] of CHANGES) {
  test(`${method} is refused to other sites and to those whom allow, authenticate and authorize do not let through`, async () => {
    for (const [more, options, status] of [
      [{ origin: "https://evil.example" }, {}, 403],
      [{ headers: { "sec-fetch-site": "cross-site" } }, {}, 403],
      [{ headers: { "sec-fetch-site": "same-site" } }, {}, 403],
      [{ headers: { origin: undefined } }, {}, 403],
      [{ headers: { "x-genauth-tenant-id": "t-2" } }, {}, 400],
      [{}, { allow: ["start"] }, 403],
      [{}, { hosts: ["console.example"] }, 421],
      [{}, { authenticate: () => ({ status: 401 }) }, 401],
      [{}, { authorize: () => false }, 403],
    ]) {
      const { handler, made } = proxyOf(options);
      assert.equal((await handler(asking(more))).status, status, JSON.stringify([more, Object.keys(options)]));
      assert.deepEqual(made, []);
    }
  });
}

test("the body of a PUT and the query of a DELETE are bounded, and a PUT has JSON", async () => {
  const { handler, made } = proxyOf({ maxBodyBytes: 100 });
  const long = "x".repeat(100);
  for (const [asked, status] of [
    [put("/api/v3/approval-process", { id: long }), 413],
    [ask("DELETE", `/api/v3/delete-all?appIds%5B%5D=${long}`), 413],
    [put("/api/v3/approval-process", { id: "a" }, { headers: { "content-type": "text/plain" } }), 415],
    [ask("PUT", "/api/v3/approval-process"), 415],
  ]) {
    assert.equal((await handler(asked)).status, status);
  }
  assert.deepEqual(made, []);
});

test("a tenant in the path is the server's to choose as well", async () => {
  const { handler, made } = proxyOf();
  const { status, message } = await handler(ask("DELETE", "/api/v3/tenants/t-2")).then(read);
  assert.deepEqual([status, /`tenantId`/.test(message), made], [400, true, []]);
});

test("over the network they come to the same, with a body that nobody asked for as well", async (t) => {
  for (const way of [(handler) => handler.itself, (handler) => handler]) {
    const { handler, made } = proxyOf();
    const server = await listen(toNodeListener(way(handler)));
    t.after(() => server.close());
    const send = async (method, path, body) => {
      const headers = { origin: server.url, ...(body && { "content-type": "application/json" }) };
      const answer = await fetch(`${server.url}/api/genauth${path}`, { method, body, headers });
      return [answer.status, (await answer.json()).data];
    };
    assert.deepEqual(await send("PUT", "/api/v3/approval-process", '{"id":"a"}'), [200, "decide"]);
    assert.deepEqual(await send("DELETE", "/api/v3/ip-list/a%20b"), [200, "deleteById"]);
    assert.deepEqual(await send("DELETE", "/api/v3/ip-list/a", '{"id":"b"}'), [200, "deleteById"]);
    assert.deepEqual(await send("DELETE", "/api/v3/ip-list/a%2Fb"), [400, undefined]);
    assert.deepEqual(await send("GET", "/oauth/apps/a/state?page=1"), [200, "getState"]);
    assert.deepEqual(
      made.map(([, input]) => input),
      [{ id: "a" }, { id: "a b" }, { id: "a" }, { appId: "a", page: 1 }],
    );
  }
});
