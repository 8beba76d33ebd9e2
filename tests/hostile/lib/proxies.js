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
  "gives itself": () => ({ get: (_target, _name, receiver) => receiver }),
  "is of no class": () => ({ getPrototypeOf: () => null }),
  "hides nothing": () => ({}),
};

const act = (what, does) => recipe(what, (run) => (given) => (does(run), given));
/** A function of the value to give in the end: what is done before. */
export const behaviour = fc.constantFrom(
  act("the client is freed", (run) => run.client?.free()),
  act("an input is checked", (run) => run.check?.({ name: "n" })),
  act("a call is made", (run) => run.call?.()),
  act("garbage is collected", () => collect()),
);

// It takes as long as a thousand values, so that it happens only now and then.
let asked = 0;
function collect() {
  if (asked++ % 200 === 0) globalThis.gc();
}

export const proxyOf = (target, value) => {
  const manner = fc.oneof(
    fc.constantFrom(...Object.keys(fixed)).map((name) => recipe(name, (run) => fixed[name](run))),
    reason.map((thrown) =>
      recipe(
        () => `throws ${thrown} in every trap`,
        (run) => everyTrap(() => run.throw(thrown.build(run))),
      ),
    ),
    fc.tuple(fc.constantFrom(...traps), reason).map(([trap, thrown]) =>
      recipe(
        () => `throws ${thrown} in ${trap}`,
        (run) => ({ [trap]: () => run.throw(thrown.build(run)) }),
      ),
    ),
    fc.tuple(fc.constantFrom(...traps), value).map(([trap, given]) =>
      recipe(
        () => `gives ${given} in ${trap}`,
        (run) => ({ [trap]: () => run.own(given.build(run)) }),
      ),
    ),
    fc.tuple(fc.integer({ min: 1, max: 5 }), value).map(([each, given]) =>
      recipe(
        () => `gives ${given} at each ${each}. read`,
        (run) => {
          let reads = 0;
          // What a signal of the caller's gives as its reason comes out.
          return {
            get: (held, name, receiver) => (++reads % each ? Reflect.get(held, name, receiver) : run.own(given.build(run))),
          };
        },
      ),
    ),
    fc.constantFrom(...lengths).map((length) =>
      recipe(
        () => `says that its length is ${length}`,
        () => ({ get: (held, name, receiver) => (name === "length" ? length : Reflect.get(held, name, receiver)) }),
      ),
    ),
    behaviour.map((does) =>
      recipe(
        () => `in whose traps ${does}`,
        (run) => ({
          get: (held, name, receiver) => does.build(run)(Reflect.get(held, name, receiver)),
          ownKeys: (held) => does.build(run)(Reflect.ownKeys(held)),
        }),
      ),
    ),
  );
  const revoked = target.map((held) =>
    recipe(
      () => `a revoked Proxy of ${held}`,
      (run) => {
        const { proxy, revoke } = Proxy.revocable(held.build(run), {});
        revoke();
        return proxy;
      },
    ),
  );
  const alive = fc.tuple(target, manner).map(([held, how]) =>
    recipe(
      () => `a Proxy of ${held} that ${how}`,
      (run) => new Proxy(held.build(run), how.build(run)),
    ),
  );
  return fc.oneof({ arbitrary: alive, weight: 6 }, revoked);
};
