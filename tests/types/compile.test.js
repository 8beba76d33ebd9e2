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
  "Node with DOM types": ["--lib", "esnext,dom", "--types", "node"],
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
async function complaints(compiler, options, all = options.includes("node") ? [...files, ...filesOf("consumers-node")] : files) {
  const program = `node_modules/${compiler}/bin/tsc`;
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

for (const [where, platform] of Object.entries(platforms)) {
  test(`the types hold with exactOptionalPropertyTypes as well, for ${where}`, async () => {
    const options = ["--exactOptionalPropertyTypes", "--module", "nodenext", ...platform];
    assert.equal(await complaints("typescript", options), "");
  });
}

// TypeScript 7 has no such resolution any more.
for (const [compiler, ignore] of [
  ["typescript-5", "5.0"],
  ["typescript-6", "6.0"],
]) {
  test(`${compiler} finds the types of every entry without \`exports\``, async () => {
    const legacy = ["--module", "commonjs", "--moduleResolution", "node10", "--ignoreDeprecations", ignore];
    assert.equal(await complaints(compiler, [...legacy, "--lib", "esnext,dom"], filesOf("consumers-legacy")), "");
  });
}
