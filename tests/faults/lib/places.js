// Where calls are made: in this process, or in a page of another origin than the sandbox.
import { join } from "node:path";
import { chromium } from "playwright-core";
import { CHROMIUM } from "../../lib/chromium.js";
import { servePage } from "./page.js";

export async function inNode() {
  const { call } = await import("./caller.js");
  const { expire } = await import("./still.js");
  return { name: "Node", call, expire: async () => expire(), close: async () => {} };
}

export async function inChromium() {
  const server = await servePage(join(import.meta.dirname, ".."));
  const browser = await chromium.launch(CHROMIUM);
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => globalThis.call);
  return {
    name: "Chromium",
    call: (given) => page.evaluate((given) => globalThis.call(given), given),
    expire: () => page.evaluate(() => globalThis.expire()),
    evaluate: (run, given) => page.evaluate(run, given),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
