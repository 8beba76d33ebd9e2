// Departments, leaders, people and memberships from the service, by list calls only.
import { withCalls } from "./calls.js";
import { readTree } from "./departments.js";
import { OrganizationError, refuserIn } from "./error.js";
import { checkClient, checkWatched, checkerOf } from "./options.js";
import { readPeople } from "./people.js";
/** @import { OrganizationSnapshot } from "genauth-management/org" */
/** @import { Calls, PersonKey, Reader, ReadOptions, Refuse } from "./types.js" */

/** What a second reading may mend. */
const PASSING = new Set(["read_changed", "read_inconsistent"]);

/** @type {PersonKey[]} */
const KEYS = ["userId", "username", "email", "phone", "externalId"];

/**
 * @param {Reader} client
 * @param {ReadOptions} options
 * @returns {Promise<OrganizationSnapshot>}
 */
export async function readOrganization(client, options) {
  const refuse = refuserIn(options?.lang);
  checkOptions(options, refuse);
  checkWatched(options, refuse);
  return withCalls(client, options, refuse, async (calls) => {
    checkClient(client, refuse);
    try {
      return await readOnce(calls, options);
    } catch (error) {
      if (!(error instanceof OrganizationError && PASSING.has(error.code))) throw error;
    }
    calls.drop();
    // With the departments, which may be what has changed: two calls more.
    return await readOnce(calls, options);
  });
}

/**
 * @param {Calls} calls
 * @param {ReadOptions} options
 * @returns {Promise<OrganizationSnapshot>}
 */
async function readOnce(calls, { organizationCode, scope, people: wanted = [] }) {
  const tree = await readTree(calls);
  const { rootDepartmentId, departments } = tree;
  const top = scope === undefined || scope === "root" ? rootDepartmentId : scope;
  if (!departments.has(top)) {
    throw calls.refuse("invalid_options", {
      field: "scope",
      expected: ["the id of a department of the organization", "该组织的部门 ID"],
    });
  }
  const people = await readPeople(calls, tree, top, wanted);
  const read = [...departments.values()].map(({ department }) => department);
  return { organizationCode, rootDepartmentId, departments: read, people };
}

/**
 * The pace checks its own.
 * @param {ReadOptions} options
 * @param {Refuse} refuse
 */
function checkOptions(options, refuse) {
  const check = checkerOf(refuse);
  const { organizationCode, scope, people } = options ?? {};
  const isName = /** @param {unknown} value */ (value) => typeof value === "string" && value !== "";
  check(isName(organizationCode), "organizationCode", "a text that is not empty", "非空文本");
  check(scope === undefined || isName(scope), "scope", "the id of a department", "部门 ID");
  check(people === undefined || Array.isArray(people), "people", "a list of people", "人员列表");
  for (const [place, person] of (people ?? []).entries()) {
    for (const key of KEYS) {
      const value = person?.[key] ?? "";
      if (typeof value !== "string") check(false, `people[${place}].${key}`, "a text", "文本");
    }
  }
}
