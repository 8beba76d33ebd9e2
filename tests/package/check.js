// Judges, from outside, what an environment made of the exercise.
import assert from "node:assert/strict";
import { given } from "./given.js";

/** `outcome` is what the exercise reported, `requests` what the server saw meanwhile. */
export function check(outcome, requests) {
  const { input } = given("");
  assert.equal(outcome.created.statusCode, 200);
  assert.equal(outcome.created.data.name, input.name, "the answer reached the caller unharmed");

  assert.equal(requests.length, 1, "one call, and nothing sent for the bad input");
  const [request] = requests;
  assert.equal(`${request.method} ${request.path}`, "POST /api/v3/create-department");
  assert.equal(request.body.name, input.name, "the input reached the server unharmed");
  assert.match(request.headers.authorization, /^Bearer /);
  assert.equal(request.headers["x-authing-userpool-id"], "pool-1");

  assert.equal(outcome.rejected.genuine, true, "a rejection is a GenAuthError");
  assert.equal(outcome.rejected.kind, "invalid_input");
  const places = outcome.rejected.issues.map(({ path }) => path.join("."));
  assert.deepEqual(places.sort(), ["name", "nmae", "parentDepartmentId"], "every broken rule is reported");
  assert.equal(outcome.misconfigured.genuine, true);
  assert.equal(outcome.misconfigured.kind, "config");
  assert.equal(outcome.checked.issues.length, outcome.rejected.issues.length, "schema and call share their rules");
  assert.ok(outcome.operations.includes("createDepartment"));
  assert.equal(outcome.jsonSchema.title, "CreateDepartmentReqDto");
  assert.ok(outcome.paged.includes("getUserDepartments"));
  assert.deepEqual([outcome.edited.genuine, outcome.edited.kind], [true, "invalid_input"]);
  assert.equal(outcome.className, "ManagementClient");
}

/** A page that forbids WebAssembly is told so. */
export function checkForbidden(failure) {
  assert.equal(failure.name, "GenAuthError");
  assert.equal(failure.kind, "config");
  assert.match(failure.message, /'wasm-unsafe-eval'/);
}
