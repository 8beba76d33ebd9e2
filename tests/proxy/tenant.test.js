// Which tenant a call is about: the server's client says it, a page cannot, wherever it tries.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { schemas } from "genauth-management";
import { inputFor, wild } from "../conformance/inputs.js";
import { endpoints, types } from "../lib/contract/decided.js";
import { choicesOf, repeatable } from "../lib/random.js";
import { department, neverCalled, proxyTo, read, request, success, update } from "./given.js";

const post = (path, body, headers) => request(`/api/v3/${path}`, { body: JSON.stringify(body), headers });
const get = (query) => request(`/api/v3/${query}`, { method: "GET" });
const other = "tenant-of-others";
const user = { username: "grace" };
const told = { tenantId: other, tenantName: "t", adminName: "a", userName: "u", identifier: "i" };
const tree = (...children) => post("create-department-tree", { name: "Top", children });

const refused = {
  "in a body": () => post("update-department", { ...update, tenantId: other }),
  "in a body, empty": () => post("update-department", { ...update, tenantId: "" }),
  "in a query": () => get(`get-organization?organizationCode=a&tenantId=${other}`),
  "in a query, empty": () => get("get-organization?organizationCode=a&tenantId="),
  "twice in a body, the last one counts": () =>
    request("/api/v3/update-department", {
      body: JSON.stringify(update).replace("{", `{"tenantId":"tenant-1",`).replace("}", `,"tenantId":"${other}"}`),
    }),
  "of a new user": () => post("create-user", { ...user, tenantIds: ["tenant-1", other] }),
  "of one of many new users": () => post("create-users-batch", { list: [user, { ...user, tenantIds: [other] }] }),
  "of one of many values": () =>
    post("set-custom-data", {
      list: [
        { key: "a", value: "1" },
        { tenantId: other, key: "b", value: "2" },
      ],
      targetIdentifier: "u",
      targetType: "USER",
    }),
  "of somebody who gets an e-mail": () =>
    post("send-email-batch", { importId: 1, adminName: "a", users: [{ ...told, email: "a@b" }] }),
  "of somebody who gets a text message": () =>
    post("send-sms-batch", { importId: 1, adminName: "a", users: [{ ...told, phone: "13900000000", phoneCountryCode: "+86" }] }),
  "in a department of a tree": () => tree({ name: "a", tenantId: other }),
  "deep in a tree": () => tree({ name: "a", children: [{ name: "b", children: [{ name: "c", tenantId: other }] }] }),
  "in a tree that is a text": () => tree(JSON.stringify({ name: "a", tenantId: other })),
  "in a tree that is a text with escapes": () => tree(`{"name":"a","tenant\\u0049d":"${other}"}`),
  "deep in a tree, in a text": () => tree({ name: "a", children: [{ name: "b", children: [`{"userPoolId":"${other}"}`] }] }),
};
for (const [what, make] of Object.entries(refused)) {
  test(`another tenant ${what} is refused, whichever the server's client has`, async () => {
    for (const tenantId of ["tenant-1", undefined]) {
      const handler = proxyTo(neverCalled, { client: { tenantId }, authorize: neverCalled });
      const { status, statusCode, message, failure } = await handler(make()).then(read);
      assert.deepEqual([status, statusCode], [400, 400]);
      assert.match(message, /^`tenantIds?` is set by the server's client, not by the page$/);
      assert.deepEqual(failure, { outcome: "not_applied", retryable: false });
    }
  });
}

test("a department of a tree chooses no user pool", async () => {
  const handler = proxyTo(neverCalled, { client: { tenantId: "tenant-1" }, authorize: neverCalled });
  const { status, failure } = await handler(tree({ name: "a", userPoolId: "pool" })).then(read);
  assert.deepEqual([status, failure.issues.map((issue) => issue.code)], [400, ["unknown_field"]]);
});

for (const [query, code] of [
  [`tenantId=tenant-1&tenantId=${other}`, "invalid_type"],
  [`tenantId[]=${other}`, "invalid_type"],
  [`tenantId%5B%5D=${other}`, "invalid_type"],
  [`tenantId=tenant-1&tenantId[]=${other}`, "invalid_type"],
  [`tenantid=${other}`, "unknown_field"],
  [`tenantIds[]=${other}`, "unknown_field"],
  [`userPoolId=${other}`, "unknown_field"],
]) {
  test(`the query ${query} is no tenant either`, async () => {
    const handler = proxyTo(neverCalled, { client: { tenantId: "tenant-1" }, authorize: neverCalled });
    const { status, failure } = await handler(get(`get-organization?organizationCode=a&${query}`)).then(read);
    assert.deepEqual([status, failure.issues.map((issue) => issue.code)], [400, [code]]);
  });
}

test("the refusal is in the page's language", async () => {
  const given = post("update-department", { ...update, tenantId: other }, { "x-genauth-lang": "zh-CN" });
  const { message } = await proxyTo(neverCalled)(given).then(read);
  assert.equal(message, "`tenantId` 应由服务器端的客户端设置，而不是页面");
});

test("a header of either brand that names another tenant is refused, also beside one that names the right one", async () => {
  const right = { "x-genauth-app-tenant-id": "tenant-1" };
  for (const name of ["x-genauth-app-tenant-id", "x-authing-app-tenant-id", "x-genauth-tenant-id", "x-authing-tenant-id"]) {
    const handler = proxyTo(neverCalled, { client: { tenantId: "tenant-1" }, authorize: neverCalled });
    const { status } = await handler(post("update-department", update, { ...right, [name]: other })).then(read);
    assert.equal(status, 400, name);
  }
});

test("`authorize` is told the tenant that the service will hear", async () => {
  const rows = [
    [() => post("update-department", update), "tenant-1"],
    [() => post("update-department", { ...update, tenantId: "tenant-1" }), "tenant-1"],
    [() => get("get-organization?organizationCode=a"), "tenant-1"],
    // A call without the field: the header alone says it.
    [() => get("get-user?userId=u"), undefined],
  ];
  for (const [make, tenantId] of rows) {
    const told = [];
    const sent = [];
    const fetch = async (url, { headers, body }) => {
      const field = body ? JSON.parse(body).tenantId : (new URL(url).searchParams.get("tenantId") ?? undefined);
      sent.push([new Headers(headers).get("x-genauth-app-tenant-id"), field]);
      return new Response(JSON.stringify(success));
    };
    const authorize = ({ input }) => told.push(input.tenantId) > 0;
    assert.equal((await proxyTo(fetch, { client: { tenantId: "tenant-1" }, authorize })(make())).status, 200);
    assert.deepEqual([told, sent], [[tenantId], [["tenant-1", tenantId]]]);
  }
});

test("without a tenant of the server's client none is added", async () => {
  const told = [];
  const authorize = ({ input }) => told.push("tenantId" in input) > 0;
  const handler = proxyTo(async () => new Response(JSON.stringify(success)), { authorize });
  assert.equal((await handler(post("update-department", update))).status, 200);
  assert.deepEqual(told, [false]);
});

test("the server's own tenant may be named, and data of the user's own is not looked into", async () => {
  const handler = proxyTo(async () => new Response(JSON.stringify(success)), { client: { tenantId: "tenant-1" } });
  const data = { tenantId: "a word of theirs" };
  for (const given of [
    post("create-user", { ...user, tenantIds: ["tenant-1"], customData: data }),
    post("create-users-batch", { list: [{ ...user, tenantIds: [] }] }),
    post("create-department", { ...department, customData: data, metadata: data }),
    tree({ name: "a", tenantId: "tenant-1" }, "Tenant relations", '["a text"', {
      name: "b",
      children: ["c", { name: "d", tenantId: "tenant-1" }],
    }),
  ]) {
    const answer = await handler(given);
    assert.equal(answer.status, 200, await answer.text());
  }
});

test("a tenant of another service, from which a synchronization reads, is named by the page", async () => {
  const italentConfig = { tenant_id: other, app_key: "key", app_secret: "secret" };
  const task = {
    syncTaskName: "Beisen",
    syncTaskType: "italent",
    syncTaskFlow: "upstream",
    syncTaskTrigger: "manually",
    fieldMapping: [],
    clientConfig: { italentConfig },
  };
  const sent = [];
  const fetch = async (_, { body }) => (sent.push(JSON.parse(body)), new Response(JSON.stringify(success)));
  const { status } = await proxyTo(fetch)(post("create-sync-task", task)).then(read);
  assert.deepEqual([status, sent], [200, [task]]);
});

test("the query of a POST, and a pool in a header, choose nothing", async () => {
  const sent = [];
  const fetch = async (url, { headers, body }) => {
    sent.push(JSON.stringify([url, Object.fromEntries(new Headers(headers)), body]));
    return new Response(JSON.stringify(success));
  };
  const pools = { "x-authing-userpool-id": other, "x-genauth-userpool-id": other };
  const given = post(`update-department?tenantId=${other}`, update, pools);
  assert.equal((await proxyTo(fetch)(given)).status, 200);
  assert.ok(sent.length === 1 && !sent[0].includes(other), sent[0]);
});

/** Fields for a tenant below the input's own, each with a row above. */
const INNER = {
  createUsersBatch: ['"tenantIds":'],
  createDepartmentTree: ['"tenantId":'],
  setCustomData: ['"tenantId":'],
  sendEmailBatch: ['"tenantId":'],
  sendSmsBatch: ['"tenantId":'],
};

/** Fields for a tenant of another service, such as the one from which a synchronization reads. */
const ELSEWHERE = {
  createSyncTask: ['"tenant_id":'],
  updateSyncTask: ['"tenant_id":'],
};

/** Fields that say how tenants are used, and choose none. */
const HARMLESS = [
  "createTenantScenes",
  "enableAutoConnectTenantApp",
  "enableCreateTenant",
  "enableJoinTenant",
  "enableMultipleTenantPortal",
  "isUserPoolAsTenant",
  "joinTenantScenes",
  "linkedToTenant",
  "tenantName",
];
const isTenant = (name) => /tenant|pool/i.test(name) && !HARMLESS.includes(name);

test("every call that has a field for a tenant refuses another one there", async () => {
  let count;
  const allRefused = async (g) => {
    count = 0;
    const random = choicesOf(fc, g);
    for (const [operation, schema] of Object.entries(schemas)) {
      const { properties, definitions } = schema["~standard"].jsonSchema.input({ target: "draft-07" });
      const names = Object.keys(properties).filter(isTenant);
      const found = JSON.stringify(Object.values(definitions ?? {})).match(/"\w*(?:tenant|pool)\w*":/gi) ?? [];
      const inner = found.filter((name) => isTenant(name.slice(1, -2)));
      // A further place needs a row above: this test makes none.
      assert.deepEqual(inner, INNER[operation] ?? ELSEWHERE[operation] ?? [], operation);
      for (const name of names) {
        const { http, path } = endpoints[operation];
        const input = { ...inputFor(operation, random, wild), [name]: name === "tenantIds" ? [other] : other };
        const given =
          http === "GET" ? get(`${path.replace("/api/v3/", "")}?${queryOf(input)}`) : post(path.replace("/api/v3/", ""), input);
        const { status, message } = await proxyTo(neverCalled, { authorize: neverCalled })(given).then(read);
        assert.deepEqual([status, message.split(" ")[0]], [400, `\`${name}\``], operation);
        count++;
      }
    }
  };
  await fc.assert(fc.asyncProperty(fc.gen(), allRefused), repeatable({ numRuns: 5 }));
  const declared = Object.values(endpoints).flatMap(({ request }) => Object.keys(types[request] ?? {}));
  assert.equal(count, declared.filter(isTenant).length);
});

const queryOf = (input) =>
  new URLSearchParams(
    Object.entries(input).flatMap(([name, value]) =>
      value === undefined ? [] : Array.isArray(value) ? value.map((each) => [`${name}[]`, each]) : [[name, value]],
    ),
  );
