// What an official Python client has of the API, and the calls that were thought of: it and ours make them to equal services.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { inputFor, wild } from "../conformance/inputs.js";
import { endpoints } from "../lib/contract/decided.js";
import { full, sample } from "../lib/contract/samples.js";
import { randomFrom } from "../lib/random.js";
import { comparing, EXCHANGE } from "./lib/compare.js";
import { inPython, only } from "./lib/covered.js";
import { ours, theirs, unfilled } from "./lib/differences.js";
import { poolHeaders, sameHeaders } from "./lib/headers.js";
import { startSides } from "./lib/sides.js";
import { thoughtOf } from "./lib/thought.js";
import { missing } from "./lib/witness.js";
import { witnesses } from "./lib/witnesses.js";

const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");
const seen = new Set();
const names = Object.keys(endpoints);

for (const listed of witnesses) {
  const { module, version } = listed;
  describe(`${module} ${version}`, { skip: missing }, () => {
    let sides, both, compare, take;
    before(async () => {
      sides = await startSides(listed);
      ({ both, compare, take } = comparing(sides, module, seen));
    });
    after(() => sides?.close());

    test("has every call that is not listed, and none that is", () => {
      const { covered, unknown, theirs } = sides;
      assert.equal(theirs.witness.version, version);
      assert.deepEqual(
        listed.lacksCalls.filter((name) => !endpoints[name]),
        [],
        "listed, and no call of ours",
      );
      assert.deepEqual([...covered.keys()].sort(), names.filter((name) => !listed.lacksCalls.includes(name)).sort());
      assert.deepEqual(unknown, [], "makes requests that ours has no call for");
      assert.deepEqual(theirs.witness.others, listed.others);
      assert.ok(readme.includes(`${covered.size} of \`${module}\``), `README.md does not say ${covered.size} of \`${module}\``);
    });

    test("has every field that is not listed, and none that is", () => {
      const { covered } = sides;
      assert.deepEqual(
        only(covered, ({ lacking }) => lacking),
        listed.lacksFields,
      );
      assert.deepEqual(
        only(covered, ({ surplus }) => surplus),
        {},
        "sends fields that ours lacks",
      );
      assert.deepEqual(
        only(covered, ({ constants }) => constants),
        {},
        "sends what nobody gave",
      );
    });

    test("names and sends what is listed otherwise, and nothing else", () => {
      const { covered } = sides;
      const otherNames = [...covered].filter(([name, { method }]) => method !== inPython(name));
      assert.deepEqual(Object.fromEntries(otherNames.map(([name, { method }]) => [name, method])), listed.otherNames);
      assert.deepEqual(
        only(covered, ({ renamed }) => renamed),
        listed.otherFields,
      );
      assert.deepEqual(
        only(covered, ({ texts }) => texts),
        listed.texts,
      );
      assert.deepEqual(
        only(covered, ({ unsent }) => unsent),
        listed.unsent,
      );
    });

    test("gets its token by the same request, and puts it into the same headers", async () => {
      await both("getUser", { userId: sides.userId });
      const [[exchange, call], [ourExchange, ourCall]] = take();
      for (const { method, path, headers } of [exchange, ourExchange]) {
        assert.deepEqual([method, path, headers.authorization], ["POST", EXCHANGE, undefined]);
      }
      assert.deepEqual(JSON.parse(exchange.body), sides.theirs.key);
      assert.deepEqual(JSON.parse(ourExchange.body), sides.ours.key);
      sameHeaders(call, ourCall, module, sides);
    });

    test("sends the same requests and gets the same answers: calls that were thought of", async (t) => {
      const thought = thoughtOf(sides.userId, sides.departmentIds);
      assert.deepEqual(
        thought.filter(([method]) => !endpoints[method]),
        [],
        "no call of ours",
      );
      const calls = thought.filter(([method]) => sides.covered.has(method));
      assert.notEqual(calls.length, 0);
      for (const [method, special, input] of calls) {
        await t.test(`${method}: ${special}`, () => compare(method, input, special));
      }
    });

    const random = randomFrom(1);
    const required = { ...wild, share: 0, texts: (name, { format }) => sample({ type: "string", format }, name) };
    const inputs = {
      "every field": (name) => full(endpoints[name].request) ?? {},
      "the required fields": (name) => inputFor(name, random, required),
    };
    for (const [what, inputOf] of Object.entries(inputs)) {
      test(`sends the same requests and gets the same answers: each call with ${what}`, async () => {
        for (const name of sides.covered.keys()) await compare(name, inputOf(name), `${name} with ${what}`);
      });
    }
  });
}

test("every difference that is listed was met, and README has it", { skip: missing }, () => {
  const row = (what, why) => assert.ok(readme.includes(`| ${what} | ${why} |`), `README.md lacks the row: | ${what} | ${why} |`);
  for (const difference of [...theirs, ...ours, unfilled]) {
    assert.ok(seen.has(difference), `no request showed it: ${difference.what}`);
    row(difference.what, difference.why);
  }
  const header = poolHeaders.genauth;
  row(`the user pool is in \`${header.theirs}\`, ours in \`${header.ours}\``, header.why);
});
