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
  check({ version, all }) {
    assert.match(version, new RegExp(`^v${major}\\.`));
    assert.equal(all.length, 18);
    for (const { file, line, status, stderr } of all) {
      assert.equal(status, 1, file);
      assert.ok(stderr.length < 3_000 && stderr.split("\n").length < 40, stderr);
      assert.match(stderr.split("\n")[0], new RegExp(`${file}:${line}$`), stderr);
      assert.match(stderr, /^GenAuthError: .+\n +at /m);
      const [, first] = /^ +at (.*)$/m.exec(stderr);
      assert.ok(first.includes(`${file}:${line}:`), stderr);
      assert.ok(!/genauth-management\/dist|wasm/.test(stderr), stderr);
    }
  },
});

export const cases = [
  { title: "import", core: true, run: ({ node }) => node("script.js") },
  { title: "require", core: true, run: ({ node }) => node("script.cjs") },
  { title: "import beside require", core: true, run: ({ node }) => node("both.js") },
  { title: "slim, with the bytes", core: true, run: ({ node }) => node("slim.js") },
  ...MAJORS.map(failuresIn),
  ...MAJORS.map(uncaughtIn),
];
