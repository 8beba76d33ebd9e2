// The ways of paging that the API has beside `page` and `limit` of numbers. No call of the package has most of them yet, so the iteration is
// tested by itself, over services that page so.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checked, followed, numbered } from "../../pkg-template/entry/rows.js";
import { iterateTypes } from "../../xtask/npm/iterate.mjs";

const rowsOf = (count) => Array.from({ length: count }, (_, place) => ({ id: `r-${place + 1}` }));
const ids = (rows) => rows.map(({ id }) => id);

/** A call that is paged as usual, but for what `facts` say, over a service; and what it was asked. */
function paging(service, facts) {
  const asked = [];
  const ask = async (input) => {
    asked.push(input);
    assert.ok(asked.length < 100, "it asks for ever");
    return service(input, asked.length);
  };
  const stopped = (kind, attempts, [text]) => Object.assign(new Error(text), { kind, attempts });
  const refused = (name, received) => Object.assign(new Error(name), { kind: "invalid_input", received });
  const usual = { path: [], page: "page", size: "limit", next: "", list: ["data", "list"], total: "totalCount" };
  return { call: { ...usual, key: ["id"], rowsAtOnce: 50, texts: 0, ask, stopped, refused, ...facts }, asked };
}

async function all(rows) {
  const found = [];
  for await (const row of rows) found.push(row);
  return found;
}

const slice = (rows, page, size) => rows.slice((page - 1) * size, page * size);

test("numbers that go as texts are counted all the same", async () => {
  const service = ({ page, limit }) => ({ data: { list: slice(rowsOf(120), page, limit), totalCount: 120 } });
  const { call, asked } = paging(service, { texts: 1 });
  assert.deepEqual(await all(numbered(call, { tenantId: "t" })), rowsOf(120));
  assert.deepEqual(
    asked,
    ["1", "2", "3"].map((page) => ({ tenantId: "t", page, limit: "50" })),
  );
  const begun = paging(service, { texts: 1 });
  assert.deepEqual(await all(numbered(begun.call, { page: "3", limit: "40" })), rowsOf(120).slice(80));
  assert.deepEqual(begun.asked, [{ page: "3", limit: "40" }]);
});

for (const page of ["", "0", "-1", "1.5", "x", " ", "1e99", "Infinity"]) {
  test(`a page of the text ${JSON.stringify(page)} is refused, and nothing is asked`, async () => {
    const { call, asked } = paging(() => assert.fail(), { texts: 1 });
    await assert.rejects(all(numbered(call, { page })), { kind: "invalid_input", message: "page", received: page });
    await assert.rejects(all(numbered(call, { limit: page })), { kind: "invalid_input", message: "limit" });
    assert.deepEqual(asked, []);
  });
}

test("`pageNo` and `pageSize`, rows in `data.data`, and a total by another name", async () => {
  const service = ({ pageNo, pageSize }) => ({ data: { data: slice(rowsOf(90), pageNo, pageSize), total: 90 } });
  const { call, asked } = paging(service, { page: "pageNo", size: "pageSize", list: ["data", "data"], total: "total" });
  assert.deepEqual(await all(numbered(call, { keyword: "k" })), rowsOf(90));
  assert.deepEqual(
    asked,
    [1, 2].map((pageNo) => ({ keyword: "k", pageNo, pageSize: 50 })),
  );
});

test("a page that is asked for below the input keeps what else stands there", async () => {
  const service = ({ options }) => ({ data: { list: slice(rowsOf(60), options.pagination.page, 50), totalCount: 60 } });
  const { call, asked } = paging(service, { path: ["options", "pagination"] });
  assert.deepEqual(await all(numbered(call, { options: { keep: 1, pagination: { sort: "up" } } })), rowsOf(60));
  assert.deepEqual(
    asked,
    [1, 2].map((page) => ({ options: { keep: 1, pagination: { sort: "up", page, limit: 50 } } })),
  );
});

test("a list beside the envelope, whose total stands beside it", async () => {
  const service = ({ page }) => ({ statusCode: 200, list: slice(rowsOf(60), page, 50), totalCount: 60 });
  const { call, asked } = paging(service, { list: ["list"] });
  assert.deepEqual(await all(numbered(call, {})), rowsOf(60));
  assert.equal(asked.length, 2);
});

test("a list without a total is read as one that nobody counts, twice", async () => {
  const service = ({ page, limit }) => ({ data: { list: slice(rowsOf(60), page, limit), count: { all: 7 } } });
  const { call, asked } = paging(service, { total: "" });
  assert.deepEqual(await all(numbered(call, {})), rowsOf(60));
  assert.ok(asked.length > 2);
});

test("a total beside a list that stands in the page's place is not of that list", async () => {
  const { call, asked } = paging(({ page, limit }) => ({ data: slice(rowsOf(60), page, limit), totalCount: 70 }));
  assert.deepEqual(await all(numbered(call, {})), rowsOf(60));
  assert.ok(asked.length > 2, "read as one that nobody counts");
});

test("rows whose numbers are too great to tell apart, or no whole numbers, are not dropped", async () => {
  for (const id of [2 ** 53, 1.5, null, true, { n: 1 }]) {
    const rows = ["a", "b", "c"].map((name) => ({ id, name }));
    const { call } = paging(({ page, limit }) => ({ data: { list: slice(rows, page, limit), totalCount: 3 } }), {});
    assert.deepEqual(await all(numbered(call, { limit: 1 })), rows);
  }
});

test("what Object.prototype was given chooses no page", async (t) => {
  t.after(() => {
    delete Object.prototype.page;
    delete Object.prototype.limit;
  });
  Object.assign(Object.prototype, { page: 3, limit: 1 });
  for (const path of [[], ["options", "pagination"]]) {
    const { call } = paging(() => ({ data: { list: rowsOf(3), totalCount: 3 } }), { path });
    assert.deepEqual(await all(numbered(call, {})), rowsOf(3));
  }
});

test("a page is as large as the call takes", async () => {
  const { call, asked } = paging(({ page }) => ({ data: { list: slice(rowsOf(30), page, 20), totalCount: 30 } }), {
    rowsAtOnce: 20,
  });
  assert.deepEqual(await all(numbered(call, {})), rowsOf(30));
  assert.deepEqual(ids(asked.map(({ limit }) => ({ id: limit }))), [20, 20]);
});

const indexed = { page: "startIndex", size: "maxSize", next: "nextStartIndex", total: "" };
/** A service that answers by the index of a row, the first being 1. */
const byIndex = (rows) => (input) => {
  const first = (input.startIndex ?? 1) - 1;
  const end = first + input.maxSize;
  const truncated = end < rows().length;
  return { data: { list: rows().slice(first, end), truncated, nextStartIndex: truncated ? end + 1 : -1 } };
};

test("an index is followed to -1", async () => {
  const { call, asked } = paging(
    byIndex(() => rowsOf(120)),
    indexed,
  );
  assert.deepEqual(await all(followed(call, { code: "c" })), rowsOf(120));
  assert.deepEqual(asked, [
    { code: "c", maxSize: 50 },
    { code: "c", startIndex: 51, maxSize: 50 },
    { code: "c", startIndex: 101, maxSize: 50 },
  ]);
  const from = paging(
    byIndex(() => rowsOf(120)),
    indexed,
  );
  assert.deepEqual(ids(await all(followed(from.call, { startIndex: 119, maxSize: 7 }))), ["r-119", "r-120"]);
});

test("a row that another one pushed to the next page is given once", async () => {
  let rows = rowsOf(60);
  const { call } = paging((input, request) => {
    if (request === 2) rows = [{ id: "new" }, ...rows];
    return byIndex(() => rows)(input);
  }, indexed);
  assert.deepEqual(ids(await all(followed(call, {}))), ids(rowsOf(60)));
});

for (const [what, next] of Object.entries({
  "the same index": 1,
  "an index before": 0,
  "no index": undefined,
  "null in its place": null,
})) {
  test(`${what} after a full page leads nowhere, and is not asked for again`, async () => {
    const { call, asked } = paging(() => ({ data: { list: rowsOf(50), nextStartIndex: next } }), indexed);
    await assert.rejects(all(followed(call, { startIndex: 1 })), { kind: "bad_response", attempts: 1 });
    assert.equal(asked.length, 1);
  });
}

test("without a word on the next page, one with fewer rows than were asked for is the last", async () => {
  const { call } = paging(() => ({ data: { list: rowsOf(9) } }), indexed);
  assert.deepEqual(await all(followed(call, {})), rowsOf(9));
});

const scrolled = { page: "scrollId", size: "size", next: "scrollId", total: "", rowsAtOnce: 500, key: [] };

const scrollIds = {
  "the same id each time": () => "s",
  "an id for each page": (page) => `s-${page}`,
  "ids without an order": (page) => ["zzz", "m", "aaa", "b"][page],
};
for (const [what, id] of Object.entries(scrollIds)) {
  test(`a scroll with ${what} is followed to the empty page`, async () => {
    const rows = Array.from({ length: 1200 }, (_, place) => `row ${place % 1000}`);
    let page = 0;
    const { call, asked } = paging(({ size }) => ({ data: { scrollId: id(page), list: slice(rows, ++page, size) } }), scrolled);
    assert.deepEqual(await all(followed(call, { modelId: "m" })), rows);
    assert.deepEqual(asked[0], { modelId: "m", size: 500 });
    assert.deepEqual(asked[1], { modelId: "m", scrollId: id(0), size: 500 });
    assert.equal(asked.length, 4);
  });
}

test("a service that does not heed the id is not asked for ever", async () => {
  const list = Array.from({ length: 500 }, (_, place) => `row ${place}`);
  const { call, asked } = paging(() => ({ data: { scrollId: "s", list } }), scrolled);
  await assert.rejects(all(followed(call, {})), { kind: "bad_response", attempts: 2 });
  assert.equal(asked.length, 2);
});

for (const [what, answer] of Object.entries({
  "no data": {},
  null: { data: null },
  "a text": { data: "x" },
  "an object in the list's place": { data: { list: {} } },
})) {
  test(`${what} is no list: nothing is taken for the end`, async () => {
    for (const [rows, facts] of [
      [numbered, {}],
      [followed, indexed],
    ]) {
      const { call } = paging(() => answer, facts);
      await assert.rejects(all(rows(call, {})), { kind: "bad_response", attempts: 1 });
    }
  });
}

test("an input whose call needs a page is given one, and no other that is missing something", () => {
  /** What the wasm says of an input without these fields. */
  const needing = (names) => (_, input) => {
    const missing = names.filter((name) => input[name] === undefined);
    return missing.length === 0 ? input : missing.map((name) => ({ path: [name], code: "required" }));
  };
  const of = (facts, input, names) => checked({ ...paging().call, required: 1, ...facts }, input, needing(names));
  const paged = ["page", "limit"];
  assert.deepEqual(of({}, { a: 1 }, paged), { input: { a: 1, page: 1, limit: 50 }, isValid: true });
  assert.deepEqual(of({ texts: 1 }, { limit: "7" }, paged), { input: { page: "1", limit: "7" }, isValid: true });
  assert.deepEqual(of(scrolled, {}, ["size"]), { input: { size: 500 }, isValid: true });
  assert.deepEqual(of({}, {}, [...paged, "id"]), { input: {} });
  assert.deepEqual(of({ required: 0 }, {}, paged), { input: {} });
});

test("the types of an iteration do not ask for what it knows by itself", () => {
  const types = (required) =>
    iterateTypes({
      listThings: [0, 50, 1, required, "ThingsDto", "ThingDto", "id", "", "data", "list", "page", "limit", "", ""],
    });
  const own = '"page" | "limit"';
  const optional = `Omit<ThingsDto, ${own}> & Partial<Pick<ThingsDto, ${own}>>`;
  assert.ok(types(0).includes("listThings(input: ThingsDto, options?: CallOptions): AsyncIterableIterator<ThingDto>;"));
  assert.ok(types(1).includes(`listThings(input: ${optional}, options?: CallOptions)`));
});
