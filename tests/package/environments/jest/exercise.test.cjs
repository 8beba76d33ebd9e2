const { rmSync, writeFileSync } = require("node:fs");
const { GenAuthError, ManagementClient, schemas } = require("genauth-management");
const { addressesOfAPath, exercise } = require("./exercise.cjs");

test("exercise", async () => {
  rmSync("outcome.json", { force: true });
  if (globalThis.navigator?.userAgent.includes("jsdom")) expect(typeof TextDecoder).toBe("undefined");
  const outcome = await exercise({ GenAuthError, ManagementClient, schemas }, JSON.parse(process.env.GIVEN));
  writeFileSync("outcome.json", JSON.stringify(outcome));
});

const inDocument = globalThis.document ? test : test.skip;

inDocument("a path as `host` is on the document's origin, for a `fetch` of one's own as well", async () => {
  expect(await addressesOfAPath(ManagementClient)).toEqual([
    `${globalThis.location.origin}/api/genauth/api/v3/get-user?userId=u`,
  ]);
});
