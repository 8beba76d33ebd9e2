import assert from "node:assert/strict";
import { checkEnds, startFailing } from "../../../lib/failing.js";
import { MAJORS } from "../../lib/nodes.js";

/** What `fetch` throws there is told apart: the platform's failures, and the caller's own. */
const failuresIn = (major) => ({
  title: `what fetch throws, in Node ${major}`,
  core: true,
  async run({ nodeIn }) {
    const { hosts, close } = await startFailing();
    try {
      return await nodeIn(major, "failures.js", JSON.stringify(hosts));
    } finally {
      await close();
    }
  },
  check({ version, ...found }, requests) {
    assert.match(version, new RegExp(`^v${major}\\.`));
    assert.deepEqual(requests, []);
    checkEnds(found);
  },
});

/** What is printed of an uncaught error begins with the caller's line and ends soon. */
const uncaughtIn = (major) => ({
  title: `errors that nobody catches, in Node ${major}`,
  core: true,
  run: ({ nodeIn }) => nodeIn(major, "uncaught.js"),
  check({ version, all, thrown }) {
    assert.match(version, new RegExp(`^v${major}\\.`));
    for (const each of [all, thrown]) {
      assert.deepEqual([...new Set(each.map(({ file }) => file.slice(-3)))].sort(), ["cjs", "mjs"]);
    }
    for (const { file, line, status, stderr } of all) {
      assert.equal(status, 1, file);
      assert.ok(stderr.length < 3_000 && stderr.split("\n").length < 40, stderr);
      assert.match(stderr.split("\n")[0], new RegExp(`${file}:${line}$`), stderr);
      assert.match(stderr, /^GenAuthError: .+\n +at /m);
      const [, first] = /^ +at (.*)$/m.exec(stderr);
      assert.ok(first.includes(`${file}:${line}:`), stderr);
      assert.ok(!/genauth-management\/dist|wasm/.test(stderr), stderr);
    }
    for (const { file, line, status, stderr } of thrown) {
      assert.notEqual(status, 0, file);
      assert.ok(stderr.length < 2_000 && stderr.split("\n").length < 30, stderr);
      // The throw itself, and where it points.
      const [place, code, mark] = stderr.split("\n");
      assert.match(place, /genauth-management\/dist\/(proxy|shared)\.c?js:\d+$/, stderr);
      assert.ok(code.length < 60 && mark.length < 60 && /^throw /.test(code), stderr);
      const [, message, first] = /^GenAuthError: (.+)\n +at (.*)$/m.exec(stderr) ?? assert.fail(stderr);
      assert.ok(message.length > 0 && first.includes(`${file}:${line}:`), stderr);
    }
  },
});

export const cases = [
  { title: "import", core: true, run: ({ node }) => node("script.js") },
  { title: "require", core: true, run: ({ node }) => node("script.cjs") },
  // As in Node before 20.19 and 22.12.
  {
    title: "require, where a module cannot be required",
    core: true,
    run: ({ node }) => node("--no-experimental-require-module", "script.cjs"),
  },
  { title: "import beside require", core: true, run: ({ node }) => node("both.js") },
  { title: "slim, with the bytes", core: true, run: ({ node }) => node("slim.js") },
  ...MAJORS.map(failuresIn),
  ...MAJORS.map(uncaughtIn),
];
