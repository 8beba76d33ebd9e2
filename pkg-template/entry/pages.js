// `client.iterate.getUserDepartments` and the like: every row of a paged call, and `collect`.
import { pages, validate } from "./checks.js";
import { callSite, errorAt } from "./call-site.js";
import { configError, failure } from "./failure.js";
import { issueOf } from "./issue.js";
import { checked, followed, numbered } from "./rows.js";
import { optionsOnce } from "./snapshot.js";

const WHOLE = ["an integer of at least 1", "不小于 1 的整数"];
const ANOTHER = ["the input changes each time it is read", "输入在每次读取时都不同"];
// Each paged call with how it is paged.
let paged;

/**
 * An iterator for each paged call, for use within the package. `say` gives the first or the second of two texts, by the client's
 * language; `call` makes a call by its name.
 */
export function iterators(call, say) {
  paged ??= Object.entries(pages()).map(([name, facts]) => pagingOf(name, facts));
  const each = (paging) => [
    paging.name,
    // What is iterated over is the input as it is now, whatever its owner does to it later.
    (input, options) => {
      const ask = (asked, timed) => call(paging.name, asked, timed);
      const stopped = (kind, attempts, texts) =>
        failure(kind, paging.name, say(...texts), { attempts, retryable: kind === "conflict" });
      const refused = (name, received) => {
        const issue = issueOf(say, [...paging.path, name], "invalid_value", WHOLE, received);
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

/** `src/js/pages.rs` writes these facts. */
function pagingOf(name, [operation, rowsAtOnce, texts, required, , , key, path, list, inner, page, size, next, total]) {
  const steps = (names) => names.split(",").filter(Boolean);
  const lists = { key: steps(key), path: steps(path), list: steps(`${list},${inner}`) };
  return { name, operation, rowsAtOnce, texts, required, ...lists, page, size, next, total };
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
 * @param {any} call
 * @param {ReturnType<typeof checked>} given
 * @param {object} options
 */
function rows(call, { input, isValid }, options) {
  if (!isValid) return refusing(call, input, options);
  return (call.next ? followed : numbered)(call, input, options);
}

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

/** The same for use within the package. */
export async function collected(rows, options) {
  const max = mostOf(options);
  const all = [];
  for await (const row of iterable(rows)) {
    if (all.length >= max)
      throw configError(`collect: there are more than ${max} rows: give a larger \`max\`, or read them with \`for await\``);
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
  throw configError("collect: max: expected a number of at least 0");
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
  throw configError("collect: rows: expected an iterator, such as `client.iterate.listUsers()`");
}
