// What a reading refuses: responses that contradict each other or are of a wrong type, and wrong options.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readOrganization } from "../../pkg-template/entry/org/read.js";
import { clientOf, directoryOf, read, refused, sparse } from "./directory.js";

const put = (row, field, value) => Object.assign(row, { [field]: value });

/** Each changes a response of the people or of the departments. */
const contradictions = {
  "a total that changes": [
    "read_changed",
    "listUsers",
    (page, { options }) => options.pagination.page === 3 && page.totalCount++,
  ],
  "an empty page": [
    "read_inconsistent",
    "listUsers",
    (page, { options }) => options.pagination.page === 3 && page.list.splice(0),
  ],
  "a page with a row less": [
    "read_inconsistent",
    "listUsers",
    (page, { options }) => options.pagination.page === 3 && page.list.pop(),
  ],
  "a page that is too long": ["read_inconsistent", "listUsers", (page) => page.list.push({ userId: "more", departmentIds: [] })],
  "a person twice": [
    "read_changed",
    "listUsers",
    (page, { options }) => options.pagination.page === 3 && put(page.list[0], "userId", "u7"),
  ],
  "nobody at all": ["read_inconsistent", "listUsers", (page) => Object.assign(page, { totalCount: 0, list: [] })],
  "people without departments": [
    "read_inconsistent",
    "listUsers",
    ({ list }) => list.map((user) => Object.assign(user, { departmentIds: null, mainDepartmentId: null })),
  ],
  "an empty list of departments": [
    "read_inconsistent",
    "getAllDepartments",
    (page) => Object.assign(page, { totalCount: 0, list: [] }),
  ],
  "fewer departments than counted": ["read_inconsistent", "getAllDepartments", ({ list }) => list.pop()],
  "children that are missing": ["read_inconsistent", "getAllDepartments", ({ list }) => (list[9].hasChildren = true)],
  "a parent that is missing": ["read_inconsistent", "getAllDepartments", ({ list }) => (list[0].parentDepartmentId = "gone")],
  "a department below itself": ["read_inconsistent", "getAllDepartments", ({ list }) => (list[0].parentDepartmentId = "d9")],
  "a department twice": ["read_inconsistent", "getAllDepartments", ({ list }) => (list[1].departmentId = "d0")],
};

for (const [what, [code, name, spoil]] of Object.entries(contradictions)) {
  test(`${what}: read once more, then refused as ${code}`, async () => {
    const isPage = (input) => (input.options?.pagination.page ?? 3) === 3 || what === "nobody at all";
    let spoilt = 0;
    const onceWrong = clientOf(directoryOf(10, 220), (called, data, input) => {
      if (called === name && isPage(input) && spoilt++ === 0) spoil(data, input);
      return data;
    });
    const { people, departments } = await read(onceWrong);
    assert.deepEqual([people.length, departments.length], [220, 11]);
    assert.ok(spoilt > 1);

    const wrong = clientOf(directoryOf(10, 220), (called, data, input) => {
      if (called === name) spoil(data, input);
      return data;
    });
    await assert.rejects(read(wrong), refused(code));
    assert.equal(wrong.calls.filter(({ name }) => name === "getOrganization").length, 2);
    assert.ok(wrong.calls.length <= 14);
  });
}

test("members who are in two departments must be the same in both, and in that of the list", async () => {
  const directory = sparse();
  directory.users[0].departmentIds.push("d1");
  directory.departments[1].membersCount += 1;
  assert.equal((await read(clientOf(directory))).people.length, 6);
  const spoiling = (spoil) =>
    clientOf(directory, (name, data, { departmentId }) => {
      if (name === "listDepartmentMembers" && departmentId === "d1") spoil(data);
      return data;
    });
  const other = (page) => (page.list.find(({ userId }) => userId === "u0").name = "Another");
  await assert.rejects(read(spoiling(other)), refused("read_changed"));
  const turned = (page) => page.list.find(({ userId }) => userId === "u0").departmentIds.reverse();
  assert.equal((await read(spoiling(turned))).people.length, 6);
  const elsewhere = (page) => (page.list[0].departmentIds = ["d0"]);
  await assert.rejects(read(spoiling(elsewhere)), refused("read_inconsistent", /^listDepartmentMembers: d1: departmentIds$/));
  const empty = (page) => Object.assign(page, { totalCount: 0, list: [] });
  await assert.rejects(read(spoiling(empty)), refused("read_changed", /^listDepartmentMembers: d1$/));
  const nobody = (page) => page.list.splice(0);
  await assert.rejects(read(spoiling(nobody)), refused("read_inconsistent", /^listDepartmentMembers: d1: list$/));
});

test("a total like no other makes no list of pages", async () => {
  const client = clientOf(directoryOf(40, 4000), (name, data) =>
    name === "listUsers" ? { ...data, totalCount: 2 ** 50 } : data,
  );
  assert.equal((await read(client)).people.length, 4000);
  const only = clientOf(directoryOf(1, 200), (name, data) =>
    name === "getAllDepartments" ? data : { ...data, totalCount: 2 ** 50 },
  );
  await assert.rejects(read(only, { people: [] }), refused("read_inconsistent"));
  assert.ok(only.calls.length <= 40, `${only.calls.length}`);
});

test("a value of a wrong type is refused by the name of its field", async () => {
  for (const [name, spoil, field] of [
    ["getOrganization", () => null, /^getOrganization$/],
    ["getOrganization", (data) => ({ ...data, departmentId: 7 }), /^getOrganization: departmentId$/],
    ["getOrganization", (data) => ({ ...data, organizationName: undefined }), /^getOrganization: organizationName$/],
    ["getOrganization", (data) => ({ ...data, leaderUserIds: [7] }), /^getOrganization: leaderUserIds$/],
    ["getOrganization", (data) => ({ ...data, membersCount: -1 }), /^getOrganization: membersCount$/],
    ["getOrganization", (data) => ({ ...data, customData: [] }), /^getOrganization: customData$/],
    ["getAllDepartments", () => [], /^getAllDepartments$/],
    ["getAllDepartments", (data) => ({ ...data, totalCount: "10" }), /^getAllDepartments: totalCount$/],
    ["getAllDepartments", (data) => ({ ...data, list: {} }), /^getAllDepartments: list$/],
    ["getAllDepartments", (data) => (data.list.splice(2, 1, null), data), /^getAllDepartments: list\[2\]$/],
    [
      "getAllDepartments",
      (data) => (put(data.list[2], "hasChildren", "yes"), data),
      /^getAllDepartments: list\[2\]\.hasChildren$/,
    ],
    [
      "getAllDepartments",
      (data) => (put(data.list[2], "leaderUserIds", "[u1"), data),
      /^getAllDepartments: list\[2\]\.leaderUserIds$/,
    ],
    ["listUsers", () => undefined, /^listUsers$/],
    ["listUsers", (data) => ({ ...data, totalCount: null }), /^listUsers: totalCount$/],
    ["listUsers", (data) => ({ ...data, list: null }), /^listUsers: list$/],
    ["listUsers", (data) => (put(data.list[3], "userId", ""), data), /^listUsers: list\[3\]\.userId$/],
    ["listUsers", (data) => (put(data.list[3], "email", {}), data), /^listUsers: list\[3\]\.email$/],
    ["listUsers", (data) => (put(data.list[3], "departmentIds", {}), data), /^listUsers: list\[3\]\.departmentIds$/],
    ["listUsers", (data) => (put(data.list[3], "mainDepartmentId", 1), data), /^listUsers: list\[3\]\.mainDepartmentId$/],
  ]) {
    const client = clientOf(directoryOf(10, 220), (called, data) => (called === name ? spoil(data) : data));
    await assert.rejects(read(client), refused("read_invalid", field));
  }
  const client = clientOf(sparse(), (name, data) => (name === "getUserBatch" ? {} : data));
  await assert.rejects(read(client, { people: [{ userId: "x1" }] }), refused("read_invalid", /^getUserBatch$/));
});

test("wrong options are refused before any call, in both languages", async () => {
  for (const [options, field] of [
    [{ organizationCode: "" }, /^organizationCode$/],
    [{ scope: 7 }, /^scope$/],
    [{ people: {} }, /^people$/],
    [{ people: [{ phone: 7 }] }, /^people\[0\]\.phone$/],
    [{ signal: {} }, /^signal$/],
    [{ onProgress: 1 }, /^onProgress$/],
    [{ concurrency: 0 }, /^concurrency$/],
  ]) {
    await assert.rejects(read({}, options), refused("invalid_options", field));
  }
  await assert.rejects(readOrganization({}), refused("invalid_options", /^organizationCode$/));
  const chinese = { lang: "zh-CN", scope: "" };
  await assert.rejects(read({}, chinese), { name: "OrganizationError", message: "options.scope：应为部门 ID。" });
});

test("what Object.prototype was given is nothing that the service has sent", async () => {
  const directory = directoryOf(10, 220);
  const expected = await read(clientOf(directory));
  Object.defineProperty(Object.prototype, "phone", { value: "1", configurable: true });
  Object.defineProperty(Object.prototype, "description", { value: "x", configurable: true });
  try {
    assert.deepEqual(await read(clientOf(directory)), expected);
  } finally {
    delete Object.prototype.phone;
    delete Object.prototype.description;
  }
});
