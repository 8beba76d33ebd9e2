// Whatever the functions are given: they end with an error that has a code, and what comes after works as before.
import assert from "node:assert/strict";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import {
  applyOrganizationPlan,
  describePlan,
  exportOrganization,
  isApplicable,
  OrganizationError,
  parseOrganization,
  planOrganization,
  readOrganization,
} from "genauth-management/org";

const CSV = "id,parent,name\nrd,,R&D\n";
const SNAPSHOT = {
  organizationCode: "acme",
  rootDepartmentId: "r",
  departments: [{ departmentId: "r", name: "Acme" }],
  people: [],
};
const parseOne = (data, name = "departments.csv") => parseOrganization([{ name, data }]);
const { organization } = await parseOne(CSV);
const plan = await planOrganization(organization, SNAPSHOT);
const journal = { append() {} };
/** A client that is asked for nothing. */
const client = { getAllDepartments: async () => assert.fail("called") };
const withName = (name) => ({
  ...SNAPSHOT,
  departments: [...SNAPSHOT.departments, { departmentId: "d", parentDepartmentId: "r", name }],
});

/** Checks that it is refused with one of these codes. */
const refused = (what, run, ...codes) =>
  assert.rejects(
    async () => run(),
    (error) => {
      assert.ok(error instanceof OrganizationError, `${what}: ${error?.stack}`);
      assert.ok(codes.includes(error.code), `${what}: ${error.code} ${error.message}`);
      return true;
    },
  );

const throwing = () => {
  throw new Error("mine");
};
const cyclic = {};
cyclic.self = cyclic;
let deep = {};
for (let level = 0; level < 100_000; level++) deep = { deep };
const HOSTILE = {
  null: null,
  number: Number.NaN,
  text: "x",
  list: [null],
  symbol: Symbol("s"),
  function: () => {},
  bigint: { field: 1n },
  cyclic,
  deep,
  getter: Object.defineProperty({}, "field", { enumerable: true, get: throwing }),
  proxy: new Proxy({}, { ownKeys: throwing }),
  toJSON: { toJSON: throwing },
};

for (const [name, value] of Object.entries(HOSTILE)) {
  test(`a value that is none, ${name}, is refused by each function`, async () => {
    const noPlan = ["invalid_input", "plan_unreadable"];
    await refused("files", () => parseOrganization(value), "invalid_files");
    await refused("file", () => parseOrganization([value]), "invalid_files");
    if (name !== "text") await refused("data", () => parseOne(value), "invalid_files");
    await refused("organization", () => planOrganization(value, SNAPSHOT), "invalid_input");
    await refused("snapshot", () => planOrganization(organization, value), "invalid_input");
    await refused("plan to describe", () => describePlan(value), "invalid_input");
    await refused("snapshot to export", () => exportOrganization(value), "invalid_input");
    await refused("plan to judge", () => isApplicable(value), "plan_unreadable");
    await refused("plan to apply", () => applyOrganizationPlan(client, value, { journal }), ...noPlan);
    await refused("client to apply with", () => applyOrganizationPlan(value, plan, { journal }), "invalid_client");
    await refused("client to read with", () => readOrganization(value, { organizationCode: "acme" }), "invalid_client");
    await refused("no journal", () => applyOrganizationPlan(client, plan, value), "no_journal");
    await refused("no code", () => readOrganization(client, value), "invalid_options");
  });
}

test("what is given is read once", async () => {
  const reads = [];
  const watched = (name, value) => {
    const get = (target, field) => {
      if (field !== "toJSON") reads.push(`${name}.${String(field)}`);
      return target[field];
    };
    return new Proxy(value, { get });
  };
  const people = [{ username: "ada", place: { file: 0, row: 2 } }];
  const made = await planOrganization(watched("organization", { ...organization, people }), watched("snapshot", SNAPSHOT));
  assert.equal(made.steps.length, plan.steps.length + 1);
  assert.deepEqual([...new Set(reads)].sort(), reads.sort());
});

test("options of a wrong form are refused before anything is done", async () => {
  for (const options of [null, { lang: {} }, { lang: Symbol("s") }, { lang: ["zh-CN"] }]) {
    assert.equal((await parseOrganization([{ name: "a.csv", data: CSV }], options)).problems.length, 0);
    assert.equal((await planOrganization(organization, SNAPSHOT, options)).steps.length, 1);
    assert.match(await describePlan(plan, options), /R&D/);
    assert.equal((await exportOrganization(withName("D"), options)).length, 1);
  }
  for (const maxLines of [Number.NaN, -1, "7", 1n, Symbol("s"), null, {}]) {
    await refused("maxLines", () => describePlan(plan, { maxLines }), "invalid_options");
  }
  for (const color of [1n, Symbol("s"), {}]) assert.equal((await describePlan(plan, { color })).includes("\u001b"), false);
  assert.match(await describePlan(plan, { maxLines: Number.POSITIVE_INFINITY }), /\+ R&D/);
  for (const count of [-1, Number.NaN, 1.5, 2 ** 32]) {
    const allow = { "removed-departments": count };
    await refused("allow", () => planOrganization(organization, SNAPSHOT, { allow }), "invalid_input");
  }
  const apply = (options) => applyOrganizationPlan(client, plan, { journal, ...options });
  for (const value of [1, {}, "x", null]) {
    await refused("signal", () => apply({ signal: value }), "invalid_options");
    await refused("onProgress", () => apply({ onProgress: value }), "invalid_options");
  }
  for (const text of [1, {}, Symbol("s"), new Uint8Array(4), null]) {
    await refused("journal.text", () => apply({ journal: { ...journal, text } }), "invalid_options");
  }
  for (const count of [Number.NaN, -1, 0, Number.POSITIVE_INFINITY, "7", null]) {
    await refused("requestsPerSecond", () => apply({ requestsPerSecond: count }), "invalid_options");
    await refused("concurrency", () => apply({ concurrency: count }), "invalid_options");
  }
});

test("buffers are read, those of others and shared ones too, unless they were given away", async () => {
  const bytes = new TextEncoder().encode(CSV);
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  const foreign = runInNewContext("Uint8Array.from(bytes).buffer", { bytes: [...bytes] });
  for (const data of [bytes.buffer, new DataView(bytes.buffer), shared, shared.buffer, foreign]) {
    assert.deepEqual((await parseOne(data)).organization, organization);
  }
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  const endless = {
    [Symbol.toStringTag]: "ArrayBuffer",
    *[Symbol.iterator]() {
      for (;;) yield 1;
    },
  };
  for (const data of [bytes, bytes.buffer, endless]) await refused("data", () => parseOne(data), "invalid_files");
  await refused("holes", () => parseOrganization(new Array(2)), "invalid_files");
});

test("half a character is told in a file, and stops nothing where it is somebody's name", async () => {
  const codesOf = ({ problems }) => problems.map(({ code }) => code);
  assert.deepEqual(codesOf(await parseOne("id,parent,name\nrd,,R&D\ud83d")), ["truncated"]);
  assert.deepEqual((await parseOne(CSV, "half \ud83d.csv")).organization.files, ["half \ufffd.csv"]);
  const cut = withName("cut \ud83d, not \\ud83d");
  assert.equal((await planOrganization(organization, cut)).steps.length, 1);
  const [{ content }] = await exportOrganization(cut);
  assert.match(content, /cut \ufffd, not \\ud83d/);
});

test("names that JavaScript has a meaning for are names", async () => {
  const file = '[{"id":"__proto__","name":"constructor","custom":{"__proto__":"x"}}]';
  const { organization, problems } = await parseOne(`{"departments":${file}}`, "departments.json");
  assert.deepEqual(problems, []);
  const { steps } = await planOrganization(organization, SNAPSHOT);
  assert.deepEqual(Object.keys(steps[0].after.values.custom), ["__proto__"]);
  await refused(
    "option",
    () => planOrganization(organization, SNAPSHOT, JSON.parse('{"__proto__":{"only":[]}}')),
    "invalid_input",
  );
  assert.equal({}.only, undefined);
  assert.equal({}.x, undefined);
});

test("what is far too long or too deep comes to an end", { timeout: 120_000 }, async () => {
  assert.equal((await parseOne("[".repeat(1_000_000), "a.json")).problems[0].code, "invalid_json");
  assert.equal((await parseOne('{"departments":'.repeat(100_000), "a.json")).problems[0].code, "invalid_json");
  assert.equal((await parseOne(`id,parent,name\n1,,${"x".repeat(10_000_000)}\n`)).problems.length, 0);
  await refused("name", () => parseOne(CSV, `${"x".repeat(10_000_000)}.csv`), "invalid_files");
});

test("a plan of another format is refused, not read as far as it goes", async () => {
  const newer = { ...plan, formatVersion: 2 };
  await refused("describe", () => describePlan(newer), "unknown_format");
  await refused("apply", () => applyOrganizationPlan(client, newer, { journal }), "unknown_format");
});

test("a response that cannot be written down counts as none", async () => {
  for (const response of [cyclic, { data: { list: [1n] } }, { data: deep }, undefined]) {
    const report = await applyOrganizationPlan({ getAllDepartments: async () => response }, plan, { journal });
    assert.equal(report.outcome, "nothing");
  }
});

test("a trap ends the task it is in, with a code, and nothing else", async () => {
  const { Instance } = WebAssembly;
  const trap = () => {
    throw new WebAssembly.RuntimeError("unreachable");
  };
  /** Stands in for instances of the planner, in which this function traps. */
  const trapIn = (name) => {
    WebAssembly.Instance = class {
      constructor(module, imports) {
        const { exports } = new Instance(module, imports);
        assert.ok(name in exports, name);
        this.exports = { ...exports, [name]: trap };
      }
    };
  };
  const people = [{ username: "ada", place: { file: 0, row: 2 } }];
  const plans = () => planOrganization({ ...organization, people }, SNAPSHOT);
  const tasks = {
    reading_of: () => parseOne(CSV),
    reading_head: () => parseOne(CSV),
    reading_people: () => parseOne("username\nada", "people.csv"),
    organizations_of: plans,
    organizations_addPeople: plans,
    organizations_plan: plans,
    describe: () => describePlan(plan),
    organizations_exportFiles: () => exportOrganization(SNAPSHOT),
  };
  const failing = async () => ({ data: 1 });
  for (const name of ["open", "next", "settle", "progress", "report", "reportCsv"]) {
    tasks[`apply_${name}`] = () => applyOrganizationPlan({ getAllDepartments: failing }, plan, { journal, onProgress() {} });
  }
  try {
    for (const [name, run] of Object.entries(tasks)) {
      trapIn(name);
      await refused(name, run, "out_of_memory");
      WebAssembly.Instance = Instance;
      assert.equal((await planOrganization(organization, SNAPSHOT)).id, plan.id);
    }
  } finally {
    WebAssembly.Instance = Instance;
  }
});
