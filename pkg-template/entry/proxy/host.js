// The names under which the handler may be asked. A page on a name of an attacker's own whose address then becomes this
// server's (DNS rebinding) is of the same origin for its browser, and for every check that compares origins.
import { Refusal } from "./refusal.js";
/** @import { AnyRequest } from "./types.js" */

const HOST = /^([^*:[\]@/?#\\\s]+|\[[\da-f:.]+\])(:\d*)?$/i;

/**
 * `hosts` is nothing where every name is taken.
 * @param {AnyRequest} request
 * @param {URL} url
 * @param {ReadonlySet<string> | undefined} hosts
 */
export function checkHost({ headers }, url, hosts) {
  if (hosts === undefined) return;
  // What the client asked for; where the platform keeps no such header, it is in the address.
  const [, name] = HOST.exec(headers.get("host") ?? url.host) ?? [];
  if (name !== undefined && hosts.has(name.toLowerCase())) return;
  throw new Refusal(421, ["this server does not serve this host name", "此服务器不处理此主机名的请求"]);
}

/**
 * A name as a browser sends it, without a port; nothing if it is none.
 * @param {unknown} text
 */
export function hostName(text) {
  const [, name, port] = (typeof text === "string" && HOST.exec(text)) || [];
  if (name === undefined || port !== undefined) return undefined;
  try {
    return new URL(`http://${name}`).hostname;
  } catch {
    return undefined;
  }
}
