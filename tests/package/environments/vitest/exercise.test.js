import { rm, writeFile } from "node:fs/promises";
import { GenAuthError, ManagementClient, schemas } from "genauth-management";
import { test } from "vitest";
import { exercise } from "./exercise.js";

test("exercise", async () => {
  await rm("outcome.json", { force: true });
  const outcome = await exercise({ GenAuthError, ManagementClient, schemas }, JSON.parse(process.env.GIVEN));
  await writeFile("outcome.json", JSON.stringify(outcome));
});
