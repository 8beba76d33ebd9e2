// What most tests begin with: a proxy behind a real server, a page's client before it, a service behind it. Every answer of
// every proxy is looked through for what must never be in one.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, test } from "node:test";
import { GenAuthError, ManagementClient, schemas } from "genauth-management";
import { createProxyHandler, toNodeListener } from "genauth-management/proxy";
import { bare } from "../lib/contract/declared.js";
import { listen } from "../lib/server.js";

export const key = { accessKeyId: "ak-must-not-be-seen", accessKeySecret: "sk-must-not-be-seen" };
export const host = "https://upstream-must-not-be-seen.example";
export const department = { organizationCode: "steamory", name: "R&D", parentDepartmentId: "root" };
export const update = { organizationCode: "steamory", departmentId: "d-1", name: "R" };
export const success = { statusCode: 200, message: "", requestId: "r-1", data: { success: true } };

/** The names of all calls. */
export const every = /** @type {(keyof typeof schemas)[]} */ (Object.keys(schemas));

const secret = /must-not-be-seen|upstream-|x-genauth-signature|bearer /i;
let looked = 0;
after(() => assert.ok(looked > 0, "no answer was looked through"));

/** A handler whose answers are looked through, and have what each must have. */
export function watched(handler) {
  const around = async (request, context) => {
    const answer = await handler(request, context);
    const text = await answer.clone().text();
    const all = [text, answer.statusText, ...[...answer.headers].flat()].join("\n");
    assert.doesNotMatch(all, secret);
    assert.deepEqual(
      [answer.headers.get("cache-control"), answer.headers.get("x-content-type-options")],
      ["no-store", "nosniff"],
    );
    assert.equal(answer.headers.get("content-type"), "application/json");
    const isBare = answer.status === 200 && bare.has(new URL(request.url).pathname.replace(/^.*(?=\/api\/v3\/)/, ""));
    if (!isBare) assert.equal(typeof JSON.parse(text).statusCode, "number");
    const known = ["allow", "cache-control", "content-length", "content-type", "retry-after", "x-content-type-options"];
    for (const [name] of answer.headers) assert.ok(known.includes(name), `the header ${name}`);
    looked++;
    return answer;
  };
  return Object.assign(around, { itself: handler });
}

/** A server's test, twice: `toNodeListener` has a shorter way for the proxy's handler itself than for one around it. */
export function bothWays(name, run) {
  const itself = (handler) => handler?.itself ?? handler;
  test(name, (t) => run((handler, ...others) => serve(itself(handler), ...others), itself, t));
  test(`${name}; in a handler of one's own, too`, (t) => run(serve, (handler) => handler, t));
}

/**
 * A handler before a service that is a `fetch`, with retries as they come unless told otherwise.
 * @param {any} fetch
 * @param {{ client?: object, [option: string]: any }} options
 */
export function proxyTo(fetch, { client, ...options } = {}) {
  const settings = { ...key, host, maxRetries: 0, fetch, ...client };
  return watched(createProxyHandler({ client: new ManagementClient(settings), allow: every, authorize: () => true, ...options }));
}

/** A handler on a server of its own: `{ url, page, close }`. */
export async function serve(handler, listener = toNodeListener(handler)) {
  const server = await listen(listener);
  return { ...server, page: (options) => pageBefore(server.url, options) };
}

/**
 * The client of a page on that origin: what a browser adds is added here.
 * @param {string} origin
 * @param {{ headers?: object, [option: string]: any }} options
 */
export function pageBefore(origin, { headers, ...options } = {}) {
  const own = { origin, ...headers };
  const fetch = (path, init) =>
    globalThis.fetch(origin + path, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), ...own } });
  return new ManagementClient({ host: "/api/genauth", fetch, ...options });
}

/** The client of a page that reaches a handler without a server. */
export function pageOf(handler, options) {
  const fetch = (path, init) =>
    handler(
      new Request(`https://page.example${path}`, {
        ...init,
        headers: { ...Object.fromEntries(new Headers(init.headers)), origin: "https://page.example" },
      }),
    );
  return new ManagementClient({ host: "/api/genauth", fetch, ...options });
}

/** A `fetch` that answers this: an envelope or a text, with a status and headers. */
export const answering = (answer, init) => async () =>
  new Response(typeof answer === "string" ? answer : JSON.stringify(answer), init);

/** A `fetch` that must not be called. */
export const neverCalled = () => assert.fail("nothing may be sent");

/**
 * A page's request of a call.
 * @param {string} path
 * @param {{ origin?: string, method?: string, body?: any, headers?: object, [init: string]: any }} options
 */
export function request(path, { origin = "https://page.example", method = "POST", body, headers, ...init } = {}) {
  const type = body === undefined ? {} : { "content-type": "application/json" };
  const given = { origin, ...type, ...headers };
  for (const name in given) if (given[name] === undefined) delete given[name];
  const all = /** @type {RequestInit} */ ({ method, body, headers: given, duplex: "half", ...init });
  return new Request(new URL(path, "https://page.example"), all);
}

/** Status and envelope of an answer. */
export const read = async (answer) => ({ status: answer.status, headers: answer.headers, ...(await answer.json()) });

/** The error of a call. */
export async function errorOf(promise) {
  const error = await promise.then(
    (value) => assert.fail(`expected a rejection, got ${JSON.stringify(value)}`),
    (reason) => reason,
  );
  assert.ok(error instanceof GenAuthError, `a GenAuthError, not ${error?.stack ?? error}`);
  return error;
}

/** What a handler sends for a request, if it is let through. */
export async function sent(given) {
  let seen;
  const answer = await proxyTo(async (url, init) => {
    seen = { url: new URL(url), body: init.body && JSON.parse(init.body) };
    return new Response(JSON.stringify(success));
  })(given);
  assert.equal(answer.status, 200, await answer.text());
  return seen;
}

/** What a server answers to these bytes, until it closes or says as much as `until`. */
export async function raw(url, bytes, until) {
  const { port } = new URL(url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.write(bytes);
  let said = "";
  for await (const part of socket) {
    said += part;
    if (until?.test(said)) break;
  }
  socket.destroy();
  return said;
}

/** A request as it goes over the wire, without its body. */
export const head = (line, ...headers) =>
  [line, "Host: page.example", "Origin: http://page.example", ...headers, "", ""].join("\r\n");
