// Which call a request asks for: its method and path say it, and where several calls share both, its input does.
import { findPaths, placeOf, treeOfPaths } from "./paths.js";
import { Refusal } from "./refusal.js";
/** @import { AnyRequest, Call, Routes } from "./types.js" */
/** @import { Issue } from "genauth-management" */

/**
 * The calls in a tree of their paths: at each end a `Map<method, call[]>`, each list in the order of `calls`.
 * @param {readonly Call[]} calls
 */
export function routesOf(calls) {
  /** @type {Routes} */
  const routes = treeOfPaths();
  for (const call of calls) {
    const place = placeOf(routes, call.path);
    place.ends ??= new Map();
    place.ends.set(call.method, [...(place.ends.get(call.method) ?? []), call]);
  }
  return routes;
}

/**
 * The calls that a request with this path may ask for, at least one, in their order, and the values of the path's parameters.
 * @param {AnyRequest} request
 * @param {string} path
 * @param {Routes} routes
 */
export function findCalls({ method }, path, routes) {
  const paths = findPaths(routes, path);
  if (paths.length === 0) throw new Refusal(404, ["there is no such call", "没有此接口"]);
  for (const { ends, values } of paths) {
    const calls = ends.get(method);
    if (calls && values) return { calls, values };
    if (calls) throw invalidParameter();
  }
  throw otherMethod(paths.map(({ ends }) => ends));
}

const invalidParameter = () =>
  new Refusal(400, [
    "the path has a parameter that is no single segment, or is not escaped as this package does it",
    "路径中的参数不是单个路径段，或未按此包的方式转义",
  ]);

/** @param {readonly Map<string, Call[]>[]} ends */
function otherMethod(ends) {
  const known = ends.flatMap((methods) => [...methods.values()].flat());
  const english = known.map(({ operation, method }) => `${operation} must be sent as ${method}`).join(", ");
  const chinese = known.map(({ operation, method }) => `${operation} 应使用 ${method} 方法`).join("，");
  const allow = [...new Set(known.map(({ method }) => method))].join(", ");
  return new Refusal(405, [english, chinese], { headers: { allow } });
}

/**
 * Those of the calls that pages may make.
 * @param {readonly Call[]} calls
 * @param {ReadonlySet<unknown>} allowed
 */
export function allowedCalls(calls, allowed) {
  const open = calls.filter(({ operation }) => allowed.has(operation));
  if (open.length > 0) return open;
  const names = calls.map(({ operation }) => operation).join(", ");
  throw new Refusal(403, [`calls of ${names} are not allowed here`, `此处不允许调用 ${names}`]);
}

/**
 * The first call whose rules the input meets, and the checked input. `inputOf` gives the input as a call's fields type it. If it
 * meets the rules of none, the issues are those of the first call, in `lang`.
 * @param {readonly Call[]} calls
 * @param {(call: Call) => unknown} inputOf
 * @param {string | undefined} lang
 */
export function chooseByInput(calls, inputOf, lang) {
  /** @type {Issue[] | undefined} */
  let issues;
  for (const call of calls) {
    const found = call.check(inputOf(call), lang);
    if (!Array.isArray(found)) return { call, input: found };
    issues ??= found;
  }
  throw new Refusal(400, ["the input is invalid", "输入未通过校验"], { failure: { issues } });
}
