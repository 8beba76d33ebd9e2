// What the proxy asks a client for. It has no wasm of its own: whichever entry the client comes from (ESM, CommonJS, slim,
// a worker's), its wasm is started and knows every call, its path and its rules. A second copy would be half a megabyte on
// each cold start and could differ from the client's.

/** A registered symbol, because client and proxy may come from different files. */
export const CALLS = Symbol.for("genauth-management.calls");

/** The calls by their paths: `{ operation, method, check, read }`. */
export function callsOf({ operations, routes, validate, jsonSchema }) {
  const each = (operation, place) => {
    const [method, path] = routes[place].split(" ");
    let fields;
    return [
      path,
      {
        operation,
        method,
        /** A checked copy of an input, or the list of its issues. */
        check: (input) => validate(place, input),
        /** The types of the input's fields, which a query does not tell. */
        get fields() {
          return (fields ??= JSON.parse(jsonSchema(place, "draft-07")).properties);
        },
      },
    ];
  };
  return new Map(operations.map(each));
}
