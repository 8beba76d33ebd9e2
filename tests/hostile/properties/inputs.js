// Whatever an input is: checks never throw, calls settle, and what was checked is what is sent.
import assert from "node:assert/strict";
import fc from "fast-check";
import { answering, key } from "../lib/copies.js";
import { guarded, outcomeOf, shown } from "../lib/hold.js";
import { value } from "../lib/hostile.js";
import { anyCall, operations } from "../lib/inputs.js";
import { recordOf } from "../lib/recipe.js";

/** A client whose requests are remembered; values may free it or make another call while they are read. */
function prepare({ ManagementClient, schemas }) {
  const sent = [];
  const fetch = (_, init) => (sent.push(init), answering()());
  const another = new ManagementClient({ ...key, fetch: answering() });
  const check = (input) => schemas.createDepartment["~standard"].validate(input);
  // Where values are checked without a pause, none of these can end: some are as good as all.
  let underWay = 0;
  const call = () => {
    if (underWay >= 1_000) return;
    underWay++;
    another.createDepartment({}).catch(() => underWay--);
  };
  return { sent, fetch, check, call, client: new ManagementClient({ ...key, fetch }) };
}

export const validated = ({ operation, input }, { schemas }) => {
  try {
    return schemas[operation]["~standard"].validate(input);
  } catch (error) {
    throw new Error(`validate threw: ${shown(error)}`);
  }
};

export const properties = [
  {
    promise: "validate never throws, and gives either a checked copy or issues with path, code and sentence",
    share: 52,
    given: anyCall,
    prepare,
    isSync: true,
    holds({ operation, input }, run, copy) {
      Object.assign(run, { check: copy.check, call: copy.call });
      const found = validated({ operation, input: run.build(input) }, copy);
      assert.deepEqual(Object.keys(found).filter((name) => found[name] !== undefined).length, 1);
      if (found.value)
        return assert.equal(validated({ operation, input: found.value }, copy).issues, undefined, "the copy is sound");
      assert.ok(found.issues.length > 0);
      for (const { path, code, message } of found.issues) {
        assert.ok(Array.isArray(path) && typeof code === "string" && typeof message === "string" && message.length > 0);
      }
    },
  },
  {
    promise: "a call with any input settles and throws nothing at once, and what it sends passes the check",
    share: 13,
    given: anyCall,
    prepare,
    async holds({ operation, input }, run, copy) {
      const { ManagementClient, fetch, sent } = copy;
      const client = new ManagementClient({ ...key, fetch });
      Object.assign(run, { client, check: copy.check, call: copy.call });
      const built = run.build(input);
      sent.length = 0;
      const outcome = await outcomeOf(() => client[operation](built), copy);
      client.free();
      if (outcome.reason)
        assert.ok(["invalid_input", "config", "conflict", "bad_response"].includes(outcome.reason.kind), outcome.reason.kind);
      for (const { body } of sent) {
        if (body)
          assert.equal(validated({ operation, input: JSON.parse(body) }, copy).issues, undefined, `sent unchecked: ${body}`);
      }
    },
  },
  {
    promise: "jsonSchema takes any options: a schema or a GenAuthError",
    share: 2,
    given: fc.record({
      operation: fc.constantFrom(...operations),
      way: fc.constantFrom("input", "output"),
      options: fc.oneof(
        value,
        value.map((target) => recordOf({ target })),
      ),
    }),
    isSync: true,
    holds({ operation, way, options }, run, copy) {
      const built = run.build(options);
      guarded(() => copy.schemas[operation]["~standard"].jsonSchema[way](built), copy);
    },
  },
  {
    promise: "isGenAuthError and instanceof take any value, and never throw",
    share: 3,
    given: value,
    isSync: true,
    holds(given, run, { GenAuthError, isGenAuthError }) {
      const built = run.build(given);
      // A Proxy may say that it is one.
      assert.equal(typeof isGenAuthError(built), "boolean");
      assert.equal(typeof (built instanceof GenAuthError), "boolean");
    },
  },
];
