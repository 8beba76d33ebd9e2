// `authenticate`: asked who it is before a byte of the body is read, and what follows from its answer.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answering, bothWays, department, neverCalled, proxyTo, read, request, success } from "./given.js";

const create = (body = JSON.stringify(department)) => request("/api/v3/create-department", { body });

/** A body of which nothing may be read. */
const untouched = () => new ReadableStream({ pull: () => assert.fail("the body was read") }, { highWaterMark: 0 });

for (const [what, said, expected] of [
  ["false", false, [403, "not permitted"]],
  ["a refusal", { status: 401, message: "sign in" }, [401, "sign in"]],
  ["a refusal without a word", { status: 429 }, [429, ""]],
  ["a refusal that has a session", { status: 401, message: "old", session: "ada" }, [401, "old"]],
]) {
  test(`${what} refuses before the body is read`, async () => {
    for (const authenticate of [() => said, async () => said]) {
      const handler = proxyTo(neverCalled, { authenticate, authorize: neverCalled });
      const { status, message, failure } = await handler(create(untouched())).then(read);
      assert.deepEqual([status, message], expected);
      assert.deepEqual(failure, { outcome: "not_applied", retryable: false });
    }
  });
}

const wrong = [undefined, null, 1, "true", {}, [], { session: undefined }, { session: null }, { session: "" }, { status: 200 }];
for (const said of [...wrong, { session: "s-1", status: "Activated" }]) {
  test(`only true and a session let pass, not ${JSON.stringify(said)}`, async () => {
    const told = [];
    const onError = (error) => told.push(String(error));
    const handler = proxyTo(neverCalled, { authenticate: async () => said, authorize: neverCalled, onError });
    assert.equal((await handler(create(untouched())).then(read)).status, 500);
    assert.match(told.join(), /^TypeError: authenticate: expected true, false, \{ session \}/);
  });
}

test("an inherited session is none", async () => {
  const said = Object.create({ session: "ada" });
  const handler = proxyTo(neverCalled, { authenticate: () => said, authorize: neverCalled });
  assert.equal((await handler(create(untouched())).then(read)).status, 500);
});

test("it is told the call, the request and the context, and no input; `authorize` gets its session", async () => {
  const asked = [];
  const session = { name: "ada" };
  const given = create();
  const context = {};
  const authenticate = async (call) => (asked.push(call), { session });
  const authorize = async (call) => asked.push(call) > 0;
  assert.equal((await proxyTo(answering(success), { authenticate, authorize })(given, context)).status, 200);
  assert.deepEqual(Object.keys(asked[0]), ["operation", "request", "context"]);
  assert.ok(asked[0].operation === "createDepartment" && asked[0].request === given && asked[0].context === context);
  assert.ok(asked[1].session === session && asked[1].input.name === department.name);
});

test("true lets pass without a session", async () => {
  const sessions = [];
  const authorize = ({ session }) => sessions.push(session) > 0;
  assert.equal((await proxyTo(answering(success), { authenticate: () => true, authorize })(create())).status, 200);
  assert.equal((await proxyTo(answering(success), { authorize })(create())).status, 200);
  assert.deepEqual(sessions, [undefined, undefined]);
});

test("it is not asked about what is refused without it", async () => {
  const handler = proxyTo(neverCalled, { authenticate: neverCalled, allow: ["createDepartment"], hosts: ["page.example"] });
  const refused = [
    request("/api/v3/nothing", { body: "{}" }),
    request("/api/v3/create-department", { method: "PUT" }),
    request("/api/v3/get-user?userId=u", { method: "GET" }),
    request("/api/v3/create-department", { body: "{}", origin: "https://evil.example" }),
    request("https://evil.example/api/v3/create-department", { body: "{}", origin: "https://evil.example" }),
  ];
  const statuses = await Promise.all(refused.map(async (given) => (await handler(given)).status));
  assert.deepEqual(statuses, [404, 405, 403, 403, 421]);
});

test("what it throws is told to `onError` alone", async () => {
  const thrown = new Error("must-not-be-seen");
  const told = [];
  const onError = (error, { operation }) => told.push([error, operation]);
  const authenticate = () => {
    throw thrown;
  };
  const { status } = await proxyTo(neverCalled, { authenticate, onError })(create(untouched())).then(read);
  assert.deepEqual([status, told], [500, [[thrown, "createDepartment"]]]);
});

bothWays("on a server the refusal comes while the body is still on its way", async (serve) => {
  const server = await serve(proxyTo(neverCalled, { authenticate: () => false, authorize: neverCalled }));
  const headers = { origin: server.url, "content-type": "application/json" };
  const body = new ReadableStream({ start: (parts) => parts.enqueue(new TextEncoder().encode("{")) });
  const answer = await fetch(`${server.url}/api/v3/create-department`, { method: "POST", body, duplex: "half", headers });
  assert.equal(answer.status, 403);
  await server.close();
});
