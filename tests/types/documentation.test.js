// Whoever hovers over a name reads what it is: every exported declaration and every member has its documentation.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
// TypeScript 7 has no stable interface to its parser yet.
import ts from "typescript-6";
import { endpoints } from "../lib/contract/decided.js";

/** Written by others, for whom there is no place to document them. */
const excepted = new Set([
  "GenAuthError.constructor", // Private.
  "GenAuthError.name", // Documented by Error.
  "OrganizationError.constructor", // Private.
  "OrganizationError.name", // Documented by Error.
  "ManagementClient.free", // By wasm-bindgen, as the next.
  "ManagementClient.[Symbol.dispose]",
  'InputSchema."~standard"', // By the Standard Schema specification.
]);

const folder = new URL("node_modules/genauth-management/dist/", import.meta.url);
const parse = (name) => ts.createSourceFile(name, readFileSync(new URL(name, folder), "utf8"), ts.ScriptTarget.Latest, true);
const isExported = (node) =>
  ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
const documentation = (node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "")
    .join("\n")
    .trim();

/** `[name, node]` of every exported declaration and its members. */
function* exported(source) {
  for (const statement of source.statements.filter(isExported)) {
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) yield [name.text, statement];
      continue;
    }
    assert.ok(statement.name, statement.getText());
    yield [statement.name.text, statement];
    for (const member of statement.members ?? []) {
      yield [`${statement.name.text}.${ts.isConstructorDeclaration(member) ? "constructor" : member.name.getText()}`, member];
    }
  }
}

for (const file of ["index.d.cts", "org.d.cts", "slim.d.cts", "proxy.d.cts"]) {
  test(`every exported name of ${file} is documented`, () => {
    const names = [...exported(parse(file))];
    assert.ok(names.length > 0);
    // What is declared in several places, as the client is, shows the documentation of all.
    const documented = new Set(names.filter(([, node]) => documentation(node)).map(([name]) => name));
    const bare = names.map(([name]) => name).filter((name) => !excepted.has(name) && !documented.has(name));
    assert.deepEqual(bare, []);
  });
}

test("every call of the client has an example", () => {
  const calls = [...exported(parse("index.d.cts"))].filter(
    ([name, node]) => name.startsWith("ManagementClient.") && /Promise</.test(node.type?.getText() ?? ""),
  );
  const names = calls.map(([name]) => name.replace("ManagementClient.", "")).sort();
  assert.deepEqual(names, ["editUserDepartments", "makeRequest", ...Object.keys(endpoints)].sort());
  for (const [name, node] of calls) {
    const example = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === "example");
    assert.match(ts.getTextOfJSDocComment(example?.comment) ?? "", /client\./, name);
  }
});

test("import and require have the same types, which are written once", () => {
  for (const name of ["index", "slim", "proxy"]) {
    assert.equal(readFileSync(new URL(`${name}.d.ts`, folder), "utf8"), `export * from "./${name}.cjs";\n`);
  }
});
