// A company is created and reorganized through the installed command while requests meet faults: it is as the files say, or the command and its
// journal tell what is not; and the next run, without faults, does the rest.
import assert from "node:assert/strict";
import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { company, filesOf, reorganized } from "../lib/company.js";
import { startSandbox } from "../lib/sandbox.js";
import { CODE, clientOf, environmentOf, folderWith, run } from "./given.js";
import { checkTruth, statusesIn } from "./journal.js";
import { allUsers, stateOf, storedState } from "./state.js";

/** Those of the sandbox's own data. */
const OTHERS = 200;
/** Of a hundred requests. Planning makes so few that five would mean none. */
const OF_APPLYING = 5;
const OF_PLANNING = 30;

const both = (fault) => [fault, { ...fault, carriedOut: true }];
const answer = (fields) => ({ kind: "answer", message: "injected", ...fields });

/** The client takes it as if nothing was. */
const HARMLESS = "another content type";

/** Every kind of fault that the sandbox has: before a call is carried out and after it, where both can be. */
const KINDS = {
  reset: both({ kind: "reset" }),
  silence: both({ kind: "silence" }),
  "status 500": both(answer({ status: 500 })),
  "status 502 with a page": both(answer({ status: 502, html: true })),
  "status 503 with Retry-After": both(answer({ status: 503, retryAfter: "1" })),
  "429, as a status and in an envelope": [answer({ status: 429, retryAfter: "1" }), answer({ statusCode: 429 })],
  "a page to sign in": both(answer({ html: true })),
  "a key that is not accepted": [answer({ statusCode: 401, apiCode: 2020 })],
  "a body cut off": [{ kind: "cut_off" }],
  "a body that does not end": [{ kind: "slow" }],
  [HARMLESS]: [{ kind: "content_type", value: "text/plain" }],
  "a clock that is ahead or behind": [3_600_000, -86_400_000].map((milliseconds) => ({ kind: "skewed_clock", milliseconds })),
  "a used nonce": both({ kind: "used_nonce" }),
};

const FILES = ["departments.csv", "people.csv"];
const EXACT = ["--memberships", "exact"];
const fast = { NODE_OPTIONS: `--import=${new URL("fast-clock.js", import.meta.url)}` };
const planning = (out, ...more) => ["plan", "--organization", CODE, ...FILES, ...EXACT, "--out", out, ...more];
const planIn = async (folder, name = "plan.json") => JSON.parse(await readFile(join(folder, name), "utf8"));

test("with faults of each kind the service is as the files say, or the command says what is not", {
  concurrency: 2,
}, async (t) => {
  const stages = await stagesOf(t);
  const lives = Object.entries(KINDS).flatMap(([kind, faults], seed) =>
    stages.map(({ what, ...stage }) => t.test(`${what} with ${kind}`, (t) => live(t, stage, { kind, faults, seed: seed + 1 }))),
  );
  await Promise.all(lives);
});

/** What the tests begin with: a database, the files that it is brought to, and the plan for that. */
async function stagesOf(t) {
  const first = company({ departments: 60, people: 300, seed: 5 });
  const databases = await folderWith(t);
  const current = join(databases, "current.db");
  const stages = [];
  for (const [what, wanted] of Object.entries({ creating: first, reorganizing: reorganized(first) })) {
    const folder = await folderWith(t, filesOf(wanted));
    const database = join(databases, `${what}.db`);
    let service = await serviceOf(t, current);
    if (stages.length === 0) await service.client.createOrganization({ organizationCode: CODE, organizationName: "Acme" });
    // Copied while nobody writes to it.
    await service.sandbox.stop();
    await copyFile(current, database);
    service = await serviceOf(t, current);
    const options = { cwd: folder, env: service.env };
    let allowed = [];
    let planned = await run(planning("plan.json"), options);
    if (planned.code === 3) {
      const exceeded = (await planIn(folder)).limits.filter(({ verdict }) => verdict === "exceeded");
      allowed = exceeded.flatMap(({ kind, planned }) => ["--allow", `${kind}=${planned}`]);
      planned = await run(planning("plan.json", ...allowed), options);
    }
    assert.equal(planned.code, 2, planned.stdout + planned.stderr);
    // An empty organization is read by three calls.
    const plans = stages.length > 0;
    stages.push({ what, plans, database, folder, plan: await planIn(folder), allowed, wanted });
    const applied = await run(["apply", "plan.json", "--yes"], options);
    assert.equal(applied.code, 0, applied.stdout + applied.stderr);
    const same = await run(planning("same.json"), options);
    assert.equal(same.code, 0, same.stdout + same.stderr);
    await service.sandbox.stop();
  }
  return stages;
}

async function serviceOf(t, database) {
  const sandbox = await startSandbox("--db", database, "--faults");
  const client = clientOf(sandbox);
  t.after(() => client.free());
  t.after(() => sandbox.stop());
  return { sandbox, client, env: environmentOf(sandbox) };
}

/** Plans and applies with faults, then goes on without them. */
async function live(t, stage, { kind, faults, seed }) {
  const { plan, wanted } = stage;
  const folder = await folderWith(t, filesOf(wanted));
  await copyFile(join(stage.folder, "plan.json"), join(folder, "right.json"));
  await copyFile(stage.database, join(folder, "company.db"));
  const { sandbox, client, env } = await serviceOf(t, join(folder, "company.db"));
  const options = { cwd: folder, env };
  // A busy machine may take longer than a part of the time that one attempt has.
  const withFaults = { cwd: folder, env: kind === HARMLESS ? env : { ...env, ...fast } };
  const root = plan.rootDepartmentId;
  const rowsNow = async () => {
    const { data } = await client.getAllDepartments({ organizationCode: CODE, withCustomData: true });
    return { departments: data.list, users: await allUsers(client) };
  };

  const planned = stage.plans
    ? await plansRightly(stage, folder, withFaults, () => inject(sandbox, faults, OF_PLANNING, seed))
    : "-";
  await inject(sandbox, faults, OF_APPLYING, seed);
  const applied = await run(["apply", "right.json", "--yes", "--json"], withFaults);
  const met = await endFaults(sandbox);
  const { report, error } = JSON.parse(applied.stdout);
  t.diagnostic(`plan ${planned}; apply ${applied.code}, ${error?.code}, ${met} faults, ${JSON.stringify(report.progress)}`);
  const statuses = await statusesIn(join(folder, "right.journal.jsonl"));
  checkTruth(plan, statuses, await rowsNow());
  for (const { id, status } of report.steps) {
    assert.equal(status, statuses.get(id)?.status ?? "left", `${id}: what the report says, and the journal`);
  }
  const isWhole = report.steps.every(({ status }) => ["done", "unchanged"].includes(status));
  assert.ok(isWhole ? applied.code === 0 : [4, 5, 6].includes(applied.code), applied.stdout);
  if (kind === HARMLESS) assert.ok(isWhole && planned !== 6, applied.stdout);
  // With 4 and 6, nothing was changed for sure.
  const { done, unknown, left } = report.progress;
  if ([4, 6].includes(applied.code)) assert.deepEqual([done, unknown, left > 0], [0, 0, true]);

  if (!isWhole) {
    const resumed = await run(["apply", "right.json", "--yes"], options);
    assert.equal(resumed.code, 0, resumed.stdout + resumed.stderr);
  }
  assert.deepEqual(await storedState(client, CODE, root), stateOf(wanted));
  assert.equal((await rowsNow()).users.length, OTHERS + wanted.people.length);
}

/** Plans with faults: it is the right plan, or none. Resolves to the exit code. */
async function plansRightly({ plan, allowed }, folder, options, injectFaults) {
  await injectFaults();
  const { code, stdout, stderr } = await run(planning("plan.json", ...allowed), options);
  if (code === 2) assert.deepEqual(await planIn(folder), plan);
  else {
    assert.ok([4, 6].includes(code), stdout + stderr);
    await assert.rejects(planIn(folder), { code: "ENOENT" });
  }
  return code;
}

/** Each of the faults happens to so many of a hundred requests. */
async function inject({ url }, faults, percent, seed) {
  await fetch(`${url}/sandbox/faults`, { method: "DELETE" });
  const rules = faults.map((fault, place) => ({ times: "forever", percent, seed: 100 * seed + place, fault }));
  const response = await fetch(`${url}/sandbox/faults`, { method: "POST", body: JSON.stringify(rules) });
  assert.equal(response.status, 204, await response.text());
}

/** Resolves to how many requests had one. */
async function endFaults({ url }) {
  const requests = await (await fetch(`${url}/sandbox/requests`)).json();
  await fetch(`${url}/sandbox/faults`, { method: "DELETE" });
  return requests.filter(({ fault }) => fault).length;
}
