// What `createProxyHandler` is given: read strictly, whichever entry the client comes from.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import * as esm from "genauth-management";
import * as proxy from "genauth-management/proxy";
import * as slim from "genauth-management/slim";
import { department, host, key, pageOf, success, watched } from "./given.js";

const require = createRequire(import.meta.url);
const { createProxyHandler } = proxy;
const client = new esm.ManagementClient({ ...key, host });
const authorize = () => true;

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
  [{ client, authorize, allow: "getUser" }, /allow: expected a list/],
  [{ client, authorize, allow: ["getUser", "getUsers"] }, /allow: there is no call "getUsers"/],
  [{ client, authorize, allow: ["editUserDepartments"] }, /allow: there is no call "editUserDepartments"/],
  [{ client, authorize, allow: ["__proto__"] }, /allow: there is no call "__proto__"/],
  [{ client, authorize, allow: [undefined] }, /allow: there is no call/],
  [{ client, authorize, origins: "https://console.example" }, /origins: expected a list/],
  [{ client, authorize, origins: ["console.example"] }, /origins: expected a list/],
  [{ client, authorize, origins: ["https://console.example/"] }, /origins: expected a list/],
  [{ client, authorize, origins: ["*"] }, /origins: expected a list/],
  [{ client, authorize, origins: ["null"] }, /origins: expected a list/],
  [{ client, authorize, origins: ["file:///x"] }, /origins: expected a list/],
  [{ client, authorize, maxBodyBytes: 0 }, /maxBodyBytes: expected an integer/],
  [{ client, authorize, maxBodyBytes: Infinity }, /maxBodyBytes: expected an integer/],
  [{ client, authorize, maxBodyBytes: "1000" }, /maxBodyBytes: expected an integer/],
  [{ client, authorize, deadline: 0.5 }, /deadline: expected an integer/],
  [{ client, authorize, deadline: 2 ** 31 }, /deadline: expected an integer/],
  [{ client, authorize, onError: "log" }, /onError: expected a function/],
  [{ client, authorise: authorize }, /authorise: there is no such option/],
  [{ client, authorize, origin: [] }, /origin: there is no such option/],
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

test("what is left out or undefined has its default", () => {
  createProxyHandler({
    client,
    authorize,
    allow: undefined,
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
        createProxyHandler({ client: new entry.ManagementClient({ ...key, host, fetch }), authorize }),
      );
      const page = pageOf(handler);
      assert.equal((await page.createDepartment(department)).statusCode, 200);
      await assert.rejects(
        pageOf(
          watched(
            createProxyHandler({
              client: new entry.ManagementClient({ ...key, host, fetch: () => Promise.reject(new Error("lost")) }),
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
    (await pageOf(watched(createProxyHandler({ client: wrapped, authorize }))).createDepartment(department)).statusCode,
    200,
  );
});

test("the proxy brings no wasm of its own", async () => {
  for (const file of ["proxy.js", "proxy.cjs"]) {
    const source = await readFile(new URL(`node_modules/genauth-management/dist/${file}`, import.meta.url), "utf8");
    assert.ok(source.length < 20_000, `${file} has ${source.length} bytes`);
    assert.doesNotMatch(source, /WebAssembly|\bfrom\s*["']|\brequire\(|node:/);
  }
});
