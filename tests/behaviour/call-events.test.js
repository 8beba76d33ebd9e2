// The beginning and the end of a call, and the id by which its events are known.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ManagementClient, collect } from "genauth-management";
import { answering, answers, clientWith, department, host, neverCalled, refusal, success } from "./given.js";
import { hanging, listening, read, reset } from "./listening.js";
import { virtualTime } from "./time.js";

const aborted = (reason) => ({ signal: AbortSignal.abort(reason) });

/** Each makes a call that ends so: the error, the outcome, the requests that were sent. */
const endings = {
  "a success": [(options) => read(clientWith(answering(success), options)), undefined, undefined, 1],
  "an input that is refused": [
    (options) => clientWith(neverCalled, options).createDepartment({}),
    "invalid_input",
    "not_applied",
    0,
  ],
  "an option of the call that is refused": [
    (options) => read(clientWith(neverCalled, options), { timeout: -1 }),
    "config",
    "not_applied",
    0,
  ],
  "a header that is refused": [
    (options) => read(clientWith(neverCalled, options), { headers: { host: "h" } }),
    "config",
    "not_applied",
    0,
  ],
  "a client without a key": [
    (options) => read(new ManagementClient({ ...options, accessKeyId: "", accessKeySecret: "" })),
    "config",
    "not_applied",
    0,
  ],
  "a signal that was aborted before": [
    (options) => read(clientWith(neverCalled, options), aborted("enough")),
    "cancelled",
    undefined,
    0,
  ],
  "a signal that is aborted while it is sent": [
    (options) => {
      const controller = new AbortController();
      const fetch = () => (queueMicrotask(() => controller.abort("enough")), hanging());
      return read(clientWith(fetch, options), { signal: controller.signal });
    },
    "cancelled",
    undefined,
    1,
  ],
  "a signal that is aborted while it waits": [
    (options) => {
      const controller = new AbortController();
      const onEvent = (event) => (options.onEvent(event), event.type === "retry" && controller.abort("enough"));
      return read(clientWith(answers(refusal(503)), { maxRetries: 1, onEvent }), { signal: controller.signal });
    },
    "cancelled",
    undefined,
    1,
  ],
  "a timeout": [(options) => clientWith(hanging, options).createDepartment(department), "timeout", "unknown", 1],
  "a deadline": [(options) => read(clientWith(hanging, { ...options, deadline: 200 })), "timeout", "not_applied", 1],
  "a deadline while it waits for its turn": [
    (options) => {
      const client = clientWith(hanging, { maxConcurrency: 1 });
      read(client).catch(() => {});
      return read(clientWith(hanging, { ...options, maxConcurrency: 1, deadline: 200 }));
    },
    "timeout",
    "not_applied",
    1,
  ],
  "a refusal": [
    (options) => clientWith(answers(refusal(409)), options).createDepartment(department),
    "conflict",
    "not_applied",
    1,
  ],
  "an answer that was lost": [
    (options) => clientWith(answers(reset), options).createDepartment(department),
    "network",
    "unknown",
    1,
  ],
  "an answer that is none": [(options) => read(clientWith(answering("<html>"), options)), "bad_response", "not_applied", 1],
  "a fetch that throws": [
    (options) =>
      read(
        clientWith(() => {
          throw "own";
        }, options),
      ),
    "thrown",
    undefined,
    1,
  ],
  "an accessToken function that throws": [
    (options) =>
      read(
        new ManagementClient({
          ...options,
          host,
          fetch: neverCalled,
          accessToken: () => {
            throw "own";
          },
        }),
      ),
    "thrown",
    undefined,
    0,
  ],
};

for (const [what, [call, error, outcome, attempts]] of Object.entries(endings)) {
  test(`one beginning and one end are told of a call that ends with ${what}, the end before the call settles`, async (t) => {
    virtualTime(t);
    const { events, of, onEvent } = listening();
    const settled = call({ onEvent }).then(
      () => undefined,
      (reason) => reason,
    );
    assert.deepEqual(
      events.map(({ type }) => type),
      ["call_start"],
      "before the method returns",
    );
    const reason = await settled;
    const told = [...events];
    await new Promise(setImmediate);
    assert.deepEqual(events, told, "nothing is told afterwards");
    const { milliseconds, statusCode, ...end } = told.at(-1);
    const [{ callId }] = events;
    const optional = { ...(error && { error }), ...(outcome && { outcome }) };
    assert.deepEqual(end, { type: "call_end", callId, operation: events[0].operation, attempts, ...optional });
    assert.ok(milliseconds >= 0);
    assert.equal(statusCode, error ? reason?.statusCode : 200);
    if (outcome) assert.deepEqual([reason.kind, reason.outcome, reason.attempts], [error, outcome, attempts]);
    assert.deepEqual([of("call_start").length, of("call_end").length, of("request").length], [1, 1, attempts]);
  });
}

for (const type of ["call_start", "request", "response", "call_end"]) {
  test(`a handler that throws at ${type}, or frees the client, is told the end all the same`, async () => {
    for (const act of [
      () => {
        throw new Error("handler");
      },
      (client) => client.free(),
    ]) {
      const { of, onEvent } = listening();
      const at = (event) => (onEvent(event), event.type === type && act(client));
      const client = clientWith(answering(success), { onEvent: at });
      assert.deepEqual(await read(client), success);
      assert.deepEqual([of("call_start").length, of("call_end").length], [1, 1]);
    }
  });
}

test("nothing is told of a call that a freed client refuses", async () => {
  const { events, onEvent } = listening();
  const client = clientWith(neverCalled, { onEvent });
  client.free();
  await assert.rejects(read(client), { kind: "config" });
  assert.deepEqual(events, []);
});

test("calls at a time are told apart by their ids, also those of two clients with one handler", async () => {
  const { events, of, onEvent } = listening();
  const clients = [1, 2].map(() => clientWith(answers(refusal(503), success), { maxRetries: 1, onEvent }));
  await Promise.all(
    clients.flatMap((client) => [read(client), client.createDepartment(department).catch(() => {}), read(client)]),
  );
  const ids = of("call_start").map(({ callId }) => callId);
  assert.equal(new Set(ids).size, 6);
  for (const [place, id] of ids.entries()) {
    const own = events.filter(({ callId }) => callId === id);
    assert.deepEqual([own[0].type, own.at(-1).type], ["call_start", "call_end"]);
    const operation = place % 3 === 1 ? "createDepartment" : "getUserDepartments";
    assert.ok(
      own.every((event) => event.operation === operation),
      "events of one call are of one operation",
    );
    const attempts = own.filter(({ type }) => type === "request").map(({ attempt }) => attempt);
    assert.deepEqual(
      attempts,
      attempts.map((_, index) => index + 1),
    );
    assert.equal(own.at(-1).attempts, attempts.length);
  }
});

test("a create that looks for what it made tells of that as its own requests", async () => {
  const { events, onEvent } = listening();
  const stored = { statusCode: 200, message: "", data: { ...department, departmentId: "id-1", openDepartmentId: "own-1" } };
  const client = clientWith(answers(reset, stored), { onEvent });
  await client.createDepartment({ ...department, openDepartmentId: "own-1" });
  const [{ callId }] = events;
  assert.ok(events.every((event) => event.callId === callId));
  assert.deepEqual(
    events.map(({ type, operation, method, path }) => [type, operation, method, path].filter(Boolean).join(" ")),
    [
      "call_start createDepartment",
      "request createDepartment POST /api/v3/create-department",
      "response createDepartment",
      "request getDepartment GET /api/v3/get-department",
      "response getDepartment",
      "call_end createDepartment",
    ],
  );
  const { attempts, error } = events.at(-1);
  assert.deepEqual([attempts, error], [2, undefined]);
});

test("each page of an iteration is a call, in the context of who asks for its rows", async () => {
  const { of, onEvent } = listening();
  const page = (names) => ({ ...success, data: { totalCount: 51, list: names.map((departmentId) => ({ departmentId })) } });
  const names = Array.from({ length: 51 }, (_, place) => `d-${place}`);
  const client = clientWith(answers(page(names.slice(0, 50)), page(names.slice(50))), { onEvent });
  assert.equal((await collect(client.iterate.getUserDepartments({ userId: "u" }))).length, 51);
  assert.equal(new Set(of("call_end").map(({ callId }) => callId)).size, 2);
});
