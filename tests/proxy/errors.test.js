// What becomes of a call that fails behind the proxy: the page's client knows as much as the server's does, and no more.
import assert from "node:assert/strict";
import { channel } from "node:diagnostics_channel";
import { mock, test } from "node:test";
import { ManagementClient } from "genauth-management";
import { answering, department, errorOf, every, host, key, pageOf, proxyTo, read, request, success, update } from "./given.js";

// The wait before a retry is random from nothing on.
mock.method(Math, "random", () => 0);

const refusal = (statusCode, more) => ({ statusCode, message: "refused", requestId: "r-9", apiCode: 4021, ...more });
const fields = ["kind", "statusCode", "apiCode", "requestId", "serviceMessage", "retryAfterMs", "outcome", "retryable"];
const facts = (error) => Object.fromEntries(fields.map((field) => [field, error[field]]));
const calls = {
  createDepartment: (client, options) => client.createDepartment(department, options),
  updateDepartment: (client, options) => client.updateDepartment(update, options),
  getUser: (client, options) => client.getUser({ userId: "u" }, options),
};

/** A service that gives these answers, the last for ever, and counts. */
function service(...answers) {
  const fetch = async (...call) => {
    fetch.count++;
    const answer = answers[Math.min(fetch.count, answers.length) - 1];
    if (answer instanceof Error) throw answer;
    if (typeof answer === "function") return answer(...call);
    const { status = 200, headers, body } = answer;
    return new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });
  };
  fetch.count = 0;
  return fetch;
}

/** The same call made directly and by a page; both by clients that try again as they do by default. */
async function both(call, ...answers) {
  const [near, far] = [service(...answers), service(...answers)];
  const direct = new ManagementClient({ ...key, host, fetch: near, maxRetries: 1 });
  const page = pageOf(proxyTo(far, { client: { maxRetries: 1 } }));
  const [one, other] = [await errorOf(calls[call](direct)), await errorOf(calls[call](page))];
  return { direct: one, page: other, near: near.count, far: far.count };
}

const lost = Object.assign(new TypeError("fetch failed"), {
  cause: { code: "ECONNRESET", message: "read ECONNRESET upstream-1" },
});
const unreached = Object.assign(new TypeError("fetch failed"), {
  cause: { code: "ECONNREFUSED", message: "connect ECONNREFUSED upstream-1:443" },
});
// undici tells everybody of connections that did not come about.
channel("undici:client:connectError").publish({ connectParams: { host: new URL(host).host }, error: unreached.cause });

for (const call of Object.keys(calls)) {
  for (const statusCode of [400, 402, 403, 404, 408, 409, 422, 429, 499, 500, 501, 503, 600]) {
    for (const status of [200, 404, 503]) {
      test(`${call}: the service refuses with ${statusCode} (HTTP ${status})`, async () => {
        const { direct, page, near, far } = await both(call, { status, body: refusal(statusCode) });
        assert.deepEqual(facts(page), facts(direct));
        assert.equal(page.status, status);
        assert.equal(far, near, "as many requests as the direct client");
        assert.equal(page.attempts, 1, "one request of the page");
      });
    }
  }

  test(`${call}: Retry-After arrives`, async () => {
    const { direct, page, far } = await both(call, { headers: { "retry-after": "120" }, body: refusal(429) });
    assert.deepEqual(facts(page), facts(direct));
    assert.deepEqual([page.retryAfterMs, far], [120_000, 1]);
  });

  for (const [what, answer, statusCode] of [
    ["no answer", lost, 502],
    ["nobody at the host", unreached, 502],
    ["an HTML page", { status: 200, body: "<html>upstream-1" }, 502],
    ["an HTML page with 503", { status: 503, body: "<html>upstream-1" }, 502],
    ["a redirect", { status: 302, headers: { location: "https://upstream-2.example" }, body: "" }, 502],
  ]) {
    test(`${call}: ${what} is a ${statusCode} with the outcome that the server's client knows`, async () => {
      const { direct, page, near, far } = await both(call, answer);
      assert.deepEqual([page.outcome, page.retryable], [direct.outcome, direct.retryable]);
      assert.deepEqual([page.kind, page.status, page.statusCode], ["api", statusCode, statusCode]);
      assert.deepEqual([page.attempts, far], [1, near]);
      assert.equal(page.body, undefined);
    });
  }

  test(`${call}: a 429 that is no envelope is still a 429`, async () => {
    const { direct, page } = await both(call, {
      status: 429,
      headers: { "retry-after": "90" },
      body: "slow down, says upstream-1",
    });
    assert.deepEqual([page.kind, page.statusCode, page.retryAfterMs], ["rate_limit", 429, 90_000]);
    assert.deepEqual([page.outcome, page.retryable], [direct.outcome, direct.retryable]);
  });

  test(`${call}: 401 of the service is not the page's 401`, async () => {
    for (const status of [200, 401]) {
      const body = refusal(401, { apiCode: 1300, message: `the key ${key.accessKeyId} is not known` });
      const { page } = await both(call, { status, headers: { "www-authenticate": "Basic" }, body });
      assert.deepEqual([page.kind, page.status, page.statusCode, page.apiCode, page.requestId], ["api", 502, 502, 1300, "r-9"]);
      assert.deepEqual([page.outcome, page.retryable], ["not_applied", false]);
      assert.equal(page.serviceMessage, "the service refused this server's own credentials");
    }
  });
}

test("an update whose first request was lost and whose second was refused may have been made, and the page says so", async () => {
  const { direct, page } = await both("updateDepartment", lost, { body: refusal(404) });
  assert.deepEqual([direct.outcome, page.outcome, page.kind], ["unknown", "unknown", "not_found"]);
  assert.match(page.message, /It is not known whether anything was changed/);
});

test("what the page itself lost before is not forgotten", async () => {
  const handler = proxyTo(answering(refusal(404)));
  let count = 0;
  const fetch = (path, init) => (count++ === 0 ? Promise.reject(lost) : handler(request(path, { body: init.body })));
  const error = await errorOf(new ManagementClient({ host: "/api/genauth", fetch }).updateDepartment(update));
  assert.deepEqual([error.attempts, error.kind, error.outcome], [2, "not_found", "unknown"]);
});

test("the page's own losses are tried again, those behind the proxy are not", async () => {
  let lostByPage = 0;
  const far = service({ body: refusal(503) });
  const handler = proxyTo(far);
  const fetch = (path, init) => (lostByPage++ < 2 ? Promise.reject(lost) : handler(request(path, { body: init.body })));
  const error = await errorOf(new ManagementClient({ host: "/api/genauth", fetch, maxRetries: 5 }).updateDepartment(update));
  assert.deepEqual([error.attempts, far.count, error.statusCode], [3, 1, 503]);
});

test("a create that was lost is looked up by its key once: by the server's client, not by the page's as well", async () => {
  const keyed = { ...department, openDepartmentId: "open-1" };
  const paths = [];
  const far = async (url) => {
    paths.push(new URL(url).pathname);
    if (paths.length === 1) throw lost;
    return new Response(JSON.stringify(refusal(404)));
  };
  const error = await errorOf(pageOf(proxyTo(far)).createDepartment(keyed));
  assert.deepEqual([error.outcome, error.retryable, error.statusCode], ["unknown", false, 502]);
  assert.deepEqual(paths, ["/api/v3/create-department", "/api/v3/get-department"]);
});

test("one that exists with other values is a conflict", async () => {
  const keyed = { ...department, openDepartmentId: "open-1" };
  let count = 0;
  const far = async () => {
    if (count++ === 0) throw lost;
    return new Response(JSON.stringify({ ...success, data: { ...keyed, name: "another", openDepartmentId: "open-1" } }));
  };
  const error = await errorOf(pageOf(proxyTo(far)).createDepartment(keyed));
  assert.deepEqual([error.kind, error.statusCode, error.outcome], ["conflict", 409, "not_applied"]);
});

test("what the server's own functions throw is not told", async () => {
  const thrown = new Error("token service at must-not-be-seen is down");
  const told = [];
  const onError = (error, { operation }) => told.push([error, operation]);
  const client = { accessKeyId: undefined, accessKeySecret: undefined, accessToken: () => Promise.reject(thrown) };
  const error = await errorOf(pageOf(proxyTo(answering(success), { client, onError })).updateDepartment(update));
  assert.deepEqual([error.status, error.statusCode, error.outcome, error.retryable], [500, 500, "unknown", false]);
  assert.deepEqual(told, [[thrown, "updateDepartment"]]);
});

test("the server's people hear of its troubles, and not of refusals", async () => {
  const rows = [
    [lost, "network"],
    [{ body: "<html>" }, "bad_response"],
    [{ body: refusal(401) }, "auth"],
    [{ body: refusal(500) }, "api"],
    [{ body: refusal(404) }],
    [{ body: refusal(409) }],
    [{ body: refusal(429) }],
    [{ body: success }],
  ];
  for (const [answer, kind] of rows) {
    const told = [];
    await proxyTo(service(answer), { onError: (error) => told.push(error.kind) })(
      request("/api/v3/update-department", { body: JSON.stringify(update) }),
    );
    assert.deepEqual(told, kind ? [kind] : []);
  }
});

test("a client that was freed is the server's trouble", async () => {
  const { createProxyHandler } = await import("genauth-management/proxy");
  const client = new ManagementClient({ ...key, host });
  const handler = createProxyHandler({ client, allow: every, authorize: () => true });
  client.free();
  const { status, failure } = await handler(request("/api/v3/update-department", { body: JSON.stringify(update) })).then(read);
  assert.deepEqual([status, failure], [500, { outcome: "not_applied", retryable: false }]);
});

test("a proxy behind a proxy tells the same", async () => {
  const far = service(lost);
  const inner = proxyTo(far);
  const toInner = (url, init) => inner(request(new URL(url).pathname, { body: init.body }));
  const outer = pageOf(proxyTo(toInner));
  const error = await errorOf(outer.updateDepartment(update));
  assert.deepEqual([error.statusCode, error.outcome, error.retryable, far.count], [502, "unknown", true, 1]);
});

test("no header of the service passes, no cookie among them", async () => {
  const headers = {
    "set-cookie": "a=b",
    "x-upstream-id": "1",
    server: "upstream-1",
    etag: "x",
    "access-control-allow-origin": "*",
  };
  const answer = await proxyTo(answering(success, { headers }))(
    request("/api/v3/update-department", { body: JSON.stringify(update) }),
  );
  assert.deepEqual([...answer.headers.keys()].sort(), [
    "cache-control",
    "content-length",
    "content-type",
    "x-content-type-options",
  ]);
});

test("nothing of the page's request but its input reaches the service", async () => {
  let sent;
  const handler = proxyTo(async (url, init) => {
    sent = { url, headers: Object.fromEntries(new Headers(init.headers)), body: init.body };
    return Response.json(success);
  });
  const headers = {
    cookie: "session=1",
    authorization: "Bearer page",
    "x-authing-userpool-id": "pool",
    "x-genauth-lang": "ja-JP",
    "x-trace": "1",
    "user-agent": "page",
  };
  assert.equal(
    (await handler(request("/api/v3/update-department?departmentId=other", { body: JSON.stringify(update), headers }))).status,
    200,
  );
  assert.equal(sent.url, `${host}/api/v3/update-department`);
  assert.deepEqual(
    Object.keys(sent.headers).filter((name) => /cookie|pool|trace|agent|origin|referer/.test(name)),
    [],
  );
  assert.match(sent.headers.authorization, /^GenAuth ak-must-not-be-seen:/);
  assert.equal(sent.headers["x-genauth-lang"], "en-US");
});
