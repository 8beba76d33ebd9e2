// What the tests of the org chart begin with: a sandbox, a client, a folder of files, and the installed command.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ManagementClient } from "genauth-management";
import { startSandbox } from "../lib/sandbox.js";

/** The command as npm links it. */
export const program = fileURLToPath(new URL("node_modules/.bin/genauth-management", import.meta.url));

/** Code of the organization that `newDirectory` makes. */
export const CODE = "acme";

/** A sandbox with an empty organization, and a client of it. */
export async function newDirectory(t, ...options) {
  const sandbox = await startSandbox(...options);
  t.after(() => sandbox.stop());
  const client = clientOf(sandbox);
  t.after(() => client.free());
  await client.createOrganization({ organizationCode: CODE, organizationName: "Acme" });
  return { sandbox, client, env: environmentOf(sandbox) };
}

export const clientOf = ({ url, accessKeyId, accessKeySecret }) =>
  new ManagementClient({ host: url, accessKeyId, accessKeySecret, maxConcurrency: 64 });

/** What the command reads of the environment. */
export const environmentOf = ({ url, accessKeyId, accessKeySecret }) => ({
  GENAUTH_HOST: url,
  GENAUTH_ACCESS_KEY_ID: accessKeyId,
  GENAUTH_ACCESS_KEY_SECRET: accessKeySecret,
});

/** A folder that is removed after the test, with these files in it: `{ name, data }`. */
export async function folderWith(t, files = []) {
  const folder = await mkdtemp(join(tmpdir(), "genauth-org-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  await Promise.all(files.map(({ name, data }) => writeFile(join(folder, name), data)));
  return folder;
}

/**
 * Starts the command in a folder. `ended` resolves to its exit code, signal and what it printed.
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, input?: string }} [options]
 */
export function start(args, { env = {}, cwd, input } = {}) {
  const { PATH } = process.env;
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { PATH, LANG: "C", ...env }, stdio: "pipe" });
  const printed = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => (printed.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (printed.stderr += text));
  child.stdin.on("error", () => {}).end(input ?? "");
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, ...printed }));
  return { child, ended, printed };
}

/** Runs the command to its end. */
export const run = (args, options) => start(args, options).ended;

/** Plans and applies files, and gives both results. */
export async function bring(folder, files, env, planOptions = []) {
  const names = files.map(({ name }) => name);
  const planned = await run(["plan", "--organization", CODE, ...names, "--out", "plan.json", ...planOptions], {
    cwd: folder,
    env,
  });
  const applied = planned.code === 2 ? await run(["apply", "plan.json", "--yes"], { cwd: folder, env }) : undefined;
  return { planned, applied };
}
