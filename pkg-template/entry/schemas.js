// `schemas.createDepartment` and the like: Standard Schema (version 1) over the rules that the calls themselves use.
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
