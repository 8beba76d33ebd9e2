// Proxies, and what somebody may do with the package while it reads a value of theirs.
import fc from "fast-check";
import { reason } from "./leaves.js";
import { recipe } from "./recipe.js";

const traps = Object.getOwnPropertyNames(Reflect);
const everyTrap = (act) => Object.fromEntries(traps.map((trap) => [trap, act]));
const lengths = [1e9, -1, NaN, "x", 2 ** 53, 1.5, 2 ** 32];

const fixed = {
  "lies in every trap": () => everyTrap(() => 7),
  "names a key twice": () => ({ ownKeys: () => ["a", "a"] }),
  "names what it does not have": () => ({
    ownKeys: () => ["name", Symbol("x"), "organizationCode"],
    getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
  }),
  "says it has everything": () => ({ has: () => true, get: (target, name) => Reflect.get(target, name) ?? "there" }),
  "gives itself": () => ({ get: (target, name, receiver) => receiver }),
  "is of no class": () => ({ getPrototypeOf: () => null }),
  "hides nothing": () => ({}),
};

/** A function of the value to give in the end: what is done before. Garbage is collected once a run, and seldom: it takes long. */
export const behaviour = fc.oneof(
  { arbitrary: fc.constant(recipe("the client is freed", (run) => (given) => (run.client?.free(), given))), weight: 15 },
  { arbitrary: fc.constant(recipe("an input is checked", (run) => (given) => (run.check?.({ name: "n" }), given))), weight: 15 },
  { arbitrary: fc.constant(recipe("a call is made", (run) => (given) => (run.call?.(), given))), weight: 15 },
  fc.constant(recipe("garbage is collected", (run) => (given) => ((run.collected ??= collect()), given))),
);

function collect() {
  globalThis.gc();
  return true;
}

export const proxyOf = (target, value) => {
  const manner = fc.oneof(
    fc.constantFrom(...Object.keys(fixed)).map((name) => recipe(name, (run) => fixed[name](run))),
    reason.map((thrown) => recipe(() => `throws ${thrown} in every trap`, (run) => everyTrap(() => run.throw(thrown.build(run))))),
    fc.tuple(fc.constantFrom(...traps), reason).map(([trap, thrown]) =>
      recipe(() => `throws ${thrown} in ${trap}`, (run) => ({ [trap]: () => run.throw(thrown.build(run)) })),
    ),
    fc.tuple(fc.constantFrom(...traps), value).map(([trap, given]) =>
      recipe(() => `gives ${given} in ${trap}`, (run) => ({ [trap]: () => given.build(run) })),
    ),
    fc.tuple(fc.integer({ min: 1, max: 5 }), value).map(([each, given]) =>
      recipe(
        () => `gives ${given} at each ${each}. read`,
        (run) => {
          let reads = 0;
          return { get: (held, name, receiver) => (++reads % each ? Reflect.get(held, name, receiver) : given.build(run)) };
        },
      ),
    ),
    fc.constantFrom(...lengths).map((length) =>
      recipe(
        () => `says that its length is ${length}`,
        () => ({ get: (held, name, receiver) => (name === "length" ? length : Reflect.get(held, name, receiver)) }),
      ),
    ),
    behaviour.map((act) =>
      recipe(
        () => `in whose traps ${act}`,
        (run) => ({
          get: (held, name, receiver) => act.build(run)(Reflect.get(held, name, receiver)),
          ownKeys: (held) => act.build(run)(Reflect.ownKeys(held)),
        }),
      ),
    ),
  );
  const revoked = target.map((held) =>
    recipe(() => `a revoked Proxy of ${held}`, (run) => {
      const { proxy, revoke } = Proxy.revocable(held.build(run), {});
      revoke();
      return proxy;
    }),
  );
  const alive = fc.tuple(target, manner).map(([held, how]) =>
    recipe(() => `a Proxy of ${held} that ${how}`, (run) => new Proxy(held.build(run), how.build(run))),
  );
  return fc.oneof({ arbitrary: alive, weight: 6 }, revoked);
};
