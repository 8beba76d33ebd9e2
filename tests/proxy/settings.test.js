// What `createProxyHandler` is given: read strictly, whichever entry the client comes from.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import * as esm from "genauth-management";
import * as proxy from "genauth-management/proxy";
import * as slim from "genauth-management/slim";
import { listen } from "../lib/server.js";
import { department, every, host, key, neverCalled, pageOf, raw, read, request, success, watched } from "./given.js";

const require = createRequire(import.meta.url);
const { createProxyHandler } = proxy;
const client = new esm.ManagementClient({ ...key, host });
const authorize = () => true;
const allow = every;

const wrong = [
  [undefined, /client: expected/],
  [null, /client: expected/],
  [{}, /client: expected/],
  [{ authorize }, /client: expected/],
  [{ client: {}, authorize }, /client: expected/],
  [{ client: esm.ManagementClient, authorize }, /client: expected/],
  [{ client: { createDepartment() {} }, authorize }, /client: expected/],
  [{ client }, /authorize: expected a function/],
  [{ client, authorize: true }, /authorize: expected a function/],
  [{ client, authorize }, /allow: list the calls that pages may make.*`readOperations`.*`secretReadOperations`/],
  [{ client, authorize, allow: undefined }, /allow: list the calls/],
  [{ client, authorize, allow: null }, /allow: expected a list/],
  [{ client, authorize, allow: "getUser" }, /allow: expected a list/],
  [{ client, authorize, allow: ["getUser", "getUsers"] }, /allow: there is no call "getUsers"/],
  [{ client, authorize, allow: ["editUserDepartments"] }, /allow: there is no call "editUserDepartments"/],
  [{ client, authorize, allow: ["makeRequest"] }, /allow: there is no call "makeRequest"/],
  [{ client, authorize, allow: ["__proto__"] }, /allow: there is no call "__proto__"/],
  [{ client, authorize, allow: [undefined] }, /allow: there is no call/],
  [{ client, allow, authorize, origins: "https://console.example" }, /origins: expected a list/],
  [{ client, allow, authorize, origins: ["console.example"] }, /origins: expected a list/],
  [{ client, allow, authorize, origins: ["https://console.example/"] }, /origins: expected a list/],
  [{ client, allow, authorize, origins: ["*"] }, /origins: expected a list/],
  [{ client, allow, authorize, origins: ["null"] }, /origins: expected a list/],
  [{ client, allow, authorize, origins: ["file:///x"] }, /origins: expected a list/],
  [{ client, allow, authorize, origins: Object.assign([], { 1: "https://console.example" }) }, /origins: expected a list/],
  [{ client, allow, authorize, origins: Array(10_001).fill("https://console.example") }, /origins: expected a list/],
  [{ client, authorize, allow: [Symbol("getUser")] }, /allow: there is no call whose name is of type symbol/],
  [{ client, authorize, allow: [{ toString: null }] }, /allow: there is no call whose name is of type object/],
  [{ client, authorize, allow: ["\u001b[2J"] }, /allow: there is no call "\\u001b\[2J"/],
  [{ client, allow, authorize, "\u202e": 1 }, /\\u202e: unknown option/],
  [{ client, allow, authorize, authenticate: {} }, /authenticate: expected a function/],
  [{ client, allow, authorize, hosts: "console.example" }, /hosts: expected a list/],
  [{ client, allow, authorize, hosts: [] }, /hosts: expected a list/],
  [{ client, allow, authorize, hosts: ["https://console.example"] }, /hosts: expected a list/],
  [{ client, allow, authorize, hosts: ["console.example:443"] }, /hosts: expected a list/],
  [{ client, allow, authorize, hosts: ["console.example:"] }, /hosts: expected a list/],
  [{ client, allow, authorize, hosts: ["console.example/"] }, /hosts: expected a list/],
  [{ client, allow, authorize, hosts: ["a@console.example"] }, /hosts: expected a list/],
  [{ client, allow, authorize, hosts: ["*.example"] }, /hosts: expected a list/],
  [{ client, allow, authorize, hosts: [""] }, /hosts: expected a list/],
  [{ client, allow, authorize, hosts: ["[::1"] }, /hosts: expected a list/],
  [{ client, allow, authorize, maxBodyBytes: 0 }, /maxBodyBytes: expected an integer/],
  [{ client, allow, authorize, maxBodyBytes: Infinity }, /maxBodyBytes: expected an integer/],
  [{ client, allow, authorize, maxBodyBytes: "1000" }, /maxBodyBytes: expected an integer/],
  [{ client, allow, authorize, deadline: 0.5 }, /deadline: expected an integer/],
  [{ client, allow, authorize, deadline: 2 ** 31 }, /deadline: expected an integer/],
  [{ client, allow, authorize, onError: "log" }, /onError: expected a function/],
  [{ client, allow, authorise: authorize }, /authorise: unknown option/],
  [{ client, allow, authorize, origin: [] }, /origin: unknown option/],
];
for (const [options, message] of wrong) {
  test(`refused: ${message}`, () => {
    assert.throws(
      () => createProxyHandler(options),
      (error) => {
        assert.ok(error instanceof esm.GenAuthError);
        assert.deepEqual([error.kind, error.outcome], ["config", "not_applied"]);
        assert.match(error.message, message);
        assert.ok(!error.message.includes(key.accessKeySecret));
        return true;
      },
    );
  });
}

const broken = new Proxy(
  {},
  {
    ownKeys() {
      throw new Error("no");
    },
  },
);
const revoked = (target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const getter = { enumerable: true, get: () => revoked({}).anything };
const throwing = (name) => Object.defineProperty({ client, allow, authorize }, name, getter);
const unreadable = {
  "a Proxy that throws": broken,
  "a revoked Proxy": revoked({}),
  "a revoked Proxy as client": { client: revoked(client), authorize },
  "a revoked list of calls": { client, authorize, allow: revoked([]) },
  "a revoked list of origins": { client, allow, authorize, origins: revoked([]) },
  "a revoked list of hosts": { client, allow, authorize, hosts: revoked([]) },
  "a list with an entry that throws": { client, allow, authorize, origins: Object.defineProperty([""], 0, getter) },
};
const names = ["client", "authenticate", "authorize", "allow", "origins", "hosts", "maxBodyBytes", "deadline", "onError"];
for (const name of names) {
  unreadable[`a getter of ${name} that throws`] = throwing(name);
}
for (const [what, options] of Object.entries(unreadable)) {
  test(`${what} is a wrong setting like any other`, () => {
    assert.throws(
      () => proxy.createProxyHandler(options),
      (error) => error instanceof esm.GenAuthError && error.kind === "config" && /reading it threw/.test(error.message),
    );
  });
}

test("the settings of a listener are read as strictly", () => {
  const handler = createProxyHandler({ client, allow, authorize });
  for (const [given, options] of [
    [undefined],
    [{}],
    [handler, { host: "console.example" }],
    [handler, { origin: "console.example" }],
    [handler, { origin: "https://console.example/" }],
    [handler, { origin: 1 }],
    [handler, broken],
    [handler, Object.defineProperty({}, "origin", getter)],
  ]) {
    assert.throws(
      () => proxy.toNodeListener(given, options),
      (error) => error instanceof esm.GenAuthError && error.kind === "config" && /^toNodeListener: /.test(error.message),
    );
  }
});

test("each setting is read once, and lists are copied", async () => {
  const reads = {};
  const origins = ["https://console.example"];
  const allow = ["createDepartment"];
  const hosts = ["page.example"];
  const client = new esm.ManagementClient({ ...key, host, fetch: neverCalled });
  const settings = { client, authorize: () => false, origins, allow, hosts };
  const options = {};
  for (const [name, value] of Object.entries(settings)) {
    const get = () => {
      reads[name] = (reads[name] ?? 0) + 1;
      return value;
    };
    Object.defineProperty(options, name, { enumerable: true, get });
  }
  const handler = createProxyHandler(options);
  origins.push("https://evil.example");
  allow.push("deleteDepartment");
  hosts.push("evil.example");
  assert.deepEqual(new Set(Object.values(reads)), new Set([1]));
  const ask = (path, more) => handler(request(path, { body: JSON.stringify(department), ...more })).then(read);
  assert.equal((await ask("/api/v3/create-department")).message, "not permitted");
  assert.match((await ask("/api/v3/create-department", { origin: "https://evil.example" })).message, /other sites/);
  assert.match((await ask("/api/v3/delete-department")).message, /not allowed here/);
  assert.equal((await ask("https://evil.example/api/v3/create-department")).status, 421);
});

test("what `Object.prototype` was given chooses nothing", async (t) => {
  const polluted = {
    authorize: () => true,
    authenticate: () => ({ session: "evil" }),
    allow: [],
    origins: ["https://evil.example"],
    hosts: ["evil.example"],
    origin: "https://evil.example",
    session: "evil",
    status: 200,
    statusCode: 200,
    message: "polluted",
    failure: { outcome: "unknown", retryable: true },
    trouble: {},
    tenantId: "evil",
    choice: "evil",
    free: true,
    properties: {},
    "sec-fetch-site": "same-origin",
  };
  const fetch = async () => new Response(JSON.stringify({ statusCode: 404, message: "no" }));
  const sound = new esm.ManagementClient({ ...key, host, fetch });
  const ask = (origin) => request("/api/v3/get-user?userId=u", { method: "GET", origin });
  const given = [ask(), ask(), ask(), ask("https://evil.example")];
  t.after(() => {
    for (const name in polluted) delete Object.prototype[name];
  });
  for (const [name, value] of Object.entries(polluted)) {
    Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true, enumerable: true });
  }
  assert.throws(() => createProxyHandler({ client: sound }), /authorize: expected a function/);
  assert.throws(() => createProxyHandler({ client: sound, authorize: () => true }), /allow: list the calls/);
  const said = [true, false, {}];
  const authorize = ({ session }) => session === undefined && said.shift();
  const handler = createProxyHandler({ client: sound, allow, authorize });
  const answers = [];
  for (const each of given) answers.push(await (await handler(each)).json());
  assert.deepEqual(
    answers.map(({ statusCode, message }) => [statusCode, message.slice(0, 20)]),
    [
      [404, "no"],
      [403, "not permitted"],
      [500, "this server could no"],
      [403, "requests from other "],
    ],
  );
  assert.deepEqual([answers[1].failure.outcome, answers[1].failure.retryable], ["not_applied", false]);
  const server = await listen(proxy.toNodeListener(handler));
  const lines = ["GET /api/v3/get-user?userId=u HTTP/1.1", "Host: a.example", "Connection: close"];
  lines.push("Origin: https://evil.example");
  assert.match(await raw(server.url, `${lines.join("\r\n")}\r\n\r\n`), /^HTTP\/1\.1 403 /);
  await server.close();
});

test("what is left out or undefined has its default", () => {
  createProxyHandler({
    client,
    authenticate: undefined,
    authorize,
    hosts: undefined,
    allow,
    origins: undefined,
    maxBodyBytes: undefined,
    deadline: undefined,
    onError: undefined,
  });
});

const entries = {
  import: esm,
  require: require("genauth-management"),
  slim,
  "slim by require": require("genauth-management/slim"),
};
const proxies = { import: proxy, require: require("genauth-management/proxy") };
for (const [from, entry] of Object.entries(entries)) {
  for (const [by, { createProxyHandler }] of Object.entries(proxies)) {
    test(`a client of ${from} in the proxy of ${by}`, async () => {
      const wasm = new URL(import.meta.resolve("genauth-management/genauth-management.wasm"));
      await entry.init?.(await readFile(wasm));
      const fetch = async () => new Response(JSON.stringify(success));
      const handler = watched(
        createProxyHandler({ client: new entry.ManagementClient({ ...key, host, fetch }), allow, authorize }),
      );
      const page = pageOf(handler);
      assert.equal((await page.createDepartment(department)).statusCode, 200);
      await assert.rejects(
        pageOf(
          watched(
            createProxyHandler({
              client: new entry.ManagementClient({ ...key, host, fetch: () => Promise.reject(new TypeError("fetch failed")) }),
              allow,
              authorize,
            }),
          ),
        ).updateDepartment({ organizationCode: "o", departmentId: "d" }, { maxRetries: 0 }),
        { statusCode: 502, outcome: "unknown" },
      );
    });
  }
}

test("a client behind a Proxy, as frameworks make them, works as well", async () => {
  const fetch = async () => new Response(JSON.stringify(success));
  const wrapped = new Proxy(new esm.ManagementClient({ ...key, host, fetch }), {});
  assert.equal(
    (await pageOf(watched(createProxyHandler({ client: wrapped, allow, authorize }))).createDepartment(department)).statusCode,
    200,
  );
});

test("the proxy brings no wasm of its own", async () => {
  for (const file of ["proxy.js", "proxy.cjs"]) {
    const source = await readFile(new URL(`node_modules/genauth-management/dist/${file}`, import.meta.url), "utf8");
    // The names of the calls that only read are in it. The wasm has eight times as many bytes.
    assert.ok(source.length < 60_000, `${file} has ${source.length} bytes`);
    assert.doesNotMatch(source, /WebAssembly|\bfrom\s*["']|\brequire\(|node:/);
  }
});
