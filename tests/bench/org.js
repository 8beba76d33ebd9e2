// The org chart from a file: reading, planning and applying at the size of a large company, and what the module weighs.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { company, filesOf, reorganized } from "../lib/company.js";
import { startSandbox } from "../lib/sandbox.js";
import { RATE, countedBy, noteLimit } from "./limit.js";
import { figure, median } from "./report.js";

const CODE = "acme";
const SEEDED = "horizon";
const job = fileURLToPath(new URL("org-job.js", import.meta.url));
const program = fileURLToPath(new URL("node_modules/.bin/genauth-management", import.meta.url));
const dist = dirname(fileURLToPath(import.meta.resolve("genauth-management/org")));
const inProcess = promisify(execFile);

export async function org({ quick }) {
  const [large, small] = quick ? ["1000x10000", "200x2000"] : ["10000x100000", "1000x10000"];
  const folder = await mkdtemp(join(tmpdir(), "genauth-bench-org-"));
  /** A goal is one of the full size. */
  const goalOf = (facts) => (quick ? {} : facts);
  try {
    const read = await reading(large, folder, 0);
    const calls = `${read.sent} calls`;
    figure("org", `reading ${large}`, calls, goalOf({ goal: "<= 2100 calls", reached: read.sent <= 2100, check: true }));
    noteLimit("org", "time", read);
    const delayed = await reading(large, folder, 80);
    const seconds = `${delayed.seconds.toFixed(1)} s`;
    figure("org", `reading ${large}, --latency 80`, seconds, goalOf({ goal: "<= 30 s", reached: delayed.seconds <= 30 }));
    noteLimit("org", "time", delayed);
    await planning(large, folder, { rounds: quick ? 2 : 3, most: 2000, goalOf });
    await reading(small, folder, 0);
    await planning(small, folder, { rounds: quick ? 2 : 7, most: 100, goalOf });
    await applying(folder, quick ? [100, 1_000] : [1_000, 10_000]);
    sizesOf();
    await help(quick ? 5 : 10);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  figure("org", "load of the machine, of how many processors", `${loadavg()[0].toFixed(1)} of ${cpus().length}`);
}

/** Runs one job of org-job.js in a process of its own. This one must go on meanwhile: it empties the sandbox's log. */
async function run(work) {
  const { stdout } = await inProcess(process.execPath, [job, JSON.stringify(work)]).catch(({ stderr, message }) => {
    throw new Error(stderr || message);
  });
  return JSON.parse(stdout);
}

/** Reads a seeded organization, and leaves it in the folder as what planning begins with. */
function reading(size, folder, latency) {
  const work = { task: "read", organizationCode: SEEDED, out: join(folder, `${size}.json`) };
  return limited(["--seed", size, "--latency", `${latency}`], work);
}

/** Plans what was read, from files in which a third of the departments and a tenth of the memberships differ. */
async function planning(size, folder, { rounds, most, goalOf }) {
  const snapshot = join(folder, `${size}.json`);
  const files = join(folder, size);
  await mkdir(files);
  const names = (await run({ task: "change", snapshot, files })).map((name) => join(files, name));
  const found = [];
  for (let round = 0; round < rounds; round++) found.push(await run({ task: "plan", snapshot, files: names }));
  const [{ steps, changes, questions }] = found;
  if (questions > 0 || steps === 0) throw new Error(`${size}: a plan of ${steps} steps with ${questions} questions`);
  const of = (what) => median(found.map((round) => round[what]));
  const time = of("planning");
  const took = `${time.toFixed(0)} ms`;
  figure("org", `planning ${size}, ${changes} changes, median`, took, goalOf({ goal: `<= ${most} ms`, reached: time <= most }));
  figure("org", "  parsing its files before, median", `${of("parsing").toFixed(0)} ms`);
  const memory = Math.max(...found.map(({ peak }) => peak)) / 1e6;
  const facts = { goal: "<= 300 MB", reached: memory <= 300, check: true };
  figure("org", "  resident memory of the process, at most", `${memory.toFixed(0)} MB`, goalOf(facts));
}

/** Creates a company from files, then reorganizes it. */
async function applying(folder, [departments, people]) {
  const first = company({ departments, people });
  const companies = { creating: first, reorganizing: reorganized(first) };
  const stored = ["--db", join(folder, "company.db")];
  await limited(stored, { task: "organization", organizationCode: CODE });
  for (const [what, wanted] of Object.entries(companies)) {
    const files = [];
    for (const { name, data } of filesOf(wanted)) {
      files.push(join(folder, name));
      await writeFile(join(folder, name), data);
    }
    const plan = join(folder, `${what}.json`);
    const planned = await limited(stored, { task: "write", organizationCode: CODE, files, plan });
    const applied = await limited(stored, { task: "apply", plan, journal: join(folder, `${what}.jsonl`) });
    if (applied.outcome !== "done") throw new Error(`${what}: ${applied.outcome}`);
    figure("org", `${what} ${departments}x${people}`, `${planned.changes} changes`);
    const ratio = applied.sent / planned.calls;
    const facts = { goal: "<= 1.05 x its number", reached: ratio <= 1.05, check: true };
    figure("org", `  calls, of ${planned.calls} that the plan says`, `${applied.sent} (${ratio.toFixed(3)} x)`, facts);
    noteLimit("org", "share", applied);
  }
}

/** Runs a job against a sandbox that has counted nothing yet, and adds what it has counted then. */
async function limited(options, work) {
  const { stop, url, accessKeyId, accessKeySecret } = await startSandbox("--rate", `${RATE}`, ...options);
  try {
    const result = await run({ ...work, host: url, accessKeyId, accessKeySecret });
    return { ...result, ...(await countedBy(url)) };
  } finally {
    await stop();
  }
}

function sizesOf() {
  const compressed = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  const alone = compressed("org.js");
  const whole = alone + compressed("org-xlsx.js");
  figure("org", "dist/org.js, gzip", `${alone} B`, { goal: "<= 120000 B", reached: alone <= 120_000, check: true });
  figure("org", "  with dist/org-xlsx.js", `${whole} B`, { goal: "<= 250000 B", reached: whole <= 250_000, check: true });
}

/** What a person waits for. `npx` looks for the program first, which is npm's own time. */
async function help(rounds) {
  const ways = {
    "the command's --help, median": [process.execPath, program, "--help"],
    "  through npx": ["npx", "genauth-management", "--help"],
    "  Node alone (--version)": [process.execPath, "--version"],
  };
  for (const [what, [file, ...args]] of Object.entries(ways)) {
    const times = [];
    for (let round = 0; round < rounds; round++) {
      const before = performance.now();
      await inProcess(file, args, { cwd: dirname(job), shell: file === "npx" && process.platform === "win32" });
      times.push(performance.now() - before);
    }
    const time = median(times);
    const isOurs = args[0] === program;
    figure("org", what, `${time.toFixed(0)} ms`, isOurs ? { goal: "<= 150 ms", reached: time <= 150 } : {});
  }
}
