// Builds the page with the packed package in it, installed as any user would install it.
//
//   node build.mjs --tarball FILE --out FOLDER
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";

const { values: given } = parseArgs({ options: { tarball: { type: "string" }, out: { type: "string" } } });
if (!given.tarball || !given.out) fail("--tarball and --out are needed");
const tarball = resolve(given.tarball);
const out = resolve(given.out);
process.chdir(import.meta.dirname);

/**
 * @param {string} reason
 * @returns {never}
 */
function fail(reason) {
  console.error(`build.mjs: ${reason}`);
  process.exit(1);
}

/**
 * Runs a program, and shows its output only if it fails.
 *
 * @param {string} name
 * @param {string[]} args
 * @param {string} advice
 */
function run(name, args, advice) {
  const { status, stdout, stderr, error } = spawnSync(name, args, {
    encoding: "utf8",
    // On Windows npm is a batch file, which only a shell starts.
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
/** @param {string} name */
const bin = (name) => join("node_modules", ".bin", name);
run(bin("tsc"), ["--noEmit"], "the page does not fit the types of the package");
run(bin("tsc"), ["--noEmit", "--project", "tsconfig.node.json"], "the server does not fit its types");
run(bin("vite"), ["build", "--outDir", out, "--emptyOutDir", "--logLevel", "warn"], "the page cannot be bundled");

// The server sends these to browsers that accept gzip. A file that hardly shrinks gets none.
for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const file = join(entry.parentPath, entry.name);
  const content = readFileSync(file);
  const compressed = gzipSync(content, { level: 9 });
  if (compressed.length < 0.9 * content.length) writeFileSync(`${file}.gz`, compressed);
}
