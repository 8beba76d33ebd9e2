// What axe-core finds wrong for people who use a page without seeing it, or without a mouse.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Fails on a serious or critical finding. `view` names what is shown. */
export async function assertAccessible(page, view) {
  // What fades in has other colours on the way. What is loading pulses without an end, and what is
  // hidden may never get a frame: neither is waited for.
  await page.evaluate(() => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    const patience = new Promise((resolve) => setTimeout(resolve, 5_000));
    return Promise.race([patience, Promise.allSettled(ending.map((animation) => animation.finished))]);
  });
  // Evaluated by the browser's own tools: the page's policy would not let the script in.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)}\n${failureSummary}`));
  });
  assert.deepEqual(found, [], `${view}: ${found.length} findings`);
}
