// The most that is read of an answer, and answers that are none.
import assert from "node:assert/strict";
import { test } from "node:test";
import { clientWith, department, errorOf, facts, success } from "./given.js";

const KIBIBYTE = 1_024;
const page = (bytes) => {
  const text = JSON.stringify({ ...success, padding: "" });
  return JSON.stringify({ ...success, padding: "x".repeat(bytes - text.length) });
};

/** An answer that comes in parts of a kibibyte, as long as it is asked for them. */
function streaming() {
  const state = { given: 0, cancelled: false };
  const body = new ReadableStream(
    {
      pull: (controller) => {
        state.given++;
        controller.enqueue(new Uint8Array(KIBIBYTE).fill(32));
      },
      cancel() {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { state, fetch: async () => new Response(body) };
}

test("an answer without an end is given up at `maxResponseBytes`, while it comes", async () => {
  const { state, fetch } = streaming();
  const error = await errorOf(clientWith(fetch, { maxResponseBytes: 8 * KIBIBYTE }).createDepartment(department));
  const { kind, status, attempts, outcome } = facts(error);
  assert.deepEqual({ kind, status, attempts, outcome }, { kind: "bad_response", status: 200, attempts: 1, outcome: "unknown" });
  assert.match(error.message, /more bytes than `maxResponseBytes`/);
  assert.deepEqual(state, { given: 9, cancelled: true });
});

test("an answer of just `maxResponseBytes` is read, one byte more is refused, of a stream and of a text alone", async () => {
  const client = (text, init) => clientWith(async () => init(text), { maxResponseBytes: 2 * KIBIBYTE });
  const stream = (text) => new Response(text);
  const mock = (text) => ({ status: 200, text: async () => text });
  for (const init of [stream, mock]) {
    const { padding } = await client(page(2 * KIBIBYTE), init).createDepartment(department);
    assert.ok(padding.length > KIBIBYTE);
    const error = await errorOf(client(page(2 * KIBIBYTE + 1), init).createDepartment(department));
    assert.equal(error.kind, "bad_response");
  }
});

test("the default ceiling is 32 MiB", async () => {
  const chunk = new Uint8Array(2 ** 20).fill(32);
  let given = 0;
  const body = new ReadableStream({ pull: (controller) => void (given++, controller.enqueue(chunk)) }, { highWaterMark: 0 });
  const error = await errorOf(clientWith(async () => new Response(body)).createDepartment(department));
  assert.deepEqual([error.kind, given], ["bad_response", 33]);
});

for (const wrong of [0, 1_023, 2 ** 31, 1.5, "1024", null, Infinity]) {
  test(`maxResponseBytes: ${wrong} is refused`, () => {
    assert.throws(() => clientWith(undefined, { maxResponseBytes: wrong }), { kind: "config", message: /maxResponseBytes/ });
  });
}

const thrower = () => {
  throw new Error("hostile");
};
const body = (read) => ({ status: 200, body: { getReader: () => ({ read, cancel: thrower }) } });
let empty = 0;
const answers = {
  "a body whose reader gives no parts": body(async () => undefined),
  "a body whose parts are no bytes": body(async () => ({ value: "text" })),
  "a body whose parts only look like bytes": body(async () => ({ value: { byteLength: 9 }, done: empty++ > 3 })),
  "a body of empty parts for ever": body(async () => ({ value: new Uint8Array(0) })),
  "a body whose reader is a promise that never settles": body(() => new Promise(() => {})),
  "a body that is none": { status: 200, body: 7, text: 7 },
  "a text that is a number": { status: 200, text: async () => 7 },
  "a text that is an object with a length": { status: 200, text: async () => ({ length: 9e9 }) },
  "a status that throws": Object.defineProperty({}, "status", { get: thrower }),
  "a status that is none": { status: {}, text: async () => "{}" },
  "a status that is a BigInt": { status: 200n, text: async () => "{}" },
  "a promise with a `then` that never calls": Object.assign(Promise.resolve(), { then: () => {} }),
  "a body that was read before": { status: 200, bodyUsed: true, text: thrower },
  nothing: undefined,
  "a symbol": Symbol("s"),
};
for (const [what, answer] of Object.entries(answers)) {
  test(`${what} in place of an answer settles in a GenAuthError`, async (t) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    const call = errorOf(clientWith(() => answer, { timeout: 50 }).createDepartment(department));
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    t.mock.timers.tick(50);
    const { kind } = await call;
    assert.ok(["network", "config", "timeout", "bad_response"].includes(kind), kind);
  });
}
