// Calls a second against the sandbox's echo, which is a process of its own on loopback.
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { startSandbox } from "../lib/sandbox.js";
import { figure, median } from "./report.js";

const script = fileURLToPath(new URL("caller.js", import.meta.url));
const whom = ["ours", "authing-node-sdk", "plain fetch"];

export async function calls({ quick }) {
  const echo = await startSandbox("--echo");
  const callers = [];
  try {
    for (const who of whom) callers.push(new Caller(who, echo.url));
    // The engine compiles on other threads, whose time counts: none of it may fall into a round.
    for (const caller of callers) await caller.make({ count: quick ? 4_000 : 20_000, inFlight: 32 });
    for (const inFlight of [1, 32]) await measure(callers, inFlight, quick);
  } finally {
    for (const caller of callers) caller.process.kill();
    await echo.stop();
  }
}

/** Makes calls in a process of its own. */
export class Caller {
  constructor(who, url) {
    this.who = who;
    this.process = fork(script, [who, url]);
    this.ended = once(this.process, "exit").then(() => Promise.reject(new Error(`the calls of ${who} failed`)));
    this.ended.catch(() => {});
  }

  async make(work) {
    this.process.send(work);
    const [round] = await Promise.race([once(this.process, "message"), this.ended]);
    return round;
  }
}

async function measure(callers, inFlight, quick) {
  const rounds = new Map(whom.map((who) => [who, []]));
  const count = quick ? 1_000 : inFlight === 1 ? 3_000 : 6_000;
  for (let round = 0; round < (quick ? 3 : 7); round++) {
    for (const caller of callers) rounds.get(caller.who).push(await caller.make({ count, inFlight }));
  }
  const of = (who, what) => median(rounds.get(who).map((round) => round[what]));
  const [ours, official, plain] = whom.map((who) => of(who, "rate"));
  for (const who of whom) {
    const found = `${of(who, "rate").toFixed(0)} / s`.padStart(8) + `${of(who, "processor").toFixed(0)} µs of CPU`.padStart(16);
    figure("calls", `${who}, ${inFlight} in flight`, found);
  }
  const times = (ratio) => `${ratio.toFixed(2)} x`;
  const goal = (text, reached) => (inFlight === 32 ? { goal: text, reached } : {});
  figure("calls", "  rate of ours : authing-node-sdk", times(ours / official), goal(">= 1.5 x", ours >= 1.5 * official));
  figure("calls", "  rate of plain fetch : authing-node-sdk", times(plain / official));
  figure("calls", "  cost of ours : plain fetch", times(plain / ours), goal("<= 1.25 x", plain <= 1.25 * ours));
}
