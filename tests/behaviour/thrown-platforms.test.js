// What platforms throw when a request fails: a network failure, not a caller's own error.
import assert, { AssertionError } from "node:assert/strict";
import { test } from "node:test";
import { ManagementClient } from "genauth-management";
import { clientWith, department, errorOf, facts, membership } from "./given.js";
import { virtualTime } from "./time.js";

const calls = {
  read: (client) => client.getUserDepartments({ userId: "u" }),
  set: (client) => client.setUserDepartments(membership),
  create: (client) => client.createDepartment({ ...department, code: "rd" }),
};

const failed = (message, more) => Object.assign(new TypeError(message), more);
const coded = (code, more, name = "Error") => Object.assign(new Error("it failed"), { name, code, ...more });
const platforms = Object.entries({
  "undici's, behind fetch": failed("fetch failed", { cause: coded("UND_ERR_SOCKET") }),
  "undici's without a cause": failed("fetch failed"),
  "undici's parser's, behind fetch": failed("fetch failed", { cause: coded("HPE_INVALID_CONSTANT", {}, "HTTPParserError") }),
  "undici's parser's without a code, behind fetch": failed("fetch failed", { cause: coded(undefined, {}, "HTTPParserError") }),
  "undici's of a port": failed("fetch failed", { cause: new Error("bad port") }),
  "undici's of an answer with the status 407": failed("fetch failed", { cause: new Error() }),
  "undici's of an answer that it gave up": failed("fetch failed", {
    cause: new DOMException("Request was cancelled.", { cause: coded("UND_ERR_ABORTED", {}, "AbortError") }),
  }),
  "undici's of a body that it could not send again": failed("fetch failed", {
    cause: coded("UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"),
  }),
  "undici's of a status that cannot be": failed("fetch failed", {
    cause: new RangeError('init["status"] must be in the range of 200 to 599, inclusive.'),
  }),
  "undici's own mistake": failed("fetch failed", { cause: new AssertionError({ message: "false == true" }) }),
  "undici's of a body": failed("terminated", { cause: coded("UND_ERR_SOCKET") }),
  "undici's of a body's compression": failed("terminated", { cause: coded("Z_BUF_ERROR") }),
  "undici's own": coded("UND_ERR_HEADERS_TIMEOUT", {}, "HeadersTimeoutError"),
  "undici's parser's": coded("HPE_INVALID_HEADER_TOKEN", {}, "HTTPParserError"),
  "undici's of an agent that was ended": coded("UND_ERR_DESTROYED", {}, "ClientDestroyedError"),
  "Node's own": coded("ECONNRESET", { syscall: "read" }),
  "Node's parser's": coded("HPE_INVALID_CONSTANT"),
  "Node's of HTTP/2": coded("ERR_HTTP2_STREAM_ERROR"),
  "node-fetch's": coded("ETIMEDOUT", { type: "system", errno: "ETIMEDOUT" }, "FetchError"),
  "node-fetch's of a body": coded("ERR_STREAM_PREMATURE_CLOSE", { type: "system" }, "FetchError"),
  "node-fetch's without a code": coded(undefined, { type: "premature-close" }, "FetchError"),
  "axios's": coded("ERR_NETWORK", {}, "AxiosError"),
  "Chromium's": failed("Failed to fetch"),
  "Chromium's with the host": failed("Failed to fetch (api.example)"),
  "Chromium's of a policy": failed(
    "Failed to fetch. Refused to connect because it violates the document's Content Security Policy.",
  ),
  "Chromium's of a body": failed("network error"),
  "a mock service worker's": failed("Failed to fetch", { cause: Response.error() }),
  "Firefox's": failed("NetworkError when attempting to fetch resource."),
  "Firefox's of a body": failed("Error in body stream"),
  "Firefox's of a compression": failed("Decoding failed."),
  "WebKit's": failed("Load failed"),
  "WebKit's of a body": failed("The network connection was lost."),
  "a polyfill's": failed("Network request failed"),
  "happy-dom's": new DOMException(
    'Failed to execute "fetch()" on "Window" with URL "https://api.example/": connect ECONNREFUSED',
    "NetworkError",
  ),
  "happy-dom's of a body": new DOMException("Premature close.", "NetworkError"),
  "Deno's": failed("error sending request for url (https://api.example): connection reset"),
  "Deno's of a body": failed("error reading a body from connection: unexpected EOF"),
  "Bun's": coded("ConnectionClosed"),
  "Cloudflare's": new Error("Network connection lost."),
  "Electron's": new Error("net::ERR_CONNECTION_RESET"),
});

for (const [what, thrown] of platforms) {
  test(`a network failure of ${what} is one, tried again, its words in the message and itself the cause`, async (t) => {
    virtualTime(t);
    const fetch = t.mock.fn(() => Promise.reject(thrown));
    const read = await errorOf(calls.read(clientWith(fetch, { maxRetries: undefined })));
    assert.deepEqual([read.kind, read.outcome, read.retryable, fetch.mock.callCount()], ["network", "not_applied", true, 3]);
    assert.equal(read.cause, thrown);
    if (thrown.message) assert.ok(read.message.includes(thrown.message), read.message);
    const body = await errorOf(calls.set(clientWith(async () => ({ status: 200, text: () => Promise.reject(thrown) }))));
    assert.deepEqual([body.kind, body.outcome, body.retryable], ["network", "unknown", true]);
    const create = await errorOf(clientWith(fetch).createDepartment(department));
    assert.deepEqual(facts(create), {
      kind: "network",
      operation: "createDepartment",
      attempts: 1,
      retryable: false,
      outcome: "unknown",
    });
  });
}

test("a network failure is one behind a path too, which belongs to no page here", async () => {
  const fetch = () => Promise.reject(new TypeError("Failed to fetch"));
  const error = await errorOf(calls.read(new ManagementClient({ host: "/api/genauth", fetch, maxRetries: 0 })));
  assert.deepEqual([error.kind, error.retryable], ["network", true]);
});
