// `toNodeListener` in Express: before and after the parsers of bodies that people have there.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import express from "express";
import { toNodeListener } from "genauth-management/proxy";
import { listen } from "../lib/server.js";
import { answering, bothWays, department, errorOf, neverCalled, pageBefore, proxyTo, success, update } from "./given.js";

const json = JSON.stringify(department);
const open = (options) => proxyTo(answering(success), options);
const create = (url, body = json, headers) =>
  fetch(`${url}/api/v3/create-department`, {
    method: "POST",
    body,
    headers: { origin: url, "content-type": "application/json", ...headers },
  });

/** An Express application with the proxy where people mount it. */
async function expressWith(handler, ...before) {
  const app = express();
  for (const each of before) app.use(each);
  app.use("/api/genauth", toNodeListener(handler));
  const server = createServer(app);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    url: `${url}/api/genauth`,
    origin: url,
    close: () => (server.closeAllConnections(), server.close(), once(server, "close")),
  };
}

const parsers = {
  nothing: [],
  "express.json()": [express.json()],
  "express.text()": [express.text({ type: "*/*" })],
  "express.raw()": [express.raw({ type: "*/*" })],
};
for (const [what, before] of Object.entries(parsers)) {
  bothWays(`Express, after ${what}`, async (_, way) => {
    const sent = [];
    const handler = proxyTo(async (_, init) => (sent.push(init.body), new Response(JSON.stringify(success))));
    const app = await expressWith(way(handler), ...before);
    const input = { ...department, name: "研发 🏗️", metadata: { 10: 1, 2: [], a: { __proto__: null, b: 1.5 } } };
    const answer = await create(app.url, JSON.stringify(input), { origin: app.origin });
    assert.equal(answer.status, 200);
    assert.deepEqual(JSON.parse(sent[0]), JSON.parse(JSON.stringify(input)));
    const get = await fetch(`${app.url}/api/v3/get-user?userId=a%26b`, { headers: { origin: app.origin } });
    assert.equal(get.status, 200);
    const empty = await create(app.url, "", { origin: app.origin });
    assert.equal(empty.status, 400);
    const wrong = await create(app.url, JSON.stringify({ name: 1 }), { origin: app.origin });
    assert.ok((await wrong.json()).failure.issues.length > 1);
    const none = await fetch(`${app.url}/api/v3/nothing`, { headers: { origin: app.origin } });
    assert.equal(none.status, 404);
    await app.close();
  });
}

bothWays("what express.json() unpacked is taken", async (_, way) => {
  const app = await expressWith(way(open()), express.json());
  const answer = await create(app.url, gzipSync(json), { origin: app.origin, "content-encoding": "gzip" });
  assert.equal(answer.status, 200);
  await app.close();
});

bothWays("the most bytes hold for what was parsed, too", async (_, way) => {
  const app = await expressWith(way(proxyTo(neverCalled, { maxBodyBytes: 100 })), express.json());
  const answer = await create(app.url, JSON.stringify({ ...department, description: "a".repeat(100) }), {
    origin: app.origin,
  });
  assert.equal(answer.status, 413);
  await app.close();
});

bothWays("`authorize` gets Express' own request, with what middleware put there", async (_, way) => {
  const seen = [];
  const handler = open({ authorize: ({ context }) => seen.push(context.user) > 0 });
  const app = await expressWith(way(handler), (req, _, next) => {
    req.user = "ada";
    next();
  });
  assert.equal((await create(app.url, json, { origin: app.origin })).status, 200);
  assert.deepEqual(seen, ["ada"]);
  await app.close();
});

test("other routes of the application are its own", async () => {
  const app = express();
  app.use("/api/genauth", toNodeListener(open()));
  app.get("/", (_, res) => res.send("page"));
  const server = await listen(app);
  assert.equal(await (await fetch(server.url)).text(), "page");
  assert.match(await (await fetch(`${server.url}/api/genauth/x`)).text(), /404/);
  await server.close();
});

bothWays("a page behind Express gets the same errors", async (_, way) => {
  const app = await expressWith(way(open({ authorize: () => ({ status: 401, message: "who?" }) })), express.json());
  const error = await errorOf(pageBefore(app.origin).updateDepartment(update));
  assert.deepEqual([error.kind, error.statusCode, error.serviceMessage], ["auth", 401, "who?"]);
  await app.close();
});
