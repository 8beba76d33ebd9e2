// Import and construction, each time in a fresh process: node start.js, or as a child with a name.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { figure, median } from "./report.js";

const itself = fileURLToPath(import.meta.url);
const options = { accessKeyId: "ak", accessKeySecret: "sk", host: "http://127.0.0.1:1" };
const clients = {
  "ours, import": () => import("genauth-management"),
  "ours, require": async () => createRequire(import.meta.url)("genauth-management"),
  "authing-node-sdk": async () => createRequire(import.meta.url)("authing-node-sdk"),
};

const wanted = process.argv[2];
if (process.argv[1] === itself && wanted in clients) {
  const before = performance.now();
  const { ManagementClient } = await clients[wanted]();
  new ManagementClient(options);
  console.log(performance.now() - before);
}

export function start({ quick }) {
  const names = Object.keys(clients);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < (quick ? 5 : 20); round++) {
    for (const name of names) times[name].push(Number(execFileSync(process.execPath, [itself, name], { encoding: "utf8" })));
  }
  const official = median(times["authing-node-sdk"]);
  for (const name of names) {
    const time = median(times[name]);
    figure("start", name, `${time.toFixed(1)} ms`, {
      ...(name.startsWith("ours") && { goal: `<= ${(official / 10).toFixed(1)} ms (a tenth)`, reached: time <= official / 10 }),
    });
  }
}
