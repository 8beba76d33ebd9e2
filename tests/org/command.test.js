// The four commands, with a planner that the test chooses: exit codes, envelopes, files.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { command, folder, KEY, PLAN } from "./command-run.js";

const isPosix = process.platform !== "win32";
const modeOf = (path) => statSync(path).mode & 0o777;

function fileIn(t, content = "id,parent,name\n") {
  const path = join(folder(t), "departments.csv");
  writeFileSync(path, content);
  return path;
}

function planIn(t, plan = PLAN) {
  const path = join(folder(t), "plan.json");
  writeFileSync(path, JSON.stringify(plan));
  return path;
}

function failing(name, fields) {
  return async () => {
    throw Object.assign(new Error(`what went wrong with ${KEY.GENAUTH_ACCESS_KEY_SECRET}`), { name, ...fields });
  };
}

test("check gives the files' bytes under the names that were given, and shows every problem", async (t) => {
  const file = fileIn(t, "abc");
  const calls = [];
  const problems = [
    { code: "unknown_header", severity: "error", message: "departments.csv, row 1:\u001b[2J unknown header" },
    { code: "password_dropped", severity: "warning", message: "departments.csv, row 2: dropped" },
  ];
  const parseOrganization = async (...given) => (calls.push(given), { problems });
  const shown = await command(["check", file], { env: {}, org: { parseOrganization } });
  assert.equal(shown.code, 4);
  assert.equal(shown.out, "departments.csv, row 1:\\u001b[2J unknown header\ndepartments.csv, row 2: dropped\n");
  assert.match(shown.err, /1 problem/);
  assert.equal(calls[0][0][0].name, file);
  assert.equal(Buffer.from(calls[0][0][0].data).toString(), "abc");
  assert.deepEqual(calls[0][1], { lang: "en-US" });
  const json = JSON.parse((await command(["check", file, "--json"], { env: {}, org: { parseOrganization } })).out);
  assert.deepEqual([json.command, json.ok, json.error.code, json.problems], ["check", false, "files_refused", problems]);
  const well = await command(["check", file], { env: {} });
  assert.deepEqual([well.code, well.out, well.err], [0, "No problems found.\n", ""]);
});

test("plan hands its options to the planner", async (t) => {
  const given = [];
  const org = {
    readOrganization: async (_client, options) => (given.push(options), {}),
    planOrganization: async (_desired, _snapshot, options) => (given.push(options), PLAN),
  };
  const options = [
    "--only=departments,leaders --only people --empty leaders --missing archive:a1 --memberships exact --scope d1",
    "--allow removed-memberships=812 --allow removed-leaders=7 --answer department:a=b=D17 --rate 50",
  ];
  const argv = ["plan", "--organization", "steamory", fileIn(t), ...options.join(" ").split(" ")];
  const env = { GENAUTH_ACCESS_TOKEN: "token", GENAUTH_HOST: "http://127.0.0.1:1", LANG: "zh_CN" };
  const { code, clients } = await command(argv, { env, org });
  assert.equal(code, 2);
  const client = { accessToken: "token", host: "http://127.0.0.1:1", lang: "zh-CN", maxConcurrency: 64 };
  assert.deepEqual(clients, [client]);
  const { onProgress, signal, ...reading } = given[0];
  assert.ok(onProgress && signal);
  assert.deepEqual(reading, {
    organizationCode: "steamory",
    scope: "d1",
    people: [],
    requestsPerSecond: 50,
    concurrency: 64,
    lang: "zh-CN",
  });
  assert.deepEqual(given[1], {
    only: ["departments", "leaders", "people"],
    empty: ["leaders"],
    missing: { archive: "a1" },
    memberships: "exact",
    scope: "d1",
    allow: { "removed-memberships": 812, "removed-leaders": 7 },
    answers: { "department:a=b": "D17" },
    lang: "zh-CN",
  });
});

const NOTHING = { ...PLAN, steps: [], totals: { ...PLAN.totals, changes: 0 } };
const EXCEEDED = { kind: "removed-departments", planned: 12, total: 20, allowed: 5, verdict: "exceeded" };
/** What the planner gives, and the exit code that it makes. */
const PLANS = [
  ["no change", NOTHING, 0, undefined],
  ["changes", PLAN, 2, undefined],
  ["a row that was left out", { ...NOTHING, refused: [{ place: { file: 0, row: 2 }, code: "unknown_person" }] }, 2, undefined],
  ["a limit that was raised", { ...PLAN, limits: [{ ...EXCEEDED, verdict: "raised" }] }, 2, undefined],
  ["a limit that is exceeded", { ...PLAN, limits: [EXCEEDED] }, 3, "plan_exceeds_limits"],
  ["a question", { ...PLAN, questions: [{ id: "department:D1", candidates: [] }] }, 3, "plan_has_questions"],
];

for (const [what, plan, code, error] of PLANS) {
  test(`plan with ${what} exits with ${code}; apply takes the plan, or not, for the same reason`, async (t) => {
    const out = join(folder(t), "plan.json");
    const argv = ["plan", fileIn(t), "--organization", "steamory", "--json"];
    const org = { planOrganization: async () => plan };
    const first = await command(argv, { org });
    assert.equal(first.code, code);
    const envelope = JSON.parse(first.out);
    assert.deepEqual([envelope.ok, envelope.exitCode, envelope.error?.code], [!error, code, error]);
    assert.deepEqual(envelope.plan, plan);

    const second = await command([...argv, "--out", out], { org });
    assert.equal(second.code, code);
    assert.equal(JSON.parse(second.out).plan, undefined);
    assert.deepEqual(JSON.parse(readFileSync(out, "utf8")), plan);
    if (isPosix) assert.equal(modeOf(out), 0o600);

    const applied = await command(["apply", out, "--yes", "--json"]);
    assert.equal(applied.code, error ? 3 : 0);
    assert.equal(JSON.parse(applied.out).error?.code, error);
  });
}

test("the message of a limit says what would raise it", async (t) => {
  const org = { planOrganization: async () => ({ ...PLAN, limits: [EXCEEDED] }) };
  const { err } = await command(["plan", fileIn(t), "--organization", "c"], { org });
  assert.match(err, /--allow removed-departments=12/);
});

test("a plan is written over an earlier plan alone, and a kept journal is told", async (t) => {
  const file = fileIn(t);
  const argv = ["plan", file, "--organization", "c", "--out"];
  const refused = await command([...argv, file, "--json"]);
  assert.deepEqual([refused.code, JSON.parse(refused.out).error.code], [4, "file_exists"]);
  assert.equal(readFileSync(file, "utf8"), "id,parent,name\n");
  const out = planIn(t);
  writeFileSync(out.replace(".json", ".journal.jsonl"), "{}\n");
  const again = await command([...argv, out]);
  assert.equal(again.code, 2);
  assert.match(again.err, /journal of an earlier plan/);
  assert.deepEqual(readdirSync(join(out, "..")), ["plan.journal.jsonl", "plan.json"]);
});

test("a folder that is not there is told, and nothing half is left", async (t) => {
  const { code, err } = await command(["plan", fileIn(t), "--organization", "c", "--out", join(folder(t), "no/plan.json")]);
  assert.equal(code, 4);
  assert.match(err, /cannot be written: ENOENT/);
});

test("export writes its files, again over its own, and over nobody else's", async (t) => {
  const out = join(folder(t), "new", "folder");
  const argv = ["export", "--organization", "steamory", "--out", out, "--json"];
  const exporting = (content) => ({ exportOrganization: async () => [{ name: "departments.csv", content }] });
  const first = await command(argv, { org: exporting("a") });
  assert.equal(first.code, 0);
  const path = join(out, "departments.csv");
  assert.deepEqual(JSON.parse(first.out), {
    version: 1,
    command: "export",
    ok: true,
    exitCode: 0,
    organizationCode: "steamory",
    files: [path],
    totals: { departments: 2, people: 1 },
  });
  if (isPosix) assert.equal(modeOf(path), 0o600);
  assert.equal((await command(argv, { org: exporting("b") })).code, 0);
  assert.equal(readFileSync(path, "utf8"), "b");
  writeFileSync(path, "edited");
  const refused = await command(argv, { org: exporting("c") });
  assert.deepEqual([refused.code, JSON.parse(refused.out).error.code], [4, "file_exists"]);
  assert.equal(readFileSync(path, "utf8"), "edited");
});

/** What the reading of the service rejects with, and the exit code that it makes. */
const FAILURES = [
  ["GenAuthError", { kind: "network" }, 6, "network"],
  ["GenAuthError", { kind: "timeout" }, 6, "timeout"],
  ["GenAuthError", { kind: "rate_limit" }, 6, "rate_limit"],
  ["GenAuthError", { kind: "bad_response" }, 6, "bad_response"],
  ["GenAuthError", { kind: "auth" }, 4, "auth"],
  ["GenAuthError", { kind: "not_found" }, 4, "not_found"],
  ["GenAuthError", { kind: "config" }, 4, "config"],
  ["OrganizationError", { code: "too_few_rows" }, 4, "too_few_rows"],
  ["OrganizationError", { code: "read_changed" }, 6, "read_changed"],
  ["OrganizationError", { code: "snapshot_inconsistent" }, 6, "snapshot_inconsistent"],
  ["OrganizationError", { code: "plan_exceeds_limits" }, 3, "plan_exceeds_limits"],
  ["TypeError", {}, 1, "internal"],
];

for (const [name, fields, code, reason] of FAILURES) {
  test(`exits with ${code} after ${name} ${reason}, and shows neither secret nor stack`, async (t) => {
    const org = { readOrganization: failing(name, fields) };
    const { code: found, out, err } = await command(["plan", fileIn(t), "--organization", "c", "--json"], { org });
    assert.deepEqual([found, JSON.parse(out).error.code], [code, reason]);
    assert.doesNotMatch(out + err, new RegExp(KEY.GENAUTH_ACCESS_KEY_SECRET));
    assert.doesNotMatch(out + err, /\bat .*:\d+/);
  });
}

test("an interrupted reading exits with 130", async (t) => {
  const org = { readOrganization: async (_client, options) => options.signal.throwIfAborted() };
  const { code } = await command(["plan", fileIn(t), "--organization", "c"], { org, signal: AbortSignal.abort() });
  assert.equal(code, 130);
});

test("files above 100 MB are refused", async (t) => {
  const path = join(folder(t), "large.csv");
  writeFileSync(path, Buffer.alloc(100 * 2 ** 20 + 1));
  const { code, out } = await command(["check", path, "--json"]);
  assert.deepEqual([code, JSON.parse(out).error.code], [4, "file_too_large"]);
});

test("what is no plan is not applied", async (t) => {
  for (const content of ["", "{", "[]", "null", "{}", '{"formatVersion":1,"steps":[]}']) {
    const path = join(folder(t), "plan.json");
    writeFileSync(path, content);
    const { code, out } = await command(["apply", path, "--yes", "--json"]);
    assert.deepEqual([code, JSON.parse(out).error.code], [4, "not_a_plan"], content);
  }
  assert.equal((await command(["apply", join(folder(t), "nothing.json"), "--yes"])).code, 4);
});

test("apply asks for the number of changes on a terminal, and needs --yes elsewhere", async (t) => {
  const plan = planIn(t);
  const needs = await command(["apply", plan, "--json"]);
  assert.deepEqual([needs.code, JSON.parse(needs.out).error.code], [4, "needs_yes"]);
  const wrong = await command(["apply", plan, "--json"], { terminal: true, typed: "2" });
  assert.deepEqual([wrong.code, JSON.parse(wrong.out).error.code], [4, "not_confirmed"]);
  assert.equal(existsSync(plan.replace(".json", ".journal.jsonl")), false);
  const right = await command(["apply", plan], { terminal: true, typed: "1" });
  assert.match(right.err, /Type 1 to make 1 changes/);
  assert.deepEqual([right.code, right.out], [0, "Steps: done 1\n"]);
});
