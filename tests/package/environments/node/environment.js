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

export const cases = [
  { title: "import", core: true, run: ({ node }) => node("script.js") },
  { title: "require", core: true, run: ({ node }) => node("script.cjs") },
  { title: "import beside require", core: true, run: ({ node }) => node("both.js") },
  { title: "slim, with the bytes", core: true, run: ({ node }) => node("slim.js") },
  ...MAJORS.map(failuresIn),
];
