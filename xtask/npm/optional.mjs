// A property that may be absent may be `undefined` as well: so the client takes it, and a program that is compiled with
// `exactOptionalPropertyTypes` hands on what it may not have. tsify writes `name?: Type`.

const OPTIONAL = /^(\s+(?:readonly )?[\w$]+\?: )(.+);$/gm;

/** `types` with `| undefined` at each optional property that lacks it. */
export function takingUndefined(types) {
  return types.replace(OPTIONAL, (line, name, type) => {
    if (/\| undefined$/.test(type)) return line;
    // What follows a function's arrow would belong to its result.
    return `${name}${type.includes("=>") ? `(${type})` : type} | undefined;`;
  });
}
