// Every sample of the documentation compiles as it stands, with `exactOptionalPropertyTypes` and without.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { documents, samplesOf, textOf } from "../lib/documents.js";

const folder = new URL("samples/", import.meta.url);

/** What becomes of a sample by its language: compiled here, part of a project in tests/package, or shown only. */
const COMPILED = ["js", "ts"];
const IN_PROJECTS = ["tsx"];
const SHOWN = ["rust"];

/** What samples take for granted, declared where one uses it without a declaration of its own. */
const GIVEN = {
  client: 'declare const client: import("genauth-management").ManagementClient;',
  schemas: 'import { schemas } from "genauth-management";',
  ManagementClient: 'import { ManagementClient } from "genauth-management";',
  userId: "declare const userId: string;",
  session: "declare const session: { token(): Promise<string> };",
  sessionOf:
    "declare const sessionOf: (cookie: string | null) => Promise<{ isAdministrator: boolean; departments: " +
    "{ organizationCode: string; departmentId: string }[] } | undefined>;",
  handler: 'declare const handler: import("genauth-management/proxy").ProxyHandler;',
  handlerOf: 'declare const handlerOf: (env: Env) => import("genauth-management/proxy").ProxyHandler<Env>;',
  // Nuxt gives these to every module of its server.
  defineEventHandler: "declare const defineEventHandler: <Answer>(answer: (event: object) => Answer) => Answer;",
  toWebRequest: "declare const toWebRequest: (event: object) => Request;",
  Env: "interface Env { GENAUTH_ACCESS_KEY_SECRET: string }",
  createServer: 'import { createServer } from "node:http";',
  app: "declare const app: { use(path: string, listener: object): void; all(path: string, answer: (c: { req: { raw: Request } }) => unknown): void };",
};

/** Where frameworks have the module of the server that makes the handler. */
const HANDLER = /from "[^"]*\/genauth(?:\.server|\.js)?";$/gm;

/** A module of its own, on which line numbers are those of the document. */
function moduleOf({ code, line }) {
  const uses = (name, text) => new RegExp(`(?<![\\w.$"/-])${name}(?![\\w"/:-])`).test(text);
  const declares = (name) =>
    new RegExp(`^(?:export )?(?:const|let|function|class|interface|import)\\b[^=<\\n]*?\\b${name}\\b`, "m").test(code);
  let given = "";
  for (const [name, declaration] of Object.entries(GIVEN)) {
    if (uses(name, code + given) && !declares(name)) given += `${declaration} `;
  }
  return `${given}export {};${"\n".repeat(line)}${code.replace(HANDLER, 'from "./handler.mjs";')}`;
}

before(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(new URL("handler.mts", folder), `${GIVEN.handler} export { handler };`);
});
after(() => rmSync(folder, { recursive: true, force: true }));

test("every fence is a sample, in a language that a test takes", () => {
  for (const document of documents) {
    const samples = samplesOf(document);
    const fences = textOf(document).match(/^\s*(?:```|~~~)/gm) ?? [];
    assert.equal(fences.length, 2 * samples.length, `${document} has a fence that is indented, or does not end`);
    for (const { language, line, file } of samples) {
      assert.ok(
        [...COMPILED, ...IN_PROJECTS, ...SHOWN].includes(language),
        `${document}, line ${line}: ${language || "no language"}`,
      );
      if (IN_PROJECTS.includes(language)) assert.ok(file, `${document}, line ${line}: its first line names no file`);
    }
  }
});

test("no sample stands twice", () => {
  const places = new Map();
  for (const { code, document, line } of documents.flatMap(samplesOf)) {
    const place = `${document}, line ${line}`;
    assert.ok(!places.has(code), `${place} is ${places.get(code)}`);
    places.set(code, place);
  }
});

test("both READMEs have samples", () => {
  for (const document of documents.slice(0, 2)) assert.ok(samplesOf(document).length > 0, document);
});

for (const document of documents) {
  const samples = samplesOf(document).filter(({ language }) => COMPILED.includes(language));
  if (samples.length === 0) continue;
  for (const exact of [[], ["--exactOptionalPropertyTypes"]]) {
    test(`the samples of ${document} compile ${exact}`, () => {
      const files = samples.map((sample) => {
        const file = `samples/${document.replace(/\W/g, "-")}-${sample.line}.mts`;
        writeFileSync(new URL(file, import.meta.url), moduleOf(sample));
        return file;
      });
      const options = [
        "--noEmit",
        "--strict",
        "--target",
        "es2024",
        "--module",
        "nodenext",
        "--lib",
        "esnext,dom",
        "--types",
        "node",
      ];
      const tsc = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", ...options, ...exact, ...files], {
        cwd: import.meta.dirname,
        encoding: "utf8",
      });
      assert.equal(tsc.stdout + tsc.stderr, "");
    });
  }
}
