// Projects that nobody would write by hand: each is read to its end, and none ends the program.
import assert from "node:assert/strict";
import { test } from "node:test";
import { described, envelopeOf, folderWith, foundIn } from "./given.js";

const USE = 'import { ManagementClient } from "authing-node-sdk";\n';

test("a name that would be a part of a pattern is a name", async (t) => {
  const names = ["(+", "a|(b", "[", "\\\\", "$", "status)?(", "部"];
  const lines = names.map((name, place) => `const x${place} = Models.UserDto[${JSON.stringify(name)}].ACTIVATED;`);
  const found = await foundIn(t, `import { Models } from "authing-node-sdk";\n${lines.join("\n")}\n`);
  assert.ok(found.length > 0, "the import is found");
});

// The searches of before took minutes for each of these, and four times as long for twice the length.
const million = 1_000_000;
const endless = {
  "beginnings of scripts without an end": ["a.vue", "<script>".repeat(million / 5)],
  "tags of scripts without an end": ["a.vue", "<script ".repeat(million / 5)],
  "a wide gap behind `import`": ["a.js", `import${" ".repeat(million)}x\n`],
};
for (const [what, [name, text]] of Object.entries(endless)) {
  test(`${what} are read once`, async (t) => {
    const { code, usesOfficialClient } = await envelopeOf(["."], { cwd: folderWith(t, { "use.ts": USE, [name]: text }) });
    assert.deepEqual([code, usesOfficialClient], [2, true]);
  });
}

test("settings and ignored names of more than two megabytes are not taken in, and the settings are told", async (t) => {
  const padding = " ".repeat(3 * 2 ** 20);
  const cwd = folderWith(t, {
    "src/use.ts": USE,
    "package.json": `{ "name": "x"${padding} }`,
    "tsconfig.json": `{${padding}}`,
    ".gitignore": `src\n${padding}`,
  });
  const { findings, skipped } = await envelopeOf(["."], { cwd });
  assert.deepEqual(findings.map(described), ["import authing-node-sdk"]);
  assert.deepEqual(
    skipped.map(({ file }) => file),
    ["package.json", "tsconfig.json"],
  );
});

test("a component's scripts are read with their language, wherever they stand", async (t) => {
  const text = `<template/>\n<SCRIPT lang='ts'>${USE}const a: ManagementClient = x;\n</SCRIPT >\n<script setup>\nlet b;\n</script>\n`;
  const { findings, skipped } = await envelopeOf(["."], { cwd: folderWith(t, { "a.vue": text }) });
  assert.deepEqual(skipped, []);
  assert.deepEqual(
    findings.map(({ line }) => line),
    [2],
  );
});
