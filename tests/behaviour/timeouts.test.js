// The time for one answer: it ends a call, and its timer never outlives it.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { listen } from "../lib/server.js";
import { answering, clientWith, department, errorOf, facts, key, membership, success } from "./given.js";

test("a call that gets no answer in time rejects with the kind timeout", async (t) => {
  const api = await listen(() => {});
  t.after(() => api.close());
  const error = await errorOf(clientWith(undefined, { host: api.url, timeout: 20 }).createDepartment(department));
  assert.deepEqual(facts(error), {
    kind: "timeout",
    operation: "createDepartment",
    attempts: 1,
    retryable: false,
    outcome: "unknown",
  });
  assert.match(error.message, /20 ms/);
});

test("a call whose answer does not end in time rejects with the kind timeout", async (t) => {
  const api = await listen((_, response) => response.writeHead(200).write('{"statusCode":200,'));
  t.after(() => api.close());
  const error = await errorOf(clientWith(undefined, { host: api.url, timeout: 50 }).setUserDepartments(membership));
  assert.deepEqual([error.kind, error.outcome, error.retryable], ["timeout", "unknown", true]);
});

test("a fetch that ignores its signal does not hold up the timeout", async () => {
  const client = clientWith(() => new Promise(() => {}), { timeout: 1 });
  assert.equal((await errorOf(client.createDepartment(department))).kind, "timeout");
});

test("the timeout of a call goes before the client's", async () => {
  const client = clientWith(() => new Promise(() => {}), { timeout: 2_147_483_647 });
  const error = await errorOf(client.getUserDepartments({ userId: "u" }, { timeout: 1 }));
  assert.deepEqual([error.kind, error.outcome, error.retryable], ["timeout", "not_applied", true]);
  assert.match(error.message, /\b1 ms/);
});

test("every timer is cleared when its call has ended, however it ended", async (t) => {
  const running = new Set();
  const { setTimeout, clearTimeout } = globalThis;
  t.mock.method(globalThis, "setTimeout", (...given) => {
    const timer = setTimeout(...given);
    running.add(timer);
    return timer;
  });
  t.mock.method(globalThis, "clearTimeout", (timer) => (running.delete(timer), clearTimeout(timer)));
  await clientWith(answering(success)).createDepartment(department);
  await errorOf(clientWith(answering("<html>")).createDepartment(department));
  await errorOf(clientWith(() => Promise.reject(new TypeError("fetch failed"))).createDepartment(department));
  const controller = new AbortController();
  const call = clientWith(() => new Promise(() => {})).createDepartment(department, { signal: controller.signal });
  controller.abort("enough");
  await call.catch(() => {});
  assert.equal(running.size, 0);
});

const script = `
  import { ManagementClient } from "genauth-management";
  const [options] = process.argv.slice(1).map(JSON.parse);
  const client = new ManagementClient(options);
  await client.createDepartment({ organizationCode: "o", name: "n", parentDepartmentId: "root" });
  await client.getUserDepartments({ userId: "u" }).catch(() => {});
  console.log("done");
`;

test("nothing keeps a process alive when its calls have ended", { timeout: 60_000 }, async (t) => {
  const api = await listen((_, response) => response.end(JSON.stringify(success)));
  t.after(() => api.close());
  const options = { ...key, host: api.url, timeout: 2_147_483_647 };
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script, JSON.stringify(options)], {
    cwd: import.meta.dirname,
    stdio: ["ignore", "pipe", "inherit"],
  });
  t.after(() => child.kill());
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  assert.deepEqual([said, code], ["done\n", 0]);
});
