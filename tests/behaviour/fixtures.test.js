// The fixtures of the endpoints, through the packed package: what is sent, what comes back, what is refused.
import assert from "node:assert/strict";
import { test } from "node:test";
import { schemas } from "genauth-management";
import { fixtures } from "../lib/fixtures.js";
import { clientWith, errorOf, host, neverCalled } from "./given.js";

const sentAs = (url, init) => {
  const { pathname, searchParams } = new URL(url);
  const sent = { method: init.method, path: pathname };
  return init.body === undefined ? { ...sent, query: [...searchParams] } : { ...sent, body: JSON.parse(init.body) };
};

/** A client that is answered so, and the request that it sends first. */
function answered({ status, body }) {
  const seen = {};
  const client = clientWith(async (url, init) => {
    assert.ok(url.startsWith(host));
    // A create whose answer says nothing looks for what it may have made: that is a request of its own.
    seen.sent ??= sentAs(url, init);
    return new Response(typeof body === "string" ? body : JSON.stringify(body), { status });
  });
  return { client, seen };
}

async function rejectsWith(promise, error) {
  const found = (await errorOf(promise)).toJSON();
  for (const [field, value] of Object.entries(error)) assert.deepEqual(found[field], value, field);
  return found;
}

for (const { call, cases, refusals, rejects } of fixtures) {
  for (const { name, input, request, response, output, error } of cases) {
    test(`${call}: ${name}`, async () => {
      const { client, seen } = answered(response);
      const promise = client[call](input);
      if (error) await rejectsWith(promise, error);
      else assert.deepEqual(await promise, output);
      assert.deepEqual(seen.sent, request);
    });
  }
  for (const { name, input, request, response, error } of refusals) {
    test(`${call} rejects after ${name}`, async () => {
      const { client, seen } = answered(response);
      const { operation } = await rejectsWith(client[call](input), error);
      assert.equal(operation, call);
      assert.deepEqual(seen.sent, request);
    });
  }
  for (const { input, issues } of rejects) {
    test(`${call}: refuses ${JSON.stringify(input).slice(0, 80)} and sends nothing`, async () => {
      const { kind, issues: found } = await errorOf(clientWith(neverCalled)[call](input));
      assert.equal(kind, "invalid_input");
      assert.deepEqual(
        found.map(({ path, code }) => ({ path, code })),
        issues,
      );
      assert.deepEqual(schemas[call]["~standard"].validate(input).issues, found);
    });
  }
}

test("every call has its fixture", () => {
  assert.deepEqual(fixtures.map(({ call }) => call).sort(), Object.keys(schemas).sort());
});
