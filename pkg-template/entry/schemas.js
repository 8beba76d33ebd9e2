// `schemas.createDepartment` and the like: Standard Schema (version 1) over the rules that the calls themselves use.
import * as glue from "@built/glue";
import { start } from "./start.js";

// The names are known to the wasm alone, which starts on the first look.
let table;

function filled() {
  if (!table) {
    start();
    table = Object.fromEntries(glue.operations().map((operation) => [operation, schema(operation)]));
  }
  return table;
}

function schema(operation) {
  const validate = (input) => glue.validate(operation, input);
  return { "~standard": { version: 1, vendor: "genauth-management", validate } };
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
