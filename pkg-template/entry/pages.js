// `client.iterate.getUserDepartments` and the like: every row of a paged call, and `collect`.
import { pages, validate } from "./checks.js";
import { callSite, errorAt } from "./call-site.js";
import { configError, failure } from "./failure.js";
import { issueOf } from "./issue.js";
import { checked, followed, numbered } from "./rows.js";
import { optionsOnce } from "./snapshot.js";
/** @import { CallByName, Iterators, PagedCall, Paging, PagingFacts, Say, Stopped, Texts } from "./types.js" */

/** @type {Texts} */
const WHOLE = ["an integer of at least 1", "不小于 1 的整数"];
/** @type {Texts} */
const ANOTHER = ["the input changes each time it is read", "输入在每次读取时都不同"];
// Each paged call with how it is paged.
/** @type {Paging[] | undefined} */
let paged;

/**
 * An iterator for each paged call, for use within the package. `say` gives the first or the second of two texts, by the client's
 * language; `call` makes a call by its name.
 * @param {CallByName} call
 * @param {Say} say
 * @returns {Iterators}
 */
export function iterators(call, say) {
  paged ??= Object.entries(pages()).map(([name, facts]) => pagingOf(name, facts));
  /** @type {(paging: Paging) => [string, Iterators[string]]} */
  const each = (paging) => [
    paging.name,
    // What is iterated over is the input as it is now, whatever its owner does to it later.
    (input, options) => {
      /** @type {PagedCall["ask"]} */
      const ask = (asked, timed) => call(paging.name, asked, timed);
      /** @type {Stopped} */
      const stopped = (kind, attempts, texts) =>
        failure(kind, paging.name, say(...texts), { attempts, retryable: kind === "conflict" });
      /** @type {PagedCall["refused"]} */
      const refused = (name, received) => {
        const issue = issueOf(say, [...paging.path, name], "invalid_value", WHOLE, `${received}`);
        const text = say("the input is invalid: ", "输入未通过校验：") + issue.message;
        return failure("invalid_input", paging.name, text + say(". Nothing was sent.", "。没有发送任何请求。"), {
          issues: [issue],
        });
      };
      return rows({ ...paging, ask, stopped, refused, say }, checked(paging, input, validate), optionsOnce(options));
    },
  ];
  return Object.fromEntries(paged.map(each));
}

/**
 * `src/js/pages.rs` writes these facts.
 * @param {string} name
 * @param {PagingFacts} facts
 * @returns {Paging}
 */
function pagingOf(name, [operation, rowsAtOnce, texts, required, , , key, path, list, inner, page, size, next, total]) {
  /** @param {string} names */
  const steps = (names) => names.split(",").filter(Boolean);
  const lists = { key: steps(key), path: steps(path), list: steps(`${list},${inner}`) };
  return { name, operation, rowsAtOnce, texts, required, ...lists, page, size, next, total };
}

/**
 * Iterators for callers: what fails leads to where the iterator was asked for.
 * @param {Iterators} iterators
 * @returns {Iterators}
 */
export function atCallSites(iterators) {
  /** @type {(entry: [string, Iterators[string]]) => [string, Iterators[string]]} */
  const each = ([name, own]) => {
    /** @type {Iterators[string]} */
    const iterate = (input, options) => {
      const site = callSite(iterate);
      const iterator = rowsAt(site, own(input, options));
      return iterator;
    };
    return [name, iterate];
  };
  return Object.fromEntries(Object.entries(iterators).map(each));
}

/**
 * @param {Error | undefined} site
 * @param {AsyncIterable<unknown>} rows
 */
async function* rowsAt(site, rows) {
  try {
    yield* rows;
  } catch (thrown) {
    throw errorAt(site, thrown);
  }
}

/**
 * @param {PagedCall} call
 * @param {ReturnType<typeof checked>} given
 * @param {unknown} options
 */
function rows(call, { input, isValid }, options) {
  if (!isValid) return refusing(call, input, options);
  return (call.next ? followed : numbered)(call, input, options);
}

/**
 * @param {PagedCall} call
 * @param {unknown} input
 * @param {unknown} options
 * @returns {AsyncGenerator<unknown>}
 */
// biome-ignore lint/correctness/useYield: it rejects at its first step, where the others give a row.
async function* refusing(call, input, options) {
  await call.ask(input, options);
  throw failure("config", call.name, call.say(...ANOTHER));
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

/**
 * The same for use within the package.
 * @template Row
 * @param {AsyncIterable<Row> | Iterable<Row>} rows
 * @param {object} [options]
 */
export async function collected(rows, options) {
  const max = mostOf(options);
  /** @type {Row[]} */
  const all = [];
  for await (const row of iterable(rows)) {
    if (all.length >= max)
      throw configError(`collect: there are more than ${max} rows: give a larger \`max\`, or read them with \`for await\``);
    all.push(row);
  }
  return all;
}

/** @param {object | undefined} options */
function mostOf(options) {
  /** @type {unknown} */
  let max;
  try {
    // Own fields alone: what `Object.prototype` was given must not choose.
    ({ max = 10_000 } = /** @type {{ max?: unknown }} */ ({ __proto__: null, ...options }));
  } catch {
    // Then it is no number.
  }
  if (typeof max === "number" && max >= 0) return max;
  throw configError("collect: max: expected a number of at least 0");
}

/**
 * What iterates as `rows` does, each of whose methods is looked up once.
 * @template Row
 * @param {any} rows
 * @returns {AsyncIterable<Row> | Iterable<Row>}
 */
function iterable(rows) {
  for (const symbol of [Symbol.asyncIterator, Symbol.iterator]) {
    /** @type {unknown} */
    let begin;
    try {
      begin = rows[symbol];
    } catch {
      // Then it has none.
    }
    if (typeof begin === "function") return /** @type {any} */ ({ [symbol]: () => begin.call(rows) });
  }
  throw configError("collect: rows: expected something iterable, such as `client.iterate.listUsers()`");
}
