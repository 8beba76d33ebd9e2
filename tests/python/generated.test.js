// An official Python client and ours make generated calls to equal services, every call that the client has many times over: requests
// and answers are the same.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { inputFor, wild } from "../conformance/inputs.js";
import { endpoints } from "../lib/contract/decided.js";
import { behaving } from "../lib/contract/declared.js";
import { choicesOf, chooseSeed, repeatable } from "../lib/random.js";
import { comparing } from "./lib/compare.js";
import { startSides } from "./lib/sides.js";
import { missing } from "./lib/witness.js";
import { witnesses } from "./lib/witnesses.js";

/** Of calls that behave, and of those among them that have not succeeded until then. */
const BEHAVING_ROUNDS = 25;
const ROUNDS_UNTIL_SUCCESS = 100;
/** Of calls that are described, which answer every sound input alike. */
const DESCRIBED_ROUNDS = 4;

/** Any values that the fields allow. */
function wildInput(method, random) {
  const input = inputFor(method, random, wild);
  if (endpoints[method].http !== "GET") return input;
  // One empty text in a list of a query is what the sandbox takes for an empty list, where the witness sends `name=`.
  const filled = (value) => (Array.isArray(value) ? value.map((item) => (/^,*$/.test(item) ? "rd" : item)) : value);
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, filled(value)]));
}

/** `null` clears the time, and Python's `None` leaves it out: afterwards the services would not be equal. */
function withoutClearing(method, input) {
  if (method !== "updateRole" || input.disableTime !== null) return input;
  const { disableTime: _, ...others } = input;
  return others;
}

for (const listed of witnesses) {
  const { module, version } = listed;
  describe(`${module} ${version}`, { skip: missing }, () => {
    let sides, compare;
    before(async () => {
      sides = await startSides(listed);
      ({ compare } = comparing(sides, module));
    });
    after(() => sides?.close());

    test("sends the same requests and gets the same answers: calls that behave", async (t) => {
      const methods = [...sides.covered.keys()].filter((method) => behaving.has(method));
      const successes = await generated(t, methods, ROUNDS_UNTIL_SUCCESS, (number, count) => {
        return number < BEHAVING_ROUNDS || count === 0 ? sides.makeInput : undefined;
      });
      for (const [method, count] of successes) assert.ok(count > 0, `SEED=${chooseSeed()}: ${method} never succeeded`);
    });

    test("sends the same requests and gets the same answers: calls that are described", async (t) => {
      const methods = [...sides.covered.keys()].filter((method) => !behaving.has(method));
      // Values that mean something, and any that the fields allow.
      await generated(t, methods, DESCRIBED_ROUNDS, (number) => (number % 2 === 0 ? sides.makeInput : wildInput));
    });

    /**
     * Makes calls, each once in a round; resolves to how often each succeeded. `makerOf(round, successes)` gives what makes the input
     * of a call, or nothing where the call is not made.
     */
    async function generated(t, methods, numRuns, makerOf) {
      const seed = chooseSeed();
      t.diagnostic(`SEED=${seed}`);
      const successes = new Map(methods.map((method) => [method, 0]));
      let rounds = 0;
      const round = async (g) => {
        const random = choicesOf(fc, g);
        const number = rounds++;
        for (const method of methods) {
          const makeInput = makerOf(number, successes.get(method));
          if (!makeInput) continue;
          const input = withoutClearing(method, makeInput(method, random));
          const of = `SEED=${seed}: ${method} ${JSON.stringify(input)}`;
          if (await compare(method, input, of)) successes.set(method, successes.get(method) + 1);
        }
      };
      // Nothing is made smaller: a second try would find services that the first one changed.
      await fc.assert(fc.asyncProperty(fc.gen(), round), repeatable({ numRuns, endOnFailure: true }));
      return successes;
    }
  });
}
