// The server of node:http, with an end to everything that a sender could keep it waiting with.
import { createServer } from "node:http";

/** In milliseconds, but for the number of connections. */
const LIMITS = {
  /** For the head of a request, also when nothing comes. */
  headersTimeout: 10_000,
  /** For the whole request. */
  requestTimeout: 30_000,
  /** In which nothing comes or goes: for an answer that nobody reads. Longer than the longest pause of a sign-in. */
  timeout: 60_000,
  /** Between two requests of a connection. */
  keepAliveTimeout: 5_000,
  /** How often these are looked at. */
  connectionsCheckingInterval: 1_000,
  maxConnections: 1_000,
};

/** Tests give shorter times. */
export function createHttpServer(handler, limits = {}) {
  const { maxConnections, timeout, ...times } = { ...LIMITS, ...limits };
  const server = createServer(times, handler);
  return Object.assign(server, { maxConnections, timeout });
}
