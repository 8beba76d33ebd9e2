// The server of node:http, with a limit for everything that a sender could keep it waiting with.
import { createServer } from "node:http";

/** @import { RequestListener } from "node:http" */

/** In milliseconds, except for the number of connections. */
const LIMITS = {
  /** For the head of a request, also when nothing arrives. */
  headersTimeout: 10_000,
  /** For the whole request. */
  requestTimeout: 30_000,
  /** Without traffic, such as when the client does not read an answer. Longer than the longest delay of a sign-in. */
  timeout: 60_000,
  /** Between two requests of a connection. */
  keepAliveTimeout: 5_000,
  /** How often the limits are checked. */
  connectionsCheckingInterval: 1_000,
  maxConnections: 1_000,
};

/**
 * Tests give shorter times.
 *
 * @param {RequestListener} handler
 * @param {Partial<typeof LIMITS>} limits
 */
export function createHttpServer(handler, limits = {}) {
  const { maxConnections, timeout, ...times } = { ...LIMITS, ...limits };
  const server = createServer(times, handler);
  return Object.assign(server, { maxConnections, timeout });
}
