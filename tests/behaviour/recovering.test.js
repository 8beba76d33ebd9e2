// A create whose answer was lost, and that carries a key of the caller's own: it looks for what it may have made.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answers, clientWith, department, errorOf, facts, reasonOf, refusal } from "./given.js";

const reset = new TypeError("fetch failed");
const keyed = { ...department, openDepartmentId: "own-1", description: "d" };
const stored = { departmentId: "id-1", name: "R&D", openDepartmentId: "own-1", description: "d", parentDepartmentId: "p" };
const found = (data) => ({ statusCode: 200, message: "", data });

/** A `fetch` that loses the answer of the create and answers what is then asked. */
function lost(...rest) {
  const asked = [];
  const next = answers(...rest);
  const fetch = async (url, init) => {
    if (init.method === "POST") throw reset;
    const { pathname, searchParams } = new URL(url);
    asked.push([pathname, Object.fromEntries(searchParams)]);
    return next(url, init);
  };
  return { fetch, asked };
}

test("the department is found by its own id: the call resolves to it, as if its answer had come", async () => {
  const { fetch, asked } = lost(found(stored));
  assert.deepEqual(await clientWith(fetch).createDepartment(keyed), found(stored));
  const query = { organizationCode: "steamory", departmentId: "own-1", departmentIdType: "open_department_id" };
  assert.deepEqual(asked, [["/api/v3/get-department", query]]);
});

test("the search is a GET without a body: its headers name no type of one", async () => {
  const types = [];
  const next = answers(found(stored));
  const fetch = async (url, init) => {
    types.push([init.method, new Headers(init.headers).get("content-type")]);
    if (init.method === "POST") throw reset;
    return next(url, init);
  };
  await clientWith(fetch).createDepartment(keyed);
  assert.deepEqual(types, [
    ["POST", "application/json"],
    ["GET", null],
  ]);
});

test("the department is found by its code, the organization by its own", async () => {
  const byCode = lost(found({ ...stored, code: "c" }));
  await clientWith(byCode.fetch, { tenantId: "t" }).createDepartment({ ...department, code: "c" });
  assert.deepEqual(byCode.asked[0][1], { organizationCode: "steamory", departmentCode: "c", tenantId: "t" });

  const organization = { organizationCode: "o", organizationName: "O" };
  const own = lost(found(organization));
  assert.deepEqual(await clientWith(own.fetch).createOrganization(organization), found(organization));
  assert.deepEqual(own.asked, [["/api/v3/get-organization", { organizationCode: "o" }]]);
});

test("what is found but differs is a conflict that names the field, and nothing of it was this call's", async () => {
  const { fetch } = lost(found({ ...stored, name: "Another" }));
  const error = await errorOf(clientWith(fetch).createDepartment(keyed));
  assert.deepEqual(facts(error), {
    kind: "conflict",
    operation: "createDepartment",
    attempts: 2,
    retryable: false,
    outcome: "not_applied",
  });
  assert.match(error.message, /it already exists, with a different `name`/);
});

for (const [what, answer] of [
  ["not found", refusal(404)],
  ["refused", refusal(403)],
  ["without an answer as well", reset],
  ["answered by something else", { body: "<html>" }],
  ["answered without data", found(null)],
]) {
  test(`a search that is ${what} leaves the outcome unknown, with the failure of the create`, async () => {
    const { fetch } = lost(answer);
    const error = await errorOf(clientWith(fetch).createDepartment(keyed));
    assert.deepEqual(
      [error.kind, error.operation, error.outcome, error.retryable, error.attempts],
      ["network", "createDepartment", "unknown", false, 2],
    );
    assert.equal(error.cause, reset);
  });
}

test("without a key, or after a refusal, nothing is searched for", async () => {
  const { fetch, asked } = lost(found(stored));
  assert.equal((await errorOf(clientWith(fetch).createDepartment(department))).outcome, "unknown");
  assert.equal((await errorOf(clientWith(answers(refusal(409), found(stored))).createDepartment(keyed))).kind, "conflict");
  assert.deepEqual(asked, []);
});

test("cancelling ends the search too, and no search begins after the deadline", async () => {
  const controller = new AbortController();
  const { fetch } = lost(() => (queueMicrotask(() => controller.abort("enough")), new Promise(() => {})));
  const call = clientWith(fetch).createDepartment(keyed, { signal: controller.signal });
  assert.equal(await reasonOf(call), "enough");

  const error = await errorOf(clientWith(() => new Promise(() => {})).createDepartment(keyed, { deadline: 200 }));
  assert.deepEqual([error.kind, error.outcome, error.attempts], ["timeout", "unknown", 1]);
});
