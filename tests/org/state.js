// An organization in a form that can be compared: what the files of a company say, and what the service has.

/**
 * What a company should be in the service: departments by their path of ids, people by their user names.
 * @param {import("../lib/company.js").Company} company
 */
export function stateOf({ departments, people }) {
  return {
    departments: sorted(
      departments.map(({ id, parent, name, leader }) => ({ id, parent, name, leaders: leader ? [leader] : [] })),
      ({ id }) => id,
    ),
    people: sorted(
      people.map(({ username, departments: ids }) => ({ username, departments: [...ids].sort(), main: ids[0] })),
      ({ username }) => username,
    ),
  };
}

/**
 * The same, read through any client that has the API's own calls.
 * @param {{ getAllDepartments(input: object): Promise<any>, listUsers(input: object): Promise<any> }} client
 */
export async function storedState(client, organizationCode, root) {
  const { data } = await client.getAllDepartments({ organizationCode });
  const users = await allUsers(client);
  const names = new Map(users.map(({ userId, username }) => [userId, username]));
  const ids = new Map(data.list.map(({ departmentId, openDepartmentId }) => [departmentId, openDepartmentId]));
  const departments = data.list.map(({ openDepartmentId, parentDepartmentId, name, leaderUserIds = [] }) => ({
    id: openDepartmentId,
    parent: parentDepartmentId === root ? "" : ids.get(parentDepartmentId),
    name,
    leaders: leaderUserIds.map((id) => names.get(id)).sort(),
  }));
  const people = users
    .filter(({ departmentIds }) => departmentIds.some((id) => ids.has(id)))
    .map(({ username, departmentIds, mainDepartmentId }) => ({
      username,
      departments: departmentIds.map((id) => ids.get(id)).sort(),
      main: ids.get(mainDepartmentId),
    }));
  return { departments: sorted(departments, ({ id }) => id), people: sorted(people, ({ username }) => username) };
}

/** Everybody of the user pool. */
export async function allUsers(client) {
  const users = [];
  for (let page = 1; ; page++) {
    const options = { pagination: { page, limit: 50 }, sort: [{ field: "createdAt", order: "asc" }], withDepartmentIds: true };
    const { data } = await client.listUsers({ options });
    users.push(...data.list);
    if (data.list.length === 0 || users.length >= data.totalCount) return users;
  }
}

const sorted = (list, key) => list.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
