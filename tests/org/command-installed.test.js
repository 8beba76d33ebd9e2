// The installed command against the sandbox: exit codes, envelopes, languages, pipes and signals, as a shell sees them.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { NOWHERE } from "../lib/server.js";
import { gateBefore } from "./gate.js";
import { CODE, folderWith, newDirectory, run, start } from "./given.js";

const DEPARTMENTS = "id,parent,name,leaders\r\nrd,,R&D,ada\r\nweb,rd,Web,\r\nops,,Operations,\r\n";
const PEOPLE = "username,name,departments,main\r\nada,Ada,rd;web,rd\r\ngrace,Grace,web,\r\nlin,林,ops,\r\n";
const FILES = [
  { name: "departments.csv", data: DEPARTMENTS },
  { name: "people.csv", data: PEOPLE },
];
const NAMES = FILES.map(({ name }) => name);
const planning = (...options) => ["plan", "--organization", CODE, ...NAMES, ...options];
const json = async (args, options) => {
  const { code, stdout, stderr } = await run([...args, "--json"], options);
  assert.equal(stdout.trim().split("\n").length, 1, stderr);
  const envelope = JSON.parse(stdout);
  assert.equal(envelope.exitCode, code);
  return envelope;
};

test("files are checked, planned, applied, exported, and planned again without a change", async (t) => {
  const { env, client } = await newDirectory(t);
  const cwd = await folderWith(t, FILES);
  assert.deepEqual((await json(["check", ...NAMES], { cwd })).ok, true);
  const planned = await run(planning("--out", "plan.json"), { cwd, env });
  assert.equal(planned.code, 2, planned.stderr);
  assert.match(planned.stdout, /genauth-management apply plan\.json/);
  const applied = await run(["apply", "plan.json", "--yes", "--report", "report.csv"], { cwd, env });
  assert.equal(applied.code, 0, applied.stderr + applied.stdout);
  assert.equal((await readFile(join(cwd, "report.csv"), "utf8")).split("\r\n").length, 8);
  const { data } = await client.getAllDepartments({ organizationCode: CODE });
  assert.ok(["R&D", "Web", "Operations"].every((name) => data.list.some((department) => department.name === name)));
  const again = await json(planning(), { cwd, env });
  assert.deepEqual([again.ok, again.exitCode, again.plan.steps], [true, 0, []]);

  for (const format of ["csv", "json"]) {
    const exported = await json(["export", "--organization", CODE, "--out", format, "--format", format], { cwd, env });
    const names = exported.files.map((path) => path.replaceAll("\\", "/"));
    assert.deepEqual(names, format === "csv" ? ["csv/departments.csv", "csv/people.csv"] : ["json/organization.json"]);
    const options = ["--memberships", "exact", "--json"];
    const same = await run(["plan", "--organization", CODE, ...exported.files, ...options], { cwd, env });
    assert.equal(same.code, 0, same.stdout + same.stderr);
  }
  // Applied once more with its journal, the plan has nothing left to do.
  assert.equal((await run(["apply", "plan.json", "--yes"], { cwd, env })).code, 0);
});

test("files with problems are told with row and column, in English and Chinese", async (t) => {
  const cwd = await folderWith(t, [{ name: "departments.csv", data: "id,parnet,name\r\nrd,,R&D\r\n" }]);
  const english = await run(["check", "departments.csv"], { cwd });
  assert.equal(english.code, 4);
  assert.match(english.stdout, /departments\.csv.*parnet/);
  const chinese = await run(["check", "departments.csv", "--lang", "zh-CN"], { cwd });
  assert.equal(chinese.code, 4);
  assert.match(chinese.stdout, /departments\.csv.*\p{Script=Han}/u);
  assert.match(chinese.stderr, /个问题/);
});

test("a plan speaks Chinese, with nothing of English around the names", async (t) => {
  const { env } = await newDirectory(t);
  const cwd = await folderWith(t, FILES);
  const { code, stdout } = await run(planning(), { cwd, env: { ...env, LC_ALL: "zh_CN.UTF-8" } });
  assert.equal(code, 2);
  assert.match(stdout, /\p{Script=Han}/u);
  assert.doesNotMatch(stdout, /\b(?:create|added?|changes|calls|department|people)\b/i);
});

test("a plan that was changed by hand, and a journal of another plan, are refused", async (t) => {
  const { env } = await newDirectory(t);
  const cwd = await folderWith(t, FILES);
  assert.equal((await run(planning("--out", "plan.json"), { cwd, env })).code, 2);
  const plan = await readFile(join(cwd, "plan.json"), "utf8");
  await writeFile(join(cwd, "changed.json"), plan.replace("Operations", "Something"));
  const changed = await json(["apply", "changed.json", "--yes"], { cwd, env });
  assert.deepEqual([changed.exitCode, changed.error.code], [4, "plan_changed"]);
  assert.equal((await run(["apply", "plan.json", "--yes"], { cwd, env })).code, 0);

  await writeFile(join(cwd, "departments.csv"), DEPARTMENTS.replace("Web", "Front end"));
  assert.equal((await run(planning("--out", "other.json"), { cwd, env })).code, 2);
  const journal = ["--journal", "plan.journal.jsonl"];
  const other = await json(["apply", "other.json", "--yes", ...journal], { cwd, env });
  assert.deepEqual([other.exitCode, other.error.code], [4, "journal_of_another_plan"]);
});

test("a wrong key exits with 4, a service that is not there with 6, and no output has the secret", async (t) => {
  const { env } = await newDirectory(t);
  const cwd = await folderWith(t, FILES);
  const secret = "wrong-secret-0123456789abcdef0123";
  const results = [
    [4, { ...env, GENAUTH_ACCESS_KEY_SECRET: secret }],
    [6, { ...env, GENAUTH_ACCESS_KEY_SECRET: secret, GENAUTH_HOST: NOWHERE }],
    [4, { ...env, GENAUTH_ACCESS_KEY_SECRET: secret, GENAUTH_HOST: "nonsense://" }],
  ];
  for (const [code, wrong] of results) {
    const { code: found, stdout, stderr } = await run(planning(), { cwd, env: wrong });
    assert.equal(found, code, stderr);
    assert.equal(stdout, "");
    assert.ok(!stderr.includes(secret) && stderr.split("\n").length === 2, stderr);
  }
});

test("a reader that goes away ends nothing", async (t) => {
  const { env } = await newDirectory(t);
  const cwd = await folderWith(t, FILES);
  const { child, ended } = start(planning("--json"), { cwd, env });
  child.stdout.destroy();
  const { code, stderr } = await ended;
  assert.equal(code, 2);
  assert.doesNotMatch(stderr, /EPIPE/);
});

test("a signal ends an apply after the calls under way; the next run goes on", async (t) => {
  const { env } = await newDirectory(t);
  const cwd = await folderWith(t, FILES);
  assert.equal((await run(planning("--out", "plan.json"), { cwd, env })).code, 2);
  const begun = withResolvers();
  const signalled = withResolvers();
  const gate = await gateBefore(env.GENAUTH_HOST, {
    onResponse: async (_, path) => {
      if (!path.endsWith("/create-department")) return;
      begun.resolve();
      await signalled.promise;
    },
  });
  t.after(() => gate.close?.());
  const { child, ended } = start(["apply", "plan.json", "--yes"], { cwd, env: { ...env, GENAUTH_HOST: gate.url } });
  await begun.promise;
  child.kill("SIGINT");
  // It has heard the signal when it says so.
  let said = "";
  while (!said.includes("Ending after")) said += (await once(child.stderr, "data"))[0];
  signalled.resolve();
  const { code } = await ended;
  assert.equal(code, 5);
  assert.ok((await readdir(cwd)).every((name) => !name.endsWith(".lock")));
  assert.equal((await run(["apply", "plan.json", "--yes"], { cwd, env })).code, 0);
  assert.equal((await run(planning(), { cwd, env })).code, 0);
});

function withResolvers() {
  const made = {};
  made.promise = new Promise((resolve) => Object.assign(made, { resolve }));
  return made;
}
