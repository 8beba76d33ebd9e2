// The JSON Schema of a call says what its check says: the same inputs pass both.
import assert from "node:assert/strict";
import { test } from "node:test";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import { GenAuthError, schemas } from "genauth-management";
import { fixtures } from "../lib/fixtures.js";
import { choicesOf, chooseSeed, repeatable } from "../lib/random.js";
import { inputsOf } from "./inputs.js";

const INPUTS = 5_000;
const calls = Object.keys(schemas);
const targets = ["draft-2020-12", "draft-07", "openapi-3.0"];

const schemaOf = (call, target) => schemas[call]["~standard"].jsonSchema.input({ target });
const accepts = (call, input) => schemas[call]["~standard"].validate(input).issues === undefined;
// Strict: an unknown keyword is an error. Types are not repeated in the parts of an `anyOf`.
const compiled = (call, target) =>
  new (target === "draft-2020-12" ? Ajv2020 : Ajv)({ strictTypes: false }).compile(schemaOf(call, target));

const samplesOf = (call) =>
  fixtures
    .filter((fixture) => fixture.call === call)
    .flatMap(({ cases, rejects }) => [...cases, ...rejects].map(({ input }) => input));

const seed = chooseSeed();
console.log(`SEED=${seed}`);
// Few enough for all calls, and enough for one of a call which takes little.
const each = Math.max(30, Math.ceil(INPUTS / calls.length));
for (const call of calls) {
  test(`the JSON Schemas of ${call} accept and refuse what its check does, over ${each} inputs`, () => {
    const validators = targets.map((target) => [target, compiled(call, target)]);
    const counts = { accepted: 0, refused: 0 };
    const given = [schemaOf(call, "draft-2020-12"), samplesOf(call)];
    const alike = (g) => {
      const input = inputsOf(...given, choicesOf(fc, g))();
      const accepted = accepts(call, input);
      counts[accepted ? "accepted" : "refused"]++;
      for (const [target, validate] of validators) {
        const { issues } = schemas[call]["~standard"].validate(input);
        // Where types stand in their places, one that contains itself is described where it is met first.
        const inNode = ({ path }) => path.filter((step) => step === "children").length > 1;
        if (target === "openapi-3.0" && issues?.every(inNode)) continue;
        // Of the length of a query JSON Schema knows nothing.
        if (issues?.every(({ expected }) => expected.startsWith("an input whose query"))) continue;
        const why = `${target}, ${JSON.stringify(input)}: ${JSON.stringify(issues ?? validate.errors)}`;
        assert.equal(validate(input), accepted, why);
      }
    };
    fc.assert(fc.property(fc.gen(), alike), repeatable({ numRuns: each }));
    assert.ok(counts.accepted > 0 && counts.refused > 0, JSON.stringify(counts));
  });
}

test("every input of the fixtures is accepted or refused alike", () => {
  assert.ok(fixtures.length > 0);
  for (const { call, cases, rejects } of fixtures) {
    const validate = compiled(call, "draft-2020-12");
    for (const { input } of cases) assert.ok(validate(input), `${call}: ${JSON.stringify(input)}`);
    for (const { input } of rejects) assert.ok(!validate(input), `${call}: ${JSON.stringify(input)}`);
  }
});

test("the ceilings of texts and lists are in the JSON Schema", () => {
  const validate = compiled("createDepartment", "draft-2020-12");
  const base = { organizationCode: "o", name: "n", parentDepartmentId: "root" };
  const inputs = [
    [{ ...base, name: "n".repeat(1_000_000) }, true],
    [{ ...base, name: "n".repeat(1_000_001) }, false],
    [{ ...base, postIdList: Array(10_000).fill("p") }, true],
    [{ ...base, postIdList: Array(10_001).fill("p") }, false],
  ];
  for (const [input, sound] of inputs) {
    assert.equal(accepts("createDepartment", input), sound);
    assert.equal(validate(input), sound);
  }
});

test("what JSON Schema has no words for is refused by the check alone", () => {
  const validate = compiled("createDepartment", "draft-2020-12");
  const base = { organizationCode: "o", name: "n", parentDepartmentId: "root" };
  let deep = {};
  for (let level = 0; level < 40; level++) deep = { deep };
  const inputs = {
    "half of a surrogate pair": { ...base, name: "\ud800" },
    "a million UTF-16 units in fewer characters": { ...base, name: "😀".repeat(500_001) },
    "a free-form object of too many levels": { ...base, customData: deep },
    "a free-form object of too many values": { ...base, customData: { many: Array(100_001).fill(0) } },
  };
  const user = { userId: "u".repeat(8_000) };
  assert.equal(accepts("getUser", user), false, "a query that is too long");
  assert.equal(compiled("getUser", "draft-2020-12")(user), true);
  let tree = { name: "n" };
  for (let level = 0; level < 65; level++) tree = { name: "n", children: [tree] };
  assert.equal(accepts("createDepartmentTree", tree), false, "a tree of too many levels");
  assert.equal(compiled("createDepartmentTree", "draft-2020-12")(tree), true);
  for (const [what, input] of Object.entries(inputs)) {
    assert.equal(accepts("createDepartment", input), false, what);
    assert.equal(validate(input), true, what);
  }
});

for (const call of calls) {
  test(`the JSON Schemas of ${call} are sound by their own rules`, () => {
    const named = Object.fromEntries(targets.map((target) => [target, schemaOf(call, target)]));
    assert.equal(named["draft-2020-12"].$schema, "https://json-schema.org/draft/2020-12/schema");
    assert.equal(named["draft-07"].$schema, "http://json-schema.org/draft-07/schema#");
    assert.ok(new Ajv2020().validateSchema(named["draft-2020-12"]));
    assert.ok(new Ajv().validateSchema(named["draft-07"]));
    assert.deepEqual(
      [...keywords(named["openapi-3.0"])].filter((keyword) => !openApi.has(keyword)),
      [],
    );
  });
}

/** The schema object of OpenAPI 3.0.3, as far as it concerns values. */
const openApi = new Set(
  `title multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems
  maxProperties minProperties required enum type allOf oneOf anyOf not items properties additionalProperties description nullable`.split(
    /\s+/,
  ),
);

function* keywords(schema) {
  for (const [keyword, value] of Object.entries(schema)) {
    yield keyword;
    if (keyword === "properties") for (const inner of Object.values(value)) yield* keywords(inner);
    if (keyword === "items" || keyword === "not") yield* keywords(value);
    if (/^(all|any|one)Of$/.test(keyword)) for (const inner of value) yield* keywords(inner);
  }
}

test("what comes out of the check has the same JSON Schema as what goes in", () => {
  for (const call of calls) {
    const { input, output } = schemas[call]["~standard"].jsonSchema;
    assert.deepEqual(output({ target: "draft-07" }), input({ target: "draft-07" }));
    assert.notEqual(input({ target: "draft-07" }), input({ target: "draft-07" }), "each caller has a copy");
  }
});

test("an unsupported target throws", () => {
  const { input, output } = schemas.createDepartment["~standard"].jsonSchema;
  for (const options of [{ target: "draft-04" }, { target: "draft-2019-09" }, { target: "" }, {}, undefined, { target: 7 }]) {
    for (const convert of [input, output]) {
      assert.throws(
        () => convert(options),
        (error) => error instanceof GenAuthError && error.kind === "config" && error.message.includes("draft-2020-12"),
      );
    }
  }
});
