// A walk through the console in WebKit: sign in, see the tree, change a department, and find the change at the service.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { ManagementClient } from "genauth-management";
import { build } from "../e2e/lib/build.js";
import { serve } from "../e2e/lib/serve.js";
import { startSandbox } from "../lib/sandbox.js";
import { missing, startWebKit } from "../lib/webkit.js";

const treeItem = (name) => `//*[@role="tree"]//*[@role="treeitem"][.//*[@class="tree-name" and text()="${name}"]]`;
const heading = (name) => `//main//h1[normalize-space()="${name}"]`;
const labelled = (name) => `//*[@id=//label[normalize-space()="${name}"]/@for]`;
const dialog = '//*[@role="dialog"]';
/** The key, as WebDriver writes it; it is let go at the end of what is typed. */
const CONTROL = "\uE009";
const button = (name) => `//button[normalize-space()="${name}"]`;

describe("the console", { skip: missing }, () => {
  let sandbox, server, browser;
  before(async () => {
    build();
    sandbox = await startSandbox();
    server = await serve(sandbox);
    browser = await startWebKit();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    await sandbox?.stop();
  });

  // Not the driver's own text: it is empty for an element whose lines are limited, though that is on the screen.
  const shown = async (xpath) => {
    await browser.find(xpath);
    const type = "XPathResult.FIRST_ORDERED_NODE_TYPE";
    return browser.run(`return document.evaluate(given[0], document, null, ${type}).singleNodeValue.innerText`, xpath);
  };
  const press = async (xpath) => (await browser.find(xpath)).click();
  async function fill(xpath, text) {
    const field = await browser.find(xpath);
    // What is typed takes the place of what is chosen. WebDriver's own `clear` is undone by React, which hears of no input.
    await field.type(`${CONTROL}a`);
    await field.type(text);
  }
  /** Waits until there is no such element. */
  const gone = (xpath) =>
    browser.run(
      `const [xpath] = given;
       const isThere = () => document.evaluate(xpath, document, null, XPathResult.BOOLEAN_TYPE).booleanValue;
       await new Promise((resolve) => {
         const look = () => isThere() || resolve();
         new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
         look();
       });`,
      `boolean(${xpath})`,
    );

  test("lets a person sign in, shows the tree, and saves a change at the service", async () => {
    await browser.open(`${server.url}/o/steamory`);
    const name = await browser.find(labelled("Name"));
    await browser.run(
      `globalThis.complaints = [];
       addEventListener("error", ({ message }) => complaints.push(message));
       addEventListener("unhandledrejection", ({ reason }) => complaints.push(String(reason)));`,
    );
    assert.equal(await browser.run(`return matchMedia("(prefers-reduced-motion: reduce)").matches`), true);
    await name.type("ada");
    await fill(labelled("Password"), server.people.find(({ name }) => name === "ada").password);
    await press(button("Sign in"));

    for (const department of ["Sales", "Finance", "研发中心"]) await browser.find(treeItem(department));
    assert.equal(await browser.address(), `${server.url}/o/steamory`);
    await press(treeItem("Finance"));
    await browser.find(heading("Finance"));

    await press(`//main${button("Edit")}`);
    await fill(labelled("Department name"), "Finances 财务");
    await press(`${dialog}${button("Save")}`);
    await browser.find(heading("Finances 财务"));
    await browser.find(treeItem("Finances 财务"));
    await gone(dialog);
    assert.equal(await shown(heading("Finances 财务")), "Finances 财务");

    const client = new ManagementClient({
      host: sandbox.url,
      accessKeyId: sandbox.accessKeyId,
      accessKeySecret: sandbox.accessKeySecret,
    });
    const { data } = await client.getDepartment({ organizationCode: "steamory", departmentCode: "finance" });
    assert.equal(data.name, "Finances 财务");
    assert.deepEqual(await browser.run("return complaints"), []);
  });

  test("tells a wrong password, and lets nobody in", async () => {
    await browser.run("await fetch('/api/session', { method: 'DELETE' });");
    await browser.open(`${server.url}/sign-in`);
    await fill(labelled("Name"), "vera");
    await fill(labelled("Password"), "guessed");
    await press(button("Sign in"));
    await browser.find(`//*[@role="alert"]`);
    assert.match(await browser.address(), /\/sign-in/);
  });
});
