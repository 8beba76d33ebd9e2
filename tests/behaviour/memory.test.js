// The wasm memory: no number of calls, good or bad, makes it grow without bound.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { ManagementClient, schemas } from "genauth-management";
import { memories } from "../lib/memories.js";
import { answering, clientWith, department, key, success } from "./given.js";
import { virtualTime } from "./time.js";

new ManagementClient(key).free();
const memory = memories.at(-1);

const hostile = () => ({
  ...department,
  name: "x".repeat(100_000),
  code: "\uD800",
  customData: Object.defineProperty({}, "a", {
    enumerable: true,
    get: () => {
      throw new Error("hostile");
    },
  }),
  unknown: 1n,
  i18n: new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("hostile");
      },
    },
  ),
});

const calls = {
  "hostile inputs": (client) => client.createDepartment(hostile()),
  "good calls": (client) => client.createDepartment({ ...department, description: "部".repeat(1_000) }),
  "wrong options": (client) => client.createDepartment(department, { timeout: -1, more: 1 }),
  "signals that throw": (client) =>
    client.createDepartment(department, {
      signal: {
        aborted: false,
        addEventListener: () => {
          throw 1;
        },
      },
    }),
  "iterations that are left": async (client) => {
    for await (const _ of client.iterate.getUserDepartments({ userId: "u" })) break;
  },
  "JSON Schemas": async () => schemas.createDepartment["~standard"].jsonSchema.input({ target: "draft-07" }),
  clients: () => {
    const client = clientWith(answering(success));
    client.free();
  },
};

for (const [what, call] of Object.entries(calls)) {
  test(`20,000 times ${what} leave the memory as it was after the first 1,000, and the client working`, async () => {
    const client = clientWith(answering(success));
    const run = async (times) => {
      for (let time = 0; time < times; time++) await Promise.resolve(call(client)).catch(() => {});
    };
    await run(1_000);
    const before = memory.buffer.byteLength;
    await run(20_000);
    assert.equal(memory.buffer.byteLength, before);
    assert.deepEqual(await client.createDepartment(department), success);
  });
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

/** What is collected is finalised in tasks of its own. */
async function freed() {
  for (let round = 0; round < 3; round++) {
    collect();
    await new Promise(setImmediate);
  }
}

test("a client in each of 10,000 requests that nobody frees is collected, and what it had of the wasm memory with it", async () => {
  const requests = async (count) => {
    for (let request = 0; request < count; request++) {
      const client = clientWith(answering(success), { accessToken: undefined, onEvent: () => {} });
      await client.createDepartment(department);
      if (request === count - 1) return new WeakRef(client);
      if (request % 500 === 0) await freed();
    }
  };
  await requests(1_000);
  await freed();
  const before = memory.buffer.byteLength;
  const last = await requests(10_000);
  await freed();
  assert.equal(memory.buffer.byteLength, before);
  assert.equal(last.deref(), undefined);
});

test("retries, pauses, tokens and events leave nothing behind either", async (t) => {
  virtualTime(t, { random: 0 });
  let token = 0;
  const fetch = async (_, init) => {
    const good = new Headers(init.headers).get("authorization") === `Bearer ${token}`;
    return Response.json(good ? success : { statusCode: 401, message: "" });
  };
  const client = new ManagementClient({ host: "https://api.example", accessToken: () => `${token}`, fetch, onEvent: () => {} });
  const run = async (times) => {
    for (let time = 0; time < times; time++) {
      token++;
      await Promise.all([client.createDepartment(department), client.createDepartment(department)]);
    }
  };
  await run(500);
  const before = memory.buffer.byteLength;
  await run(5_000);
  assert.equal(memory.buffer.byteLength, before);
});

test("a large answer does not stay in the wasm memory", async () => {
  const client = clientWith(answering({ ...success, data: { description: "部".repeat(2_000_000) } }));
  for (let time = 0; time < 5; time++) await client.createDepartment(department);
  const before = memory.buffer.byteLength;
  for (let time = 0; time < 50; time++) await client.createDepartment(department);
  assert.equal(memory.buffer.byteLength, before);
});

test("calls that are given up while their fetch never ends are let go, also behind one that goes on", async () => {
  const signals = [];
  const hanging = (_, { signal }) => {
    signals.push(new WeakRef(signal));
    return new Promise(() => {});
  };
  const first = new AbortController();
  const goesOn = clientWith(hanging).createDepartment(department, { signal: first.signal });
  for (let left = 400; left > 0; left--) {
    const controller = new AbortController();
    const call = clientWith(hanging).createDepartment(department, { signal: controller.signal });
    await new Promise(setImmediate);
    controller.abort("enough");
    await assert.rejects(call, (reason) => reason === "enough");
  }
  await freed();
  const kept = signals.filter((signal) => signal.deref()).length;
  assert.equal(signals.length, 401);
  assert.ok(kept < 100, `${kept} are kept`);
  first.abort("enough");
  await assert.rejects(goesOn, (reason) => reason === "enough");
});
