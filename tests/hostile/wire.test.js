// Hostile and broken answers over raw TCP: each call settles within its timeout, as itself, and tells nothing of the key.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { freshCopy } from "./lib/copies.js";
import { listen, missed, settled, shown } from "./lib/hold.js";
import { bodies } from "./wire/bodies.js";
import { frames, redirects } from "./wire/frames.js";
import { say, serve, whole } from "./wire/server.js";

const key = { accessKeyId: "ak-public", accessKeySecret: "sk-must-not-be-seen" };
const MEGABYTES = 24;
let copy;

before(async () => {
  copy = await freshCopy();
});

/** Asks a server that answers so, and checks what every answer must leave as it was. */
async function ask(answer, options) {
  listen();
  const server = await serve(answer);
  const client = new copy.ManagementClient({ host: server.url, ...key, timeout: 10_000, maxRetries: 0, ...options });
  try {
    const outcome = await settled(client.getUserDepartments({ userId: "u-1" }), 15_000);
    const { reason } = outcome;
    if (reason) {
      assert.ok(copy.isGenAuthError(reason), `a GenAuthError, not ${shown(reason)}`);
      assert.doesNotMatch(JSON.stringify(reason) + reason.message + shown(reason.cause), /must-not-be-seen/);
    }
    assert.deepEqual(
      server.requests.filter((request) => !request.startsWith("GET /api/v3/get-user-departments")),
      [],
    );
    assert.equal({}.polluted, undefined);
    assert.deepEqual(await missed(copy), []);
    assert.ok(copy.megabytes() < MEGABYTES, `${copy.megabytes()} MiB of WebAssembly memory`);
    return { ...outcome, ended: reason ? reason.kind : "resolves", requests: server.requests.length };
  } finally {
    client.free();
    await server.close();
  }
}

describe("an answer with", () => {
  for (const [what, answer, ends] of frames) {
    test(`${what} ends as ${ends.join(" or ")}`, async () => {
      // Where no timeout is expected, a slow machine must not meet one.
      const { ended, reason } = await ask(answer, { timeout: ends.includes("timeout") ? 500 : 10_000 });
      assert.ok(ends.includes(ended), `${ended}: ${reason?.message}`);
    });
  }
});

describe("a body of", () => {
  for (const [what, body, ends] of bodies) {
    for (const status of ["200 OK", "503 Service Unavailable"]) {
      test(`${what} with ${status} ends as ${ends.join(" or ")}`, async () => {
        const { ended, reason } = await ask(say(whole(body, { status })), { timeout: 10_000 });
        assert.ok(ends.includes(ended), `${ended}: ${reason?.message}`);
      });
    }
  }
});

describe("a redirect with", () => {
  for (const [what, answer] of redirects) {
    test(`${what} is not followed`, async () => {
      const { ended, requests } = await ask(answer);
      assert.ok(["bad_response", "network"].includes(ended), ended);
      assert.equal(requests, 1);
    });
  }
});

test("after all these answers a new client works", async () => {
  const { ended } = await ask(say(whole('{"statusCode":200,"data":{"list":[],"totalCount":0}}')));
  assert.equal(ended, "resolves");
});
