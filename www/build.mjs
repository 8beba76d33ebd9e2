// Builds the page with the packed package in it, installed as any user would install it.
//
//   node build.mjs --tarball FILE --out FOLDER
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

const { values: given } = parseArgs({ options: { tarball: { type: "string" }, out: { type: "string" } } });
if (!given.tarball || !given.out) fail("--tarball and --out are needed");
const tarball = resolve(given.tarball);
const out = resolve(given.out);
process.chdir(import.meta.dirname);

function fail(reason) {
  console.error(`build.mjs: ${reason}`);
  process.exit(1);
}

/** Quiet unless it fails. */
function run(name, args, advice) {
  const { status, stdout, stderr, error } = spawnSync(name, args, {
    encoding: "utf8",
    // npm is a batch file there, which only a shell starts.
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ""}${stderr ?? ""}`);
  fail(`${name} ${args[0]} failed${error ? ` (${error.message})` : ""}: ${advice}`);
}

// npm's own record leaves the root out, so a copy of the lock file says what was installed: the same that xtask keeps.
const lock = "package-lock.json";
const stamp = join("node_modules", ".installed-lock.json");
if (!existsSync(stamp) || !readFileSync(stamp).equals(readFileSync(lock))) {
  run("npm", ["ci", "--loglevel=error"], "check the network and npm's registry setting");
  copyFileSync(lock, stamp);
}
// Not saved: the lock file would name a tarball that is another one after every build.
run("npm", ["install", "--no-save", "--offline", "--loglevel=error", tarball], "is it what `cargo xtask package` wrote?");
const bin = (name) => join("node_modules", ".bin", name);
run(bin("tsc"), ["--noEmit"], "the page does not fit the types of the package");
run(bin("vite"), ["build", "--outDir", out, "--emptyOutDir", "--logLevel", "warn"], "the page cannot be bundled");
