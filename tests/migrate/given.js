// What the tests of `migrate` begin with: the installed command, and folders for it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("node_modules/.bin/genauth-management", import.meta.url));

/** The folder of a project of these tests. */
export const project = (name) => fileURLToPath(new URL(`projects/${name}`, import.meta.url));

/**
 * A folder that is removed after the test, with these files.
 * @param {{ after(end: () => void): void }} t
 * @param {Record<string, string | Uint8Array>} files
 */
export function folderWith(t, files) {
  const folder = mkdtempSync(join(tmpdir(), "genauth-migrate-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), data);
  }
  return folder;
}

/**
 * Runs `genauth-management migrate`.
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 */
export async function migrate(args, { cwd, env } = {}) {
  const { PATH } = process.env;
  const child = spawn(process.execPath, [program, "migrate", ...args], { cwd, env: { PATH, LANG: "C", ...env }, stdio: "pipe" });
  const printed = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => (printed.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (printed.stderr += text));
  const [code] = await once(child, "close");
  return { code, ...printed };
}

/** The envelope of a run. */
export async function envelopeOf(args, options) {
  const { code, stdout } = await migrate([...args, "--json"], options);
  return { code, ...JSON.parse(stdout) };
}

/** What is found in one file with this text, as `kind subject`; a question mark where it is not certain. */
export async function foundIn(t, text, name = "file.ts") {
  const { findings } = await envelopeOf(["."], { cwd: folderWith(t, { [name]: text }) });
  return findings.map(described);
}

export const described = ({ kind, subject, certain }) => `${kind} ${subject}${certain ? "" : "?"}`;
