// The compilers accept what they must and refuse what they must, without `skipLibCheck`, however modules are resolved.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { text } from "node:stream/consumers";
import { test } from "node:test";

const compilers = ["typescript", "typescript-6"];
const resolutions = {
  "module nodenext": ["--module", "nodenext"],
  "resolution bundler": ["--module", "preserve", "--moduleResolution", "bundler"],
};
const platforms = {
  "a page": ["--lib", "esnext,dom"],
  "Node without DOM types": ["--lib", "esnext", "--types", "node"],
};
const strict = [
  "--noEmit",
  "--strict",
  "--skipLibCheck",
  "false",
  "--target",
  "es2022",
  "--noUncheckedIndexedAccess",
  "--noPropertyAccessFromIndexSignature",
];
const filesOf = (folder) => readdirSync(new URL(folder, import.meta.url)).map((name) => `${folder}/${name}`);
const files = filesOf("consumers");

/** What the compiler says; nothing, if it accepts all. */
async function complaints(compiler, options) {
  const program = `node_modules/${compiler}/bin/tsc`;
  const all = options.includes("node") ? [...files, ...filesOf("consumers-node")] : files;
  const child = spawn(process.execPath, [program, ...strict, ...options, ...all], { cwd: import.meta.dirname });
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return out + error;
}

for (const compiler of compilers) {
  for (const [how, resolution] of Object.entries(resolutions)) {
    for (const [where, platform] of Object.entries(platforms)) {
      test(`${compiler} takes the types for ${where} with ${how}`, async () => {
        assert.equal(await complaints(compiler, [...resolution, ...platform]), "");
      });
    }
  }
}

test("the types hold with exactOptionalPropertyTypes as well", async () => {
  const options = ["--exactOptionalPropertyTypes", "--module", "nodenext", ...platforms["a page"]];
  assert.equal(await complaints("typescript", options), "");
});
