declare const handlerOf: (env: Env) => import("genauth-management/proxy").ProxyHandler<Env>;
interface Env {
  GENAUTH_ACCESS_KEY_SECRET: string;
}
export {};

import type { ProxyHandler } from "genauth-management/proxy";

let handler: ProxyHandler<Env> | undefined;
export default { fetch: (request: Request, env: Env) => (handler ??= handlerOf(env))(request, env) };
