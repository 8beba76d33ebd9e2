// One job with `genauth-management/org`, in a fresh process: node org-job.js JSON. Prints what it measured as JSON.
import { open, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { randomFrom } from "../lib/random.js";

const { task, ...given } = JSON.parse(process.argv[2]);

const jobs = {
  /** Reads an organization into a file. */
  async read({ out, organizationCode, ...key }) {
    const { readOrganization } = await import("genauth-management/org");
    const client = await clientOf(key);
    const before = performance.now();
    const snapshot = await readOrganization(client, { organizationCode });
    const seconds = (performance.now() - before) / 1000;
    await writeFile(out, JSON.stringify(snapshot));
    return { seconds };
  },

  /** Writes the files of an organization that a reorganization has changed. */
  async change({ snapshot: path, files }) {
    const { exportOrganization } = await import("genauth-management/org");
    const exported = await exportOrganization(changed(JSON.parse(await readFile(path, "utf8"))));
    for (const { name, content } of exported) await writeFile(join(files, name), content);
    return exported.map(({ name }) => name);
  },

  /** Parses files and plans from a snapshot that is there already. Nothing else may take memory. */
  async plan({ snapshot: path, files }) {
    const { parseOrganization, planOrganization } = await import("genauth-management/org");
    const snapshot = JSON.parse(await readFile(path, "utf8"));
    const began = performance.now();
    const organization = await parsed(parseOrganization, files);
    const read = performance.now();
    const plan = await planOrganization(organization, snapshot, { memberships: "exact" });
    const ended = performance.now();
    const { steps, questions, totals } = plan;
    const peak = process.resourceUsage().maxRSS * 1024;
    const counts = { steps: steps.length, questions: questions.length, changes: totals.changes };
    return { ...counts, parsing: read - began, planning: ended - read, peak };
  },

  /** Makes the organization that files are applied to. */
  async organization({ organizationCode, ...key }) {
    const client = await clientOf(key);
    await client.createOrganization({ organizationCode, organizationName: "Acme" });
    return {};
  },

  /** Plans files against the service, with the limits raised as far as they need, and writes the plan. */
  async write({ files, plan: path, organizationCode, ...key }) {
    const { isApplicable, parseOrganization, planOrganization, readOrganization } = await import("genauth-management/org");
    const organization = await parsed(parseOrganization, files);
    const snapshot = await readOrganization(await clientOf(key), { organizationCode, people: organization.people });
    const options = { memberships: /** @type {const} */ ("exact") };
    let plan = await planOrganization(organization, snapshot, options);
    const exceeded = plan.limits.filter(({ verdict }) => verdict === "exceeded");
    const allow = Object.fromEntries(exceeded.map(({ kind, planned }) => [kind, planned]));
    plan = await planOrganization(organization, snapshot, { ...options, allow });
    if (!isApplicable(plan)) throw new Error(`questions: ${plan.questions.length}, limits: ${JSON.stringify(plan.limits)}`);
    await writeFile(path, JSON.stringify(plan));
    return plan.totals;
  },

  /** Applies a plan, with its journal in a file. */
  async apply({ plan: path, journal: journalPath, ...key }) {
    const { applyOrganizationPlan } = await import("genauth-management/org");
    const client = await clientOf(key);
    const plan = JSON.parse(await readFile(path, "utf8"));
    const journal = await open(journalPath, "a");
    let last = Promise.resolve();
    const append = (lines) => (last = last.then(() => journal.appendFile(lines)));
    const before = performance.now();
    const report = await applyOrganizationPlan(client, plan, { journal: { append } });
    const seconds = (performance.now() - before) / 1000;
    await journal.close();
    return { seconds, outcome: report.outcome };
  },
};

async function clientOf(key) {
  const { ManagementClient } = await import("genauth-management");
  return new ManagementClient({ ...key, maxConcurrency: 64 });
}

async function parsed(parseOrganization, paths) {
  const files = await Promise.all(paths.map(async (path) => ({ name: basename(path), data: await readFile(path) })));
  const { organization, problems } = await parseOrganization(files);
  if (!organization) throw new Error(problems[0]?.message);
  return organization;
}

/** A third of the departments is renamed or moved, a tenth of the people is elsewhere. */
function changed(snapshot) {
  const random = randomFrom(2);
  const { departments, people, rootDepartmentId: root } = snapshot;
  const byId = new Map(departments.map((department) => [department.departmentId, department]));
  const isWithin = (department, above) => {
    for (let at = department; at; at = byId.get(at.parentDepartmentId)) if (at === above) return true;
    return false;
  };
  for (const department of departments) {
    if (department.departmentId === root || !random.chance(1 / 3)) continue;
    const parent = random.pick(departments);
    if (random.chance(0.5)) department.name = `${department.name} (new)`;
    else if (!isWithin(parent, department)) department.parentDepartmentId = parent.departmentId;
  }
  for (const person of people) {
    if (!person.departmentIds?.some((id) => byId.has(id)) || !random.chance(0.1)) continue;
    const { departmentId } = random.pick(departments);
    person.departmentIds = [departmentId, ...person.departmentIds.slice(1).filter((id) => id !== departmentId)];
    person.mainDepartmentId = departmentId;
  }
  return snapshot;
}

try {
  console.log(JSON.stringify(await jobs[task](given)));
} catch (error) {
  console.error(`${task}: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
