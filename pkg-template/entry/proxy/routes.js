// Which call a request asks for: its method and path say it, and where several calls share both, its input does.
import { Refusal } from "./refusal.js";
/** @import { AnyRequest, Call, Routes } from "./types.js" */
/** @import { Issue } from "genauth-management" */

const ROOT = "/api/v3/";
// What a path with these means depends on who reads it.
const AMBIGUOUS = /\/\/|\\|%2e|%2f|%5c/i;

/**
 * The calls by path and method: `Map<path, Map<method, call[]>>`, each list in the order of `calls`.
 * @param {readonly Call[]} calls
 */
export function routesOf(calls) {
  /** @type {Routes} */
  const routes = new Map();
  for (const call of calls) {
    const methods = routes.get(call.path) ?? new Map();
    routes.set(call.path, methods);
    methods.set(call.method, [...(methods.get(call.method) ?? []), call]);
  }
  return routes;
}

/**
 * The calls that a request with this path may ask for, at least one, in their order.
 * @param {AnyRequest} request
 * @param {string} path
 * @param {Routes} routes
 */
export function findCalls({ method }, path, routes) {
  const methods = AMBIGUOUS.test(path) ? undefined : methodsAt(path, routes);
  if (!methods) throw new Refusal(404, ["there is no such call", "没有此接口"]);
  const calls = methods.get(method);
  if (calls) return calls;
  const known = [...methods.values()].flat();
  const english = known.map(({ operation, method }) => `${operation} is a ${method}`).join(", ");
  const chinese = known.map(({ operation, method }) => `${operation} 应使用 ${method} 方法`).join("，");
  throw new Refusal(405, [english, chinese], { headers: { allow: [...methods.keys()].join(", ") } });
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
  throw new Refusal(403, [`${names} is not allowed here`, `此处不允许调用 ${names}`]);
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
  throw new Refusal(400, ["the input was refused", "输入未通过检查"], { failure: { issues } });
}

/**
 * The calls at a path as the service has it, below wherever the handler is mounted. A path of the service without its root is one
 * segment.
 * @param {string} path
 * @param {Routes} routes
 */
function methodsAt(path, routes) {
  const root = path.lastIndexOf(ROOT);
  if (root < 0) return routes.get(path.slice(path.lastIndexOf("/")));
  return namesCall(path.slice(0, root), routes) ? undefined : routes.get(path.slice(root));
}

/**
 * Whether the mount has a call's path in it: a rule for that call, in a server before this one, would let another one through.
 * @param {string} mount
 * @param {Routes} routes
 */
function namesCall(mount, routes) {
  for (let root = mount.indexOf(ROOT); root >= 0; root = mount.indexOf(ROOT, root + 1)) {
    const end = mount.indexOf("/", root + ROOT.length);
    if (routes.has(mount.slice(root, end < 0 ? undefined : end))) return true;
  }
  return false;
}
