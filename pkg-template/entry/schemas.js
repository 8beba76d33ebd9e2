// `schemas.createDepartment` and the like: Standard Schema (version 1) and Standard JSON Schema over the rules that the
// calls themselves use.
import { OPERATIONS } from "@built/operations";
import { atCaller } from "./call-site.js";
import { jsonSchema, validate } from "./checks.js";
import { configError } from "./failure.js";
import { visible } from "./proxy/text.js";
import { start } from "./start.js";
/** @import { Issue, InputSchema, JsonSchemaOptions, Lang, Schemas, ValidateOptions } from "genauth-management" */

const LANGUAGES = ["en-US", "zh-CN", "zh-TW", "ja-JP"];

/**
 * @param {number} place
 * @param {string} [lang]
 * @returns {InputSchema<unknown>}
 */
function schema(place, lang) {
  /** @type {(input: any, options?: ValidateOptions) => { value: unknown } | { issues: Issue[] }} */
  const check = (input, options) => {
    // A list of issues, or a checked copy of the input, which is never a list.
    const found = validate(place, input, langOf(options) ?? lang);
    return Array.isArray(found) ? { issues: found } : { value: found };
  };
  /** @param {JsonSchemaOptions} options */
  const convert = (options) => {
    const target = atCaller(convert, () => targetOf(options));
    return JSON.parse(jsonSchema(place, target));
  };
  // What comes out of the check is of the type that goes in.
  const schemas = { input: convert, output: convert };
  return { "~standard": { version: 1, vendor: "genauth-management", validate: check, jsonSchema: schemas } };
}

const TARGETS = ["draft-2020-12", "draft-07", "openapi-3.0"];

/** @param {JsonSchemaOptions | undefined} options */
function targetOf(options) {
  /** @type {any} */
  let target;
  try {
    target = options?.target;
  } catch {
    // As good as absent.
  }
  if (TARGETS.includes(target)) return target;
  throw configError(`jsonSchema: the target ${quoted(target)} is not supported: use ${TARGETS.map(quoted).join(", ")}`);
}

/** @param {unknown} text */
const quoted = (text) => (typeof text === "string" ? `"${visible(text, 40)}"` : typeof text);

/**
 * The language that a library or a caller of `validate` asks for. The check never throws, whatever stands there.
 * @param {ValidateOptions | undefined} options
 */
function langOf(options) {
  try {
    const lang = options?.libraryOptions?.lang;
    return typeof lang === "string" ? lang : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The schemas of all calls. What cannot be started is told at the first look, not by each check.
 * @param {Lang} [lang]
 * @returns {Schemas}
 */
function schemasIn(lang) {
  /** @type {Record<string, InputSchema<unknown>> | undefined} */
  let table;
  const filled = () => {
    start();
    table ??= Object.fromEntries(OPERATIONS.map((operation, place) => [operation, schema(place, lang)]));
    return table;
  };
  /** @type {Required<Pick<ProxyHandler<Schemas>, "get" | "has" | "ownKeys" | "getOwnPropertyDescriptor">>} */
  const looks = {
    get: (_, name) => atCaller(looks.get, filled)[/** @type {string} */ (name)],
    has: (_, name) => name in atCaller(looks.has, filled),
    ownKeys: () => Reflect.ownKeys(atCaller(looks.ownKeys, filled)),
    getOwnPropertyDescriptor: (_, name) =>
      Reflect.getOwnPropertyDescriptor(atCaller(looks.getOwnPropertyDescriptor, filled), name),
  };
  return new Proxy(/** @type {Schemas} */ ({}), looks);
}

/** @type {import("genauth-management").Schemas} */
export const schemas = schemasIn();

/** @type {typeof import("genauth-management").createSchemas} */
export function createSchemas(options) {
  const lang = atCaller(createSchemas, () => langOfOptions(options));
  return schemasIn(lang);
}

/** @param {object | undefined} options */
function langOfOptions(options) {
  /** @type {any} */
  let lang;
  try {
    // Own fields alone: what `Object.prototype` was given must not choose.
    ({ lang } = /** @type {{ lang?: unknown }} */ ({ __proto__: null, ...options }));
  } catch {
    lang = null;
  }
  if (lang === undefined || LANGUAGES.includes(lang)) return lang;
  throw configError(`createSchemas: lang: expected one of ${LANGUAGES.map(quoted).join(", ")}`);
}
