// A request as a server has it: the parameters that a signature covers come from what arrived.

/** Pairs of a query; a name with `[]`, or one that comes again, is a list. */
export function parametersOfQuery(query) {
  const parameters = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const own = name.endsWith("[]") ? name.slice(0, -2) : name;
    const isList = own !== name || own in parameters;
    parameters[own] = isList ? [parameters[own] ?? [], value].flat() : value;
  }
  return parameters;
}

/**
 * `{ method, path, query, body, headers }` with its parameters, and those of them that the signature covers: the query of a GET alone,
 * of any other the body, which a DELETE and a few others do not have.
 */
export function withParameters(request) {
  const hasBody = Boolean(request.body);
  const parameters = hasBody ? JSON.parse(request.body) : parametersOfQuery(request.query);
  return { ...request, parameters, signed: hasBody || request.method === "GET" ? parameters : {} };
}
