// Thousands of throws that cross the WebAssembly, each caught by its caller as a server does, leave a client that works.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answering, department, freshCopy, key } from "./lib/copies.js";
import { outcomeOf } from "./lib/hold.js";

const ROUNDS = 3_000;
const RECURSIONS = 1_200;
const thrower = () => {
  throw new Error("own");
};

/** Gives its fields the first time they are read, and throws after that. */
function onceSound(sound) {
  let reads = 0;
  return new Proxy(sound, {
    get: (held, name) => (reads++ > Object.keys(held).length + 2 ? thrower() : Reflect.get(held, name)),
  });
}

function deepest() {
  let depth = 0;
  const dive = (one, other) => void (depth++, dive(one, other));
  assert.throws(() => dive(1, 2), RangeError);
  return depth;
}

async function works({ ManagementClient, megabytes }) {
  const client = new ManagementClient({ ...key, fetch: answering() });
  assert.equal((await client.createDepartment(department)).statusCode, 200);
  assert.ok(megabytes() < 24, `${megabytes()} MiB`);
}

/** Inputs whose reading throws in many places. */
const inputs = {
  "a getter": () => ({
    ...department,
    get name() {
      return thrower();
    },
  }),
  "a Proxy's keys": () => new Proxy({ ...department }, { ownKeys: thrower }),
  "a Proxy's getter": () => new Proxy({ ...department }, { get: thrower }),
  "a list's length": () => ({
    ...department,
    postIdList: new Proxy([], { get: (list, name) => (name === "length" ? thrower() : list[name]) }),
  }),
  toJSON: () => ({ ...department, customData: { toJSON: thrower } }),
  "a tag": () => ({
    ...department,
    i18n: {
      get [Symbol.toStringTag]() {
        return thrower();
      },
    },
  }),
  "a second read": () => ({ ...department, i18n: onceSound({}) }),
};
/** The same for a call whose fields are checked together once more. */
const together = {
  "a second read": () => ({
    get userIds() {
      return {};
    },
    options: {
      get userIdType() {
        return thrower();
      },
    },
  }),
  "a second read of a sound field": () => ({ userIds: onceSound(["u-1"]), options: onceSound({ userIdType: "user_id" }) }),
};
const cases = [inputs, together].flatMap((table, index) =>
  Object.entries(table).map(([what, make]) => [["createDepartment", "deleteUsersBatch"][index], what, make]),
);

for (const [operation, what, make] of cases) {
  test(`${ROUNDS} inputs of ${operation} with ${what} that throws leave the checks and calls working`, async () => {
    const copy = await freshCopy();
    const client = new copy.ManagementClient({ ...key, fetch: answering() });
    const { validate } = copy.schemas[operation]["~standard"];
    for (let round = 0; round < ROUNDS; round++) {
      validate(make());
      await outcomeOf(() => client[operation](make()), copy);
    }
    await works(copy);
  });
}

test(`${RECURSIONS} recursions without an end, each node of which is checked, leave a client that works`, async () => {
  const copy = await freshCopy();
  const { validate } = copy.schemas.createDepartment["~standard"];
  const walk = (node) => {
    validate(node);
    walk(node);
  };
  // Most of the stack is filled by frames that cost nothing.
  const fill = (frames, node) => (frames > 0 ? fill(frames - 1, node) : walk(node));
  const frames = Math.floor(deepest() * 0.8);
  for (let round = 0; round < RECURSIONS; round++) assert.throws(() => fill(frames, department), RangeError);
  await works(copy);
});

test(`${ROUNDS} calls with a wrong \`this\` reject, and leave a client that works`, async () => {
  const copy = await freshCopy();
  const { createDepartment } = copy.ManagementClient.prototype;
  for (const self of [{}, undefined, null, 7, Object.create(copy.ManagementClient.prototype), copy.ManagementClient]) {
    for (let round = 0; round < ROUNDS / 6; round++) {
      const { reason } = await outcomeOf(() => Reflect.apply(createDepartment, self, [department]), copy);
      assert.equal(reason?.kind, "config");
    }
  }
  await works(copy);
});

test(`${ROUNDS} options that throw while they are read leave a client that works`, async () => {
  const copy = await freshCopy();
  const client = new copy.ManagementClient({ ...key, fetch: answering() });
  for (let round = 0; round < ROUNDS; round++) {
    assert.throws(
      () =>
        new copy.ManagementClient({
          ...key,
          get timeout() {
            return thrower();
          },
        }),
      (error) => copy.isGenAuthError(error),
    );
    const { reason } = await outcomeOf(
      () =>
        client.createDepartment(department, {
          get timeout() {
            return thrower();
          },
        }),
      copy,
    );
    assert.equal(reason?.kind, "config");
  }
  await works(copy);
});
