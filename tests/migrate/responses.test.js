// What a program does with responses and errors: tests of success, and what is read of an error of axios.
import assert from "node:assert/strict";
import { test } from "node:test";
import { described, envelopeOf, folderWith, foundIn } from "./given.js";

const IMPORT = 'import { ManagementClient, Models } from "authing-node-sdk";';
const OPTIONS = '{ accessKeyId: "a", accessKeySecret: "b", host: "h", lang: "zh-CN" }';
const NEW = `const client = new ManagementClient(${OPTIONS});`;

/** Tests of a response's status, each with how many it has. */
const CHECKS = {
  "const r = await client.listUsers({}); if (r.statusCode !== 200) throw 1;": 1,
  "const { statusCode: code } = await client.listUsers({}); if (200 == code) run();": 1,
  "if ((await client.listUsers({})).statusCode > 299) throw 1;": 1,
  "const r = await client.listUsers({}); const ok = r?.statusCode === 200 ? r.data : null;": 1,
  "const r = await client.listUsers({}); switch (r.apiCode) { case 1: break; default: }": 1,
  "const r = await client.listUsers({}); while (r.apiCode) run();": 1,
  "client.listUsers({}).then((r) => r.statusCode === 200);": 1,
  "client.listUsers({}).then(({ statusCode }) => statusCode === 200);": 1,
  "let r; r = await client.listUsers({}); if (r.statusCode !== 200) throw 1;": 1,
  "const [a] = await Promise.all([client.listUsers({})]); expect(a.statusCode).toBe(200);": 1,
  "const r = await client.listUsers({}); assert.equal(r.statusCode, 200);": 1,
  "const list = async () => client.listUsers({}); const r = await list(); if (r.statusCode !== 200) throw 1;": 1,
  "const r = await client.listUsers({}); if (!r.statusCode) throw 1;": 1,
  "const r = await client.listUsers({}); const failed = !(r.data && !r.statusCode);": 1,
  "const r = await client.listUsers({}); if (![200, 201].includes(r.statusCode)) throw 1;": 1,
  "const r = await client.listUsers({}); if (Math.floor(r.statusCode / 100) !== 2) throw 1;": 1,
  "const a = await client.listUsers({}), b = await client.listGroups({}); if (a.statusCode === 200 && b.statusCode) run();": 2,
  "const all = await Promise.all(ids.map((userId) => client.getUser({ userId }))); all.filter((r) => r.statusCode !== 200);": 1,
  "const all = await Promise.all(ids.map((userId) => client.getUser({ userId }))); for (const r of all) if (r.statusCode !== 200) throw 1;": 1,
  "const isOk = (r: Models.IsSuccessRespDto) => r.statusCode === 200;": 1,
  "declare function load(): Promise<Models.UserSingleRespDto>; const ok = (await load()).statusCode === 200;": 1,
  "const isOk = (u: Models.UserDto) => (u as Models.UserDto).statusCode === 200;": 0,
  "const r = await client.listUsers({}); console.log(r.statusCode, r.data.statusCode === 200);": 0,
  "const r = await fetch('/'); await client.listUsers({}); if (r.statusCode !== 200) throw 1;": 0,
};

for (const [text, count] of Object.entries(CHECKS)) {
  test(`finds ${count} ${count === 1 ? "check" : "checks"} of success in: ${text}`, async (t) => {
    const found = await foundIn(t, `${IMPORT} ${NEW}\n${text}`);
    assert.equal(found.filter((one) => /^success .*\)$/.test(one)).length, count, found.join());
    assert.equal(found.filter((one) => /^success .*\?$/.test(one)).length, 0, found.join());
  });
}

/** Tests of a status of something that cannot be followed, each with whether it is perhaps one of success. */
const PERHAPS = {
  "function unwrap(res) { if (res.statusCode !== 200) throw res; return res.data; }": true,
  "const isOk = ({ statusCode }) => statusCode === 200;": true,
  "type Reply<T> = { statusCode: number; data: T }; const unwrap = <T>(res: Reply<T>) => (res.statusCode === 200 ? res.data : null);": true,
  "const same = async <T>(of: Promise<T>) => of; const r = await same(client.listUsers({})); if (r.statusCode !== 200) throw 1;": true,
  "const run = async (management) => { const r = await management.listUsers({}); if (r.statusCode !== 200) throw 1; };": true,
  "import { retried } from 'elsewhere'; const r = await retried(() => client.listUsers({})); if (r.statusCode !== 200) throw 1;": true,
  "import axios from 'axios'; const r = await axios.get('/'); if (r.statusCode !== 200) throw 1;": false,
  "import type { Reply } from 'elsewhere'; const isOk = (r: Reply) => r.statusCode === 200;": false,
  "import { get } from 'node:http'; get('/', (r) => r.statusCode === 200);": false,
  "try { run(); } catch (error) { if (error.statusCode === 404) throw error; }": false,
  "const unwrap = (res) => res.statusCode;": false,
};

for (const [text, isFound] of Object.entries(PERHAPS)) {
  test(`finds ${isFound ? "perhaps a check" : "no check"} of success in: ${text}`, async (t) => {
    const found = await foundIn(t, `${IMPORT} ${NEW}\n${text}`);
    const checks = found.filter((one) => one.startsWith("success"));
    assert.equal(checks.length, isFound ? 1 : 0, found.join());
    assert.ok(
      checks.every((one) => one.endsWith("?")),
      checks.join(),
    );
  });
}

test("a status of something unknown is none of success in a file that has nothing to do with the official client", async (t) => {
  const cwd = folderWith(t, {
    "client.js": `${IMPORT} export ${NEW}`,
    "far.js": "export const isOk = (res) => res.statusCode === 200; export const isThere = (error) => error.response;",
  });
  const { findings } = await envelopeOf(["."], { cwd });
  assert.deepEqual(findings.map(described), ["import authing-node-sdk"]);
});

/** What reads an error of axios, and what another error. */
const ERRORS = {
  "try { await client.getUser({ userId }); } catch (error) { log(error.response.data); }": 1,
  "try { await client.getUser({ userId }); } catch (error) { if (axios.isAxiosError(error)) log(1); }": 1,
  "try { await client.getUser({ userId }); } catch (error) { const e = error as AxiosError; log(e.config); }": 1,
  "client.getUser({ userId }).catch((error) => error.response?.status);": 1,
  "try { await client.getUser({ userId }); } catch ({ response }) { log(response); }": 1,
  "try { await client.getUser({ userId }); } catch (error) { if (error instanceof AxiosError) log(1); }": 1,
  'try { await client.getUser({ userId }); } catch (error) { if (error.code === "ECONNABORTED") log(1); }': 1,
  "client.getUser({ userId }).then(log, (error) => error.response?.status);": 1,
  "client.getUser({ userId }).catch(({ response }) => response);": 1,
  "const find = () => client.getUser({ userId }), run = () => find(); try { await run(); } catch (error) { log(error.response); }": 1,
  "class A { find() { return client.getUser({ userId }); } async run() { try { await this.find(); } catch (error) { log(error.response); } } }": 1,
  "const run = async (use: (client: ManagementClient) => void) => { try { use(client); } catch (error) { log(error.response); } };": 1,
  "import type { AxiosError } from 'axios'; const reason = (it: AxiosError) => it.response?.data;": 1,
  "const reason = (error: any) => error.response?.data;": 1,
  "const again = () => again(); try { await again(); } catch (error) { log(error.response); }": 0,
  'try { await client.getUser({ userId }); } catch (error) { if (error.code === "no_user") log(1); }': 0,
  "const show = (it) => it.response;": 0,
  "try { await other(); } catch (error) { log(error.response.data); }": 0,
  "try { await client.getUser({ userId }); } catch (error) { log(error.message); }": 0,
};

for (const [text, count] of Object.entries(ERRORS)) {
  test(`finds ${count} ${count === 1 ? "field" : "fields"} of axios in: ${text}`, async (t) => {
    const found = await foundIn(t, `${IMPORT} ${NEW}\n${text}`);
    assert.equal(found.filter((one) => one.startsWith("errors")).length, count, found.join());
  });
}
