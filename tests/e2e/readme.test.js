// Every sample of the READMEs and of `docs`, run as it stands with the packed package against the sandbox.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, it } from "node:test";
import { documents, samplesOf } from "../lib/documents.js";
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
for (const document of documents) {
  for (const { language, code, line } of samplesOf(document)) {
    if (language !== "js") continue;
    it(`${document}, line ${line}`, () => {
      const file = `${document.replace(/\W/g, "-")}-${line}.js`;
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
