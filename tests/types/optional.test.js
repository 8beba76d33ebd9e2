// Whatever may be absent may be `undefined`, for programs that are compiled with `exactOptionalPropertyTypes`.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import ts from "typescript-6";

/** What the client gives and nobody gives it. With `undefined` it would not fit the platform's own type. */
const given = new Set(["FetchInit.body", "FetchInit.cache"]);

const folder = new URL("node_modules/genauth-management/dist/", import.meta.url);

function* optional(node, owner = "") {
  const name = ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node) ? node.name.text : owner;
  const isProperty = ts.isPropertySignature(node) || ts.isPropertyDeclaration(node);
  if (isProperty && node.questionToken) yield [`${name}.${node.name.getText()}`, node.type];
  for (const child of node.getChildren()) yield* optional(child, name);
}

const takesUndefined = (type) =>
  type.kind === ts.SyntaxKind.UndefinedKeyword || (ts.isUnionTypeNode(type) && type.types.some(takesUndefined));

for (const file of ["index.d.cts", "slim.d.cts", "proxy.d.cts"]) {
  test(`every optional property of ${file} takes undefined`, () => {
    const text = readFileSync(new URL(file, folder), "utf8");
    const found = [...optional(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))];
    assert.ok(found.length > 0 || file === "slim.d.cts");
    const narrow = found.filter(([name, type]) => !given.has(name) && !takesUndefined(type)).map(([name]) => name);
    assert.deepEqual(narrow, []);
  });
}
