// Which call a request asks for: its method and path say it, and where several calls share both, its input does.
import { Refusal } from "./refusal.js";

const ROOT = "/api/v3/";
// What a path with these means depends on who reads it.
const AMBIGUOUS = /\/\/|\\|%2e|%2f|%5c/i;

/** The calls by path and method: `Map<path, Map<method, call[]>>`, each list in the order of `calls`. */
export function routesOf(calls) {
  const routes = new Map();
  for (const call of calls) {
    if (!routes.has(call.path)) routes.set(call.path, new Map());
    const methods = routes.get(call.path);
    if (!methods.has(call.method)) methods.set(call.method, []);
    methods.get(call.method).push(call);
  }
  return routes;
}

/** The calls that a request with this path may ask for, at least one, in their order. */
export function findCalls({ method }, path, routes) {
  const methods = AMBIGUOUS.test(path) ? undefined : methodsAt(path, routes);
  if (!methods) throw new Refusal(404, ["there is no such call", "没有此接口"]);
  const calls = methods.get(method);
  if (calls) return calls;
  const known = [...methods.values()].flat();
  const english = known.map(({ operation, method }) => `${operation} must be sent as ${method}`).join(", ");
  const chinese = known.map(({ operation, method }) => `${operation} 应使用 ${method} 方法`).join("，");
  throw new Refusal(405, [english, chinese], { headers: { allow: [...methods.keys()].join(", ") } });
}

/** Those of the calls that pages may make. */
export function allowedCalls(calls, allowed) {
  const open = calls.filter(({ operation }) => allowed.has(operation));
  if (open.length > 0) return open;
  const names = calls.map(({ operation }) => operation).join(", ");
  throw new Refusal(403, [`calls of ${names} are not allowed here`, `此处不允许调用 ${names}`]);
}

/**
 * The first call whose rules the input meets, and the checked input. `inputOf` gives the input as a call's fields type it. If it
 * meets the rules of none, the issues are those of the first call, in `lang`.
 */
export function chooseByInput(calls, inputOf, lang) {
  let issues;
  for (const call of calls) {
    const found = call.check(inputOf(call), lang);
    if (!Array.isArray(found)) return { call, input: found };
    issues ??= found;
  }
  throw new Refusal(400, ["the input is invalid", "输入未通过校验"], { failure: { issues } });
}

/**
 * The calls at a path as the service has it, below wherever the handler is mounted. A path of the service without its root is one
 * segment.
 */
function methodsAt(path, routes) {
  const root = path.lastIndexOf(ROOT);
  if (root < 0) return routes.get(path.slice(path.lastIndexOf("/")));
  return namesCall(path.slice(0, root), routes) ? undefined : routes.get(path.slice(root));
}

/** Whether the mount has a call's path in it: a rule for that call, in a server before this one, would let another one through. */
function namesCall(mount, routes) {
  for (let root = mount.indexOf(ROOT); root >= 0; root = mount.indexOf(ROOT, root + 1)) {
    const end = mount.indexOf("/", root + ROOT.length);
    if (routes.has(mount.slice(root, end < 0 ? undefined : end))) return true;
  }
  return false;
}
