// The command in this process, with a service and a planner that a test chooses. `command-installed.test.js` has the real ones.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { run } from "../../pkg-template/entry/command/run.js";

export const KEY = { GENAUTH_ACCESS_KEY_ID: "key-of-the-pool", GENAUTH_ACCESS_KEY_SECRET: "very-secret-secret" };

/** A plan of one step. */
export const PLAN = {
  formatVersion: 1,
  id: "digest",
  organizationCode: "steamory",
  rootDepartmentId: "r",
  options: {},
  files: ["departments.csv"],
  totals: { changes: 1, byAction: { createDepartment: 1 }, calls: 1, seconds: 1 },
  limits: [{ kind: "removed-departments", planned: 0, total: 9, allowed: 5, verdict: "kept" }],
  questions: [],
  refused: [],
  missing: [],
  steps: [
    { id: "s1", action: "createDepartment", parent: { departmentId: "r" }, after: { name: "R&D" }, target: "R&D", rows: [] },
  ],
};

/** What an apply reports of steps with these statuses. */
export function reportOf(statuses, more) {
  const progress = { total: statuses.length };
  for (const status of ["done", "unchanged", "failed", "refused", "blocked", "unknown", "left"]) {
    progress[status] = statuses.filter((one) => one === status).length;
  }
  const good = progress.done + progress.unchanged;
  const outcome = good === progress.total ? "done" : good > 0 ? "inPart" : "nothing";
  const steps = statuses.map((status, index) => ({
    id: `s${index + 1}`,
    action: "createDepartment",
    target: `Team ${index + 1}`,
    status,
  }));
  return { plan: "digest", outcome, progress, steps, rows: [], csv: "\ufefffile,row,target,status,step,reason\r\n", ...more };
}

/** What `genauth-management/org` gives; a test replaces what it is about. */
const ORG = {
  parseOrganization: async (files) => ({ organization: { files: files.map(({ name }) => name), people: [] }, problems: [] }),
  readOrganization: async () => ({ departments: [1, 2], people: [3] }),
  planOrganization: async () => PLAN,
  describePlan: async ({ steps }) => `the plan has ${steps.length}`,
  applyOrganizationPlan: async (_client, { steps }) => reportOf(steps.map(() => "done")),
  exportOrganization: async () => [{ name: "departments.csv", content: "id,parent,name\r\n" }],
};

/** A stream that keeps what is written. */
export function output(isTTY = false) {
  return {
    text: "",
    isTTY,
    columns: 60,
    write(text) {
      this.text += text;
    },
  };
}

/**
 * Runs a command line. `org` replaces functions of the planner; `terminal` says whether somebody sits there, and `typed` what they type.
 * @param {string[]} argv
 * @param {{ env?: Record<string, string>, org?: object, signal?: AbortSignal, terminal?: boolean, typed?: string }} [options]
 */
export async function command(argv, { env = KEY, org, signal, terminal = false, typed } = {}) {
  const made = [];
  const [stdout, stderr] = [output(terminal), output(terminal)];
  const stdin = Object.assign(new PassThrough(), { isTTY: terminal });
  if (typed !== undefined) stdin.write(`${typed}\n`);
  class ManagementClient {
    constructor(options) {
      made.push(options);
    }
  }
  /** @type {any} */
  const modules = { client: async () => ({ ManagementClient }), org: async () => ({ ...ORG, ...org }) };
  const surroundings = { env, stdin, stdout, stderr, modules, version: "1.2.3", signal: signal ?? new AbortController().signal };
  const code = await run(argv, surroundings);
  return { code, out: stdout.text, err: stderr.text, clients: made };
}

/** A folder that is there for one test. */
export function folder(t) {
  const path = mkdtempSync(join(tmpdir(), "genauth-command-"));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
