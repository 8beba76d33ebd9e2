// `schemas.createDepartment` and the like: Standard Schema (version 1) and Standard JSON Schema over the rules that the
// calls themselves use.
import { atCaller, callSite, errorAt } from "./call-site.js";
import { jsonSchema, operations, validate } from "./checks.js";
import { configError } from "./failure.js";

const LANGUAGES = ["en-US", "zh-CN", "zh-TW", "ja-JP"];

function schema(place, lang) {
  const check = (input, options) => {
    // A list of issues, or a checked copy of the input, which is never a list.
    const found = validate(place, input, langOf(options) ?? lang);
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

/** The language that a library or a caller of `validate` asks for. The check never throws, whatever stands there. */
function langOf(options) {
  try {
    const lang = options?.libraryOptions?.lang;
    return typeof lang === "string" ? lang : undefined;
  } catch {
    return undefined;
  }
}

/** The schemas of all calls. Their names are known to the wasm alone, which starts on the first look. */
function schemasIn(lang) {
  let table;
  const filled = () => (table = Object.fromEntries(operations().map((operation, place) => [operation, schema(place, lang)])));
  const found = (look) => table ?? atCaller(look, filled);
  const looks = {
    get: (_, name) => found(looks.get)[name],
    has: (_, name) => name in found(looks.has),
    ownKeys: () => Reflect.ownKeys(found(looks.ownKeys)),
    getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(found(looks.getOwnPropertyDescriptor), name),
  };
  return new Proxy({}, looks);
}

export const schemas = schemasIn();

export function createSchemas(options) {
  let lang;
  try {
    // Own fields alone: what `Object.prototype` was given must not choose.
    ({ lang } = { __proto__: null, ...options });
  } catch {
    lang = null;
  }
  if (lang === undefined || LANGUAGES.includes(lang)) return schemasIn(lang);
  throw errorAt(callSite(createSchemas), configError(`createSchemas: \`lang\` is one of ${LANGUAGES.map((name) => `"${name}"`).join(", ")}`));
}
