// `authorize` and `allow`: who may make which call, and what the page learns.
import assert from "node:assert/strict";
import { test } from "node:test";
import { schemas } from "genauth-management";
import { answering, department, errorOf, neverCalled, pageOf, proxyTo, read, request, success, update } from "./given.js";

const create = (body = department) => request("/api/v3/create-department", { body: JSON.stringify(body) });
const facts = ({ kind, status, statusCode, serviceMessage, outcome, retryable, attempts }) => ({
  kind,
  status,
  statusCode,
  serviceMessage,
  outcome,
  retryable,
  attempts,
});

test("it is asked with the call, its checked input, the request and what the handler was given beside it", async () => {
  const asked = [];
  const handler = proxyTo(answering(success), { authorize: (call) => asked.push(call) > 0 });
  const given = create();
  const context = { session: 1 };
  assert.equal((await handler(given, context)).status, 200);
  assert.deepEqual(
    asked.map(({ operation, input }) => [operation, input]),
    [["createDepartment", { ...department, metadata: {} }]],
  );
  assert.deepEqual([asked[0].request === given, asked[0].context === context], [true, true]);
});

test("nothing is sent before a promise of it is kept", async () => {
  const order = [];
  const authorize = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return order.push("authorized") > 0;
  };
  const fetch = (...call) => (order.push("sent"), answering(success)(...call));
  await proxyTo(fetch, { authorize })(create());
  assert.deepEqual(order, ["authorized", "sent"]);
});

for (const said of [
  undefined,
  null,
  1,
  "true",
  "",
  {},
  [],
  { status: "Activated" },
  { status: 200 },
  { status: 302 },
  { status: 600 },
  { status: 403.5 },
  { status: 403, message: {} },
  { then: 1 },
  Symbol("true"),
  () => true,
  new Response("ok", { status: 200 }),
]) {
  test(`only true lets pass, not ${typeof said === "symbol" ? "a symbol" : JSON.stringify(said)}${typeof said === "function" ? "a function" : ""}`, async () => {
    const told = [];
    const onError = (error) => told.push(error);
    for (const authorize of [() => said, async () => said]) {
      const { status, failure, message } = await proxyTo(neverCalled, { authorize, onError })(create()).then(read);
      assert.deepEqual([status, failure.outcome, message], [500, "not_applied", "this server could not make the call"]);
    }
    assert.equal(told.length, 2);
    for (const error of told) assert.match(String(error), /^TypeError: authorize: expected true/);
  });
}

test("false is a 403 that the page's client knows as `auth`", async () => {
  const handler = proxyTo(neverCalled, { authorize: async () => false });
  const error = await errorOf(pageOf(handler).createDepartment(department));
  const rest = { kind: "auth", outcome: "not_applied", retryable: false, attempts: 1 };
  assert.deepEqual(facts(error), { ...rest, status: 403, statusCode: 403, serviceMessage: "not permitted" });
  assert.match(
    error.message,
    /^createDepartment: the service answered 403: not permitted\. Nothing was changed\. The signed-in user has no/,
  );
});

test("nobody signed in is a 401, which the page can tell by its statusCode", async () => {
  const handler = proxyTo(neverCalled, { authorize: () => ({ status: 401, message: "not signed in" }) });
  for (const [lang, sentence] of [
    ["en-US", /not signed in\. Nothing was changed\. Sign in/],
    ["zh-CN", /not signed in。没有更改任何数据。请登录/],
  ]) {
    const error = await errorOf(pageOf(handler, { lang }).createDepartment(department));
    assert.deepEqual(facts(error), {
      kind: "auth",
      status: 401,
      statusCode: 401,
      serviceMessage: "not signed in",
      outcome: "not_applied",
      retryable: false,
      attempts: 1,
    });
    assert.match(error.message, sentence);
  }
});

test("a page that shows a token of its own gets another one when it is refused, and asks once more", async () => {
  const reasons = [];
  const authorize = ({ request }) => request.headers.get("authorization") === "Bearer new" || { status: 401, message: "old" };
  const accessToken = ({ reason }) => (reasons.push(reason), reason === "initial" ? "old" : "new");
  const page = pageOf(proxyTo(answering(success), { authorize }), { accessToken });
  assert.equal((await page.createDepartment(department)).statusCode, 200);
  assert.deepEqual(reasons, ["initial", "rejected"]);
});

test("any other status from 400 to 599 can be said", async () => {
  for (const [status, kind] of [
    [404, "not_found"],
    [409, "conflict"],
    [429, "rate_limit"],
    [503, "api"],
  ]) {
    const error = await errorOf(
      pageOf(proxyTo(neverCalled, { authorize: () => ({ status, message: "no" }) })).updateDepartment(update),
    );
    assert.deepEqual([error.kind, error.statusCode, error.attempts, error.outcome], [kind, status, 1, "not_applied"]);
  }
});

test("what it throws is told to `onError` alone", async () => {
  const thrown = new Error("the session store at redis-must-not-be-seen is down");
  for (const authorize of [
    () => {
      throw thrown;
    },
    async () => {
      throw thrown;
    },
  ]) {
    const told = [];
    const handler = proxyTo(neverCalled, { authorize, onError: (...given) => told.push(given) });
    const error = await errorOf(pageOf(handler).updateDepartment(update));
    assert.deepEqual(facts(error), {
      kind: "api",
      status: 500,
      statusCode: 500,
      serviceMessage: "this server could not make the call",
      outcome: "not_applied",
      retryable: true,
      attempts: 1,
    });
    assert.equal(told[0][0], thrown);
    assert.equal(told[0][1].operation, "updateDepartment");
    assert.ok(told[0][1].request instanceof Request);
  }
});

test("a hook that throws, also later, changes nothing", async () => {
  for (const onError of [
    () => {
      throw new Error("hook");
    },
    async () => {
      throw new Error("hook");
    },
  ]) {
    const { status } = await proxyTo(neverCalled, {
      authorize: () => {
        throw new Error();
      },
      onError,
    })(create()).then(read);
    assert.equal(status, 500);
  }
  await new Promise((resolve) => setImmediate(resolve));
});

test("it is not asked about what is refused anyway", async () => {
  const handler = proxyTo(neverCalled, { authorize: neverCalled, allow: ["createDepartment"] });
  const refused = [
    create({ name: 1 }),
    request("/api/v3/get-user?userId=u", { method: "GET" }),
    request("/api/v3/nothing", { body: "{}" }),
    request("/api/v3/create-department", { body: "{" }),
  ];
  assert.deepEqual(await Promise.all(refused.map(async (given) => (await handler(given)).status)), [400, 403, 404, 400]);
});

test("`allow` leaves the calls that it names, and no other", async () => {
  const allow = ["getUser", "createDepartment"];
  const handler = proxyTo(answering(success), { allow });
  const page = pageOf(handler);
  assert.equal((await page.createDepartment(department)).statusCode, 200);
  assert.equal((await page.getUser({ userId: "u" })).statusCode, 200);
  const error = await errorOf(page.updateDepartment(update));
  assert.deepEqual(
    [error.kind, error.statusCode, error.serviceMessage],
    ["auth", 403, "calls of updateDepartment are not allowed here"],
  );
  const nothing = proxyTo(neverCalled, { allow: [] });
  for (const name of Object.keys(schemas)) assert.ok(name);
  assert.equal((await nothing(create())).status, 403);
});

test("the input's issues come back as the same error that the call itself would have", async () => {
  const wrong = { organizationCode: "", nmae: 1, parentDepartmentId: "root", isVirtualNode: "no", postIdList: ["a", 2] };
  const direct = await errorOf(pageOf(proxyTo(neverCalled)).createDepartment(wrong));
  // A page of another version may know other rules: the answer decides.
  const fetch = async () => proxyTo(neverCalled, { authorize: neverCalled })(create(wrong));
  const { ManagementClient } = await import("genauth-management");
  const error = await errorOf(new ManagementClient({ host: "/api/genauth", fetch }).createDepartment(department));
  assert.deepEqual([error.kind, error.issues], ["invalid_input", direct.issues]);
  const places = ["isVirtualNode", "name", "nmae", "organizationCode", "postIdList"];
  assert.deepEqual([...new Set(error.issues.map(({ path }) => path[0]))].sort(), places);
  assert.deepEqual(
    [error.status, error.statusCode, error.attempts, error.outcome, error.retryable],
    [400, 400, 1, "not_applied", false],
  );
  assert.equal(error.message, direct.message.replace("Nothing was sent.", "Nothing was changed."));
});
