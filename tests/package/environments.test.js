// Installs the packed tarball into a project of each environment, runs it there, and judges from outside.
//
//   PACKAGE_TARBALL       the tarball that `cargo xtask package` wrote
//   PACKAGE_WORK          folder for the copies of the projects; kept, so that a second run installs nothing
//   PACKAGE_ENVIRONMENTS  `core` (default), `all`, or names of folders in environments/, separated by commas
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { check } from "./check.js";
import { startApi } from "./lib/api.js";
import { startChromium } from "./lib/chromium.js";
import { context } from "./lib/context.js";
import { install } from "./lib/project.js";
import { namedSamples, testedVersions } from "./lib/documented.js";

const { PACKAGE_TARBALL: tarball, PACKAGE_WORK: work, PACKAGE_ENVIRONMENTS: chosen = "core" } = process.env;
assert.ok(tarball && work, "PACKAGE_TARBALL and PACKAGE_WORK are not set: run `cargo xtask test --only environments`");

const minutes = (count) => count * 60_000;
const folder = new URL("environments/", import.meta.url);
const frameworks = new Map();
const inProjects = new Set();
let api;
let browser;

before(async () => {
  api = await startApi();
});
after(async () => {
  await api?.close();
  await (await browser)?.close();
});

for (const name of (await readdir(folder)).sort()) {
  const { cases, site, samples, framework } = await import(new URL(`${name}/environment.js`, folder));
  if (framework) {
    const { dependencies, devDependencies } = JSON.parse(await readFile(new URL(`${name}/package.json`, folder), "utf8"));
    const version = { ...dependencies, ...devDependencies }[framework.package];
    frameworks.set(framework.name, [...(frameworks.get(framework.name) ?? []), version]);
  }
  for (const { sample } of samples ?? []) inProjects.add(sample);
  const wanted = cases.filter(({ core }) => (chosen === "core" ? core : chosen === "all" || chosen.split(",").includes(name)));
  if (wanted.length === 0) continue;

  describe(name, () => {
    let project;
    before(
      async ({ signal }) => {
        project = await install(name, { work, tarball, signal, site, samples });
      },
      {
        timeout: minutes(5),
      },
    );

    for (const { title, run, check: judge = check, time = 1 } of wanted) {
      it(title, { timeout: minutes(time) }, async ({ signal }) => {
        api.take();
        const chromium = () => (browser ??= startChromium());
        const outcome = await run(context({ project, api, chromium, signal }));
        judge(outcome, api.take());
      });
    }
  });
}

it("docs/frameworks.md names the versions of the frameworks that are tested", async () => {
  assert.deepEqual(await testedVersions(), Object.fromEntries(frameworks));
});

it("each sample that names its file is part of a project", () => {
  assert.deepEqual(new Set(namedSamples().keys()), inProjects);
});

it("names no registry in a lock file", async () => {
  for (const name of await readdir(folder)) {
    const lock = await readFile(new URL(`${name}/package-lock.json`, folder), "utf8");
    assert.ok(!lock.includes('"resolved"'), `${name}: npm wrote addresses; use omit-lockfile-registry-resolved`);
  }
});
