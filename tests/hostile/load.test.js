// Many calls at a time with a fault for every twentieth: in the end the service holds what the outcomes claim.
import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseSeed, randomFrom } from "../lib/random.js";
import { startSandbox } from "../lib/sandbox.js";
import { freshCopy } from "./lib/copies.js";
import { outcomeOf } from "./lib/hold.js";

const WORKERS = 32;
const CALLS = Number(process.env.HOSTILE_LOAD ?? 2_400);
const FAULT = 0.05;
const organizationCode = "steamory";
const seed = chooseSeed();
const { below, chance, pick } = randomFrom(seed);

const faults = [
  { kind: "answer", status: 500 },
  { kind: "answer", status: 503, html: true },
  { kind: "answer", status: 200, statusCode: 500 },
  { kind: "answer", status: 200, html: true },
  { kind: "answer", status: 429, retryAfter: "0" },
  { kind: "reset" },
  { kind: "cut_off" },
  { kind: "slow" },
  { kind: "silence" },
  { kind: "content_type", value: "text/plain" },
  { kind: "used_nonce" },
];
const canBeCarriedOut = ["answer", "reset", "silence", "used_nonce"];

/** A fault whose effect may still have been carried out. */
function anyFault() {
  const fault = pick(faults);
  const maybe = canBeCarriedOut.includes(fault.kind) && fault.status !== 429;
  return maybe ? { ...fault, carriedOut: chance(0.5) } : fault;
}

/** One of everything that a worker does: its name, the call, and what the tables must show of it. */
const tasks = {
  create: (client, { id }, ledger) => [
    client.createDepartment({ organizationCode, parentDepartmentId: "root", name: `n${id}` }),
    ledger.departments,
    `n${id}`,
  ],
  createByKey: (client, { id }, ledger) => [
    client.createDepartment({ organizationCode, parentDepartmentId: "root", name: `k${id}`, code: `k${id}` }),
    ledger.departments,
    `k${id}`,
  ],
  createUser: (client, { id }, ledger) => [client.createUser({ username: `u${id}` }), ledger.users, `u${id}`],
  rename: (client, { id, own }, ledger) => [
    client.updateDepartment({ organizationCode, departmentId: own, name: `r${id}` }),
    ledger.names,
    own,
    `r${id}`,
  ],
  read: (client, { own }) => [client.getDepartment({ organizationCode, departmentId: own })],
};

test(`${CALLS} calls of ${WORKERS} workers with faults: no foreign error, and what is stored is what was said (seed ${seed})`, async () => {
  const sandbox = await startSandbox("--faults");
  const ask = (path, init) => fetch(sandbox.url + path, init);
  const copy = await freshCopy();
  const { url: host, accessKeyId, accessKeySecret } = sandbox;
  const client = new copy.ManagementClient({ host, accessKeyId, accessKeySecret, timeout: 800, maxConcurrency: WORKERS });
  const ledger = { departments: new Map(), users: new Map(), names: new Map() };

  async function worker(own, number) {
    for (let turn = 0; turn < CALLS / WORKERS; turn++) {
      if (chance(FAULT))
        await ask("/sandbox/faults", { method: "POST", body: JSON.stringify([{ match: {}, fault: anyFault() }]) });
      const [call, table, name, value] = pick(Object.values(tasks))(
        client,
        { id: `${number}-${turn}-${below(1e6)}`, own },
        ledger,
      );
      const { reason } = await outcomeOf(() => call, copy, undefined, 30_000);
      const outcome = reason ? reason.outcome : "applied";
      if (!table) continue;
      if (!value) table.set(name, outcome);
      else if (outcome === "applied") table.set(name, [value]);
      else if (outcome === "unknown") table.get(name).push(value);
    }
  }

  try {
    const names = Array.from({ length: WORKERS }, (_, number) => `w${number}`);
    const made = await Promise.all(
      names.map((name) => client.createDepartment({ organizationCode, parentDepartmentId: "root", name })),
    );
    for (const { data } of made) ledger.names.set(data.departmentId, [data.name]);
    await Promise.all([...ledger.names.keys()].map(worker));
    await ask("/sandbox/faults", { method: "DELETE" });
    // Requests that the client gave up are answered before this one.
    await client.listOrganizations({});
    const tables = await (await ask("/sandbox/tables")).json();
    check(ledger, tables);
    assert.ok(copy.megabytes() < 24, `${copy.megabytes()} MiB of WebAssembly memory`);
  } finally {
    client.free();
    await sandbox.stop();
  }
});

/** Nothing twice, nothing that was refused, everything that was confirmed. */
function check(ledger, { departments, users }) {
  const counts = (rows, field) => rows.reduce((found, row) => found.set(row[field], (found.get(row[field]) ?? 0) + 1), new Map());
  const wrong = [];
  for (const [table, stored] of [
    [ledger.departments, counts(departments, "name")],
    [ledger.users, counts(users, "username")],
  ]) {
    for (const [name, outcome] of table) {
      const count = stored.get(name) ?? 0;
      const right = outcome === "applied" ? count === 1 : outcome === "unknown" ? count <= 1 : count === 0;
      if (!right) wrong.push(`${name}: ${outcome}, there ${count} times`);
    }
  }
  for (const [id, names] of ledger.names) {
    const { name } = departments.find((row) => row.id === id);
    if (!names.includes(name)) wrong.push(`${id} is called ${name}, not ${names}`);
  }
  assert.deepEqual(wrong, []);
}
