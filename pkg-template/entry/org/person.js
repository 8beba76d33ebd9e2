// A person, as a response of the service has one.
import { fieldsOf, present, valuesOf } from "./values.js";
/** @import { SnapshotPerson } from "genauth-management/org" */
/** @import { Refuse } from "./types.js" */

/**
 * @param {Refuse} refuse
 * @param {unknown} row
 * @param {string} at
 * @returns {SnapshotPerson}
 */
export function personOf(refuse, row, at) {
  const { object, list, name, text, texts } = valuesOf(refuse);
  const of = fieldsOf(object(row, at), `${at}.`);
  const departmentIds = texts(...of("departmentIds"));
  const mainDepartmentId = text(...of("mainDepartmentId"));
  // The field was asked for: whoever has a main department has a list of departments.
  if (mainDepartmentId !== undefined && !departmentIds) list(...of("departmentIds"));
  return present({
    userId: name(...of("userId")),
    username: text(...of("username")),
    email: text(...of("email")),
    phone: text(...of("phone")),
    externalId: text(...of("externalId")),
    name: text(...of("name")),
    departmentIds,
    mainDepartmentId,
  });
}
