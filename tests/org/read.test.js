// Reading an organization: complete or an error, by few calls.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readOrganization } from "../../pkg-template/entry/org/read.js";
import { fakeClock } from "./clock.js";
import { clientOf, directoryOf, organizationCode, read, refused, sparse } from "./directory.js";

test("the snapshot has departments, leaders, people and memberships; what is empty is absent", async () => {
  const directory = directoryOf(2, 1);
  Object.assign(directory.organization, { openDepartmentId: "", leaderUserIds: ["u0"], customData: {} });
  Object.assign(directory.departments[0], { code: "rd", description: "", customData: { icon: "x" }, parentDepartmentId: "root" });
  Object.assign(directory.departments[1], { openDepartmentId: "o1", isVirtualNode: true, leaderUserIds: '["u0","u0"]' });
  Object.assign(directory.users[0], { phone: "", externalId: "7", name: "Bob" });
  directory.users.push({ userId: "u1", email: "a@example.com", mainDepartmentId: null });
  assert.deepEqual(await read(clientOf(directory), { people: [{ userId: "u1" }] }), {
    organizationCode,
    rootDepartmentId: "root-id",
    departments: [
      { departmentId: "root-id", code: "steamory", name: "Steamory", leaderUserIds: ["u0"] },
      { departmentId: "d0", parentDepartmentId: "root-id", code: "rd", name: "Department 0", custom: { icon: "x" } },
      {
        departmentId: "d1",
        parentDepartmentId: "d0",
        openDepartmentId: "o1",
        name: "Department 1",
        leaderUserIds: ["u0"],
        virtual: true,
      },
    ],
    people: [
      { userId: "u0", username: "name0", externalId: "7", name: "Bob", departmentIds: ["d0"], mainDepartmentId: "d0" },
      { userId: "u1", email: "a@example.com" },
    ],
  });
});

test("10,000 departments and 100,000 people take at most 2,100 calls, and the limit is used", async () => {
  const client = clientOf(directoryOf(10_000, 100_000));
  const clock = fakeClock();
  const progress = [];
  const snapshot = await clock.until(
    readOrganization(client, { organizationCode, clock, onProgress: (now) => progress.push(now) }),
  );
  assert.equal(snapshot.departments.length, 10_001);
  assert.equal(new Set(snapshot.people.map(({ userId }) => userId)).size, 100_000);
  assert.ok(client.calls.length <= 2100, `${client.calls.length}`);
  assert.ok(clock.now() < (client.calls.length / 300 / 0.93) * 1000, `${clock.now()}`);
  assert.deepEqual(progress.at(-1), { done: client.calls.length, total: client.calls.length });
  assert.equal(progress.length, client.calls.length);
  assert.deepEqual(client.namesOf(), ["getAllDepartments", "getOrganization", "listUsers"]);
});

test("people stand in the order of the pages, whichever is first", async () => {
  const directory = directoryOf(10, 500);
  const client = clientOf(directory, async (_, data, input) => {
    for (let turn = input.options?.pagination.page ?? 9; turn < 9; turn++) await null;
    return data;
  });
  const { people } = await read(client);
  assert.deepEqual(
    people.map(({ userId }) => userId),
    directory.users.map(({ userId }) => userId),
  );
  for (const { name, input } of client.calls) {
    if (name === "listUsers") assert.deepEqual(input.options.sort, [{ field: "createdAt", order: "asc" }]);
  }
});

test("members are asked for by department where that needs fewer calls, and who is missing is looked up", async () => {
  const directory = sparse();
  directory.departments[0].leaderUserIds = ["x9"];
  const client = clientOf(directory);
  const people = [
    { email: " x1@EXAMPLE.com " },
    { userId: "x2" },
    { username: "name3" },
    { phone: "1", externalId: "" },
    { userId: null },
  ];
  const snapshot = await read(client, { people });
  assert.deepEqual(snapshot.people.map(({ userId }) => userId).sort(), ["u0", "u1", "u2", "u3", "u4", "u5", "x1", "x2", "x9"]);
  const looked = client.calls.filter(({ name }) => name === "getUserBatch").map(({ input }) => input);
  assert.deepEqual(looked, [
    { userIdType: "user_id", userIds: ["x2", "x9"], withDepartmentIds: true },
    { userIdType: "email", userIds: ["x1@EXAMPLE.com"], withDepartmentIds: true },
    { userIdType: "phone", userIds: ["1"], withDepartmentIds: true },
  ]);
});

test("lookups are made 50 at a time; more of them than pages of people make the pages cheaper", async () => {
  const people = Array.from({ length: 101 }, (_, number) => ({ email: `x${number}@example.com`, userId: `x${number}` }));
  const client = clientOf(sparse());
  assert.equal((await read(client, { people })).people.length, 107);
  const sizes = client.calls.filter(({ name }) => name === "getUserBatch").map(({ input }) => input.userIds.length);
  assert.deepEqual(sizes, [50, 50, 1, 50, 50, 1]);

  const many = Array.from({ length: 2000 }, (_, number) => ({ email: `y${number}@example.com` }));
  const other = clientOf(sparse());
  assert.equal((await read(other, { people: many })).people.length, 906);
  assert.deepEqual(other.namesOf(), ["getAllDepartments", "getOrganization", "listUsers"]);
});

test("of a department only what is below it is asked for; the departments are all there", async () => {
  const client = clientOf(directoryOf(100, 5000));
  const snapshot = await read(client, { scope: "d18" });
  assert.equal(snapshot.departments.length, 101);
  assert.deepEqual([...new Set(snapshot.people.flatMap(({ departmentIds }) => departmentIds))], ["d18", "d19"]);
  assert.equal(snapshot.people.length, 100);
  assert.ok(client.calls.length <= 5);
  await assert.rejects(read(client, { scope: "elsewhere" }), refused("invalid_options", /^scope$/));
});

test("a call that fails ends the reading with its error, and no further call is made", async () => {
  for (const name of ["getOrganization", "getAllDepartments", "listUsers"]) {
    const failure = new Error(`${name} failed`);
    const client = clientOf(directoryOf(10, 50_000), (called, data, _, count) => {
      if (called === name && (name !== "listUsers" || count === 40)) throw failure;
      return data;
    });
    await assert.rejects(read(client), (error) => error === failure);
    assert.ok(client.calls.length < 120, `${client.calls.length}`);
  }
  for (const name of ["listDepartmentMembers", "getUserBatch"]) {
    const failure = new Error(`${name} failed`);
    const client = clientOf(sparse(), (called, data) => {
      if (called === name) throw failure;
      return data;
    });
    await assert.rejects(read(client, { people: [{ userId: "x1" }] }), (error) => error === failure);
  }
});

test("calls under way are given up when another one fails", async () => {
  const failure = new Error("page 5 failed");
  const client = clientOf(directoryOf(10, 50_000), (name, data, { options }) => {
    if (name !== "listUsers" || options.pagination.page < 3) return data;
    if (options.pagination.page === 5) throw failure;
    return new Promise(() => {});
  });
  await assert.rejects(read(client), (error) => error === failure);
  const pages = client.calls.filter(({ name }) => name === "listUsers").slice(2);
  assert.ok(pages.every(({ options, input }) => options.signal.aborted || input.options.pagination.page === 5));
});

test("the signal ends the reading with its reason, before it begins and under way", async () => {
  const reason = new Error("enough");
  const client = clientOf(directoryOf(10, 50_000));
  await assert.rejects(read(client, { signal: AbortSignal.abort(reason) }), (error) => error === reason);
  assert.equal(client.calls.length, 0);
  const giving = new AbortController();
  const onProgress = ({ done }) => done === 20 && giving.abort(reason);
  await assert.rejects(read(client, { signal: giving.signal, onProgress }), (error) => error === reason);
  assert.ok(client.calls.length < 60);
});

test("the root may be in the list of its departments, and the total a flag", async () => {
  const client = clientOf(directoryOf(10, 20), (name, data) => {
    if (name !== "getAllDepartments") return data;
    const root = { departmentId: "root-id", parentDepartmentId: null, name: "Steamory", membersCount: 0, hasChildren: true };
    return { totalCount: true, list: [root, ...data.list] };
  });
  const { departments } = await read(client);
  assert.equal(departments.length, 11);
  assert.equal(departments.filter(({ parentDepartmentId }) => parentDepartmentId === undefined).length, 1);
});

test("a chain of 10,000 departments is read", async () => {
  const directory = directoryOf(10_000, 0);
  for (const [place, row] of directory.departments.entries()) {
    Object.assign(row, { hasChildren: place < 9999, parentDepartmentId: place === 0 ? "root-id" : `d${place - 1}` });
  }
  const { departments, people } = await read(clientOf(directory), { scope: "d5" });
  assert.deepEqual([departments.length, people.length], [10_001, 0]);
});
