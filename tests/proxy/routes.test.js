// Which call a request asks for: by method and path, and by the input where several calls share both. The package has no such
// calls yet, so that a table of calls stands here in place of the client's.
import assert from "node:assert/strict";
import { test } from "node:test";
import { schemas } from "genauth-management";
import { calls, readOperations, secretReadOperations } from "genauth-management/proxy";
import { kindOf, moduleOf } from "../lib/contract/declared.js";
import { endpoints, types, within } from "../lib/contract/decided.js";
import { read, request } from "./given.js";
import { call, get, post, proxyOfCalls } from "./table.js";

const TABLE = [
  call("listPosts", "GET /api/v3/list-post", { page: "integer" }),
  call("listPostsByIds", "POST /api/v3/list-post", { ids: "string" }),
  call("findByNumber", "GET /api/v3/find", { number: "integer" }),
  call("findByText", "GET /api/v3/find", { number: "string" }),
  call("publishTo", "POST /api/v3/pub-event", { event: "string", channel: "string" }),
  call("publish", "POST /api/v3/pub-event", { event: "string" }),
  call("publishOld", "POST /api/v3/pub-event", { event: "string" }),
  call("getRows", "POST /get-row-batch", { ids: "string" }),
];
const proxyOf = (options) => proxyOfCalls(TABLE, options);

test("one path is two calls by two methods", async () => {
  const { handler, made } = proxyOf();
  await handler(get("/api/v3/list-post?page=2"));
  await handler(post("/api/v3/list-post", { ids: "p" }));
  assert.deepEqual(made, [
    ["listPosts", { page: 2 }],
    ["listPostsByIds", { ids: "p" }],
  ]);
});

test("of two calls by one method and path, it is the first whose rules the input meets", async () => {
  const { handler, made } = proxyOf();
  for (const input of [{ event: "e" }, { event: "e", channel: "c" }]) await handler(post("/api/v3/pub-event", input));
  for (const query of ["number=7", "number=seven"]) await handler(get(`/api/v3/find?${query}`));
  assert.deepEqual(made, [
    ["publish", { event: "e" }],
    ["publishTo", { event: "e", channel: "c" }],
    ["findByNumber", { number: 7 }],
    ["findByText", { number: "seven" }],
  ]);
});

test("calls that `allow` does not name are no choice", async () => {
  const { handler, made } = proxyOf({ allow: ["publishOld", "findByText"] });
  assert.equal((await handler(post("/api/v3/pub-event", { event: "e" }))).status, 200);
  assert.equal((await handler(post("/api/v3/pub-event", { event: "e", channel: "c" }))).status, 400);
  assert.equal((await handler(get("/api/v3/find?number=7"))).status, 200);
  assert.deepEqual(made, [
    ["publishOld", { event: "e" }],
    ["findByText", { number: "7" }],
  ]);
  const { status, message } = await handler(post("/api/v3/list-post", { ids: "p" })).then(read);
  assert.deepEqual([status, message], [403, "calls of listPostsByIds are not allowed here"]);
});

test("`authorize` is asked about the call that the input decides for", async () => {
  const asked = [];
  const authorize = ({ operation, input }) => (asked.push([operation, input]), operation !== "publishTo");
  const { handler, made } = proxyOf({ authorize });
  assert.equal((await handler(post("/api/v3/pub-event", { event: "e", channel: "c" }))).status, 403);
  assert.deepEqual([asked, made], [[["publishTo", { event: "e", channel: "c" }]], []]);
});

test("an input that meets the rules of none is told what is wrong with it by those of the first", async () => {
  const { handler, made } = proxyOf();
  const { status, failure } = await handler(post("/api/v3/pub-event", { event: 7 })).then(read);
  assert.deepEqual([status, made], [400, []]);
  assert.deepEqual(
    failure.issues.map(({ message }) => message),
    ["publishTo: event", "publishTo: channel"],
  );
});

test("a known path by another method is a 405 that names the methods and the calls", async () => {
  const { handler } = proxyOf();
  for (const [path, allow, english, chinese] of [
    [
      "/api/v3/list-post",
      "GET, POST",
      "listPosts must be sent as GET, listPostsByIds must be sent as POST",
      "listPosts 应使用 GET 方法，listPostsByIds 应使用 POST 方法",
    ],
    [
      "/api/v3/find",
      "GET",
      "findByNumber must be sent as GET, findByText must be sent as GET",
      "findByNumber 应使用 GET 方法，findByText 应使用 GET 方法",
    ],
    ["/get-row-batch", "POST", "getRows must be sent as POST", "getRows 应使用 POST 方法"],
  ]) {
    for (const [lang, words] of [
      ["en-US", english],
      ["zh-CN", chinese],
    ]) {
      const answer = await handler(request(path, { method: "DELETE", headers: { "x-genauth-lang": lang } })).then(read);
      assert.deepEqual([answer.status, answer.headers.get("allow"), answer.message], [405, allow, words]);
    }
  }
});

test("a path without the API's root is known by itself alone", async () => {
  const { handler, made } = proxyOf();
  for (const path of ["/get-row-batch", "/api/genauth/get-row-batch"]) {
    assert.equal((await handler(post(path, { ids: "r" }))).status, 200, path);
  }
  assert.equal(made.length, 2);
  for (const path of ["/api/v3/get-row-batch", "/api/v3/x/get-row-batch", "/get-row-batch/", "/list-post", "/v3/list-post"]) {
    assert.equal((await handler(post(path, { ids: "r" }))).status, 404, path);
  }
});

test("who may make none of the calls is refused before the body is read, with the first refusal", async () => {
  const asked = [];
  const authenticate = ({ operation }) => (asked.push(operation), { status: 401, message: operation });
  const { handler } = proxyOf({ authenticate });
  const body = new ReadableStream({ pull: () => assert.fail("the body was read") }, { highWaterMark: 0 });
  const { status, message } = await handler(request("/api/v3/pub-event", { body })).then(read);
  assert.deepEqual([status, message], [401, "publishTo"]);
  assert.deepEqual(asked, ["publishTo", "publish", "publishOld"]);
});

test("`authenticate` is asked once about each call, and its answer to the one that is made holds", async () => {
  const open = { publishTo: { session: "first" }, publish: { status: 401 } };
  for (const [input, status, asked] of [
    [{ event: "e", channel: "c" }, 200, ["publishTo"]],
    // Let in for the first call, the page asks for the second.
    [{ event: "e" }, 401, ["publishTo", "publish"]],
  ]) {
    const seen = [];
    const sessions = [];
    const { handler } = proxyOf({
      authenticate: ({ operation }) => (seen.push(operation), open[operation]),
      authorize: ({ session }) => sessions.push(session) > 0,
    });
    assert.equal((await handler(post("/api/v3/pub-event", input))).status, status);
    assert.deepEqual([seen, sessions], [asked, status === 200 ? ["first"] : []]);
  }
  const sessions = [];
  const { handler } = proxyOf({
    authenticate: ({ operation }) => operation === "publish" && { session: "second" },
    authorize: ({ session }) => sessions.push(session) > 0,
  });
  assert.equal((await handler(post("/api/v3/pub-event", { event: "e" }))).status, 200);
  assert.deepEqual(sessions, ["second"]);
});

test("a fault of `authenticate` is the server's, also where another call might pass", async () => {
  const told = [];
  const authenticate = ({ operation }) => {
    if (operation === "publishTo") throw new Error("no database");
    return true;
  };
  const { handler, made } = proxyOf({ authenticate, onError: (error) => told.push(error.message) });
  assert.equal((await handler(post("/api/v3/pub-event", { event: "e" }))).status, 500);
  assert.deepEqual([told, made], [["no database"], []]);
});

test("the calls that only read are told from those that change something, and those with secrets from the rest", () => {
  const reads = Object.keys(schemas).filter((name) => kindOf.get(name) === "read");
  assert.deepEqual([...readOperations, ...secretReadOperations].sort(), reads.sort());
  // By the contract: a field for a token, a secret or a password, or an answer of which no type is known.
  const isSecret = /token(?!Expires)|secret|(?:password|salt|(?<=[a-z])(?<!^parent|^relationShow|^operate)key)$/i;
  // Besides, what the sources do not call secret: whole inputs in a log, requests with their headers, numbers of identity documents,
  // settings of connections and of protocols, entries of an LDAP directory, and rows of which no source knows the fields.
  const decided = [
    "getAllMetadata",
    "getAllMetadataRow",
    "getMetadataGroupList",
    "getPublicAccountRoles",
    "getRelationDetails",
    "getRow",
    "getRowBatch",
    "getRowByValue",
    "getVerifyConfigApp",
    "importTenantNotifyUser",
    "listRow",
    "queryLdapSubEntries",
    "relationSearch",
    "getAdminAuditLogs",
    "getWebhookLogs",
    "getUserPrincipalAuthenticationInfo",
    "getExtIdp",
    "extIdpConnStateByApps",
    "getApplication",
    "listApplications",
  ];
  const isUnknown = (type) => ["any", "object"].includes(types[type].data?.type);
  const hasSecret = (name) =>
    decided.includes(name) ||
    isUnknown(endpoints[name].response) ||
    [...within(endpoints[name].response)].some((type) =>
      Object.entries(types[type]).some(([field, { secret }]) => secret || isSecret.test(field)),
    );
  assert.deepEqual([...secretReadOperations].sort(), reads.filter(hasSecret).sort());
  assert.ok(Object.isFrozen(readOperations) && Object.isFrozen(secretReadOperations));
});

test("the calls of a module are those of the contract, by what they do", () => {
  const inModules = Object.entries(calls).flatMap(([module, { all }]) => all.map((name) => [name, module]));
  assert.deepEqual(
    inModules.sort(),
    Object.keys(schemas)
      .map((name) => [name, moduleOf.get(name)])
      .sort(),
  );
  for (const [module, { all, reads, secretReads, writes }] of Object.entries(calls)) {
    assert.deepEqual(all, [...reads, ...secretReads, ...writes], module);
    assert.ok(
      [...reads, ...secretReads].every((name) => kindOf.get(name) === "read"),
      module,
    );
    assert.ok(
      writes.every((name) => kindOf.get(name) !== "read"),
      module,
    );
    for (const part of [calls, calls[module], all, reads, secretReads, writes]) assert.ok(Object.isFrozen(part), module);
  }
  assert.deepEqual(
    readOperations,
    Object.values(calls).flatMap(({ reads }) => reads),
  );
  assert.deepEqual(
    secretReadOperations,
    Object.values(calls).flatMap(({ secretReads }) => secretReads),
  );
});
