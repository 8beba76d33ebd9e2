// What code of the caller's throws is the caller's: it comes out as it is, once. What the platform throws is a network failure.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ManagementClient } from "genauth-management";
import { answering, clientWith, department, host, key, membership, reasonOf, success } from "./given.js";
import { virtualTime } from "./time.js";

function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const own = Object.entries({
  "an Error": new Error("not signed in"),
  "an Error with a cause of the platform's": new Error("not signed in", { cause: new TypeError("fetch failed") }),
  "a redirect of a framework's": Object.assign(new Error("NEXT_REDIRECT"), { digest: "NEXT_REDIRECT;replace;/login;307;" }),
  "a signal of dynamic rendering": Object.assign(new Error("Dynamic server usage: no-store fetch"), {
    digest: "DYNAMIC_SERVER_USAGE",
  }),
  "a Response": new Response("", { status: 401 }),
  "a mistake in it": new TypeError("session.token is not a function"),
  "a sentence that only begins like the platform's": new TypeError("Failed to fetch the session"),
  "a TimeoutError of its own": new DOMException("took too long", "TimeoutError"),
  "an AbortError of its own": new DOMException("enough", "AbortError"),
  "a file that is missing": Object.assign(new Error("ENOENT: no such file"), { code: "ENOENT", syscall: "open" }),
  "a wrong use of undici": Object.assign(new Error("invalid opts"), { code: "UND_ERR_INVALID_ARG" }),
  "a wrong use of undici, behind fetch": new TypeError("fetch failed", {
    cause: Object.assign(new Error("invalid"), { code: "UND_ERR_INVALID_ARG" }),
  }),
  "a mock that does not match": new TypeError("fetch failed", {
    cause: Object.assign(new Error("no match"), { code: "UND_MOCK_ERR_MOCK_NOT_MATCHED" }),
  }),
  "what the caller's agent threw": new TypeError("fetch failed", { cause: new Error("not signed in") }),
  "what the caller's agent threw without a word": new TypeError("fetch failed", {
    cause: Object.assign(new Error(), { code: "NOT_SIGNED_IN" }),
  }),
  "why the caller's agent gave up": new TypeError("fetch failed", {
    cause: new Error("Request was cancelled.", { cause: new Error("not signed in") }),
  }),
  "what the caller's connector threw": new TypeError("fetch failed", {
    cause: Object.assign(new Error("not signed in"), { code: "NOT_SIGNED_IN" }),
  }),
  "a sentence after undici's": new TypeError("fetch failed: not signed in"),
  "a sentence after WebKit's": new TypeError("Load failed for session"),
  "an Error with a browser's sentence": new Error("Load failed"),
  "an Error with Node's sentence": new Error("getaddrinfo ENOTFOUND, says the session"),
  "a status that undici made an error": Object.assign(new Error("Response Error"), { code: "UND_ERR_RESPONSE", statusCode: 403 }),
  "a status that undici's interceptor made an error, behind fetch": new TypeError("fetch failed", {
    cause: Object.assign(new Error("Response Error"), { code: "UND_ERR_RESPONSE" }),
  }),
  "a status that an older undici made an error": Object.assign(new Error("403"), {
    code: "UND_ERR_RESPONSE_STATUS_CODE",
    status: 403,
  }),
  "a code that begins like the network's": Object.assign(new Error("guests only"), { code: "ERR_NETWORK_POLICY" }),
  "a code that begins like TLS's": Object.assign(new Error("who is there?"), { code: "UNSPECIFIED" }),
  "an object with the name of the network's": { name: "NetworkError", message: "not signed in" },
  "an Error with the name of a parser's": Object.assign(new Error("not signed in"), { name: "HTTPParserError" }),
  "a NetworkError of its own": new DOMException("not signed in", "NetworkError"),
  "a frozen object": Object.freeze({ status: 401 }),
  "what cannot be looked at": revoked(),
  "an Error whose message throws": Object.defineProperty(new Error(), "message", { get: () => assert.fail("looked at") }),
  "a text": "not signed in",
  "a number": 401,
  "a symbol": Symbol("not signed in"),
  "a function": () => assert.fail("called"),
  nothing: undefined,
  null: null,
});
const stream = (value) => new Response(new ReadableStream({ pull: (controller) => controller.error(value) }));
const ways = {
  "a fetch that throws": (value) => () => {
    throw value;
  },
  "a fetch that rejects": (value) => () => Promise.reject(value),
  "a text() that throws": (value) => async () => ({
    status: 200,
    text: () => {
      throw value;
    },
  }),
  "a text() that rejects": (value) => async () => ({ status: 200, text: () => Promise.reject(value) }),
  "a body that ends with it": (value) => async () => stream(value),
  "a body whose reader throws": (value) => async () => ({
    status: 200,
    body: {
      getReader: () => {
        throw value;
      },
    },
  }),
};
const calls = {
  read: (client) => client.getUserDepartments({ userId: "u" }),
  set: (client) => client.setUserDepartments(membership),
  create: (client) => client.createDepartment({ ...department, code: "rd" }),
};

/** No promise can resolve to what cannot be looked at. */
const rejectsWith = (promise, value) =>
  promise.then(
    () => false,
    (thrown) => Object.is(thrown, value),
  );

for (const [what, value] of own) {
  test(`${what}: it comes out of each call as it is, after one attempt, and the event says so`, async (t) => {
    virtualTime(t);
    for (const [way, make] of Object.entries(ways)) {
      for (const [name, call] of Object.entries(calls)) {
        const fetch = t.mock.fn(make(value));
        const events = [];
        const client = clientWith(fetch, { maxRetries: undefined, onEvent: (event) => events.push(event) });
        assert.ok(await rejectsWith(call(client), value), `${way}, ${name}`);
        assert.equal(fetch.mock.callCount(), 1, `${way}, ${name}`);
        const told = [
          ["call_start", undefined],
          ["request", undefined],
          ["response", "thrown"],
          ["call_end", "thrown"],
        ];
        assert.deepEqual(
          events.map(({ type, error }) => [type, error]),
          told,
        );
      }
    }
  });
}

test("it comes out of a global fetch that a framework put in the platform's place", async (t) => {
  const signal = Object.assign(new Error("Dynamic server usage"), { digest: "DYNAMIC_SERVER_USAGE" });
  const { mock } = t.mock.method(globalThis, "fetch", () => Promise.reject(signal));
  const client = clientWith(undefined, { maxRetries: undefined });
  for (const call of Object.values(calls)) assert.equal(await reasonOf(call(client)), signal);
  assert.equal(mock.callCount(), 3);
});

test("nothing is added to it", async () => {
  const error = new Error("not signed in");
  const before = Reflect.ownKeys(error);
  await reasonOf(calls.read(clientWith(() => Promise.reject(error))));
  assert.deepEqual(Reflect.ownKeys(error), before);
});

test("it comes out of an iteration, of collect's rows and of an edit, before and after the write", async () => {
  const error = new Error("not signed in");
  const rows = { statusCode: 200, message: "", data: { totalCount: 1, list: [{ departmentId: "d-1" }] } };
  /** Throws from this request on. */
  const client = (from) => {
    let asked = 0;
    return clientWith(async (url) => {
      if (++asked >= from) throw error;
      return Response.json(url.includes("/get-user-departments") ? rows : success);
    });
  };
  const each = async () => {
    for await (const _ of client(1).iterate.getUserDepartments({ userId: "u" })) assert.fail("a row came");
  };
  assert.equal(await reasonOf(each()), error);
  for (const from of [1, 2, 3]) {
    assert.equal(await reasonOf(client(from).editUserDepartments({ userId: "u" }, (edit) => edit.add("d-2"))), error, `${from}`);
  }
  const odd = revoked();
  const throwing = clientWith(async (url) => (url.includes("/get-user") ? Response.json(rows) : Promise.reject(odd)));
  assert.ok(
    await rejectsWith(
      throwing.editUserDepartments({ userId: "u" }, (edit) => edit.add("d-2")),
      odd,
    ),
  );
});

test("it ends the search for what a lost create made", async () => {
  const error = new Error("not signed in");
  const fetch = async (_, { method }) => {
    throw method === "GET" ? error : new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });
  };
  assert.equal(await reasonOf(calls.create(clientWith(fetch))), error);
});

test("thrown in the exchange of a key it comes out of every call that waits, and the next call exchanges anew", async () => {
  const error = new Error("not signed in");
  let exchanges = 0;
  const fetch = async (url) => {
    if (!url.endsWith("/get-management-token")) return Response.json(success);
    if (++exchanges === 1) throw error;
    return Response.json({ statusCode: 200, message: "", data: { access_token: "t", expires_in: 7200 } });
  };
  const client = new ManagementClient({ ...key, host, scheme: "token", fetch });
  const three = [1, 2, 3].map(() => reasonOf(client.createDepartment(department)));
  assert.deepEqual(await Promise.all(three), [error, error, error]);
  assert.equal(exchanges, 1);
  assert.deepEqual(await client.createDepartment(department), success);
  assert.equal(exchanges, 2);
});

test("an AbortSignal that ends a call is told as cancelled, its reason comes out", async () => {
  const events = [];
  const controller = new AbortController();
  const hangs = (_, { signal }) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const client = clientWith(hangs, { onEvent: (event) => events.push(event) });
  const call = reasonOf(client.createDepartment(department, { signal: controller.signal }));
  await new Promise(setImmediate);
  controller.abort("enough");
  assert.equal(await call, "enough");
  const told = [
    ["call_start", undefined],
    ["request", undefined],
    ["response", "cancelled"],
    ["call_end", "cancelled"],
  ];
  assert.deepEqual(
    events.map(({ type, error }) => [type, error]),
    told,
  );
});

test("what an accessToken function throws comes out as it is, a network failure too, and nothing is sent", async (t) => {
  const fetch = t.mock.fn(answering(success));
  for (const thrown of [new TypeError("fetch failed"), new Error("not signed in"), "gone", undefined]) {
    const client = new ManagementClient({
      host,
      fetch,
      accessToken: () => {
        throw thrown;
      },
    });
    assert.equal(await reasonOf(client.createDepartment(department)), thrown);
  }
  assert.equal(fetch.mock.callCount(), 0);
});
