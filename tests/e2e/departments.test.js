// Departments are created, changed, disabled and deleted; what a call would refuse stands at its field.
import assert from "node:assert/strict";
import { it } from "node:test";
import { fault, open, photograph, serve, signIn } from "./lib/console.js";
import { choose, dialog, heading, item, outline, sent, service, toggle } from "./lib/tree.js";

// While something is sent, its button has an icon with a name before its own.
const button = (page, name) => dialog(page).getByRole("button", { name: new RegExp(`${name}$`) });
const field = (page, name) => dialog(page).getByLabel(name, { exact: true });
const update = "/api/v3/update-department";

it("creates a department below another one, goes to it, and shows it in the tree", async (t) => {
  const { page, sandbox, complaints } = await open(t, { sandbox: ["--faults"] });
  await item(page, "Finance").click();
  await heading(page, "Finance").waitFor();
  await page.getByRole("button", { name: "New department" }).click();
  await button(page, "Create").click();
  await dialog(page).getByText("Enter a name.").waitFor();
  assert.equal((await sent(sandbox, "create-department")).length, 0);

  await field(page, "Department name").fill("Treasury");
  await field(page, "Code").fill("finance");
  await button(page, "Create").click();
  await dialog(page).getByText("This code is already in use.").waitFor();
  await field(page, "Code").fill("treasury");
  await field(page, "Description").fill("Looks after the money");
  await button(page, "Create").click();
  await heading(page, "Treasury").waitFor();
  await dialog(page).waitFor({ state: "hidden" });
  await item(page, "Treasury").waitFor();
  assert.equal(await item(page, "Treasury").getAttribute("aria-selected"), "true");
  assert.deepEqual((await outline(page)).slice(-3), [".Finance", "..Payroll", "..Treasury"]);
  await page.getByText("Looks after the money").waitFor();
  assert.deepEqual(complaints, []);
});

it("finds the department again whose answer was lost, and makes no second one", async (t) => {
  const { page, sandbox } = await open(t, { sandbox: ["--faults"] });
  await choose(page, "Finance", "New department");
  await field(page, "Department name").fill("Treasury");
  await fault(sandbox, { match: { path: "/api/v3/create-department" }, fault: { kind: "reset", carriedOut: true } });
  await button(page, "Create").click();
  await heading(page, "Treasury").waitFor();
  const { data } = await service(sandbox).searchDepartmentsList({
    organizationCode: "steamory",
    advancedFilter: [{ field: "name", operator: "EQUAL", value: "Treasury" }],
  });
  assert.equal(data.length, 1);
});

it("sends what was changed and nothing else", async (t) => {
  const { page, complaints } = await open(t);
  await item(page, "Finance").click();
  await heading(page, "Finance").waitFor();
  await page.getByRole("button", { name: "Edit" }).click();
  await field(page, "Code").fill("x".repeat(65));
  await button(page, "Save").click();
  await dialog(page).getByText("At most 64 characters.").waitFor();
  await photograph(page, "department-rules-1280-light");
  await field(page, "Code").fill("finance");
  await field(page, "Department name").fill("Finances");
  const request = page.waitForRequest((request) => request.url().endsWith(update));
  await button(page, "Save").click();
  const { departmentId, ...rest } = (await request).postDataJSON();
  assert.match(departmentId, /^[0-9a-f]{24}$/);
  assert.deepEqual(rest, { organizationCode: "steamory", name: "Finances" });
  await heading(page, "Finances").waitFor();
  await item(page, "Finances").waitFor();
  await dialog(page).waitFor({ state: "hidden" });
  assert.deepEqual(complaints, []);
});

it("keeps what was typed when the server goes down in the middle, and shows the department as it was", async (t) => {
  const { page, sandbox, server, url } = await open(t, { start: serve });
  await choose(page, "Finance", "Edit");
  await field(page, "Department name").fill("Finances");
  await server.stop();
  await button(page, "Save").click();
  await dialog(page).getByRole("alert").filter({ hasText: "The service cannot be reached" }).waitFor();
  assert.equal(await item(page, "Finances").count(), 0);
  await item(page, "Finance").waitFor();
  assert.equal(await field(page, "Department name").inputValue(), "Finances");
  await photograph(page, "edit-server-down-1280-light");

  // It has forgotten who was signed in.
  const { people, stop } = await serve(sandbox, { port: new URL(url).port });
  t.after(stop);
  await button(page, "Save").click();
  await page.getByRole("dialog", { name: "Your session has ended" }).waitFor();
  await signIn(page, "ada", people[0].password);
  await item(page, "Finances").waitFor();
});

it("disables a department when it is confirmed, and takes it back when the service wants fewer calls", async (t) => {
  const { page, sandbox } = await open(t, { sandbox: ["--faults"] });
  await choose(page, "Finance", "Disable");
  await button(page, "Disable").click();
  await page.getByText("Disabled Finance").waitFor();
  await dialog(page).waitFor({ state: "hidden" });
  await item(page, "Finance").getByText("disabled").waitFor();
  await item(page, "Finance").click();
  await page.getByRole("main").getByText("Disabled").waitFor();

  const match = { path: "/api/v3/update-department-status" };
  await fault(sandbox, { match, times: 9, fault: { kind: "answer", status: 429, retryAfter: "60" } });
  await choose(page, "Finance", "Enable");
  const notice = page.locator(".ant-notification-notice").filter({ hasText: "Finance was not changed" });
  await notice.getByText("Too many requests. Wait a moment.").waitFor();
  await photograph(page, "status-refused-1280-light");
  await item(page, "Finance").getByText("disabled").waitFor();
});

it("says what goes with a department before it is deleted, and asks for its name", async (t) => {
  const { page, url, complaints } = await open(t);
  await toggle(page, "Sales");
  await item(page, "International").click();
  await heading(page, "International").waitFor();
  await choose(page, "Sales", "Delete");
  await dialog(page).getByText("Also deletes 3 sub-departments").waitFor();
  await dialog(page).getByText("华东大区 / 上海办事处").waitFor();
  assert.equal(await button(page, "Delete permanently").isDisabled(), true);
  await field(page, "Type Sales to confirm").fill("sales");
  assert.equal(await button(page, "Delete permanently").isDisabled(), true);
  await photograph(page, "department-delete-1280-light");
  await field(page, "Type Sales to confirm").fill("Sales");
  await button(page, "Delete permanently").click();
  await page.getByText("Deleted Sales").waitFor();
  // What was shown went with it.
  await page.waitForURL(`${url}/o/steamory`);
  await item(page, "Sales").waitFor({ state: "detached" });
  assert.deepEqual((await outline(page)).slice(1), [".研发中心", ".人力资源部", ".Finance"]);
  assert.deepEqual(complaints, []);
});

it("asks for no name where nothing goes with it, and puts it back when the service refuses", async (t) => {
  const { page, sandbox } = await open(t, { sandbox: ["--faults"] });
  await choose(page, "Finance", "New department");
  await field(page, "Department name").fill("Treasury");
  await button(page, "Create").click();
  await heading(page, "Treasury").waitFor();
  await choose(page, "Treasury", "Delete");
  await dialog(page).getByText("It has no sub-departments").waitFor();
  assert.equal(await dialog(page).getByRole("textbox").count(), 0);
  const match = { path: "/api/v3/delete-department" };
  await fault(sandbox, { match, fault: { kind: "answer", statusCode: 403, message: "not on a Saturday" } });
  await button(page, "Delete permanently").click();
  await dialog(page).getByText("not on a Saturday").waitFor();
  await item(page, "Treasury").waitFor();
  await button(page, "Delete permanently").click();
  await heading(page, "Finance").waitFor();
  await item(page, "Treasury").waitFor({ state: "detached" });
});

it("creates departments from a list, can be stopped, and goes on where it was", async (t) => {
  const { page, sandbox, complaints } = await open(t, { sandbox: ["--faults"] });
  await choose(page, "Finance", "New departments from a list");
  const text = "Research\n  - Materials\n\t\tAlloys\n  - Batteries\n\nService\n";
  await dialog(page).getByRole("textbox", { name: "Names of the departments" }).fill(text);
  await photograph(page, "from-a-list-1280-light");
  const path = "/api/v3/create-department";
  await fault(sandbox, { match: { path }, fault: { kind: "silence", carriedOut: true } });
  await button(page, "Create 5 departments").click();
  await dialog(page).getByText("0 of 5 created").waitFor();
  await button(page, "Stop").click();
  await button(page, "Continue").click();
  await dialog(page).getByText("5 of 5 created").waitFor();
  await photograph(page, "from-a-list-done-1280-light");
  await dialog(page).locator(".ant-modal-footer").getByRole("button", { name: "Close" }).click();
  await dialog(page).waitFor({ state: "hidden" });
  await choose(page, "Finance", "Expand all");
  await item(page, "Alloys").waitFor();
  assert.deepEqual((await outline(page)).slice(-7), [
    ".Finance",
    "..Payroll",
    "..Research",
    "...Materials",
    "....Alloys",
    "...Batteries",
    "..Service",
  ]);
  assert.deepEqual(
    complaints.filter((text) => !text.includes("ERR_ABORTED")),
    [],
  );
});
