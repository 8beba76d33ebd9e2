// What a stranger can send to the server of the console: it costs little, leaves nothing behind, and ends.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request as send } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { startSandbox } from "../lib/sandbox.js";
import { build, built, www } from "./lib/build.js";
import { fault } from "./lib/page.js";
import { listen, PEOPLE, quickHash, readSetCookie } from "./lib/requests.js";
import { createConsole } from "../../www/server/console.mjs";
import { createHttpServer } from "../../www/server/http-server.mjs";
import { createPages } from "../../www/server/pages.mjs";
import { createPeople } from "../../www/server/people.mjs";

const ORIGIN = "https://console.example";
const nowhere = { host: "http://127.0.0.1:9", accessKeyId: "id", accessKeySecret: "a secret of some length" };

let people, folder;
before(async () => {
  build();
  people = await createPeople(PEOPLE, { hash: quickHash });
  folder = mkdtempSync(join(tmpdir(), "page-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html>");
  writeFileSync(join(folder, "assets/index-1.js"), "// a script");
  writeFileSync(join(folder, "assets/index-1.js.gz"), gzipSync("// a script"));
  writeFileSync(join(folder, "assets/index-2.js"), "0123456789");
  writeFileSync(join(folder, "assets/index-1.js.map"), "{}");
  symlinkSync(www("server/main.mjs"), join(folder, "assets/link.js"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const serve = (t, options) => listen(t, createConsole({ folder: built, people, ...nowhere, ...options }));

describe("files", () => {
  it("are found by the one path that is theirs", async (t) => {
    const pages = createPages(folder);
    const { ask } = await listen(t, (request, response) => pages.answer(request, response, decodeURIComponent(request.url)));
    for (const path of ["/assets/index-1.js", "/assets/index-1%2ejs", "/assets/index-1.js", "/", "/o/any"]) {
      assert.equal((await ask("GET", path)).status, 200, path);
    }
    for (const path of [
      "/1%2f..%2fassets%2findex-1.js",
      "/assets//index-1.js",
      "//assets/index-1.js",
      "/assets/./index-1.js",
      "/assets%5cindex-1.js",
      "/ASSETS/index-1.js",
      "/assets/index-1.js%00",
      "/assets/index-1.js/",
      "/assets/index-1.js.map",
      "/assets/index-1.js.gz",
      "/assets/index-1",
      "/index.html/",
      "/assets/link.js",
      "/assets/..%2f..%2fserver%2fmain.mjs",
      "/assets/",
      // The pattern of sirv's option `single` would not end on this one.
      `/${"aaaa.".repeat(40)}!`,
    ]) {
      assert.equal((await ask("GET", path)).status, 404, path);
    }
  });

  it("come as they were compressed beforehand, to browsers that ask for that", async (t) => {
    const { ask } = await serve(t, { folder });
    for (const [path, accepted, encoding, length] of [
      ["/assets/index-1.js", "br, gzip", "gzip", gzipSync("// a script").length],
      ["/assets/index-1.js", "identity", undefined, 11],
      ["/assets/index-2.js", "br, gzip", undefined, 10],
    ]) {
      const headers = { "accept-encoding": accepted };
      const { status, headers: answered } = await ask("HEAD", path, { headers });
      const found = [status, answered["content-encoding"], Number(answered["content-length"]), answered["content-type"]];
      assert.deepEqual(found, [200, encoding, length, "text/javascript"], `${path} ${accepted}`);
      assert.equal(answered.vary.toLowerCase(), "accept-encoding");
    }
  });

  it("come whole, whatever part of them is asked for", async (t) => {
    const { ask } = await serve(t, { folder });
    for (const range of ["bytes=0-3", "bytes=-5", "bytes=7-3", "bytes=99-", "bytes=0-1,4-5", "nothing"]) {
      const { status, headers, text } = await ask("GET", "/assets/index-2.js", { headers: { range } });
      assert.deepEqual([status, headers["content-range"], text], [200, undefined, "0123456789"], range);
    }
  });

  it("that were removed while the server runs end no more than their own answer", async (t) => {
    const removed = join(folder, "assets/removed.js");
    writeFileSync(removed, "// a script");
    const { ask } = await serve(t, { folder });
    rmSync(removed);
    await assert.rejects(ask("GET", "/assets/removed.js"), { code: "ECONNRESET" });
    assert.equal((await ask("GET", "/assets/index-1.js")).status, 200);
  });

  it("have no other spelling in the server as a whole", async (t) => {
    const { ask } = await serve(t, { folder });
    assert.equal((await ask("GET", "/assets/index-1.js")).status, 200);
    for (const path of ["/1%2f..%2fassets%2findex-1.js", "/%2e%2e%2fassets/index-1.js", "/assets%2f..%2fassets%2findex-1.js"]) {
      assert.equal((await ask("GET", path)).status, 404, path);
    }
  });

  it("are looked for before the server starts", () => {
    assert.throws(() => createPages(join(folder, "assets")), /has no index\.html: build the page/);
  });
});

describe("requests", () => {
  it("of a kind that echoes cookies are not allowed anywhere", async (t) => {
    const { ask } = await serve(t);
    for (const path of ["/", "/assets/x.js", "/api/session", "/api/genauth/api/v3/list-organizations", "/api/other"]) {
      const { status, headers, text } = await ask("TRACE", path, { cookie: "console_session=secret" });
      assert.deepEqual([status, headers.allow, text], [405, "GET, HEAD, POST, DELETE", ""], path);
    }
  });

  it("to the API are refused to strangers before their body has come", async (t) => {
    const { port } = await serve(t);
    const headers = { "content-type": "application/json", "content-length": 1_000_000, "sec-fetch-site": "same-origin" };
    const path = "/api/genauth/api/v3/create-organization";
    const request = send({ host: "127.0.0.1", port, method: "POST", path, headers, agent: false });
    t.after(() => request.destroy());
    request.on("error", () => {}).flushHeaders();
    const [response] = await once(request, "response");
    const envelope = JSON.parse(
      await response
        .setEncoding("utf8")
        .take(1)
        .reduce((all, part) => all + part, ""),
    );
    assert.equal(response.statusCode, 401);
    assert.deepEqual(envelope, {
      statusCode: 401,
      message: "Nobody is signed in, or the session has ended",
      failure: { outcome: "not_applied", retryable: false },
    });
    assert.equal(response.headers["cache-control"], "no-store");
  });

  it("to sign in are answered as soon as their body is too large", async (t) => {
    const { port } = await serve(t);
    const headers = { "content-type": "application/json", "content-length": 1_000_000, "sec-fetch-site": "same-origin" };
    const request = send({ host: "127.0.0.1", port, method: "POST", path: "/api/session", headers, agent: false });
    t.after(() => request.destroy());
    request.on("error", () => {}).write("x".repeat(20_000));
    const [response] = await once(request, "response");
    assert.deepEqual([response.statusCode, response.headers.connection], [400, "close"]);
    response.resume();
  });

  it("that do not go on are ended, and so are connections on which nothing comes", async (t) => {
    const times = { headersTimeout: 1, requestTimeout: 1, keepAliveTimeout: 1, connectionsCheckingInterval: 1 };
    const handler = createConsole({ folder, people, ...nowhere });
    const { port } = await listen(t, createHttpServer(handler, times));
    for (const begun of ["", "GET / HT", "POST /api/session HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\n{"]) {
      const socket = connect(port, "127.0.0.1");
      socket
        .on("error", () => {})
        .resume()
        .write(begun);
      await once(socket, "close");
    }
    const { headersTimeout, requestTimeout, keepAliveTimeout, timeout, maxConnections } = createHttpServer(handler);
    const found = [headersTimeout, requestTimeout, keepAliveTimeout, timeout, maxConnections];
    assert.deepEqual(found, [10_000, 30_000, 5_000, 60_000, 1_000]);
  });
});

it("writes no line into the log that the service has chosen", async (t) => {
  const sandbox = await startSandbox("--faults");
  t.after(sandbox.stop);
  const log = [];
  const { url: host, accessKeyId, accessKeySecret } = sandbox;
  const { ask, signIn } = await serve(t, { host, accessKeyId, accessKeySecret, log: (line) => log.push(line) });
  const cookie = await signIn("ada");
  const message = "broken\r\n2026-01-01 ada signed in\u001b[2J\u009b";
  await fault(sandbox, { times: "forever", fault: { kind: "answer", status: 500, message } });
  await ask("GET", "/api/genauth/api/v3/get-organization?organizationCode=steamory", { cookie });
  assert.equal(log.length, 1);
  assert.match(log[0], /^getOrganization: .*broken/);
  assert.doesNotMatch(log[0], /\p{Cc}/u);
});

describe("behind a reverse proxy", () => {
  it("cookies are for TLS and this host alone", async (t) => {
    const { tell, ask } = await serve(t, { origin: ORIGIN });
    const headers = { host: "console.example", origin: ORIGIN };
    const { status, headers: answered } = await tell("ada", "right-a", { headers });
    assert.equal(status, 200);
    const [session, browser] = answered["set-cookie"].map(readSetCookie);
    const { cookie } = session;
    const common = ["HttpOnly", "Path=/", "SameSite=Strict", "Secure"];
    assert.match(cookie, /^__Host-console_session=[\w-]{43}$/);
    assert.deepEqual(session.attributes, common);
    assert.match(browser.cookie, /^__Host-console_browser=[\w.-]+$/);
    assert.deepEqual(browser.attributes, ["HttpOnly", "Max-Age=7776000", ...common.slice(1)]);
    assert.equal((await ask("GET", "/api/session", { cookie, headers })).json.person.name, "ada");
    const out = await ask("DELETE", "/api/session", { cookie, headers });
    assert.deepEqual(readSetCookie(out.headers["set-cookie"][0]), {
      cookie: "__Host-console_session=",
      attributes: ["HttpOnly", "Max-Age=0", ...common.slice(1)],
    });
  });

  it("the origin that is given is the page's, and no other", async (t) => {
    const { tell, ask } = await serve(t, { origin: ORIGIN });
    for (const [host, origin, status] of [
      ["console.example", "http://console.example", 403],
      ["console.example", "https://attacker.invalid", 403],
      ["attacker.invalid", ORIGIN, 421],
      ["console.example.attacker.invalid", ORIGIN, 421],
      ["127.0.0.1:4000", ORIGIN, 200],
    ]) {
      assert.equal((await tell("ada", "right-a", { headers: { host, origin } })).status, status, `${host} ${origin}`);
    }
    const { headers } = await tell("ada", "right-a", { headers: { host: "console.example", origin: ORIGIN } });
    const cookie = headers["set-cookie"][0].split(";")[0];
    // Of the page's own origin the input is looked at.
    const path = "/api/genauth/api/v3/list-organizations?page=x";
    const statusFor = async (origin) => (await ask("GET", path, { cookie, headers: { host: "console.example", origin } })).status;
    assert.deepEqual([await statusFor(ORIGIN), await statusFor("http://console.example")], [400, 403]);
  });

  it("guesses are counted by the address that the trusted proxies name", async (t) => {
    for (const [trustedHops, expected] of [
      [undefined, ["127.0.0.1", "127.0.0.1"]],
      [1, ["192.0.2.1", "192.0.2.2"]],
    ]) {
      const seen = [];
      const attempts = { attempt: async ({ address }) => (seen.push(address), {}) };
      const { tell } = await serve(t, { trustedHops, attempts });
      for (const address of ["192.0.2.1", "192.0.2.2"]) {
        await tell("ada", "guess", { headers: { "x-forwarded-for": `203.0.113.9, ${address}` } });
      }
      assert.deepEqual(seen, expected);
    }
  });

  it("is refused with a number or an origin that is none", async () => {
    const run = promisify(execFile);
    for (const [option, value, reason] of [
      ["--trusted-hops", "many", /--trusted-hops: expected the number of reverse proxies, 0 to 9/],
      ["--trusted-hops", "-1", /--trusted-hops/],
      ["--origin", "https://console.example/path", /--origin: expected an origin such as/],
      ["--origin", "console.example", /--origin: expected an origin such as/],
      ["--origin", "javascript:alert(1)", /--origin: expected an origin such as/],
    ]) {
      const args = [www("server/main.mjs"), "--folder", folder, `${option}=${value}`];
      await assert.rejects(
        run(process.execPath, args),
        ({ code, stderr }) => code === 1 && reason.test(stderr),
        `${option} ${value}`,
      );
    }
  });
});
