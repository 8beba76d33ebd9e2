// Where a client is made: a build, a server that renders a page, a test with a document, a page. Making one fails for wrong options
// alone; what cannot work in a place rejects at the call.
import assert from "node:assert/strict";
import { test } from "node:test";
import { GenAuthError, ManagementClient } from "genauth-management";
import { createProxyHandler } from "genauth-management/proxy";
import { answering, clientWith, department, errorOf, host, key, neverCalled, success } from "./given.js";

const { NOT_SET } = process.env;
const [idUnset, secretUnset] = [{ accessKeyId: NOT_SET }, { accessKeySecret: NOT_SET }];

const inNoPage = /^createDepartment: host: a path alone .*here is none/;
const elsewhere = [
  ["a path as host, on a server", { host: "/api/genauth" }, inNoPage],
  ["a path and a token", { host: "/api/genauth", accessToken: "t" }, inNoPage],
  ["a path and a key", { host: "/api/genauth", ...key }, inNoPage],
  ["no more than a slash", { ...key, host: "/" }, inNoPage],
  ["an empty host", { ...key, host: "" }, /host: expected a string, found an empty one\. Is its environment variable set\?/],
  ["a host of blanks", { ...key, host: " " }, /host: expected a string, found an empty one/],
  ["an empty tenant", { ...key, host, tenantId: "" }, /tenantId: expected a string, found an empty one/],
  ["a tenant of blanks", { ...key, host, tenantId: " \n" }, /tenantId: expected a string, found an empty one/],
  ["an empty user pool", { accessToken: "t", host, userPoolId: "" }, /userPoolId: expected a string, found an empty one/],
  [
    "a key that is not set",
    { ...idUnset, ...secretUnset },
    /`accessKeyId` is undefined or empty: is its environment variable set\?/,
  ],
  ["nothing that is set", { host: NOT_SET, ...idUnset, ...secretUnset }, /`accessKeyId` is undefined or empty/],
  ["an empty key", { host, accessKeyId: "", accessKeySecret: "" }, /`accessKeyId` is undefined or empty/],
  [
    "a secret that is not set",
    { host, accessKeyId: "a", ...secretUnset },
    /accessKeySecret: required together with.*`accessKeySecret` is/,
  ],
  ["an empty secret", { host, accessKeyId: "a", accessKeySecret: "" }, /accessKeySecret: required together with/],
  ["an id that is not set", { host, ...idUnset, accessKeySecret: "b" }, /accessKeyId: required together with/],
  ["a scheme of a key that is not set", { host, scheme: "token", ...idUnset, ...secretUnset }, /scheme: .*`accessKeyId` is/],
  ["a token that is not set", { host, accessToken: NOT_SET }, /`accessToken` is undefined or empty/],
  ["an empty token", { host, accessToken: " \n" }, /`accessToken` is undefined or empty/],
  ...["Bearer", "Bearer ", " Bearer \n"].map((accessToken) => [
    "a token that is a scheme alone",
    { host, accessToken },
    /`accessToken` is undefined or empty/,
  ]),
  ...["lang", "brand", "scheme"].flatMap((name) => [
    [
      `an empty ${name}`,
      { ...key, host, [name]: "" },
      new RegExp(`${name}: expected a string, found an empty one\\. Is its environment variable set`),
    ],
    [`a ${name} of blanks`, { ...key, host, [name]: " \n" }, new RegExp(`${name}: expected a string, found an empty one`)],
  ]),
  [
    "nothing but empty settings",
    { host: "", lang: "", brand: "", scheme: "", accessToken: "Bearer " },
    /`accessToken` is undefined or empty/,
  ],
  ["a host that is not set, and nothing else", { host: NOT_SET }, /`host` is undefined or empty/],
];

for (const [what, options, words] of elsewhere) {
  test(`a client of ${what} is made, and its calls say why they cannot be`, async (t) => {
    t.mock.method(globalThis, "fetch", neverCalled);
    const client = new ManagementClient(options);
    const error = await errorOf(client.createDepartment(department));
    const { kind, operation, attempts, outcome, retryable } = error;
    assert.deepEqual([kind, operation, attempts, outcome, retryable], ["config", "createDepartment", 0, "not_applied", false]);
    assert.match(error.message, words);
    const others = [
      () => client.iterate.getUserDepartments({ userId: "u" }).next(),
      () => client.editUserDepartments({ userId: "u" }, (edit) => edit.add("d")),
      () => client.makeRequest({ url: "/api/v3/list-roles" }),
    ];
    for (const call of others) {
      const { kind, message } = await errorOf(call());
      assert.equal(kind, "config");
      assert.equal(message.replace(/^\w+: /, ""), error.message.replace(/^\w+: /, ""));
    }
    client.free();
    assert.match((await errorOf(client.createDepartment(department))).message, /freed/);
  });
}

test("what is not set for one kind of credentials leaves the others", async () => {
  const fetch = answering(success);
  for (const options of [
    { host, fetch, ...idUnset, ...secretUnset, accessToken: "t" },
    { host, fetch, accessKeyId: "", accessKeySecret: "", accessToken: "t" },
    { host, fetch, ...key, accessToken: NOT_SET },
    { host, fetch, ...key, accessToken: "" },
    { host, fetch, ...key, tenantId: NOT_SET, userPoolId: NOT_SET },
  ]) {
    assert.deepEqual(await new ManagementClient(options).createDepartment(department), success);
  }
});

test("what is wrong everywhere is refused at once, wherever the client is made", () => {
  for (const options of [
    undefined,
    {},
    { host },
    { lang: "en-US" },
    { accessKeyId: "a" },
    { accessKeySecret: "b" },
    { scheme: "token" },
  ]) {
    assert.throws(() => new ManagementClient(options), { name: "GenAuthError", kind: "config" });
  }
  const unset = { ...idUnset, ...secretUnset };
  for (const wrong of [
    { verbose: true },
    { timeout: "10" },
    { host: "ftp://api.example" },
    { host: "//api.example" },
    { fetch: 1 },
    { onEvent: 1 },
  ]) {
    assert.throws(() => new ManagementClient({ ...unset, ...wrong }), {
      kind: "config",
      message: new RegExp(Object.keys(wrong)[0]),
    });
  }
});

test("a proxy of such a client is made, and answers that the server failed", async () => {
  const told = [];
  const client = new ManagementClient({ ...idUnset, ...secretUnset });
  const handler = createProxyHandler({
    client,
    allow: ["createDepartment"],
    authorize: () => true,
    onError: (error) => told.push(error),
  });
  const headers = { "content-type": "application/json", origin: "https://page.example" };
  const request = new Request("https://page.example/api/v3/create-department", {
    method: "POST",
    headers,
    body: JSON.stringify(department),
  });
  assert.equal((await handler(request)).status, 500);
  assert.match(told[0].message, /`accessKeyId` is undefined or empty/);
});

/** Runs with these globals, and without those that are `undefined`. */
async function withGlobals(globals, run) {
  const before = Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]);
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true, enumerable: true });
  }
  try {
    return await run();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else delete globalThis[name];
    }
  }
}

/** What jsdom and happy-dom put beside Node. */
const documentAt = (address) => {
  const location = new URL(address);
  return { location, document: { location, baseURI: location.href }, window: globalThis };
};

test("a path is on the origin of a test's document, for whatever fetch there is", async (t) => {
  const fetch = t.mock.fn(answering(success));
  const made = new ManagementClient({ host: "/api/genauth" });
  await withGlobals({ ...documentAt("http://localhost:3000/people?a#b"), fetch }, async () => {
    for (const client of [made, new ManagementClient({ host: "/api/genauth/" })]) await client.createDepartment(department);
  });
  const asked = fetch.mock.calls.map(({ arguments: [url] }) => url);
  assert.deepEqual(asked, Array(2).fill("http://localhost:3000/api/genauth/api/v3/create-department"));
});

test("a document without an address is no place for a path", async () => {
  await withGlobals({ ...documentAt("about:blank"), fetch: neverCalled }, async () => {
    const error = await errorOf(new ManagementClient({ host: "/api/genauth" }).createDepartment(department));
    assert.match(error.message, inNoPage);
  });
});

test("a path is given to a fetch of the caller's as it is", async (t) => {
  const fetch = t.mock.fn(answering(success));
  await new ManagementClient({ host: "/api/genauth", fetch }).createDepartment(department);
  assert.equal(fetch.mock.calls[0].arguments[0], "/api/genauth/api/v3/create-department");
});

test("a test's document makes no page: an access key works beside it", async (t) => {
  const fetch = t.mock.fn(answering(success));
  await withGlobals({ ...documentAt("http://localhost/"), fetch }, async () => {
    assert.deepEqual(await new ManagementClient({ ...key, host }).createDepartment(department), success);
  });
});

test("where there is no fetch, a call says so and how to give one", async () => {
  await withGlobals({ fetch: undefined }, async () => {
    const error = await errorOf(clientWith(undefined).createDepartment(department));
    assert.deepEqual([error.kind, error.attempts, error.outcome], ["config", 0, "not_applied"]);
    assert.match(error.message, /fetch: this platform has none: give one as the option `fetch`/);
  });
});

for (const [what, page] of [
  ["a page", { document: {}, process: undefined }],
  ["a page with a bundler's `process`", { document: {}, process: { env: {}, versions: {} } }],
  ["a worker of a page", { navigator: { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" }, process: undefined }],
]) {
  test(`${what} is refused an access key at once, whatever else is wrong or not set`, async () => {
    await withGlobals(page, async () => {
      for (const more of [{}, { accessKeyId: "" }, { tenantId: "" }, { accessToken: "t" }]) {
        assert.throws(
          () => new ManagementClient({ ...key, ...more }),
          (error) => error instanceof GenAuthError && /an access key must not be in a page/.test(error.message),
        );
      }
      const unset = new ManagementClient({ ...idUnset, ...secretUnset });
      assert.match((await errorOf(unset.createDepartment(department))).message, /`accessKeyId` is undefined or empty/);
    });
  });
}

test("a worker that a page made of a blob asks its page's origin", async (t) => {
  const fetch = t.mock.fn(answering(success));
  const page = { navigator: { userAgent: "Mozilla/5.0" }, process: undefined, fetch };
  for (const address of ["https://page.example/people", "blob:https://page.example/5b1c"]) {
    await withGlobals({ ...page, location: new URL(address) }, () =>
      new ManagementClient({ host: "/api" }).createDepartment(department),
    );
  }
  const asked = fetch.mock.calls.map(({ arguments: [url] }) => url);
  assert.deepEqual(asked, ["/api/api/v3/create-department", "https://page.example/api/api/v3/create-department"]);
});

test("a client that is frozen is freed like any other", async () => {
  const client = Object.freeze(clientWith(answering(success)));
  assert.deepEqual(await client.createDepartment(department), success);
  client.free();
  assert.match((await errorOf(client.createDepartment(department))).message, /freed/);
});
