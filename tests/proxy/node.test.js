// `toNodeListener` on node:http itself, with requests that no `fetch` would send.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { test } from "node:test";
import { toNodeListener } from "genauth-management/proxy";
import { answering, bothWays, department, head, neverCalled, proxyTo, raw, serve, success, update } from "./given.js";

const json = JSON.stringify(department);
const open = (options) => proxyTo(answering(success), options);
const create = (url, body = json, headers) =>
  fetch(`${url}/api/v3/create-department`, {
    method: "POST",
    body,
    headers: { origin: url, "content-type": "application/json", ...headers },
  });

bothWays("a page's calls go through, one after the other on one connection and many at a time", async (serve) => {
  const server = await serve(open());
  const page = server.page();
  for (let count = 0; count < 5; count++) assert.equal((await page.updateDepartment(update)).statusCode, 200);
  const many = await Promise.all(Array.from({ length: 50 }, () => page.getUser({ userId: "u" })));
  assert.ok(many.every(({ statusCode }) => statusCode === 200));
  await server.close();
});

const addresses = [
  "/x/../api/v3/create-department",
  "/api/v3/./create-department",
  "/%2e%2e/api/v3/create-department",
  "/api/v3/create-department/..",
  "\\api\\v3\\create-department",
  "/api\\v3\\create-department",
  "http://evil.example/api/v3/create-department",
  "//evil.example/api/v3/create-department",
  "*",
  "api/v3/create-department",
  "/api/v3/create-department\t",
];
for (const address of addresses) {
  bothWays(`the address ${JSON.stringify(address)} is no call`, async (serve) => {
    const server = await serve(proxyTo(neverCalled));
    const said = await raw(
      server.url,
      `${head(`POST ${address} HTTP/1.1`, "Content-Type: application/json", "Content-Length: 2", "Connection: close")}{}`,
    );
    assert.match(said, /^HTTP\/1\.1 40[04] /);
    await server.close();
  });
}

bothWays("a host that is none is a bad request", async (serve) => {
  const server = await serve(proxyTo(neverCalled));
  for (const name of ["a b", "user@page.example", "page.example/x", "page.example?x", "[", "page.example:99999"]) {
    const said = await raw(server.url, `GET /api/v3/get-user?userId=u HTTP/1.1\r\nHost: ${name}\r\nConnection: close\r\n\r\n`);
    assert.match(said, /^HTTP\/1\.1 40[03] /, name);
  }
  await server.close();
});

bothWays("a body in chunks is taken, without its length", async (serve) => {
  const server = await serve(open());
  const chunks = [...json].map((letter) => `${Buffer.byteLength(letter).toString(16)}\r\n${letter}\r\n`).join("");
  const said = await raw(
    server.url,
    `${head("POST /api/v3/create-department HTTP/1.1", "Content-Type: application/json", "Transfer-Encoding: chunked", "Connection: close")}${chunks}0\r\n\r\n`,
  );
  assert.match(said, /^HTTP\/1\.1 200 OK\r\n[\s\S]*"statusCode":200/);
  await server.close();
});

bothWays("chunks without an end are answered when they are too many", async (serve) => {
  const server = await serve(proxyTo(neverCalled, { maxBodyBytes: 5000 }));
  const chunks = `400\r\n${" ".repeat(1024)}\r\n`.repeat(6);
  const said = await raw(
    server.url,
    `${head("POST /api/v3/create-department HTTP/1.1", "Content-Type: application/json", "Transfer-Encoding: chunked")}${chunks}`,
    /"statusCode":413/,
  );
  assert.match(said, /^HTTP\/1\.1 413 /);
  await server.close();
});

/** What reads a request's body before the listener gets the request, and leaves nothing of it. */
const readers = {
  "to its end": (req, then) => req.resume().once("end", () => setImmediate(then)),
  "by an iterator": async (req, then) => {
    for await (const part of req) assert.ok(part.length > 0);
    then();
  },
  "in part": (req, then) => req.once("data", () => (req.pause(), then())),
};
for (const [how, readAway] of Object.entries(readers)) {
  bothWays(
    `a body that somebody else read ${how} is the server's mistake, and its people are told what to do`,
    async (_, way) => {
      const told = [];
      const listener = toNodeListener(way(proxyTo(neverCalled, { onError: (error) => told.push(error) })));
      const server = await serve(undefined, (req, res) => void readAway(req, () => listener(req, res)));
      const parts = () => new Blob([json]).stream();
      for (const body of [json, parts()]) {
        const answer = await fetch(`${server.url}/api/v3/create-department`, {
          method: "POST",
          body,
          duplex: "half",
          headers: { origin: server.url, "content-type": "application/json" },
        });
        const { statusCode, failure } = await answer.json();
        assert.deepEqual([answer.status, statusCode], [500, 500]);
        assert.deepEqual(failure, { outcome: "not_applied", retryable: false });
      }
      assert.deepEqual(
        told.map(({ kind }) => kind),
        ["config", "config"],
      );
      assert.match(told[0].message, /body was read before the proxy got it.*request\.raw\.body = request\.body/);
      await server.close();
    },
  );
}

bothWays("what a parser kept elsewhere is taken where it is put back", async (_, way) => {
  const listener = toNodeListener(way(open()));
  const server = await serve(undefined, async (req, res) => {
    req.body = JSON.parse(Buffer.concat(await req.toArray()));
    listener(req, res);
  });
  assert.equal((await create(server.url)).status, 200);
  await server.close();
});

bothWays("an empty body that somebody read is the page's mistake", async (_, way) => {
  const told = [];
  const listener = toNodeListener(way(proxyTo(neverCalled, { onError: (error) => told.push(error) })));
  const server = await serve(undefined, (req, res) => {
    req.resume().once("end", () => setImmediate(listener, req, res));
  });
  const answer = await create(server.url, "");
  assert.deepEqual([answer.status, (await answer.json()).statusCode, told], [400, 400, []]);
  await server.close();
});

bothWays("a request that broke before it was read is let go", async (_, way) => {
  const listener = toNodeListener(way(proxyTo(neverCalled)));
  let letGo;
  const ended = new Promise((resolve) => (letGo = resolve));
  const server = await serve(undefined, (req, res) => {
    // As after a wait in somebody's own code.
    req.once("close", () => setImmediate(() => letGo(listener(req, res))));
    req.once("error", () => {});
    req.destroy();
  });
  await assert.rejects(create(server.url));
  await ended;
  await server.close();
});

bothWays("what is refused unread does not hold up the next request on the connection", async (serve) => {
  const server = await serve(open({ maxBodyBytes: 1000 }));
  for (const [line, type] of [
    ["POST /nowhere HTTP/1.1", "application/json"],
    ["POST /api/v3/create-department HTTP/1.1", "text/plain"],
    ["POST /api/v3/create-department HTTP/1.1", "application/json"],
  ]) {
    const first = `${head(line, `Content-Type: ${type}`, "Content-Length: 100000")}${" ".repeat(100_000)}`;
    const next = head("GET /api/v3/get-user?userId=u HTTP/1.1", "Connection: close");
    const said = await raw(server.url, first + next);
    assert.match(said, /^HTTP\/1\.1 4\d\d [\s\S]*HTTP\/1\.1 200 OK/);
  }
  await server.close();
});

bothWays("headers that are sent twice are not what one of them says", async (serve) => {
  const server = await serve(proxyTo(neverCalled));
  const evil = ["Origin: http://evil.example", "Sec-Fetch-Site: cross-site", "Connection: close"];
  for (const headers of [evil, ["Sec-Fetch-Site: same-origin", ...evil]]) {
    const said = await raw(server.url, head("GET /api/v3/get-user?userId=u HTTP/1.1", ...headers));
    assert.match(said, /^HTTP\/1\.1 403 /);
  }
  await server.close();
});

test("the origin can be the one that people see", async () => {
  const origin = "https://console.example";
  for (const [options, status] of [
    [{ origin }, 200],
    [{}, 403],
  ]) {
    const server = await serve(undefined, toNodeListener(open(), options));
    const answer = await create(server.url, json, { origin });
    assert.equal(answer.status, status);
    await server.close();
  }
});

test("a handler that fails is a 500 without a word", async () => {
  for (const handler of [
    () => {
      throw new Error("must-not-be-seen");
    },
    async () => {
      throw new Error("must-not-be-seen");
    },
    () => undefined,
  ]) {
    const server = await serve(undefined, toNodeListener(handler));
    const answer = await fetch(server.url);
    assert.deepEqual([answer.status, await answer.text()], [500, ""]);
    await server.close();
  }
});

test("any handler's answer goes out as it is: status, cookies, a body in parts", async () => {
  const handler = () => {
    const headers = new Headers([
      ["set-cookie", "a=1"],
      ["set-cookie", "b=2"],
      ["x-own", "c"],
    ]);
    const body = new ReadableStream({
      start: (parts) => {
        for (const part of ["one ", "two"]) parts.enqueue(new TextEncoder().encode(part));
        parts.close();
      },
    });
    return new Response(body, { status: 202, headers });
  };
  const server = await serve(undefined, toNodeListener(handler));
  const answer = await fetch(server.url);
  assert.deepEqual(
    [answer.status, answer.headers.getSetCookie(), answer.headers.get("x-own"), await answer.text()],
    [202, ["a=1", "b=2"], "c", "one two"],
  );
  await server.close();
});

test("what nobody takes is not made: the answer's body waits for the client", async () => {
  let made = 0;
  let cancelled;
  const gone = new Promise((resolve) => (cancelled = resolve));
  const body = () =>
    new ReadableStream(
      { pull: (parts) => (made++, parts.enqueue(new Uint8Array(65_536))), cancel: cancelled },
      { highWaterMark: 0 },
    );
  const server = await serve(
    undefined,
    toNodeListener(() => new Response(body())),
  );
  const socket = connect(new URL(server.url).port, "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  socket.pause();
  let before = -1;
  while (made !== before) {
    before = made;
    for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
  assert.ok(made < 1000, `${made} parts were made for a client that reads nothing`);
  socket.destroy();
  await gone;
  await server.close();
});
