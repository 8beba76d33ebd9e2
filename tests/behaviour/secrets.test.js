// Secrets: in no error, no text, no inspection of the client or of an error.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { GenAuthError, ManagementClient } from "genauth-management";
import { answering, clientWith, department, host, key, reasonOf } from "./given.js";

const secret = "sk-must-not-be-seen";
const token = "token-must-not-be-seen";

/** Every way in which a thing ends up in a log. */
function everyView(value) {
  const options = { depth: Infinity, showHidden: true, getters: true };
  const views = [inspect(value, options), String(value), JSON.stringify(value) ?? ""];
  if (value instanceof Error) views.push(value.stack, value.message, everyView({ ...value }), everyView(value.cause));
  return views.join("\n");
}

const failures = {
  "refused by the service": answering({ statusCode: 403, message: "no" }),
  "not an envelope": answering("<html>"),
  "without a network": () => Promise.reject(new TypeError("fetch failed")),
  "a fetch that gives nothing": async () => undefined,
};

for (const [what, fetch] of Object.entries(failures)) {
  test(`no view of an error shows a secret, a header or the request (${what})`, async () => {
    const clients = [clientWith(fetch), new ManagementClient({ host, accessToken: token, fetch })];
    for (const client of clients) {
      const error = await reasonOf(client.createDepartment({ ...department, description: "private matter" }));
      assert.ok(error instanceof GenAuthError);
      const seen = everyView(error);
      for (const hidden of [secret, token, key.accessKeyId, "authorization", "Bearer", "nonce", "private matter"]) {
        assert.ok(!seen.toLowerCase().includes(hidden.toLowerCase()), `${hidden} is in ${seen}`);
      }
    }
  });
}

const repeating = {
  "a page that repeats its request": (_, { headers, body }) => new Response(`<html>${[...new Headers(headers)]} ${body}`),
  "a refusal that repeats its request": (_, { headers, body }) =>
    Response.json({ statusCode: 401, message: `unknown ${new Headers(headers).get("authorization")} ${body}` }),
  "a token without an envelope": () => Response.json({ access_token: token }),
};

for (const [what, fetch] of Object.entries(repeating)) {
  test(`no view of an error shows a token or a secret that came back (${what})`, async () => {
    const ways = [{ accessToken: token }, { accessToken: () => token }, { ...key, scheme: "token" }];
    for (const way of ways.slice(what.startsWith("a token") ? 2 : 0)) {
      const error = await reasonOf(new ManagementClient({ host, ...way, fetch }).createDepartment(department));
      assert.ok(error instanceof GenAuthError);
      const seen = everyView(error);
      assert.ok(!seen.includes(secret) && !seen.includes(token), seen);
    }
  });
}

test("no view of a client shows a secret", () => {
  for (const client of [clientWith(), new ManagementClient({ host, accessToken: token })]) {
    const seen = everyView(client) + everyView(Object.getPrototypeOf(client));
    assert.ok(!seen.includes(secret) && !seen.includes(token), seen);
  }
});

const misused = [
  { ...key, accessKeySecret: [secret] },
  { ...key, accessKeySecret: { secret } },
  { accessKeyId: "a", acessKeySecret: secret },
  { accessKeyId: "a", accessKeySecret: `${secret}\uD800` },
  { ...key, accessToken: token },
  { accessToken: [token] },
  { accessToken: `${token}\n${token}` },
  { ...key, host: `https://user:${secret}@api.example` },
];

for (const options of misused) {
  test(`options that are refused are not repeated where they hold a secret: ${Object.keys(options)}`, () => {
    assert.throws(
      () => new ManagementClient(options),
      (error) => {
        assert.equal(error.kind, "config");
        const seen = everyView(error);
        assert.ok(!seen.includes(secret) && !seen.includes(token), seen);
        return true;
      },
    );
  });
}

test("the secret is in nothing that is sent, and nothing is logged", async (t) => {
  const logs = ["log", "info", "warn", "error", "debug"].map((name) => t.mock.method(console, name, () => {}));
  const out = t.mock.method(process.stderr, "write");
  const fetch = t.mock.fn(answering({ statusCode: 500, message: "" }));
  await reasonOf(clientWith(fetch).createDepartment(department));
  const [url, init] = fetch.mock.calls[0].arguments;
  const sent = [url, init.body, ...[...new Headers(init.headers)].flat()].join("\n");
  assert.ok(!sent.includes(secret), sent);
  for (const log of [...logs, out]) assert.equal(log.mock.callCount(), 0);
});

test("toJSON has every field but the cause", async () => {
  const error = await reasonOf(clientWith(() => Promise.reject(new Error("no route"))).createDepartment(department));
  assert.deepEqual(JSON.parse(JSON.stringify(error)), {
    name: "GenAuthError",
    message: error.message,
    kind: "network",
    operation: "createDepartment",
    attempts: 1,
    retryable: false,
    outcome: "unknown",
    issues: [],
  });
});
