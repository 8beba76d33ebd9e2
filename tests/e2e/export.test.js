// A department is saved as a file for a spreadsheet, and the file says what the service says.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { it } from "node:test";
import { collect } from "genauth-management";
import { assertAccessible } from "./lib/accessible.js";
import { open, photograph } from "./lib/console.js";
import { openSales } from "./lib/members.js";
import { choose, dialog, heading, service } from "./lib/tree.js";

const organizationCode = "horizon";
const BYTE_ORDER_MARK = "\uFEFF";
const MEMBERS = ["Path", "Department code", "Name", "Username", "Email", "Phone", "Status", "Main", "Leader"];
const STRUCTURE = ["ID", "Department code", "Path", "Department name", "Parent ID", "Leaders", "Leader IDs"];
const STATES = { Activated: "Active" };

const option = (page, name) => dialog(page).getByRole("radio", { name });
const start = (page) => dialog(page).getByRole("button", { name: /Export$/ });

/** The rows of a file. Names of people and departments may hold quotes, commas and breaks of lines. */
function rowsOf(text) {
  assert.ok(text.startsWith(BYTE_ORDER_MARK), "a spreadsheet takes it for UTF-8");
  const rows = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",;\t\r\n]*))(,|\r\n|$)/gy;
  cells.lastIndex = 1;
  while (cells.lastIndex < text.length) {
    const [, quoted, plain, end] = cells.exec(text) ?? assert.fail(`row ${rows.length} cannot be read`);
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") rows.push([]);
  }
  assert.deepEqual(rows.pop(), [], "the last row ends");
  return rows;
}

/** Downloads what `click` starts, and reads it. */
async function downloaded(page, click) {
  const download = page.waitForEvent("download");
  await click();
  const file = await download;
  return { name: file.suggestedFilename(), rows: rowsOf(await readFile(await file.path(), "utf8")) };
}

const sorted = (rows) => rows.map((row) => JSON.stringify(row)).sort();
const yes = (is) => (is ? "Yes" : "No");
const safe = (text = "") => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);

/** So many people in a department whose name is a formula, some of them below as well, and one whose names are formulas. */
async function prepare(sandbox, count) {
  const client = service(sandbox);
  const create = async (parentDepartmentId, name, code) =>
    (await client.createDepartment({ organizationCode, parentDepartmentId, name, ...(code && { code }) })).data.departmentId;
  const top = await create("root", '=HYPERLINK("http://evil.example";"Sales")', "big");
  const below = await create(top, "+Below, to the left", "below");
  const deepest = await create(below, "Deep");
  const seeded = [];
  for (let page = 1; seeded.length < count - 1; page++) {
    const { data } = await client.listUsers({ options: { pagination: { page, limit: 50 } } });
    seeded.push(...data.list.map(({ userId }) => userId));
  }
  const { data: formula } = await client.createUser({
    name: "=1+1",
    nickname: "first",
    username: "@user",
    email: "-minus@example.com",
    phone: "17700000001",
    departmentIds: [deepest, top],
  });
  const userIds = seeded.slice(0, count - 1);
  await client.addDepartmentMembers({ organizationCode, departmentId: top, userIds });
  await client.addDepartmentMembers({ organizationCode, departmentId: below, userIds: userIds.slice(0, 60) });
  await client.createUser({ name: 'Quote "and"\nbreak', username: "quote", departmentIds: [below] });
  await client.updateDepartment({ organizationCode, departmentId: top, leaderUserIds: [formula.userId, userIds[3]] });
  return { client, top, below, deepest };
}

/** The console at that department, with the dialog open. */
async function openExport(t, count) {
  let prepared;
  const at = async (sandbox) => {
    prepared = await prepare(sandbox, count);
    return `/o/horizon/d/${prepared.top}`;
  };
  const opened = await open(t, { at, sandbox: ["--seed", `5x${count}`] });
  await opened.page.getByRole("heading", { level: 2, name: /^Members \([1-9]/ }).waitFor();
  await opened.page.getByRole("button", { name: "Department actions" }).click();
  await opened.page.getByRole("menuitem", { name: "Export" }).click();
  await start(opened.page).waitFor();
  return { ...opened, ...prepared };
}

/** What the service says of a department and its direct members, asked department by department. */
async function membersOf(client, path, departmentId) {
  const { data: department } = await client.getDepartment({ organizationCode, departmentId });
  const users = await collect(client.iterate.listDepartmentMembers({ organizationCode, departmentId, limit: 50 }));
  return users.map((user) => [
    path,
    department.code ?? "",
    safe(user.name ?? ""),
    safe(user.username ?? ""),
    safe(user.email ?? ""),
    user.phone ?? "",
    STATES[user.status] ?? user.status,
    yes(user.mainDepartmentId === departmentId),
    yes(department.leaderUserIds.includes(user.userId)),
  ]);
}

it("saves 1,200 members with those of sub-departments as the service has them, and no cell is a formula", async (t) => {
  const { page, client, top, below, deepest, complaints } = await openExport(t, 1_200);
  assert.ok(await dialog(page).getByRole("checkbox", { name: "Include sub-departments" }).isChecked());
  await assertAccessible(page, "export");
  await photograph(page, "export-1280");
  const { name, rows } = await downloaded(page, () => start(page).click());
  await dialog(page).waitFor({ state: "hidden" });
  await page.getByText("Exported 1,262 rows").waitFor();
  assert.match(name, /^=HYPERLINK.* members \d{4}-\d\d-\d\d\.csv$/);

  const { data: organization } = await client.getOrganization({ organizationCode });
  const path = `${organization.organizationName}/=HYPERLINK("http://evil.example";"Sales")`;
  const expected = [
    ...(await membersOf(client, path, top)),
    ...(await membersOf(client, `${path}/+Below, to the left`, below)),
    ...(await membersOf(client, `${path}/+Below, to the left/Deep`, deepest)),
  ];
  const [header, ...found] = rows;
  assert.deepEqual(header, MEMBERS);
  assert.equal(found.length, 1_262);
  assert.deepEqual(sorted(found), sorted(expected));
  // Departments in the order of the tree.
  assert.deepEqual([...new Set(found.map(([path]) => path))], [...new Set(expected.map(([path]) => path))]);
  const formula = found.find((row) => row[2] === "'=1+1" && row[0].endsWith("Deep"));
  assert.deepEqual(formula?.slice(3), ["'@user", "'-minus@example.com", "17700000001", "Active", "Yes", "No"]);
  assert.ok(found.every((row) => row.every((cell) => !/^[=+\-@\t\r]/.test(cell))));
  assert.deepEqual(complaints, []);
});

it("saves the direct members alone where sub-departments are left out", async (t) => {
  const { page, client, top } = await openExport(t, 100);
  await dialog(page).getByRole("checkbox", { name: "Include sub-departments" }).uncheck();
  const { rows } = await downloaded(page, () => start(page).click());
  const { data: organization } = await client.getOrganization({ organizationCode });
  const expected = await membersOf(client, `${organization.organizationName}/=HYPERLINK("http://evil.example";"Sales")`, top);
  assert.equal(expected.length, 100);
  assert.deepEqual(sorted(rows.slice(1)), sorted(expected));
});

it("saves the structure with ids, paths and leaders", async (t) => {
  const { page, client, top, below, deepest } = await openExport(t, 100);
  await option(page, "Structure as CSV").check();
  const { name, rows } = await downloaded(page, () => start(page).click());
  assert.match(name, / structure \d{4}-\d\d-\d\d\.csv$/);
  const { data: organization } = await client.getOrganization({ organizationCode });
  const { data } = await client.getDepartment({ organizationCode, departmentId: top });
  const { data: leaders } = await client.getUserBatch({ userIds: data.leaderUserIds });
  const names = data.leaderUserIds.map((userId) => leaders.find((user) => user.userId === userId).name);
  const path = `${organization.organizationName}/${data.name}`;
  const root = organization.departmentId;
  const next = "+Below, to the left";
  assert.deepEqual(rows, [
    STRUCTURE,
    [top, "big", path, `'${data.name}`, root, `'${names.join("; ")}`, data.leaderUserIds.join(";")],
    [below, "below", `${path}/${next}`, `'${next}`, top, "", ""],
    [deepest, "", `${path}/${next}/Deep`, "Deep", below, "", ""],
  ]);
});

it("shows how far it is above 1,000 people, and stops without a file", async (t) => {
  const { page } = await openExport(t, 1_200);
  // This page of the list never comes.
  await page.route(
    (url) => url.pathname.endsWith("/list-department-members") && url.searchParams.get("page") === "3",
    () => {},
  );
  let files = 0;
  page.on("download", () => files++);
  // Clicked by the page itself, because a call fails after 15 seconds, which are short on a busy machine.
  const stopped = page.evaluate(() => {
    const isThere = () => document.body.textContent.includes("100 of 1,201 people read");
    const stop = () => [...document.querySelectorAll("[role=dialog] button")].find((one) => one.textContent === "Stop").click();
    return new Promise((done) => {
      const look = () => (isThere() ? done(stop()) : requestAnimationFrame(look));
      look();
    });
  });
  await start(page).click();
  await stopped;
  await dialog(page).getByRole("progressbar").waitFor({ state: "detached" });
  assert.deepEqual(await dialog(page).getByRole("alert").allTextContents(), []);
  assert.equal(files, 0);
  await page.unrouteAll();
  const { rows } = await downloaded(page, () => start(page).click());
  assert.equal(rows.length, 1_263);
});

it("lets those export who may only look, and says so when the service fails", async (t) => {
  const { page, client, department } = await openSales(t, { as: "vera" });
  await heading(page, "Sales").waitFor();
  await choose(page, "Sales", "Export");
  await page.route("**/list-department-members?*", (route) => route.abort());
  await start(page).click();
  await dialog(page).getByText("The service cannot be reached").waitFor();
  await page.unrouteAll();
  const { rows } = await downloaded(page, () => start(page).click());
  const { departmentId } = department;
  const input = { organizationCode: "steamory", departmentId, includeChildrenDepartments: true, limit: 1 };
  const { data } = await client.listDepartmentMembers(input);
  // Nobody is missing; somebody may be in several of the departments.
  const people = new Set(rows.slice(1).map((row) => row.slice(2, 7).join()));
  assert.equal(people.size, data.totalCount);
});
