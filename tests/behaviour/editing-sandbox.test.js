// Iteration and edit against the sandbox, which keeps what it is told as the service does.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { collect, ManagementClient } from "genauth-management";
import { startSandbox } from "../lib/sandbox.js";
import { errorOf } from "./given.js";

const ORGANIZATION = "steamory";
let sandbox;
let client;
before(async () => {
  sandbox = await startSandbox();
  const { url: host, accessKeyId, accessKeySecret } = sandbox;
  client = new ManagementClient({ host, accessKeyId, accessKeySecret });
});
after(() => sandbox?.stop());

const roles = (rows) =>
  rows
    .map(({ departmentId, isLeader, isMainDepartment }) => ({ departmentId, isLeader, isMainDepartment }))
    .sort((one, other) => (one.departmentId < other.departmentId ? -1 : 1));
const stored = async () => roles(await collect(client.iterate.getUserDepartments({ userId: sandbox.userId })));

async function created(count) {
  const ids = [];
  for (let number = 1; number <= count; number++) {
    const input = { organizationCode: ORGANIZATION, parentDepartmentId: "root", name: `Department ${number}` };
    ids.push((await client.createDepartment(input)).data.departmentId);
  }
  return ids;
}

test("departments are added, made main and removed, and every other one stays as it is", async () => {
  const { userId } = sandbox;
  const first = await stored();
  const [one, other] = await created(2);
  const { before, after, changed } = await client.editUserDepartments({ userId }, (edit) =>
    edit.add(one, { isLeader: true }).add(other).makeMain(one),
  );
  const others = first.map((department) => ({ ...department, isMainDepartment: false }));
  const expected = [
    ...others,
    { departmentId: one, isLeader: true, isMainDepartment: true },
    { departmentId: other, isLeader: false, isMainDepartment: false },
  ];
  assert.deepEqual([roles(before), roles(after), changed], [first, roles(expected), true]);
  assert.deepEqual(await stored(), roles(expected));

  const main = first.find(({ isMainDepartment }) => isMainDepartment);
  assert.ok(main, "the seed has a main department to come back to");
  await client.editUserDepartments({ userId }, (edit) => edit.remove(one).remove(other).makeMain(main.departmentId));
  assert.deepEqual(await stored(), first);
});

test("an unknown department is refused as the service does, and nothing is changed", async () => {
  const first = await stored();
  const error = await errorOf(client.editUserDepartments({ userId: sandbox.userId }, (edit) => edit.add("nowhere")));
  assert.deepEqual([error.kind, error.operation], ["not_found", "setUserDepartments"]);
  assert.deepEqual(await stored(), first);
});

test("fifty departments are the most, and are iterated over in pages of any size", async () => {
  const { userId } = sandbox;
  const first = await stored();
  const ids = await created(51 - first.length);
  const adding = (ids) => (edit) => ids.reduce((edit, id) => edit.add(id), edit);
  const error = await errorOf(client.editUserDepartments({ userId }, adding(ids)));
  assert.deepEqual([error.kind, error.issues[0].code], ["invalid_input", "too_long"]);
  assert.deepEqual(await stored(), first);

  await client.editUserDepartments({ userId }, adding(ids.slice(1)));
  for (const limit of [1, 7, 49, 50]) {
    const rows = await collect(client.iterate.getUserDepartments({ userId, limit }));
    assert.equal(new Set(rows.map(({ departmentId }) => departmentId)).size, 50);
  }

  const rows = client.iterate.getUserDepartments({ userId, limit: 10 });
  for (let count = 0; count < 10; count++) await rows.next();
  await client.editUserDepartments({ userId }, (edit) => edit.remove(ids[1]));
  assert.equal((await errorOf(collect(rows))).kind, "conflict");

  await client.editUserDepartments({ userId }, (edit) => ids.slice(2).reduce((edit, id) => edit.remove(id), edit));
  assert.deepEqual(await stored(), first);
});

test("edits by several clients at the same time take nothing of what was there before", async () => {
  const { url: host, accessKeyId, accessKeySecret, userId } = sandbox;
  const first = await stored();
  const ids = await created(4);
  const others = ids.map(() => new ManagementClient({ host, accessKeyId, accessKeySecret }));
  const done = await Promise.allSettled(
    others.map((other, place) => other.editUserDepartments({ userId }, (edit) => edit.add(ids[place]))),
  );
  for (const { status, reason } of done) if (status === "rejected") assert.equal(reason.kind, "conflict");
  const now = await stored();
  for (const { departmentId } of first) assert.ok(now.some((row) => row.departmentId === departmentId));
});

test("every user and every member of a department is iterated over once", async () => {
  const page = await client.listUsers({ options: { pagination: { page: 1, limit: 1 } } });
  for (const limit of [7, 50]) {
    const users = await collect(client.iterate.listUsers({ options: { pagination: { limit } } }));
    assert.equal(users.length, page.data.totalCount);
    assert.equal(new Set(users.map(({ userId }) => userId)).size, users.length);
  }
  const input = { organizationCode: ORGANIZATION, departmentId: "root", includeChildrenDepartments: true };
  const { data } = await client.listDepartmentMembers({ ...input, limit: 1 });
  assert.ok(data.totalCount > 50, "more than one page");
  const members = await collect(client.iterate.listDepartmentMembers(input));
  assert.equal(new Set(members.map(({ userId }) => userId)).size, data.totalCount);
});
