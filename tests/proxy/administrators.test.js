// The rule that docs/proxy.md recommends for the administrators of departments: what they can do, and the ways past rules that know the
// input alone. Each attempt starts from the same directory.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { collect } from "genauth-management";
import { readOperations, withinDepartments } from "genauth-management/proxy";
import { proxyBefore, startDirectory } from "./directory.js";
import { errorOf } from "./given.js";

const org = { organizationCode: "steamory" };
let directory, ids, page, take;

/** Somebody who administers Mine. */
const proxyOfMine = (options, more) => {
  const scope = [{ ...org, departmentId: ids.mine }];
  const authorize = ({ operation, touches }) => readOperations.includes(operation) || withinDepartments(touches, scope, options);
  return proxyBefore(directory, { authorize, ...more });
};

before(async () => {
  directory = await startDirectory();
});
after(() => directory?.stop());
beforeEach(async () => {
  // The tests change what they are let through for: each has a part of its own.
  ids = { ...directory.ids };
  const make = async (parentDepartmentId, name, further) =>
    (await directory.root.createDepartment({ ...org, parentDepartmentId, name, ...further })).data.departmentId;
  ids.mine = await make("root", "Mine");
  ids.team = await make(ids.mine, "Team");
  ids.squad = await make(ids.team, "Squad");
  ids.spare = await make(ids.mine, "Spare");
  const { data } = await directory.root.createDepartment({
    organizationCode: "other",
    parentDepartmentId: "root",
    name: "Elsewhere",
    openDepartmentId: ids.mine,
  });
  ids.elsewhere = data.departmentId;
  const person = async (...departmentIds) =>
    (await directory.root.createUser({ username: `u-${ids.mine}-${departmentIds.join("-")}`, departmentIds })).data.userId;
  ids.me = await person(ids.mine);
  ids.mate = await person(ids.team);
  ({ page, take } = proxyOfMine());
});

const departmentsOf = async (userId) =>
  (await collect(directory.root.iterate.getUserDepartments({ userId })))
    .map(({ name, isLeader }) => name + (isLeader ? "*" : ""))
    .sort();

const CHANGES = /create|update|delete|add-|remove-|set-/;
async function refuses(operation, input, by = { page, take }) {
  by.take();
  const error = await errorOf(by.page[operation](input));
  assert.deepEqual([error.kind, error.statusCode, error.outcome], ["auth", 403, "not_applied"], `${operation}: ${error.message}`);
  const sent = by.take();
  assert.ok(!sent.some((path) => CHANGES.test(path)), sent.join());
  return sent;
}

/** By what each would gain. */
const ATTEMPTS = {
  "a stronger department below one's own": () => [
    "updateDepartment",
    { ...org, departmentId: ids.strong, parentDepartmentId: ids.mine },
  ],
  "a stronger department below one's own team": () => [
    "updateDepartment",
    { ...org, departmentId: ids.vault, parentDepartmentId: ids.team },
  ],
  "one's own below a stronger one": () => [
    "updateDepartment",
    { ...org, departmentId: ids.mine, parentDepartmentId: ids.strong },
  ],
  "a team out to the top": () => ["updateDepartment", { ...org, departmentId: ids.team, parentDepartmentId: "root" }],
  "a team out to a stronger one": () => ["updateDepartment", { ...org, departmentId: ids.team, parentDepartmentId: ids.vault }],
  "to lead one's own": () => ["updateDepartment", { ...org, departmentId: ids.mine, leaderUserIds: [ids.me] }],
  "to lead a team": () => ["updateDepartment", { ...org, departmentId: ids.team, leaderUserIds: [ids.me] }],
  "to lead one's own, by one's departments": () => [
    "setUserDepartments",
    { userId: ids.me, departments: [{ departmentId: ids.mine, isLeader: true }] },
  ],
  "the boss thrown out of all others": () => [
    "setUserDepartments",
    { userId: ids.boss, departments: [{ departmentId: ids.mine }] },
  ],
  "the boss in one's own as well": () => [
    "setUserDepartments",
    { userId: ids.boss, departments: [{ departmentId: ids.strong }, { departmentId: ids.mine }] },
  ],
  "the boss a member of one's own": () => ["addDepartmentMembers", { ...org, departmentId: ids.mine, userIds: [ids.boss] }],
  "the boss among one's own": () => ["addDepartmentMembers", { ...org, departmentId: ids.team, userIds: [ids.me, ids.boss] }],
  "who is in no department": () => ["addDepartmentMembers", { ...org, departmentId: ids.mine, userIds: [ids.nobody] }],
  "to join a stronger department": () => ["addDepartmentMembers", { ...org, departmentId: ids.strong, userIds: [ids.me] }],
  "to join a stronger department, by one's departments": () => [
    "setUserDepartments",
    { userId: ids.me, departments: [{ departmentId: ids.mine }, { departmentId: ids.vault }] },
  ],
  "to join the whole organization": () => ["addDepartmentMembers", { ...org, departmentId: "root", userIds: [ids.me] }],
  "another organization's department, by its open id": () => [
    "addDepartmentMembers",
    { organizationCode: "other", departmentId: ids.mine, departmentIdType: "open_department_id", userIds: [ids.me] },
  ],
  "another organization's name": () => [
    "updateDepartment",
    { organizationCode: "other", departmentId: ids.mine, departmentIdType: "open_department_id", name: "Taken" },
  ],
  "another organization's status": () => ["updateNodeStatus", { departmentId: ids.elsewhere, status: false }],
  "the boss's password": () => ["updateUser", { userId: ids.boss, password: "new" }],
  "a colleague's password": () => ["updateUser", { userId: ids.mate, password: "new" }],
  "a stronger department, by its name": () => ["createDepartmentTree", { name: "Strong", members: { username: "me" } }],
  "the boss's e-mail address, by a tree": () => [
    "createDepartmentTree",
    { name: "Mine", members: { username: "boss", email: "me@attacker.invalid" } },
  ],
  "to lead the organization": () => ["updateOrganization", { ...org, leaderUserIds: [ids.me] }],
  "users of nowhere": () => ["createUser", { username: "ghost" }],
  "a user straight in a stronger department": () => ["createUser", { username: "ghost", departmentIds: [ids.strong] }],
  "a user in one's own and a stronger one": () => ["createUser", { username: "ghost", departmentIds: [ids.mine, ids.strong] }],
  "one of several users in a stronger one": () => [
    "createUsersBatch",
    {
      list: [
        { username: "a", departmentIds: [ids.mine] },
        { username: "b", departmentIds: [ids.vault] },
      ],
    },
  ],
  "somebody deleted": () => ["deleteUsersBatch", { userIds: [ids.victim] }],
  "one's own deleted": () => ["deleteDepartment", { ...org, departmentId: ids.mine }],
  "a stronger one deleted": () => ["deleteDepartment", { ...org, departmentId: ids.strong }],
  "a department at the top": () => ["createDepartment", { ...org, parentDepartmentId: "root", name: "Mine too" }],
  "members of a stronger one thrown out": () => [
    "removeDepartmentMembers",
    { ...org, departmentId: ids.strong, userIds: [ids.victim] },
  ],
  "a role": () => ["assignRole", { code: "admin", targets: [{ targetType: "USER", targetIdentifier: ids.me }] }],
  "a stronger department's open id as a type of id": () => [
    "createUser",
    { username: "ghost", departmentIds: [ids.mine], options: { departmentIdType: "open_department_id" } },
  ],
};
for (const [what, attempt] of Object.entries(ATTEMPTS)) test(`refuses: ${what}`, () => refuses(...attempt()));

test("one who may also set leaders sets none for the scope's own department, and no outsider", async () => {
  const by = proxyOfMine({ what: ["department", "members", "leaders"] });
  await refuses("updateDepartment", { ...org, departmentId: ids.mine, leaderUserIds: [ids.me] }, by);
  await refuses("updateDepartment", { ...org, departmentId: ids.team, leaderUserIds: [ids.boss] }, by);
  await by.page.updateDepartment({ ...org, departmentId: ids.team, leaderUserIds: [ids.me] });
  const { data } = await directory.root.getDepartment({ ...org, departmentId: ids.team });
  assert.deepEqual(data.leaderUserIds, [ids.me]);
});

test("what is not among `what` is refused", async () => {
  const members = proxyOfMine({ what: ["members"] });
  await refuses("updateDepartment", { ...org, departmentId: ids.team, name: "T" }, members);
  await members.page.addDepartmentMembers({ ...org, departmentId: ids.mine, userIds: [ids.mate] });
  assert.deepEqual(await departmentsOf(ids.mate), ["Mine", "Team"]);
  await refuses("addDepartmentMembers", { ...org, departmentId: ids.mine, userIds: [ids.mate] }, proxyOfMine({ what: [] }));
});

test("one can rename, create, move and delete below one's own, and rename one's own", async () => {
  const named = async (departmentId) => (await directory.root.getDepartment({ ...org, departmentId })).data;
  await page.updateDepartment({ ...org, departmentId: ids.mine, name: "Ours" });
  assert.deepEqual(take(), ["get-department", "update-department"]);
  await page.updateDepartment({ ...org, departmentId: ids.team, name: "Crew" });
  assert.deepEqual(take(), ["get-department", "update-department"]);
  await page.updateDepartment({ ...org, departmentId: ids.squad, name: "Group" });
  assert.deepEqual(take(), ["get-department", "get-all-departments", "update-department"]);
  const { data } = await page.createDepartment({ ...org, parentDepartmentId: ids.squad, name: "New" });
  await page.updateDepartment({ ...org, departmentId: ids.squad, parentDepartmentId: ids.spare });
  assert.deepEqual([(await named(ids.mine)).name, (await named(ids.team)).name], ["Ours", "Crew"]);
  assert.equal((await named(ids.squad)).parentDepartmentId, ids.spare);
  await page.deleteDepartment({ ...org, departmentId: data.departmentId });
  assert.equal((await errorOf(directory.root.getDepartment({ ...org, departmentId: data.departmentId }))).kind, "not_found");
});

test("one can add, move and remove the people of one's own departments, and create users in them", async () => {
  await page.addDepartmentMembers({ ...org, departmentId: ids.squad, userIds: [ids.me] });
  await page.setUserDepartments({ userId: ids.mate, departments: [{ departmentId: ids.spare }] });
  await page.removeDepartmentMembers({ ...org, departmentId: ids.mine, userIds: [ids.me] });
  assert.deepEqual([await departmentsOf(ids.me), await departmentsOf(ids.mate)], [["Squad"], ["Spare"]]);
  const { data } = await page.createUser({ username: `new-${ids.mine}`, departmentIds: [ids.team] });
  assert.deepEqual(await departmentsOf(data.userId), ["Team"]);
  // Who was made a member by others can be let go, whatever else they are.
  await directory.root.addDepartmentMembers({ ...org, departmentId: ids.mine, userIds: [ids.boss] });
  await refuses("addDepartmentMembers", { ...org, departmentId: ids.team, userIds: [ids.boss] });
  await page.removeDepartmentMembers({ ...org, departmentId: ids.mine, userIds: [ids.boss] });
  assert.deepEqual(await departmentsOf(ids.boss), ["Strong"]);
});

test("reads can be limited as well, to departments that are named by the service's ids", async () => {
  const scope = [{ ...org, departmentId: ids.mine }];
  const by = proxyBefore(directory, { authorize: ({ touches }) => withinDepartments(touches, scope, { what: [] }) });
  assert.equal((await by.page.getDepartment({ ...org, departmentId: ids.squad })).data.name, "Squad");
  assert.deepEqual(by.take(), ["get-all-departments", "get-department"]);
  await by.page.listDepartmentMembers({ ...org, departmentId: ids.mine });
  assert.deepEqual(by.take(), ["list-department-members"]);
  for (const [operation, input] of [
    ["getDepartment", { ...org, departmentId: ids.strong }],
    ["getDepartment", { ...org, departmentId: "root" }],
    ["getDepartment", { organizationCode: "other", departmentId: ids.mine }],
    ["getDepartment", { ...org, departmentId: ids.mine, departmentIdType: "open_department_id" }],
    ["getDepartment", { ...org, departmentId: ids.mine, departmentCode: "strong" }],
    ["getParentDepartment", { ...org, departmentId: ids.mine }],
    ["listDepartmentMembers", { ...org, departmentId: ids.mine, withIdentities: true }],
    ["getUser", { userId: ids.me }],
    ["listUsers", {}],
  ]) {
    await refuses(operation, input, by);
  }
});

test("of two departments, neither is deleted with what is above it, and people move between them", async () => {
  const scope = [ids.team, ids.spare, ids.mine].map((departmentId) => ({ ...org, departmentId }));
  const by = proxyBefore(directory, { authorize: ({ touches }) => withinDepartments(touches, scope) });
  await by.page.setUserDepartments({ userId: ids.mate, departments: [{ departmentId: ids.spare }] });
  assert.deepEqual(await departmentsOf(ids.mate), ["Spare"]);
  await refuses("deleteDepartment", { ...org, departmentId: ids.team }, by);
  await refuses("updateDepartment", { ...org, departmentId: ids.team, parentDepartmentId: ids.spare }, by);
});

test("a scope whose department was deleted, and an empty one, give nothing", async () => {
  const { data } = await directory.root.createDepartment({ ...org, parentDepartmentId: "root", name: "Gone" });
  await directory.root.deleteDepartment({ ...org, departmentId: data.departmentId });
  for (const scope of [
    [{ ...org, departmentId: data.departmentId }],
    [],
    [{ organizationCode: "nowhere", departmentId: ids.mine }],
  ]) {
    const by = proxyBefore(directory, { authorize: ({ touches }) => withinDepartments(touches, scope) });
    await refuses("updateDepartment", { ...org, departmentId: ids.squad, name: "S" }, by);
  }
});

test("more than 1,000 people at once are not let through", async () => {
  const userIds = Array.from({ length: 1001 }, (_, number) => `u-${number}`);
  assert.deepEqual(await refuses("addDepartmentMembers", { ...org, departmentId: ids.mine, userIds }), ["get-department"]);
});

test("wrong arguments let nothing through, and are told to the server's people", async () => {
  for (const use of [
    () => withinDepartments(async () => ({ reach: "department", departments: [], users: [] }), []),
    ({ touches }) => withinDepartments(touches, undefined),
    ({ touches }) => withinDepartments(touches, [{ departmentId: ids.mine }]),
    ({ touches }) => withinDepartments(touches, [{ ...org, departmentId: "root" }]),
    ({ touches }) => withinDepartments(touches, [], { what: ["member"] }),
    ({ touches }) => withinDepartments(touches, [], { whta: [] }),
  ]) {
    const told = [];
    const by = proxyBefore(directory, { authorize: use, onError: (error) => told.push(error) });
    const error = await errorOf(by.page.updateDepartment({ ...org, departmentId: ids.mine, name: "M" }));
    assert.deepEqual([error.statusCode, told[0]?.name, by.take()], [500, "TypeError", []], String(use));
    assert.match(told[0].message, /^withinDepartments: expected/);
  }
});
