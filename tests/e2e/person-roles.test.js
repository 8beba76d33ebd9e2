// The roles and user groups of a person, in the drawer.
import assert from "node:assert/strict";
import { it } from "node:test";
import { assertAccessible } from "./lib/accessible.js";
import { open, photograph } from "./lib/console.js";
import { drawer, row, somebodyElse, WANG } from "./lib/people.js";

const at = `/o/steamory?person=${WANG}`;
const ROLES = "**/api/v3/get-user-roles?*";

const withRoles = async (sandbox) => {
  const { client } = somebodyElse(sandbox);
  await client.createRole({ code: "bicycle-keeper", name: "Bicycle keeper" });
  await client.assignRole({ code: "bicycle-keeper", targets: [{ targetType: "USER", targetIdentifier: WANG }] });
  await client.createGroup({ code: "cyclists", name: "Cyclists", type: "static", description: "Come by bicycle" });
  await client.addGroupMembers({ code: "cyclists", userIds: [WANG] });
  return at;
};

const more = (page) => drawer(page).getByRole("button", { name: "Roles and groups" });

it("shows roles and user groups when they are asked for, to viewers too", async (t) => {
  const { page, requests, complaints } = await open(t, { as: "vera", at: withRoles });
  await row(page, "Sales").waitFor();
  assert.equal(requests.filter((request) => /get-user-(roles|groups)/.test(request.url())).length, 0);
  await more(page).click();
  await drawer(page).getByText("Bicycle keeper").waitFor();
  await drawer(page).getByText("Cyclists").waitFor();
  await photograph(page, "person-roles-1280-light");
  await assertAccessible(page, "person-roles");
  assert.deepEqual(complaints, []);
});

it("shows the groups also while the roles cannot be read, and reads those when asked again", async (t) => {
  const { page } = await open(t, { at: withRoles });
  await page.route(ROLES, (route) => route.abort());
  await more(page).click();
  await drawer(page).getByText("Cyclists").waitFor();
  await drawer(page).getByRole("alert").filter({ hasText: "The service cannot be reached" }).waitFor();
  await page.unroute(ROLES);
  await drawer(page).getByRole("button", { name: "Try again" }).click();
  await drawer(page).getByText("Bicycle keeper").waitFor();
});
