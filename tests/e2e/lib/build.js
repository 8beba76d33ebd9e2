// Builds the console once for all tests: again only when its sources or the package have changed.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tarball } from "../../lib/places.js";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
export const target = path("../../../target");
export const built = join(target, "e2e/www");
export const www = (file) => path(`../../../www/${file}`);

const NOT_SOURCES = ["node_modules", "README.md"];

export function build() {
  const stamp = join(target, "e2e/www.stamp");
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  rmSync(stamp, { force: true });
  mkdirSync(built, { recursive: true });
  execFileSync(process.execPath, [www("build.mjs"), "--tarball", tarball(), "--out", built], { stdio: "inherit" });
  writeFileSync(stamp, now);
}

function fingerprint() {
  const hash = createHash("sha256").update(readFileSync(tarball()));
  const files = readdirSync(www("."), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !NOT_SOURCES.some((name) => file.startsWith(www(name))));
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
