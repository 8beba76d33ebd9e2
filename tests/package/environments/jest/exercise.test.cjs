const { rmSync, writeFileSync } = require("node:fs");
const { GenAuthError, ManagementClient, schemas } = require("genauth-management");
const { exercise } = require("./exercise.cjs");

test("exercise", async () => {
  rmSync("outcome.json", { force: true });
  if (globalThis.navigator?.userAgent.includes("jsdom")) expect(typeof TextDecoder).toBe("undefined");
  const outcome = await exercise({ GenAuthError, ManagementClient, schemas }, JSON.parse(process.env.GIVEN));
  writeFileSync("outcome.json", JSON.stringify(outcome));
});
