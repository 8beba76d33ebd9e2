// A service that keeps the departments of one user, for the tests of `editUserDepartments`.
import { clientWith } from "./given.js";

export const user = { userId: "u-1" };
export const row = (departmentId, isLeader = false, isMainDepartment = false) => ({
  organizationCode: "steamory",
  departmentId,
  name: `department ${departmentId}`,
  isLeader,
  isMainDepartment,
});
export const many = (count) => Array.from({ length: count }, (_, place) => row(`d-${place + 1}`, place % 3 === 0, place === 1));
export const roles = (rows) =>
  rows.map(({ departmentId, isLeader, isMainDepartment }) => ({ departmentId, isLeader, isMainDepartment }));

/**
 * A service that keeps one user's departments, and what it was asked. `between` is called before each request is answered, with
 * its number and the state; an envelope that it gives is the answer.
 * @param {object[]} rows
 * @param {(count: number, state: any) => any} between
 * @param {object} options
 */
export function service(rows, between = () => {}, options = {}) {
  const state = { rows, asked: [], written: [] };
  const answer = (data) => Response.json({ statusCode: 200, message: "", data });
  const fetch = async (url, { method, body }) => {
    const { pathname, searchParams } = new URL(url);
    state.asked.push(`${method} ${pathname.split("/").pop()}`);
    const instead = await between(state.asked.length, state);
    if (instead?.statusCode) return Response.json(instead);
    if (method === "GET") {
      const [page, limit] = [Number(searchParams.get("page")), Number(searchParams.get("limit"))];
      state.query = Object.fromEntries(searchParams);
      return answer({ totalCount: state.rows.length, list: state.rows.slice((page - 1) * limit, page * limit) });
    }
    const sent = JSON.parse(body);
    state.written.push(sent);
    state.rows = sent.departments.map((department) => ({
      ...row(department.departmentId),
      ...department,
    }));
    return answer({ success: true });
  };
  const client = clientWith(fetch, options);
  return { state, client, edit: (change, options) => client.editUserDepartments(user, change, options) };
}
