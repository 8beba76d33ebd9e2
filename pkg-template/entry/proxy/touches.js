// What a call touches, for `authorize`: read from the service where the input does not say it, and only if somebody asks.
import { readOperations, secretReadOperations } from "@built/reads";
import * as ofDepartments from "./department-changes.js";
import * as ofMembers from "./member-changes.js";
import { ofOrganizations, ofUsers, readsOfDepartments } from "./reaches.js";
import { MOST_USERS } from "./reader.js";
import { POOL } from "./touched.js";
/** @import { Touches } from "genauth-management/proxy" */
/** @import { Reader, Touched } from "./types.js" */

/** @type {ReadonlySet<string>} */
const reads = new Set([...readOperations, ...secretReadOperations]);

/**
 * Whether a call does anything but read.
 * @param {string} operation
 */
export const changesSomething = (operation) => !reads.has(operation);

/** By the names of the calls. @type {ReadonlyMap<string, (input: any, reader: Reader) => Promise<Touched>>} */
const changes = new Map(Object.entries({ ...ofDepartments, ...ofMembers }));

/** What `withinDepartments` reads more with, by the function that `authorize` was given. @type {WeakMap<Function, Reader>} */
export const readers = new WeakMap();

/**
 * A function that reads once, however often it is called.
 * @param {string} operation
 * @param {any} input
 * @param {Reader} reader
 * @returns {() => Promise<Touches>}
 */
export function touchesOf(operation, input, reader) {
  /** @type {Promise<Touches> | undefined} */
  let found;
  const touches = () => {
    if (!found) {
      found = find(operation, input, reader);
      // Nobody may wait for it.
      found.catch(() => {});
    }
    return found;
  };
  readers.set(touches, reader);
  return touches;
}

/**
 * @param {string} operation
 * @param {any} input
 * @param {Reader} reader
 * @returns {Promise<Touches>}
 */
async function find(operation, input, reader) {
  const isChange = changesSomething(operation);
  const { organizationCodes, ...touched } = await touchedBy(operation, input, reader, isChange);
  const codes = [...(organizationCodes ?? []), ...touched.departments.map(({ organizationCode }) => organizationCode)];
  return { changes: isChange, ...touched, organizationCodes: [...new Set(codes)] };
}

/**
 * @param {string} operation
 * @param {any} input
 * @param {Reader} reader
 * @param {boolean} isChange
 * @returns {Touched | Promise<Touched>}
 */
function touchedBy(operation, input, reader, isChange) {
  const read = changes.get(operation);
  if (read) return read(input, reader);
  if (readsOfDepartments.has(operation)) return readDepartment(input);
  const code = ofOrganizations.get(operation);
  if (code !== undefined) return { ...POOL, reach: "organization", organizationCodes: listed(input[code]) };
  const fields = ofUsers.get(operation);
  return fields === undefined ? POOL : ofAccounts(fields, input, reader, isChange);
}

/**
 * Of a call that only reads nothing is read: what its input names in another way than by the service's own id is not known.
 * @param {any} input
 * @returns {Touched}
 */
function readDepartment({ organizationCode, departmentId, departmentIdType = "department_id", userId, ...others }) {
  // A member's identities have fields for tokens of other services.
  if (others.withIdentities === true) return POOL;
  const organizationCodes = [organizationCode];
  const isKnown = departmentId !== undefined && departmentId !== "root" && departmentIdType === "department_id";
  if (!isKnown || others.departmentCode !== undefined) return { ...POOL, reach: "organization", organizationCodes };
  return {
    reach: "department",
    departments: [{ organizationCode, departmentId, as: "read", what: "department" }],
    users: listed(userId).map((id) => ({ userId: id, as: "read" })),
  };
}

/**
 * @param {string} fields
 * @param {any} input
 * @param {Reader} reader
 * @param {boolean} isChange
 * @returns {Promise<Touched>}
 */
async function ofAccounts(fields, input, reader, isChange) {
  const given = [...new Set(fields.split(" ").flatMap((path) => valuesAt(path.split("."), input)))];
  const userIdType = input.userIdType ?? input.options?.userIdType;
  const isOwn = userIdType === undefined || userIdType === "user_id";
  if (!isOwn && (!isChange || given.length > MOST_USERS)) return POOL;
  const ids = isOwn ? given : (await reader.users(given, userIdType)).map(({ userId }) => userId);
  // One that is not found, or two ids of one user: which of them the service takes is not known.
  if (ids.length !== given.length) return POOL;
  return { reach: "user", departments: [], users: ids.map((userId) => ({ userId, as: isChange ? "changed" : "read" })) };
}

/**
 * The texts at a path, such as `list.userId`.
 * @param {readonly string[]} path
 * @param {any} input
 * @returns {string[]}
 */
function valuesAt(path, input) {
  const at = path.reduce((values, name) => values.flatMap((value) => listed(value?.[name])), [input]);
  return at.filter((value) => typeof value === "string" && value !== "");
}

/** @param {any} value */
const listed = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
