// The page of tests/package/environments, as a user's server would hand it out: its files beside the installed package.
import { cp, mkdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const folder = path("../../../target/webkit/page");
const parts = ["../../package/apps", "../../package/environments/page", "../../package/exercise.js"].map(path);

/** Gives the folder of the page. */
export async function pageFolder() {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const [apps, page, exercise] = parts;
  for (const part of [apps, page]) await cp(part, folder, { recursive: true, filter: (file) => !file.includes("node_modules") });
  await cp(exercise, `${folder}/exercise.js`);
  await cp(path("../node_modules/genauth-management"), `${folder}/node_modules/genauth-management`, {
    recursive: true,
    dereference: true,
  });
  return folder;
}
