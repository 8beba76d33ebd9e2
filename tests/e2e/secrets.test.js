// The access key, tokens and passwords: nowhere in what the page loads, stores or sends, nor in the server's log.
import assert from "node:assert/strict";
import { it } from "node:test";
import { open, serve, signIn } from "./lib/console.js";

/** Everything that a script of the page could read, or that the browser keeps for it. */
function stored() {
  const databases = async () => {
    const contents = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise((done) => (indexedDB.open(name).onsuccess = ({ target }) => done(target.result)));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store).getAll();
        contents.push(await new Promise((done) => (rows.onsuccess = () => done(rows.result))));
      }
    }
    return contents;
  };
  const cached = async () => {
    const contents = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) contents.push(await (await cache.match(request)).text());
    }
    return contents;
  };
  return Promise.all([databases(), cached()]).then((kept) =>
    JSON.stringify([kept, { ...localStorage }, { ...sessionStorage }, document.cookie, window.name, history.state]),
  );
}

it("are in no answer, no storage and no log", async (t) => {
  const { page, context, sandbox, server, requests, passwordOf } = await open(t, { as: null, start: serve });
  const answers = [];
  page.on("response", (response) => {
    const text = response.text().catch(() => "");
    answers.push(Promise.all([response.url(), response.allHeaders(), text]).then(JSON.stringify));
  });
  await signIn(page, "ada", passwordOf("ada"));
  const heading = (name) => page.getByRole("main").getByRole("heading", { level: 1, name });
  await heading("蒸汽记忆 Steamory").waitFor();
  await page.getByRole("navigation").getByText("Sales").first().click();
  await heading("Sales").waitFor();
  await page.goto(`${server.url}/o/nowhere`);
  await page.getByText("No organization has the code").waitFor();
  await sandbox.stop();
  await page.goto(`${server.url}/o/steamory/d/sales?person=${sandbox.userId}`);
  await page.getByRole("alert").first().waitFor();

  const cookies = await context.cookies();
  const session = cookies.find(({ name }) => name === "console_session").value;
  const seen = await Promise.all(answers);
  seen.push(await page.content(), await page.evaluate(stored));
  for (const request of requests) seen.push(request.url(), request.postData() ?? "");
  assert.ok(
    seen.some((text) => text.includes("steamory")),
    "the search sees what was answered",
  );
  assert.ok(server.log().length > 0, "the server has logged that the sandbox is gone");

  const secrets = {
    "the access key's id": sandbox.accessKeyId,
    "the access key's secret": sandbox.accessKeySecret,
    "a management token": sandbox.accessToken,
    "the end of the token": sandbox.accessToken.split(".").at(-1),
    "a signature": "authorization",
  };
  for (const [what, secret] of Object.entries(secrets)) {
    const found = seen.filter((text) => text.toLowerCase().includes(secret.toLowerCase()));
    // The client's own code has the names of headers in it.
    const answered = found.filter((text) => !/\.js"/.test(text.slice(0, 200)));
    assert.deepEqual(
      answered.map((text) => text.slice(0, 300)),
      [],
      what,
    );
    assert.ok(!server.log().includes(secret), `${what} in the log`);
  }

  // The password is sent once, to sign in, and the session is known to the browser alone.
  const sent = requests.filter((request) => (request.postData() ?? "").includes(passwordOf("ada")));
  assert.deepEqual(
    sent.map((request) => [request.method(), new URL(request.url()).pathname]),
    [["POST", "/api/session"]],
  );
  assert.ok(!(await page.evaluate(stored)).includes(session));
  const readable = seen.filter((text) => text.includes(session) && !text.includes("set-cookie"));
  assert.deepEqual(readable, []);
  assert.ok(!server.log().includes(session) && !server.log().includes(passwordOf("ada")));
});

it("leave the page no way to the API but through its server", async (t) => {
  const { page, url, requests } = await open(t);
  await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
  assert.deepEqual([...new Set(requests.map((request) => new URL(request.url()).origin))], [url]);
});
