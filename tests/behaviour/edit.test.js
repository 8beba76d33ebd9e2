// `editUserDepartments`: one department changes, all others stay as they are.
import assert from "node:assert/strict";
import { test } from "node:test";
import { many, roles, row, service, user } from "./editing.js";
import { clientWith, errorOf, neverCalled, reasonOf } from "./given.js";

const oneEdit = ["GET get-user-departments", "POST set-user-departments", "GET get-user-departments"];

test("adds one department, writes once, and carries every other one over with its roles", async () => {
  const before = many(3);
  const { state, edit } = service(before);
  const result = await edit((edit) => edit.add("new", { isLeader: true }));
  assert.deepEqual(state.written, [{ userId: "u-1", departments: [...roles(before), ...roles([row("new", true)])] }]);
  assert.deepEqual(state.asked, oneEdit);
  assert.deepEqual([result.before, result.changed, result.notFound], [before, true, []]);
  assert.deepEqual(roles(result.after), state.written[0].departments);
});

test("removes one department and leaves every other one with its roles", async () => {
  const { state, edit } = service(many(12));
  await edit((edit) => edit.remove("d-4"));
  assert.deepEqual(roles(state.rows), roles(many(12).filter(({ departmentId }) => departmentId !== "d-4")));
});

test("makeMain makes one the main department and no other", async () => {
  const { state, edit } = service(many(4));
  await edit((edit) => edit.makeMain("d-4"));
  assert.deepEqual(
    state.rows.filter(({ isMainDepartment }) => isMainDepartment).map(({ departmentId }) => departmentId),
    ["d-4"],
  );
  assert.deepEqual(
    state.rows.map(({ isLeader }) => isLeader),
    many(4).map(({ isLeader }) => isLeader),
  );
});

test("setLeader makes and unmakes a leader", async () => {
  const { state, edit } = service(many(4));
  await edit((edit) => edit.setLeader("d-2").setLeader("d-1", false));
  assert.deepEqual(
    state.rows.map(({ isLeader }) => isLeader),
    [false, true, false, true],
  );
});

test("adding a department that is there keeps its roles, but for those that are given", async () => {
  const { state, edit } = service([row("d-1", true, true), row("d-2", true)]);
  await edit((edit) => edit.add("d-1").add("d-2", { isLeader: false }).add("d-3", { isMainDepartment: true }));
  assert.deepEqual(roles(state.rows), roles([row("d-1", true), row("d-2"), row("d-3", false, true)]));
});

test("the edits follow one another: what is added can be made main, what is removed can be added again", async () => {
  const { state, edit } = service([row("d-1", true, true)]);
  await edit((edit) => edit.remove("d-1").add("d-2").makeMain("d-2").add("d-1"));
  assert.deepEqual(roles(state.rows), roles([row("d-2", false, true), row("d-1")]));
});

test("reads every page before it decides", async () => {
  const { state, edit } = service(many(58));
  await edit((edit) => {
    assert.equal(edit.departments.length, 58);
    for (const { departmentId } of edit.departments.slice(0, 10)) edit.remove(departmentId);
  });
  assert.deepEqual(roles(state.rows), roles(many(58).slice(10)));
});

test("writes nothing when nothing changes", async () => {
  const { state, edit } = service(many(3));
  const result = await edit((edit) => edit.add("d-1").setLeader("d-1").makeMain("d-2").remove("d-9"));
  assert.deepEqual(state.asked, ["GET get-user-departments"]);
  assert.deepEqual(result, { before: many(3), after: many(3), changed: false, notFound: ["d-9"] });
  assert.equal((await edit(() => {})).changed, false);
});

test("removing what is not there is no error, and is reported", async () => {
  const { edit } = service(many(3));
  const { changed, notFound } = await edit((edit) => edit.remove("d-7").remove("d-1").remove("d-8"));
  assert.deepEqual([changed, notFound], [true, ["d-7", "d-8"]]);
});

test("reads and writes the user by the id type that is given", async () => {
  const { state, client } = service(many(1));
  const input = { userId: "a@b.example", userIdType: "email" };
  await client.editUserDepartments(input, (edit) => edit.add("d-2"));
  assert.deepEqual(state.query, { ...input, limit: "50", page: "1" });
  const [{ userId, options }] = state.written;
  assert.deepEqual({ userId, options }, { userId: "a@b.example", options: { userIdType: "email" } });
});

const refused = [
  ["more than 50 departments", (edit) => edit.add("one more"), "too_long", many(50)],
  ["a user without departments", (edit) => edit.remove("d-1"), "too_short", many(1)],
  ["makeMain of a department that the user is not in", (edit) => edit.makeMain("d-9"), "invalid_value"],
  ["setLeader of a department that the user is not in", (edit) => edit.setLeader("d-9"), "invalid_value"],
  ["a role that is misspelt", (edit) => edit.add("d-1", { leader: true }), "unknown_field"],
  ["a role that is no boolean", (edit) => edit.add("d-1", { isLeader: "yes" }), "invalid_type"],
  ["an id that is no text", (edit) => edit.add(7), "invalid_type"],
  ["an empty id", (edit) => edit.add(""), "too_short"],
  [
    "two main departments, which the service gave",
    (edit) => edit.add("d-9"),
    "invalid_value",
    [row("a", false, true), row("b", false, true)],
  ],
];
for (const [what, change, code, rows = many(3)] of refused) {
  test(`refuses ${what} and writes nothing`, async () => {
    const { state, edit } = service(rows);
    const error = await errorOf(edit(change));
    assert.deepEqual([error.kind, error.issues.map(({ code }) => code), error.outcome], ["invalid_input", [code], "not_applied"]);
    assert.deepEqual(state.written, []);
  });
}

test("one id of two organizations is refused, since what is written names no organization, and nothing is written", async () => {
  const twin = { ...row("d-2"), organizationCode: "acme" };
  for (const rows of [
    [...many(3), twin],
    [...many(60), twin],
  ]) {
    const { state, edit } = service(rows);
    const error = await errorOf(edit((edit) => edit.remove("d-1")));
    assert.deepEqual([error.kind, error.outcome, error.issues[0].received], ["invalid_input", "not_applied", "d-2"]);
    assert.match(error.message, /one organization per department id/);
    assert.deepEqual(state.written, []);
  }
});

test("a user with more than 50 departments can be edited down to 50", async () => {
  const { state, edit } = service(many(51));
  await edit((edit) => edit.remove("d-51"));
  assert.deepEqual(roles(state.rows), roles(many(50)));
});

test("a user who still has more than 50 departments after the edit is refused, with what to do about it", async () => {
  const { state, edit } = service(many(60));
  const error = await errorOf(edit((edit) => edit.remove("d-1")));
  assert.deepEqual(
    [error.operation, error.kind, error.outcome, error.attempts],
    ["editUserDepartments", "invalid_input", "not_applied", 2],
  );
  const [{ path, code, expected, received }] = error.issues;
  assert.deepEqual([path, code, received], [["departments"], "too_long", "59"]);
  assert.match(expected, /at most 50 departments/);
  assert.match(error.message, /Remove down to 50 in one edit, or .*`removeDepartmentMembers`\.$/);
  assert.deepEqual(state.written, []);
});

test("refuses an input that it does not know, and sends nothing", async () => {
  const client = clientWith(neverCalled);
  for (const [input, field] of [
    [{ ...user, userIDType: "email" }, "userIDType"],
    [{ ...user, page: 2 }, "page"],
    [{}, "userId"],
    [{ userId: "" }, "userId"],
    [{ ...user, userIdType: "mail" }, "userIdType"],
    [null, "userId"],
  ]) {
    const error = await errorOf(client.editUserDepartments(input, (edit) => edit.add("d-1")));
    assert.deepEqual([error.kind, error.attempts, error.issues[0].path], ["invalid_input", 0, [field]]);
  }
});

test("refuses what is no function, and a function that waits, since what was read grows old", async () => {
  for (const edit of [undefined, null, "add", { add: "d-1" }]) {
    assert.equal((await errorOf(clientWith(neverCalled).editUserDepartments(user, edit))).kind, "config");
  }
  const { state, edit } = service(many(3));
  assert.equal((await errorOf(edit(async (edit) => edit.add("d-9")))).kind, "config");
  // Unhandled, its rejection would end the process.
  assert.equal((await errorOf(edit(() => Promise.reject(new Error("late"))))).kind, "config");
  await new Promise(setImmediate);
  assert.deepEqual(state.written, []);
});

test("rows that the function writes into are no edit, and hide none", async () => {
  const before = many(3);
  const { state, edit } = service(before);
  const result = await edit((edit) => {
    for (const row of edit.departments) row.isLeader = true;
    edit.setLeader("d-2");
  });
  assert.deepEqual(roles(state.rows), roles(before).with(1, { departmentId: "d-2", isLeader: true, isMainDepartment: true }));
  assert.deepEqual([result.changed, result.before], [true, before]);
});

test("what the function throws comes out, and nothing is written", async () => {
  const { state, edit } = service(many(3));
  const reason = new Error("changed my mind");
  const thrown = edit((edit) => {
    edit.add("d-9");
    throw reason;
  });
  assert.equal(await reasonOf(thrown), reason);
  assert.deepEqual(state.written, []);
});

test("a draft that is kept changes nothing later", async () => {
  const { state, edit } = service(many(2), (request) => request === 2 && kept.remove("d-1"));
  let kept;
  await edit((edit) => {
    kept = edit.add("d-9");
  });
  assert.deepEqual(roles(state.rows), roles([...many(2), row("d-9")]));
});

const overtaken = [
  ["adds another department", (rows) => [...rows, row("other")], "+other"],
  ["removes one", (rows) => rows.slice(1), "-d-1"],
  ["makes the user a leader", (rows) => rows.with(1, { ...rows[1], isLeader: true }), "d-2.isLeader=true"],
  ["takes the main department", (rows) => rows.with(1, { ...rows[1], isMainDepartment: false }), "d-2.isMainDepartment=false"],
];
for (const [what, change, said] of overtaken) {
  test(`rejects with conflict, and says what differs, when someone else ${what} at the same time`, async () => {
    const { state, edit } = service(many(3), (request, state) => {
      if (request === 3) state.rows = change(state.rows);
    });
    const error = await errorOf(edit((edit) => edit.add("new")));
    assert.deepEqual(
      [error.kind, error.operation, error.outcome, error.attempts, error.retryable],
      ["conflict", "editUserDepartments", "unknown", 3, false],
    );
    assert.ok(error.message.includes(`(${said})`), error.message);
    assert.deepEqual(state.asked, oneEdit);
  });
}

test("rejects with conflict when the service added instead of replacing", async () => {
  const { edit } = service(many(3), (request, state) => request === 3 && void state.rows.push(row("d-2")));
  assert.match((await errorOf(edit((edit) => edit.remove("d-2")))).message, /\(\+d-2\)/);
});

test("says it in Chinese where the client does", async () => {
  const { edit } = service(many(3), (request, state) => request === 3 && void state.rows.push(row("x")), { lang: "zh-CN" });
  assert.match((await errorOf(edit((edit) => edit.add("a")))).message, /可能有人同时做了更改（\+x）/);
  assert.match((await errorOf(edit((edit) => edit.makeMain("d-9")))).message, /没有更改任何数据/);
});

for (const [request, operation, outcome] of [
  [1, "getUserDepartments", "not_applied"],
  [2, "setUserDepartments", "not_applied"],
  [3, "getUserDepartments", "unknown"],
]) {
  test(`request ${request} that is refused rejects as ${operation} does, and says whether anything may be changed`, async () => {
    const { state, edit } = service(many(3), (number) => number === request && { statusCode: 404, message: "gone" });
    const error = await errorOf(edit((edit) => edit.add("a")));
    assert.deepEqual([error.kind, error.operation, error.outcome], ["not_found", operation, outcome]);
    assert.equal(state.asked.length, request);
    assert.equal(/were written/.test(error.message), request === 3);
  });
}

test("a write that ends in the dark is looked for: what is stored says whether it lasted", async () => {
  const add = (edit) => edit.add("a");
  const lost = { statusCode: 500, message: "lost" };
  const written = service(many(3), (request, state) => {
    if (request !== 2) return undefined;
    state.rows = [...state.rows, row("a")];
    return lost;
  });
  const { changed, after } = await written.edit(add);
  assert.deepEqual([changed, roles(after)], [true, roles([...many(3), row("a")])]);
  assert.equal(written.state.asked.length, 3);

  const notWritten = service(many(3), (request) => request === 2 && lost);
  const error = await errorOf(notWritten.edit(add));
  assert.deepEqual([error.kind, error.operation, error.outcome], ["api", "setUserDepartments", "unknown"]);

  const inTheDark = service(many(3), (request) => request >= 2 && lost);
  assert.equal((await errorOf(inTheDark.edit(add))).operation, "setUserDepartments");
});

test("a freed client rejects", async () => {
  const { client, edit } = service(many(2));
  client.free();
  await assert.rejects(
    edit((edit) => edit.add("a")),
    { message: /freed/ },
  );
});
