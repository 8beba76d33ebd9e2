// What a client holds of the WebAssembly is reached by itself alone, however it is copied, freed and collected.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answering, department, freshCopy, key, senderOf } from "./lib/copies.js";
import { outcomeOf } from "./lib/hold.js";
import { ways } from "./lib/ways.js";

/** Collects garbage and lets finalizers run. Nothing looks through a WeakRef meanwhile, which would keep what it finds. */
async function collect() {
  for (let round = 0; round < 10; round++) {
    globalThis.gc();
    await new Promise(setImmediate);
  }
}

/** Calls of each tenant's client, as its own `fetch` saw them. */
function tenants({ ManagementClient }) {
  const seen = [];
  const make = (name) => {
    const fetch = async (url, init) => (seen.push(senderOf(url, init)), answering()());
    return new ManagementClient({ ...key, host: `https://${name}.invalid`, accessKeyId: name, fetch });
  };
  return { seen, make };
}

for (const [way, copyOf] of Object.entries(ways)) {
  for (const end of ["collected", "freed"]) {
    test(`a copy by ${way} never calls as another tenant after the original is ${end}`, async () => {
      const copy = await freshCopy();
      const { seen, make } = tenants(copy);
      let original = make("tenant-a");
      let held;
      try {
        held = copyOf(original);
      } catch {
        return;
      }
      if (end === "freed") original.free();
      original = undefined;
      // A copy may keep the original alive, and with it the right to call.
      if (end === "collected") await collect();
      const others = ["tenant-b", "tenant-c"].map(make);
      if (typeof held.createDepartment === "function") {
        const { reason } = await outcomeOf(() => held.createDepartment(department), copy);
        if (reason) assert.equal(reason.kind, "config");
      }
      assert.ok(
        seen.every((request) => request === "tenant-a.invalid as tenant-a"),
        `${seen}`,
      );
      for (const other of others) assert.equal((await other.createDepartment(department)).statusCode, 200);
    });
  }
}

/** Every number that can be reached from the client by copying properties. */
function numbersIn(held, seen = new Set()) {
  if (typeof held === "number") return [held];
  if (typeof held !== "object" || held === null || seen.has(held)) return [];
  seen.add(held);
  return Reflect.ownKeys(held).flatMap((name) => numbersIn(Object.getOwnPropertyDescriptor(held, name).value, seen));
}

test("two clients of the same options have the same numbers in their properties, and so no address of their memory", async () => {
  const { ManagementClient } = await freshCopy();
  const fetch = answering();
  const [one, other] = [1, 2].map(() => new ManagementClient({ ...key, fetch, deadline: 1234 }));
  assert.deepEqual(numbersIn(one), numbersIn(other));
});

test("free() while an input is read throws nothing, and the call settles", async () => {
  const copy = await freshCopy();
  for (const moment of ["input", "options", "signal"]) {
    const client = new copy.ManagementClient({ ...key, fetch: answering() });
    const thrown = [];
    const freed = (name, given) => {
      try {
        if (name === moment) client.free();
      } catch (error) {
        thrown.push(error);
      }
      return given;
    };
    const input = {
      ...department,
      get name() {
        return freed("input", "n");
      },
    };
    const options = {
      get timeout() {
        return freed("options", 50);
      },
      get signal() {
        return freed("signal", undefined);
      },
    };
    await outcomeOf(() => client.createDepartment(input, options), copy);
    assert.deepEqual(thrown, []);
    client.free();
  }
  assert.equal((await new copy.ManagementClient({ ...key, fetch: answering() }).createDepartment(department)).statusCode, 200);
});
