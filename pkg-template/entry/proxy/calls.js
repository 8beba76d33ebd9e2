// What the proxy asks a client for. It has no wasm of its own: whichever entry the client comes from (ESM, CommonJS, slim,
// a worker's), its wasm is started and knows every call, its path and its rules. A second copy would be half a megabyte on
// each cold start and could differ from the client's.
import { parametersOf } from "./paths.js";
import { tenantPlacesIn } from "./tenant.js";
/** @import { Call, ClientFacts } from "./types.js" */

/** A registered symbol, because client and proxy may come from different files. */
export const CALLS = Symbol.for("genauth-management.calls");

/**
 * The calls in the order of the client's table: `{ operation, method, path, parameters, inQuery, check, fields, tenantPlaces }` of each.
 * @param {ClientFacts} client
 * @returns {Call[]}
 */
export function callsOf({ operations, routes, validate, jsonSchema }) {
  return operations.map((operation, place) => {
    const [method, path, ...words] = routes[place].split(" ");
    /** @type {Pick<Call, "fields" | "tenantPlaces"> | undefined} */
    let facts;
    /** @returns {Pick<Call, "fields" | "tenantPlaces">} */
    const read = () => {
      // A call that takes nothing has none.
      const { properties, definitions } = JSON.parse(jsonSchema(place, "draft-07"), inheritingNothing);
      return { fields: properties, tenantPlaces: tenantPlacesIn({ properties }, definitions) };
    };
    return {
      operation,
      method,
      path,
      /** The names of the fields that stand in the path. */
      parameters: parametersOf(path),
      /** Whether the input is the query: of a GET or DELETE, and of the few others that have no body. */
      inQuery: method === "GET" || method === "DELETE" || words.includes("query"),
      /** A checked copy of an input, or the list of its issues in a language. */
      check: (input, lang) => validate(place, input, lang),
      /** The types of the input's fields, which a query does not tell. */
      get fields() {
        facts ??= read();
        return facts.fields;
      },
      /** Where an input may choose a tenant. */
      get tenantPlaces() {
        facts ??= read();
        return facts.tenantPlaces;
      },
    };
  });
}

/**
 * @param {string} _
 * @param {unknown} value
 */
function inheritingNothing(_, value) {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? Object.setPrototypeOf(value, null) : value;
}
