// What `client.subscribeEvents` refuses, where it connects to, and what it does with hostile inputs: with sockets of the test.
import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { ManagementClient } from "genauth-management";
import { clientWith, errorOf, host, key, neverCalled } from "./given.js";
import { made, Socket, settled, stopClock } from "./sockets.js";

const code = "authing.user.updated";
const socketUri = "wss://events.example";
const client = new ManagementClient({ ...key, host, socketUri, retryTimes: 3 });

stopClock();
const subscribe = (options, of = client) => of.subscribeEvents({ code }, { WebSocket: Socket, ...options });

const public_ = (brand) => new ManagementClient({ ...key, brand });
for (const [brand, name] of [
  ["genauth", "genauth.ai"],
  ["authing", "authing.cn"],
]) {
  test(`the events of the public service of ${brand} come from its own address`, async () => {
    const events = subscribe({}, public_(brand));
    events.next();
    await settled();
    assert.equal(made[0].url, `wss://openevent.${name}/events/v1/management/sub?code=${code}`);
    await events.return();
  });
}

const refused = {
  "without an access key": [{ accessToken: "t", host, socketUri }, {}, /accessKeyId/],
  "beside a host of one's own without `socketUri`: the public service would get its signature": [
    { ...key, host },
    {},
    /socketUri: required/,
  ],
  "without a WebSocket": [{ ...key, host, socketUri }, { WebSocket: undefined }, /WebSocket: this platform has none/],
  "with a signal that is none": [{ ...key, host, socketUri }, { signal: {} }, /signal: expected an AbortSignal/],
  "with an `onReconnect` that is no function": [
    { ...key, host, socketUri },
    { onReconnect: 5 },
    /onReconnect: expected a function/,
  ],
  "with an option that there is not": [{ ...key, host, socketUri }, { retries: 1 }, /retries/],
};
for (const [how, [options, more, expected]] of Object.entries(refused)) {
  test(`${how} it rejects, and connects to nothing`, async (t) => {
    if ("WebSocket" in more && globalThis.WebSocket) t.mock.property(globalThis, "WebSocket", undefined);
    const error = await errorOf(subscribe(more, new ManagementClient(options)).next());
    assert.deepEqual([error.kind, error.operation, error.attempts], ["config", "subscribeEvents", 0]);
    assert.match(error.message, expected);
    assert.equal(made.length, 0);
  });
}

test("an invalid input is refused with every broken rule", async () => {
  for (const [input, found] of [
    [undefined, "input"],
    [{}, "code"],
    [{ code: "" }, "code"],
    [{ code: 7, more: 1 }, "code"],
  ]) {
    const error = await errorOf(client.subscribeEvents(input, { WebSocket: Socket }).next());
    assert.equal(error.kind, "invalid_input");
    assert.ok(
      error.issues.some(({ path }) => (path.join(".") || "input") === found),
      error.message,
    );
  }
});

test("an address that is none is refused when the client is made", () => {
  for (const socketUri of ["events.example", "https://events.example", "wss://", "wss://u@events.example", "wss://a/?b"]) {
    assert.throws(
      () => new ManagementClient({ ...key, socketUri }),
      { kind: "config", message: /^socketUri: expected/ },
      socketUri,
    );
  }
});

test("a freed client subscribes to nothing", async () => {
  const freed = clientWith(neverCalled, { socketUri });
  freed.free();
  const { kind, message } = await errorOf(subscribe({}, freed).next());
  assert.equal(kind, "config");
  assert.match(message, /^subscribeEvents: this client was freed/);
});

test("a subscription that nobody reads connects to nothing, and leaves no rejection behind", async () => {
  const unhandled = mock.fn();
  process.on("unhandledRejection", unhandled);
  subscribe({}, new ManagementClient({ accessToken: "t", host }));
  subscribe();
  await settled();
  await settled();
  process.off("unhandledRejection", unhandled);
  assert.deepEqual([made.length, unhandled.mock.callCount()], [0, 0]);
});

test("the stack of its error begins at the line that subscribed", async () => {
  const { stack } = await errorOf(client.subscribeEvents({ code: "" }).next());
  assert.match(stack.split("\n")[1], /subscription-refused\.test\.js/);
});

const hostile = () => {
  throw new Error("hostile");
};
const throwing = {
  "an input that throws when it is read": [Object.defineProperty({}, "code", { get: hostile, enumerable: true }), {}],
  "options that throw when they are read": [
    { code },
    {
      get onReconnect() {
        return hostile();
      },
    },
  ],
  "a signal that throws": [{ code }, { signal: { addEventListener: hostile, removeEventListener: hostile } }],
  "a socket that throws when it is used": [
    { code },
    {
      WebSocket: class {
        addEventListener = hostile;
        close = hostile;
      },
    },
  ],
};
for (const [what, [input, options]] of Object.entries(throwing)) {
  test(`${what} ends the subscription, and nothing else`, async () => {
    const events = client.subscribeEvents(
      input,
      Object.defineProperties({ WebSocket: Socket }, Object.getOwnPropertyDescriptors(options)),
    );
    await assert.rejects(events.next());
    assert.deepEqual(await events.next(), { value: undefined, done: true });
    assert.deepEqual(await events.return(), { value: undefined, done: true });
  });
}
