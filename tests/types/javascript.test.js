// The project's own JavaScript, whose types are declared beside it or written in its comments.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { test } from "node:test";

/** What the compiler says of a project; nothing, if it accepts all. */
async function complaints(project) {
  const options = ["node_modules/typescript/bin/tsc", "--project", project, "--pretty", "false"];
  const child = spawn(process.execPath, options, { cwd: import.meta.dirname });
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return out + error;
}

test("the entries of the package and what stands beside the Rust keep to their types", async () => {
  assert.equal(await complaints("../../pkg-template/entry"), "");
});

// The tests themselves give wrong values on purpose.
test("the helpers of the tests call what there is", async () => {
  assert.equal(await complaints("helpers"), "");
});
