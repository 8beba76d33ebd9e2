// The package in a page of WebKit: the fixture of tests/package, and what a page meets besides.
import assert from "node:assert/strict";
import { once } from "node:events";
import { after, before, describe, test } from "node:test";
import { listen } from "../lib/server.js";
import { missing, startWebKit } from "../lib/webkit.js";
import { check } from "../package/check.js";
import { cases } from "../package/environments/page/environment.js";
import { given } from "../package/given.js";
import { startApi } from "../package/lib/api.js";
import { serveFolder } from "../package/lib/static.js";
import { pageFolder } from "./lib/fixture.js";
import { inWebKit } from "./lib/place.js";

const REPORT = `
  const { documentElement } = document;
  return new Promise((resolve) => {
    const look = () => {
      const { outcome, failure } = documentElement.dataset;
      if (outcome || failure) resolve({ outcome: outcome && JSON.parse(outcome), failure: failure && JSON.parse(failure) });
    };
    new MutationObserver(look).observe(documentElement, { attributes: true });
    look();
  });`;

describe("the fixture", { skip: missing }, () => {
  let api, browser, project;
  before(async () => {
    project = await pageFolder();
    api = await startApi();
    browser = await startWebKit();
  });
  after(async () => {
    await browser?.close();
    await api?.close();
  });

  async function open(address) {
    const url = new URL(address);
    url.searchParams.set("given", JSON.stringify(given(api.url)));
    await browser.open(url.href);
    return browser.run(REPORT);
  }
  const page = async (address) => {
    const { outcome, failure } = await open(address);
    assert.ok(!failure, failure?.stack ?? failure?.message);
    return outcome;
  };
  const refusal = async (address) => (await open(address)).failure;
  async function built() {
    const server = await serveFolder(project);
    try {
      return await page(server.url);
    } finally {
      await server.close();
    }
  }

  for (const { title, run, check: judge = check } of cases) {
    test(title, async () => {
      api.take();
      judge(await run({ project, api: api.url, page, refusal, built }), api.take());
    });
  }
});

describe("a page", { skip: missing }, () => {
  let place;
  before(async () => {
    place = await inWebKit();
    await place.open();
  });
  after(() => place?.close());

  /** A server that answers pages of any origin, but for what the test says. */
  async function answering(t, respond) {
    const requests = [];
    const server = await listen((request, response) => {
      response.setHeader("access-control-allow-origin", "*");
      response.setHeader("access-control-allow-headers", request.headers["access-control-request-headers"] ?? "*");
      if (request.method === "OPTIONS") return response.writeHead(204).end();
      requests.push(request.url);
      return respond(request, response);
    });
    t.after(() => server.close());
    return { url: server.url, requests };
  }

  const READ = `
    const [host, more] = given;
    const client = new sdk.ManagementClient({ host, accessToken: "token", ...more });
    const facts = (error) => ({ genuine: sdk.isGenAuthError(error), ...JSON.parse(JSON.stringify(error)), stack: error.stack });`;
  const read = (host, options = {}) =>
    place.run(`${READ} return client.getUser({ userId: "u" }).then(({ data }) => ({ data }), facts);`, host, options);

  test("gets an answer", async (t) => {
    const { url } = await answering(t, (_, response) =>
      response.end(JSON.stringify({ statusCode: 200, data: { userId: "研发 🚀" } })),
    );
    assert.equal((await read(url)).data.userId, "研发 🚀");
  });

  test("aborts a call before it is answered, and while the answer comes, with the reason that was given", async (t) => {
    for (const [what, begin] of [
      ["before", () => {}],
      ["while", (response) => response.write('{"statusCode":')],
    ]) {
      let asked;
      const arrived = new Promise((resolve) => (asked = resolve));
      const { url, requests } = await answering(t, (_, response) => {
        begin(response);
        asked({ closed: once(response, "close") });
      });
      await place.run(
        `${READ}
         globalThis.controller = new AbortController();
         globalThis.aborted = client.getUser({ userId: "u" }, { signal: controller.signal }).catch((error) => error);`,
        url,
      );
      const { closed } = await arrived;
      const found = await place.run(`
        const reason = new RangeError("mine");
        controller.abort(reason);
        return (await aborted) === reason;`);
      assert.equal(found, true, what);
      await closed;
      assert.equal(requests.length, 1, what);
    }
  });

  test("tells a failed connection, with the browser's own words", async (t) => {
    const { url, requests } = await answering(t, (request) => request.socket.destroy());
    const found = await read(url, { maxRetries: 1 });
    assert.deepEqual([found.genuine, found.kind, found.outcome, found.attempts], [true, "network", "not_applied", 2]);
    assert.match(found.message, /Load failed/);
    assert.equal(requests.length, 2);
  });

  test("tells a refusal by CORS as a failed connection: a page is told nothing else", async (t) => {
    for (const [what, headers] of [
      ["no header at all", {}],
      ["another origin", { "access-control-allow-origin": "https://console.example" }],
      ["no header allowed", { "access-control-allow-origin": "*" }],
    ]) {
      let asked = 0;
      const server = await listen((request, response) => {
        if (request.method !== "OPTIONS") asked += 1;
        response.writeHead(200, headers).end('{"statusCode":200,"data":{}}');
      });
      t.after(() => server.close());
      const found = await read(server.url, { maxRetries: 0 });
      assert.deepEqual([found.genuine, found.kind], [true, "network"], what);
      assert.match(found.message, /Load failed/, what);
      assert.equal(asked, 0, `${what}: the call itself was never sent`);
    }
  });

  test("waits as long as Retry-After says, and tells it where that is too long", async (t) => {
    const { url, requests } = await answering(t, (_, response) => {
      response.setHeader("access-control-expose-headers", "retry-after");
      if (requests.length > 1) return response.end('{"statusCode":200,"data":{"userId":"u"}}');
      return response.writeHead(429, { "retry-after": "0" }).end('{"statusCode":429,"message":"slow down"}');
    });
    assert.equal((await read(url)).data.userId, "u");
    assert.equal(requests.length, 2);
    const long = await answering(t, (_, response) => {
      response.setHeader("access-control-expose-headers", "retry-after");
      response.writeHead(429, { "retry-after": "120" }).end('{"statusCode":429,"message":"slow down"}');
    });
    const found = await read(long.url, { deadline: 60_000 });
    assert.deepEqual([found.kind, found.retryAfterMs, found.attempts], ["rate_limit", 120_000, 1]);
  });

  test("takes nothing for an answer that was cut off, however it was sent", async (t) => {
    const whole = '{"statusCode":200,"data":{"userId":"u"}}';
    const half = whole.slice(0, 20);
    const chunk = (text) => `${text.length.toString(16)}\r\n${text}\r\n`;
    const head = "HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\n";
    for (const [what, raw] of [
      ["chunks without an end", `${head}transfer-encoding: chunked\r\n\r\n${chunk(half)}`],
      ["less than its length", `${head}content-length: ${whole.length}\r\n\r\n${half}`],
      [
        "less than its length, before the end of the connection",
        `${head}connection: close\r\ncontent-length: ${whole.length}\r\n\r\n${half}`,
      ],
      ["no length at all", `${head}connection: close\r\n\r\n${half}`],
    ]) {
      const { url } = await answering(t, ({ socket }) => void socket.end(raw));
      const found = await read(url, { maxRetries: 0 });
      assert.equal(found.genuine, true, what);
      assert.ok(["network", "bad_response"].includes(found.kind), `${what}: ${found.kind}`);
    }
  });

  test("refuses an access key, and does not show it", async () => {
    const found = await place.run(
      `${READ}
       try { new sdk.ManagementClient({ host, accessKeyId: "id", accessKeySecret: "a secret of some length" }); }
       catch (error) { return { ...facts(error), text: String(error) }; }`,
      "http://127.0.0.1:9",
    );
    assert.deepEqual([found.genuine, found.kind], [true, "config"]);
    assert.match(found.message, /an access key must not be in a page/);
    assert.doesNotMatch(JSON.stringify(found), /a secret of some length/);
  });

  test("checks an input without a request", async (t) => {
    const { url, requests } = await answering(t, (_, response) => response.end("{}"));
    const found = await place.run(
      `${READ} return client.createDepartment({ organizationCode: 7, nmae: "x" }).catch(facts);`,
      url,
    );
    assert.equal(found.kind, "invalid_input");
    assert.deepEqual(found.issues.map(({ path }) => path.join(".")).sort(), [
      "name",
      "nmae",
      "organizationCode",
      "parentDepartmentId",
    ]);
    assert.deepEqual(requests, []);
  });
});
