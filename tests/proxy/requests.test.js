// What is taken for a call, and what is not: paths, methods, types, bodies. Nothing of the rest is sent.
import assert from "node:assert/strict";
import { test } from "node:test";
import { department, neverCalled, proxyTo, read, request, sent, success } from "./given.js";

const create = "/api/genauth/api/v3/create-department";
const get = "/api/genauth/api/v3/get-user";
const closed = proxyTo(neverCalled);
const post = (body, more) => closed(request(create, { body, ...more })).then(read);

const nowhere = [
  "/",
  "/api/v3",
  "/api/v3/",
  "/api/v3/create-departments",
  "/api/v3/createDepartment",
  "/api/v3/Create-Department",
  "/api/v3/create-department/",
  "/api/v3/create-department/x",
  "/api/v3/create-department;x",
  "/api/v3/create-department%00",
  "/api/v3/create%2ddepartment",
  "/api/v3//create-department",
  "//api/v3/create-department",
  "/api/genauth//api/v3/create-department",
  "/x/%2e%2e%2f/api/v3/create-department",
  "/x%2fy/api/v3/create-department",
  "/x%5c/api/v3/create-department",
  "/api/v2/create-department",
  "/api/v3/__proto__",
  "/api/v3/constructor",
  "/api/v3/toString",
  "/__proto__/api/v3/constructor",
  "/api/v3/get-management-token",
  "/api/v3/../v3/x/create-department",
  // Rules of a server before this one would take these for a read.
  "/api/v3/get-user/api/v3/create-department",
  "/api/genauth/api/v3/get-user/x/api/v3/create-department",
  "/api/v3/x/api/v3/get-user/api/v3/create-department",
];
for (const path of nowhere) {
  test(`there is no call at ${path}`, async () => {
    for (const body of ["{}", JSON.stringify(department)]) {
      const { status, statusCode, failure } = await closed(request(`https://page.example${path}`, { body })).then(read);
      assert.deepEqual([status, statusCode], [404, 404]);
      assert.deepEqual(failure, { outcome: "not_applied", retryable: false });
    }
  });
}

test("a call is found below whatever the handler is mounted at", async () => {
  for (const prefix of ["", "/api/genauth", "/a/b/c", "/api/v3/api/v3", "/api/v3/console", "/get-user", "/%E4%B8%AD"]) {
    const { url } = await sent(request(`${prefix}/api/v3/create-department`, { body: JSON.stringify(department) }));
    assert.equal(url.pathname, "/api/v3/create-department", prefix);
  }
});

for (const method of ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
  test(`createDepartment is no ${method}`, async () => {
    const answer = await closed(request(create, { method }));
    assert.deepEqual([answer.status, answer.headers.get("allow")], [405, "POST"]);
  });
}

for (const method of ["POST", "HEAD", "PUT", "DELETE", "OPTIONS"]) {
  test(`getUser is no ${method}`, async () => {
    const answer = await closed(request(`${get}?userId=u`, { method }));
    assert.deepEqual([answer.status, answer.headers.get("allow")], [405, "GET"]);
  });
}

test("a preflight of another site is answered without a word that allows anything", async () => {
  const headers = { "access-control-request-method": "POST", "sec-fetch-site": "cross-site" };
  const answer = await closed(request(create, { method: "OPTIONS", origin: "https://evil.example", headers }));
  assert.equal(answer.status, 405);
  assert.deepEqual(
    [...answer.headers.keys()].filter((name) => name.startsWith("access-control")),
    [],
  );
});

for (const type of [
  undefined,
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/jsonp",
  "application/json, text/plain",
  "application/json; charset=utf-16",
  "text/json",
  "",
]) {
  test(`a body of the type ${JSON.stringify(type)} is refused`, async () => {
    const body = new TextEncoder().encode(JSON.stringify(department));
    const { status } = await post(body, { headers: { "content-type": type } });
    assert.equal(status, 415);
  });
}

test("JSON in UTF-8 is taken however that is written", async () => {
  for (const type of [
    "application/json",
    "Application/JSON",
    "application/json;charset=utf-8",
    'application/json; charset="UTF-8" ',
  ]) {
    const { body } = await sent(request(create, { body: JSON.stringify(department), headers: { "content-type": type } }));
    assert.equal(body.name, department.name);
  }
});

test("a compressed body is refused, since it has another size than it shows", async () => {
  for (const encoding of ["gzip", "br", "identity, gzip"]) {
    const { status } = await post("{}", { headers: { "content-encoding": encoding } });
    assert.equal(status, 415);
  }
});

for (const body of ["", " ", "{", '{"name":}', "undefined", "name=x", "{}{}", "\u0000", "'{}'"]) {
  test(`the body ${JSON.stringify(body)} is no JSON`, async () => {
    const { status, statusCode, failure } = await post(body);
    assert.deepEqual([status, statusCode, failure.outcome, failure.retryable], [400, 400, "not_applied", false]);
    assert.equal(failure.issues, undefined);
  });
}

test("a body that is not UTF-8 is refused, not mended", async () => {
  for (const bytes of [
    [0x22, 0xff, 0x22],
    [0x22, 0xc3],
    [0xff, 0xfe, 0x22, 0x00],
  ]) {
    const { status, failure } = await post(Uint8Array.from(bytes));
    assert.equal(status, 400);
    assert.equal(failure.issues, undefined);
  }
});

for (const body of ["[]", "null", "1", '"text"', "true", "[[[]]]"]) {
  test(`the body ${body} is no input`, async () => {
    const { status, failure } = await post(body);
    assert.deepEqual([status, failure.issues[0].path, failure.issues[0].code], [400, [], "invalid_type"]);
  });
}

test("JSON of 500,000 levels is refused and harms nothing", async () => {
  const levels = 500_000;
  for (const [open, close] of [
    ["[", "]"],
    ['{"a":', "}"],
  ]) {
    const most = open === "[" ? levels : levels / 5;
    const deep = `${open.repeat(most)}0${close.repeat(most)}`;
    for (const body of [deep, JSON.stringify(department).replace("}", `,"metadata":${deep}}`)]) {
      const { status } = await proxyTo(neverCalled, { maxBodyBytes: 2 ** 24 })(request(create, { body })).then(read);
      assert.equal(status, 400);
    }
  }
});

test("fields that mean something to JavaScript are fields like any other", async () => {
  const { status, failure } = await post(
    JSON.stringify(department).replace("{", '{"__proto__":{"polluted":1},"constructor":{},'),
  );
  assert.equal(status, 400);
  assert.deepEqual(
    failure.issues.map(({ path, code }) => [path[0], code]),
    [
      ["__proto__", "unknown_field"],
      ["constructor", "unknown_field"],
    ],
  );
  const { body } = await sent(
    request(create, { body: JSON.stringify(department).replace("}", ',"customData":{"__proto__":{"polluted":1}}}') }),
  );
  assert.ok(Object.hasOwn(body.customData, "__proto__"));
  assert.equal({}.polluted, undefined);
});

test("a page's client for a tenant is told that the tenant is the server's to choose", async () => {
  for (const header of ["x-genauth-app-tenant-id", "x-authing-app-tenant-id"]) {
    const headers = { [header]: "t-2" };
    for (const tenantId of [undefined, "t-1"]) {
      const handler = proxyTo(neverCalled, { client: { tenantId } });
      const { status, message } = await handler(request(create, { body: "{}", headers })).then(read);
      assert.deepEqual([status, /tenantId/.test(message)], [400, true]);
    }
    const handler = proxyTo(async () => new Response(JSON.stringify(success)), { client: { tenantId: "t-2" } });
    assert.equal((await handler(request(create, { body: JSON.stringify(department), headers }))).status, 200);
  }
});
