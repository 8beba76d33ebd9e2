// `apply`: outcomes, the journal, its lock, the report, interruption.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { command, folder, PLAN, reportOf } from "./command-run.js";

const STATUSES = ["done", "unchanged", "failed", "refused", "blocked", "unknown", "left", "done"];
const MESSAGES = {
  failed: 'conflict: no\u001b, "no"',
  refused: "somebody has changed it: D17",
  blocked: "needs a step: s3",
};
const REPORT = reportOf(STATUSES);
for (const step of REPORT.steps) if (MESSAGES[step.status]) step.message = MESSAGES[step.status];
Object.assign(REPORT.steps.at(-1), { refused: [{ index: 0 }] });

/** A plan in a folder of its own, with the paths of what belongs to it. */
function planIn(t, plan = PLAN) {
  const path = join(folder(t), "plan.json");
  writeFileSync(path, JSON.stringify(plan));
  const journal = path.replace(".json", ".journal.jsonl");
  return { path, journal, lock: `${journal}.lock`, argv: ["apply", path, "--yes"] };
}

/** An apply that writes lines as a planner does, and says how it found the journal. */
const writing =
  (lines, found) =>
  async (_client, plan, { journal }) => {
    found?.push(journal.text);
    for (const line of lines) await journal.append(line);
    return reportOf(plan.steps.map(() => "done"));
  };

test("what is not done is told line by line, and exits with 5", async (t) => {
  const { argv, path } = planIn(t);
  const report = join(path, "..", "report.csv");
  const csv = "\ufefffile,row,target,status,step,reason\r\npeople.csv,3,Ada,failed,s2,conflict: no\r\n";
  const org = { applyOrganizationPlan: async () => ({ ...REPORT, csv }) };
  const { code, out, err } = await command([...argv, "--report", report], { org });
  assert.equal(code, 5);
  assert.equal(
    out,
    [
      's3 createDepartment Team 3: failed: conflict: no\\u001b, "no"',
      "s4 createDepartment Team 4: refused: somebody has changed it: D17",
      "s5 createDepartment Team 5: not tried: needs a step: s3",
      "s6 createDepartment Team 6: unknown",
      "s8 createDepartment Team 8: done (1 people refused)",
      "Steps: done 2, already so 1, failed 1, refused 1, not tried 1, unknown 1, not begun 1\n",
    ].join("\n"),
  );
  assert.match(err, /run apply again/);
  assert.equal(readFileSync(report, "utf8"), csv);
  // The rows stand in it once.
  const json = JSON.parse((await command([...argv, "--json"], { org })).out);
  const { csv: _, ...told } = REPORT;
  assert.deepEqual([json.ok, json.exitCode, json.error.code, json.report], [false, 5, "partly_done", told]);
  const chinese = await command(argv, { org, env: { GENAUTH_ACCESS_TOKEN: "t", LANG: "zh_CN" } });
  assert.match(chinese.out, /步骤：已完成 2/);
  assert.match(chinese.out, /Team 4：被拒绝：somebody has changed it: D17/);
});

/** What an apply reports, and the exit code that it makes. */
const ENDINGS = [
  ["all is done", ["done", "unchanged"], {}, 0, undefined],
  ["a part is done", ["done", "failed"], {}, 5, "partly_done"],
  ["the only step failed", ["failed"], {}, 5, "partly_done"],
  ["the service went away in between", ["done", "left"], { stopped: { kind: "network", message: "gone" } }, 5, "partly_done"],
  ["the service was not there", ["left"], { stopped: { kind: "network", message: "gone" } }, 6, "network"],
  ["the key is not accepted", ["left"], { stopped: { kind: "auth", message: "no" } }, 4, "auth"],
  ["a lost response is the only one", ["unknown"], { stopped: { kind: "timeout", message: "late" } }, 5, "partly_done"],
];
for (const [what, statuses, more, exit, error] of ENDINGS) {
  test(`apply exits with ${exit} if ${what}`, async (t) => {
    const { argv } = planIn(t);
    const org = { applyOrganizationPlan: async () => reportOf(statuses, more) };
    const { code, out } = await command([...argv, "--json"], { org });
    assert.deepEqual([code, JSON.parse(out).error?.code], [exit, error]);
  });
}

test("the journal is beside the plan, for its owner alone, and is continued", async (t) => {
  const { argv, journal, lock } = planIn(t);
  const found = [];
  const first = await command(argv, { org: { applyOrganizationPlan: writing(['{"a":1}\n', '{"b":2}\n'], found) } });
  assert.equal(first.code, 0);
  assert.equal(readFileSync(journal, "utf8"), '{"a":1}\n{"b":2}\n');
  if (process.platform !== "win32") assert.equal(statSync(journal).mode & 0o777, 0o600);
  assert.equal(existsSync(lock), false);
  const second = await command(argv, { org: { applyOrganizationPlan: writing(['{"c":3}\n'], found) } });
  assert.match(second.err, /Going on/);
  assert.deepEqual(found, ["", '{"a":1}\n{"b":2}\n']);
  assert.equal(readFileSync(journal, "utf8"), '{"a":1}\n{"b":2}\n{"c":3}\n');
});

test("--journal names another place", async (t) => {
  const { argv, journal, path } = planIn(t);
  const other = join(path, "..", "other.log");
  await command([...argv, "--journal", other], { org: { applyOrganizationPlan: writing(["{}\n"]) } });
  assert.deepEqual([existsSync(journal), readFileSync(other, "utf8")], [false, "{}\n"]);
});

test("a journal is given as it is, and a refused one stays so", async (t) => {
  const { argv, journal } = planIn(t);
  const torn = '{"a":1}\n{"b":';
  writeFileSync(journal, torn);
  const refusing = async () => {
    throw Object.assign(new Error("of another plan"), { name: "OrganizationError", code: "journal_of_another_plan" });
  };
  const refused = await command([...argv, "--json"], { org: { applyOrganizationPlan: refusing } });
  assert.deepEqual([refused.code, JSON.parse(refused.out).error.code], [4, "journal_of_another_plan"]);
  assert.equal(readFileSync(journal, "utf8"), torn);
  const found = [];
  await command(argv, { org: { applyOrganizationPlan: writing(['\n{"c":3}\n'], found) } });
  assert.deepEqual(found, [torn]);
  assert.equal(readFileSync(journal, "utf8"), `${torn}\n{"c":3}\n`);
});

test("lines that are appended at the same time stay whole and in order", async (t) => {
  const { argv, journal } = planIn(t);
  const lines = Array.from({ length: 50 }, (_, index) => `{"line":${index}}\n`);
  const apply = async (_client, _plan, options) => {
    await Promise.all(lines.map((line) => options.journal.append(line)));
    return reportOf([]);
  };
  await command(argv, { org: { applyOrganizationPlan: apply } });
  assert.equal(readFileSync(journal, "utf8"), lines.join(""));
});

test("two applies do not use one journal at the same time", async (t) => {
  const { argv, lock } = planIn(t);
  const apply = async () => {
    // This process asks as if it were another one: the lock's owner lives.
    const { pid, host } = JSON.parse(readFileSync(lock, "utf8"));
    assert.deepEqual([pid, host], [process.pid, hostname()]);
    writeFileSync(lock, JSON.stringify({ pid: process.ppid, host }));
    const second = await command([...argv, "--json"]);
    assert.deepEqual([second.code, JSON.parse(second.out).error.code], [4, "journal_locked"]);
    assert.ok(second.err.includes(lock));
    return reportOf([]);
  };
  assert.equal((await command(argv, { org: { applyOrganizationPlan: apply } })).code, 0);
  // It was no longer its own.
  assert.equal(existsSync(lock), true);
});

test("the lock of a process that has died is taken over, others are not", async (t) => {
  const { argv, lock } = planIn(t);
  const { pid } = spawnSync(process.execPath, ["--version"]);
  writeFileSync(lock, JSON.stringify({ pid, host: hostname() }));
  const taken = await command(argv);
  assert.equal(taken.code, 0);
  assert.match(taken.err, new RegExp(`process ${pid}\\) is gone`));
  assert.equal(existsSync(lock), false);
  for (const content of ["", "{}", JSON.stringify({ pid, host: "elsewhere" })]) {
    writeFileSync(lock, content);
    assert.equal((await command(argv)).code, 4, content);
    assert.equal(readFileSync(lock, "utf8"), content);
  }
});

test("a failure of the apply returns the lock", async (t) => {
  const { argv, lock } = planIn(t);
  const failing = async () => {
    throw new TypeError("oh");
  };
  assert.equal((await command(argv, { org: { applyOrganizationPlan: failing } })).code, 1);
  assert.equal(existsSync(lock), false);
});

test("an apply that was interrupted exits with 5 if anything was changed, else with 130", async (t) => {
  const { argv } = planIn(t);
  for (const [statuses, exit] of [
    [["done", "left"], 5],
    [["unknown", "left"], 5],
    [["left"], 130],
  ]) {
    const controller = new AbortController();
    const reporting = async (_client, _plan, { signal }) => {
      controller.abort();
      assert.equal(signal.aborted, true);
      return reportOf(statuses);
    };
    const { code, err } = await command(argv, { signal: controller.signal, org: { applyOrganizationPlan: reporting } });
    assert.equal(code, exit);
    assert.match(err, /Ending after the calls under way/);
  }
  const throwing = async (_client, _plan, { signal }) => signal.throwIfAborted();
  const nothing = await command(argv, { signal: AbortSignal.abort(), org: { applyOrganizationPlan: throwing } });
  assert.equal(nothing.code, 130);
});

test("a report is written over an earlier report alone, and loses no result", async (t) => {
  const { argv, path } = planIn(t);
  const report = [...argv, "--json", "--report"];
  const refused = await command([...report, path]);
  assert.deepEqual([refused.code, JSON.parse(refused.out).error.code], [4, "file_exists"]);
  for (const _ of [1, 2]) assert.equal((await command([...report, join(path, "..", "report.csv")])).code, 0);
  const lost = await command([...report, join(path, "..", "no", "report.csv")]);
  assert.deepEqual([lost.code, JSON.parse(lost.out).report.steps.length], [4, 1]);
});

test("a journal that cannot be written stops the apply", async (t) => {
  const { argv, path } = planIn(t);
  const missing = await command([...argv, "--json", "--journal", join(path, "..", "no", "journal")]);
  assert.deepEqual([missing.code, JSON.parse(missing.out).error.code], [4, "unwritable_file"]);
  const inside = await command([...argv, "--json", "--journal", join(path, "..")]);
  assert.deepEqual([inside.code, JSON.parse(inside.out).error.code], [4, "unreadable_file"]);
});
