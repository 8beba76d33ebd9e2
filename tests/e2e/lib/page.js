// The page as a person meets it: built with the packed package, served beside a fresh sandbox, open in Chromium.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { tarball } from "../../lib/places.js";
import { startSandbox } from "../../lib/sandbox.js";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const target = path("../../../target");
const built = join(target, "e2e/www");
const www = (file) => path(`../../../www/${file}`);

export function build() {
  execFileSync(process.execPath, [www("build.mjs"), "--tarball", tarball(), "--out", built], { stdio: "inherit" });
}

export function startBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

async function serve(sandbox, config) {
  const given = { host: sandbox.url, accessToken: sandbox.accessToken, userId: sandbox.userId, organizationCode: "steamory" };
  const child = spawn(process.execPath, [www("serve.mjs"), "--folder", built], {
    env: { ...process.env, GENAUTH_PAGE_CONFIG: JSON.stringify({ ...given, ...config }) },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  return {
    url: JSON.parse(line).url,
    async stop() {
      child.stdin.end();
      await once(child, "exit");
    },
  };
}

/**
 * Opens the page on data of its own; everything ends with the test `t`.
 *
 * `look` is what Playwright calls a context: window size, colours. `config` replaces parts of the page's configuration.
 */
export async function open(t, browser, { look = {}, config = {} } = {}) {
  const sandbox = await startSandbox();
  t.after(sandbox.stop);
  const server = await serve(sandbox, config);
  t.after(server.stop);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce", ...look });
  t.after(() => context.close());

  const page = await context.newPage();
  const complaints = [];
  const requests = [];
  page.on("console", (entry) => ["error", "warning"].includes(entry.type()) && complaints.push(entry.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request));
  await page.goto(server.url);
  return { page, context, sandbox, complaints, requests, url: server.url };
}

/** Into target/screenshots, for people to look at. */
export async function photograph(page, name) {
  const folder = join(target, "screenshots");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: "disabled" });
}
