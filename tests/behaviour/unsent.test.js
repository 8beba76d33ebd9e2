// Failures before anything was sent: nothing was changed, and where another attempt would end the same there is none.
import assert from "node:assert/strict";
import { test } from "node:test";
import { listenAbrupt, listenSelfSigned } from "../lib/tls.js";
import { answers, clientWith, department, errorOf, fetchFailed as failed, success, unconnected } from "./given.js";
import { virtualTime } from "./time.js";

const create = (client) => client.createDepartment(department);

/** The error of a create at a real server, with its attempts. */
async function at(host, options) {
  return errorOf(create(clientWith(undefined, { host, maxRetries: undefined, ...options })));
}

/** For good: one attempt, nothing changed, and the same call would fail again. */
function checkLasting(error, said, advice) {
  assert.deepEqual([error.kind, error.outcome, error.attempts, error.retryable], ["network", "not_applied", 1, false]);
  assert.match(error.message, said);
  assert.match(error.message, advice);
}

test("a certificate that is refused is said to be one, with what to do, in both languages", async (t) => {
  const server = await listenSelfSigned();
  t.after(() => server.close());
  checkLasting(
    await at(server.url),
    /^createDepartment: the host's certificate was not accepted: .*self-signed certificate.* Nothing was changed\./,
    /Make this machine trust the certificate \(in Node: `NODE_EXTRA_CA_CERTS`\), or check `host`\.$/,
  );
  checkLasting(await at(server.url, { lang: "zh-CN" }), /主机证书未通过验证：.*没有更改任何数据。/, /NODE_EXTRA_CA_CERTS/);
});

test("TLS to a port that does not speak it is said to be that", async (t) => {
  const server = await listenAbrupt("HTTP/1.1 400 Bad Request\r\n\r\n");
  t.after(() => server.close());
  checkLasting(
    await at(server.url),
    /could not establish a TLS connection with the host: /,
    /Check the port in `host`, and whether it is `https` or `http`\.$/,
  );
  checkLasting(await at(server.url, { lang: "zh-CN" }), /未能与主机建立 TLS 连接：/, /请检查 `host` 中的端口/);
});

// Each alert that a server can end a handshake with: bytes of a record of TLS (RFC 8446, 5.1 and 6).
const alerts = {
  ...{ unexpected_message: 10, bad_record_mac: 20, record_overflow: 22, handshake_failure: 40, bad_certificate: 42 },
  ...{
    unsupported_certificate: 43,
    certificate_revoked: 44,
    certificate_expired: 45,
    certificate_unknown: 46,
    illegal_parameter: 47,
  },
  ...{ unknown_ca: 48, access_denied: 49, decode_error: 50, decrypt_error: 51, protocol_version: 70, insufficient_security: 71 },
  ...{
    internal_error: 80,
    inappropriate_fallback: 86,
    missing_extension: 109,
    unsupported_extension: 110,
    unrecognized_name: 112,
  },
  ...{ unknown_psk_identity: 115, certificate_required: 116, no_application_protocol: 120 },
};
for (const [name, alert] of Object.entries(alerts)) {
  test(`a server that ends the TLS handshake with an alert got no request: ${name}`, async (t) => {
    const server = await listenAbrupt(Buffer.from([21, 3, 3, 0, 2, 2, alert]));
    t.after(() => server.close());
    checkLasting(await at(server.url), /could not establish a TLS connection with the host: /, /Check the port in `host`/);
  });
}

test("a connection that breaks during its TLS handshake changed nothing, and is tried again", async (t) => {
  virtualTime(t);
  const server = await listenAbrupt();
  t.after(() => server.close());
  const error = await at(server.url);
  assert.deepEqual([error.kind, error.outcome, error.attempts, error.retryable], ["network", "not_applied", 3, true]);
});

test("a connection that breaks after the request may have changed something", async (t) => {
  const server = await listenAbrupt(undefined, "http");
  t.after(() => server.close());
  const error = await at(server.url);
  assert.deepEqual([error.kind, error.outcome, error.attempts], ["network", "unknown", 1]);
});

test("a port that fetch forbids is not asked twice", async () => {
  checkLasting(
    await at("http://127.0.0.1:6000"),
    /`fetch` does not allow requests to this port: .*bad port/,
    /Check the port in `host`/,
  );
  checkLasting(await at("http://127.0.0.1:6000", { lang: "zh-CN" }), /`fetch` 不允许访问此端口：/, /请检查 `host` 中的端口/);
});

for (const host of ["http://127.0.0.1:99999", "https://[::1", "https://a%zz.example"]) {
  test(`a host that is no address is refused by the constructor: ${host}`, () => {
    assert.throws(() => clientWith(undefined, { host }), { kind: "config", message: /^host: expected an address/ });
  });
}

const cause = (code, more) => Object.assign(new Error(more?.message ?? "the reason"), { code, ...more });
const several = (...codes) => failed(codes[0], { message: "", errors: codes.map((code) => cause(code, { syscall: "connect" })) });

const lasting = [
  ["a name that does not resolve", failed("ENOTFOUND", { syscall: "getaddrinfo" }), /could not find the host name: /],
  ["a name without an address", failed("EAI_NODATA"), /could not find the host name: /],
  [
    "a name that node-fetch did not find",
    Object.assign(cause("ENOTFOUND"), { name: "FetchError", type: "system" }),
    /could not find the host name/,
  ],
  [
    "a name that Deno did not find",
    new TypeError("error sending request for url (https://a): client error (Connect): dns error: failed to lookup"),
    /could not find the host name/,
  ],
  [
    "a certificate of Deno's",
    new TypeError("error sending request for url (https://a): client error (Connect): invalid peer certificate: UnknownIssuer"),
    /certificate/,
  ],
  ["a certificate of Bun's", cause("DEPTH_ZERO_SELF_SIGNED_CERT"), /certificate/],
  ...[
    ...["SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "CERT_HAS_EXPIRED"],
    ...[
      "CERT_NOT_YET_VALID",
      "CERT_REVOKED",
      "CERT_UNTRUSTED",
      "CERT_REJECTED",
      "INVALID_CA",
      "INVALID_PURPOSE",
      "HOSTNAME_MISMATCH",
    ],
    ...[
      "ERR_TLS_CERT_ALTNAME_INVALID",
      "CRL_HAS_EXPIRED",
      "UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY",
      "EE_KEY_TOO_SMALL",
      "CA_KEY_TOO_SMALL",
    ],
    ...[
      "CA_MD_TOO_WEAK",
      "UNABLE_TO_GET_CRL",
      "UNABLE_TO_DECRYPT_CERT_SIGNATURE",
      "ERROR_IN_CERT_NOT_AFTER_FIELD",
      "CERT_CHAIN_TOO_LONG",
    ],
  ].map((code) => [`a certificate (${code})`, failed(code), /the host's certificate was not accepted: /]),
  ["a certificate (UNSPECIFIED)", unconnected("UNSPECIFIED"), /the host's certificate was not accepted: /],
  ...[
    ...[
      "ERR_SSL_WRONG_VERSION_NUMBER",
      "ERR_SSL_PACKET_LENGTH_TOO_LONG",
      "ERR_SSL_UNSUPPORTED_PROTOCOL",
      "EPROTO",
      "UND_ERR_PRX_TLS",
    ],
    ...["ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED", "ERR_SSL_DH_KEY_TOO_SMALL", "ERR_SSL_NO_PROTOCOLS_AVAILABLE"],
  ].map((code) => [`a TLS handshake (${code})`, unconnected(code), /could not establish a TLS connection with the host: /]),
];

for (const [what, thrown, said] of lasting) {
  test(`${what} is for good: one attempt, nothing changed`, async (t) => {
    const { mock } = t.mock.method(globalThis, "fetch", () => Promise.reject(thrown));
    const error = await errorOf(create(clientWith(undefined, { maxRetries: undefined })));
    checkLasting(error, said, /Nothing was changed\. (Check|Make) /);
    assert.equal(mock.callCount(), 1);
  });
}

const passing = [
  ["a refused connection", failed("ECONNREFUSED", { syscall: "connect" })],
  ["a refused connection at all addresses", several("ECONNREFUSED", "ENETUNREACH")],
  ["a connection that did not come about in time", failed("ETIMEDOUT", { syscall: "connect" })],
  ["a connection that the system does not permit", failed("EACCES", { syscall: "connect" })],
  ["a TLS handshake that did not end in time", unconnected("ERR_TLS_HANDSHAKE_TIMEOUT")],
  ["a host that is away", unconnected("EHOSTUNREACH")],
  ["a proxy that refuses", failed("UND_ERR_ABORTED", { message: "Proxy response (502) !== 200 when HTTP Tunneling" })],
  [
    "a connection that Deno did not get",
    new TypeError("error sending request for url (https://a): client error (Connect): tcp connect error"),
  ],
  ["a connection that Bun did not get", cause("ConnectionRefused")],
];

for (const [what, thrown] of passing) {
  test(`${what} changed nothing and may pass: a create is sent again`, async (t) => {
    virtualTime(t);
    const { mock } = t.mock.method(globalThis, "fetch", answers(thrown, success));
    assert.deepEqual(await create(clientWith(undefined, { maxRetries: undefined })), success);
    mock.mockImplementation(answers(thrown));
    const error = await errorOf(create(clientWith()));
    assert.deepEqual([error.kind, error.outcome, error.retryable], ["network", "not_applied", true]);
  });
}

for (const [what, thrown] of [
  [
    "an address that was not reached and one that was",
    failed("ECONNREFUSED", { errors: [cause("ECONNREFUSED"), cause("ECONNRESET")] }),
  ],
  ["a silence on a connection", failed("ETIMEDOUT", { syscall: "read" })],
  ["a way to the host that ended", failed("EHOSTUNREACH", { syscall: "read" })],
  ["a record that is broken later", failed("ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC")],
  ["an alert that comes later", failed("ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR")],
  ["no code at all", failed(undefined, { message: "bad port" })],
]) {
  test(`${what} may have changed something`, async (t) => {
    t.mock.method(globalThis, "fetch", () => Promise.reject(thrown));
    const error = await errorOf(create(clientWith(undefined, { maxRetries: undefined })));
    assert.deepEqual([error.outcome, error.attempts], ["unknown", 1]);
  });
}
