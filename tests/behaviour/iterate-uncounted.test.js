// Lists without a total: what tells that rows moved is a row of the page before, which must come again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { collect } from "genauth-management";
import { clientWith, errorOf, facts } from "./given.js";
import { ids, paging, rowsOf, user } from "./paging.js";

const search = { organizationCode: "steamory" };

/** A `fetch` of `searchDepartmentsList`, whose answer is a bare list, and the pages it was asked for. */
function listing(rows) {
  const asked = [];
  const fetch = async (_, { body }) => {
    const { page, limit } = JSON.parse(body);
    asked.push({ page, limit });
    return Response.json({ statusCode: 200, message: "", data: rows().slice((page - 1) * limit, page * limit) });
  };
  return { fetch, asked };
}

const searched = (fetch, input = search) => clientWith(fetch).iterate.searchDepartmentsList(input);

for (const count of [0, 1, 49, 50, 51, 97, 98, 99, 100, 333, 1_000]) {
  test(`gives each of ${count} rows once`, async () => {
    const { fetch, asked } = listing(() => rowsOf(count));
    assert.deepEqual(await collect(searched(fetch)), rowsOf(count));
    assert.ok(
      asked.every(({ limit }) => limit <= 50),
      "no more rows than the API gives",
    );
    assert.ok(asked.length <= 2 * (1 + count / 40), `${asked.length} requests`);
    assert.equal(asked.length === 1, count < 50, "what comes with one request is read once");
  });
}

for (const limit of [1, 2, 3, 7, 12, 30]) {
  test(`asks for ${limit} rows or few more at a time where that is asked for`, async () => {
    const { fetch, asked } = listing(() => rowsOf(60));
    assert.deepEqual(await collect(searched(fetch, { ...search, limit, page: 2 })), rowsOf(60 - limit, 1 + limit));
    assert.ok(
      asked.every((each) => each.limit <= limit + 10),
      JSON.stringify(asked),
    );
  });
}

/** What came until the error, if one came: after `before` rows were taken, the list changes. */
async function changing(change, { count = 120, before = 1 } = {}) {
  let stored = rowsOf(count);
  const rows = searched(listing(() => stored).fetch);
  const taken = [];
  for (let left = before; left > 0; left--) taken.push((await rows.next()).value);
  stored = change([...stored]) ?? stored;
  try {
    for await (const row of rows) taken.push(row);
  } catch (error) {
    return { taken, error: facts(error) };
  }
  return { taken };
}

const conflict = (attempts) => ({
  kind: "conflict",
  operation: "searchDepartmentsList",
  attempts,
  retryable: true,
  outcome: "not_applied",
});
const without =
  (place, count = 1) =>
  (rows) =>
    void rows.splice(place, count) ?? rows;
const moved = (from, to) => (rows) => void rows.splice(to, 0, ...rows.splice(from, 1)) ?? rows;
const added =
  (place, count = 1) =>
  (rows) =>
    void rows.splice(place, 0, ...rowsOf(count, 1_000)) ?? rows;

for (const [what, change] of [
  ["the first row went", without(0)],
  ["the last row of the page went", without(49)],
  ["a whole page went", without(0, 50)],
  ["all rows went", without(0, 120)],
  ["a row came in before", added(0)],
  ["a row came in before the last of the page", added(49)],
  ["a page of rows came in before", added(0, 50)],
  ["a row that had not come moved to the front, as it does when the latest change is first", moved(80, 0)],
  ["a row that had not come moved before the last of the page", moved(80, 49)],
  ["a row that had come moved to the end", moved(3, 119)],
  ["the last row of the page moved to the end", moved(49, 119)],
]) {
  test(`rejects with conflict when ${what}, before a row of that page is given`, async () => {
    const { taken, error } = await changing(change);
    assert.deepEqual(taken, rowsOf(50));
    assert.deepEqual(error, conflict(2));
  });
}

test("rejects with conflict when a row that had come changed places with one that had not", async () => {
  const { taken, error } = await changing((rows) => {
    [rows[3], rows[110]] = [rows[110], rows[3]];
    return rows;
  });
  assert.deepEqual([taken.length, error], [98, conflict(3)]);
});

for (const [what, before, change] of [
  ["a row went and one that had not come moved to the front", 1, (rows) => moved(79, 0)(without(3)(rows))],
  ["a row that had come moved to the end and one that had not to the front", 1, (rows) => moved(80, 0)(moved(3, 119)(rows))],
  ["a row went and one that had not come took its place", 1, (rows) => moved(79, 3)(without(3)(rows))],
  ["the same happens before a later page", 60, (rows) => moved(108, 0)(without(60)(rows))],
]) {
  test(`rejects with conflict when ${what}: changes that cancel out skip no row in silence`, async () => {
    const { error } = await changing(change, { before });
    assert.equal(error?.kind, "conflict");
  });
}

test("the second reading begins at the page where the first did, and ends with the last", async () => {
  const { fetch, asked } = listing(() => rowsOf(120));
  assert.deepEqual(await collect(searched(fetch, { ...search, page: 2 })), rowsOf(70, 51));
  assert.deepEqual(asked.slice(-2), [
    { page: 2, limit: 50 },
    { page: 3, limit: 50 },
  ]);
});

test("a service that gives its last page in place of each behind it is not read for ever", async () => {
  for (const count of [50, 60, 99, 100, 150]) {
    const asked = [];
    const fetch = async (_, { body }) => {
      const { page, limit } = JSON.parse(body);
      asked.push(page);
      assert.ok(asked.length < 20, asked.join());
      const last = Math.min(page, Math.ceil(count / limit));
      return Response.json({ statusCode: 200, message: "", data: rowsOf(count).slice((last - 1) * limit, last * limit) });
    };
    assert.deepEqual(await collect(searched(fetch)), rowsOf(count));
  }
});

test("nobody who stops before the last row waits for a second reading", async () => {
  const { fetch, asked } = listing(() => rowsOf(60));
  const rows = searched(fetch);
  for (let count = 0; count < 60; count++) await rows.next();
  assert.equal(asked.length, 2);
});

test("a row that went during the second reading is no conflict, one that came in is", async () => {
  for (const [change, kind] of [
    [without(0), undefined],
    [added(0), "conflict"],
  ]) {
    let stored = rowsOf(60);
    const rows = searched(listing(() => stored).fetch);
    for (let count = 0; count < 60; count++) await rows.next();
    stored = change(stored);
    const ended = await collect(rows).then(
      () => undefined,
      (error) => error.kind,
    );
    assert.equal(ended, kind);
  }
});

test("a page with its total in place of the bare list is its rows, in plain results too", async () => {
  for (const wrapped of [(list) => ({ totalCount: 70, list }), (list) => JSON.stringify({ list })]) {
    const fetch = async (_, { body }) => {
      const { page, limit } = JSON.parse(body);
      return Response.json({ statusCode: 200, message: "", data: wrapped(rowsOf(70).slice((page - 1) * limit, page * limit)) });
    };
    assert.deepEqual(await collect(searched(fetch)), rowsOf(70));
    assert.deepEqual((await clientWith(fetch).searchDepartmentsList({ ...search, page: 2, limit: 50 })).data, rowsOf(20, 51));
  }
});

for (const data of [{}, { code: 1, message: "no" }, { totalCount: 7 }, { data: { list: [] } }, { list: "rows" }]) {
  test(`${JSON.stringify(data)} in place of a list is no row: iterate rejects, a plain result keeps it as it came`, async () => {
    const fetch = async () => Response.json({ statusCode: 200, message: "", data });
    assert.equal((await errorOf(collect(searched(fetch)))).kind, "bad_response");
    assert.deepEqual((await clientWith(fetch).searchDepartmentsList(search)).data, data);
  });
}

test("a row that goes where the pages have not come yet, or a change there, is no conflict", async () => {
  const { taken } = await changing((rows) => moved(110, 60)(without(80)(rows)));
  assert.deepEqual(
    ids(taken).sort(),
    ids(rowsOf(120))
      .filter((id) => id !== "d-81")
      .sort(),
  );
});

test("a row that comes in after the page is given, also where the last page was full", async () => {
  assert.deepEqual(
    ids((await changing(added(50))).taken).filter((id) => id === "d-1000"),
    ["d-1000"],
  );
  assert.deepEqual((await changing(added(50), { count: 50 })).taken, [...rowsOf(50), ...rowsOf(1, 1_000)]);
});

test("rejects with conflict when the last page was full and one of its rows went", async () => {
  const { taken, error } = await changing(without(10), { count: 50 });
  assert.deepEqual([taken, error], [rowsOf(50), conflict(2)]);
});

test("rows of a page in another order are the same rows", async () => {
  const { taken } = await changing((rows) => [...rows.slice(0, 50).reverse(), ...rows.slice(50)]);
  // The one that must come again is another one of the same page.
  assert.deepEqual(taken, rowsOf(120));
});

for (const [what, total] of [
  ["no total", undefined],
  ["a total that is no number", true],
  ["a total of less than came", 1],
]) {
  test(`with ${what} an answer that could count is read as one that cannot`, async () => {
    let stored = rowsOf(107);
    const { fetch } = paging(
      () => stored,
      () => total,
    );
    const rows = () => clientWith(fetch).iterate.getUserDepartments(user);
    assert.deepEqual(await collect(rows()), rowsOf(107));
    const under = rows();
    await under.next();
    stored = stored.slice(1);
    assert.equal((await errorOf(collect(under))).kind, "conflict");
  });
}

test("a total that stops coming is made up for by rows that come again", async () => {
  let stored = rowsOf(120);
  let counts = true;
  const { fetch, asked } = paging(
    () => stored,
    () => (counts ? stored.length : undefined),
  );
  const rows = clientWith(fetch).iterate.getUserDepartments(user);
  await rows.next();
  counts = false;
  assert.deepEqual(await collect(rows), rowsOf(119, 2));
  assert.deepEqual(
    asked.map(({ page, limit }) => `${page}/${limit}`),
    ["1/50", "2/50", "2/49", "3/48", "1/50", "2/50", "3/50"],
  );

  counts = true;
  const under = clientWith(fetch).iterate.getUserDepartments(user);
  await under.next();
  counts = false;
  stored = stored.slice(1);
  assert.equal((await errorOf(collect(under))).kind, "conflict");
});

test("rows without their key are known by all that they hold where rows must come again", async () => {
  const rows = Array.from({ length: 120 }, (_, place) => ({ name: `row ${place % 60}` }));
  let stored = rows;
  const { fetch } = listing(() => stored);
  assert.deepEqual(await collect(searched(fetch)), rows, "and none is dropped for being like another");
  const under = searched(fetch);
  await under.next();
  stored = rows.slice(10);
  assert.equal((await errorOf(collect(under))).kind, "conflict");
});
