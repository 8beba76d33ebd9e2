// Services that page, for the tests of whatever reads page by page.
import assert from "node:assert/strict";
import { clientWith } from "./given.js";

export const rowsOf = (count, first = 1) => Array.from({ length: count }, (_, place) => ({ departmentId: `d-${first + place}` }));
export const user = { userId: "u-1" };

/** A `fetch` that pages through what `rows()` gives at the moment, and the queries it was asked. */
export function paging(rows, total = () => rows().length) {
  const asked = [];
  const fetch = async (url) => {
    const query = Object.fromEntries(new URL(url).searchParams);
    asked.push(query);
    const [page, limit] = [Number(query.page), Number(query.limit)];
    const data = { list: rows().slice((page - 1) * limit, page * limit), totalCount: total() };
    return Response.json({ statusCode: 200, message: "", data });
  };
  return { fetch, asked };
}

/** A `fetch` that gives one page after the other, whatever it is asked. */
export function scripted(...pages) {
  const asked = [];
  const fetch = async (url) => {
    asked.push(url);
    assert.ok(asked.length <= pages.length, "no page after the last");
    return Response.json({ statusCode: 200, message: "", data: pages[asked.length - 1] });
  };
  return { fetch, asked };
}

export const iterated = (fetch, input = user, options) => clientWith(fetch).iterate.getUserDepartments(input, options);
export const ids = (rows) => rows.map(({ departmentId }) => departmentId);
