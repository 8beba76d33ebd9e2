// What most tests begin with: a client without a network, and an answer of the service.
import assert from "node:assert/strict";
import { channel } from "node:diagnostics_channel";
import { GenAuthError, ManagementClient } from "genauth-management";

export const key = { accessKeyId: "ak-public", accessKeySecret: "sk-must-not-be-seen" };
export const host = "https://api.example";

export const department = { organizationCode: "steamory", name: "R&D", parentDepartmentId: "root" };
export const membership = { userId: "u-1", departments: [{ departmentId: "d-1" }] };
export const success = { statusCode: 200, message: "", requestId: "r-1", data: { success: true } };

// Retries have tests of their own; everywhere else one answer decides.
export const clientWith = (fetch, options) => new ManagementClient({ ...key, host, fetch, maxRetries: 0, ...options });

/** What undici's `fetch` throws for a failure with this code, whose facts are `more`. */
export const fetchFailed = (code, more) =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(more?.message ?? "the reason"), { code, ...more }) });

/** The same of a connection with the host that did not come about: undici tells everybody of those. */
export function unconnected(code, more) {
  const thrown = fetchFailed(code, more);
  channel("undici:client:connectError").publish({ connectParams: { host: new URL(host).host }, error: thrown.cause });
  return thrown;
}

/** A `fetch` that gives this answer: an envelope, or a body as text. */
export const answering = (answer, init) => async () =>
  new Response(typeof answer === "string" ? answer : JSON.stringify(answer), init);

/** A `fetch` that gives one answer after the other, the last one for ever; what throws is thrown. */
export function answers(...given) {
  const next = () => (given.length > 1 ? given.shift() : given[0]);
  return async (...call) => {
    const answer = next();
    if (typeof answer === "function") return answer(...call);
    if (answer instanceof Error) throw answer;
    const { status = 200, headers, body = answer } = answer;
    return new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });
  };
}

/** The service's refusal, with headers if it has some. */
export const refusal = (statusCode, headers, more) => ({
  headers,
  body: { statusCode, message: "refused", requestId: "r-2", ...more },
});

/** A `fetch` that must not be called. */
export const neverCalled = () => assert.fail("nothing may be sent");

/** What a promise rejects with. */
export const reasonOf = (promise) =>
  promise.then(
    (value) => assert.fail(`expected a rejection, got ${JSON.stringify(value)}`),
    (reason) => reason,
  );

/** The error of a call, checked for what every one has. */
export async function errorOf(promise) {
  const error = await reasonOf(promise);
  assert.ok(error instanceof GenAuthError, `a GenAuthError, not ${error?.stack ?? error}`);
  assert.ok(error instanceof Error);
  assert.equal(error.name, "GenAuthError");
  assert.match(error.message, /./);
  assert.ok(Array.isArray(error.issues));
  return error;
}

/** The fields of an error that a caller decides by. */
export const facts = ({ kind, operation, status, statusCode, apiCode, requestId, attempts, retryable, outcome }) =>
  JSON.parse(JSON.stringify({ kind, operation, status, statusCode, apiCode, requestId, attempts, retryable, outcome }));
