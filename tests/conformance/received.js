// A request as a server has it: the parameters that a signature covers come from what arrived.

/** Pairs of a query; a name with `[]`, or one that comes again, is a list. */
export function parametersOfQuery(query) {
  const parameters = {};
  for (const [name, value] of new URLSearchParams(query)) {
    if (name.endsWith("[]")) (parameters[name.slice(0, -2)] ??= []).push(value);
    else parameters[name] = name in parameters ? [parameters[name], value].flat() : value;
  }
  return parameters;
}

/** `{ method, path, query, body, headers }` with the parameters of the signature. */
export function withParameters(request) {
  const parameters = request.method === "GET" ? parametersOfQuery(request.query) : JSON.parse(request.body);
  return { ...request, parameters };
}
