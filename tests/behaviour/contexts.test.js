// Asynchronous contexts: what a server hangs on the request that it serves must be that of the call's own caller.
import assert from "node:assert/strict";
import { AsyncLocalStorage } from "node:async_hooks";
import { test } from "node:test";
import { ManagementClient, collect } from "genauth-management";
import { clientWith, department, host, success, unconnected } from "./given.js";

const request = new AsyncLocalStorage();
const names = ["one", "two", "three", "four"];

for (const [what, options] of Object.entries({
  "at the same time": {},
  "one after the other": { maxConcurrency: 1 },
  "waiting for one token": { accessToken: async () => "token" },
  "sent again": { maxRetries: 1 },
})) {
  test(`calls that are made ${what} each have the context of their own caller, in fetch and in events`, async () => {
    const seen = new Map(names.map((name) => [name, []]));
    const note = (what) => seen.get(request.getStore())?.push(what);
    let failures = options.maxRetries ? names.length : 0;
    const fetch = async () => {
      note("fetch");
      if (failures-- > 0) throw unconnected("ECONNREFUSED");
      return Response.json(success);
    };
    const onEvent = ({ type }) => type !== "token" && note(type);
    const client = options.accessToken
      ? new ManagementClient({ host, fetch, onEvent, ...options })
      : clientWith(fetch, { onEvent, ...options });
    const calls = names.map((name) => request.run(name, () => client.createDepartment(department)));
    await Promise.all(calls);
    const once = ["request", "fetch", "response"];
    const expected = ["call_start", ...once, ...(options.maxRetries ? ["retry", ...once] : []), "call_end"];
    for (const name of names) assert.deepEqual(seen.get(name), expected, name);
  });
}

test("an iteration has the context of who asks for its rows", async () => {
  const seen = [];
  const data = { totalCount: 1, list: [{ departmentId: "d-1" }] };
  const client = clientWith(async () => (seen.push(request.getStore()), Response.json({ ...success, data })));
  await Promise.all(names.map((name) => request.run(name, () => collect(client.iterate.getUserDepartments({ userId: "u-1" })))));
  assert.deepEqual(seen.sort(), [...names].sort());
});
