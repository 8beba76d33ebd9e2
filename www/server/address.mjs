// Who is at the other end of a request.
import { isIP } from "node:net";

/**
 * The address that guesses are counted for. Each of `trustedHops` reverse proxies appends the address that it was asked from
 * to X-Forwarded-For; what stands before those is whatever the sender wrote. Of an IPv6 address only the network counts,
 * since its owner has all the others in it too.
 */
export function addressOf({ headers, socket }, trustedHops = 0) {
  const own = socket.remoteAddress ?? "";
  if (trustedHops === 0) return network(own);
  const chain = [...(headers["x-forwarded-for"] ?? "").split(",").slice(-trustedHops).map(bare), own];
  // What is no address says nothing; the hop after it knows at least who wrote it.
  return network(chain.find((address) => isIP(address)) ?? own);
}

/** Some proxies write the port as well. */
function bare(text) {
  const [, bracketed, dotted] = /^\[([^\]]*)\](?::\d+)?$|^([\d.]+):\d+$/.exec(text.trim()) ?? [];
  return bracketed ?? dotted ?? text.trim();
}

function network(address) {
  const dotted = /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address;
  if (isIP(dotted) !== 6) return dotted;
  const [head, tail] = dotted
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
