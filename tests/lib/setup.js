// Run in a suite's folder before its tests: what the lock file names, and the packed package as a user installs it.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { tarball } from "./places.js";

const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
const npm = (...args) => execFileSync("npm", [...args, ...quiet], { stdio: "inherit", shell: process.platform === "win32" });

// npm's own record leaves the root out, so a copy of the lock file says what was installed.
const installed = "node_modules/.installed-lock.json";
const content = (file) => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
};

const packed = resolve(tarball());
if (content(installed) !== content("package-lock.json")) {
  npm("ci");
  // Where the lock file names no package, npm makes no folder.
  mkdirSync("node_modules", { recursive: true });
  copyFileSync("package-lock.json", installed);
}
// npm takes a tarball of the same version for the one it has, so the old one goes first.
rmSync("node_modules/genauth-management", { recursive: true, force: true });
npm("install", "--no-save", "--prefer-offline", "--ignore-scripts", packed);
