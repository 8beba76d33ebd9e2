// What is said of a place, and when nothing is left to change.
import assert from "node:assert/strict";
import { test } from "node:test";
import { envelopeOf, folderWith, migrate } from "./given.js";

const IMPORT = 'import { ManagementClient } from "authing-node-sdk";';
const OPTIONS = '{ accessKeyId: "a", accessKeySecret: "b", host: "h", lang: "zh-CN" }';
const NEW = `const client = new ManagementClient(${OPTIONS});`;

/** The changes that are told of a program, without that of its import. */
async function changesOf(t, text) {
  const { findings } = await envelopeOf(["."], { cwd: folderWith(t, { "file.ts": text }) });
  return findings.flatMap(({ kind, change }) => (change && kind !== "import" ? [change] : []));
}

test("a member of an enum is told as its text, of the declarations as the package has them", async (t) => {
  const text = 'import { Models } from "authing-node-sdk"; const a = Models.UserDto.status.ACTIVATED;';
  assert.deepEqual(await changesOf(t, text), ['an enum in the official client, texts in this package: write "Activated"']);
});

/** Calls, and how they are written with one object. */
const SUGGESTED = {
  'client.deleteAuth(["a"])': 'client.deleteAuth({ authIds: ["a"] })',
  "client?.deleteById(id)": "client.deleteById({ id })",
  '(client as any as ManagementClient).deleteAuth(["a"])': '(client as any as ManagementClient).deleteAuth({ authIds: ["a"] })',
  "(await make()).deleteById(id)": "(await make()).deleteById({ id })",
  "(own ?? client).deleteById(id)": "(own ?? client).deleteById({ id })",
  "make2().deleteById(id)": "make2().deleteById({ id })",
  "client!.deleteById(id)": "client!.deleteById({ id })",
};

for (const [call, suggested] of Object.entries(SUGGESTED)) {
  test(`suggests ${suggested} for ${call}`, async (t) => {
    const text = `${IMPORT} ${NEW} declare const own: ManagementClient, id: string; const make = async () => client, make2 = () => client;\n${call};`;
    assert.deepEqual(await changesOf(t, text), [`takes one object in this package: ${suggested}`]);
  });
}

test("what a check of success means is told once, however many there are", async (t) => {
  const check = "if (r.statusCode !== 200) throw 1;";
  const cwd = folderWith(t, { "a.ts": `${IMPORT} ${NEW} const r = await client.getUser({ userId: "" });\n${check}\n${check}\n` });
  const { stdout } = await migrate(["."], { cwd });
  assert.match(stdout, /^ {2}2:5 statusCode \(getUser\), 3:5 statusCode \(getUser\): check of success$/m);
  assert.equal(stdout.split("belongs in a catch").length, 2);
});

test("who keeps the official client for the sign-in of users has nothing left to change", async (t) => {
  const cwd = folderWith(t, {
    "auth.ts": `import { AuthenticationClient } from "authing-node-sdk"; import { ManagementClient } from "genauth-management";
      const auth = new AuthenticationClient({ appId: "a" }), client = new ManagementClient(${OPTIONS});
      export const run = async (ref) => {
        const mgmt = ref.get(ManagementClient);
        await mgmt.listUsers({});
        await mgmt.deleteAuth({ authIds: [] });
        const profile = await auth.getProfile();
        if (profile.statusCode !== 200) throw profile;
        try { return await auth.getProfile(); } catch (error) { return error.response; }
      };`,
  });
  const { code, stdout } = await migrate(["."], { cwd });
  assert.equal(code, 0, stdout);
  assert.match(stdout, /AuthenticationClient: stays/);
  assert.doesNotMatch(stdout, /For all calls/);
});
