// How long the compiler takes to check the package's types, each time in a fresh process.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { figure, median } from "./report.js";

const compiler = fileURLToPath(new URL("bin/tsc", import.meta.resolve("typescript/package.json")));
const declarations = fileURLToPath(new URL("index.d.cts", import.meta.resolve("genauth-management")));
const options = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2022", "--lib", "esnext,dom"];

export function types({ quick }) {
  const times = Array.from({ length: quick ? 3 : 9 }, () => {
    const before = performance.now();
    execFileSync(process.execPath, [compiler, ...options, declarations]);
    return performance.now() - before;
  });
  const time = median(times);
  figure("types", "index.d.cts by tsc, libraries included", `${time.toFixed(0)} ms`, {
    goal: "<= 1000 ms",
    reached: time <= 1_000,
  });
}
