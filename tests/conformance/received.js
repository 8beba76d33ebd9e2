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

/** `{ method, path, query, body, headers }` with the parameters of the signature. */
export function withParameters(request) {
  const parameters = request.method === "GET" ? parametersOfQuery(request.query) : JSON.parse(request.body);
  return { ...request, parameters };
}
