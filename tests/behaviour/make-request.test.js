// `client.makeRequest`: calls that the package does not describe, with all that the others have but the check of their input.
import assert from "node:assert/strict";
import { test } from "node:test";
import { clientWith, errorOf, neverCalled } from "./given.js";

const url = "/api/v3/list-users-by-scroll";
const success = { statusCode: 200, message: "", data: { total: 1 } };

/** A client whose service gives these responses, the last one for ever, and what it was sent. */
function serving(...responses) {
  const sent = [];
  const fetch = async (address, { method, body, headers }) => {
    const { pathname, search } = new URL(address);
    sent.push({ method, path: pathname, query: search, body, headers: new Headers(headers) });
    const [status, answer] = responses[Math.min(sent.length, responses.length) - 1];
    return new Response(typeof answer === "string" ? answer : JSON.stringify(answer), { status });
  };
  return { client: clientWith(fetch), sent };
}

test("sends method, path and body as given, signed, and gives the response as it came", async () => {
  const answer = { ...success, data: { list: [{ code: 7, extra: null }] }, extra: "1" };
  const { client, sent } = serving([200, answer]);
  const data = { limit: 50, tags: ["a"], nested: { deep: [1, null] }, text: "部" };
  for (const method of ["POST", "PUT"]) assert.deepEqual(await client.makeRequest({ method, url, data }), answer);
  assert.deepEqual(
    sent.map(({ method, path, query, body }) => [method, path, query, JSON.parse(body)]),
    ["POST", "PUT"].map((method) => [method, url, "", data]),
  );
  for (const { headers } of sent) assert.match(headers.get("authorization"), /^\w+ [\w-]+:.{28}$/);
});

test("sends params as a query, as the calls of the package do", async () => {
  const { client, sent } = serving([200, success]);
  const params = { page: 2, ids: ["a b", "c&d"], none: null, empty: [], left: undefined, ok: true };
  await client.makeRequest({ url, params });
  await client.makeRequest({ method: "DELETE", url: "/api/v3/ip-list/%E9%83%A8" });
  assert.deepEqual(
    sent.map(({ method, path, query, body }) => [method, path, query, body]),
    [
      ["GET", url, "?page=2&ids%5B%5D=a+b&ids%5B%5D=c%26d&ok=true", undefined],
      ["DELETE", "/api/v3/ip-list/%E9%83%A8", "", undefined],
    ],
  );
});

test("a body that is left out is an empty object", async () => {
  const { client, sent } = serving([200, success]);
  await client.makeRequest({ method: "POST", url });
  assert.equal(sent[0].body, "{}");
});

test("takes a response without an envelope", async () => {
  const { client } = serving([200, { key: "k", url: "u" }]);
  assert.deepEqual(await client.makeRequest({ url }), { key: "k", url: "u" });
});

const refusals = {
  "a statusCode other than 200": [
    [200, { statusCode: 404, message: "没有", apiCode: 4004 }],
    { kind: "not_found", statusCode: 404, apiCode: 4004 },
  ],
  "`success: false` in the data": [[200, { ...success, data: { success: false } }], { kind: "api", statusCode: 200 }],
  "`success: false` without an envelope": [[200, { success: false }], { kind: "api" }],
  "a page of HTML": [[200, "<html>"], { kind: "bad_response" }],
  "an HTTP status alone": [[404, { error: "no route" }], { kind: "bad_response" }],
};
for (const [what, [response, expected]] of Object.entries(refusals)) {
  test(`rejects on ${what}, under its own name`, async () => {
    const error = await errorOf(serving(response).client.makeRequest({ url, method: "POST" }));
    assert.equal(error.operation, "makeRequest");
    for (const [field, value] of Object.entries(expected)) assert.equal(error[field], value, field);
  });
}

test("a GET is retried, and nothing else that may have taken effect", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const busy = { statusCode: 500, message: "busy" };
  const { client, sent } = serving([200, busy], [200, success]);
  const reading = client.makeRequest({ url }, { maxRetries: 1 });
  while (sent.length < 2) {
    t.mock.timers.tick(1_000);
    await new Promise(setImmediate);
  }
  assert.deepEqual(await reading, success);
  for (const method of ["POST", "PUT", "DELETE"]) {
    const { client, sent } = serving([200, busy]);
    const error = await errorOf(client.makeRequest({ method, url }, { maxRetries: 1 }));
    assert.deepEqual([sent.length, error.outcome, error.retryable], [1, "unknown", false], method);
  }
});

const broken = {
  "no path": [{}, ["url: required"]],
  "another host": [{ url: "https://elsewhere.example/api/v3/x" }, ["url: invalid_format"]],
  "another host without a scheme": [{ url: "//elsewhere.example/x" }, ["url: invalid_format"]],
  "a query in the path": [{ url: `${url}?a=1` }, ["url: invalid_format"]],
  "a path that is too long": [{ url: `/${"a".repeat(2_000)}` }, ["url: too_long"]],
  "steps upwards": [{ url: "/api/v3/%2e%2E/x" }, ["url: invalid_format"]],
  "a method that the API does not use": [{ method: "PATCH", url }, ["method: invalid_value"]],
  "a method in small letters": [{ method: "get", url }, ["method: invalid_value"]],
  "a body of a GET": [{ url, data: {} }, ["data: unknown_field"]],
  "a query of a POST": [{ method: "POST", url, params: {} }, ["params: unknown_field"]],
  "an option of axios": [{ url, headers: {} }, ["headers: unknown_field"]],
  "a body that is no object": [{ method: "PUT", url, data: [1] }, ["data: invalid_type"]],
  "what JSON cannot say": [{ method: "PUT", url, data: { id: 1n } }, ["data.id: invalid_type"]],
};
for (const [what, [input, expected]] of Object.entries(broken)) {
  test(`refuses ${what}, and sends nothing`, async () => {
    const error = await errorOf(clientWith(neverCalled).makeRequest(input));
    assert.deepEqual([error.kind, error.outcome, error.operation], ["invalid_input", "not_applied", "makeRequest"]);
    assert.deepEqual(
      error.issues.map(({ path, code }) => `${path.join(".")}: ${code}`),
      expected,
    );
  });
}

test("no error shows a text of the body, or the response", async () => {
  const secret = "hunter2-of-the-company";
  const { client } = serving([200, { statusCode: 400, message: `the password ${secret} is weak` }]);
  const error = await errorOf(client.makeRequest({ method: "POST", url, data: { user: { password: secret } } }));
  assert.ok(!JSON.stringify(error).includes(secret) && !error.stack.includes(secret), error.message);
  const other = serving([200, `["${secret}"]`]);
  assert.ok(!JSON.stringify(await errorOf(other.client.makeRequest({ url }))).includes(secret));
  const refused = await errorOf(client.makeRequest({ method: "POST", url, data: secret }));
  assert.ok(!JSON.stringify(refused).includes(secret), refused.message);
});

test("events have its name and its path", async () => {
  const events = [];
  const client = clientWith(async () => Response.json(success), { onEvent: (event) => events.push(event) });
  await client.makeRequest({ method: "PUT", url });
  assert.deepEqual(
    events.map(({ type, operation, method, path }) => [type, operation, method, path]),
    [
      ["call_start", "makeRequest", undefined, undefined],
      ["request", "makeRequest", "PUT", url],
      ["response", "makeRequest", undefined, undefined],
      ["call_end", "makeRequest", undefined, undefined],
    ],
  );
});

test("options of a call hold, too", async () => {
  const controller = new AbortController();
  controller.abort(new Error("enough"));
  await assert.rejects(clientWith(neverCalled).makeRequest({ url }, { signal: controller.signal }), { message: "enough" });
  const error = await errorOf(clientWith(neverCalled).makeRequest({ url }, { timeOut: 1 }));
  assert.equal(error.kind, "config");
});
