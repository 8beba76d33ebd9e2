// A list of people, page by page: complete, or an error.
import { several } from "./calls.js";
import { personOf } from "./person.js";
import { fieldsOf, valuesOf } from "./values.js";
/** @import { SnapshotPerson } from "genauth-management/org" */
/** @import { Calls, PeoplePage } from "./types.js" */

/** The most people of one page. */
export const LIMIT = 50;

/** @type {(count: number) => number} */
export const pagesOf = (count) => Math.ceil(Math.max(count, 0) / LIMIT);

/**
 * Every row of a list: its first page, then the others, several at a time.
 * @param {Calls} calls
 * @param {string} call
 * @param {PeoplePage} first
 * @param {(page: number) => Promise<PeoplePage>} ask
 */
export async function allOf(calls, call, first, ask) {
  const { total } = first;
  const last = pagesOf(total);
  const pages = [first.list];
  /** @type {(list: SnapshotPerson[], page: number) => void} */
  const check = (list, page) => {
    // Told at the first page that is too short: a total may be anything.
    const expected = Math.min(LIMIT, total - (page - 1) * LIMIT);
    if (list.length !== expected) throw calls.refuse("read_inconsistent", { field: `${call}: list`, page });
  };
  check(first.list, 1);
  calls.expect(Math.max(last - 1, 0));
  await several(calls, 2, last, async (page) => {
    const { total: now, list } = await ask(page);
    if (now !== total) throw calls.refuse("read_changed", { field: `${call}: totalCount`, page });
    check(list, page);
    pages[page - 1] = list;
  });
  const people = pages.flat();
  // Who comes twice was pushed onto another page, and somebody else may have been pushed past one.
  if (new Set(people.map(({ userId }) => userId)).size < total) throw calls.refuse("read_changed", { field: `${call}: list` });
  return people;
}

/**
 * One page, read strictly.
 * @param {Calls} calls
 * @param {string} call
 * @param {(options: { signal: AbortSignal }) => Promise<unknown>} make
 * @returns {Promise<PeoplePage>}
 */
export async function pageOf(calls, call, make) {
  const { object, list, count } = valuesOf(calls.refuse);
  const of = fieldsOf(object(await calls.ask(make), call), `${call}: `);
  const total = count(...of("totalCount"));
  const [given, at] = of("list");
  // A page that counts nobody may leave out the list.
  const rows = list(total === 0 ? (given ?? []) : given, at);
  return { total, list: rows.map((row, place) => personOf(calls.refuse, row, `${call}: list[${place}]`)) };
}
