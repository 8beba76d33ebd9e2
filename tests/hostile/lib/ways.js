// Ways in which a client is copied.

/** Copies as libraries make them. What the platform refuses to copy is no copy. */
export const ways = {
  spread: (client) => ({ ...client }),
  "spread with the prototype": (client) => Object.assign(Object.create(Object.getPrototypeOf(client)), client),
  "all descriptors": (client) => Object.create(Object.getPrototypeOf(client), Object.getOwnPropertyDescriptors(client)),
  "all keys, deeply": deepCopy,
  structuredClone: (client) => structuredClone(client),
  "JSON and the prototype": (client) => Object.setPrototypeOf(JSON.parse(JSON.stringify(client)), Object.getPrototypeOf(client)),
  "a Proxy": (client) => new Proxy(client, {}),
  "an heir": (client) => Object.create(client),
};

function deepCopy(held, seen = new Map()) {
  if (typeof held !== "object" || held === null) return held;
  if (seen.has(held)) return seen.get(held);
  const copy = Array.isArray(held) ? [] : Object.create(Object.getPrototypeOf(held));
  seen.set(held, copy);
  for (const name of Reflect.ownKeys(held)) copy[name] = deepCopy(held[name], seen);
  return copy;
}
