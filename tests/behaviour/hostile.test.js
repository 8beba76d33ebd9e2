// Inputs that are hostile or absurd: a clear error with the place, never a trap, and the client works on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answering, clientWith, department, errorOf, membership, neverCalled, success } from "./given.js";

const thrower = () => {
  throw new Error("hostile");
};
const traps = Object.getOwnPropertyNames(Reflect);
const throwingProxy = (target = {}) => new Proxy(target, Object.fromEntries(traps.map((trap) => [trap, thrower])));
const lyingProxy = (target = {}) => new Proxy(target, Object.fromEntries(traps.map((trap) => [trap, () => 7])));
const withGetter = (name) => Object.defineProperty({ ...department }, name, { enumerable: true, get: thrower });

function revoked(target = {}) {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cycle() {
  const object = {};
  object.again = { list: [object] };
  return object;
}

function nested(levels) {
  let value = {};
  for (let level = 0; level < levels; level++) value = level % 2 ? { a: value } : [value];
  return { value };
}

function lyingLength() {
  const list = ["a"];
  return new Proxy(list, {
    get: (target, name, receiver) => (name === "length" ? 1e6 : Reflect.get(target, name, receiver)),
  });
}

class Department {
  organizationCode = "steamory";
  get [Symbol.toStringTag]() {
    return "Department";
  }
}

/** What is refused as a whole: `[what, input, code]`. */
const wholes = [
  ["nothing", undefined, "invalid_type"],
  ["null", null, "invalid_type"],
  ["a text", "department", "invalid_type"],
  ["a number", 7, "invalid_type"],
  ["a BigInt", 7n, "invalid_type"],
  ["a Symbol", Symbol("s"), "invalid_type"],
  ["a function", thrower, "invalid_type"],
  ["a list", [department], "invalid_type"],
  ["a Map", new Map(Object.entries(department)), "invalid_type"],
  ["a Date", new Date(), "invalid_type"],
  ["a promise", Promise.resolve(department), "invalid_type"],
  ["an instance with a tag", new Department(), "invalid_type"],
  ["a Proxy that throws on every trap", throwingProxy(), "unreadable"],
  ["a Proxy that lies on every trap", lyingProxy(), "unreadable"],
  ["a revoked Proxy", revoked(), "unreadable"],
  ["a getter that throws", withGetter("name"), "unreadable"],
];

for (const [what, input, code] of wholes) {
  test(`${what} as input is refused, and the client works on`, async () => {
    await refused(input, [], code);
  });
}

for (const [what, length] of [
  ["a symbol", Symbol("length")],
  ["an object that throws", { valueOf: thrower, toString: thrower }],
  ["a text", "1"],
  ["not a number", NaN],
]) {
  test(`a list whose length is ${what} is refused or taken, and nothing is thrown`, async () => {
    const list = () => new Proxy(["p"], { get: (target, name) => (name === "length" ? length : target[name]) });
    for (const field of [
      { postIdList: list() },
      { name: list() },
      { customData: { here: list() } },
      { i18n: list() },
      { metadata: list() },
    ]) {
      const call = () => clientWith(answering(success)).createDepartment({ ...department, ...field });
      const ended = await Promise.resolve(call()).then(
        () => "taken",
        ({ kind }) => kind,
      );
      assert.ok(["taken", "invalid_input"].includes(ended), ended);
    }
  });
}

const place = ["customData", "here"];
/** What is refused inside of a free-form field: `[what, value, code, path]`. */
const insides = [
  ["a BigInt", 7n, "invalid_type"],
  ["a Symbol", Symbol("s"), "invalid_type"],
  ["a function", thrower, "invalid_type"],
  ["NaN", NaN, "invalid_type"],
  ["Infinity", -Infinity, "invalid_type"],
  ["a Map", new Map(), "invalid_type"],
  ["a Set", new Set([1]), "invalid_type"],
  ["bytes", new Uint8Array(3), "invalid_type"],
  ["a RegExp", /a/, "invalid_type"],
  ["an Error", new Error("e"), "invalid_type"],
  ["a toJSON that throws", { toJSON: thrower }, "unreadable"],
  ["a toJSON that gives a BigInt", { toJSON: () => 7n }, "invalid_type"],
  ["a list with a hole", Object.assign([], { 1: 1 }), "invalid_type", [...place, 0]],
  ["a list with undefined", [undefined], "invalid_type", [...place, 0]],
  ["a Proxy that throws on every trap", throwingProxy(), "unreadable"],
  ["a list Proxy that throws on every trap", throwingProxy([]), "unreadable"],
  ["a revoked Proxy", revoked(), "unreadable"],
  ["a revoked list Proxy", revoked([]), "unreadable"],
  ["half of a surrogate pair", "a\uD800", "invalid_format"],
  ["half of a surrogate pair in a list", ["ok", "\uDC00"], "invalid_format", [...place, 1]],
  ["a text of 10 MB", "x".repeat(10_000_000), "too_long"],
  ["a list of a million entries", new Array(1e6).fill(0), "too_long"],
  ["a list with a lying length", lyingLength(), "too_long"],
];

for (const [what, value, code, path = place] of insides) {
  test(`${what} in a free-form field is refused with its place`, async () => {
    await refused({ ...department, customData: { before: 1, here: value } }, path, code);
  });
}

test("half of a surrogate pair in a name of a free-form field is refused", async () => {
  await refused({ ...department, customData: { "a\uD800": 1 } }, undefined, "invalid_format");
});

for (const [what, customData] of [
  ["a cycle", cycle()],
  ["100,000 levels", nested(100_000)],
  ["a level more than there may be", nested(33)],
]) {
  test(`${what} in a free-form field is refused as too deep`, async () => {
    const { issues } = await refused({ ...department, customData }, undefined, "too_deep");
    assert.ok(issues.every(({ path }) => path[0] === "customData" && path.length < 100));
  });
}

test("as many levels are taken as the refusal of one more tells, the object itself included", async () => {
  const objects = (levels) => (levels === 0 ? 1 : { a: objects(levels - 1) });
  const most = 34;
  await clientWith(answering(success)).createDepartment({ ...department, customData: objects(most) });
  const { issues } = await refused({ ...department, customData: objects(most + 1) }, undefined, "too_deep");
  assert.match(issues[0].expected, new RegExp(`^at most ${most} levels, `));
});

test("many small values in a free-form field are refused before they exhaust memory", async () => {
  const customData = { rows: Array.from({ length: 9_000 }, () => new Array(100).fill(0)) };
  await refused({ ...department, customData }, undefined, "too_deep");
});

test("what JSON can carry is taken as it is: a Date, -0, an object without prototype, a field called __proto__", async (t) => {
  const fetch = t.mock.fn(answering(success));
  const customData = {
    ...JSON.parse('{"__proto__":{"a":1},"constructor":"c"}'),
    bare: Object.assign(Object.create(null), { a: 1 }),
    date: new Date(0),
    invalid: new Date(NaN),
    none: undefined,
    zero: -0,
  };
  Object.defineProperty(customData, "__proto__", { value: { a: 1 }, enumerable: true });
  await clientWith(fetch).createDepartment({ ...department, metadata: {}, customData });
  assert.equal(fetch.mock.calls[0].arguments[1].body, JSON.stringify({ ...department, metadata: {}, customData }));
  assert.equal({}.a, undefined);
});

const fields = [
  ["a text of 10 MB", { ...department, description: "x".repeat(10_000_000) }, ["description"], "too_long"],
  ["a text of blanks", { ...department, name: " \t\u3000" }, ["name"], "too_short"],
  ["half of a surrogate pair", { ...department, name: "\uD800" }, ["name"], "invalid_format"],
  ["a million entries", { ...department, postIdList: new Array(1e6).fill("p") }, ["postIdList"], "too_long"],
  ["an entry of another type", { ...department, postIdList: ["p", 7] }, ["postIdList", 1], "invalid_type"],
  ["null", { ...department, code: null }, ["code"], "invalid_type"],
  ["a String object", { ...department, name: new String("n") }, ["name"], "invalid_type"],
  ["a field called __proto__", { ...department, ...JSON.parse('{"__proto__":1}') }, ["__proto__"], "unknown_field"],
  ["a name of 1 MB", { ...department, ["x".repeat(1_000_000)]: 1 }, [`${"x".repeat(200)}…`], "unknown_field"],
  ["a text that lies about i18n", { ...department, i18n: "name" }, ["i18n"], "invalid_type"],
  ["a Proxy that throws below", { ...department, i18n: { name: throwingProxy() } }, ["i18n", "name"], "unreadable"],
];

for (const [what, input, path, code] of fields) {
  test(`${what} in a described field is refused with its place`, async () => {
    const own = Object.getOwnPropertyDescriptors(input);
    await refused(Object.defineProperties({}, own), path, code);
  });
}

test("every problem of an input is told at once, up to a thousand", async () => {
  const departments = Array.from({ length: 50 }, (_, number) => ({ departmentId: number, isLeader: "yes", more: 1 }));
  const error = await errorOf(clientWith(neverCalled).setUserDepartments({ departments, options: { userIdType: "mail" } }));
  assert.equal(error.issues.length, 50 * 3 + 2);
  assert.ok(error.message.length < 1_000);
  const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, number) => [`x${number}`, 1]));
  assert.equal((await errorOf(clientWith(neverCalled).createDepartment(many))).issues.length, 1_000);
});

test("what is refused is not read again: a getter is asked once, and a Proxy nothing after it was copied", async () => {
  let asked = 0;
  const counted = new Proxy([7], { get: (target, name) => (name === "0" && asked++, target[name]) });
  const input = Object.defineProperty({ departments: counted }, "userId", {
    enumerable: true,
    get: () => (asked++, "no address"),
  });
  const error = await errorOf(clientWith(neverCalled).setUserDepartments({ ...input, options: { userIdType: "email" } }));
  assert.deepEqual(
    error.issues.map(({ path }) => path.join(".")),
    ["departments.0", "userId"],
  );
  assert.equal(asked, 2);
});

test("what says how an id is read is asked once, and may throw", async () => {
  let asked = 0;
  const options = Object.defineProperty({}, "userIdType", {
    enumerable: true,
    get: () => {
      asked++;
      throw new Error("hostile");
    },
  });
  const { issues } = await errorOf(clientWith(neverCalled).setUserDepartments({ ...membership, options }));
  assert.deepEqual([issues.length, issues[0].code, issues[0].path, asked], [1, "unreadable", ["options"], 1]);
});

test("a free-form value is read once, sound or not", async () => {
  for (const last of ["sound", 7n]) {
    const asked = [];
    const getter = (name, value) => ({ enumerable: true, get: () => (asked.push(name), value) });
    const inner = Object.defineProperties({}, { b: getter("b", [1]), c: getter("c", last) });
    const customData = Object.defineProperties(
      {},
      { a: getter("a", inner), d: { enumerable: true, value: { toJSON: () => (asked.push("d"), "d") } } },
    );
    const fetch = async (_, { body }) => (
      assert.deepEqual(JSON.parse(body).customData, { a: { b: [1], c: "sound" }, d: "d" }), Response.json(success)
    );
    const ended = await clientWith(fetch)
      .createDepartment({ ...department, customData })
      .catch(({ kind }) => kind);
    assert.deepEqual(ended, last === "sound" ? success : "invalid_input");
    assert.deepEqual(asked.sort(), ["a", "b", "c", "d"]);
  }
});

/** Gives the error, after it is checked and the client has made a sound call. */
async function refused(input, path, code) {
  const client = clientWith(neverCalled);
  const error = await errorOf(client.createDepartment(input));
  assert.deepEqual([error.kind, error.attempts, error.outcome, error.retryable], ["invalid_input", 0, "not_applied", false]);
  const [issue] = error.issues;
  assert.equal(issue.code, code, issue.message);
  if (path) assert.deepEqual(issue.path, path);
  for (const { message, expected, received } of error.issues) {
    assert.ok(expected && received && message.length < 2_000);
    assert.ok(expected.length < 1_000 && received.length < 200, "what was found is shortened");
  }
  assert.deepEqual(await clientWith(answering(success)).createDepartment(department), success);
  return error;
}

test("a value of free form is read once: its names, each of its fields, and no symbol", async () => {
  const reads = [];
  const told = (name) => (target, field) => {
    reads.push(field === undefined ? name : `${name} ${String(field)}`);
    return Reflect[name](target, field);
  };
  const object = { one: 1, two: "2", [Symbol("hidden")]: {} };
  const customData = new Proxy(object, { get: told("get"), ownKeys: (target) => told("ownKeys")(target) });
  await clientWith(answering(success)).createDepartment({ ...department, customData });
  const of = (text) => reads.filter((read) => read.startsWith(text));
  assert.deepEqual(of("ownKeys"), ["ownKeys"]);
  assert.deepEqual([of("get one"), of("get two"), of("get Symbol(hidden)")], [["get one"], ["get two"], []]);
});
