// A function for `client`: asked when the first request needs it, so that a module which makes a handler can be evaluated anywhere.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as esm from "genauth-management";
import { createProxyHandler } from "genauth-management/proxy";
import { answering, bothWays, department, host, key, read, request, success, watched } from "./given.js";

const open = { authorize: () => true, allow: ["createDepartment"] };
const made = (options) => new esm.ManagementClient({ ...key, host, maxRetries: 0, fetch: answering(success), ...options });
const ask = (handler, more) =>
  handler(request("/api/v3/create-department", { body: JSON.stringify(department), ...more })).then(read);

test("nothing is made before the first request, then one client for all that wait", async (t) => {
  const client = t.mock.fn(async () => made());
  const handler = watched(createProxyHandler({ client, ...open }));
  assert.equal(client.mock.callCount(), 0);
  const first = await Promise.all([ask(handler), ask(handler), ask(handler)]);
  assert.deepEqual(
    [...first, await ask(handler)].map(({ status }) => status),
    [200, 200, 200, 200],
  );
  assert.equal(client.mock.callCount(), 1);
  assert.deepEqual(client.mock.calls[0].arguments, []);
});

test("a client may be given at once or later, by an arrow, a method or a plain function", async () => {
  const options = {
    client() {
      return made();
    },
  };
  for (const client of [
    () => made(),
    async () => made(),
    options.client,
    /** A function that has a `this`. */
    function client() {
      return made();
    },
  ]) {
    assert.equal((await ask(watched(createProxyHandler({ client, ...open })))).status, 200);
  }
});

const failing = {
  throws: () => {
    throw new Error("no key");
  },
  rejects: async () => {
    throw new Error("no key");
  },
  "gives nothing": () => undefined,
  "gives something else": async () => ({ createDepartment() {} }),
  "gives what throws when it is looked at": () => {
    const get = (_, name) => (name === "then" ? undefined : assert.fail("no"));
    return new Proxy({}, { get });
  },
};
const words = {
  throws: /^no key$/,
  rejects: /^no key$/,
  "gives what throws when it is looked at": /^createProxyHandler: client: reading it threw/,
};
for (const [what, fails] of Object.entries(failing)) {
  test(`a function that ${what} is the server's mistake, and is asked again at the next request`, async (t) => {
    const given = [fails, fails, () => made()];
    const client = t.mock.fn(() => given.shift()());
    const onError = t.mock.fn();
    const handler = watched(createProxyHandler({ client, ...open, onError }));
    for (let time = 1; time <= 2; time++) {
      const { status, statusCode, message, failure } = await ask(handler);
      assert.deepEqual([status, statusCode, message], [500, 500, "this server could not make the call"]);
      assert.deepEqual(failure, { outcome: "not_applied", retryable: true });
      const [error, about] = onError.mock.calls[time - 1].arguments;
      assert.match(error.message, words[what] ?? /^createProxyHandler: client: expected a ManagementClient of this version/);
      assert.ok(about.request instanceof Request);
    }
    assert.equal((await ask(handler)).status, 200);
    assert.deepEqual([client.mock.callCount(), onError.mock.callCount()], [3, 2]);
  });
}

test("requests that wait together for a function that fails all learn it, and it was asked once", async (t) => {
  const client = t.mock.fn(async () => assert.fail("no key"));
  const onError = t.mock.fn();
  const handler = watched(createProxyHandler({ client, ...open, onError }));
  const answers = await Promise.all([ask(handler), ask(handler)]);
  assert.deepEqual(
    answers.map(({ status }) => status),
    [500, 500],
  );
  assert.deepEqual([client.mock.callCount(), onError.mock.callCount()], [1, 2]);
});

test("a function that does not answer holds a request up no longer than its deadline", async (t) => {
  const onError = t.mock.fn();
  const handler = watched(createProxyHandler({ client: () => new Promise(() => {}), ...open, onError, deadline: 1 }));
  const { status, failure } = await ask(handler);
  assert.deepEqual([status, failure], [504, { outcome: "not_applied", retryable: true }]);
  assert.match(onError.mock.calls[0].arguments[0].message, /client: did not settle before the request's deadline/);
});

test("requests for another host make no client", async () => {
  const client = () => assert.fail("nobody may ask");
  const handler = watched(createProxyHandler({ client, ...open, hosts: ["console.example"] }));
  assert.equal((await ask(handler)).status, 421);
});

test("the client's tenant and deadline hold as if it had been given", async (t) => {
  const fetch = t.mock.fn(answering(success));
  const handler = watched(createProxyHandler({ client: () => made({ tenantId: "t-1", fetch }), ...open }));
  assert.equal((await ask(handler, { headers: { "x-genauth-app-tenant-id": "t-2" } })).status, 400);
  assert.equal((await ask(handler)).status, 200);
  assert.equal(new Headers(fetch.mock.calls[0].arguments[1].headers).get("x-genauth-app-tenant-id"), "t-1");
  const stuck = () => new Promise(() => {});
  const late = watched(createProxyHandler({ client: () => made({ deadline: 1, fetch: stuck }), ...open }));
  assert.equal((await ask(late)).status, 504);
});

test("names of calls are checked when the client is known, a list that is none at once", async (t) => {
  assert.throws(() => createProxyHandler({ client: made, ...open, allow: "getUser" }), /allow: expected a list/);
  const onError = t.mock.fn();
  const allow = ["getUsers"];
  const handler = watched(createProxyHandler({ client: made, ...open, allow, onError }));
  allow[0] = "createDepartment";
  assert.equal((await ask(handler)).status, 500);
  assert.match(onError.mock.calls[0].arguments[0].message, /allow: there is no call "getUsers"/);
  const sound = watched(createProxyHandler({ client: () => made(), ...open, allow: ["getUser"] }));
  assert.equal((await ask(sound)).status, 403);
});

bothWays("a server's handler with such a function answers like any other", async (serve) => {
  const client = () => made();
  const { page, close } = await serve(watched(createProxyHandler({ client, ...open })));
  const { requestId } = await page().createDepartment(department);
  assert.equal(requestId, success.requestId);
  await close();
});

test("the class itself is no function that makes a client", () => {
  for (const client of [esm.ManagementClient, class extends esm.ManagementClient {}]) {
    assert.throws(() => createProxyHandler({ client, ...open }), /client: expected a ManagementClient/);
  }
});
