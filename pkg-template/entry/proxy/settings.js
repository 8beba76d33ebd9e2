// What `createProxyHandler` is given. Read strictly: a misspelt option would silently do nothing, here even a check.
import { CALLS, callsOf } from "./calls.js";
import { hostName } from "./host.js";
import { isOrigin, readList, readOptions, reading, wrong } from "./options.js";
import { routesOf } from "./routes.js";
import { visible } from "./text.js";
/** @import { OfClient, Settings } from "./types.js" */

const HERE = "createProxyHandler";
const HOOKS = ["authenticate", "authorize", "onChange", "onError"];
const KNOWN = ["client", ...HOOKS, "allow", "origins", "hosts", "maxBodyBytes", "deadline"];
const MEBIBYTE = 2 ** 20;
/** Less than a page's client waits for one answer: it shall hear how its call ended, not send it once more. */
const DEADLINE = 9_000;

const NO_ALLOW =
  'allow: list the calls that pages may make, such as `allow: ["getDepartment", "updateDepartment"]`; `readOperations` and ' +
  "`secretReadOperations` of `genauth-management/proxy` list those that only read";

/**
 * @param {unknown} options
 * @returns {Settings} Without what follows from the client, as long as a function has not made it.
 */
export function readSettings(options) {
  const given = readOptions(HERE, options, KNOWN);
  const { client, authenticate, authorize, onChange, onError, maxBodyBytes = MEBIBYTE, deadline = DEADLINE } = given;
  const makeClient = reading(HERE, "client", () => isFunction(client)) ? client : undefined;
  const allow = copyOfAllow(given.allow);
  /** @type {Partial<OfClient>} */
  const ofClient = makeClient ? {} : settingsOf(client, allow);
  if (typeof authorize !== "function") {
    throw wrong(HERE, "authorize: expected a function; `() => true` allows every call");
  }
  if (given.allow === undefined) throw wrong(HERE, NO_ALLOW);
  for (const name of HOOKS) {
    if (given[name] !== undefined && typeof given[name] !== "function") throw wrong(HERE, `${name}: expected a function`);
  }
  for (const [name, number] of Object.entries({ maxBodyBytes, deadline })) {
    if (!Number.isSafeInteger(number) || number < 1 || number >= 2 ** 31) {
      throw wrong(HERE, `${name}: expected an integer from 1 to 2147483647`);
    }
  }
  const settings = {
    makeClient,
    allow,
    ...ofClient,
    authenticate,
    authorize,
    origins: readOrigins(given.origins),
    hosts: readHosts(given.hosts),
    maxBodyBytes,
    deadline,
    onChange,
    onError,
  };
  return /** @type {Settings} */ (settings);
}

/**
 * A function that makes a client; not the class itself.
 * @param {unknown} client
 */
function isFunction(client) {
  return typeof client === "function" && !(CALLS in Object(client.prototype));
}

/**
 * The settings that follow from the client.
 * @param {any} client
 * @param {readonly unknown[]} allow
 * @returns {OfClient}
 */
export function settingsOf(client, allow) {
  const known = reading(HERE, "client", () => factsOf(client));
  if (!known) throw wrong(HERE, "client: expected a ManagementClient of this version, or a function that returns one");
  const { routes, operations, deadline, tenantId } = known;
  return { client, routes, allowed: checkedAllow(allow, operations), callDeadline: deadline, tenantId };
}

/**
 * What a client says of itself; nothing for what is no client.
 * @param {any} client
 */
function factsOf(client) {
  const facts = client?.[CALLS];
  if (!facts) return undefined;
  const { operations, deadline, tenantId } = facts;
  return { operations: new Set(operations), routes: routesOf(callsOf(facts)), deadline, tenantId };
}

/** @param {unknown} allow */
function copyOfAllow(allow) {
  // Said after what is wrong with the options before it.
  if (allow === undefined) return [];
  const names = readList(HERE, "allow", allow, () => true);
  if (names) return names;
  throw wrong(HERE, "allow: expected a list of call names");
}

/**
 * @param {readonly unknown[]} allow
 * @param {ReadonlySet<unknown>} operations
 */
function checkedAllow(allow, operations) {
  const place = allow.findIndex((name) => !operations.has(name));
  if (place < 0) return new Set(allow);
  const name = allow[place];
  const shown = typeof name === "string" ? `"${visible(name, 80)}"` : `whose name is of type ${typeof name}`;
  throw wrong(HERE, `allow: there is no call ${shown}`);
}

/** @param {unknown} origins */
function readOrigins(origins = []) {
  const names = readList(HERE, "origins", origins, isOrigin);
  if (names) return new Set(names);
  throw wrong(HERE, 'origins: expected a list of origins such as "https://console.example", without a path');
}

/**
 * Nothing where every name is taken. An empty list would take none.
 * @param {unknown} hosts
 */
function readHosts(hosts) {
  if (hosts === undefined) return undefined;
  const names = readList(HERE, "hosts", hosts, (text) => hostName(text) !== undefined);
  if (names && names.length > 0) return new Set(names.map((name) => /** @type {string} */ (hostName(name))));
  throw wrong(HERE, 'hosts: expected a list of names such as "console.example", without a scheme or a port');
}
