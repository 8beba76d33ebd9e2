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
const ANOTHER = ["the input is another one each time it is read", "输入在每次读取时都不相同"];
// Each paged call: the place of its name in `operations`, the field by which its rows are known, types, and where in the
// input `page` and `limit` stand.
let paged;

/**
 * An iterator for each paged call, for use within the package. `say` gives the first or the second of two texts, by the client's
 * language; `call` makes a call by its name.
 */
export function iterators(call, say) {
  paged ??= Object.entries(pages());
  const each = ([name, [operation, id, , , ...place]]) => [
    name,
    // What is iterated over is the input as it is now, whatever its owner does to it later.
    (input, options) => {
      const ask = (asked, timed) => call(name, asked, timed);
      return rows({ name, id, place, say, ask }, checked(operation, input), optionsOnce(options));
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

/** A copy of a sound input. Another one stays what it is: the call says what is wrong with it. */
function checked(operation, input) {
  const found = validate(operation, input);
  return Array.isArray(found) ? { input } : { input: found, isSound: true };
}

async function* rows(call, { input, isSound }, options) {
  if (!isSound) {
    await call.ask(input, options);
    throw failure("config", call.name, call.say(...ANOTHER));
  }
  const { page: first = 1, limit = LIMIT } = call.place.reduce((value, step) => value?.[step], input) ?? {};
  /** The page on which each row was first seen. */
  const seen = new Map();
  // Rows that the service has answered for, with those before the first page, and how many of them are not the same.
  let came = (first - 1) * limit;
  let different = came;
  let least;
  let before = 0;
  for (let page = first; ; page++) {
    const { data } = await call.ask(asking(input, call.place, { page, limit }), options);
    const total = Number.isInteger(data?.totalCount) ? data.totalCount : undefined;
    const list = Array.isArray(data) ? data : (data?.list ?? (total === 0 ? [] : undefined));
    if (!Array.isArray(list)) throw stopped(call, "bad_response", page - first + 1, NO_LIST);
    came += list.length;
    least ??= total;
    const fresh = [];
    for (const row of list) {
      const key = keyOf(row, call.id);
      const earlier = seen.get(key);
      if (earlier === undefined) {
        seen.set(key, page);
        fresh.push(row);
      }
      // Twice in one answer is the service's own count. Seen on an earlier page, another row pushed it here.
      if ((earlier ?? page) === page) different++;
    }
    // Without a total, or with one that the rows belie, a page that is not full is the last.
    const counted = came <= total;
    const more = counted ? came < total && page * limit < total : list.length >= limit;
    const missing = more ? (counted ? list : fresh).length === 0 : came < total || different < least;
    if (missing || total < before) throw stopped(call, "conflict", page - first + 1, CHANGED);
    before = total ?? before;
    yield* fresh;
    if (!more) return;
  }
}

/** What a row is known by. One that is nested too deep for a text is like no other. */
function keyOf(row, id) {
  try {
    return row?.[id] ?? JSON.stringify(row);
  } catch {
    return Symbol("row");
  }
}

/** The input with `page` and `limit` where the call has them. */
function asking(input, [step, ...rest], pagination) {
  return step === undefined
    ? { ...input, ...pagination }
    : { ...input, [step]: asking(input?.[step], rest, pagination) };
}

function stopped({ name, say }, kind, attempts, texts) {
  return failure(kind, name, say(...texts), { attempts, retryable: kind === "conflict" });
}

/** The rows of an iterator in an array; never a part of them without a word. */
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
    ({ max = 10_000 } = { __proto__: null, ...options });
  } catch {
    // Then it is no number.
  }
  if (typeof max === "number" && max >= 0) return max;
  throw configError("collect: `max` is the most rows to take, a number");
}

/** What iterates as `rows` does, each of whose methods is looked up once. */
function iterable(rows) {
  for (const symbol of [Symbol.asyncIterator, Symbol.iterator]) {
    const begin = methodOf(rows, symbol);
    if (begin) return { [symbol]: () => begin.call(rows) };
  }
  throw configError("collect: `rows` is something to iterate over, such as what `client.iterate` gives");
}

function methodOf(rows, symbol) {
  try {
    const method = rows[symbol];
    return typeof method === "function" ? method : undefined;
  } catch {
    return undefined;
  }
}
