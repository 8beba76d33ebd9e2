// A property that may be absent may be `undefined` as well: so the client takes it, and a program that is compiled with
// `exactOptionalPropertyTypes` hands on what it may not have. tsify writes `name?: Type`.

/** On a line of its own. */
const PROPERTY = /^(\s+(?:readonly )?(?:[\w$]+|"[^"]+")\?: )(.+);$/gm;
/** In an object type on one line. */
const INNER = /([{;] (?:readonly )?[\w$]+\?: )([^;{}()]+?)(?=;| \})/g;

/** `types` with `| undefined` at each optional property that lacks it. */
export function takingUndefined(types) {
  return types
    .replace(INNER, (_, name, type) => widened(name, type))
    .replace(PROPERTY, (_, name, type) => `${widened(name, type)};`);
}

function widened(name, type) {
  if (/(?:^|\| )undefined$/.test(type)) return name + type;
  // What follows a function's arrow would belong to its result.
  return `${name}${type.includes("=>") ? `(${type})` : type} | undefined`;
}
