// Clients that are torn apart, copied, freed and collected at any moment, and prototypes that somebody polluted.
import assert from "node:assert/strict";
import fc from "fast-check";
import { answering, department, key, page, senderOf } from "../lib/copies.js";
import { guarded, outcomeOf, settled, shown } from "../lib/hold.js";
import { object, value } from "../lib/hostile.js";
import { operations } from "../lib/inputs.js";
import { constants } from "../lib/recipe.js";
import { ways } from "../lib/ways.js";

const step = fc.oneof(
  { arbitrary: fc.record({ act: fc.constant("make") }), weight: 4 },
  { arbitrary: fc.record({ act: fc.constant("copy"), which: fc.nat(9), way: fc.constantFrom(...Object.keys(ways)) }), weight: 6 },
  { arbitrary: fc.record({ act: fc.constantFrom("free", "call", "call", "forget", "iterate"), which: fc.nat(9) }), weight: 8 },
  fc.record({ act: fc.constant("collect") }),
);

/** Plays the steps; each client's calls go out as its own tenant, or are refused. */
async function play(steps, copy) {
  const held = [];
  let made = 0;
  for (const { act, which, way } of steps) {
    const { client, tenant, isOriginal } = held[which % held.length] ?? {};
    if (act === "make") {
      const tenant = `tenant-${made++}`;
      const sent = [];
      const fetch = async (url, init) => (sent.push(senderOf(url, init)), answering()());
      held.push({
        client: new copy.ManagementClient({ ...key, host: `https://${tenant}.invalid`, accessKeyId: tenant, fetch }),
        tenant,
        isOriginal: true,
      });
      copy.sent.set(tenant, sent);
    } else if (act === "collect") {
      globalThis.gc();
      await new Promise(setImmediate);
    } else if (client) await touch(act, { client, tenant, isOriginal, way, which }, held, copy);
  }
}

async function touch(act, { client, tenant, isOriginal, way, which }, held, copy) {
  if (act === "forget") held.splice(which % held.length, 1);
  if (act === "copy") {
    try {
      held.push({ client: ways[way](client), tenant });
    } catch {}
  }
  // What has lost its methods is of no harm.
  if (act === "free" && typeof client.free === "function") guarded(() => client.free(), copy);
  if (act === "call" && typeof client.createDepartment === "function") {
    const { reason } = await outcomeOf(() => client.createDepartment(department), copy);
    if (reason) assert.equal(reason.kind, "config", `a call of ${isOriginal ? "a client" : "a copy"}: ${reason.message}`);
  }
  if (act === "iterate") guarded(() => client.iterate?.getUserDepartments?.({ userId: "u-1" }), copy);
  for (const [name, sent] of copy.sent) {
    assert.ok(
      sent.every((request) => request === `${name}.invalid as ${name}`),
      `${name}'s fetch was given ${sent}`,
    );
  }
}

const moments = ["the input", "fetch", "text", "onEvent", "accessToken", "edit", "between pages", "the options"];

/** A call of a client that is freed at that moment; what free throws is told. */
function freedAt(moment, { ManagementClient, collect }, thrown) {
  let client;
  const at = (name, given) => {
    try {
      if (moment === name) client?.free();
    } catch (error) {
      thrown.push(shown(error));
    }
    return given;
  };
  const fetch = async () =>
    at("fetch", { status: 200, headers: new Headers(), text: async () => at("text", page.replace(":1}", ":51}")) });
  const token = moment === "accessToken" ? { host: key.host, accessToken: () => at("accessToken", "token") } : key;
  client = new ManagementClient({ ...token, fetch, onEvent: () => void at("onEvent") });
  const input = {
    ...department,
    get name() {
      return at("the input", "n");
    },
  };
  if (moment === "edit") return client.editUserDepartments({ userId: "u" }, () => void at("edit"));
  if (moment !== "between pages")
    return client.createDepartment(input, {
      get timeout() {
        return at("the options", 50);
      },
    });
  const rows = async function* () {
    for await (const row of client.iterate.getUserDepartments({ userId: "u" })) yield at("between pages", row);
  };
  return collect(rows());
}

export const properties = [
  {
    promise: "a method whose `this` is anything else rejects with a GenAuthError, and throws nothing at once",
    share: 2,
    given: fc.record({ self: fc.oneof(value, object), operation: fc.constantFrom(...operations, "editUserDepartments") }),
    async holds({ self, operation }, run, copy) {
      const built = run.build(self);
      const method = copy.ManagementClient.prototype[operation];
      await outcomeOf(
        () => Reflect.apply(method, built, [department, () => {}]),
        copy,
        (reason) => run.isOwn(reason),
      );
    },
  },
  {
    promise: "a getter, free or iterate whose `this` is anything else throws nothing but GenAuthErrors",
    share: 1,
    given: fc.record({ self: fc.oneof(value, object), index: fc.nat(20) }),
    prepare: ({ ManagementClient: { prototype } }) => ({
      others: Reflect.ownKeys(prototype).filter(
        (name) => name !== "constructor" && name !== "editUserDepartments" && !operations.includes(String(name)),
      ),
    }),
    async holds({ self, index }, run, copy) {
      const built = run.build(self);
      const descriptor = Object.getOwnPropertyDescriptor(
        copy.ManagementClient.prototype,
        copy.others[index % copy.others.length],
      );
      const act = descriptor.get ?? descriptor.value;
      if (typeof act !== "function") return;
      const given = guarded(() => Reflect.apply(act, built, []), copy);
      if (given instanceof Promise) await settled(given);
    },
  },
  {
    promise: "a copy of a client calls as the original or is refused, whatever is freed, collected and made meanwhile",
    share: 0.3,
    given: fc.array(step, { minLength: 3, maxLength: 25 }),
    async holds(steps, _, copy) {
      await play([{ act: "make" }, ...steps], { ...copy, sent: new Map() });
    },
  },
  {
    promise: "free() at any moment of a call throws nothing, and the call settles",
    share: 1,
    given: constants(moments.map((moment) => [moment, () => moment])),
    async holds(given, run, copy) {
      const moment = run.build(given);
      const thrown = [];
      await outcomeOf(() => freedAt(moment, copy, thrown), copy);
      assert.deepEqual(thrown, []);
    },
  },
];
