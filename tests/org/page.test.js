// The same functions in Chromium, in a worker: a spreadsheet is read, planned and applied, with progress; cancelled, it goes on later.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { CHROMIUM } from "../lib/chromium.js";
import { company, filesOf } from "../lib/company.js";
import { listen } from "../lib/server.js";
import { CODE, newDirectory } from "./given.js";
import { stateOf, storedState } from "./state.js";

/** What the worker does with `{ files, client, organizationCode, journal, cancelAfter }`. */
const worker = `
import { ManagementClient } from "/dist/index.js";
import { applyOrganizationPlan, describePlan, isApplicable, parseOrganization, planOrganization, readOrganization } from "/dist/org.js";
onmessage = async ({ data: { files, client: options, organizationCode, journal, plan: earlier, cancelAfter } }) => {
  try {
    const client = new ManagementClient(options);
    let plan = earlier;
    let problems = [];
    if (!plan) {
      const parsed = await parseOrganization(files);
      problems = parsed.problems.map(({ message }) => message);
      const snapshot = await readOrganization(client, { organizationCode, people: parsed.organization.people });
      plan = await planOrganization(parsed.organization, snapshot);
    }
    const ending = new AbortController();
    let lines = "";
    let told = 0;
    const report = await applyOrganizationPlan(client, plan, {
      journal: { text: journal, append: (text) => void (lines += text) },
      signal: ending.signal,
      onProgress: ({ done }) => {
        told++;
        if (done >= cancelAfter) ending.abort();
      },
    });
    const text = await describePlan(plan);
    postMessage({ problems, plan, applicable: isApplicable(plan), text, journal: journal + lines, told, progress: report.progress });
  } catch (error) {
    postMessage({ error: \`\${error.code} \${error.message}\` });
  }
};`;

let browser, server;
before(async () => {
  server = await listen(async (request, response) => {
    const { pathname } = new URL(request.url, "http://page");
    const send = (type, body) => response.writeHead(200, { "content-type": type }).end(body);
    if (pathname === "/worker.js") return send("text/javascript", worker);
    if (!pathname.startsWith("/dist/")) return send("text/html", "<!doctype html><title>page</title>");
    send("text/javascript", await readFile(new URL(`node_modules/genauth-management${pathname}`, import.meta.url)));
  });
  browser = await chromium.launch(CHROMIUM);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Gives a new worker a task, and resolves to what it says. */
const inWorker = (page, task) =>
  page.evaluate(
    (given) =>
      new Promise((resolve, reject) => {
        const running = new Worker("/worker.js", { type: "module" });
        running.onmessage = ({ data }) => resolve(data);
        running.onerror = ({ message }) => reject(new Error(message));
        running.postMessage(given);
      }),
    task,
  );

test("in a worker a plan is made and applied with progress; cancelled, it goes on with its journal", async (t) => {
  const { sandbox, client } = await newDirectory(t);
  const root = (await client.getOrganization({ organizationCode: CODE })).data.departmentId;
  const acme = company({ departments: 60, people: 200 });
  const page = await browser.newPage();
  t.after(() => page.close());
  await page.goto(server.url);
  const options = { host: sandbox.url, accessToken: sandbox.accessToken, userPoolId: sandbox.userPoolId, maxConcurrency: 32 };
  const task = { files: filesOf(acme), client: options, organizationCode: CODE, journal: "" };

  const cancelled = await inWorker(page, { ...task, cancelAfter: 20 });
  assert.equal(cancelled.error, undefined);
  assert.deepEqual([cancelled.problems, cancelled.applicable], [[], true]);
  assert.ok(cancelled.told >= 20 && cancelled.progress.left > 0, JSON.stringify(cancelled.progress));
  assert.match(cancelled.text, /calls, \d+ s at 300 calls a second/);

  const { plan, journal } = cancelled;
  const finished = await inWorker(page, { ...task, plan, journal, cancelAfter: Number.MAX_SAFE_INTEGER });
  assert.deepEqual([finished.error, finished.progress.left], [undefined, 0]);
  assert.deepEqual(await storedState(client, CODE, root), stateOf(acme));

  const another = await inWorker(page, { ...task, plan: { ...plan, organizationCode: "other" }, cancelAfter: 1 });
  assert.match(another.error, /^plan_changed /);
});

test("an XLSX file is read in a worker, by the part of the package that is loaded then", async (t) => {
  const page = await browser.newPage();
  t.after(() => page.close());
  await page.goto(server.url);
  const bytes = [...(await readFile(new URL("files/vendor/template-zh.xlsx", import.meta.url)))];
  const read = await page.evaluate(async (given) => {
    const path = "/dist/org.js";
    const { parseOrganization } = await import(path);
    const file = new File([new Uint8Array(given)], "people.xlsx");
    const { organization, problems } = await parseOrganization([file]);
    return { people: organization?.people?.length, problems: problems.map(({ code }) => code) };
  }, bytes);
  assert.ok(read.people > 0, JSON.stringify(read));
});
