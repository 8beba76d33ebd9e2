// What no client in a page can prevent: a connection that breaks and was used before makes Chromium send the request
// again by itself, a create too. The table leaves it out by ending each connection with its answer.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startSandbox } from "../lib/sandbox.js";
import { controlOf } from "./lib/control.js";
import { inChromium } from "./lib/places.js";

let sandbox;
let page;
before(async () => {
  sandbox = await startSandbox("--faults");
  page = await inChromium();
});
after(async () => {
  await page?.close();
  await sandbox?.stop();
});

test("Chromium sends a create again whose connection broke, and the client hears of one request", async () => {
  const control = controlOf(sandbox.url);
  const { url: host, accessToken: token, userId } = sandbox;
  const path = "/api/v3/create-department";
  await control.add([{ match: { path }, keepAlive: true, fault: { kind: "reset", carriedOut: true } }]);
  const ask = (method, input) => page.call({ method, input, options: { host }, token });
  // So that there is a connection that was used.
  await ask("getUserDepartments", { userId });
  const department = { organizationCode: "steamory", parentDepartmentId: "root", name: "Twice" };
  const { data, sent } = await ask("createDepartment", department);

  assert.equal(data.name, "Twice");
  assert.deepEqual(sent, ["createDepartment"]);
  const arrived = (await control.requests()).filter((request) => request.path === path);
  assert.deepEqual(arrived.map(({ fault, carriedOut }) => [fault, carriedOut]), [["reset", true], [undefined, true]]);
  const { departments } = await control.tables();
  assert.equal(departments.filter(({ name }) => name === "Twice").length, 2);
});
