// Inputs for a call, from its JSON Schema and from its fixtures: sound ones, nearly sound ones and broken ones.

/** Texts at the edges of the rules, and others that no rule minds. */
const texts = [
  "a",
  "root",
  "research",
  " a ",
  "a b",
  "部门",
  "研发-1",
  "😀",
  "a:b",
  ":b",
  "a:",
  "a:b:c",
  "oidc:\n",
  "𠮷",
  "가",
  "ﬀ",
  "Ａ",
  "e\u0301",
  "\u0085",
  "\u2028",
  "\u3000",
  "\ufeff",
  "\u00a0",
  "",
  " ",
  "\t\n",
  "x".repeat(64),
  "x".repeat(65),
  "😀".repeat(64),
  "😀".repeat(65),
  "bob@example.com",
  "a@b@c",
  "2024-02-29",
  "2026-12-31T23:59:59Z",
  "2024-13-01",
  "13800000000",
  "null",
  "__proto__",
  "constructor",
];
const numbers = [0, -0, 1, -1, 1.5, 10, 50, 51, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 32, 2 ** 53, 1e21, 1e300, 0.1];
const names = ["extra", "nmae", "userid", "UserId", "toString", "constructor", "departments", "metadata", "options", "0", ""];

export function inputsOf(schema, samples, random) {
  const { chance, below, pick, times } = random;
  const resolve = (node) => (node.$ref ? schema.$defs[node.$ref.split("/").pop()] : node);

  function anything(depth = 0) {
    const kind = below(depth > 2 ? 4 : 6);
    if (kind === 0) return null;
    if (kind === 1) return chance(0.5);
    if (kind === 2) return pick(numbers);
    if (kind === 3) return pick(texts);
    if (kind === 4) return times(below(4), () => anything(depth + 1));
    return record(depth + 1);
  }
  const record = (depth) => Object.fromEntries(times(below(4), () => [pick(names) || "k", anything(depth)]));

  const within = (least = 0, most = 5) => least + below(Math.min(most, least + 4) - least + 1);

  /** Sound by every rule that stands in one place; those over several fields are left to chance. */
  function sound(unresolved) {
    const node = resolve(unresolved);
    if (node.enum) return pick(node.enum);
    if (node.anyOf) return sound(pick(node.anyOf));
    switch (node.type) {
      case "string": {
        const fits = (text) =>
          [...text].length >= (node.minLength ?? 0) &&
          [...text].length <= node.maxLength &&
          (!node.pattern || new RegExp(node.pattern, "u").test(text));
        return pick(texts.filter(fits));
      }
      case "boolean":
        return chance(0.5);
      case "integer":
        return pick([node.minimum, node.maximum, within(node.minimum, node.maximum)]);
      case "array":
        return times(within(node.minItems, node.maxItems), () => sound(node.items));
      case "object":
        return node.properties ? fields(node) : record(0);
      default:
        return anything();
    }
  }

  function fields({ properties, required = [] }) {
    const chosen = Object.entries(properties).filter(([name]) => required.includes(name) || chance(0.4));
    return Object.fromEntries(chosen.map(([name, node]) => [name, sound(node)]));
  }

  /** Every place in a value, as the object or list that holds it and its name there. */
  function places(value, found = []) {
    if (value === null || typeof value !== "object") return found;
    for (const name of Object.keys(value)) {
      found.push([value, name]);
      places(value[name], found);
    }
    return found;
  }

  /** Changes one thing, which may be for the worse or not. */
  function changed(value) {
    const copy = structuredClone(value);
    const all = places(copy);
    if (all.length === 0 || chance(0.05)) return chance(0.5) ? anything() : { ...copy, [pick(names)]: anything() };
    const [holder, name] = pick(all);
    const here = holder[name];
    switch (below(6)) {
      case 0:
        if (Array.isArray(holder)) holder.splice(Number(name), 1);
        else delete holder[name];
        break;
      case 1:
        holder[name] = anything();
        break;
      case 2:
        holder[name] = typeof here === "number" ? pick(numbers) : pick(texts);
        break;
      case 3:
        if (Array.isArray(here)) here.push(...times(60, () => structuredClone(here[0] ?? anything())));
        else holder[name] = null;
        break;
      case 4:
        if (Array.isArray(holder)) holder.push(anything());
        else holder[pick(names)] = anything();
        break;
      default:
        holder[name] = typeof here === "string" ? here + pick(texts) : [here];
    }
    return copy;
  }

  return () => {
    let value = samples.length > 0 && chance(0.3) ? pick(samples) : sound(schema);
    for (let left = chance(0.45) ? 0 : 1 + below(3); left > 0; left--) value = changed(value);
    return value;
  };
}
