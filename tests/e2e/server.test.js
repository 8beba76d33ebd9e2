// The server of the console, asked over HTTP as a browser would, and as one would not.
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { startSandbox } from "../lib/sandbox.js";
import { build, built } from "./lib/build.js";
import { listen, PEOPLE, quickHash, readSetCookie } from "./lib/requests.js";
import { createAttempts } from "../../www/server/attempts.mjs";
import { createBrowsers } from "../../www/server/browsers.mjs";
import { createConsole } from "../../www/server/console.mjs";
import { createPeople, demoPeople } from "../../www/server/people.mjs";
import { createSessions } from "../../www/server/sessions.mjs";

const MINUTE = 60_000;

let sandbox, people, ask, tell, whoAmI, signIn;
let time = 0;
const now = () => time;
/** The pauses that were made, in milliseconds: a test does not wait. */
let pauses = [];

before(async () => {
  build();
  sandbox = await startSandbox("--faults");
  people = await createPeople(PEOPLE, { hash: quickHash });
});
after(() => sandbox?.stop());

function options() {
  const { url: host, accessKeyId, accessKeySecret } = sandbox;
  const sessions = createSessions({ now });
  const attempts = createAttempts({ now, delay: async (milliseconds) => void pauses.push(milliseconds) });
  return { folder: built, people, host, accessKeyId, accessKeySecret, sessions, attempts, browsers: createBrowsers({ now }) };
}

beforeEach(async (t) => {
  time = 1_700_000_000_000;
  pauses = [];
  ({ ask, tell, whoAmI, signIn } = await listen(t, createConsole(options())));
});

describe("sign in", () => {
  it("gives a cookie that no script can read and no other site can send", async () => {
    const { status, headers, json } = await tell("ada", "right-a");
    assert.equal(status, 200);
    assert.deepEqual(json, { person: { name: "ada", displayName: "Ada", role: "administrator" } });
    assert.equal(headers["cache-control"], "no-store");
    const [session, browser, ...others] = headers["set-cookie"].map(readSetCookie);
    assert.match(session.cookie, /^console_session=[\w-]{43}$/);
    assert.deepEqual(session.attributes, ["HttpOnly", "Path=/", "SameSite=Strict"]);
    assert.match(browser.cookie, /^console_browser=[\w.-]+$/);
    assert.deepEqual(browser.attributes, ["HttpOnly", "Max-Age=7776000", "Path=/", "SameSite=Strict"]);
    assert.deepEqual(others, []);
  });

  it("does not say whether the name or the password is wrong", async () => {
    const wrong = await tell("ada", "guess");
    const unknown = await tell("nobody", "guess");
    assert.deepEqual([wrong.status, wrong.text], [401, '{"reason":"wrong"}']);
    assert.deepEqual([unknown.status, unknown.text], [401, '{"reason":"wrong"}']);
    assert.equal(wrong.headers["set-cookie"], undefined);
  });

  it("takes neither a session id that somebody planted nor keeps an old one", async () => {
    const planted = "console_session=planted-by-somebody-else";
    const first = await signIn("ada", { cookie: planted });
    assert.notEqual(first, planted);
    assert.equal(await whoAmI(planted), null);
    const second = await signIn("vera", { cookie: first });
    assert.notEqual(second, first);
    assert.equal(await whoAmI(first), null);
    assert.equal((await whoAmI(second)).name, "vera");
  });

  it("answers each further wrong password later, and the right one too, but refuses nobody", async () => {
    for (let guess = 0; guess < 6; guess++) assert.equal((await tell("ada", "guess")).status, 401);
    assert.deepEqual(pauses, [1_000, 2_000, 4_000]);
    await signIn("ada");
    assert.deepEqual(pauses, [1_000, 2_000, 4_000, 8_000]);
  });

  it("lets everybody in, whatever names somebody has guessed", async () => {
    for (let name = 0; name < 60; name++) assert.equal((await tell(`name-${name}`, "guess")).status, 401);
    pauses = [];
    await signIn("vera");
    assert.deepEqual(pauses, [4_000]);
  });

  it("says when to come back if too many wait already", async (t) => {
    const attempts = { attempt: async () => ({ seconds: 7 }) };
    const full = await listen(t, createConsole({ ...options(), attempts }));
    const { status, headers, json } = await full.tell("ada", "right-a");
    assert.deepEqual([status, headers["retry-after"], json], [429, "7", { reason: "too_many", seconds: 7 }]);
  });

  it("does not slow a browser down in which the person has signed in before", async () => {
    const cookie = await signIn("ada");
    for (let guess = 0; guess < 5; guess++) await tell("ada", "guess");
    pauses = [];
    assert.equal((await tell("ada", "guess", { cookie })).status, 401);
    assert.equal((await tell("ada", "right-a", { cookie })).status, 200);
    assert.deepEqual(pauses, []);
    // It is known for this name alone.
    await tell("vera", "guess", { cookie });
    for (let guess = 0; guess < 3; guess++) await tell("vera", "guess", { cookie });
    assert.deepEqual(pauses, [1_000]);
  });

  it("refuses what is no sign-in", async () => {
    for (const [body, status] of [
      ["{", 400],
      ["null", 400],
      ['{"name":"ada"}', 400],
      ['{"name":["ada"],"password":"right-a"}', 400],
      [{ name: "ada", password: "x".repeat(201) }, 400],
      [{ name: "ada", password: "right-a", more: "x".repeat(20_000) }, 400],
    ]) {
      assert.equal((await ask("POST", "/api/session", { body })).status, status);
    }
    const form = { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "name=ada&password=right-a" };
    assert.equal((await ask("POST", "/api/session", form)).status, 415);
    assert.equal((await ask("PUT", "/api/session")).status, 405);
  });
});

describe("sessions", () => {
  it("end with signing out", async () => {
    const cookie = await signIn("ada");
    const { status, headers } = await ask("DELETE", "/api/session", { cookie });
    assert.equal(status, 204);
    const { cookie: ended, attributes } = readSetCookie(headers["set-cookie"][0]);
    assert.deepEqual([ended, attributes], ["console_session=", ["HttpOnly", "Max-Age=0", "Path=/", "SameSite=Strict"]]);
    assert.equal(await whoAmI(cookie), null);
  });

  it("end after half an hour of nothing, and after twelve hours however busy", async () => {
    const idle = await signIn("ada");
    time += 30 * MINUTE;
    assert.equal(await whoAmI(idle), null);

    const busy = await signIn("ada");
    for (let minutes = 0; minutes < 12 * 60; minutes += 20) {
      assert.equal((await whoAmI(busy))?.name, "ada", `after ${minutes} minutes`);
      time += 20 * MINUTE;
    }
    assert.equal(await whoAmI(busy), null);
  });
});

describe("other sites", () => {
  it("can neither sign in nor out", async () => {
    for (const headers of [
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: "http://evil.example" },
    ]) {
      assert.equal((await tell("ada", "right-a", { headers })).status, 403);
      assert.equal((await ask("DELETE", "/api/session", { headers })).status, 403);
    }
  });

  it("cannot call the API with the session of a person", async () => {
    const cookie = await signIn("ada");
    const headers = { "sec-fetch-site": "cross-site" };
    const path = "/api/genauth/api/v3/list-organizations";
    assert.equal((await ask("GET", path, { cookie })).status, 200);
    assert.equal((await ask("GET", path, { cookie, headers })).status, 403);
  });

  it("cannot come in under a name of their own that leads here", async () => {
    assert.equal((await ask("GET", "/", { headers: { host: "evil.example" } })).status, 421);
  });
});

describe("the API", () => {
  const create = { body: { organizationCode: "made-here", organizationName: "Made here" } };
  const v3 = "/api/genauth/api/v3";

  it("is closed to whoever is not signed in", async () => {
    const { status, json } = await ask("GET", `${v3}/list-organizations`);
    assert.equal(status, 401);
    assert.equal(json.statusCode, 401);
  });

  it("lets a viewer look and change nothing: what would change something is not even sent", async () => {
    const cookie = await signIn("vera");
    assert.equal((await ask("GET", `${v3}/get-organization?organizationCode=steamory`, { cookie })).status, 200);
    await fetch(`${sandbox.url}/sandbox/faults`, { method: "DELETE" });
    const refused = await ask("POST", `${v3}/create-organization`, { cookie, ...create });
    assert.equal(refused.status, 403);
    assert.match(refused.json.message, /^Vera has view-only access/);
    const chinese = await ask("POST", `${v3}/create-organization`, { cookie, ...create, headers: { "x-genauth-lang": "zh-CN" } });
    assert.match(chinese.json.message, /仅可查看/);
    assert.deepEqual(await (await fetch(`${sandbox.url}/sandbox/requests`)).json(), []);
  });

  it("has no more than the page uses, also for administrators", async () => {
    const cookie = await signIn("ada");
    const users = { userIds: [sandbox.userId] };
    assert.equal((await ask("POST", `${v3}/delete-users-batch`, { cookie, body: users })).status, 403);
    assert.equal((await ask("POST", "/api/genauth/sandbox/faults", { cookie, body: [] })).status, 404);
    assert.equal((await ask("GET", "/api/other", { cookie })).status, 404);
  });

  it("answers in the language of the page", async () => {
    const cookie = await signIn("ada");
    const path = `${v3}/get-department?organizationCode=steamory&departmentId=nowhere`;
    assert.match((await ask("GET", path, { cookie })).json.message, /^Department does not exist/);
    const headers = { "x-genauth-lang": "zh-CN" };
    assert.match((await ask("GET", path, { cookie, headers })).json.message, /^部门不存在/);
  });
});

describe("the page", () => {
  it("comes with a policy that lets only its own scripts run", async () => {
    const { status, headers, text } = await ask("GET", "/");
    assert.equal(status, 200);
    const policy = Object.fromEntries(headers["content-security-policy"].split("; ").map((rule) => rule.split(/ (.*)/s)));
    assert.equal(policy["default-src"], "'none'");
    assert.equal(policy["script-src"], "'self' 'wasm-unsafe-eval'");
    assert.equal(policy["connect-src"], "'self'");
    assert.equal(policy["frame-ancestors"], "'none'");
    assert.equal(headers["x-content-type-options"], "nosniff");
    assert.equal(headers["cache-control"], "no-cache");
    assert.match(text, /<div id="root">/);
  });

  it("is served for every address of its own, its files for ever, and nothing for a file that is not there", async () => {
    const { text } = await ask("GET", "/o/steamory/d/65920080?person=1");
    assert.match(text, /<div id="root">/);
    const [script] = /\/assets\/[^"]+\.js/.exec(text);
    const packed = await ask("GET", script, { headers: { "accept-encoding": "gzip" } });
    assert.equal(packed.headers["content-encoding"], "gzip");
    assert.match(packed.headers["cache-control"], /immutable/);
    for (const path of ["/assets/none.js", "/none.svg", "/server/main.mjs", "/../server/main.mjs", "/%2e%2e/package.json"]) {
      assert.equal((await ask("GET", path)).status, 404, path);
    }
    assert.equal((await ask("GET", "/%ff")).status, 400);
    assert.equal((await ask("POST", "/")).status, 405);
    assert.equal((await ask("HEAD", "/")).text, "");
  });
});

it("makes passwords anew for each demo", async () => {
  const [first, second] = await Promise.all([demoPeople(), demoPeople()]);
  assert.deepEqual(
    first.passwords.map(({ name, role }) => [name, role]),
    [
      ["ada", "administrator"],
      ["vera", "viewer"],
    ],
  );
  const all = [...first.passwords, ...second.passwords].map(({ password }) => password);
  assert.equal(new Set(all).size, 4);
  for (const password of all) assert.match(password, /^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
  assert.equal((await first.people.find("ada", first.passwords[0].password)).role, "administrator");
  assert.equal(await first.people.find("ada", second.passwords[0].password), undefined);
});
