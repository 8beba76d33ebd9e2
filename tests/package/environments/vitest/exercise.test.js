import { rm, writeFile } from "node:fs/promises";
import { GenAuthError, ManagementClient, schemas } from "genauth-management";
import { expect, test } from "vitest";
import { addressesOfAPath, exercise } from "./exercise.js";

test("exercise", async () => {
  await rm("outcome.json", { force: true });
  const outcome = await exercise({ GenAuthError, ManagementClient, schemas }, JSON.parse(process.env.GIVEN));
  await writeFile("outcome.json", JSON.stringify(outcome));
});

const inDocument = globalThis.document ? test : test.skip;

inDocument("a path as `host` is on the document's origin, for a `fetch` of one's own as well", async () => {
  expect(await addressesOfAPath(ManagementClient)).toEqual([
    `${globalThis.location.origin}/api/genauth/api/v3/get-user?userId=u`,
  ]);
});
