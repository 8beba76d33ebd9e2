// The client address of a request.
import { isIP } from "node:net";

/** @import { IncomingHttpHeaders } from "node:http" */

/**
 * The address that failed sign-ins are counted for. Each of `trustedHops` reverse proxies appends the address of its client to
 * X-Forwarded-For; the sender can write anything before those. An IPv6 address counts as its /64 network, because its owner
 * has all the other addresses in it too.
 *
 * @param {{ headers: IncomingHttpHeaders, socket: { remoteAddress?: string | undefined } }} request
 */
export function addressOf({ headers, socket }, trustedHops = 0) {
  const own = socket.remoteAddress ?? "";
  if (trustedHops === 0) return network(own);
  const forwarded = String(headers["x-forwarded-for"] ?? "").split(",");
  const chain = [...forwarded.slice(-trustedHops).map(withoutPort), own];
  // A hop may write something other than an address. The hop after it knows at least its own client.
  return network(chain.find((address) => isIP(address)) ?? own);
}

/**
 * Some proxies write the port as well.
 *
 * @param {string} text
 */
function withoutPort(text) {
  const [, bracketed, dotted] = /^\[([^\]]*)\](?::\d+)?$|^([\d.]+):\d+$/.exec(text.trim()) ?? [];
  return bracketed ?? dotted ?? text.trim();
}

/** @param {string} address */
function network(address) {
  const dotted = /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address;
  if (isIP(dotted) !== 6) return dotted;
  const [head = "", tail] = dotted
    .replace(/%.*/, "")
    .replace(/[\d.]+$/, (end) => (end.includes(".") ? "0:0" : end))
    .split("::");
  const groups = (text = "") => text.split(":").filter((group) => group !== "");
  const zeros = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array(Math.max(0, zeros)).fill("0"), ...groups(tail)];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
