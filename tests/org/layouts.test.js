// Layouts and encodings of files, through the installed command: what is one organization is one plan.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { CODE, folderWith, newDirectory, run } from "./given.js";

const sample = (name) => fileURLToPath(new URL(`files/${name}`, import.meta.url));

/** The steps of a plan of these files, without their rows. */
async function stepsOf(t, env, ...files) {
  const folder = await folderWith(t);
  const ended = await run(["plan", "--organization", CODE, ...files, "--out", "plan.json"], { cwd: folder, env });
  assert.equal(ended.code, 2, ended.stdout + ended.stderr);
  const file = join(folder, "plan.json");
  const { steps } = JSON.parse(await readFile(file, "utf8"));
  const withoutPlaces = (name, value) => (["rows", "place"].includes(name) ? undefined : value);
  return { file, steps: JSON.parse(JSON.stringify(steps, withoutPlaces)) };
}

test("the vendor's template gives one plan as CSV in UTF-8, UTF-16 and GB18030 and as XLSX, and comes back as it is", async (t) => {
  const { client, env } = await newDirectory(t);
  const text = await readFile(sample("vendor/template-zh.csv"), "utf8");
  const utf16 = await folderWith(t, [{ name: "template.csv", data: Buffer.from(`\ufeff${text}`, "utf16le") }]);
  const names = ["vendor/template-zh.csv", "vendor/template-zh-gb18030.csv", "vendor/template-zh.xlsx"].map(sample);
  const first = await stepsOf(t, env, names[0]);
  for (const name of [...names.slice(1), join(utf16, "template.csv")]) {
    assert.deepEqual((await stepsOf(t, env, name)).steps, first.steps, name);
  }
  const applied = await run(["apply", first.file, "--yes"], { env });
  assert.equal(applied.code, 0, applied.stderr);
  const again = await run(["plan", "--organization", CODE, names[2]], { env });
  assert.equal(again.code, 0, again.stdout);
  const { data } = await client.listUsers({ options: { pagination: { page: 1, limit: 50 }, withDepartmentIds: true } });
  assert.ok(data.list.length > 0 && data.list.some(({ departmentIds }) => departmentIds.length > 0));
});

test("WeCom's list gives one plan as CSV and as XLSX, whose root is the organization's", async (t) => {
  const { client, env } = await newDirectory(t);
  const first = await stepsOf(t, env, sample("wecom/departments-zh.csv"));
  assert.deepEqual((await stepsOf(t, env, sample("wecom/departments-zh.xlsx"))).steps, first.steps);
  const applied = await run(["apply", first.file, "--yes"], { env });
  assert.equal(applied.code, 0, applied.stderr);
  const { data } = await client.getAllDepartments({ organizationCode: CODE });
  assert.equal(data.list.length, first.steps.length);
});

test("our layout gives one plan as CSV, JSON and XLSX", async (t) => {
  const { env } = await newDirectory(t);
  const first = await stepsOf(t, env, sample("ours/departments.csv"), sample("ours/people.csv"));
  for (const name of ["ours/organization.json", "ours/organization.xlsx"]) {
    assert.deepEqual((await stepsOf(t, env, sample(name))).steps, first.steps, name);
  }
});
