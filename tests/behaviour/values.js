// What tests need that must not load the default entry, which provides the wasm to all others.
import assert from "node:assert/strict";

export const key = { accessKeyId: "ak-public", accessKeySecret: "sk-must-not-be-seen" };
export const host = "https://api.example";

export const department = { organizationCode: "steamory", name: "R&D", parentDepartmentId: "root" };
export const membership = { userId: "u-1", departments: [{ departmentId: "d-1" }] };
export const success = { statusCode: 200, message: "", requestId: "r-1", data: { success: true } };

/** A `fetch` that gives this answer: an envelope, or a body as text. */
export const answering = (answer, init) => async () =>
  new Response(typeof answer === "string" ? answer : JSON.stringify(answer), init);

/** A `fetch` that gives one answer after the other, the last one for ever; what throws is thrown. */
export function answers(...given) {
  const next = () => (given.length > 1 ? given.shift() : given[0]);
  return async (...call) => {
    const answer = next();
    if (typeof answer === "function") return answer(...call);
    if (answer instanceof Error) throw answer;
    const { status = 200, headers, body = answer } = answer;
    return new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });
  };
}

/** What a promise rejects with. */
export const reasonOf = (promise) =>
  promise.then(
    (value) => assert.fail(`expected a rejection, got ${JSON.stringify(value)}`),
    (reason) => reason,
  );
