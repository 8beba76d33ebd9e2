// A platform without `TextEncoder`, `TextDecoder` and `atob`, as Jest's jsdom and stubs of a test's set-up leave it. In a file of its own:
// the package is loaded once in a process.
import assert from "node:assert/strict";
import { test } from "node:test";

// Node's own parts take theirs when they are loaded.
new Response();
for (const name of ["TextEncoder", "TextDecoder"]) delete globalThis[name];
globalThis.atob = () => "of a stub";

test("the package starts and makes calls without a TextEncoder and whatever atob gives", async () => {
  const { answering, clientWith, department, success } = await import("./given.js");
  assert.deepEqual(await clientWith(answering(success)).createDepartment({ ...department, name: "财务 🧾" }), success);
});
