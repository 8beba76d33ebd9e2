// A client of a service that is no more than a tree and a list, for tests of reading.
import assert from "node:assert/strict";
import { OrganizationError } from "../../pkg-template/entry/org/error.js";
import { readOrganization } from "../../pkg-template/entry/org/read.js";
import { fakeClock } from "./clock.js";

const idOf = (number) => `d${number}`;

/**
 * `departments` below the root in chains of ten, each person in one of them, by turns.
 * @param {number} departments
 * @param {number} people
 */
export function directoryOf(departments, people) {
  const rows = Array.from({ length: departments }, (_, number) => ({
    departmentId: idOf(number),
    parentDepartmentId: number % 10 === 0 ? "root-id" : idOf(number - 1),
    name: `Department ${number}`,
    membersCount: 0,
    hasChildren: number % 10 !== 9 && number + 1 < departments,
  }));
  const users = Array.from({ length: people }, (_, number) => {
    const row = rows[number % Math.max(departments, 1)];
    if (row) row.membersCount += 1;
    const departmentIds = row ? [row.departmentId] : [];
    return {
      userId: `u${number}`,
      username: `name${number}`,
      email: null,
      departmentIds,
      mainDepartmentId: departmentIds[0] ?? "",
    };
  });
  const organization = {
    departmentId: "root-id",
    organizationName: "Steamory",
    hasChildren: departments > 0,
    membersCount: 0,
    leaderUserIds: [],
  };
  return { organization, departments: rows, users };
}

/** Ten departments; most people are in none of them, so that members are asked for by department. */
export function sparse() {
  const directory = directoryOf(3, 6);
  /** @type {{ users: object[] }} */
  const { users } = directory;
  for (let number = 0; number < 900; number++)
    users.push({ userId: `x${number}`, email: `X${number}@example.com`, departmentIds: [] });
  return directory;
}

/**
 * @param {ReturnType<typeof directoryOf>} directory
 * @param {(name: string, data: any, input: any, count: number) => any} [change] What a response has instead; `count` is that of the call.
 */
export function clientOf(directory, change = (_, data) => data) {
  const calls = [];
  /** @type {Record<string, (input: any) => any>} */
  const data = {
    getOrganization: () => directory.organization,
    getAllDepartments: () => ({ totalCount: directory.departments.length, list: directory.departments }),
    listUsers: ({ options: { pagination } }) => pageOf(directory.users, pagination),
    listDepartmentMembers: ({ departmentId, ...input }) =>
      pageOf(
        directory.users.filter(({ departmentIds }) => departmentIds?.includes(departmentId)),
        input,
      ),
    getUserBatch({ userIds, userIdType }) {
      const field = { user_id: "userId", external_id: "externalId" }[userIdType] ?? userIdType;
      const lower = (text) => (field === "email" ? text?.toLowerCase() : text);
      const wanted = new Set(userIds.map(lower));
      return directory.users.filter((user) => wanted.has(lower(user[field])));
    },
  };
  const client = { calls, namesOf: () => [...new Set(calls.map(({ name }) => name))].sort() };
  for (const [name, answer] of Object.entries(data)) {
    client[name] = async (input, options) => {
      calls.push({ name, input, options });
      const count = calls.filter((call) => call.name === name).length;
      await null;
      return { statusCode: 200, data: await change(name, structuredClone(answer(input)), input, count) };
    };
  }
  return client;
}

/** @type {(rows: object[], range: any) => object} */
const pageOf = (rows, { page, limit }) => ({ totalCount: rows.length, list: rows.slice((page - 1) * limit, page * limit) });

export const organizationCode = "steamory";

/** Reads without waiting for the real time. */
export function read(client, options) {
  const clock = fakeClock();
  return clock.until(readOrganization(client, { organizationCode, clock, ...options }));
}

/** Whether an error is of this code, and names this field. */
export const refused =
  (code, field = /./) =>
  (/** @type {any} */ error) => {
    const isOurs = error instanceof OrganizationError;
    assert.ok(isOurs, String(error));
    assert.equal(error.code, code, error.message);
    assert.match(/** @type {any} */ (error).field, field);
    return true;
  };
