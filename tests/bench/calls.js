// Calls a second against the sandbox's echo, which is a process of its own on loopback.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { figure, median } from "./report.js";

const caller = fileURLToPath(new URL("caller.js", import.meta.url));
const whom = ["ours", "authing-node-sdk", "plain fetch"];

export async function calls({ quick, sandbox }) {
  const echo = spawn(sandbox, ["--port", "0", "--echo"], { stdio: ["ignore", "pipe", "ignore"] });
  try {
    const [line] = await once(createInterface({ input: echo.stdout }), "line");
    for (const inFlight of [1, 32]) measure(JSON.parse(line).url, inFlight, quick);
  } finally {
    echo.kill();
  }
}

function measure(url, inFlight, quick) {
  const found = Object.fromEntries(whom.map((who) => [who, []]));
  for (let round = 0; round < (quick ? 1 : 3); round++) {
    for (const who of whom) {
      const count = quick ? 4_000 : inFlight === 1 ? 8_000 : 20_000;
      const text = execFileSync(process.execPath, [caller, who, url, inFlight, count].map(String), { encoding: "utf8" });
      found[who].push(JSON.parse(text));
    }
  }
  const of = (who, what) => median(found[who].map((round) => round[what]));
  for (const who of whom) {
    figure("calls", `${who}, ${inFlight} in flight`, `${of(who, "rate").toFixed(0)} / s`);
    figure("calls", `${who}, ${inFlight} in flight, processor time`, `${of(who, "processor").toFixed(0)} µs`);
  }
  const official = of("ours", "rate") / of("authing-node-sdk", "rate");
  const plain = of("plain fetch", "rate") / of("ours", "rate");
  const ceiling = of("plain fetch", "rate") / of("authing-node-sdk", "rate");
  const goals = inFlight === 32;
  figure("calls", `ours against authing-node-sdk, ${inFlight} in flight`, `${official.toFixed(2)} x`, goals && { goal: ">= 1.5 x", reached: official >= 1.5 });
  figure("calls", `plain fetch against authing-node-sdk, ${inFlight} in flight`, `${ceiling.toFixed(2)} x`);
  figure("calls", `cost of ours against plain fetch, ${inFlight} in flight`, `${plain.toFixed(2)} x`, goals && { goal: "<= 1.25 x", reached: plain <= 1.25 });
}
