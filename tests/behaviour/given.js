// What most tests begin with: a client without a network, and an answer of the service.
import assert from "node:assert/strict";
import { channel } from "node:diagnostics_channel";
import { GenAuthError, ManagementClient } from "genauth-management";
import { host, key, reasonOf } from "./values.js";

export * from "./values.js";

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

/** The service's refusal, with headers if it has some. */
export const refusal = (statusCode, headers, more) => ({
  headers,
  body: { statusCode, message: "refused", requestId: "r-2", ...more },
});

/** A `fetch` that must not be called. */
export const neverCalled = () => assert.fail("nothing may be sent");

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
