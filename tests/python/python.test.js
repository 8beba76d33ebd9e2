// An official Python client and ours make the same calls to equal services. Two things are compared, for every call that the client has
// and in which the sandbox behaves: what goes over the wire, but for what lib/differences.js lists, and what comes of it.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { GenAuthError } from "genauth-management";
import { sameAnswerBy } from "../conformance/answers.js";
import { comparableSince } from "../conformance/comparable.js";
import { withParameters } from "../conformance/received.js";
import { endpoints } from "../lib/contract/decided.js";
import { behaving } from "../lib/contract/declared.js";
import { choicesOf, chooseSeed, repeatable } from "../lib/random.js";
import { headers, ours as ofOurs, platform, poolHeaders, theirs as ofTheirs, undone } from "./lib/differences.js";
import { startSides } from "./lib/sides.js";
import { thoughtOf } from "./lib/thought.js";
import { missing } from "./lib/witness.js";
import { witnesses } from "./lib/witnesses.js";

const ROUNDS = 25;
const EXCHANGE = "/api/v3/get-management-token";
const sameAnswer = sameAnswerBy(comparableSince(Date.now()), GenAuthError);
const seenDifferences = new Set();

for (const { module, version, hasCalls, lacksCalls = [], lacksFields } of witnesses) {
  describe(`${module} ${version}`, { skip: missing }, () => {
    const expected = hasCalls ?? [...behaving].filter((name) => !lacksCalls.includes(name));
    let sides;
    before(async () => {
      sides = await startSides(module);
    });
    after(() => sides?.close());

    test("has the calls and the fields that are listed, and no others of ours", () => {
      const { covered, theirs } = sides;
      assert.equal(theirs.witness.version, version);
      assert.deepEqual([...covered.keys()].sort(), [...expected].sort());
      const lacking = [...covered].filter(([, { lacking }]) => lacking.length > 0).map(([name, { lacking }]) => [name, lacking]);
      assert.deepEqual(Object.fromEntries(lacking), lacksFields);
      for (const [name, { constants }] of covered) assert.deepEqual(constants, [], `${name} sends what nobody gave`);
      // It listens to events on a socket, for which alone it signs.
      assert.deepEqual(theirs.witness.others, ["sub_event"]);
    });

    test("gets its token by the same request, and puts it into the same headers", async () => {
      const { userId } = sides;
      await both("getUser", { userId });
      const [[exchange, call], [ourExchange, ourCall]] = [sides.theirs, sides.ours].map(({ recorder }) => recorder.take());
      for (const { method, path, headers } of [exchange, ourExchange]) {
        assert.deepEqual([method, path, headers.authorization], ["POST", EXCHANGE, undefined]);
      }
      assert.deepEqual(JSON.parse(exchange.body), sides.theirs.key);
      assert.deepEqual(JSON.parse(ourExchange.body), sides.ours.key);
      sameHeaders(call, ourCall, sides.theirs.sandbox.userPoolId, sides.ours.sandbox.userPoolId);
    });

    test("sends the same requests and gets the same answers: calls that were thought of", async (t) => {
      const thought = thoughtOf(sides.userId, sides.departmentIds);
      const calls = thought.filter(([method]) => sides.covered.has(method));
      const methods = new Set(thought.map(([method]) => method));
      // Each is of a call of ours, and left out only where the witness is listed not to have it.
      assert.deepEqual(
        [...methods].filter((name) => !endpoints[name]),
        [],
      );
      assert.deepEqual(new Set(calls.map(([method]) => method)), new Set([...methods].filter((name) => expected.includes(name))));
      assert.notEqual(calls.length, 0);
      for (const [method, special, input] of calls) {
        await t.test(`${method}: ${special}`, () => compare(method, input, special));
      }
    });

    test("sends the same requests and gets the same answers: generated calls", async (t) => {
      const seed = chooseSeed();
      t.diagnostic(`SEED=${seed}`);
      const successes = new Map(expected.map((method) => [method, 0]));
      const round = async (g) => {
        const random = choicesOf(fc, g);
        for (const method of expected) {
          const input = sides.makeInput(method, random);
          const of = `SEED=${seed}: ${method} ${JSON.stringify(input)}`;
          if (await compare(method, input, of)) successes.set(method, successes.get(method) + 1);
        }
      };
      // Nothing is made smaller: a second try would find services that the first one changed.
      await fc.assert(fc.asyncProperty(fc.gen(), round), repeatable({ numRuns: ROUNDS, endOnFailure: true }));
      t.diagnostic([...successes].map(([method, count]) => `${method} ${count}`).join(", "));
      for (const [method, count] of successes) assert.ok(count > 0, `SEED=${seed}: ${method} never succeeded`);
    });

    const take = () => [sides.theirs, sides.ours].map(({ recorder }) => recorder.take().map(withParameters));

    /** Both make the call, of an input that both can say. */
    async function both(name, given) {
      const { method, fields, lacking } = sides.covered.get(name);
      const input = Object.fromEntries(
        Object.entries(given).filter(([field, value]) => value !== undefined && !lacking.includes(field)),
      );
      const named = Object.fromEntries(Object.entries(input).map(([field, value]) => [fields[field], value]));
      const answer = await sides.theirs.witness.call(method, { ...required(name), ...named });
      const result = await sides.ours.client[name](structuredClone(input)).catch((error) => error);
      return { input, answer, result };
    }

    /** Arguments without a default that a call of ours may leave out: Python's `None`, which is not sent. */
    function required(name) {
      const { fields } = sides.covered.get(name);
      return Object.fromEntries(Object.values(fields).map((argument) => [argument, null]));
    }

    /** Whether the call succeeded, at both. */
    async function compare(name, given, of) {
      const { input, answer, result } = await both(name, given);
      const [[their], [our]] = take();
      assert.ok(our, `${of}: ours sent nothing: ${result}`);
      assert.deepEqual([our.method, our.path], [their.method, their.path], of);
      const endpoint = endpoints[name];
      assert.deepEqual(
        undone(ofOurs, our.parameters, endpoint, input, seenDifferences),
        undone(ofTheirs, their.parameters, endpoint, input, seenDifferences),
        of,
      );
      sameAnswer(name, answer, result, of);
      return answer.statusCode === 200;
    }

    function sameHeaders(their, our, theirPool, ourPool) {
      const known = headers(module);
      const names = ({ headers }) =>
        Object.keys(headers)
          .filter((name) => !platform.includes(name))
          .sort();
      const pool = poolHeaders[module];
      assert.deepEqual(names(their), [...Object.keys(known), pool.theirs].sort());
      assert.deepEqual(names(our), [...Object.keys(known), pool.ours].sort());
      for (const [name, [form]] of Object.entries(known)) {
        assert.match(their.headers[name], form, name);
        assert.match(our.headers[name], form, name);
      }
      assert.deepEqual([their.headers[pool.theirs], our.headers[pool.ours]], [theirPool, ourPool]);
    }
  });
}

test("every difference that is listed was met, and README has it", { skip: missing }, async () => {
  const { readFile } = await import("node:fs/promises");
  const readme = await readFile(new URL("README.md", import.meta.url), "utf8");
  const row = (what, why) => assert.ok(readme.includes(`| ${what} | ${why} |`), `README.md lacks the row: | ${what} | ${why} |`);
  for (const difference of [...ofTheirs, ...ofOurs]) {
    assert.ok(seenDifferences.has(difference), `no request showed it: ${difference.what}`);
    row(difference.what, difference.why);
  }
  const { theirs, ours, why } = poolHeaders.genauth;
  row(`the user pool is in \`${theirs}\`, ours in \`${ours}\``, why);
});
