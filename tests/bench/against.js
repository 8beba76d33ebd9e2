// What a call costs next to another build of the package. One process of a build differs from the next of the same by some percent
// (what the engine compiled, where its heap lies), and a machine's speed changes from second to second: so there are several
// processes of each, and they take short turns, which are compared with one another. The process that is started first costs some
// percent more, so each build is that as often as the other. Where 1 lies between the quartiles, no difference has been shown.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startSandbox } from "../lib/sandbox.js";
import { Caller } from "./calls.js";
import { figure, median } from "./report.js";

export async function against({ against: folder, quick }) {
  const other = pathToFileURL(join(folder, "dist/index.js")).href;
  const echo = await startSandbox("--echo");
  const pairs = [];
  try {
    for (let pair = 0; pair < (quick ? 2 : 16); pair++) pairs.push(await pairOf(other, echo.url, quick ? 4 : 10, pair % 2 === 0));
  } finally {
    await echo.stop();
  }
  const cost = (which) => median(pairs.flat().map((turn) => turn[which]));
  const ratios = pairs.map((turns) => median(turns.map(({ ours, theirs }) => ours / theirs))).sort((one, other) => one - other);
  const quarter = ratios.length >> 2;
  const quartiles = [ratios[quarter], ratios[ratios.length - 1 - quarter]].map((ratio) => ratio.toFixed(3)).join(" to ");
  figure("against", "ours", `${cost("ours").toFixed(0)} µs of CPU`);
  figure("against", "the other build", `${cost("theirs").toFixed(0)} µs of CPU`);
  figure("against", "  cost of ours : the other build", `${median(ratios).toFixed(3)} x (${quartiles})`);
}

/** What a call cost in each of two new processes, turn by turn. */
async function pairOf(other, url, count, isOursFirst) {
  const callers = {};
  const order = isOursFirst ? ["ours", "theirs"] : ["theirs", "ours"];
  const turns = [];
  try {
    for (const which of order) {
      callers[which] = new Caller(which === "ours" ? which : other, url);
      await callers[which].make({ count: 6_000, inFlight: 32 });
    }
    for (let turn = 0; turn < count; turn++) {
      const costs = {};
      // Neither is always the first, whose turn falls into what the other one left to the machine.
      for (const which of turn % 2 ? order : order.toReversed()) {
        costs[which] = (await callers[which].make({ count: 800, inFlight: 32 })).processor;
      }
      turns.push(costs);
    }
  } finally {
    for (const { process } of Object.values(callers)) process.kill();
  }
  return turns;
}
