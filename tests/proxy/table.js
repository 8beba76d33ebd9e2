// A proxy before a client of other calls than the package has.
import { createProxyHandler } from "genauth-management/proxy";
import { request, watched } from "./given.js";

/** A call of a table: `fields` are the types of its input's fields; all of them must be there, and no others. */
export const call = (operation, route, fields = {}) => ({ operation, route, fields });

const typeOf = (value) => (Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value);

function issuesOf({ operation, fields }, input) {
  const issues = [];
  for (const name of new Set([...Object.keys(fields), ...Object.keys(input)])) {
    const type = typeOf(input[name]);
    if (type !== fields[name]) {
      const [expected, received] = [String(fields[name]), type];
      issues.push({ path: [name], code: "invalid_type", message: `${operation}: ${name}`, expected, received });
    }
  }
  return issues;
}

/** As the wasm writes it. */
function schemaOf({ fields }) {
  const properties = Object.entries(fields).map(([name, type]) => [name, { type }]);
  return JSON.stringify({ properties: Object.fromEntries(properties), definitions: {} });
}

/** A handler before a client of these calls; `made` has those that were made. */
export function proxyOfCalls(table, options) {
  const names = table.map(({ operation }) => operation);
  const facts = {
    operations: names,
    routes: table.map(({ route }) => route),
    validate(place, input) {
      const issues = issuesOf(table[place], input);
      return issues.length > 0 ? issues : { ...input };
    },
    jsonSchema: (place) => schemaOf(table[place]),
  };
  const made = [];
  const callOf = (name) => [name, async (input) => (made.push([name, input]), { statusCode: 200, message: "", data: name })];
  const client = { [Symbol.for("genauth-management.calls")]: facts, ...Object.fromEntries(names.map(callOf)) };
  return { made, handler: watched(createProxyHandler({ client, allow: names, authorize: () => true, ...options })) };
}

export const get = (path) => request(path, { method: "GET" });
export const post = (path, input) => request(path, { body: JSON.stringify(input) });
