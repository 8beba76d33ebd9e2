// Memory that grows in small steps makes the garbage collector look through everything at each of them.
import assert from "node:assert/strict";
import { constants, PerformanceObserver } from "node:perf_hooks";
import { test } from "node:test";
import { applyOrganizationPlan, describePlan, parseOrganization, planOrganization } from "genauth-management/org";

test("the memory of a task grows in a few steps, not with each of its values", async () => {
  let collections = 0;
  const count = (list) => {
    for (const { detail } of list.getEntries()) collections += Number(detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR);
  };
  const observer = new PerformanceObserver(count);
  observer.observe({ entryTypes: ["gc"] });
  const people = Array.from({ length: 20_000 }, (_, index) => `u${index},Person ${index},d${index % 5_000}\n`);
  const departments = Array.from({ length: 5_000 }, (_, index) => `d${index},,Team ${index}\n`);
  const { organization } = await parseOrganization([
    { name: "departments.csv", data: `id,parent,name\n${departments.join("")}` },
    { name: "people.csv", data: `username,name,departments\n${people.join("")}` },
  ]);
  const snapshot = {
    organizationCode: "acme",
    rootDepartmentId: "r",
    departments: [{ departmentId: "r", name: "A" }],
    people: [],
  };
  const plan = await planOrganization(organization, snapshot);
  await describePlan(plan);
  const client = { getAllDepartments() {} };
  await applyOrganizationPlan(client, plan, { journal: { append() {} }, signal: AbortSignal.abort() });
  // They are told in a later turn.
  for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate);
  observer.disconnect();
  assert.ok(collections < 20, `${collections} collections`);
});
