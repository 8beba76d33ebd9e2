// What the constructor and a call take beside the input, and what they refuse.
import assert from "node:assert/strict";
import { test } from "node:test";
import { GenAuthError, ManagementClient } from "genauth-management";
import { answering, clientWith, department, errorOf, host, key, neverCalled, success } from "./given.js";

/** The error that a constructor throws. */
function refused(options) {
  try {
    new ManagementClient(options);
  } catch (error) {
    assert.ok(error instanceof GenAuthError, String(error));
    assert.deepEqual([error.kind, error.attempts, error.outcome, error.retryable], ["config", 0, "not_applied", false]);
    assert.equal(error.operation, undefined);
    return error;
  }
  assert.fail(`${JSON.stringify(options)} is refused`);
}

const badOptions = [
  ["nothing", undefined, /accessKeyId/],
  ["null", null, /object/],
  ["a text", "key", /object/],
  ["an unknown option", { ...key, verbose: true }, /verbose/],
  ["a misspelt option", { accessKeyID: "a", accessKeySecret: "b" }, /nearest: "accessKeyId"/],
  ["a number for a text", { ...key, host: 3000 }, /host/],
  ["a text for a number", { ...key, timeout: "10" }, /timeout/],
  ["no time at all", { ...key, timeout: 0 }, /timeout/],
  ["more time than a timer takes", { ...key, timeout: 2 ** 31 }, /timeout/],
  ["an unknown language", { ...key, lang: "zh_CN" }, /nearest: "zh-CN"/],
  ["an unknown brand", { ...key, brand: "GenAuth" }, /nearest: "genauth"/],
  ["an id without secret", { accessKeyId: "a" }, /accessKeySecret/],
  ["a secret without id", { accessKeySecret: "b" }, /accessKeyId/],
  ["key and token together", { ...key, accessToken: "t" }, /accessToken/],
  ["a token that is an object", { accessToken: {} }, /accessToken/],
  ["a token with a line end", { accessToken: "a\nb" }, /accessToken/],
  ["a fetch that is no function", { ...key, fetch: "fetch" }, /fetch/],
  ["a tenant that no header can carry", { ...key, tenantId: "部" }, /tenantId/],
  ["a host with a user", { ...key, host: "https://user:password@api.example" }, /host/],
  ["a host with a query", { ...key, host: "https://api.example?a=b" }, /host/],
  ["a host with a fragment", { ...key, host: "https://api.example#a" }, /host/],
  ["a host with a blank", { ...key, host: "https://api example" }, /host/],
  ["a host of another scheme", { ...key, host: "ftp://api.example" }, /host/],
  ["a scheme without host", { ...key, host: "https://" }, /host/],
  ["a host on nobody's origin", { ...key, host: "//api.example" }, /host/],
];

for (const [what, options, words] of badOptions) {
  test(`the constructor refuses ${what}, and says which option it means`, () => {
    assert.match(refused(options).message, words);
  });
}

test("all broken options are told at once, as issues with codes", () => {
  const { issues } = refused({ ...key, timeout: "10", lang: "en", verbose: true });
  assert.deepEqual(
    issues.map(({ path, code }) => [path, code]),
    [
      [["lang"], "invalid_value"],
      [["timeout"], "invalid_type"],
      [["verbose"], "unknown_field"],
    ],
  );
});

test("options that are undefined count as absent", () => {
  const options = {
    ...key,
    host: undefined,
    timeout: undefined,
    fetch: undefined,
    accessToken: undefined,
    brand: undefined,
  };
  assert.doesNotThrow(() => new ManagementClient(options));
});

test("options of a script for authing-node-sdk are taken", () => {
  assert.doesNotThrow(() => new ManagementClient({ ...key, rejectUnauthorized: false, socketUri: "wss://x", retryTimes: 5 }));
});

test("the caller's options are left as they are, and later changes to them change nothing", async (t) => {
  const fetch = t.mock.fn(answering(success));
  const options = Object.freeze({ ...key, host, fetch, rejectUnauthorized: false });
  const before = { ...options };
  new ManagementClient(options);
  assert.deepEqual(options, before);
  const changing = { ...key, host, fetch };
  const client = new ManagementClient(changing);
  changing.host = "https://elsewhere.example";
  await client.createDepartment(department);
  assert.match(fetch.mock.calls[0].arguments[0], /^https:\/\/api\.example\//);
});

const hosts = [
  [{ host: "https://api.example/" }, "https://api.example", "genauth"],
  [{ host: "https://api.example///" }, "https://api.example", "genauth"],
  [{ host: "api.example" }, "https://api.example", "genauth"],
  [{ host: "http://localhost:3000" }, "http://localhost:3000", "genauth"],
  [{ host: "https://api.example/behind/a/proxy/" }, "https://api.example/behind/a/proxy", "genauth"],
  [{}, "https://api.genauth.ai", "genauth"],
  [{ brand: "authing" }, "https://api.authing.cn", "authing"],
  [{ host: "core.authing.cn" }, "https://core.authing.cn", "authing"],
  [{ host: "https://API.Authing.CN" }, "https://API.Authing.CN", "authing"],
  [{ host: "https://authing.cn.example" }, "https://authing.cn.example", "genauth"],
  [{ host: "https://api.example", brand: "authing" }, "https://api.example", "authing"],
];

for (const [options, address, brand] of hosts) {
  test(`${JSON.stringify(options)} calls ${address} as ${brand}`, async (t) => {
    const fetch = t.mock.fn(answering(success));
    await new ManagementClient({ ...key, ...options, fetch }).createDepartment(department);
    const [url, { headers }] = fetch.mock.calls[0].arguments;
    assert.equal(url, `${address}/api/v3/create-department`);
    assert.ok(new Headers(headers).has(`x-${brand}-signature-nonce`));
  });
}

const badCallOptions = [
  ["an unknown option", { retries: 1 }, /retries/],
  ["a misspelt option", { singal: undefined, timout: 1 }, /nearest: "timeout"/],
  ["null", null, /object/],
  ["a signal in place of options", AbortSignal.abort(), /object|plain/],
  ["a text for a number", { timeout: "1" }, /timeout/],
  ["a header of the client's own", { headers: { Authorization: "Bearer x" } }, /authorization/],
  ["a signed header", { headers: { "X-GenAuth-Lang": "en" } }, /x-genauth-lang/],
  ["a header whose name is none", { headers: { "a b": "x" } }, /headers/],
  ["a header with a line end", { headers: { "x-trace": "a\r\nb: c" } }, /x-trace/],
  ["a header's name that is long", { headers: { ["x".repeat(201)]: "x" } }, /headers: expected names of up to 200/],
  ["a header that is long", { headers: { "x-trace": "x".repeat(8_193) } }, /headers\.x-trace: .*8192/],
  ...[
    ...[
      "Connection",
      "Content-Encoding",
      "Content-Length",
      "Expect",
      "Host",
      "HTTP2-Settings",
      "Keep-Alive",
      "Proxy-Authorization",
    ],
    ...["Proxy-Connection", "Sec-Fetch-Site", "TE", "Trailer", "Transfer-Encoding", "Upgrade"],
  ].map((name) => [
    `the connection's ${name}`,
    { headers: { [name]: "x" } },
    new RegExp(`\`${name.toLowerCase()}\` is set by the connection`),
  ]),
  ["a header that is no text", { headers: { "x-trace": 1 } }, /x-trace/],
];

for (const [what, options, words] of badCallOptions) {
  test(`a call refuses ${what} and sends nothing`, async () => {
    const error = await errorOf(clientWith(neverCalled).createDepartment(department, options));
    assert.deepEqual([error.kind, error.operation, error.attempts], ["config", "createDepartment", 0]);
    assert.match(error.message, words);
  });
}

test("a call may add headers, which a signature does not cover", async (t) => {
  const fetch = t.mock.fn(answering(success));
  const added = { "X-Trace": "t-1", Hosted: "by us", "Test-Id": "7", Upgraded: "yes", "X-Long": "x".repeat(8_192) };
  await clientWith(fetch).createDepartment(department, { headers: added });
  const headers = new Headers(fetch.mock.calls[0].arguments[1].headers);
  for (const [name, value] of Object.entries(added)) assert.equal(headers.get(name), value);
});

test("a header that is undefined counts as absent", async () => {
  await clientWith(answering(success)).createDepartment(department, { headers: { "x-trace": undefined } });
});

for (const [what, before, after] of [
  ["line breaks and blanks", "\r\n ", "\t\n"],
  ["blanks of a document", "\u00a0\u3000", "\u2028\u00a0"],
  ["marks of a file's beginning", "\ufeff", "\ufeff\u2029"],
]) {
  test(`${what} around a key, a secret, an id and a token are left out, all of them in one way`, async (t) => {
    const around = (text) => `${before}${text}${after}`;
    const fetch = t.mock.fn(async (url) =>
      Response.json(
        url.endsWith("/get-management-token") ? { statusCode: 200, data: { access_token: around("token") } } : success,
      ),
    );
    const requests = async (options) => {
      fetch.mock.resetCalls();
      await new ManagementClient({ host, fetch, ...options }).createDepartment(department);
      return fetch.mock.calls.map(({ arguments: [, { headers, body }] }) => [Object.fromEntries(new Headers(headers)), body]);
    };
    const ids = { tenantId: "tenant-1", userPoolId: "pool-1" };
    const spaced = (options) => Object.fromEntries(Object.entries(options).map(([name, text]) => [name, around(text)]));
    for (const accessToken of [around("token"), () => around("token")]) {
      assert.deepEqual(await requests({ ...spaced(ids), accessToken }), await requests({ ...ids, accessToken: "token" }));
    }
    const [exchange, call] = await requests({ ...spaced({ ...key, ...ids }), scheme: "token" });
    assert.deepEqual(JSON.parse(exchange[1]), key);
    assert.equal(JSON.parse(call[1]).tenantId, JSON.parse((await requests({ ...key, ...ids, scheme: "token" }))[1][1]).tenantId);
    const [[signed]] = await requests(spaced({ ...key, ...ids }));
    assert.match(signed.authorization, new RegExp(`^GenAuth ${key.accessKeyId}:`, "i"));
    assert.equal(signed["x-genauth-app-tenant-id"], "tenant-1");
  });
}

for (const [what, before, after] of [
  ["line breaks and blanks", "\r\n ", "\t\n"],
  ["blanks of a document", "\u00a0\u3000", "\u2028\u00a0"],
]) {
  test(`${what} around a language, a brand and a scheme are left out as well`, async (t) => {
    const headersWith = async (settings) => {
      const fetch = t.mock.fn(answering(success));
      await new ManagementClient({ ...key, host, fetch, ...settings }).createDepartment(department);
      return fetch.mock.calls[0].arguments[1].headers;
    };
    const settings = { lang: "zh-CN", brand: "authing", scheme: "signature" };
    const spaced = Object.fromEntries(Object.entries(settings).map(([name, text]) => [name, before + text + after]));
    const [bare, given] = [await headersWith(settings), await headersWith(spaced)];
    assert.deepEqual(Object.keys(given), Object.keys(bare));
    assert.match(JSON.stringify(given), /"x-authing-lang":"zh-CN"/i);
  });
}

test("a word among others is none of those that an option takes", () => {
  const long = ["x", "\nx-evil: 1", "\u0085"].map((end) => `zh-CN${" ".repeat(100)}${end}`);
  for (const lang of ["zh-CN zh-TW", "zh CN", " - ", ...long])
    assert.throws(() => clientWith(neverCalled, { lang }), { kind: "config", message: /^lang: / });
});

test("an empty secret, a blank one and an empty token are told apart from other strings", async () => {
  for (const [secret, found] of [
    ["", "an empty string"],
    [" \n", "a string of white space"],
    [7, "a number"],
  ]) {
    const { issues } = await errorOf(clientWith(neverCalled).createUser({ username: "u", otp: { secret } }));
    assert.deepEqual(
      issues.map(({ received }) => received),
      [found],
    );
  }
  for (const accessToken of ["Bearer", "Bearer ", " Bearer \n"]) {
    const client = new ManagementClient({ host, fetch: neverCalled, accessToken: () => accessToken });
    assert.match((await errorOf(client.createDepartment(department))).message, /found an empty string/);
  }
});
