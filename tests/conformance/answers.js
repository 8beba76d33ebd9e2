// What comes of a call with an official client and with ours: the same answer, or the same refusal.
import assert from "node:assert/strict";

/** A check of two answers; `comparable` replaces what a run adds, and refusals of ours are a `GenAuthError`. */
export function sameAnswerBy(comparable, GenAuthError) {
  return function sameAnswer(method, theirs, ours, of) {
    const ids = (text) => text.replace(/[0-9a-f]{24}/g, "<id>");
    if (succeeded(theirs)) {
      assert.ok(!(ours instanceof Error), `${of}: ${ours.message}`);
      const expected = normalised(asList(method, theirs));
      assert.deepEqual(comparable({ ...ours, requestId: "" }), comparable({ ...expected, requestId: "" }), of);
      return;
    }
    assert.ok(ours instanceof GenAuthError, `${of}: theirs was ${JSON.stringify(theirs)}`);
    assert.deepEqual([ours.operation, ours.statusCode, ours.apiCode], [method, theirs.statusCode, theirs.apiCode], of);
    assert.ok(ids(ours.message).includes(ids(theirs.message)), `${of}: ${ours.message} tells ${theirs.message}`);
  };
}

/** Whether an answer is no refusal, which always has an envelope: some answers have none. */
export const succeeded = ({ statusCode = 200 }) => statusCode === 200;

/** Ours reads the posts of some ids as a list, also where there is one, which is declared as an object. */
const asList = (method, answer) => (method === "getPostById" ? { ...answer, data: [answer.data].flat() } : answer);

/** What ours puts right in an answer, done to the official one: the types call `status` of an organization a text. */
function normalised(value) {
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, item]) => [name, normalised(item)]);
  const isText = "organizationName" in value && ["true", "false"].includes(value.status);
  return { ...Object.fromEntries(fields), ...(isText && { status: value.status === "true" }) };
}
