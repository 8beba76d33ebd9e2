// Any value: objects, lists, functions and Proxies that throw, lie, change, and call the package again while it reads them.
import fc from "fast-check";
import { excessive, names, otherRealm, platform, primitive, reason } from "./leaves.js";
import { behaviour, proxyOf } from "./proxies.js";
import { recipe } from "./recipe.js";

const show = (parts) => parts.map(String).join(", ");

/** Sets one property, where the object lets it. */
export function define(target, name, { build }, run) {
  const descriptor = build(run);
  const given = Object.hasOwn(descriptor, "get") ? descriptor : { ...descriptor, writable: true };
  try {
    Reflect.defineProperty(target, name, { enumerable: true, configurable: true, ...given });
  } catch {
    // The length of a list takes numbers only, and a Proxy takes what it likes.
  }
}

const shapes = {
  "an object": () => ({}),
  "an object without prototype": () => Object.create(null),
  "an instance": () => new (class Instance {})(),
  "an instance of a class with a tag": () =>
    new (class {
      get [Symbol.toStringTag]() {
        return "Object";
      }
    })(),
  "a function": () => () => 1,
  "an Error": () => new Error("e"),
};
const lists = {
  "a list": (items) => items,
  "a list with holes": (items) => Object.assign([], { 1: items[0], 4: items[1] }),
  "a list with a length of its own": (items) => Object.assign(items, { length: 100 }),
  "a list with a name": (items) => Object.assign(items, { extra: 1 }),
  "a list of a subclass": (items) => class List extends Array {}.from(items),
  "a list without prototype": (items) => Object.setPrototypeOf(items, null),
};
// Methods that JavaScript calls by itself.
const hooks = fc.constantFrom(
  ...["toJSON", "then", "toString", "valueOf", "constructor", "next"],
  ...[Symbol.toPrimitive, Symbol.toStringTag, Symbol.iterator, Symbol.asyncIterator, Symbol.hasInstance, Symbol.species],
);

/** A promise that may reject without being uncaught: what nobody asked for, nobody must heed. */
function heeded(promise) {
  // Not `catch`, whose own promise would look at the value once more.
  promise.then(
    () => {},
    () => {},
  );
  return promise;
}

export const { value, object, method, property } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    { arbitrary: primitive, weight: 70 },
    { arbitrary: platform, weight: 12 },
    { arbitrary: otherRealm, weight: 5 },
    { arbitrary: tie("object"), weight: 20 },
    { arbitrary: tie("list"), weight: 10 },
    { arbitrary: tie("proxy"), weight: 14 },
    { arbitrary: tie("cycle"), weight: 4 },
    { arbitrary: tie("hook"), weight: 12 },
    { arbitrary: tie("method"), weight: 6 },
    { arbitrary: tie("heir"), weight: 5 },
    // Rare, since each costs as much as a thousand others.
    { arbitrary: fc.oneof({ arbitrary: fc.constant(recipe("[[[]]]", () => [[[]]])), weight: 19 }, excessive), weight: 2 },
  ),
  /** The descriptor of a property. */
  property: fc.oneof(
    {
      arbitrary: tie("value").map((given) =>
        recipe(
          () => `${given}`,
          (run) => ({ value: given.build(run) }),
        ),
      ),
      weight: 6,
    },
    reason.map((thrown) =>
      recipe(
        () => `a getter that throws ${thrown}`,
        (run) => ({ get: () => run.throw(thrown.build(run)) }),
      ),
    ),
    fc.array(tie("value"), { minLength: 2, maxLength: 3 }).map((all) =>
      recipe(
        () => `a getter that gives one after the other of [${show(all)}]`,
        (run) => {
          let reads = 0;
          return { get: () => all[reads++ % all.length].build(run) };
        },
      ),
    ),
    behaviour.map((act) =>
      recipe(
        () => `a getter in which ${act}`,
        (run) => ({ get: () => act.build(run)("n") }),
      ),
    ),
  ),
  object: fc
    .tuple(fc.constantFrom(...Object.keys(shapes)), fc.array(fc.tuple(names, tie("property")), { maxLength: 4 }), fc.boolean())
    .map(([shape, fields, frozen]) =>
      recipe(
        () =>
          `${frozen ? "frozen " : ""}${shape} { ${fields.map(([name, given]) => `${JSON.stringify(name)}: ${given}`).join(", ")} }`,
        (run) => {
          const made = shapes[shape]();
          for (const [name, given] of fields) define(made, name, given, run);
          return frozen ? Object.freeze(made) : made;
        },
      ),
    ),
  list: fc.tuple(fc.constantFrom(...Object.keys(lists)), fc.array(tie("value"), { maxLength: 4 })).map(([kind, items]) =>
    recipe(
      () => `${kind} [${show(items)}]`,
      (run) => lists[kind](items.map((item) => item.build(run))),
    ),
  ),
  proxy: proxyOf(fc.oneof(tie("object"), tie("list"), tie("method")), tie("value")),
  cycle: fc.tuple(fc.oneof(tie("object"), tie("list")), names).map(([given, name]) =>
    recipe(
      () => `${given} with itself as ${JSON.stringify(name)}`,
      (run) => {
        const made = given.build(run);
        define(made, name, { build: () => ({ value: made }) }, run);
        return made;
      },
    ),
  ),
  hook: fc.tuple(tie("object"), hooks, fc.oneof(tie("method"), tie("property"))).map(([given, name, hook]) =>
    recipe(
      () => `${given} whose ${String(name)} is ${hook}`,
      (run) => {
        const made = given.build(run);
        define(made, name, hook.isMethod ? recipe("", () => ({ value: hook.build(run) })) : hook, run);
        return made;
      },
    ),
  ),
  method: fc
    .oneof(
      tie("value").map((given) =>
        recipe(
          () => `() => ${given}`,
          (run) => () => given.build(run),
        ),
      ),
      tie("value").map((given) =>
        recipe(
          () => `async () => ${given}`,
          (run) => () => heeded((async () => given.build(run))()),
        ),
      ),
      reason.map((thrown) =>
        recipe(
          () => `() => { throw ${thrown}; }`,
          (run) => () => run.throw(thrown.build(run)),
        ),
      ),
      fc.tuple(tie("value"), fc.nat(1)).map(([given, which]) =>
        recipe(
          () => `(...callbacks) => callbacks[${which}](${given})`,
          (run) =>
            (...callbacks) =>
              typeof callbacks[which] === "function" && callbacks[which](run.own(given.build(run))),
        ),
      ),
    )
    .map((made) => Object.assign(made, { isMethod: true })),
  heir: fc.tuple(tie("object"), tie("proxy")).map(([given, parent]) =>
    recipe(
      () => `${given} with the prototype ${parent}`,
      (run) => {
        const made = given.build(run);
        // A Proxy that throws refuses to become a prototype.
        try {
          Reflect.setPrototypeOf(made, parent.build(run));
        } catch {}
        return made;
      },
    ),
  ),
}));

/** A function that the package asked for: here a promise that rejects is its to heed. */
export const callback = fc.oneof(
  { arbitrary: method, weight: 5 },
  reason.map((thrown) =>
    recipe(
      () => `async () => { throw ${thrown}; }`,
      (run) => async () => run.throw(thrown.build(run)),
    ),
  ),
);
