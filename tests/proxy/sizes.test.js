// How much is read of a request: counted while it comes, whatever it says of itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { department, neverCalled, proxyTo, read, request, success } from "./given.js";

const create = "/api/v3/create-department";
const open = (options) => proxyTo(async () => new Response(JSON.stringify(success)), options);
const bodyOf = (size) => {
  const empty = JSON.stringify({ ...department, metadata: { two: "", texts: "" } });
  const half = "a".repeat((size - empty.length) / 2);
  return JSON.stringify({ ...department, metadata: { two: half, texts: half + "a".repeat((size - empty.length) % 2) } });
};

/** A body in parts, and how many of them were asked for. */
function parts(count, part, asked = { count: 0 }) {
  const body = new ReadableStream(
    {
      pull(controller) {
        if (asked.count++ === count) controller.close();
        else controller.enqueue(part);
      },
    },
    { highWaterMark: 0 },
  );
  return { body, asked };
}

test("a body of exactly `maxBodyBytes` is taken, one more byte is not", async () => {
  for (const maxBodyBytes of [200, 2 ** 20]) {
    assert.equal((await open({ maxBodyBytes })(request(create, { body: bodyOf(maxBodyBytes) }))).status, 200);
    const { status, failure } = await proxyTo(neverCalled, { maxBodyBytes })(
      request(create, { body: bodyOf(maxBodyBytes + 1) }),
    ).then(read);
    assert.deepEqual([status, failure.outcome, failure.retryable], [413, "not_applied", false]);
  }
});

test("a mebibyte is the most unless it is set", async () => {
  assert.equal((await open()(request(create, { body: bodyOf(2 ** 20) }))).status, 200);
  assert.equal((await proxyTo(neverCalled)(request(create, { body: bodyOf(2 ** 20 + 1) }))).status, 413);
});

test("bytes are counted, not characters", async () => {
  const body = JSON.stringify({ ...department, name: "部".repeat(60) });
  assert.ok(body.length < 200);
  assert.equal((await proxyTo(neverCalled, { maxBodyBytes: 200 })(request(create, { body }))).status, 413);
});

test("a body without an end is left when there is too much of it", async () => {
  const { body, asked } = parts(Infinity, new Uint8Array(1000).fill(0x20));
  assert.equal((await proxyTo(neverCalled, { maxBodyBytes: 10_000 })(request(create, { body }))).status, 413);
  assert.equal(asked.count, 11);
});

test("a length that is a lie changes nothing", async () => {
  for (const length of ["1", "0", "-1", "abc", ""]) {
    const { body, asked } = parts(100, new Uint8Array(1000).fill(0x20));
    const headers = { "content-length": length };
    assert.equal((await proxyTo(neverCalled, { maxBodyBytes: 10_000 })(request(create, { body, headers }))).status, 413);
    assert.equal(asked.count, 11);
  }
});

test("what says that it is too long is not read at all", async () => {
  const { body, asked } = parts(Infinity, new Uint8Array(1000));
  const headers = { "content-length": "10001" };
  assert.equal((await proxyTo(neverCalled, { maxBodyBytes: 10_000 })(request(create, { body, headers }))).status, 413);
  assert.equal(asked.count, 0);
});

test("characters that are cut between two parts arrive whole", async () => {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...department, name: "研发 🏗️" }));
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  let sent;
  const handler = proxyTo(async (_, init) => {
    sent = JSON.parse(init.body);
    return Response.json(success);
  });
  assert.equal((await handler(request(create, { body }))).status, 200);
  assert.equal(sent.name, "研发 🏗️");
});

test("a body of many small parts, some of them empty, arrives whole", async () => {
  const text = JSON.stringify({ ...department, name: "研".repeat(20_000) });
  const bytes = new TextEncoder().encode(text);
  let place = 0;
  const pull = (controller) => {
    if (place >= bytes.length) return controller.close();
    const size = place % 3;
    controller.enqueue(bytes.subarray(place, place + size));
    if (size === 0) controller.enqueue(bytes.subarray(place, place + 1));
    place += Math.max(1, size);
  };
  let sent;
  const handler = proxyTo(async (_, init) => {
    sent = init.body;
    return Response.json(success);
  });
  assert.equal((await handler(request(create, { body: new ReadableStream({ pull }) }))).status, 200);
  assert.equal(JSON.parse(sent).name, "研".repeat(20_000));
});

test("parts that are no bytes are no body", async () => {
  const pull = (controller) => controller.enqueue(JSON.stringify(department));
  const given = new Proxy(request(create, { body: "{}" }), {
    get: (target, name) => {
      if (name === "body") return new ReadableStream({ pull });
      return typeof target[name] === "function" ? target[name].bind(target) : target[name];
    },
  });
  const { status, message } = await proxyTo(neverCalled)(given).then(read);
  assert.deepEqual([status, message], [400, "the request body is not valid UTF-8"]);
});

test("a long query is refused", async () => {
  const handler = proxyTo(neverCalled, { maxBodyBytes: 1000 });
  const answer = await handler(request(`/api/v3/get-user?userId=${"a".repeat(1000)}`, { method: "GET" }));
  assert.equal(answer.status, 413);
});

test("a body that somebody read before is the server's trouble", async () => {
  const told = [];
  const handler = proxyTo(neverCalled, { onError: (error) => told.push(error) });
  const given = request(create, { body: JSON.stringify(department) });
  await given.text();
  const { status, failure } = await handler(given).then(read);
  assert.deepEqual([status, failure.outcome], [500, "not_applied"]);
  assert.match(String(told[0]), /was read before/);
});
