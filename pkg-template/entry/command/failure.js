// From what was thrown to an exit code and a message. No message holds a secret, and none a stack.
import { visible } from "../proxy/text.js";
import * as messages from "./messages.js";
import { EXIT, Stop } from "./stop.js";
/** @import { Say } from "../types.js" */
/** @import { Result, Surroundings } from "./types.js" */

const MOST = 2_000;

/** Failures of the service that the caller has to mend: a wrong key, a wrong code of an organization, a wrong setting. */
const OWN_FAULT = ["auth", "config", "invalid_input", "not_found"];

/** Refusals of a plan that has to be decided by a person. */
const UNDECIDED = ["plan_has_questions", "plan_exceeds_limits"];

/** Refusals that are the service's fault: it changed or contradicted itself while it was read. */
const OF_SERVICE = ["read_changed", "read_inconsistent", "read_invalid", "snapshot_inconsistent"];

/**
 * @param {any} thrown
 * @param {Surroundings} surroundings
 * @param {Say} say
 * @returns {Result}
 */
export function failureOf(thrown, { env, signal }, say) {
  const done = (
    /** @type {number} */ exit,
    /** @type {string} */ code,
    /** @type {string} */ message,
    /** @type {object} */ facts = {},
  ) => ({
    exit,
    text: "",
    facts,
    error: { code, message: withoutSecrets(message, env) },
  });
  if (thrown instanceof Stop) return done(thrown.exit, thrown.code, say(...thrown.texts), thrown.facts);
  if (signal.aborted && (thrown === signal.reason || thrown?.name === "AbortError")) {
    return done(EXIT.interrupted, "interrupted", say(...messages.interrupted()));
  }
  const message = visible(String(thrown?.message ?? thrown), MOST);
  if (thrown?.name === "OrganizationError") return done(exitOf(thrown.code), thrown.code, message);
  if (thrown?.name === "GenAuthError") {
    return done(exitOfKind(thrown.kind), thrown.kind, message);
  }
  return done(EXIT.bug, "internal", say(...messages.bug(message)));
}

/**
 * The exit code of a `kind` of a `GenAuthError`.
 * @param {string} kind
 */
export const exitOfKind = (kind) => (OWN_FAULT.includes(kind) ? EXIT.refused : EXIT.unreachable);

/** @param {string} code */
function exitOf(code) {
  if (UNDECIDED.includes(code)) return EXIT.stopped;
  return OF_SERVICE.includes(code) ? EXIT.unreachable : EXIT.refused;
}

/**
 * The client leaves secrets out already; this is for what else may quote the environment.
 * @param {string} text
 * @param {Surroundings["env"]} env
 */
function withoutSecrets(text, env) {
  let safe = text;
  for (const secret of [env.GENAUTH_ACCESS_KEY_SECRET, env.GENAUTH_ACCESS_TOKEN]) {
    if (secret && secret.length >= 4) safe = safe.replaceAll(secret, "[redacted]");
  }
  return safe;
}
