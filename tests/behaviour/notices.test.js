// The papers that go with the package: licences of what is inside the wasm, and how to report a vulnerability.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const packed = (name) => readFileSync(new URL(`./node_modules/genauth-management/${name}`, import.meta.url), "utf8");
const notices = packed("THIRD_PARTY_NOTICES.md");

test("the crates that the wasm contains are named in the package, each with the text of its licence", () => {
  const rows = notices.match(/^\| (?!component|---).* \|$/gm).map((row) => row.slice(2, -2).split(" | "));
  const names = rows.map(([name]) => name);
  assert.ok(names.length > 0);
  const headings = notices.match(/^## .*$/gm).flatMap((line) => line.slice(3).split(/, (?=\S+ [\d.]+)/));
  for (const name of names)
    assert.ok(
      headings.some((heading) => heading.includes(name)),
      `${name} has no text`,
    );
  for (const crate of ["wasm-bindgen", "js-sys", "web-sys", "serde-wasm-bindgen", "talc", "strsim", "sha1", "hmac"]) {
    assert.ok(
      names.some((name) => name.startsWith(`${crate} `)),
      `${crate} is not named`,
    );
  }
  assert.ok(names.some((name) => name.includes("standard library")));
});

test("crates that the wasm does not contain are not named: macros, tests, tools", () => {
  assert.doesNotMatch(notices, /^\| (syn|quote|proc-macro2|serde_derive|wasm-bindgen-test|clap|anyhow) /m);
});

test("each licence text is whole, and has the names that its authors gave", () => {
  const texts = notices.match(/^````text\n[\s\S]*?^````$/gm);
  for (const text of texts) assert.match(text, /Permission|permission|License/);
  assert.doesNotMatch(notices, /<year>|<copyright holders?>/);
});

test("the package says how to report a vulnerability, and gives no address that does not exist", () => {
  const security = packed("SECURITY.md");
  assert.match(security, /Report a vulnerability/);
  assert.doesNotMatch(security, /\S@\S/);
});
