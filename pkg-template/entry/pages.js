// `client.iterate.getUserDepartments` and the like: every row of a paged call, and `collect`.
import { pages, validate } from "./checks.js";
import { callSite, errorAt } from "./call-site.js";
import { configError, failure } from "./failure.js";
import { optionsOnce } from "./snapshot.js";

// The most that the API takes; its default of 10 would be five times as many requests.
const LIMIT = 50;
const NO_LIST = ["the answer has no list of rows.", "应答中没有列表。"];
const CHANGED = [
  "the list changed while it was read, so rows may be missing. Start again.",
  "列表在读取期间发生了变化，可能缺少部分数据。请重新开始。",
];
const ANOTHER = ["the input changes each time it is read", "输入在每次读取时都不同"];
// Each paged call: the place of its name in `operations`, the fields by which its rows are known (declared by the call; empty
// where there are none), types, and where in the input `page` and `limit` stand.
let paged;

/**
 * An iterator for each paged call, for use within the package. `say` gives the first or the second of two texts, by the client's
 * language; `call` makes a call by its name.
 */
export function iterators(call, say) {
  paged ??= Object.entries(pages());
  const each = ([name, [operation, key, , , ...place]]) => [
    name,
    // What is iterated over is the input as it is now, whatever its owner does to it later.
    (input, options) => {
      const ask = (asked, timed) => call(name, asked, timed);
      return rows({ name, key: key.split(","), place, say, ask }, checked(operation, input), optionsOnce(options));
    },
  ];
  return Object.fromEntries(paged.map(each));
}

/** Iterators for callers: what fails leads to where the iterator was asked for. */
export function atCallSites(iterators) {
  const each = ([name, own]) => {
    const iterate = (input, options) => {
      const site = callSite(iterate);
      const iterator = rowsAt(site, own(input, options));
      return iterator;
    };
    return [name, iterate];
  };
  return Object.fromEntries(Object.entries(iterators).map(each));
}

async function* rowsAt(site, rows) {
  try {
    yield* rows;
  } catch (thrown) {
    throw errorAt(site, thrown);
  }
}

/**
 * A copy of a sound input. Another one stays what it is: the call says what is wrong with it.
 * @returns {{ input: any, isSound?: boolean }}
 */
function checked(operation, input) {
  const found = validate(operation, input);
  return Array.isArray(found) ? { input } : { input: found, isSound: true };
}

/**
 * @param {{ name: string, key: string[], place: string[], say: Function, ask: Function }} call
 * @param {ReturnType<typeof checked>} given
 * @param {object} options
 */
async function* rows(call, { input, isSound }, options) {
  if (!isSound) {
    await call.ask(input, options);
    throw failure("config", call.name, call.say(...ANOTHER));
  }
  const { page: first = 1, limit: most = LIMIT } = call.place.reduce((value, step) => value?.[step], input) ?? {};
  /** The request with which each row came first. */
  const seen = new Map();
  // Rows that the service has answered for, with those before the first page.
  const skipped = (first - 1) * most;
  let came = skipped;
  // The total before, and the same without the rows that still push others on.
  let last;
  let before;
  // `overlap` rows of an answer must be rows that came before: without a total, nothing else tells that rows moved. All of them
  // when the list is read a second time.
  let next = { page: first, limit: most, overlap: 0 };
  for (let request = 1; ; request++) {
    const { page, limit, overlap } = next;
    const isSecond = overlap > limit;
    const { data } = await call.ask(asking(input, call.place, { page, limit }), options);
    const total = Number.isInteger(data?.totalCount) && data.totalCount >= 0 ? data.totalCount : undefined;
    const list = Array.isArray(data) ? data : (data?.list ?? (total === 0 ? [] : undefined));
    if (!Array.isArray(list)) throw stopped(call, "bad_response", request, NO_LIST);
    const added = list.slice(overlap);
    // A total that the rows belie is none.
    const counted = overlap === 0 && came + added.length <= total;
    if (!counted && overlap === 0 && request > 1) {
      // So far the total was relied on: the same rows again, now with some that are known.
      next = overlapping(came, most);
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
    if (isMissing || pushing < 0 || total < last) throw stopped(call, "conflict", request, CHANGED);
    if (counted) {
      last = total;
      before = fresh.at(-1) !== added.at(-1) || pushing > 1 ? total - pushing : total;
    }
    yield* fresh;
    const isPlain = counted || isSecond;
    if (!more && (isPlain || request === 1)) return;
    // Changes that cancel out leave the row that must come again where it was: only a second reading shows them.
    if (!more) next = { page: first, limit: most, overlap: Infinity };
    else next = isPlain ? { page: page + 1, limit, overlap } : overlapping(came, most);
  }
}

/**
 * The page that has the last of the rows that came and as many further ones as can be, of at most `most` rows if one of so few
 * has any. Some page has: a limit that divides the number of rows that came is followed by one that does not.
 */
function overlapping(came, most) {
  let best = { added: 0 };
  for (let limit = most; limit > 1; limit--) {
    const page = Math.ceil(came / limit);
    const added = page * limit - came;
    if (added > best.added) best = { page, limit, added, overlap: limit - added };
  }
  return best.added > 0 ? best : overlapping(came, most + 1);
}

/**
 * @param {any} row
 * @param {string[]} key
 */
const hasKey = (row, [first]) => typeof row?.[first] === "string";

/** What a row is known by: its key, else all that it holds. One that is nested too deep for a text is like no other. */
function markOf(row, key) {
  try {
    return hasKey(row, key) ? key.map((field) => row[field]).join("\0") : `row ${JSON.stringify(row)}`;
  } catch {
    return Symbol("row");
  }
}

/**
 * The input with `page` and `limit` where the call has them.
 * @param {object} input
 * @param {string[]} place
 * @param {{ page: number, limit: number }} pagination
 * @returns {object}
 */
function asking(input, [step, ...rest], pagination) {
  return step === undefined ? { ...input, ...pagination } : { ...input, [step]: asking(input?.[step], rest, pagination) };
}

function stopped({ name, say }, kind, attempts, texts) {
  return failure(kind, name, say(...texts), { attempts, retryable: kind === "conflict" });
}

/**
 * The rows of an iterator in an array; never a part of them without a word.
 * @type {typeof import("genauth-management").collect}
 */
export async function collect(rows, options) {
  const site = callSite(collect);
  try {
    return await collected(rows, options);
  } catch (thrown) {
    throw errorAt(site, thrown);
  }
}

/** The same for use within the package. */
export async function collected(rows, options) {
  const max = mostOf(options);
  const all = [];
  for await (const row of iterable(rows)) {
    if (all.length >= max) throw configError(`collect: there are more than ${max} rows; \`max\` sets how many are taken`);
    all.push(row);
  }
  return all;
}

function mostOf(options) {
  let max;
  try {
    // Own fields alone: what `Object.prototype` was given must not choose.
    ({ max = 10_000 } = /** @type {{ max?: unknown }} */ ({ __proto__: null, ...options }));
  } catch {
    // Then it is no number.
  }
  if (typeof max === "number" && max >= 0) return max;
  throw configError("collect: `max` is the most rows to take, a number");
}

/**
 * What iterates as `rows` does, each of whose methods is looked up once.
 * @returns {any}
 */
function iterable(rows) {
  for (const symbol of [Symbol.asyncIterator, Symbol.iterator]) {
    let begin;
    try {
      begin = rows[symbol];
    } catch {
      // Then it has none.
    }
    if (typeof begin === "function") return { [symbol]: () => begin.call(rows) };
  }
  throw configError("collect: `rows` is something to iterate over, such as what `client.iterate` gives");
}
