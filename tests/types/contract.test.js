// The package has what the contract has, as decided, and nothing else: in its types, its checks, and on the wire.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ManagementClient, schemas } from "genauth-management";
import { answerTypes, endpoints, requestTypes, types, unused } from "../lib/contract/decided.js";
import { full } from "../lib/contract/samples.js";
import { pathOf } from "../lib/path.js";
import { calls, declarationDifferences, fieldsOf } from "./contract/declared.js";
import { checkDifferences } from "./contract/probes.js";

/** The type of the argument of a call without input. */
const NO_INPUT = "Record<string, never>";
const names = Object.keys(endpoints).sort();
const sorted = (list) => [...list].sort();
const none = (differences) => assert.equal(differences.join("\n"), "");

test("every decision against the contract decides something", () => {
  none(unused);
});

test("the calls are those of the contract", () => {
  assert.deepEqual(sorted(calls.keys()), names, "in index.d.cts");
  assert.deepEqual(sorted(Object.keys(schemas)), names, "in `schemas`");
});

test("each call takes and resolves to its type", () => {
  for (const [name, { request, response }] of calls) {
    const declared = endpoints[name];
    assert.deepEqual([request, response], [declared?.request ?? NO_INPUT, declared?.response], name);
  }
});

for (const name of names) {
  test(`${name} goes out by its method and path`, async () => {
    const { http, path, request } = endpoints[name];
    let sent;
    const fetch = async (url, { method }) => {
      sent = [method, new URL(url).pathname];
      return Response.json({ statusCode: 200, message: "" });
    };
    const client = new ManagementClient({ accessToken: "t", userPoolId: "p", host: "https://api.example", fetch });
    const input = full(request);
    await client[name](input);
    assert.deepEqual(sent, [http, pathOf(path, input)]);
  });

  test(`${name} checks its input by the rules of the contract`, () => {
    none(checkDifferences(name));
  });

  test(`${name} is marked as deprecated if and only if it is`, () => {
    const { deprecated } = calls.get(name).documentation.tags;
    assert.equal(deprecated !== undefined, Boolean(endpoints[name].deprecated));
    if (deprecated !== undefined) assert.match(deprecated, /\w/, "and says what to use instead");
  });
}

for (const name of new Set([...requestTypes, ...answerTypes])) {
  test(`${name} is declared with the fields of the contract`, () => {
    none(declarationDifferences(name));
  });
}

for (const name of requestTypes) {
  test(`whoever hovers over a field of ${name} reads its limits and its default`, () => {
    for (const [field, { documentation }] of Object.entries(fieldsOf(name) ?? {})) {
      const { maxLength, maxItems, maximum, default: absent } = types[name][field] ?? {};
      const told = [maxLength, maxItems, maximum, Array.isArray(absent) ? undefined : absent];
      for (const fact of told.filter((fact) => fact !== undefined)) {
        const word = new RegExp(`(?<!\\w)${fact}(?!\\w)`);
        assert.match(documentation.text, word, `${name}.${field} does not tell ${fact}`);
      }
    }
  });
}
