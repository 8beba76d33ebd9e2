// Which files are read, and what is said of those that cannot be.
import assert from "node:assert/strict";
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { described, envelopeOf, folderWith, migrate } from "./given.js";

const USE = 'import { ManagementClient } from "authing-node-sdk";\n';

test("every ending of JavaScript and TypeScript is read, packages and what .gitignore names are not", async (t) => {
  const endings = ["js", "mjs", "cjs", "jsx", "ts", "mts", "cts", "tsx"];
  const cwd = folderWith(t, {
    ...Object.fromEntries(endings.map((ending) => [`src/a.${ending}`, USE])),
    "src/b.vue": `<template><p/></template>\n<script setup lang="ts">\n${USE}</script>\n`,
    "src/c.svelte": `<script>\n${USE}</script>\n<p/>\n`,
    "node_modules/x/index.js": USE,
    "src/node_modules/x/index.js": USE,
    ".git/hooks/a.js": USE,
    ".next/a.js": USE,
    ".gitignore": "# written\n/dist/\nlib\n*.log\n!kept\n",
    "dist/a.js": USE,
    "packages/one/lib/a.js": USE,
    "packages/one/.gitignore": "generated/\n",
    "packages/one/generated/a.js": USE,
    "packages/two/generated/a.js": USE,
    ".github/scripts/a.js": USE,
    "README.md": USE,
  });
  const { files, findings } = await envelopeOf(["."], { cwd });
  const expected = endings.map((ending) => `src/a.${ending}`);
  const others = [".github/scripts/a.js", "packages/two/generated/a.js", "src/b.vue", "src/c.svelte"];
  assert.deepEqual(findings.map(({ file }) => file).sort(), [...expected, ...others].sort());
  assert.equal(files, expected.length + others.length);
  assert.deepEqual(
    findings.filter(({ file }) => /vue|svelte/.test(file)).map(({ line }) => line),
    [3, 2],
  );
});

test("one file may be given, and a folder by any path", async (t) => {
  const cwd = folderWith(t, { "src/a.ts": USE });
  for (const [given, file] of [
    ["src/a.ts", "src/a.ts"],
    ["src", "src/a.ts"],
    ["./src/", "src/a.ts"],
    [cwd, `${cwd.replaceAll("\\", "/")}/src/a.ts`],
  ]) {
    const { findings } = await envelopeOf([given], { cwd });
    assert.deepEqual(
      findings.map((one) => one.file),
      [file],
      given,
    );
  }
});

test("a file that cannot be parsed is told and the others are checked; what can be recovered from is parsed", async (t) => {
  const cwd = folderWith(t, {
    "broken.ts": `${USE}const a = (;\n`,
    "conflict.ts": `${USE}<<<<<<< HEAD\nconst a = 1;\n=======\nconst a = 2;\n>>>>>>> other\n`,
    "twice.ts": `${USE}const a = 1; const a = 2;\n`,
    "good.ts": USE,
  });
  const { code, findings, skipped } = await envelopeOf(["."], { cwd });
  assert.equal(code, 2);
  assert.deepEqual(
    findings.map(({ file }) => file),
    ["good.ts", "twice.ts"],
  );
  assert.deepEqual(
    skipped.map(({ file }) => file),
    ["broken.ts", "conflict.ts"],
  );
  const { stdout } = await migrate(["."], { cwd });
  assert.match(stdout, /^2 files were not checked:\n {2}broken\.ts: .*\(2:12\)/m);
});

test("a project whose only use cannot be parsed is not said to be without one", async (t) => {
  const cwd = folderWith(t, { "broken.ts": `${USE}const a = (;\n` });
  const { code, usesOfficialClient, findings } = await envelopeOf(["."], { cwd });
  assert.deepEqual([code, usesOfficialClient, findings], [2, true, []]);
});

test("files that are large or no text are told; Chinese, UTF-16 and a byte order mark are text", async (t) => {
  const chinese = `${USE}const 客户端 = new ManagementClient({ host: "地址", lang: "zh-CN" }); 客户端.listUsers({});\n`;
  const cwd = folderWith(t, {
    "large.js": `${USE}${" ".repeat(2 ** 21)}`,
    "video.ts": Buffer.from([0x47, 0x40, 0x00, 0x10, 0x00, 0x00, 0xb0, 0x0d]),
    "latin.js": Buffer.concat([Buffer.from(USE), Buffer.from([0x2f, 0x2f, 0xe9, 0x0a])]),
    "chinese.ts": chinese,
    "marked.ts": `\ufeff${chinese}`,
    "wide.ts": Buffer.from(`\ufeff${chinese}`, "utf16le"),
  });
  const { findings, skipped } = await envelopeOf(["."], { cwd });
  for (const file of ["chinese.ts", "marked.ts", "wide.ts"]) {
    const found = findings.filter((one) => one.file === file);
    assert.deepEqual(found.map(described), ["import authing-node-sdk", "call listUsers"], file);
  }
  assert.deepEqual(skipped, [
    { file: "large.js", reason: "larger than 2 MB" },
    { file: "latin.js", reason: "not a text in UTF-8 or UTF-16" },
    { file: "video.ts", reason: "not a text in UTF-8 or UTF-16" },
  ]);
});

test("links are not followed, so a circle of them ends", { skip: process.platform === "win32" }, async (t) => {
  const cwd = folderWith(t, { "src/a.ts": USE, "elsewhere/b.ts": USE });
  symlinkSync("..", join(cwd, "src/up"));
  symlinkSync(join(cwd, "elsewhere"), join(cwd, "src/other"));
  symlinkSync("a.ts", join(cwd, "src/c.ts"));
  symlinkSync("nowhere", join(cwd, "src/nothing.ts"));
  const { findings, skipped } = await envelopeOf(["src"], { cwd });
  assert.deepEqual([findings.map(({ file }) => file), skipped], [["src/a.ts"], []]);
});

test("a file that may not be read is told", { skip: process.platform === "win32" || process.getuid?.() === 0 }, async (t) => {
  const cwd = folderWith(t, { "a.ts": USE, "secret.ts": USE });
  chmodSync(join(cwd, "secret.ts"), 0);
  const { findings, skipped } = await envelopeOf(["."], { cwd });
  assert.deepEqual([findings.length, skipped], [1, [{ file: "secret.ts", reason: "EACCES" }]]);
});

test("a folder that is not there, one without code and a second folder are refused with 4", async (t) => {
  const cwd = folderWith(t, { "README.md": USE });
  for (const [args, code] of [
    [["nowhere"], "unreadable_file"],
    [["."], "no_code"],
    [["README.md"], "no_code"],
    [[], "missing_file"],
    [[".", "."], "unexpected_argument"],
    [[".", "--out", "x"], "unknown_option"],
  ]) {
    const { ok, exitCode, error } = await envelopeOf(args, { cwd });
    assert.deepEqual([ok, exitCode, error.code], [false, 4, code], args.join(" "));
  }
});

test("names with control characters are shown, not sent to the terminal", { skip: process.platform === "win32" }, async (t) => {
  const cwd = folderWith(t, {
    "a\u001b[2J.ts": `${USE}const a = new ManagementClient({ host: "", lang: "zh-CN", "\u001b[2J": 1 });`,
  });
  const { stdout, stderr } = await migrate(["."], { cwd });
  assert.match(stdout, /^a\\u001b\[2J\.ts$/m);
  assert.match(stdout, /\d \\u001b\[2J: an option/);
  assert.ok(!(stdout + stderr).includes("\u001b"));
});

test("nothing is changed", async (t) => {
  const cwd = folderWith(t, { "src/a.ts": USE });
  const state = () => [
    readdirSync(cwd, { recursive: true }),
    statSync(join(cwd, "src")).mtimeMs,
    readFileSync(join(cwd, "src/a.ts"), "utf8"),
  ];
  const before = state();
  await migrate(["."], { cwd });
  assert.deepEqual(state(), before);
});

test("deep and long expressions are no reason to stop", async (t) => {
  const cwd = folderWith(t, {
    "long.js": `${USE}export const a = ${"1 + ".repeat(2_000)}1;\nexport const b = "${"x".repeat(500_000)}";\nexport const c = x${".y()".repeat(1_000)}.listUsers({});\n`,
    "deep.js": `${USE}export const a = ${"[".repeat(20_000)}${"]".repeat(20_000)};\n`,
  });
  const { code, findings, skipped } = await envelopeOf(["."], { cwd });
  assert.deepEqual([code, findings.map(({ file }) => file), skipped.map(({ file }) => file)], [2, ["long.js"], ["deep.js"]]);
});
