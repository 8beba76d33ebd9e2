// How large an answer may be (`maxResponseBytes`): counted while it comes, after it is unpacked, and never taken into the WebAssembly.
import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { createGzip } from "node:zlib";
import { freshCopy, key } from "./lib/copies.js";
import { settled } from "./lib/hold.js";
import { head, pour, say, serve, whole } from "./wire/server.js";

const MB = 2 ** 20;
const MEGABYTES = 24;
const json = "content-type: application/json";
const part = Buffer.alloc(MB, "a");
const start = '{"statusCode":500,"message":"';
const input = { userId: "u-1" };

/** An envelope of exactly so many bytes. */
const envelopeOf = (bytes, letter = "a") => {
  const around = '{"statusCode":200,"message":"","data":{"list":[],"totalCount":0}}';
  return around.replace('""', `"${letter.repeat((bytes - around.length) / Buffer.byteLength(letter))}"`);
};

/** Asks a server that answers so, and gives what came of it once the client has let go of the connection. */
async function ask(answer, options) {
  const copy = await freshCopy();
  const server = await serve(answer);
  try {
    const client = new copy.ManagementClient({ ...key, host: server.url, timeout: 30_000, maxRetries: 0, ...options });
    const { value, reason } = await settled(client.getUserDepartments(input), 35_000);
    await settled(server.closed(), 10_000);
    return { value, reason, megabytes: copy.megabytes() };
  } finally {
    await server.close();
  }
}

function refused({ reason, megabytes }) {
  assert.equal(reason?.kind, "bad_response", reason?.message);
  assert.ok(reason.message.includes("maxResponseBytes"), reason.message);
  assert.ok(megabytes < MEGABYTES, `${megabytes} MiB of WebAssembly memory`);
}

const endless = {
  "100 MB with a content-length": (socket) => pour(socket, head("200 OK", json, `content-length: ${100 * MB}`) + start, part, 99),
  "100 MB without a content-length": (socket) => pour(socket, head("200 OK", json, "connection: close") + start, part, 100),
  "100 MB in chunks": (socket) => {
    const chunk = Buffer.concat([Buffer.from(`${MB.toString(16)}\r\n`), part, Buffer.from("\r\n")]);
    pour(socket, head("200 OK", json, "transfer-encoding: chunked"), chunk, 100);
  },
  "100 MB of HTML": (socket) => pour(socket, head("503 Down", "content-type: text/html", "connection: close"), part, 100),
};

for (const [what, answer] of Object.entries(endless)) {
  test(`an answer of ${what} is refused while it comes, and its connection is closed`, async () => {
    let taken = 0;
    refused(
      await ask(
        (socket) => {
          socket.on("close", () => (taken = socket.bytesWritten - socket.writableLength));
          answer(socket);
        },
        { maxResponseBytes: 2 * MB },
      ),
    );
    // What the system and the platform hold on the way is more than nothing.
    assert.ok(taken < 40 * MB, `${taken} bytes were taken`);
  });
}

test("without the option 32 MiB are the most", async () => {
  refused(await ask(endless["100 MB without a content-length"]));
  refused(await ask(say(whole(envelopeOf(33 * MB)))));
});

test("an answer of as many bytes as are allowed is taken, one of a byte more is not; bytes are counted, not characters", async () => {
  for (const letter of ["a", "部"]) {
    const most = Buffer.byteLength(envelopeOf(30_065, letter));
    const answer = say(whole(envelopeOf(30_065, letter)));
    const { value } = await ask(answer, { maxResponseBytes: most });
    assert.equal(value?.statusCode, 200);
    refused(await ask(answer, { maxResponseBytes: most - 1 }));
  }
});

for (const size of [300, 700]) {
  test(`a gzip bomb of ${size} MB is refused, and leaves nothing in the WebAssembly`, async () => {
    const packed = [];
    const gzip = createGzip({ level: 9 }).on("data", (bytes) => packed.push(bytes));
    gzip.write(start);
    for (let count = 0; count < size; count++) if (!gzip.write(part)) await once(gzip, "drain");
    gzip.end('"}');
    await once(gzip, "end");
    const bomb = Buffer.concat(packed);
    refused(await ask(say(whole(bomb, { headers: ["content-encoding: gzip"] })), { maxResponseBytes: 32 * MB }));
  });
}

test("a fetch of the caller's that gives a text without a stream is held to the same", async () => {
  const copy = await freshCopy();
  const fetch = async () => ({ status: 200, headers: new Headers(), text: async () => envelopeOf(3 * MB) });
  const client = new copy.ManagementClient({ ...key, fetch, maxResponseBytes: 2 * MB });
  refused({ ...(await settled(client.getUserDepartments(input))), megabytes: copy.megabytes() });
});

for (const value of [0, -1, 1.5, NaN, "1", null, 2 ** 53]) {
  test(`maxResponseBytes: ${JSON.stringify(value)} (${typeof value}) is refused with kind config`, async () => {
    const { ManagementClient } = await freshCopy();
    const make = () => new ManagementClient({ ...key, maxResponseBytes: value });
    assert.throws(make, ({ kind, message }) => kind === "config" && message.includes("maxResponseBytes"));
  });
}
