// What the console's server lets pass of the calls that change an account: its status, and nothing else.
import assert from "node:assert/strict";
import { before, after, beforeEach, it } from "node:test";
import { startSandbox } from "../lib/sandbox.js";
import { build, built } from "./lib/build.js";
import { somebodyElse, WANG } from "./lib/people.js";
import { listen, PEOPLE, quickHash } from "./lib/requests.js";
import { createConsole } from "../../www/server/console.mjs";
import { createPeople } from "../../www/server/people.mjs";

const V3 = "/api/genauth/api/v3";

let sandbox, people, ask, signIn;

before(async () => {
  build();
  sandbox = await startSandbox();
  people = await createPeople(PEOPLE, { hash: quickHash });
});
after(() => sandbox?.stop());
beforeEach(async (t) => {
  const { url: host, accessKeyId, accessKeySecret } = sandbox;
  ({ ask, signIn } = await listen(t, createConsole({ folder: built, people, host, accessKeyId, accessKeySecret })));
});

const stored = async () => (await somebodyElse(sandbox).client.getUser({ userId: WANG })).data;

it("lets an administrator suspend and activate an account", async () => {
  const cookie = await signIn("ada");
  for (const status of ["Suspended", "Activated"]) {
    const { status: code } = await ask("POST", `${V3}/update-user`, { cookie, body: { userId: WANG, status } });
    assert.equal(code, 200);
    assert.equal((await stored()).status, status);
  }
});

it("refuses every other change of an account, whatever stands beside the status", async () => {
  const cookie = await signIn("ada");
  const before = await stored();
  for (const change of [
    { password: "A-new-password-1" },
    { email: "ada@elsewhere.example" },
    { status: "Suspended", email: "ada@elsewhere.example" },
    { status: "Suspended", phone: "13900000000" },
    { status: "Suspended", options: { userIdType: "user_id" } },
    { status: "Resigned" },
    { status: "Deactivated" },
    { name: "Somebody" },
    {},
  ]) {
    const { status, json } = await ask("POST", `${V3}/update-user`, { cookie, body: { userId: WANG, ...change } });
    assert.equal(status, 403, JSON.stringify(change));
    assert.match(json.message, /only be suspended and activated/);
  }
  const chinese = { cookie, body: { userId: WANG, name: "x" }, headers: { "x-genauth-lang": "zh-CN" } };
  assert.equal((await ask("POST", `${V3}/update-user`, chinese)).json.message, "此处只能暂停或恢复账号");
  assert.deepEqual(await stored(), before);
});

it("refuses viewers both calls, and calls of several people at once to everybody", async () => {
  const vera = await signIn("vera");
  const suspend = { userId: WANG, status: "Suspended" };
  for (const [path, body] of [
    ["update-user", suspend],
    ["resign-user", { userId: WANG }],
  ]) {
    const { status, json } = await ask("POST", `${V3}/${path}`, { cookie: vera, body });
    assert.deepEqual([status, /view-only/.test(json.message)], [403, true], path);
  }
  const ada = await signIn("ada");
  for (const [path, body] of [
    ["update-user-batch", { list: [suspend] }],
    ["resign-user-batch", { userIds: [WANG] }],
    ["delete-users-batch", { userIds: [WANG] }],
  ]) {
    assert.equal((await ask("POST", `${V3}/${path}`, { cookie: ada, body })).status, 403, path);
  }
  assert.equal((await stored()).status, "Activated");
});
