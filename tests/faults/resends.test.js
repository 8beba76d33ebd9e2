// What the client in a page cannot prevent: when a connection breaks that was used before, Chromium sends the request
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

/** Makes the call on a connection that was used before, and that breaks after the call was carried out. */
async function broken(method, path, input) {
  const control = controlOf(sandbox.url);
  const { url: host, accessToken: token, userId } = sandbox;
  const ask = (method, input) => page.call({ method, input, options: { host }, token });
  await control.clear();
  await control.add([{ match: { path }, keepAlive: true, fault: { kind: "reset", carriedOut: true } }]);
  await ask("getUserDepartments", { userId });
  const result = await ask(method, input);
  const requests = (await control.requests()).filter((request) => request.path === path);
  return { ...result, carriedOut: requests.map(({ carriedOut }) => carriedOut), tables: await control.tables() };
}

test("a create is sent again by Chromium and carried out twice, and the client hears of one request", async () => {
  const department = { organizationCode: "steamory", parentDepartmentId: "root", name: "Twice" };
  const { data, sent, carriedOut, tables } = await broken("createDepartment", "/api/v3/create-department", department);
  assert.deepEqual([data.name, sent, carriedOut], ["Twice", ["createDepartment"], [true, true]]);
  assert.equal(tables.departments.filter(({ name }) => name === "Twice").length, 2);
});

const organization = { organizationCode: "once", organizationName: "Once" };

test("with a key of the caller's the second is refused, and the client finds what the first one made", async () => {
  const { data, error, sent, carriedOut, tables } = await broken(
    "createOrganization",
    "/api/v3/create-organization",
    organization,
  );
  assert.equal(error, undefined);
  assert.equal(data.organizationCode, "once");
  assert.deepEqual(
    [sent, carriedOut],
    [
      ["createOrganization", "getOrganization"],
      [true, false],
    ],
  );
  assert.equal(tables.organizations.filter(({ code }) => code === "once").length, 1);
});

test("what differs was made by someone else, and the service's refusal comes out", async () => {
  const { url: host, accessToken: token } = sandbox;
  const input = { ...organization, organizationName: "Another" };
  const { error } = await page.call({ method: "createOrganization", input, options: { host }, token });
  assert.deepEqual([error.kind, error.statusCode, error.outcome], ["conflict", 409, "not_applied"]);
});
