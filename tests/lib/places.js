// Where the built package and the sandbox are, unless the environment names others.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const target = fileURLToPath(new URL("../../target", import.meta.url));

/** The packed package, which is what users get. */
export function tarball() {
  if (process.env.GENAUTH_TARBALL) return process.env.GENAUTH_TARBALL;
  const folder = join(target, "npm");
  const name = readdirSync(folder).find((name) => /^genauth-management-.*\.tgz$/.test(name));
  if (!name) throw new Error(`no tarball in ${folder}: run \`cargo xtask package\`, or name one with GENAUTH_TARBALL`);
  return join(folder, name);
}

/** The program that behaves like the service. */
export function sandboxProgram() {
  return process.env.GENAUTH_SANDBOX ?? join(target, "debug/genauth-sandbox");
}
