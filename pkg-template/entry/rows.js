// How the rows of a paged call are asked for, page by page. `call` says how it is paged, as `pages.js` reads it from the wasm, and has
// `ask`, which makes one call, and `stopped`, which makes an error. Nothing here knows the wasm: tests read it as it is.
/** @import { Issue } from "genauth-management" */
/** @import { Fields, PagedCall, Paging, Texts } from "./types.js" */

/** @type {Texts} */
const NO_LIST = ["the response has no list of rows.", "响应中没有列表。"];
/** @type {Texts} */
const NO_WAY_ON = ["the response does not lead to the next page.", "响应没有指明下一页。"];
/** @type {Texts} */
const CHANGED = [
  "the list changed while it was read, so rows may be missing. Start again.",
  "列表在读取期间发生了变化，可能缺少部分数据。请重新开始。",
];

/** @typedef {{ page: number, limit: number, overlap: number }} Step Which page is next, and how many of its rows came before. */
/** @typedef {any} Count A number. Without one nothing is less than another, nor more. */

/**
 * A copy of a valid input. Another one stays what it is: the call says what is wrong with it.
 * @param {Paging} call
 * @param {any} input
 * @param {(operation: number, input: unknown) => any} validate
 * @returns {{ input: any, isValid?: boolean }}
 */
export function checked({ operation, path, page, size, rowsAtOnce, texts, required }, input, validate) {
  let found = validate(operation, input);
  // A call may need what an iteration knows by itself.
  /** @type {Fields} */
  const own = { [page]: 1, [size]: rowsAtOnce };
  /** @type {(issue: Issue) => boolean} */
  const isOwn = ({ code, path }) => code === "required" && /** @type {string} */ (path.at(-1)) in own;
  if (required && Array.isArray(found) && found.every(isOwn)) {
    const missing = found.map(({ path }) => path.at(-1));
    const fields = Object.fromEntries(missing.map((name) => [name, texts ? `${own[name]}` : own[name]]));
    found = validate(operation, withFields(input, path, fields));
  }
  return Array.isArray(found) ? { input } : { input: found, isValid: true };
}

/**
 * Every row of a call whose pages are counted.
 * @param {PagedCall} call
 * @param {Fields} input
 * @param {unknown} options
 */
export async function* numbered(call, input, options) {
  const { page: first, size: max } = begun(call, input);
  /** The request with which each row came first. */
  const seen = new Map();
  // Rows that the service has answered for, with those before the first page.
  const skipped = (first - 1) * max;
  let came = skipped;
  // The total before, and the same without the rows that still push others on.
  /** @type {Count} */
  let last;
  /** @type {Count} */
  let before;
  // `overlap` rows of an answer must be rows that came before: without a total, nothing else tells that rows moved. All of them
  // when the list is read a second time.
  let next = { page: first, limit: max, overlap: 0 };
  for (let request = 1; ; request++) {
    const { page, limit, overlap } = next;
    const isSecond = overlap > limit;
    const { list, beside } = listOf(call, await call.ask(asking(call, input, page, limit), options), request);
    /** @type {Count} */
    const total = totalOf(call, beside);
    const added = list.slice(overlap);
    // A total that the rows belie is none.
    const counted = overlap === 0 && came + added.length <= total;
    if (!counted && overlap === 0 && request > 1) {
      // So far the total was relied on: the same rows again, now with some that are known.
      next = overlapping(came, max);
      continue;
    }
    // Before the first page stand rows that never came.
    const again = list.slice(Math.max(skipped - (page - 1) * limit, 0), overlap);
    const isMoved = (!isSecond && list.length < overlap) || !again.every((row) => seen.has(markOf(row, call.key)));
    came += added.length;
    const fresh = [];
    for (const row of added) {
      const mark = markOf(row, call.key);
      const earlier = seen.get(mark) ?? request;
      seen.set(mark, earlier);
      // Two rows of one answer are two, and so are rows that nothing tells apart. Seen with an earlier answer, another row
      // pushed it here.
      if (earlier === request || !hasKey(row, call.key)) fresh.push(row);
    }
    const known = added.length - fresh.length;
    // The second reading ends behind the last row that came: some services give their last page for every page behind it.
    const isWithin = !isSecond || page * limit <= came;
    const more = counted ? came < total && page * limit < total : list.length >= limit && isWithin;
    const isMissing = counted ? (more ? list.length === 0 : came < total) : isMoved || known > 0;
    // Rows that came in push known ones here: as many as the total grew by, and none any more behind a page whose last row is new. Only
    // where two or more are still to come may that one have come in, too. Any other known row has moved, and one may be where it was.
    before ??= total;
    const pushing = total - before - known;
    if (isMissing || pushing < 0 || total < last) throw call.stopped("conflict", request, CHANGED);
    if (counted) {
      last = total;
      before = fresh.at(-1) !== added.at(-1) || pushing > 1 ? total - pushing : total;
    }
    yield* fresh;
    const isPlain = counted || isSecond;
    if (!more && (isPlain || request === 1)) return;
    // Changes that cancel out leave the row that must come again where it was: only a second reading shows them.
    if (!more) next = { page: first, limit: max, overlap: Infinity };
    else next = isPlain ? { page: page + 1, limit, overlap } : overlapping(came, max);
  }
}

/**
 * The page that has the last of the rows that came and as many further ones as can be, of at most `max` rows if one of so few
 * has any. Some page has: a limit that divides the number of rows that came is followed by one that does not.
 * @param {number} came
 * @param {number} max
 * @returns {Step}
 */
function overlapping(came, max) {
  let best = /** @type {Step & { added: number }} */ ({ added: 0 });
  for (let limit = max; limit > 1; limit--) {
    const page = Math.ceil(came / limit);
    const added = page * limit - came;
    if (added > best.added) best = { page, limit, added, overlap: limit - added };
  }
  return best.added > 0 ? best : overlapping(came, max + 1);
}

/**
 * Whether a row has what it is known by: a text or a whole number. Of greater numbers than JavaScript tells apart, two may be one.
 * @type {(row: any, key: readonly string[]) => boolean}
 */
const hasKey = (row, [first = ""]) => typeof row?.[first] === "string" || Number.isSafeInteger(row?.[first]);

/**
 * What a row is known by: its key, else all that it holds. One that is nested too deep for a text is like no other.
 * @param {any} row
 * @param {readonly string[]} key
 */
function markOf(row, key) {
  try {
    return hasKey(row, key) ? key.map((field) => row[field]).join("\0") : `row ${JSON.stringify(row)}`;
  } catch {
    return Symbol("row");
  }
}

/**
 * Every row of a call whose answers say where the next page begins.
 * @param {PagedCall} call
 * @param {Fields} input
 * @param {unknown} options
 */
export async function* followed(call, input, options) {
  let { page, size } = begun(call, input);
  const seen = new Map();
  let before;
  for (let request = 1; ; request++) {
    const { list, beside } = listOf(call, await call.ask(asking(call, input, page, size), options), request);
    for (const row of list) {
      const mark = markOf(row, call.key);
      const earlier = seen.get(mark) ?? request;
      seen.set(mark, earlier);
      // Another row, which came in, pushed it here.
      if (earlier === request || !hasKey(row, call.key)) yield row;
    }
    /** @type {any} */
    const next = beside?.[call.next];
    if (list.length === 0 || next === -1 || beside?.truncated === false) return;
    if (!next && list.length < size) return;
    // An index grows. A scroll may keep its id, and then the rows are others.
    const isOn = typeof next === "number" ? !(next <= page) : next && !(next === page && isSame(list, before));
    if (!isOn) {
      throw call.stopped("bad_response", request, NO_WAY_ON);
    }
    page = next;
    before = list;
  }
}

/**
 * @param {unknown} one
 * @param {unknown} other
 */
function isSame(one, other) {
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    // Nested too deep for a text.
    return false;
  }
}

/**
 * Where an iteration begins, and how many rows it asks for at a time.
 * @param {PagedCall} call
 * @param {Fields} input
 */
function begun({ path, page, size, next, rowsAtOnce, refused }, input) {
  const given = path.reduce((value, step) => own(value[step]), own(input));
  // Where numbers go as texts, any text passes the checks of the call.
  /** @type {(name: string, value: any) => number} */
  const whole = (name, value) => {
    if (!(Number.isSafeInteger(+value) && value > 0)) throw refused(name, value);
    return +value;
  };
  return { page: next ? given[page] : whole(page, given[page] ?? 1), size: whole(size, given[size] ?? rowsAtOnce) };
}

/**
 * An object's own fields alone: what `Object.prototype` was given must not choose.
 * @param {any} value
 * @returns {any}
 */
const own = (value) => ({ __proto__: null, ...value });

/**
 * The list of rows in an answer, and the object that has it.
 * @param {PagedCall} call
 * @param {unknown} answer
 * @param {number} request
 */
function listOf(call, answer, request) {
  /** @type {Fields | undefined} */
  let beside;
  /** @type {any} */
  let list = answer;
  for (const step of call.list) {
    // Some back ends write the list itself where the API describes a page.
    beside = Array.isArray(list) ? undefined : list;
    if (!beside) break;
    list = list?.[step];
  }
  // A page that counts no rows may leave out the list.
  if (list == null && totalOf(call, beside) === 0) list = [];
  if (!Array.isArray(list)) throw call.stopped("bad_response", request, NO_LIST);
  return { list, beside };
}

/**
 * @param {Paging} call
 * @param {Fields | undefined} beside
 */
function totalOf({ total }, beside) {
  /** @type {any} */
  const count = total ? beside?.[total] : undefined;
  return Number.isInteger(count) && count >= 0 ? count : undefined;
}

/**
 * The input with the two fields of a page where the call has them.
 * @param {Paging} call
 * @param {Fields} input
 * @param {unknown} first
 * @param {number} max
 */
function asking({ path, page, size, texts }, input, first, max) {
  /** @param {unknown} value */
  const form = (value) => (texts ? `${value}` : value);
  return withFields(input, path, { ...(first !== undefined && { [page]: form(first) }), [size]: form(max) });
}

/**
 * The input with these fields in the object to which the steps lead.
 * @param {object} input
 * @param {readonly string[]} steps
 * @param {object} fields
 * @returns {object}
 */
function withFields(input, [step, ...rest], fields) {
  return step === undefined ? { ...input, ...fields } : { ...input, [step]: withFields(own(input)[step], rest, fields) };
}
