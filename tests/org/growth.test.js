// Memory that grows in small steps makes the garbage collector look through everything at each of them.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { planOrganization } from "genauth-management/org";

const { Instance } = WebAssembly;
after(() => {
  WebAssembly.Instance = Instance;
});

test("the memory of a plan grows when its organizations begin, and not with each of their people", async () => {
  /** The size of the memory after each call that hands organizations over. @type {[string, number][]} */
  const sizes = [];
  WebAssembly.Instance = class {
    constructor(module, imports) {
      const { exports } = new Instance(module, imports);
      const watched = Object.entries(exports).map(([name, value]) => {
        if (!name.startsWith("organizations_")) return [name, value];
        const call = (...given) => {
          const result = value(...given);
          sizes.push([name, exports.memory.buffer.byteLength]);
          return result;
        };
        return [name, call];
      });
      this.exports = Object.fromEntries(watched);
    }
  };
  const place = { file: 0, row: 2 };
  const departments = Array.from({ length: 2_000 }, (_, index) => ({ key: `d${index}`, name: `Team ${index}`, place }));
  const people = Array.from({ length: 20_000 }, (_, index) => ({
    username: `u${index}`,
    email: `u${index}@example.com`,
    name: `Person ${index}`,
    departments: [`d${index % 2_000}`],
    place,
  }));
  const stored = people.map(({ username, email, name }, index) => ({
    userId: `id-${index}`,
    username,
    email,
    name,
    departmentIds: ["r"],
  }));
  const snapshot = {
    organizationCode: "acme",
    rootDepartmentId: "r",
    departments: [{ departmentId: "r", name: "A" }],
    people: stored,
  };
  const plan = await planOrganization({ files: ["a.csv"], departments, people }, snapshot);
  assert.ok(plan.steps.length > 2_000);
  assert.deepEqual(sizes.map(([name]) => name).slice(0, 2), ["organizations_of", "organizations_addPeople"]);
  assert.deepEqual([...new Set(sizes.map(([, size]) => size))].length, 1, JSON.stringify(sizes));
});
