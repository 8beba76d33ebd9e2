// A large company through the installed command, from its files to the service and back: created, reorganized, exported, and equal at the end.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ManagementClient } from "genauth-management";
import { company, filesOf, reorganized } from "../lib/company.js";
import { startSandbox } from "../lib/sandbox.js";
import { RATE, countedBy, noteLimit } from "./limit.js";
import { figure } from "./report.js";

const SECTION = "org-large";
const CODE = "acme";
const FILES = ["departments.csv", "people.csv"];
const EXACT = ["--memberships", "exact"];
const program = fileURLToPath(new URL("node_modules/.bin/genauth-management", import.meta.url));
const usage = new URL("usage.js", import.meta.url).href;

export async function orgLarge({ quick }) {
  const size = quick ? { departments: 500, people: 5_000 } : { departments: 10_000, people: 100_000 };
  const folder = await mkdtemp(join(tmpdir(), "genauth-bench-org-large-"));
  try {
    const first = company(size);
    await organization(folder);
    for (const [what, wanted] of Object.entries({ created: first, reorganized: reorganized(first) })) {
      const named = `${what} ${size.departments}x${size.people}`;
      await bring(folder, named, wanted);
    }
    await compare(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Makes the organization that everything is applied to. */
async function organization(folder) {
  const { stop, url: host, ...key } = await startSandbox(...storedIn(folder));
  const client = new ManagementClient({ host, accessKeyId: key.accessKeyId, accessKeySecret: key.accessKeySecret });
  await client.createOrganization({ organizationCode: CODE, organizationName: "Acme" });
  client.free();
  await stop();
}

/** Plans the files of a company and applies the plan. */
async function bring(folder, named, wanted) {
  for (const { name, data } of filesOf(wanted)) await writeFile(join(folder, name), data);
  let planned = await planOf(folder, FILES, ["--out", "plan.json"]);
  if (planned.code === 3) {
    const { limits } = planned.envelope;
    const exceeded = limits.filter(({ verdict }) => verdict === "exceeded");
    const allowed = exceeded.flatMap(({ kind, planned }) => ["--allow", `${kind}=${planned}`]);
    planned = await planOf(folder, FILES, ["--out", "plan.json", ...allowed]);
  }
  expect(planned, 2);
  const { totals } = planned.envelope;
  const megabytes = (await stat(join(folder, "plan.json"))).size / 1e6;
  figure(SECTION, named, `${totals.changes} changes`);
  note("plan", planned);
  figure(SECTION, "  the plan's file", `${megabytes.toFixed(0)} MB`);

  await rm(join(folder, "plan.journal.jsonl"), { force: true });
  const applied = await command(folder, ["apply", "plan.json", "--yes", "--json", "--report", "report.csv"]);
  expect(applied, 0);
  note("apply", applied, "share");
  const ratio = applied.sent / totals.calls;
  const facts = { goal: "<= 1.05 x its number", reached: ratio <= 1.05, check: true };
  figure(SECTION, `  calls, of ${totals.calls} that the plan says`, `${applied.sent} (${ratio.toFixed(3)} x)`, facts);
}

/** Exports, and plans both what was exported and what was applied: neither has a change. */
async function compare(folder) {
  await mkdir(join(folder, "out"));
  const exported = await command(folder, ["export", "--organization", CODE, "--out", "out", "--json"]);
  expect(exported, 0);
  figure(SECTION, "exported", `${exported.envelope.totals.departments - 1}x${exported.envelope.totals.people}`);
  note("export", exported);
  const plans = { "a plan of what was exported": FILES.map((name) => `out/${name}`), "a plan of the files": FILES };
  for (const [what, files] of Object.entries(plans)) {
    const planned = await planOf(folder, files, []);
    const { changes } = planned.envelope.totals ?? {};
    figure(SECTION, what, `${changes} changes`, { goal: "none", reached: planned.code === 0 && changes === 0, check: true });
  }
}

const planOf = (folder, files, more) => command(folder, ["plan", "--organization", CODE, ...files, ...EXACT, "--json", ...more]);

/** Runs the command against a sandbox that has counted nothing yet. */
async function command(folder, args) {
  const { stop, url, accessKeyId, accessKeySecret } = await startSandbox("--rate", `${RATE}`, ...storedIn(folder));
  const file = join(folder, "usage.json");
  const key = { GENAUTH_HOST: url, GENAUTH_ACCESS_KEY_ID: accessKeyId, GENAUTH_ACCESS_KEY_SECRET: accessKeySecret };
  const env = { PATH: process.env.PATH, LANG: "C", NODE_OPTIONS: `--import=${usage}`, USAGE_FILE: file, ...key };
  try {
    const before = performance.now();
    const child = spawn(process.execPath, [program, ...args], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
    const printed = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text) => (printed.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (printed.stderr += text));
    const [code, signal] = await once(child, "close");
    const seconds = (performance.now() - before) / 1000;
    if (signal) throw new Error(`${args[0]}: ended by ${signal}: ${printed.stderr}`);
    const used = JSON.parse(await readFile(file, "utf8"));
    return { args, code, seconds, ...used, envelope: JSON.parse(printed.stdout), ...(await countedBy(url)) };
  } finally {
    await stop();
  }
}

const storedIn = (folder) => ["--db", join(folder, "company.db")];

function expect({ args, code, envelope }, wanted) {
  if (code !== wanted) throw new Error(`${args[0]} ended with ${code}: ${JSON.stringify(envelope.error)}`);
}

/** How long a command took, how near it came to the limit, and what its process needed. */
function note(what, used, goal = undefined) {
  figure(SECTION, `  ${what}: calls`, `${used.sent}`);
  noteLimit(SECTION, goal, used);
  figure(SECTION, "  seconds of a processor", `${used.processor.toFixed(1)} s`);
  figure(SECTION, "  resident memory of the process, at most", `${(used.memory / 1e6).toFixed(0)} MB`);
}
