// Every refusal of the real service that the contract has on record: either the client refuses the same input before it
// is sent, or the sandbox answers what was seen and the client rejects with the kind that fits.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { GenAuthError, ManagementClient } from "genauth-management";
import { declared } from "../lib/contract/declared.js";
import { startSandbox } from "../lib/sandbox.js";
import { causes, inputOf } from "./observed/causes.js";

const observed = Object.entries(declared.endpoints).flatMap(([call, { observedErrors = [] }]) =>
  observedErrors.map((error) => ({ call, ...error })),
);

let sandbox;
before(async () => (sandbox = await startSandbox()));
after(() => sandbox.stop());

/** What came of a call: an answer or an error, and how many requests were sent. */
async function outcome(call, input) {
  let sent = 0;
  const counting = (...given) => (sent++, fetch(...given));
  const { accessKeyId, accessKeySecret, url } = sandbox;
  const client = new ManagementClient({ accessKeyId, accessKeySecret, host: url, lang: "zh-CN", fetch: counting });
  const result = await client[call](input).catch((error) => error);
  return { result, sent };
}

test("each has its cause, and no cause is without one", () => {
  const names = (list) => list.map(([call, when]) => `${call}: ${when}`).sort();
  const caused = Object.entries(causes).flatMap(([call, cases]) => Object.keys(cases).map((when) => [call, when]));
  assert.deepEqual(names(caused), names(observed.map(({ call, when }) => [call, when])));
  assert.ok(observed.length > 0);
});

for (const { call, when, statusCode, message } of observed) {
  test(`${call}: ${when}`, async () => {
    for (const { field, change, told } of causes[call]?.[when] ?? assert.fail("no cause")) {
      const input = inputOf(call, change, sandbox);
      const { result, sent } = await outcome(call, input);
      const context = `${JSON.stringify(input)}: ${result instanceof Error ? result.message : JSON.stringify(result)}`;
      if (statusCode === 200) {
        assert.deepEqual([result.statusCode, result.message], [200, message], context);
        continue;
      }
      assert.ok(result instanceof GenAuthError, context);
      if (field !== undefined) {
        assert.deepEqual([result.kind, sent], ["invalid_input", 0], context);
        assert.ok(names(result.issues, field, message), context);
        continue;
      }
      assert.equal(result.kind, kinds[result.statusCode] ?? "api", context);
      assert.notEqual(result.statusCode, 200, context);
      if (statusCode !== "not 200") assert.equal(result.statusCode, statusCode, context);
      // The end of a message may be unknown.
      assert.ok(result.message.includes(message.replace(/<\w+>/, told).replace(/…$/, "")), context);
    }
  });
}

const kinds = { 404: "not_found", 409: "conflict" };

/** Whether an issue is about the field; one about several fields names all that the service's message names. */
function names(issues, field, message) {
  const [issue] = issues.filter(({ path }) => path.join(".") === field);
  if (issue?.code !== "missing_one_of") return issue !== undefined;
  const fields = message.match(/username|email|phone|externalId/g);
  return fields.every((name) => issue.expected.includes(name));
}
