// `client.iterate`: every row of a paged call, page by page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { collect } from "genauth-management";
import { pagingOf } from "../lib/contract/declared.js";
import { fixtures } from "../lib/fixtures.js";
import { clientWith, errorOf, neverCalled, reasonOf } from "./given.js";
import { ids, iterated, paging, rowsOf, user } from "./paging.js";

test("gives every row of every page and asks for 50 at a time", async () => {
  const { fetch, asked } = paging(() => rowsOf(120));
  assert.deepEqual(await collect(iterated(fetch)), rowsOf(120));
  assert.deepEqual(
    asked,
    [1, 2, 3].map((page) => ({ ...user, page: `${page}`, limit: "50" })),
  );
});

test("asks for no page after the last row, also where the last page is full", async () => {
  const { fetch, asked } = paging(() => rowsOf(100));
  assert.equal((await collect(iterated(fetch))).length, 100);
  assert.equal(asked.length, 2);
});

test("an empty list is one request and no row", async () => {
  const { fetch, asked } = paging(() => []);
  assert.deepEqual(await collect(iterated(fetch)), []);
  assert.equal(asked.length, 1);
});

test("`limit` is how many rows are asked for at a time, `page` is where it begins", async () => {
  const { fetch, asked } = paging(() => rowsOf(9));
  assert.deepEqual(ids(await collect(iterated(fetch, { ...user, limit: 2, page: 3 }))), ["d-5", "d-6", "d-7", "d-8", "d-9"]);
  assert.deepEqual(
    asked.map(({ page, limit }) => [page, limit]),
    [
      ["3", "2"],
      ["4", "2"],
      ["5", "2"],
    ],
  );
  const beyond = paging(() => rowsOf(9));
  assert.deepEqual(await collect(iterated(beyond.fetch, { ...user, page: 7 })), []);
});

test("nothing is sent before the first row is asked for", async () => {
  const rows = iterated(neverCalled);
  assert.equal(typeof rows[Symbol.asyncIterator], "function");
  assert.deepEqual(await rows.return(), { value: undefined, done: true });
  assert.deepEqual(await rows.next(), { value: undefined, done: true });
});

test("a page is asked for when the one before is used up, and none after the loop breaks", async () => {
  const { fetch, asked } = paging(() => rowsOf(120));
  const taken = [];
  for await (const row of iterated(fetch)) {
    taken.push(row);
    assert.equal(asked.length, Math.ceil(taken.length / 50));
    if (taken.length === 60) break;
  }
  assert.equal(asked.length, 2);
});

test("return() ends it: no further request, no further row", async () => {
  const { fetch, asked } = paging(() => rowsOf(120));
  const rows = iterated(fetch);
  await rows.next();
  await rows.return();
  assert.deepEqual(await rows.next(), { value: undefined, done: true });
  assert.equal(asked.length, 1);
});

test("two iterators of one client do not disturb each other", async () => {
  const { fetch } = paging(() => rowsOf(120));
  const { iterate } = clientWith(fetch);
  const [one, other] = [iterate.getUserDepartments(user), iterate.getUserDepartments({ ...user, limit: 7 })];
  assert.deepEqual(await Promise.all([collect(one), collect(other)]), [rowsOf(120), rowsOf(120)]);
});

test("the signal and the headers go with every request", async () => {
  const { signal } = new AbortController();
  const { fetch } = paging(() => rowsOf(120));
  const seen = [];
  const client = clientWith((url, init) => {
    seen.push(new Headers(init.headers).get("x-trace"));
    return fetch(url, init);
  });
  await collect(client.iterate.getUserDepartments(user, { signal, headers: { "x-trace": "42" } }));
  assert.deepEqual(seen, ["42", "42", "42"]);
});

test("aborting the signal ends it with the signal's reason and without a further request", async () => {
  const controller = new AbortController();
  const { fetch, asked } = paging(() => rowsOf(120));
  const rows = iterated(fetch, user, { signal: controller.signal });
  for (let count = 0; count < 50; count++) await rows.next();
  controller.abort("left the page");
  assert.equal(await reasonOf(rows.next()), "left the page");
  assert.deepEqual(await rows.next(), { value: undefined, done: true });
  assert.equal(asked.length, 1);
});

test("the input is copied when the iterator is made", async () => {
  const { fetch, asked } = paging(() => rowsOf(60));
  const input = { ...user };
  const rows = iterated(fetch, input);
  input.userId = "another";
  await rows.next();
  input.limit = 1;
  await collect(rows);
  assert.deepEqual(
    asked.map(({ userId, limit }) => [userId, limit]),
    [
      ["u-1", "50"],
      ["u-1", "50"],
    ],
  );
});

for (const input of [{ userId: "" }, { userId: "u", limit: 51 }, { userId: "u", page: 0 }, { user: "u" }, null, undefined, "u"]) {
  test(`refuses ${JSON.stringify(input)} at the first step, as the call does, and sends nothing`, async () => {
    const client = clientWith(neverCalled);
    const error = await errorOf(client.iterate.getUserDepartments(input).next());
    const ofCall = await errorOf(client.getUserDepartments(input));
    assert.equal(error.kind, "invalid_input");
    assert.deepEqual(error.toJSON(), ofCall.toJSON());
  });
}

test("rejects as the call does when a page fails, and has ended then", async () => {
  const { fetch } = paging(() => rowsOf(120));
  let page = 0;
  const rows = iterated(async (...request) =>
    ++page === 2 ? Response.json({ statusCode: 404, message: "gone" }) : fetch(...request),
  );
  const error = await errorOf(collect(rows));
  assert.deepEqual([error.kind, error.operation], ["not_found", "getUserDepartments"]);
  assert.deepEqual(await rows.next(), { value: undefined, done: true });
});

test("an iterator of a freed client rejects, and one that was under way as well", async () => {
  const { fetch } = paging(() => rowsOf(120));
  const client = clientWith(fetch);
  const rows = client.iterate.getUserDepartments(user);
  await rows.next();
  client.free();
  await assert.rejects(collect(rows), { message: /freed/ });
  await assert.rejects(collect(client.iterate.getUserDepartments(user)), { message: /freed/ });
});

/** The names in which a call asks for a page. */
const namesOf = (call) => pagingOf.get(call).fields ?? ["page", "limit"];

/** Where a request says which page it is for. */
const pagination = (value, names) =>
  value === null || typeof value !== "object"
    ? undefined
    : names.every((name) => name in value)
      ? value
      : Object.values(value)
          .map((inner) => pagination(inner, names))
          .find(Boolean);

const paged = fixtures.filter(({ call }) => call in clientWith(neverCalled).iterate);

/** Lists that are declared as one row, beside the number of all. */
const besideTotal = ["queryLdapLog", "queryLdapSubEntries"];

/** Where the rows of a call stand; the sources declare one row in the place of some lists, which is read as a list in `data`. */
const placesOf = (call) => {
  const { answer } = pagingOf.get(call);
  if (besideTotal.includes(call)) return { list: "data.list", total: "data.totalCount" };
  return answer.list === "unknown" ? { list: "data", total: "none" } : answer;
};

/** A response with this page of rows where the contract says that rows and their number stand. */
function pageAt({ list: place, total }, rows, count) {
  if (place === "data") return { data: rows };
  const [data, list] = place.split(".");
  const counted = total.split(".").length === 2 ? { [total.split(".")[1]]: count } : {};
  return { [data]: { ...counted, [list]: rows } };
}

/** Lists that are asked for by what the response says, the index of a row or the id of a scroll: how 60 rows are asked for and come. */
const FOLLOWED = {
  startIndex: {
    more: {},
    asked: [
      ["1", "50"],
      ["51", "50"],
    ],
    partOf(rows, { startIndex = "1", maxSize }) {
      const next = Number(startIndex) + Number(maxSize);
      const isEnd = next > rows.length;
      const data = { list: rows.slice(startIndex - 1, next - 1), truncated: !isEnd, nextStartIndex: isEnd ? -1 : next };
      return { asked: [startIndex, maxSize], data };
    },
  },
  // How many rows a scroll gives has to be said.
  scrollId: {
    more: { size: 50 },
    asked: [
      [undefined, 50],
      ["50", 50],
    ],
    partOf(rows, { scrollId, size }) {
      const [first, next] = [Number(scrollId ?? 0), Number(scrollId ?? 0) + size];
      return {
        asked: [scrollId, size],
        data: { list: rows.slice(first, next), scrollId: next < rows.length ? `${next}` : null },
      };
    },
  },
};
const isFollowed = ({ call }) => namesOf(call)[0] in FOLLOWED;

for (const { call, cases } of paged.filter((one) => !isFollowed(one))) {
  test(`iterate.${call} asks for every page in the call's own way`, async () => {
    const [{ input }] = cases.filter(({ output }) => output);
    const answer = placesOf(call);
    const names = namesOf(call);
    const isCounted = answer.total !== "none" && !uncounted.includes(call);
    const asked = [];
    const client = clientWith(async (url, { body }) => {
      const given = pagination(body ? JSON.parse(body) : Object.fromEntries(new URL(url).searchParams), names);
      const [page, limit] = names.map((name) => Number(given[name]));
      asked.push(page);
      const rows = Array.from({ length: 60 }, (_, place) => ({ name: `row ${place}` }));
      const list = rows.slice((page - 1) * limit, page * limit);
      return Response.json({ statusCode: 200, message: "", ...pageAt(answer, list, isCounted ? 60 : { all: 60 }) });
    });
    const start = structuredClone(input);
    const given = pagination(start, names);
    const as = (number) => (typeof given[names[0]] === "string" ? `${number}` : number);
    if (given) for (const [place, name] of names.entries()) given[name] = as([1, 50][place]);
    assert.equal((await collect(client.iterate[call](start))).length, 60);
    // A list without a total is read twice.
    assert.deepEqual(asked, isCounted ? [1, 2] : [1, 2, 1, 2]);
  });
}

for (const { call, cases } of paged.filter(isFollowed)) {
  test(`iterate.${call} follows the responses to their end`, async () => {
    const [begin, size] = namesOf(call);
    const { [begin]: _, [size]: __, ...input } = cases[0].input;
    const { more, asked: expected, partOf } = FOLLOWED[begin];
    const rows = Array.from({ length: 60 }, (_, place) => ({ key: `k${place}` }));
    const asked = [];
    const client = clientWith(async (url, { body }) => {
      const part = partOf(rows, body ? JSON.parse(body) : Object.fromEntries(new URL(url).searchParams));
      asked.push(part.asked);
      return Response.json({ statusCode: 200, message: "", data: part.data });
    });
    assert.deepEqual(await collect(client.iterate[call]({ ...input, ...more })), rows);
    assert.deepEqual(asked, expected);
  });
}

/** Lists whose number of rows is declared as an object of numbers, of which none is said to be that of all. */
const uncounted = ["listCustFields", "listUserBaseFields"];

test("each call that takes a page and answers a list can be iterated over, and no other", () => {
  // No source says what a row of these is, or where the rows stand.
  const unknown = ["listOperate", "listSyncJobLogs"];
  const expected = fixtures.map(({ call }) => call).filter((call) => pagingOf.has(call) && !unknown.includes(call));
  assert.deepEqual(paged.map(({ call }) => call).sort(), expected.sort());
  assert.ok(paged.length > 0);
});
