// `schemas.createDepartment` and the like: Standard Schema (version 1) and Standard JSON Schema over the rules that the
// calls themselves use.
import { atCaller, callSite, errorAt } from "./call-site.js";
import { jsonSchema, operations, validate } from "./checks.js";
import { configError } from "./failure.js";

// The names are known to the wasm alone, which starts on the first look.
let table;

const filled = () => (table ??= Object.fromEntries(operations().map((operation, place) => [operation, schema(place)])));

function schema(place) {
  const check = (input) => {
    // A list of issues, or a checked copy of the input, which is never a list.
    const found = validate(place, input);
    return Array.isArray(found) ? { issues: found } : { value: found };
  };
  const convert = (options) => {
    const target = targetOf(options);
    if (!TARGETS.includes(target)) throw errorAt(callSite(convert), unsupported(target));
    return JSON.parse(jsonSchema(place, target));
  };
  // What comes out of the check is of the type that goes in.
  const schemas = { input: convert, output: convert };
  return { "~standard": { version: 1, vendor: "genauth-management", validate: check, jsonSchema: schemas } };
}

const TARGETS = ["draft-2020-12", "draft-07", "openapi-3.0"];

function targetOf(options) {
  try {
    return options?.target;
  } catch {
    return undefined;
  }
}

function unsupported(target) {
  const shown = typeof target === "string" ? `"${target.slice(0, 40)}"` : typeof target;
  return configError(`jsonSchema: the target ${shown} is not supported; use ${TARGETS.map((name) => `"${name}"`).join(", ")}`);
}

const looks = {
  get: (_, name) => found(looks.get)[name],
  has: (_, name) => name in found(looks.has),
  ownKeys: () => Reflect.ownKeys(found(looks.ownKeys)),
  getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(found(looks.getOwnPropertyDescriptor), name),
};
const found = (look) => table ?? atCaller(look, filled);

export const schemas = new Proxy({}, looks);
