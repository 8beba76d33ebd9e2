// Every sample of the documentation compiles as it stands, with `exactOptionalPropertyTypes` and without.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";

const root = new URL("../../", import.meta.url);
const folder = new URL("samples/", import.meta.url);
const pages = readdirSync(new URL("docs/", root)).map((name) => `docs/${name}`);
const documents = ["README.md", "pkg-template/README.md", ...pages.filter((name) => name.endsWith(".md"))];

/** What samples take for granted, declared where one uses it without a declaration of its own. */
const GIVEN = {
  client: 'declare const client: import("genauth-management").ManagementClient;',
  schemas: 'import { schemas } from "genauth-management";',
  ManagementClient: 'import { ManagementClient } from "genauth-management";',
  userId: "declare const userId: string;",
  session: "declare const session: { token(): Promise<string> };",
  sessionOf: "declare const sessionOf: (cookie: string | null) => Promise<{ isAdministrator: boolean } | undefined>;",
  handler: 'declare const handler: import("genauth-management/proxy").ProxyHandler;',
  handlerOf: 'declare const handlerOf: (env: Env) => import("genauth-management/proxy").ProxyHandler<Env>;',
  Env: "interface Env { GENAUTH_ACCESS_KEY_SECRET: string }",
  createServer: 'import { createServer } from "node:http";',
  app: "declare const app: { use(path: string, listener: object): void; all(path: string, answer: (c: { req: { raw: Request } }) => unknown): void };",
};

function samplesOf(document) {
  const text = readFileSync(new URL(document, root), "utf8");
  return [...text.matchAll(/^```(?:js|ts)\n(.*?)^```$/gms)].map(({ 1: code, index }) => ({
    code,
    line: text.slice(0, index).split("\n").length,
  }));
}

/** A module of its own, on which line numbers are those of the document. */
function moduleOf({ code, line }) {
  const uses = (name, text) => new RegExp(`(?<![\\w.$"/-])${name}(?![\\w"/:-])`).test(text);
  const declares = (name) => new RegExp(`^(?:export )?(?:const|let|function|class|interface|import)\\b[^=<\\n]*?\\b${name}\\b`, "m").test(code);
  let given = "";
  for (const [name, declaration] of Object.entries(GIVEN)) {
    if (uses(name, code + given) && !declares(name)) given += `${declaration} `;
  }
  return `${given}export {};${"\n".repeat(line)}${code}`;
}

before(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});
after(() => rmSync(folder, { recursive: true, force: true }));

for (const document of documents) {
  for (const exact of [[], ["--exactOptionalPropertyTypes"]]) {
    test(`the samples of ${document} compile ${exact}`, () => {
      const samples = samplesOf(document);
      assert.ok(samples.length > 0, "it has samples");
      const files = samples.map((sample) => {
        const file = `samples/${document.replace(/\W/g, "-")}-${sample.line}.mts`;
        writeFileSync(new URL(file, import.meta.url), moduleOf(sample));
        return file;
      });
      const options = ["--noEmit", "--strict", "--target", "es2024", "--module", "nodenext", "--lib", "esnext,dom", "--types", "node"];
      const tsc = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", ...options, ...exact, ...files], {
        cwd: import.meta.dirname,
        encoding: "utf8",
      });
      assert.equal(tsc.stdout + tsc.stderr, "");
    });
  }
}
