// `touches`: what a call would touch, in the service's own ids, and what it costs to know.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { proxyBefore, startDirectory } from "./directory.js";
import { errorOf } from "./given.js";

let directory, ids;
before(async () => {
  directory = await startDirectory();
  ids = directory.ids;
});
after(() => directory?.stop());

const org = { organizationCode: "steamory" };

/** What a call would touch, and the paths of what was read; nothing is changed. */
async function touched(operation, input) {
  let found;
  const { page, take } = proxyBefore(directory, {
    authorize: async ({ touches }) => {
      found = await touches();
      return { status: 403, message: "only asked" };
    },
  });
  const error = await errorOf(page[operation](input));
  assert.equal(error.serviceMessage, "only asked", error.message);
  return { ...found, read: take() };
}

const name = (id) => Object.keys(ids).find((key) => ids[key] === id) ?? id;
/** In short: `removed members of strong`. */
const said = ({ departments }) =>
  departments.map(({ departmentId, as, what }) => `${as} ${what} of ${name(departmentId)}`).sort();
const users = (found) => found.users.map(({ userId, as }) => `${as} ${name(userId)}`).sort();

async function check(operation, input, { reach = "department", departments = [], users: people = [], reads }) {
  const found = await touched(operation, input);
  assert.deepEqual(
    { reach: found.reach, departments: said(found), users: users(found), reads: found.read },
    { reach, departments, users: people, reads },
  );
  return found;
}

test("every kind of id becomes the service's own, of the organization that it belongs to, by one read", async () => {
  const { mine, me } = ids;
  for (const [input, of, organizationCode] of [
    [{ ...org, departmentId: mine }, "mine", "steamory"],
    [{ ...org, departmentId: "open-mine", departmentIdType: "open_department_id" }, "mine", "steamory"],
    [{ ...org, departmentId: "team", departmentIdType: "code" }, "team", "steamory"],
    [{ ...org, departmentId: "root" }, "top", "steamory"],
    [{ organizationCode: "other", departmentId: mine, departmentIdType: "open_department_id" }, "elsewhere", "other"],
  ]) {
    const found = await check(
      "addDepartmentMembers",
      { ...input, userIds: [me] },
      { departments: [`added members of ${of}`], users: ["added me"], reads: ["get-department"] },
    );
    assert.deepEqual([found.changes, found.organizationCodes], [true, [organizationCode]]);
    assert.equal(found.departments[0].organizationCode, organizationCode);
  }
});

test("a move has the department, its old parent and its new one; the parent that it has already is no move", async () => {
  const { squad, team, strong, spare } = ids;
  const changed = "changed department of squad";
  await check(
    "updateDepartment",
    { ...org, departmentId: squad, parentDepartmentId: strong },
    {
      departments: [changed, "movedFrom department of team", "movedTo department of strong"],
      reads: ["get-department", "get-department"],
    },
  );
  await check(
    "updateDepartment",
    { ...org, departmentId: squad, parentDepartmentId: team, name: "Squad 2" },
    { departments: [changed], reads: ["get-department"] },
  );
  await check(
    "updateDepartment",
    { ...org, departmentId: spare, parentDepartmentId: "root" },
    {
      departments: ["changed department of spare", "movedFrom department of mine", "movedTo department of top"],
      reads: ["get-department", "get-department"],
    },
  );
});

test("leaders are told from the other fields, and only who changes is named", async () => {
  const { team, mate, me } = ids;
  const reads = ["get-department"];
  const of = { ...org, departmentId: team };
  await check("updateDepartment", { ...of, leaderUserIds: [mate] }, { departments: ["changed department of team"], reads });
  const leaders = ["changed leaders of team"];
  await check("updateDepartment", { ...of, leaderUserIds: [mate, me] }, { departments: leaders, users: ["added me"], reads });
  await check(
    "updateDepartment",
    { ...of, leaderUserIds: [], name: "T" },
    { departments: ["changed department of team", ...leaders], users: ["removed mate"], reads },
  );
  await check(
    "removeDepartmentMembers",
    { ...of, userIds: [mate] },
    { departments: [...leaders, "removed members of team"], users: ["removed mate"], reads },
  );
});

test("posts are of the whole user pool, unless they stay as they are", async () => {
  const reads = ["get-department"];
  const departments = ["changed department of team"];
  const of = { ...org, departmentId: ids.team, name: "T" };
  await check("updateDepartment", { ...of, postIdList: ["p-1"] }, { reach: "pool", departments, reads });
  await check("updateDepartment", { ...of, postIdList: [] }, { departments, reads });
  const create = { ...org, parentDepartmentId: ids.team, name: "N" };
  const added = ["added department of team"];
  await check("createDepartment", { ...create, postIdList: ["p-1"] }, { reach: "pool", departments: added, reads });
  await check("createDepartment", create, { departments: added, reads });
});

test("a deletion has everything below, which a leaf needs no read for", async () => {
  await check(
    "deleteDepartment",
    { ...org, departmentId: ids.mine },
    {
      departments: [
        "below department of spare",
        "below department of squad",
        "below department of team",
        "removed department of mine",
      ],
      reads: ["get-department", "get-all-departments"],
    },
  );
  await check(
    "deleteDepartment",
    { ...org, departmentId: ids.squad },
    { departments: ["removed department of squad"], reads: ["get-department"] },
  );
});

test("of a user's departments only the difference is touched", async () => {
  const { both, mine, strong, team, mate } = ids;
  const { data } = await directory.root.getUserDepartments({ userId: both });
  const main = data.list.find(({ isMainDepartment }) => isMainDepartment)?.departmentId;
  const departments = data.list.map(({ departmentId }) => ({ departmentId, isMainDepartment: departmentId === main }));
  const reads = ["get-user-departments"];
  await check(
    "setUserDepartments",
    { userId: both, departments: departments.filter((row) => row.departmentId === mine) },
    {
      departments: ["removed members of strong"],
      users: ["removed both"],
      reads,
    },
  );
  await check(
    "setUserDepartments",
    { userId: both, departments: [...departments, { departmentId: team, isLeader: true }] },
    {
      departments: ["added members of team", "changed leaders of team"],
      users: ["added both", "changed both"],
      reads: [...reads, "get-department-by-id"],
    },
  );
  const asked = { userId: "mate", departments: [{ departmentId: strong }], options: { userIdType: "username" } };
  const found = await touched("setUserDepartments", asked);
  assert.deepEqual(said(found), ["added members of strong", "changed leaders of team", "removed members of team"]);
  assert.deepEqual([...new Set(found.users.map(({ userId }) => userId))], [mate]);
});

test("a new account is within departments only if it joins one and brings nothing that reaches further", async () => {
  const { mine, strong } = ids;
  const reads = ["get-department-by-id"];
  const departments = ["added members of strong"];
  await check("createUser", { username: "x", departmentIds: [strong] }, { departments, reads });
  await check("createUser", { username: "x" }, { reach: "user", reads: [] });
  const identities = [
    { extIdpId: "e", provider: "lark", type: "openid", userIdInIdp: "u", userInfoInIdp: {}, originConnIds: [] },
  ];
  await check("createUser", { username: "x", departmentIds: [strong], identities }, { reach: "user", departments, reads });
  const list = [
    { username: "x", departmentIds: [mine, strong] },
    { username: "y", departmentIds: [mine] },
  ];
  const all = { departments: ["added members of mine", ...departments], reads: [...reads, ...reads] };
  await check("createUsersBatch", { list }, all);
  await check("createUsersBatch", { list: [...list, { username: "z" }] }, { ...all, reach: "user" });
  const open = { departmentIds: ["open-mine"], options: { departmentIdType: "open_department_id" } };
  await check("createUser", { username: "x", ...open }, { reach: "pool", reads: [] });
  const many = Array.from({ length: 51 }, (_, number) => `d-${number}`);
  await check("createUser", { username: "x", departmentIds: many }, { reach: "pool", reads: [] });
});

test("calls on accounts name users by the service's ids; who is not found makes it `pool`", async () => {
  const { boss, victim } = ids;
  await check("updateUser", { userId: boss, password: "new" }, { reach: "user", users: ["changed boss"], reads: [] });
  const byName = { options: { userIdType: "username" } };
  const reads = ["get-user-batch"];
  await check("updateUser", { userId: "boss", name: "B", ...byName }, { reach: "user", users: ["changed boss"], reads });
  await check("updateUser", { userId: "no such", name: "B", ...byName }, { reach: "pool", reads });
  await check("resignUserBatch", { userIds: ["boss", "no such"], userIdType: "username" }, { reach: "pool", reads });
  await check(
    "deleteUsersBatch",
    { userIds: [victim, boss] },
    { reach: "user", users: ["changed boss", "changed victim"], reads: [] },
  );
});

test("an organization's calls name it, and a call of which nothing is known is `pool`", async () => {
  const found = await check("updateOrganization", { ...org, leaderUserIds: [ids.me] }, { reach: "organization", reads: [] });
  assert.deepEqual(found.organizationCodes, ["steamory"]);
  const status = await check(
    "updateNodeStatus",
    { departmentId: ids.elsewhere, status: false },
    { departments: ["changed department of elsewhere"], reads: ["get-department-by-id"] },
  );
  assert.deepEqual(status.organizationCodes, ["other"]);
  await check("createDepartmentTree", { name: "Mine", members: { username: "boss" } }, { reach: "pool", reads: [] });
  await check(
    "assignRole",
    { code: "admin", targets: [{ targetType: "USER", targetIdentifier: ids.me }] },
    { reach: "pool", reads: [] },
  );
});

test("of a call that only reads nothing is read: what its input does not say by the service's ids is not known", async () => {
  const { mine, me } = ids;
  const department = await check(
    "isUserInDepartment",
    { ...org, departmentId: mine, userId: me },
    { departments: ["read department of mine"], users: ["read me"], reads: [] },
  );
  assert.equal(department.changes, false);
  for (const named of [
    { departmentId: "root" },
    { departmentId: "team", departmentIdType: "code" },
    { departmentCode: "team" },
  ]) {
    await check("getDepartment", { ...org, ...named }, { reach: "organization", reads: [] });
  }
  await check("getUser", { userId: me }, { reach: "user", users: ["read me"], reads: [] });
  await check("getUser", { userId: "me", userIdType: "username" }, { reach: "pool", reads: [] });
  const members = { ...org, departmentId: mine };
  await check("listDepartmentMembers", members, { departments: ["read department of mine"], reads: [] });
  await check("listDepartmentMembers", { ...members, withIdentities: true }, { reach: "pool", reads: [] });
  await check("listUsers", {}, { reach: "pool", reads: [] });
});

test("who does not ask pays nothing, and who asks twice reads once", async () => {
  const { mine } = ids;
  const input = { ...org, departmentId: mine, description: "said" };
  const quiet = proxyBefore(directory, { authorize: () => true });
  await quiet.page.updateDepartment(input);
  assert.deepEqual(quiet.take(), ["update-department"]);
  const authorize = async ({ touches }) => {
    const first = await touches();
    return first === (await touches());
  };
  const asking = proxyBefore(directory, { authorize });
  await asking.page.updateDepartment(input);
  assert.deepEqual(asking.take(), ["get-department", "update-department"]);
});
