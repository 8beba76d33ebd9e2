// What is refused says so in both languages, with a code and details of its own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { OrganizationError, refusal } from "../../pkg-template/entry/org/error.js";

test("an error has its name, its code and its details as own fields", () => {
  const error = new OrganizationError({ code: "too_few_rows", message: "too few rows", rows: 3, name: "another" });
  assert.ok(error instanceof Error);
  assert.deepEqual({ ...error }, { name: "OrganizationError", code: "too_few_rows", rows: 3 });
  assert.equal(String(error), "OrganizationError: too few rows");
});

test("every refusal is said in English and in Chinese, with nothing left to fill in", () => {
  for (const code of ["invalid_files", "no_journal", "read_changed", "read_inconsistent", "read_invalid", "invalid_options"]) {
    const details = { field: "people", expected: ["a list", "列表"] };
    const [english, chinese, plain] = ["en-US", "zh-CN", undefined].map((lang) => refusal(code, lang, details));
    assert.equal(plain.message, english.message);
    assert.match(english.message, /^[ -~]+\.$/);
    assert.match(chinese.message, /\p{Script=Han}.*。$/u);
    for (const error of [english, chinese]) {
      assert.equal(error.code, code);
      assert.equal(error.field, "people");
      assert.doesNotMatch(error.message.replace("{ name, data }", ""), /[{}]/);
    }
    assert.equal(chinese.expected, "列表");
  }
});
