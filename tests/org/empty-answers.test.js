// Answers with status 200 that lack something: an empty list, a short page, a wrong total. They never make a shorter plan, and never pass for
// what somebody has removed.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { company, filesOf } from "../lib/company.js";
import { gateBefore } from "./gate.js";
import { bring, CODE, folderWith, newDirectory, run } from "./given.js";

const empty = () => ({ totalCount: 0, list: [] });
const short = ({ totalCount, list }) => ({ totalCount, list: list.slice(0, -1) });
const counted = ({ list }) => ({ totalCount: list.length - 1, list });
const LACKING = { "an empty list": empty, "a page that is short": short, "a total that is too small": counted };

const pathOf = (call) => `/api/v3/${call.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** A directory as a company's files say, behind a gate that changes the `data` of one call. */
async function settled(t, size) {
  const directory = await newDirectory(t, "--faults");
  const acme = company(size);
  const { applied } = await bring(await folderWith(t, filesOf(acme)), filesOf(acme), directory.env);
  assert.equal(applied?.code, 0, applied?.stderr);
  /** @type {{ call: string, lacking: (data: any) => unknown, times: number }} */
  const fault = { call: "", lacking: empty, times: 0 };
  const gate = await gateBefore(directory.sandbox.url, {
    change: (path, body) =>
      path === pathOf(fault.call) && fault.times-- > 0 ? { ...body, data: fault.lacking(body.data) } : body,
  });
  t.after(() => gate.close());
  const tables = async () => (await fetch(`${directory.sandbox.url}/sandbox/tables`)).json();
  /** From now on, so many answers of a call lack something. */
  const lack = (call = "", lacking = empty, times = Number.POSITIVE_INFINITY) => Object.assign(fault, { call, lacking, times });
  return { ...directory, acme, gated: { ...directory.env, GENAUTH_HOST: gate.url }, tables, lack };
}

/** A folder of the files with another name for two departments. */
async function changed(t, acme) {
  const files = filesOf(acme);
  files[0].data = files[0].data.replaceAll(/^(D[12],[^,]*,)[^,]*/gm, "$1Renamed");
  return folderWith(t, files);
}

const PLAN = ["plan", "--organization", CODE, "departments.csv", "people.csv", "--out", "plan.json", "--json"];
const APPLY = ["apply", "plan.json", "--yes", "--json"];

/** What the command ended with: exit code, error, and its envelope. */
async function ends(args, options) {
  const { code, stdout, stderr } = await run(args, options);
  const envelope = JSON.parse(stdout || "{}");
  return { code, error: envelope.error?.code, envelope, text: stdout + stderr };
}

/** With a department more than the files have, which is empty. */
const OLD = { organizationCode: CODE, departmentId: "D99", departmentIdType: /** @type {const} */ ("open_department_id") };

async function settledWithOld(t) {
  const directory = await settled(t, { departments: 20, people: 60 });
  const { acme, client, gated: env } = directory;
  await client.createDepartment({ organizationCode: CODE, parentDepartmentId: "root", name: "Old", openDepartmentId: "D99" });
  const cwd = await changed(t, acme);
  const planned = await ends([...PLAN, "--missing", "delete"], { cwd, env });
  assert.equal(planned.code, 2, planned.text);
  return { ...directory, cwd, env };
}

const deletionsIn = ({ envelope }) =>
  envelope.report.steps.filter(({ action }) => action === "deleteDepartment").map(({ status }) => status);

describe("an answer with status 200 that lacks something", { concurrency: 2 }, () => {
  test("ends a plan with its own code", async (t) => {
    /** @type {[{ departments: number, people: number }, string[]][]} */
    const cases = [
      // Many departments: people are read from the list of all users.
      [{ departments: 20, people: 60 }, ["getAllDepartments", "listUsers"]],
      // Few of them: people are read by department.
      [{ departments: 2, people: 5 }, ["listDepartmentMembers"]],
    ];
    for (const [size, calls] of cases) {
      const { acme, gated: env, tables, lack } = await settled(t, size);
      const cwd = await changed(t, acme);
      const before = await tables();
      for (const call of calls) {
        for (const [what, lacking] of Object.entries(LACKING)) {
          lack(call, lacking);
          const ended = await ends(PLAN, { cwd, env });
          assert.deepEqual([ended.code, ended.error], [6, "read_inconsistent"], `${call}, ${what}: ${ended.text}`);
          assert.equal(existsSync(join(cwd, "plan.json")), false);
        }
        // Once: the second reading is right.
        lack(call, empty, 1);
        const { code, envelope } = await ends(PLAN.toSpliced(-3, 2), { cwd, env });
        assert.deepEqual([code, envelope.totals.changes], [2, Math.min(2, size.departments - 1)]);
      }
      assert.deepEqual(await tables(), before);
    }
  });

  test("a list of departments that lacks some ends an apply before anything is written", async (t) => {
    const { acme, gated: env, tables, lack } = await settled(t, { departments: 20, people: 60 });
    const cwd = await changed(t, acme);
    lack();
    assert.equal((await ends(PLAN, { cwd, env })).code, 2);
    const before = await tables();
    for (const [what, lacking] of Object.entries(LACKING)) {
      lack("getAllDepartments", lacking);
      const ended = await ends(APPLY, { cwd, env });
      assert.deepEqual([ended.code, ended.error], [6, "bad_response"], `${what}: ${ended.text}`);
    }
    assert.deepEqual(await tables(), before);
    lack();
    assert.equal((await ends(APPLY, { cwd, env })).code, 0);
  });

  test("a list that becomes empty before removals ends them, and nothing that is there is called removed", async (t) => {
    const { client, cwd, env, lack } = await settledWithOld(t);
    let lists = 0;
    lack("getAllDepartments", (data) => (lists++ === 0 ? data : empty()));
    const ended = await ends(APPLY, { cwd, env });
    assert.deepEqual([ended.code, deletionsIn(ended)], [5, ["left"]], ended.text);
    lack();
    assert.equal((await ends(APPLY, { cwd, env })).code, 0);
    await assert.rejects(client.getDepartment(OLD), { kind: "not_found" });
  });

  test("a department is not deleted because the list of its members is empty", async (t) => {
    const { client, cwd, env, lack } = await settledWithOld(t);
    const { data } = await client.listUsers({ options: { pagination: { page: 1, limit: 1 } } });
    await client.addDepartmentMembers({ ...OLD, userIds: data.list.map(({ userId }) => userId) });
    lack("listDepartmentMemberIds", () => []);
    const ended = await ends(APPLY, { cwd, env });
    assert.deepEqual([ended.code, deletionsIn(ended)], [5, ["refused"]], ended.text);
    assert.equal((await client.getDepartment(OLD)).data.membersCount, 1);
  });

  test("memberships of another organization that an answer lacks keep their leader roles", async (t) => {
    const { acme, client, gated: env, lack } = await settled(t, { departments: 20, people: 60 });
    const person = acme.people.find(({ departments }) => departments.length === 2);
    const { userId } = (await client.getUserBatch({ userIds: [person.username], userIdType: "username" })).data[0];
    const other = (await client.getAllDepartments({ organizationCode: "steamory" })).data.list[0].departmentId;
    const organizationCode = "steamory";
    await client.addDepartmentMembers({ organizationCode, departmentId: other, userIds: [userId] });
    await client.updateDepartment({ organizationCode, departmentId: other, leaderUserIds: [userId] });
    person.departments.reverse();
    const cwd = await folderWith(t, filesOf(acme));
    lack();
    assert.equal((await ends(PLAN, { cwd, env })).code, 2);
    for (const lacking of [empty, ({ totalCount }) => ({ totalCount, list: [] })]) {
      lack("getUserDepartments", lacking);
      const ended = await ends(APPLY, { cwd, env });
      assert.deepEqual([ended.code, ended.envelope.report.progress.failed], [5, 1], ended.text);
    }
    lack();
    assert.equal((await ends(APPLY, { cwd, env })).code, 0);
    const { data } = await client.getDepartment({ organizationCode, departmentId: other });
    assert.deepEqual(data.leaderUserIds, [userId]);
  });

  test("people whom an answer lacks are refused and reported, and not changed", async (t) => {
    const { acme, gated: env, tables, lack } = await settled(t, { departments: 20, people: 60 });
    for (const person of acme.people.slice(20, 24)) person.departments = ["D0"];
    const cwd = await folderWith(t, filesOf(acme));
    lack();
    assert.equal((await ends([...PLAN, "--memberships", "exact"], { cwd, env })).code, 2);
    const before = await tables();
    lack("getUserBatch", () => []);
    const ended = await ends(APPLY, { cwd, env });
    const statuses = new Set(ended.envelope.report.steps.map(({ status }) => status));
    assert.deepEqual([ended.code, [...statuses]], [5, ["refused"]], ended.text);
    assert.deepEqual(await tables(), before);
    lack();
    assert.equal((await ends(APPLY, { cwd, env })).code, 0);
  });
});
