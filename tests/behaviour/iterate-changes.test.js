// Lists that change while they are iterated over, and answers that do not add up: an error, never a part without a word.
import assert from "node:assert/strict";
import { test } from "node:test";
import { collect } from "genauth-management";
import { clientWith, errorOf, facts } from "./given.js";
import { ids, iterated, paging, rowsOf, scripted, user } from "./paging.js";

const changed = (attempts) => ({
  kind: "conflict",
  operation: "getUserDepartments",
  attempts,
  retryable: true,
  outcome: "not_applied",
});

/** The rows that came before the error, and the error. */
async function until(rows) {
  const taken = [];
  const error = await errorOf(
    (async () => {
      for await (const row of rows) taken.push(row);
    })(),
  );
  return { taken, error };
}

test("rejects with conflict when rows went away, before a row of that page is given", async () => {
  let stored = rowsOf(120);
  const { fetch } = paging(() => stored);
  const rows = iterated(fetch);
  for (let count = 0; count < 50; count++) await rows.next();
  stored = stored.slice(1);
  const { taken, error } = await until(rows);
  assert.deepEqual(taken, []);
  assert.deepEqual(facts(error), changed(2));
  assert.match(error.message, /getUserDepartments: .*rows may be missing.*[Ss]tart again/);
});

test("says it in Chinese where the client does", async () => {
  const { fetch } = scripted({ totalCount: 3, list: rowsOf(2) });
  const rows = clientWith(fetch, { lang: "zh-CN" }).iterate.getUserDepartments(user);
  assert.match((await errorOf(rows.next())).message, /可能缺少部分数据/);
});

test("follows a list that grows at its end", async () => {
  const stored = rowsOf(60);
  const { fetch } = paging(() => stored);
  const rows = iterated(fetch);
  await rows.next();
  stored.push(...rowsOf(50, 61));
  assert.deepEqual(ids(await collect(rows)), ids(rowsOf(109, 2)));
});

for (const count of [1, 49, 50, 51, 70, 99, 100, 101, 260]) {
  test(`drops rows that come twice when ${count} rows came in before the others: none of those that were there is lost`, async () => {
    const stored = rowsOf(100);
    const { fetch } = paging(() => stored);
    const rows = iterated(fetch);
    const { value } = await rows.next();
    stored.unshift(...rowsOf(count, 1_000));
    const taken = ids([value, ...(await collect(rows))]);
    assert.equal(new Set(taken).size, taken.length, "no row twice");
    assert.deepEqual(
      taken.filter((id) => !/-1\d\d\d$/.test(id)),
      ids(rowsOf(100)),
    );
  });
}

for (const [name, key, input] of [
  ["listSyncJobs", "syncJobId", { syncTaskId: 1000 }],
  ["listSyncRiskOperations", "syncRiskOperationId", { syncTaskId: 1000 }],
  ["listSyncTasks", "syncTaskId", {}],
  ["listInviteTennatUserRecords", "recordId", { keywords: "" }],
]) {
  test(`${name} drops rows that come twice by their numbers, also where these come as text`, async () => {
    const stored = Array.from({ length: 100 }, (_, place) => ({ [key]: 100 - place }));
    const { fetch } = paging(() => stored);
    const rows = clientWith(fetch).iterate[name](input);
    const { value } = await rows.next();
    stored.unshift({ [key]: 102, createdAt: "now" }, { [key]: 101, createdAt: "now" });
    // A row that changed meanwhile, and whose id is now a text.
    stored[51] = { [key]: `${stored[51][key]}`, createdAt: "now" };
    const taken = [value, ...(await collect(rows))].map((row) => row[key]);
    assert.deepEqual(
      taken,
      Array.from({ length: 100 }, (_, place) => 100 - place),
    );
  });
}

test("rejects with conflict when there are more rows than before, and yet one of those that were there did not come", async () => {
  const { fetch } = scripted(
    { totalCount: 100, list: rowsOf(50) },
    { totalCount: 102, list: [...rowsOf(2, 49), ...rowsOf(48, 51)] },
    { totalCount: 102, list: rowsOf(1, 99) },
  );
  assert.deepEqual(facts((await until(iterated(fetch))).error), changed(3));
});

test("rejects with conflict when the order changed so that a row came twice and another not at all", async () => {
  const stored = rowsOf(100);
  const { fetch } = paging(() => stored);
  const rows = iterated(fetch);
  await rows.next();
  stored.unshift(...stored.splice(70, 1));
  assert.deepEqual(facts((await until(rows)).error), changed(2));
});

test("rejects with conflict when a row came in behind and another moved to the front: the total has grown, and yet one did not come", async () => {
  const stored = rowsOf(128);
  const { fetch } = paging(() => stored);
  const rows = iterated(fetch);
  for (let count = 0; count < 50; count++) await rows.next();
  stored.splice(60, 0, ...rowsOf(1, 1_000));
  for (let count = 0; count < 50; count++) await rows.next();
  stored.splice(3, 0, stored.pop());
  assert.deepEqual(facts((await until(rows)).error), changed(3));
});

test("takes a total that is no count for none", async () => {
  for (const totalCount of [-1, null, "2", 1.5]) {
    const data = { totalCount, list: rowsOf(2) };
    assert.deepEqual(await collect(iterated(scripted(data).fetch)), rowsOf(2), `${totalCount}`);
  }
});

test("rejects with conflict on an empty page before the last row", async () => {
  const { fetch, asked } = scripted({ totalCount: 120, list: rowsOf(50) }, { totalCount: 120, list: [] });
  const { taken, error } = await until(iterated(fetch));
  assert.equal(taken.length, 50);
  assert.deepEqual(facts(error), changed(2));
  assert.equal(asked.length, 2);
});

test("rejects with conflict when fewer rows came than the service counts", async () => {
  for (const pages of [
    [{ totalCount: 3, list: rowsOf(2) }],
    [{ totalCount: 3, list: [] }],
    [
      { totalCount: 60, list: rowsOf(49) },
      { totalCount: 60, list: rowsOf(10, 51) },
    ],
  ]) {
    const { fetch } = scripted(...pages);
    assert.deepEqual(facts((await until(iterated(fetch))).error), changed(pages.length));
  }
});

test("two rows of one page with one key are both given", async () => {
  const list = [...rowsOf(2), ...rowsOf(1)];
  const { fetch } = scripted({ totalCount: 3, list });
  assert.deepEqual(await collect(iterated(fetch)), list);
});

test("one id of two organizations is two rows, on one page or on several", async () => {
  const list = ["acme", "steamory"].flatMap((organizationCode) => rowsOf(50).map((row) => ({ organizationCode, ...row })));
  const { fetch } = paging(() => list);
  assert.deepEqual(await collect(iterated(fetch)), list);
  const changing = [...list];
  const rows = iterated(paging(() => changing).fetch);
  await rows.next();
  changing.unshift({ organizationCode: "new", departmentId: "d-1" });
  assert.deepEqual(await collect(rows), list.slice(1), "and one that comes again is dropped");
});

test("an object that is no row, in place of the list of a page, is a bad_response", async () => {
  for (const list of [{}, { message: "no" }, { total: 3 }]) {
    assert.equal(
      (await errorOf(collect(iterated(scripted({ totalCount: 1, list }).fetch)))).kind,
      "bad_response",
      JSON.stringify(list),
    );
  }
  assert.deepEqual(await collect(iterated(scripted({ totalCount: 1, list: rowsOf(1)[0] }).fetch)), rowsOf(1));
});

test("rows without their key are never dropped, on one page or on several", async () => {
  const list = Array.from({ length: 50 }, (_, place) => ({ name: `row ${place % 2}`, leaderId: "u-1", departmentId: null }));
  for (const pages of [
    [{ totalCount: 50, list }],
    [
      { totalCount: 52, list },
      { totalCount: 52, list: list.slice(0, 2) },
    ],
  ]) {
    const { fetch } = scripted(...pages);
    assert.deepEqual(
      await collect(iterated(fetch)),
      pages.flatMap((page) => page.list),
    );
  }
});

test("a page that holds more rows than was asked for is taken whole", async () => {
  const { fetch } = scripted({ totalCount: 70, list: rowsOf(70) });
  assert.deepEqual(await collect(iterated(fetch)), rowsOf(70));
});

test("rejects with conflict when a service without totals gives the same page for ever", async () => {
  const list = rowsOf(50);
  const { fetch, asked } = scripted({ list }, { list });
  assert.deepEqual(facts((await until(iterated(fetch))).error), changed(2));
  assert.equal(asked.length, 2);
});

test("`null` in the place of a list is an empty list, which must be what the service counts", async () => {
  assert.deepEqual(await collect(iterated(scripted({ totalCount: 0, list: null }).fetch)), []);
  assert.deepEqual(await collect(iterated(scripted({ list: null }).fetch)), []);
  assert.deepEqual(facts(await errorOf(collect(iterated(scripted({ totalCount: 7, list: null }).fetch)))), changed(1));
});

test("an answer without a list is a bad_response, not an empty list", async () => {
  for (const data of [undefined, null, {}, { totalCount: 7 }, "rows"]) {
    const error = await errorOf(collect(iterated(scripted(data).fetch)));
    assert.deepEqual([error.kind, error.retryable], ["bad_response", false], JSON.stringify(data));
  }
  assert.deepEqual(await collect(iterated(scripted({ totalCount: 0 }).fetch)), []);
});
