// A fresh copy of an environment's project with the packed package installed, as a user would have it.
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rm, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { run } from "./process.js";
import { writeSamples } from "./documented.js";

const here = new URL("..", import.meta.url).pathname;

/**
 * Gives the folder. `node_modules` of an earlier run stays while the lock file is the same. `site` is the folder in sites/ that
 * versions of a framework share, and `samples` the ones of the documentation that the project is made of.
 */
export async function install(name, { work, tarball, signal, site, samples = [] }) {
  const folder = join(work, name);
  const source = join(here, "environments", name);
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder)) {
    if (old !== "node_modules") await rm(join(folder, old), { recursive: true });
  }
  await cp(join(here, "apps"), folder, { recursive: true });
  if (site) await cp(join(here, "sites", site), folder, { recursive: true });
  await cp(source, folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
  await addExercise(folder);
  await writeSamples(folder, samples);

  const npm = (...args) => run("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder, signal });
  const stamp = join(folder, "node_modules", ".installed");
  const lock = createHash("sha256")
    .update(await readFile(join(source, "package-lock.json")))
    .digest("hex");
  if ((await readFile(stamp, "utf8").catch(() => "")) !== lock) {
    // Not `npm ci`: it refuses a lock file without the builds for other systems, and registries do not hold all of those.
    await npm("install", "--prefer-offline");
    await mkdir(join(folder, "node_modules"), { recursive: true });
    await writeFile(stamp, lock);
  }
  // npm takes a tarball of the same version for the one it has, so the old one goes first.
  await rm(join(folder, "node_modules/genauth-management"), { recursive: true, force: true });
  await npm("install", "--no-save", "--offline", "--ignore-scripts", tarball);
  return folder;
}

/** One exercise for all; the copy for `require` is made from it. */
async function addExercise(folder) {
  const source = await readFile(join(here, "exercise.js"), "utf8");
  await writeFile(join(folder, "exercise.js"), source);
  const { code } = await transform(source, { format: "cjs", platform: "node" });
  await writeFile(join(folder, "exercise.cjs"), code);
}
