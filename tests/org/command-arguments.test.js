// The command line: what it takes, and how it refuses the rest.
import assert from "node:assert/strict";
import { test } from "node:test";
import { COMMANDS } from "../../pkg-template/entry/command/arguments.js";
import { command, KEY, output } from "./command-run.js";

/** Command line, code of the error, and what the message names. */
const REFUSED = [
  ["", "missing_command", "command"],
  ["plam", "unknown_command", "did you mean plan?"],
  ["check", "missing_file", "file"],
  ["apply", "missing_file", "plan file"],
  ["apply a.json b.json", "unexpected_argument", "b.json"],
  ["export a --organization c --out d", "unexpected_argument", "a"],
  ["export --organization c", "missing_option", "--out"],
  ["plan a.csv", "missing_option", "--organization"],
  ["plan a.csv --organisation c", "unknown_option", "did you mean --organization?"],
  ["plan a.csv --qqqqqqqq", "unknown_option", "--organization, --out"],
  ["check a.csv --yes", "unknown_option", "is an option of apply, not of check"],
  ["--yes", "unknown_option", "needs a command"],
  ["check a.csv -x", "unknown_option", "-x"],
  ["plan a.csv --organization", "invalid_option", "--organization: expected a value"],
  ["plan a.csv --organization --json", "invalid_option", "--organization=VALUE"],
  ["plan a.csv --organization=", "invalid_option", "--organization"],
  ["plan a.csv --organization c --organization d", "invalid_option", "twice"],
  ["apply a.json --yes=no", "invalid_option", "takes no value"],
  ["check a.csv --lang fr", "invalid_option", "en-US, zh-CN"],
  ["export --organization c --out d --format xlsx", "invalid_option", "csv, json"],
  ["plan a.csv --organization c --only departmants", "invalid_option", "did you mean departments?"],
  ["plan a.csv --organization c --only departments,", "invalid_option", "--only"],
  ["plan a.csv --organization c --missing archive", "invalid_option", "archive:ID"],
  ["plan a.csv --organization c --missing archive:", "invalid_option", "archive:ID"],
  ["plan a.csv --organization c --missing archive:ID", "missing_variables", "GENAUTH_ACCESS_TOKEN", {}],
  ["plan a.csv --organization c --memberships all", "invalid_option", "add, exact"],
  ["plan a.csv --organization c --allow removed-membership=3", "invalid_option", "did you mean removed-memberships?"],
  ["plan a.csv --organization c --allow removed-memberships", "invalid_option", "NAME=VALUE"],
  ["plan a.csv --organization c --allow removed-memberships=many", "invalid_option", "found many"],
  ["plan a.csv --organization c --answer person:ada", "invalid_option", "NAME=VALUE"],
  ["plan a.csv --organization c --rate 0", "invalid_option", "from 1 to"],
  ["plan a.csv --organization c --rate fast", "invalid_option", "found fast"],
  ["plan a.csv --organization c", "missing_variables", "GENAUTH_ACCESS_KEY_SECRET", { GENAUTH_ACCESS_KEY_ID: "a" }],
  ["plan a.csv --organization c", "ambiguous_credentials", "GENAUTH_ACCESS_TOKEN", { ...KEY, GENAUTH_ACCESS_TOKEN: "t" }],
  ["check no/such/file.csv", "unreadable_file", "no/such/file.csv"],
  ["check .", "unreadable_file", "EISDIR"],
];

for (const [line, code, named, env] of REFUSED) {
  test(`refuses: ${line || "nothing"} (${code})`, async () => {
    const argv = line.split(" ").filter(Boolean);
    const english = await command([...argv, "--json"], { env: env ?? KEY });
    assert.equal(english.code, 4);
    const { ok, error, exitCode, version } = JSON.parse(english.out);
    assert.deepEqual([version, ok, exitCode, error.code], [1, false, 4, code]);
    assert.ok(error.message.includes(named), error.message);
    // The same in Chinese, unless the language is what is wrong.
    if (line.includes("--lang")) return;
    const chinese = await command(argv, { env: { ...(env ?? KEY), LANG: "zh_CN.UTF-8" } });
    assert.equal(chinese.code, 4);
    assert.match(chinese.err, /\p{Script=Han}/u);
    if (!line.includes("--json")) assert.equal(chinese.out, "");
  });
}

test("host and key are refused as arguments, and not shown", async () => {
  for (const option of ["--access-key-secret", "--accessKeyId", "--token", "--host", "--password"]) {
    for (const argv of [
      ["plan", "a.csv", "--organization", "c", option, "hunter22"],
      [`${option}=hunter22`, "check"],
    ]) {
      const { code, out, err } = await command([...argv, "--json"]);
      assert.equal(code, 4);
      assert.equal(JSON.parse(out).error.code, "secret_argument");
      assert.match(err, /GENAUTH_ACCESS_KEY_SECRET/);
      assert.doesNotMatch(out + err, /hunter22/);
    }
  }
});

test("each command has its help in both languages, which names every option", async () => {
  for (const [name, { options }] of Object.entries(COMMANDS)) {
    const texts = [];
    for (const lang of ["en-US", "zh-CN"]) {
      const { code, out, err } = await command([name, "--help", "--lang", lang], { env: {} });
      assert.deepEqual([code, err], [0, ""]);
      for (const option of Object.keys(options)) assert.ok(out.includes(`--${option} `), `${name} --${option} in ${lang}`);
      texts.push(out);
    }
    assert.notEqual(texts[0], texts[1]);
  }
  assert.match((await command(["--help"])).out, /GENAUTH_HOST/);
  assert.match((await command(["-h"], { env: { LC_ALL: "zh_CN" } })).out, /退出码/);
});

test("neither the client nor the planner is loaded for help and version", async () => {
  const { run } = await import("../../pkg-template/entry/command/run.js");
  const stream = output();
  const { signal } = new AbortController();
  const given = { env: {}, stdin: {}, stdout: stream, stderr: stream, version: "1.2.3", signal };
  assert.equal(await run(["--version"], given), 0);
  assert.equal(stream.text, "1.2.3\n");
  assert.equal(await run(["plan", "--help", "--json"], given), 0);
});

test("the language comes from the first variable that is set", async () => {
  const isChinese = async (env) => /\p{Script=Han}/u.test((await command(["check"], { env })).err);
  assert.equal(await isChinese({ LANG: "zh_CN.UTF-8" }), true);
  assert.equal(await isChinese({ LC_ALL: "C", LANG: "zh_CN.UTF-8" }), false);
  assert.equal(await isChinese({ LC_MESSAGES: "zh_TW", LANG: "C" }), true);
  assert.equal(await isChinese({}), false);
});
