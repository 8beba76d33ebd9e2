// A company from its files to the service and back, through the installed command, seen by the official client.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { company, filesOf, reorganized } from "../lib/company.js";
import { bring, CODE, folderWith, newDirectory, run } from "./given.js";
import { stateOf, storedState } from "./state.js";

// Its HTTP library heeds the proxies of the environment, also for loopback.
for (const name of ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"]) delete process.env[name];
const { ManagementClient: OfficialClient } = createRequire(import.meta.url)("authing-node-sdk");

test("a company is created from files, reorganized and exported, and the official client sees what the files say", async (t) => {
  const { sandbox, client, env } = await newDirectory(t);
  const { url: host, accessKeyId, accessKeySecret } = sandbox;
  const official = new OfficialClient({ host, accessKeyId, accessKeySecret });
  const root = (await client.getOrganization({ organizationCode: CODE })).data.departmentId;
  const before = company({ departments: 200, people: 1500 });
  const folder = await folderWith(t, filesOf(before));

  const created = await bring(folder, filesOf(before), env);
  assert.equal(created.applied?.code, 0, created.applied?.stderr ?? created.planned.stderr);
  assert.deepEqual(await storedState(official, CODE, root), stateOf(before));

  const after = reorganized(before);
  const later = await folderWith(t, filesOf(after));
  const exact = ["--memberships", "exact"];
  const stopped = await bring(later, filesOf(after), env, exact);
  assert.equal(stopped.planned.code, 3, "a tenth of the memberships is more than a plan may remove unasked");
  const { limits } = JSON.parse(await readFile(join(later, "plan.json"), "utf8"));
  const exceeded = limits.filter(({ verdict }) => verdict === "exceeded");
  const allowed = exceeded.flatMap(({ kind, planned }) => ["--allow", `${kind}=${planned}`]);
  const changed = await bring(later, filesOf(after), env, [...exact, ...allowed]);
  assert.equal(changed.applied?.code, 0, changed.applied?.stderr ?? changed.planned.stderr);
  assert.deepEqual(await storedState(official, CODE, root), stateOf(after));

  const same = await run(["plan", "--organization", CODE, "departments.csv", "people.csv", ...exact], { cwd: later, env });
  assert.equal(same.code, 0, same.stdout);
  const exported = await run(["export", "--organization", CODE, "--out", "out"], { cwd: later, env });
  assert.equal(exported.code, 0, exported.stderr);
  const files = ["out/departments.csv", "out/people.csv"];
  const again = await run(["plan", "--organization", CODE, ...files, ...exact], { cwd: later, env });
  assert.equal(again.code, 0, again.stdout);
});

test("a custom field without a value is no difference between a plan and the service", async (t) => {
  const { client, env } = await newDirectory(t);
  const input = { organizationCode: CODE, parentDepartmentId: "root", openDepartmentId: "D1", name: "Sales" };
  await client.createDepartment({ ...input, customData: { note: "", cost: "7" } });
  const files = [{ name: "departments.csv", data: "id,parent,name\nD1,,Sales & Marketing\n" }];
  const { applied } = await bring(await folderWith(t, files), files, env);
  assert.equal(applied?.code, 0, applied?.stdout);
  const { data } = await client.getAllDepartments({ organizationCode: CODE, withCustomData: true });
  assert.deepEqual(
    data.list.map(({ name, customData }) => [name, customData]),
    [["Sales & Marketing", { note: "", cost: "7" }]],
  );
});
