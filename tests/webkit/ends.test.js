// Nothing of WebKit outlives the process that started it, however that ends.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { missing } from "../lib/webkit.js";

const program = fileURLToPath(new URL("lib/fails.js", import.meta.url));
const skip = missing || (process.platform !== "linux" && "it looks into /proc");

/** The processes of these groups that have not ended; those whose end nobody has asked for yet have. */
function running(groups) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
        const [state, , group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return state !== "Z" && groups.includes(Number(group));
      } catch {
        return false;
      }
    });
}

for (const [how, argument, end] of [
  ["throws", "throws", () => {}],
  ["is asked to end", "waits", (child) => child.kill("SIGTERM")],
]) {
  test(`nothing is left when the test ${how}`, { skip, timeout: 120_000 }, async () => {
    const child = spawn(process.execPath, [program, argument], { stdio: ["pipe", "pipe", "ignore"] });
    const ended = once(child, "exit");
    const [line] = await once(createInterface({ input: child.stdout }), "line");
    const groups = JSON.parse(line);
    assert.equal(groups.length, 2);
    end(child);
    const [code] = await ended;
    assert.equal(code, 1);
    // The kernel takes a moment.
    while (running(groups).length > 0) await wait(20);
  });
}
