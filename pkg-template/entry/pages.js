// `client.iterate.getUserDepartments` and the like: every row of a paged call, and `collect`.
import { GenAuthError } from "@built/error";
import * as glue from "@built/glue";

// The most that the API takes; its default of 10 would be five times as many requests.
const LIMIT = 50;
const NO_LIST = ["the answer has no list of rows.", "应答中没有列表。"];
const CHANGED = [
  "the list changed while it was read, so rows may be missing. Start again.",
  "列表在读取期间发生了变化，可能缺少部分数据。请重新开始。",
];
// Each paged call: the place of its name in `operations`, the field by which its rows are known, types, and where in the
// input `page` and `limit` stand.
let paged;

/** An iterator for each paged call. `say` gives the first or the second of two texts, by the client's language. */
export function iterators(client, say) {
  paged ??= Object.entries(JSON.parse(glue.pages()));
  const each = ([name, [operation, id, , , ...place]]) => [
    name,
    // What is iterated over is the input as it is now, whatever its owner does to it later.
    (input, options) => rows(client, { name, id, place, say }, checked(operation, input), options),
  ];
  return Object.fromEntries(paged.map(each));
}

/** A copy of a sound input. Another one stays what it is: the call says what is wrong with it. */
function checked(operation, input) {
  const found = glue.validate(operation, input);
  return Array.isArray(found) ? { input } : { input: found, sound: true };
}

async function* rows(client, call, { input, sound }, options) {
  const { page: first = 1, limit = LIMIT } = call.place.reduce((value, step) => value?.[step], input ?? {}) ?? {};
  /** The page on which each row was first seen. */
  const seen = new Map();
  // Rows that the service has answered for, with those before the first page, and how many of them are not the same.
  let came = (first - 1) * limit;
  let different = came;
  let least;
  let before = 0;
  for (let page = first; ; page++) {
    const { data } = await client[call.name](sound ? asking(input, call.place, { page, limit }) : input, options);
    const total = Number.isInteger(data?.totalCount) ? data.totalCount : undefined;
    const list = Array.isArray(data) ? data : (data?.list ?? (total === 0 ? [] : undefined));
    if (!Array.isArray(list)) throw failure(call, "bad_response", page - first + 1, NO_LIST);
    came += list.length;
    least ??= total;
    const fresh = [];
    for (const row of list) {
      const key = row?.[call.id] ?? JSON.stringify(row);
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
    if (missing || total < before) throw failure(call, "conflict", page - first + 1, CHANGED);
    before = total ?? before;
    yield* fresh;
    if (!more) return;
  }
}

/** The input with `page` and `limit` where the call has them. */
function asking(input, [step, ...rest], pagination) {
  return step === undefined
    ? { ...input, ...pagination }
    : { ...input, [step]: asking(input?.[step], rest, pagination) };
}

function failure({ name, say }, kind, attempts, texts) {
  const facts = { kind, operation: name, attempts, retryable: kind === "conflict", outcome: "not_applied" };
  return new GenAuthError(`${name}: ${say(...texts)}`, facts);
}

/** The rows of an iterator in an array; never a part of them without a word. */
export async function collect(rows, { max = 10_000 } = {}) {
  if (typeof max !== "number" || !(max >= 0)) throw refused("collect: `max` is the most rows to take, a number");
  const all = [];
  for await (const row of rows) {
    if (all.length >= max) throw refused(`collect: there are more than ${max} rows; \`max\` sets how many are taken`);
    all.push(row);
  }
  return all;
}

function refused(message) {
  return new GenAuthError(message, { kind: "config", attempts: 0, retryable: false, outcome: "not_applied" });
}
