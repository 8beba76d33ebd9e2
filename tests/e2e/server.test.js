// The server of the console, asked over HTTP as a browser would, and as one would not.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, request as send } from "node:http";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { startSandbox } from "../lib/sandbox.js";
import { build, built } from "./lib/build.js";
import { createAttempts } from "../../www/server/attempts.mjs";
import { createConsole } from "../../www/server/console.mjs";
import { createPeople, demoPeople } from "../../www/server/people.mjs";
import { createSessions } from "../../www/server/sessions.mjs";

const MINUTE = 60_000;
const PEOPLE = [
  { name: "ada", displayName: "Ada", role: "administrator", password: "right-a" },
  { name: "vera", displayName: "Vera", role: "viewer", password: "right-v" },
];

let sandbox, server, people;
let time = 0;
const now = () => time;

before(async () => {
  build();
  sandbox = await startSandbox("--faults");
  people = await createPeople(PEOPLE);
});
after(() => sandbox?.stop());

beforeEach(async () => {
  time = 1_700_000_000_000;
  const { url: host, accessKeyId, accessKeySecret } = sandbox;
  const sessions = createSessions({ now });
  const attempts = createAttempts({ now });
  server = createServer(createConsole({ folder: built, people, host, accessKeyId, accessKeySecret, sessions, attempts }));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterEach(() => new Promise((done) => server.close(done)));

/** One request: `{ status, headers, text, json }`. */
async function ask(method, path, { cookie, body, headers = {} } = {}) {
  const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  const request = send({
    host: "127.0.0.1",
    port: server.address().port,
    method,
    path,
    agent: false,
    headers: {
      // Browsers say so by themselves; an old one says the origin alone.
      ...(!headers.origin && { "sec-fetch-site": "same-origin" }),
      ...(text !== undefined && { "content-type": "application/json" }),
      ...(cookie && { cookie }),
      ...headers,
    },
  });
  request.end(text);
  const [response] = await once(request, "response");
  let answer = "";
  for await (const part of response.setEncoding("utf8")) answer += part;
  const isJson = response.headers["content-type"] === "application/json";
  return { status: response.statusCode, headers: response.headers, text: answer, json: isJson ? JSON.parse(answer) : undefined };
}

const tell = (name, password, rest) => ask("POST", "/api/session", { body: { name, password }, ...rest });
const whoAmI = async (cookie) => (await ask("GET", "/api/session", { cookie })).json.person;

async function signIn(name, rest) {
  const { status, headers } = await tell(name, PEOPLE.find((person) => person.name === name).password, rest);
  assert.equal(status, 200);
  return headers["set-cookie"][0].split(";")[0];
}

describe("sign in", () => {
  it("gives a cookie that no script can read and no other site can send", async () => {
    const { status, headers, json } = await tell("ada", "right-a");
    assert.equal(status, 200);
    assert.deepEqual(json, { person: { name: "ada", displayName: "Ada", role: "administrator" } });
    assert.equal(headers["cache-control"], "no-store");
    assert.match(headers["set-cookie"][0], /^console_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
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

  it("lets nobody guess more than five times a minute, also not at once, and everybody else in", async () => {
    const guesses = await Promise.all(Array.from({ length: 12 }, () => tell("ada", "guess")));
    assert.deepEqual(guesses.map(({ status }) => status).sort(), [...Array(5).fill(401), ...Array(7).fill(429)]);
    const right = await tell("ada", "right-a");
    assert.equal(right.status, 429);
    assert.equal(right.headers["retry-after"], "60");
    await signIn("vera");
    time += MINUTE;
    await signIn("ada");
  });

  it("limits the guesses of all names together", async () => {
    for (let name = 0; name < 50; name++) assert.equal((await tell(`name-${name}`, "guess")).status, 401);
    assert.equal((await tell("another", "guess")).status, 429);
  });

  it("forgives who knows the password", async () => {
    for (let round = 0; round < 3; round++) {
      for (let guess = 0; guess < 4; guess++) assert.equal((await tell("ada", "guess")).status, 401);
      await signIn("ada");
    }
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
    assert.match(headers["set-cookie"][0], /^console_session=; .*Max-Age=0$/);
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
    assert.match(refused.json.message, /^Vera may look at everything/);
    const chinese = await ask("POST", `${v3}/create-organization`, { cookie, ...create, headers: { "x-genauth-lang": "zh-CN" } });
    assert.match(chinese.json.message, /只有管理员/);
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
  assert.deepEqual(first.passwords.map(({ name, role }) => [name, role]), [["ada", "administrator"], ["vera", "viewer"]]);
  const all = [...first.passwords, ...second.passwords].map(({ password }) => password);
  assert.equal(new Set(all).size, 4);
  for (const password of all) assert.match(password, /^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
  assert.equal((await first.people.find("ada", first.passwords[0].password)).role, "administrator");
  assert.equal(await first.people.find("ada", second.passwords[0].password), undefined);
});
