// Every sample of the READMEs and of `docs`, run as it stands with the packed package against the sandbox.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, it } from "node:test";
import { tarball } from "../lib/places.js";
import { startSandbox } from "../lib/sandbox.js";

const project = mkdtempSync(join(tmpdir(), "genauth-readme-"));
let sandbox;

before(async () => {
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }');
  execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", "--loglevel=error", tarball()], { cwd: project });
  copyFileSync(new URL("lib/prelude.mjs", import.meta.url), join(project, "prelude.mjs"));
  sandbox = await startSandbox();
});
after(async () => {
  await sandbox?.stop();
  rmSync(project, { recursive: true, force: true });
});

// Samples that are `ts` need something beside the package and the sandbox, and are compiled in tests/types.
const pages = readdirSync(new URL("../../docs", import.meta.url)).map((name) => `docs/${name}`);
for (const readme of ["README.md", "pkg-template/README.md", ...pages]) {
  const text = readFileSync(new URL(`../../${readme}`, import.meta.url), "utf8");
  const samples = [...text.matchAll(/^```js\n(.*?)^```$/gms)];
  it(`${readme} has samples`, () => assert.match(text, /^```(?:js|ts)$/m));

  for (const [place, { 1: code, index }] of samples.entries()) {
    const line = text.slice(0, index).split("\n").length;
    it(`${readme}, line ${line}`, () => {
      const file = `${readme.replace(/\W/g, "-")}-${place}.js`;
      writeFileSync(join(project, file), code);
      const { status, stderr } = spawnSync(process.execPath, ["--import", "./prelude.mjs", file], {
        cwd: project,
        encoding: "utf8",
        env: {
          ...process.env,
          GENAUTH_HOST: sandbox.url,
          GENAUTH_ACCESS_KEY_ID: sandbox.accessKeyId,
          GENAUTH_ACCESS_KEY_SECRET: sandbox.accessKeySecret,
          GENAUTH_ACCESS_TOKEN: sandbox.accessToken,
          GENAUTH_USER_ID: sandbox.userId,
        },
      });
      assert.equal(status, 0, stderr);
    });
  }
}
