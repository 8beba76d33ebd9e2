// What `createProxyHandler` is given. Read strictly: a misspelt option would silently do nothing, here even a check.
import { GenAuthError } from "@built/error";
import { CALLS, callsOf } from "./calls.js";

const KNOWN = ["client", "authorize", "allow", "origins", "maxBodyBytes", "deadline", "onError"];
const MEBIBYTE = 2 ** 20;
/** Less than a page's client waits for one answer: it shall hear how its call ended, not send it once more. */
const DEADLINE = 9_000;

export function readSettings(options) {
  const unknown = Object.keys(options ?? {}).find((name) => !KNOWN.includes(name));
  if (unknown !== undefined) throw wrong(`${unknown}: there is no such option; there are ${KNOWN.join(", ")}`);
  const { client, authorize, allow, origins = [], maxBodyBytes = MEBIBYTE, deadline = DEADLINE, onError } = options ?? {};
  const known = client?.[CALLS];
  if (!known) throw wrong("client: expected a ManagementClient of this version");
  if (typeof authorize !== "function") throw wrong("authorize: expected a function; `() => true` lets everybody in");
  if (onError !== undefined && typeof onError !== "function") throw wrong("onError: expected a function");
  for (const [name, number] of Object.entries({ maxBodyBytes, deadline })) {
    if (!Number.isSafeInteger(number) || number < 1 || number >= 2 ** 31)
      throw wrong(`${name}: expected an integer from 1 on`);
  }
  return {
    client,
    authorize,
    calls: callsOf(known),
    allowed: new Set(checkedNames(allow ?? known.operations, known.operations)),
    origins: new Set(checkedOrigins(origins)),
    maxBodyBytes,
    deadline: Math.min(deadline, known.deadline ?? Infinity),
    tenantId: known.tenantId,
    onError,
  };
}

function checkedNames(allow, operations) {
  if (!Array.isArray(allow)) throw wrong("allow: expected a list of the names of calls");
  for (const name of allow) if (!operations.includes(name)) throw wrong(`allow: there is no call "${String(name)}"`);
  return allow;
}

function checkedOrigins(origins) {
  const isOrigin = (text) => typeof text === "string" && originOf(text) === text;
  if (!Array.isArray(origins) || !origins.every(isOrigin)) {
    throw wrong('origins: expected a list of origins such as "https://console.example", without a path');
  }
  return origins;
}

function originOf(text) {
  try {
    return new URL(text).origin;
  } catch {
    return undefined;
  }
}

function wrong(message) {
  const facts = { kind: "config", attempts: 0, retryable: false, outcome: "not_applied" };
  return new GenAuthError(`createProxyHandler: ${message}`, facts);
}
