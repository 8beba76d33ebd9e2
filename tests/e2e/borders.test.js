// What a stranger can send to the server of the console: it costs little, leaves nothing behind, and ends.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { request as send } from "node:http";
import { connect } from "node:net";
import { before, describe, it } from "node:test";
import { promisify } from "node:util";
import { startSandbox } from "../lib/sandbox.js";
import { build, built, www } from "./lib/build.js";
import { fault } from "./lib/page.js";
import { listen, PEOPLE, quickHash, readSetCookie } from "./lib/requests.js";
import { createConsole } from "../../www/server/console.mjs";
import { createHttpServer } from "../../www/server/http-server.mjs";
import { createPeople } from "../../www/server/people.mjs";

const ORIGIN = "https://console.example";
const nowhere = { host: "http://127.0.0.1:9", accessKeyId: "id", accessKeySecret: "a secret of some length" };

let people;
before(async () => {
  build();
  people = await createPeople(PEOPLE, { hash: quickHash });
});

const serve = (t, options) => listen(t, createConsole({ folder: built, people, ...nowhere, ...options }));

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
    const handler = createConsole({ folder: built, people, ...nowhere });
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
      const args = [www("server/main.mjs"), "--folder", built, `${option}=${value}`];
      await assert.rejects(
        run(process.execPath, args),
        ({ code, stderr }) => code === 1 && reason.test(stderr),
        `${option} ${value}`,
      );
    }
  });
});
