// Whole projects: what is found on each line, and that the project compiles with this package once it is changed.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { described, envelopeOf, migrate, project } from "./given.js";

/** What the comments `//:` of a project say, as `file:line kind subject`. One on a line of its own is about the line above. */
function expectedIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => /\.(?:ts|js|vue)$/.test(name));
  return files.flatMap((name) =>
    readFileSync(join(folder, name), "utf8")
      .split("\n")
      .flatMap((text, index) => {
        const said = / \/\/: (.*)$/.exec(text)?.[1].split("; ") ?? [];
        const line = /^ *\/\/:/.test(text) ? index : index + 1;
        return said.map((one) => `${name.replaceAll("\\", "/")}:${line} ${one}`);
      }),
  );
}

for (const name of ["typescript/before", "commonjs"]) {
  test(`${name}: each finding stands where a comment says so, and no other is found`, async () => {
    const { code, findings, skipped, usesOfficialClient, totals } = await envelopeOf(["."], { cwd: project(name) });
    const found = findings.map((finding) => `${finding.file}:${finding.line} ${described(finding)}`);
    assert.deepEqual(found.sort(), expectedIn(project(name)).sort());
    assert.deepEqual([code, usesOfficialClient, skipped], [2, true, []]);
    assert.equal(
      Object.values(totals).reduce((sum, count) => sum + count),
      findings.length,
    );
  });
}

test("typescript/after, the same project with what was found changed, has nothing left but the sign-in of users", async () => {
  const { code, findings } = await envelopeOf([project("typescript/after")]);
  assert.deepEqual([code, findings.map(described)], [0, ["kept AuthenticationClient", "kept AuthenticationClient"]]);
});

for (const name of ["before", "after"]) {
  test(`typescript/${name} compiles under tsc --strict`, () => {
    const files = readdirSync(project(`typescript/${name}`)).map((file) => join(project(`typescript/${name}`), file));
    const options = "--noEmit --strict --skipLibCheck --target es2024 --module nodenext --types node".split(" ");
    const tsc = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", ...options, ...files], {
      cwd: import.meta.dirname,
      encoding: "utf8",
    });
    assert.equal(tsc.stdout + tsc.stderr, "");
  });
}

test("a project that does not use the official client has nothing to change, and is told so", async () => {
  const { code, stdout, stderr } = await migrate([project("others")]);
  assert.deepEqual([code, stdout, stderr], [0, "authing-node-sdk is not used in 1 file.\n", ""]);
  const { ok, findings, usesOfficialClient } = await envelopeOf([project("others")]);
  assert.deepEqual([ok, findings, usesOfficialClient], [true, [], false]);
});

test("the text has every place and change by file, what is true of all calls, and counts; in Chinese too", async () => {
  const cwd = project("typescript/before");
  const { code, stdout, stderr } = await migrate(["."], { cwd });
  assert.deepEqual([code, stderr], [2, ""]);
  assert.match(stdout, /^clients\.ts\n {2}2:1 authing-node-sdk: import it from "genauth-management"$/m);
  assert.match(stdout, /^ {2}31:16 deleteAuth: .*client\.deleteAuth\(\{ authIds: names \}\)$/m);
  assert.match(stdout, /^ {2}the call stays as it is: 10:39 createUser, 19:62 listUsers, 27:43 getUser, 39:6 getUser$/m);
  assert.match(stdout, /^For all calls:\n {2}- .*rejects with a GenAuthError/m);
  assert.match(stdout, /^3 files: imports 5, options 4, calls that stay 8, /m);
  const chinese = await migrate([".", "--lang", "zh-CN"], { cwd });
  assert.match(chinese.stdout, /^ {2}2:1 authing-node-sdk：改为从 "genauth-management" 导入$/m);
  assert.doesNotMatch(chinese.stdout, /\b(?:here|there|rejects|takes|calls)\b/);
});
