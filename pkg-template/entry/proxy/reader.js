// What the proxy reads of the service for `authorize`: for one request, within its deadline, and each list once.
import { tooLate } from "./failure.js";
/** @import { AnyRequest, Deadline, DepartmentRow, Reader, Settings } from "./types.js" */

const ROWS = 50;
/** More departments than one call can give a user, with room to spare. */
const MOST_PAGES = 20;
/** Twenty reads. */
export const MOST_USERS = 1000;

/**
 * @param {Settings} settings
 * @param {AnyRequest} request
 * @param {Deadline} deadline
 * @returns {Reader}
 */
export function readerFor({ client, callDeadline = Infinity }, { signal }, deadline) {
  /** @type {Set<unknown>} */
  const failures = new Set();
  /** @type {Reader["known"]} */
  const known = new Map();
  /** @type {Map<string, Promise<ReadonlySet<string>>>} */
  const lists = new Map();

  /**
   * What `pick` makes of a response's `data`. Failures are kept, to be told from errors of the server's own code.
   * @template T
   * @param {string} operation
   * @param {object} input
   * @param {(data: any) => T} pick
   * @returns {Promise<T>}
   */
  async function read(operation, input, pick) {
    try {
      const left = deadline.left();
      if (left === 0) throw tooLate();
      const options = { signal: signal ?? undefined, deadline: Math.min(left, callDeadline) };
      const { data } = /** @type {any} */ (await client[operation](input, options));
      return pick(data);
    } catch (error) {
      failures.add(error);
      throw error;
    }
  }

  /**
   * @param {string} operation
   * @returns {(row: any) => DepartmentRow}
   */
  const rowOf = (operation) => (row) => {
    const { organizationCode, departmentId, parentDepartmentId, leaderUserIds, postIdList, hasChildren } = Object(row);
    const found = { organizationCode: text(organizationCode, operation), departmentId: text(departmentId, operation) };
    known.set(found.departmentId, { ...found, parentDepartmentId });
    return {
      ...found,
      parentDepartmentId,
      leaderUserIds: textsOf(leaderUserIds),
      postIdList: textsOf(postIdList),
      hasChildren: hasChildren !== false,
    };
  };

  /** @type {Reader["below"]} */
  const below = ({ organizationCode, departmentId }) =>
    read("getAllDepartments", { organizationCode, departmentId }, (data) => {
      const { list, totalCount } = Object(data);
      // The documentation calls the number a boolean.
      const isWhole = Array.isArray(list) && (typeof totalCount !== "number" || totalCount === list.length);
      if (!isWhole) throw unusable("getAllDepartments");
      return list.map(rowOf("getAllDepartments"));
    });

  return {
    known,
    isFailure: (thrown) => failures.has(thrown),
    department: (named) => read("getDepartment", named, rowOf("getDepartment")),
    departmentById: (departmentId) => read("getDepartmentById", { departmentId }, rowOf("getDepartmentById")),
    below,
    idsBelow({ organizationCode, departmentId }) {
      const key = JSON.stringify([organizationCode, departmentId]);
      const ids = lists.get(key) ?? below({ organizationCode, departmentId }).then(idsOf, noneIfMissing);
      lists.set(key, ids);
      return ids;
    },
    async memberships(user) {
      /** @type {Map<string, import("./types.js").Membership>} */
      const rows = new Map();
      for (let page = 1; ; page++) {
        const asked = { ...user, page, limit: ROWS };
        const isLast = await read("getUserDepartments", asked, (data) => {
          const { list, totalCount } = Object(data);
          if (!Array.isArray(list)) throw unusable("getUserDepartments");
          for (const row of list) {
            const { isLeader, isMainDepartment, ...ids } = Object(row);
            const { organizationCode, departmentId } = rowIds(ids);
            rows.set(departmentId, {
              organizationCode,
              departmentId,
              isLeader: isLeader === true,
              isMainDepartment: isMainDepartment === true,
            });
          }
          if (list.length === ROWS && page < MOST_PAGES) return false;
          // Rows that moved from page to page meanwhile may be missing.
          if (totalCount !== rows.size) throw unusable("getUserDepartments");
          return true;
        });
        if (isLast) return [...rows.values()];
      }
    },
    async users(userIds, userIdType) {
      const ids = [...new Set(userIds)];
      const chunks = Array.from({ length: Math.ceil(ids.length / ROWS) }, (_, place) =>
        ids.slice(place * ROWS, (place + 1) * ROWS),
      );
      const pages = await Promise.all(
        chunks.map((chunk) =>
          read("getUserBatch", { userIds: chunk, userIdType, withDepartmentIds: true }, (data) => {
            if (!Array.isArray(data)) throw unusable("getUserBatch");
            return data.map((row) => {
              const { userId, departmentIds } = Object(row);
              return { userId: text(userId, "getUserBatch"), departmentIds: Array.isArray(departmentIds) ? departmentIds : [] };
            });
          }),
        ),
      );
      return pages.flat();
    },
  };
}

/**
 * @param {unknown} list
 * @returns {string[] | undefined}
 */
const textsOf = (list) => (Array.isArray(list) ? list.filter((text) => typeof text === "string") : undefined);

/** @param {readonly DepartmentRow[]} rows */
const idsOf = (rows) => new Set(rows.map(({ departmentId }) => departmentId));

/**
 * Below a department that does not exist is nothing.
 * @param {any} error
 * @returns {ReadonlySet<string>}
 */
function noneIfMissing(error) {
  if (error?.kind === "not_found") return new Set();
  throw error;
}

/** @param {any} row */
function rowIds({ organizationCode, departmentId }) {
  const operation = "getUserDepartments";
  return { organizationCode: text(organizationCode, operation), departmentId: text(departmentId, operation) };
}

/**
 * @param {unknown} value
 * @param {string} operation
 */
function text(value, operation) {
  if (typeof value === "string" && value !== "") return value;
  throw unusable(operation);
}

/** @param {string} operation */
const unusable = (operation) =>
  new Error(`touches: the response to ${operation} is incomplete, so it is not known what the call would touch`);
