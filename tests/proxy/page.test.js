// In Chromium: a page's client without credentials, the session's cookie, and pages of other origins.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { ManagementClient, schemas } from "genauth-management";
import { createProxyHandler, toNodeListener } from "genauth-management/proxy";
import { chromium } from "playwright-core";
import { CHROMIUM } from "../lib/chromium.js";
import { startSandbox } from "../lib/sandbox.js";
import { listen } from "../lib/server.js";

const dist = new URL("node_modules/genauth-management/dist/", import.meta.url);
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
let sandbox, browser, server, other;
let seen = [];
let gone = [];

before(async () => {
  sandbox = await startSandbox();
  const { accessKeyId, accessKeySecret, url: host } = sandbox;
  const fetch = (url, init) => {
    init.signal.addEventListener("abort", () => gone.push(url));
    // One call that is never answered.
    if (url.includes("slow"))
      return new Promise((_, reject) => init.signal.addEventListener("abort", () => reject(init.signal.reason)));
    return globalThis.fetch(url, init);
  };
  const client = new ManagementClient({ accessKeyId, accessKeySecret, host, fetch });
  const authorize = ({ request }) => /\bsession=ada\b/.test(request.headers.get("cookie")) || { status: 401, message: "sign in" };
  const proxy = toNodeListener(createProxyHandler({ client, allow: Object.keys(schemas), authorize }));
  server = await listen(async (req, res) => {
    if (req.url.startsWith("/api/genauth/")) {
      seen.push({ method: req.method, path: req.url, headers: req.headers });
      return void proxy(req, res);
    }
    if (req.url.startsWith("/dist/")) {
      const script = await readFile(new URL(req.url.slice("/dist/".length), dist));
      return void res.writeHead(200, { "content-type": "text/javascript" }).end(script);
    }
    const cookie = req.url === "/signed-in" ? { "set-cookie": "session=ada; HttpOnly; SameSite=Strict; Path=/" } : {};
    res
      .writeHead(200, { "content-type": "text/html", "content-security-policy": policy, ...cookie })
      .end("<!doctype html><title>page</title>");
  });
  other = await listen((_, res) =>
    res.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>other</title>"),
  );
  browser = await chromium.launch(CHROMIUM);
});
after(async () => {
  await browser?.close();
  await Promise.all([server?.close(), other?.close(), sandbox?.stop()]);
});

/** A page, and what it does to the client. */
async function open(t, path) {
  seen = [];
  gone = [];
  const context = await browser.newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(server.url + path);
  return { page, context, complaints };
}

test("a page on the same origin needs no credentials: the cookie goes along, and nothing else that says who asks", async (t) => {
  const { page, complaints } = await open(t, "/signed-in");
  const said = await page.evaluate(async (userId) => {
    const { ManagementClient } = await import("/dist/index.js");
    const client = new ManagementClient({ host: "/api/genauth" });
    const { data } = await client.getUserDepartments({ userId });
    const department = { organizationCode: "steamory", parentDepartmentId: "root", name: "从页面 🏗️" };
    const created = await client.createDepartment(department);
    const missing = await client.getUser({ userId: "nobody" }).catch((error) => error.toJSON());
    return { total: data.totalCount, name: created.data.name, missing, cookie: document.cookie };
  }, sandbox.userId);
  assert.ok(said.total > 0);
  assert.deepEqual([said.name, said.cookie, said.missing.kind, said.missing.statusCode], ["从页面 🏗️", "", "not_found", 404]);
  assert.equal(seen.length, 3);
  for (const { headers } of seen) {
    assert.equal(headers.cookie, "session=ada");
    assert.equal(headers["sec-fetch-site"], "same-origin");
    assert.equal(headers.authorization, undefined);
    assert.deepEqual(
      Object.keys(headers).filter((name) => /signature|userpool/.test(name)),
      [],
    );
  }
  assert.deepEqual(complaints, []);
});

test("a page where nobody is signed in can tell", async (t) => {
  const { page } = await open(t, "/");
  const error = await page.evaluate(async () => {
    const { ManagementClient } = await import("/dist/index.js");
    return new ManagementClient({ host: "/api/genauth", lang: "zh-CN" })
      .getUser({ userId: "u" })
      .catch((error) => error.toJSON());
  });
  assert.deepEqual(
    [error.kind, error.status, error.statusCode, error.serviceMessage, error.attempts],
    ["auth", 401, 401, "sign in", 1],
  );
  assert.match(error.message, /请登录后重新调用。/);
});

test("a page that aborts, or is closed, ends the call behind the proxy", async (t) => {
  const { page } = await open(t, "/signed-in");
  const begin = () =>
    page.evaluate(async () => {
      const { ManagementClient } = await import("/dist/index.js");
      globalThis.controller = new AbortController();
      globalThis.call = new ManagementClient({ host: "/api/genauth" })
        .getUser({ userId: "slow" }, { signal: globalThis.controller.signal })
        .catch((error) => error.name);
    });
  const until = async (holds) => {
    while (!holds()) await new Promise((resolve) => setImmediate(resolve));
  };
  await begin();
  await until(() => seen.length === 1);
  assert.equal(await page.evaluate(() => (globalThis.controller.abort(), globalThis.call)), "AbortError");
  await until(() => gone.length === 1);
  await begin();
  await until(() => seen.length === 2);
  await page.close();
  await until(() => gone.length === 2);
  assert.equal(seen.length, 2);
});

test("pages of other origins get nothing and change nothing, though the cookie would go along", async (t) => {
  const { page, context } = await open(t, "/signed-in");
  await page.goto(other.url);
  const body = JSON.stringify({ organizationCode: "steamory", parentDepartmentId: "root", name: "forged" });
  const address = `${server.url}/api/genauth/api/v3/create-department`;
  const read = `${server.url}/api/genauth/api/v3/get-user?userId=${sandbox.userId}`;
  const outcomes = await page.evaluate(
    async ([address, read, body]) => {
      const ask = (url, init) =>
        fetch(url, { credentials: "include", ...init }).then(
          (answer) => answer.type,
          (error) => error.name,
        );
      const headers = { "content-type": "application/json" };
      return [
        await ask(address, { method: "POST", body, headers }),
        await ask(address, { method: "POST", body, mode: "no-cors" }),
        await ask(read, { mode: "no-cors" }),
        await ask(read),
      ];
    },
    [address, read, body],
  );
  assert.deepEqual(outcomes, ["TypeError", "opaque", "opaque", "TypeError"]);
  // What a form can send: it takes the whole page there.
  const answered = page.waitForResponse(address);
  await page.evaluate(
    ([address, body]) => {
      const form = Object.assign(document.createElement("form"), { method: "post", action: address, enctype: "text/plain" });
      form.append(Object.assign(document.createElement("input"), { name: `${body.slice(0, -1)},"x":"`, value: '"}' }));
      document.body.append(form);
      form.submit();
    },
    [address, body],
  );
  assert.equal((await answered).status(), 403);
  const sites = new Set(seen.map(({ headers }) => headers["sec-fetch-site"]));
  assert.deepEqual([...sites], ["same-site"]);
  assert.ok(
    seen.some(({ headers }) => headers.cookie === "session=ada"),
    "one port's cookie is sent to another",
  );
  const { accessKeyId, accessKeySecret, url: host } = sandbox;
  const direct = new ManagementClient({ accessKeyId, accessKeySecret, host });
  const { data } = await direct.searchDepartments({ organizationCode: "steamory", keywords: "forged" });
  assert.deepEqual(data.list ?? data, []);
  await context.close();
});
