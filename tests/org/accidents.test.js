// What goes wrong with files and with plans: it is stopped by its own code before anything is written, or refused and reported.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { company, filesOf } from "../lib/company.js";
import { bring, CODE, folderWith, newDirectory, run } from "./given.js";

const acme = company({ departments: 20, people: 60 });
const plan = ["plan", "--organization", CODE, "--json"];

/** A directory that is as the files say, and what is in it. */
async function settled(t) {
  const directory = await newDirectory(t, "--faults");
  const folder = await folderWith(t, filesOf(acme));
  const { applied } = await bring(folder, filesOf(acme), directory.env);
  assert.equal(applied.code, 0, applied.stderr);
  const tables = async () => (await fetch(`${directory.sandbox.url}/sandbox/tables`)).json();
  return { ...directory, tables };
}

test("files that nobody means are refused, each with its code, and nothing is written", async (t) => {
  const { env, tables } = await settled(t);
  const before = await tables();
  const [departments, people] = filesOf(acme);
  const bytes = new TextEncoder().encode(departments.data);
  const within = bytes.findIndex((byte) => byte > 0x7f) + 1;
  const rows = departments.data.split("\n");
  const other = filesOf(company({ departments: 20, people: 60, seed: 9 }));
  other[0].data = other[0].data.replaceAll(/\bD(\d+)/g, "X$1").replaceAll(/(\w) (\d+),/g, "$1 of another $2,");
  const shifted = people.data.replaceAll(/^(person\d+),/gm, "$1,,");
  const renamed = departments.data.replaceAll(/ (\d+),/g, " renamed $1,");
  const twice = `${people.data}PERSON1,,,D1,D1\n`;
  const cases = [
    ["an empty file", [{ name: "departments.csv", data: "" }], "files_refused", 4],
    ["cut within a character", [{ name: "departments.csv", data: bytes.subarray(0, within) }], "files_refused", 4],
    ["half of the rows", [{ name: "departments.csv", data: rows.slice(0, 8).join("\n") }], "too_few_rows", 4],
    ["another organization", [other[0]], "other_organization", 4],
    ["a column shifted by one", [departments, { name: "people.csv", data: shifted }], "files_refused", 4],
    ["the same person twice", [departments, { name: "people.csv", data: twice }], "files_refused", 4],
    ["every department renamed", [{ name: "departments.csv", data: renamed }], "plan_exceeds_limits", 3],
  ];
  for (const [what, files, code, exit] of cases) {
    const folder = await folderWith(t, files);
    const ended = await run([...plan, ...files.map(({ name }) => name)], { cwd: folder, env });
    assert.deepEqual([ended.code, JSON.parse(ended.stdout).error?.code], [exit, code], `${what}: ${ended.stdout}${ended.stderr}`);
  }
  assert.deepEqual(await tables(), before);
});

test("what somebody else has changed since the plan is refused and reported, and the rest is done", async (t) => {
  const { client, env } = await settled(t);
  const data = filesOf(acme)[0]
    .data.replace(/^(D3,.*?),[^,]*,/m, "$1,Renamed,")
    .replace(/^(D5,.*?),[^,]*,/m, "$1,Renamed too,");
  const later = await folderWith(t, [{ name: "departments.csv", data }]);
  const planned = await run([...plan, "departments.csv", "--out", "plan.json"], { cwd: later, env });
  assert.equal(planned.code, 2, planned.stdout);
  const given = { organizationCode: CODE, departmentId: "D3", departmentIdType: /** @type {const} */ ("open_department_id") };
  await client.updateDepartment({ ...given, name: "Renamed by somebody else" });
  const applied = await run(["apply", "plan.json", "--yes", "--json"], { cwd: later, env });
  assert.equal(applied.code, 5, applied.stdout + applied.stderr);
  const nameOf = async (departmentId) => (await client.getDepartment({ ...given, departmentId })).data.name;
  assert.deepEqual([await nameOf("D3"), await nameOf("D5")], ["Renamed by somebody else", "Renamed too"]);
  const journal = await readFile(join(later, "plan.journal.jsonl"), "utf8");
  assert.match(journal, /"event":"refused"/);
});
