// The console as a person meets it: built with the packed package, served in front of a fresh sandbox, open in Chromium.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { CHROMIUM } from "../../lib/chromium.js";
import { startSandbox } from "../../lib/sandbox.js";
import { target } from "./build.js";
import { serveHere } from "./serve-here.js";

export { build } from "./build.js";
export { serve } from "./serve.js";

/** With further switches. */
export const startBrowser = (...switches) => chromium.launch({ ...CHROMIUM, args: [...CHROMIUM.args, ...switches] });

/**
 * Opens the console on data of its own; everything ends with the test `t`.
 *
 * `as` signs somebody in first (`"ada"` may do everything, `"vera"` may only look); nobody if it is `null`. `at` is the path to
 * open, or a function of the sandbox that prepares its data and gives the path: a page that is opened twice takes twice as long.
 * Nothing is opened if it is `null`. `sandbox` are the options of the sandbox, such as `["--faults"]` or
 * `["--seed", "1000x2000"]`, and `look` is what Playwright calls a context: window size, colours, locale. `start` is `serve` for a
 * test of the server's end or of its whole log.
 *
 * @typedef {Awaited<ReturnType<typeof startSandbox>>} Sandbox
 * @param {any} t
 * @param {any} browser
 * @param {{ as?: string | null, at?: string | null | ((sandbox: Sandbox) => Promise<string>), look?: object,
 *   sandbox?: string[], start?: typeof serveHere }} options
 */
export async function open(t, browser, { as = "ada", at = "/", look = {}, sandbox: options = [], start = serveHere } = {}) {
  const sandbox = await startSandbox(...options);
  t.after(sandbox.stop);
  const server = await start(sandbox);
  t.after(server.stop);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
    locale: "en-GB",
    ...look,
  });
  t.after(() => context.close());

  // A machine that does much else is slow, not wrong.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const complaints = [];
  const requests = [];
  page.on("console", (entry) => ["error", "warning"].includes(entry.type()) && complaints.push(entry.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request));
  const passwordOf = (name) => server.people.find((person) => person.name === name).password;
  if (as) await signInByRequest(context, server.url, as, passwordOf(as));
  const path = typeof at === "function" ? await at(sandbox) : at;
  if (path !== null) await page.goto(server.url + path);
  return { page, context, sandbox, server, complaints, requests, url: server.url, passwordOf };
}

/** Without the sign-in page, for tests of something else. The cookie is the context's. */
export async function signInByRequest(context, url, name, password) {
  const response = await context.request.post(`${url}/api/session`, { data: { name, password } });
  if (!response.ok()) throw new Error(`signing in was answered with status ${response.status()}`);
}

/** What a person does on the sign-in page, and in the dialog after a session has ended. */
export async function signIn(page, name, password) {
  const field = page.getByLabel("Name", { exact: true });
  if (await field.isEditable()) await field.fill(name);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: /^Sign in/ }).click();
}

/** Tells the sandbox, started with `--faults`, what is to go wrong: sandbox/README.md. */
export async function fault(sandbox, ...rules) {
  const response = await fetch(`${sandbox.url}/sandbox/faults`, { method: "POST", body: JSON.stringify(rules) });
  if (!response.ok) throw new Error(`the sandbox refused the rules: ${await response.text()}`);
}

/** Into target/screenshots, for people to look at. */
export async function photograph(page, name) {
  const folder = join(target, "screenshots");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: "disabled" });
}
