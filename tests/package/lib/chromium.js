// Headless Chromium: opens a page, waits until it reports, gives the report.
import { chromium } from "playwright-core";
import { CHROMIUM } from "../../lib/chromium.js";
import { given } from "../given.js";

const candidates = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"];

export async function startChromium() {
  const { accessSync } = await import("node:fs");
  const program = candidates.find((path) => {
    try {
      accessSync(path);
      return true;
    } catch {
      return false;
    }
  });
  if (!program) throw new Error("no Chromium found; run `cargo xtask setup`, or name one with CHROMIUM=/path");
  const browser = await chromium.launch({ ...CHROMIUM, env: { ...CHROMIUM.env, CHROMIUM: program } });
  return {
    /** `address` is the page's; the API's goes along in the query. */
    async open(address, api) {
      const page = await browser.newPage();
      const complaints = [];
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(String(error)));
      try {
        const url = new URL(address);
        url.searchParams.set("given", JSON.stringify(given(api)));
        await page.goto(url.href);
        const report = page.locator("html[data-outcome], html[data-failure]");
        await report.waitFor({ state: "attached", timeout: 30_000 }).catch(() => {
          throw new Error(`the page reported nothing; its console said:\n${complaints.join("\n")}`);
        });
        const { outcome, failure } = await report.evaluate((html) => ({ ...html.dataset }));
        return { outcome: outcome && JSON.parse(outcome), failure: failure && JSON.parse(failure) };
      } finally {
        await page.close();
      }
    },
    /** Opens a page as a person would, and gives what it shows as the organization, and every text that the browser was sent. */
    async visit(address, { cookies }) {
      const context = await browser.newContext();
      try {
        await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: address })));
        const page = await context.newPage();
        const complaints = [];
        const bodies = [];
        page.on("console", (message) => complaints.push(message.text()));
        page.on("pageerror", (error) => complaints.push(String(error)));
        // A redirect has no body.
        page.on("response", (response) => bodies.push(response.text().catch(() => "")));
        const answer = await page.goto(address);
        if (!answer.ok()) throw new Error(`${address} was answered with ${answer.status()}: ${await answer.text()}`);
        const shown = page.locator("#organization").filter({ hasNotText: "…" });
        await shown.waitFor({ timeout: 30_000 }).catch(() => {
          throw new Error(`the page shows no organization; its console said:\n${complaints.join("\n")}`);
        });
        return { text: await shown.textContent(), texts: await Promise.all(bodies) };
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}
