// How much a first visit loads: every byte of page, scripts, styles and wasm as it comes over the wire.
import assert from "node:assert/strict";
import { it } from "node:test";
import { open } from "./lib/console.js";

const MOST = 600_000;

it("loads at most 600 kB until a department is shown", async (t) => {
  const { page, url, requests } = await open(t, { at: null });
  // What is loaded when there is nothing else to do keeps nobody waiting.
  await page.addInitScript(() => (window.requestIdleCallback = () => 0));
  await page.goto(url);
  await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
  await page.getByRole("navigation").getByText("Sales").first().waitFor();
  await page.waitForLoadState("networkidle");
  const files = requests.filter((request) => !new URL(request.url()).pathname.startsWith("/api/"));
  assert.ok(files.length >= 3, "page, script and styles");
  let sum = 0;
  for (const request of files) {
    const response = await request.response();
    // Negative where it came out of the cache.
    const responseBodySize = Math.max(0, (await request.sizes()).responseBodySize);
    // Of a very small file there is no smaller one.
    if (/\.(js|css)$/.test(request.url()) && responseBodySize > 1_000) {
      assert.equal((await response.allHeaders())["content-encoding"], "gzip", request.url());
    }
    sum += responseBodySize;
    t.diagnostic(`${(responseBodySize / 1000).toFixed(1)} kB ${request.url().slice(url.length)}`);
  }
  t.diagnostic(`${(sum / 1000).toFixed(1)} kB in all`);
  assert.ok(sum <= MOST, `${sum} bytes`);
});
