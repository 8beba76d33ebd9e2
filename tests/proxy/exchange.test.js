// `scheme: "token"`: what the service says to the exchange of the server's key is the server's trouble. Nothing of it
// reaches the page, and never as if it were the answer to the page's call.
import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { ManagementClient } from "genauth-management";
import { department, errorOf, key, pageOf, proxyTo, success } from "./given.js";

mock.method(Math, "random", () => 0);
const said = { message: `access key ${key.accessKeyId} is disabled`, apiCode: 2333, requestId: "r-must-not-be-seen" };

/** A service that answers the exchange with this, and every call with success. */
const service = (exchange) => async (url, init) =>
  new URL(url).pathname.endsWith("/get-management-token") ? exchange(url, init) : new Response(JSON.stringify(success));
const envelope =
  (statusCode, status = 200, more) =>
  () =>
    new Response(JSON.stringify({ statusCode, ...said, ...more }), { status });

async function behind(exchange) {
  const told = [];
  const options = { client: { scheme: "token" }, onError: (error) => told.push(error) };
  const error = await errorOf(pageOf(proxyTo(service(exchange), options)).createDepartment(department));
  return { error, told };
}

const refusal = "the service refused this server's own credentials";
const none = "the service issued no token to this server";
for (const [statusCode, sentence] of [
  [401, refusal],
  [403, refusal],
  [400, none],
  [402, none],
  [404, none],
  [409, none],
  [422, none],
  [429, none],
  [499, none],
  [500, none],
  [503, none],
  [600, none],
  [0, none],
]) {
  for (const status of [200, 403, 404, 429, 503]) {
    test(`the key is refused with ${statusCode} (HTTP ${status})`, async () => {
      const { error, told } = await behind(envelope(statusCode, status));
      // The HTTP status refuses where the envelope says no more than that it failed.
      const expected = status === 403 && (statusCode === 0 || statusCode >= 500) ? refusal : sentence;
      assert.deepEqual([error.kind, error.status, error.statusCode, error.serviceMessage], ["api", 502, 502, expected]);
      assert.deepEqual([error.apiCode, error.requestId, error.issues], [undefined, undefined, []]);
      assert.deepEqual([error.outcome, told.length, told[0].statusCode], ["not_applied", 1, statusCode]);
    });
  }
}

for (const [what, exchange, status, sentence] of [
  ["a page of HTML with 403", () => new Response(`<p>${key.accessKeyId}`, { status: 403 }), 502, refusal],
  ["a page of HTML with 401", () => new Response(`<p>${key.accessKeyId}`, { status: 401 }), 502, refusal],
  ["text with 429", () => new Response(key.accessKeyId, { status: 429 }), 502, none],
  ["an envelope without a token", envelope(200), 502, none],
  [
    "no answer",
    () =>
      Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(key.accessKeyId), { code: "ECONNRESET" }) })),
    502,
    "the service did not respond to this server",
  ],
]) {
  test(`the exchange ends in ${what}`, async () => {
    const { error, told } = await behind(exchange);
    assert.deepEqual([error.status, error.statusCode, error.serviceMessage], [status, status, sentence]);
    assert.deepEqual([error.apiCode, error.requestId, told.length], [undefined, undefined, 1]);
  });
}

test("issues that answer the exchange are none of the page's input", async () => {
  const issue = { path: ["name"], code: "too_short", message: "m", expected: "e", received: "r" };
  const failure = { outcome: "unknown", retryable: false, issues: [issue] };
  const { error } = await behind(envelope(400, 200, { failure }));
  assert.deepEqual([error.kind, error.issues, error.outcome], ["api", [], "not_applied"]);
});

test("a call that is refused after a good exchange is still the page's own", async () => {
  const token = { statusCode: 200, data: { access_token: "token-must-not-be-seen", expires_in: 7200 } };
  const answers = { "/api/v3/get-management-token": token };
  const fetch = async (url) =>
    new Response(JSON.stringify(answers[new URL(url).pathname] ?? { statusCode: 403, message: "no right", apiCode: 2020 }));
  const error = await errorOf(pageOf(proxyTo(fetch, { client: { scheme: "token" } })).createDepartment(department));
  assert.deepEqual([error.kind, error.statusCode, error.apiCode, error.serviceMessage], ["auth", 403, 2020, "no right"]);
});

test("a signature that is refused is the server's trouble, whatever its statusCode", async () => {
  for (const apiCode of [1300, 1301, 1302, 1303, 1304, 1305, 1306]) {
    for (const statusCode of [400, 403, 500]) {
      const told = [];
      const fetch = envelope(statusCode, 200, { apiCode, requestId: "r-1" });
      const handler = proxyTo(fetch, { onError: (error) => told.push(error.apiCode) });
      const error = await errorOf(pageOf(handler).createDepartment(department));
      assert.deepEqual([error.statusCode, error.serviceMessage, told], [502, refusal, [apiCode]]);
    }
  }
});

test("a token function that asks the service itself, and is refused, is not the page's refusal", async () => {
  const { accessKeyId, accessKeySecret } = key;
  const other = new ManagementClient({ accessKeyId, accessKeySecret, host: "https://a.example", fetch: envelope(403) });
  const client = { accessKeyId: undefined, accessKeySecret: undefined, accessToken: () => other.getUser({ userId: "u" }) };
  const told = [];
  const handler = proxyTo(() => assert.fail("not sent"), { client, onError: (error) => told.push(error.operation) });
  const error = await errorOf(pageOf(handler).createDepartment(department));
  assert.deepEqual([error.statusCode, error.apiCode], [500, undefined]);
  assert.equal(error.serviceMessage, "this server could not make the call");
  assert.deepEqual(told, ["getUser"]);
});

test("nothing of how the proxy knows shows in the error", async () => {
  const { told } = await behind(envelope(403));
  const names = Reflect.ownKeys(told[0]).filter((name) => Object.getOwnPropertyDescriptor(told[0], name).enumerable);
  assert.ok(
    names.every((name) => typeof name === "string" && !/exchange|token/i.test(name)),
    names.join(),
  );
  assert.doesNotMatch(JSON.stringify(told[0]), /exchange|forToken/i);
});
