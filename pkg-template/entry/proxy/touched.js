// How it is written down what a call touches.
/** @import { Department, Touched, TouchedEntry } from "./types.js" */

/** What nobody knows the end of. @type {Touched} */
export const POOL = { reach: "pool", departments: [], users: [] };

/**
 * @param {TouchedEntry[]} departments
 * @param {Touched["users"]} [users]
 * @returns {Touched}
 */
export const within = (departments, users = []) => ({ reach: "department", departments, users });

/**
 * @param {Department} department
 * @param {TouchedEntry["as"]} as
 * @param {TouchedEntry["what"]} what
 * @returns {TouchedEntry}
 */
export const entry = ({ organizationCode, departmentId }, as, what) => ({ organizationCode, departmentId, as, what });

/** @type {(as: "added" | "removed" | "changed") => (userId: string) => Touched["users"][number]} */
export const userAs = (as) => (userId) => ({ userId, as });

/**
 * Of an input, only the fields that name a department.
 * @param {any} input
 */
export const named = ({ organizationCode, departmentId, departmentIdType }) => ({
  organizationCode,
  departmentId,
  departmentIdType,
});

/** @param {string | undefined} departmentIdType */
export const isOwnId = (departmentIdType = "department_id") => departmentIdType === "department_id";
