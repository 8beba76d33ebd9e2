// The vendor's client and ours make the same calls to the same service: what they resolve to is the same.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { GenAuthError } from "genauth-management";
import { callsOf } from "./calls.js";
import { startSides } from "./sides.js";

const began = Date.now();
let sides;
let calls;
before(async () => {
  sides = await startSides();
  const { data } = await sides.ours.client.getUserDepartments({ userId: sides.userId, limit: 50 });
  calls = callsOf(
    sides.userId,
    data.list.map((department) => department.departmentId),
  );
});
after(() => sides.close());

/** What this run created has other ids and times on each side: their shape remains. */
function comparable(value, name) {
  if (Array.isArray(value)) return value.map((item) => comparable(item, name));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, comparable(item, name)]));
  }
  if (/At$/.test(name) && Date.parse(value) >= began) {
    assert.match(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    return "a time of this run";
  }
  if (/^[0-9a-f]{24}$/.test(value) && parseInt(value.slice(0, 8), 16) * 1000 >= began - 1000) return "an id of this run";
  return value;
}

test("every call resolves to what the official client resolves to", async (t) => {
  assert.ok(calls.length > 0);
  for (const [method, special, input] of calls) {
    await t.test(`${method}: ${special}`, async () => {
      const theirs = await sides.official.client[method](structuredClone(input));
      const ours = await sides.ours.client[method](structuredClone(input));
      assert.equal(theirs.statusCode, 200, JSON.stringify(theirs));
      assert.deepEqual(comparable({ ...ours, requestId: "" }), comparable({ ...theirs, requestId: "" }));
      assert.equal(typeof ours.requestId, typeof theirs.requestId);
    });
  }
});

const unknown = "6592008000000000deadbeef";
const refused = [
  [
    "createDepartment",
    "an unknown organization",
    { organizationCode: "nowhere", name: "x", parentDepartmentId: "root", metadata: {} },
  ],
  [
    "createDepartment",
    "an unknown parent",
    { organizationCode: "steamory", name: "x", parentDepartmentId: unknown, metadata: {} },
  ],
  [
    "createDepartment",
    "a code that is taken",
    { organizationCode: "steamory", name: "x", parentDepartmentId: "root", code: "rd", metadata: {} },
  ],
  ["updateDepartment", "an unknown department", { organizationCode: "steamory", departmentId: unknown }],
  [
    "updateDepartment",
    "a move below itself",
    { organizationCode: "steamory", departmentId: "rd", parentDepartmentId: "rd-web", departmentIdType: "code" },
  ],
  ["getUserDepartments", "an unknown user", { userId: unknown }],
  ["getUserDepartments", "a kind of id that is documented nowhere", { userId: "x", userIdType: "custom_field" }],
  [
    "setUserDepartments",
    "an unknown department",
    { userId: "wang.wei", departments: [{ departmentId: unknown }], options: { userIdType: "username" } },
  ],
];

test("what the official client resolves to in spite of a refusal is rejected with the same facts", async (t) => {
  for (const [method, special, input] of refused) {
    await t.test(`${method}: ${special}`, async () => {
      const theirs = await sides.official.client[method](structuredClone(input));
      assert.notEqual(theirs.statusCode, 200, JSON.stringify(theirs));
      const error = await sides.ours.client[method](input).catch((error) => error);
      assert.ok(error instanceof GenAuthError, String(error));
      assert.equal(error.statusCode, theirs.statusCode);
      assert.equal(error.apiCode, theirs.apiCode);
      assert.equal(error.operation, method);
      assert.ok(error.message.includes(theirs.message), `${error.message} tells ${theirs.message}`);
      assert.match(error.requestId, /./);
    });
  }
});
