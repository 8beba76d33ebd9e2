// The calls that faults happen to, and how often each had its effect.
import assert from "node:assert/strict";

const ORGANIZATION = "steamory";
const TIMES = ["created_at", "updated_at", "joined_at"];

/** The tables without times, their rows in an order of their own. */
const still = (tables) =>
  Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.map((row) => JSON.stringify(row, (key, value) => (TIMES.includes(key) ? undefined : value))).sort(),
    ]),
  );

const same = (one, other) => JSON.stringify(still(one)) === JSON.stringify(still(other));

/** Of a call that sets absolute values, once and twice are the same. */
function effectOfSet(before, after, wanted) {
  if (same(after, before)) return 0;
  assert.deepEqual(still(after), still(wanted), "either nothing was changed, or what the call says and nothing else");
  return 1;
}

function effectOfCreate(before, after, { name, openDepartmentId = null, code = null }) {
  const known = new Set(before.departments.map(({ id }) => id));
  const added = after.departments.filter(({ id }) => !known.has(id));
  const others = after.departments.filter(({ id }) => known.has(id));
  assert.deepEqual(still({ ...after, departments: others }), still(before), "nothing else was changed");
  for (const row of added) {
    const stored = { name: row.name, openDepartmentId: row.open_department_id, code: row.code };
    assert.deepEqual(stored, { name, openDepartmentId, code });
  }
  return added.length;
}

const departmentOf = (tables, code) => tables.departments.find((row) => row.code === code).id;

const create = (name, key) => ({
  name,
  method: "createDepartment",
  path: "/api/v3/create-department",
  creates: true,
  key,
  input: (number) => ({
    organizationCode: ORGANIZATION,
    parentDepartmentId: "root",
    name: `Created ${number}`,
    ...(key && { [key]: `own-${number}` }),
  }),
  effect: (input, before, after) => effectOfCreate(before, after, input),
  told: (input, after, data) => assert.equal(data.departmentId, after.departments.find(({ name }) => name === input.name).id),
});

export const calls = [
  {
    name: "a read",
    method: "getUserDepartments",
    path: "/api/v3/get-user-departments",
    reads: true,
    input: (_, __, userId) => ({ userId, limit: 50 }),
    effect: (_, before, after) => effectOfSet(before, after, before),
    told({ userId }, after, { list, totalCount }) {
      const ids = after.memberships.filter((row) => row.user_id === userId).map((row) => row.department_id);
      assert.deepEqual(list.map(({ departmentId }) => departmentId).sort(), ids.sort());
      assert.equal(totalCount, ids.length);
    },
  },
  {
    name: "an update",
    method: "updateDepartment",
    path: "/api/v3/update-department",
    input: (number, tables) => ({
      organizationCode: ORGANIZATION,
      departmentId: departmentOf(tables, "rd-web"),
      name: `Renamed ${number}`,
    }),
    effect: ({ departmentId, name }, before, after) =>
      effectOfSet(before, after, {
        ...before,
        departments: before.departments.map((row) => (row.id === departmentId ? { ...row, name } : row)),
      }),
    told: ({ name }, _, data) => assert.equal(data.name, name),
  },
  {
    name: "a set",
    method: "setUserDepartments",
    path: "/api/v3/set-user-departments",
    input(_, tables, userId) {
      const own = tables.memberships.filter((row) => row.user_id === userId).map((row) => row.department_id);
      const other = ["sales", "people"].map((code) => departmentOf(tables, code)).find((id) => !own.includes(id));
      return {
        userId,
        departments: [{ departmentId: departmentOf(tables, "finance"), isMainDepartment: true }, { departmentId: other }],
      };
    },
    effect({ userId, departments }, before, after) {
      const { number } = before.users.find(({ id }) => id === userId);
      const wanted = departments.map(({ departmentId, isMainDepartment = false }) => ({
        user_id: userId,
        department_id: departmentId,
        is_main_department: Number(isMainDepartment),
        user_number: number,
      }));
      const others = before.memberships.filter((row) => row.user_id !== userId);
      const leaders = before.leaders.filter((row) => row.user_id !== userId);
      return effectOfSet(before, after, { ...before, memberships: [...others, ...wanted], leaders });
    },
    told: (_, __, data) => assert.equal(data.success, true),
  },
  create("a create"),
  create("a create with `openDepartmentId`", "openDepartmentId"),
  create("a create with `code`", "code"),
];
