// `schemas.createDepartment` and the like: Standard Schema (version 1) and Standard JSON Schema over the rules that the
// calls themselves use.
import { GenAuthError } from "@built/error";
import * as glue from "@built/glue";
import { start } from "./start.js";

// The names are known to the wasm alone, which starts on the first look.
let table;

function filled() {
  if (!table) {
    start();
    table = Object.fromEntries(glue.operations().map((operation, place) => [operation, schema(place)]));
  }
  return table;
}

function schema(place) {
  const validate = (input) => {
    // A list of issues, or a checked copy of the input, which is never a list.
    const found = glue.validate(place, input);
    return Array.isArray(found) ? { issues: found } : { value: found };
  };
  const convert = (options) => {
    const text = glue.jsonSchema(place, `${options?.target}`);
    if (text === undefined) throw unsupported(options?.target);
    return JSON.parse(text);
  };
  // What comes out of the check is of the type that goes in.
  const jsonSchema = { input: convert, output: convert };
  return { "~standard": { version: 1, vendor: "genauth-management", validate, jsonSchema } };
}

function unsupported(target) {
  const message = `jsonSchema: the target "${target}" is not supported; use "draft-2020-12", "draft-07" or "openapi-3.0"`;
  return new GenAuthError(message, { kind: "config", attempts: 0, retryable: false, outcome: "not_applied" });
}

export const schemas = new Proxy(
  {},
  {
    get: (_, name) => filled()[name],
    has: (_, name) => name in filled(),
    ownKeys: () => Reflect.ownKeys(filled()),
    getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(filled(), name),
  },
);
