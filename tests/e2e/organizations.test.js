// Organizations: chosen, found, created, changed, deleted.
import assert from "node:assert/strict";
import { it } from "node:test";
import { open, photograph } from "./lib/console.js";
import { dialog } from "./lib/tree.js";

const heading = (page, name) => page.getByRole("main").getByRole("heading", { level: 1, name });
const chooser = (page) => page.getByRole("combobox", { name: "Organization" });
// antd's list for screen readers is apart from the one that is seen.
const offered = (page, name) => page.locator(".ant-select-item-option").filter({ hasText: name });

async function choose(page, action) {
  await page.getByRole("button", { name: "Manage organization" }).click();
  await page.getByRole("menuitem", { name: action }).click();
}

async function create(page, name, code) {
  await choose(page, "New organization");
  await dialog(page).getByLabel("Organization name").fill(name);
  await dialog(page).getByLabel("Organization code").fill(code);
  await dialog(page).getByRole("button", { name: "Create" }).click();
}

it("creates an organization, goes to it, and finds others by name", async (t) => {
  const { page, url, complaints } = await open(t);
  await heading(page, "蒸汽记忆 Steamory").waitFor();
  await create(page, "Harbour Clinic", "harbour");
  await page.waitForURL(`${url}/o/harbour`);
  await heading(page, "Harbour Clinic").waitFor();
  await dialog(page).waitFor({ state: "hidden" });

  await chooser(page).click();
  await offered(page, "Harbour Clinic").waitFor();
  await photograph(page, "organizations-1280-light");
  await chooser(page).fill("steam");
  await offered(page, "Harbour Clinic").waitFor({ state: "detached" });
  await page.keyboard.press("Enter");
  await page.waitForURL(`${url}/o/steamory`);
  await heading(page, "蒸汽记忆 Steamory").waitFor();
  assert.deepEqual(complaints, []);
});

it("shows the rules of the call at the fields, and that a code is taken, and keeps what was typed", async (t) => {
  const { page, requests } = await open(t);
  await heading(page, "蒸汽记忆 Steamory").waitFor();
  const sent = () => requests.filter((request) => request.url().endsWith("/api/v3/create-organization")).length;
  await create(page, "", "x".repeat(65));
  await dialog(page).getByText("Enter a name.").waitFor();
  await dialog(page).getByText("At most 64 characters.").waitFor();
  await photograph(page, "organization-rules-1280-light");
  assert.equal(sent(), 0);

  await dialog(page).getByLabel("Organization name").fill("Another one");
  await dialog(page).getByLabel("Organization code").fill("steamory");
  await dialog(page).getByRole("button", { name: "Create" }).click();
  await dialog(page).getByText("This code is already in use.").waitFor();
  assert.equal(await dialog(page).getByLabel("Organization name").inputValue(), "Another one");
  assert.equal(sent(), 1);
});

it("changes name and code, and the address with the code", async (t) => {
  const { page, url, complaints } = await open(t, { at: "/o/steamory?q=x" });
  await heading(page, "蒸汽记忆 Steamory").waitFor();
  await choose(page, "Edit organization");
  await dialog(page).getByLabel("Organization name").fill("Steamory & Co");
  await dialog(page).getByRole("button", { name: "Save" }).click();
  await heading(page, "Steamory & Co").waitFor();
  await dialog(page).waitFor({ state: "hidden" });

  await choose(page, "Edit organization");
  await dialog(page).getByLabel("Organization code").fill("steam-2");
  await dialog(page).getByLabel("Description").fill("Since 2024");
  await dialog(page).getByRole("button", { name: "Save" }).click();
  await page.waitForURL(`${url}/o/steam-2?q=x`);
  await dialog(page).waitFor({ state: "hidden" });
  await page.reload();
  await heading(page, "Steamory & Co").waitFor();
  assert.deepEqual(complaints, []);
});

it("deletes an organization only after its name was typed, and says what goes with it", async (t) => {
  const { page, url, complaints } = await open(t);
  await heading(page, "蒸汽记忆 Steamory").waitFor();
  await create(page, "Harbour Clinic", "harbour");
  await heading(page, "Harbour Clinic").waitFor();
  await dialog(page).waitFor({ state: "hidden" });

  await choose(page, "Delete organization");
  await dialog(page).getByText("Also deletes 1 department. No members are affected.").waitFor();
  const remove = dialog(page).getByRole("button", { name: "Delete permanently" });
  assert.equal(await remove.isDisabled(), true);
  await dialog(page).getByLabel("Type Harbour Clinic to confirm").fill("harbour");
  assert.equal(await remove.isDisabled(), true);
  await photograph(page, "organization-delete-1280-light");
  await dialog(page).getByLabel("Type Harbour Clinic to confirm").fill("Harbour Clinic");
  await remove.click();
  await page.waitForURL(`${url}/o/steamory`);
  await heading(page, "蒸汽记忆 Steamory").waitFor();
  await chooser(page).click();
  await offered(page, "Steamory").waitFor();
  assert.equal(await offered(page, "Harbour Clinic").count(), 0);
  assert.deepEqual(complaints, []);
});

it("leads to the next organization when the first one was deleted, and to a new one when there is none", async (t) => {
  const { page, url, complaints } = await open(t);
  const remove = async (name) => {
    await choose(page, "Delete organization");
    await dialog(page).getByLabel(`Type ${name} to confirm`).fill(name);
    await dialog(page).getByRole("button", { name: "Delete permanently" }).click();
  };
  await heading(page, "蒸汽记忆 Steamory").waitFor();
  await create(page, "Harbour Clinic", "harbour");
  await heading(page, "Harbour Clinic").waitFor();
  await page.goto(`${url}/o/steamory`);
  await heading(page, "蒸汽记忆 Steamory").waitFor();
  await remove("蒸汽记忆 Steamory");
  await page.waitForURL(`${url}/o/harbour`);
  await heading(page, "Harbour Clinic").waitFor();

  await remove("Harbour Clinic");
  await page.getByText("No organizations yet").waitFor();
  await photograph(page, "no-organizations-1280-light");
  await page.getByRole("main").getByRole("button", { name: "New organization" }).click();
  await dialog(page).getByLabel("Organization name").fill("Linden");
  await dialog(page).getByLabel("Organization code").fill("linden");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${url}/o/linden`);
  await heading(page, "Linden").waitFor();
  assert.deepEqual(complaints, []);
});

it("shows vera the organizations, and why she may not change them", async (t) => {
  const { page } = await open(t, { as: "vera" });
  await heading(page, "蒸汽记忆 Steamory").waitFor();
  await page.getByRole("button", { name: "Manage organization" }).click();
  await page.getByRole("menu").getByText("Ask an administrator to make changes").waitFor();
  for (const name of ["New organization", "Edit organization", "Delete organization"]) {
    assert.equal(await page.getByRole("menuitem", { name }).getAttribute("aria-disabled"), "true", name);
  }
});

it("says that there is no such organization, and leads on", async (t) => {
  const { page, url } = await open(t, { at: "/o/nowhere" });
  await page.getByText("No organization has the code nowhere").waitFor();
  await photograph(page, "no-organization-1280-light");
  await page.getByRole("link", { name: "Go to the first organization" }).click();
  await page.waitForURL(`${url}/o/steamory`);
});
