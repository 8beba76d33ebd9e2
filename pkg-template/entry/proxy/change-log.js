// `onChange`: the server's people write down each change before it is sent, and how it ended.
import { isGenAuthError } from "@built/error";
import { answerOf } from "./permission.js";
import { isRefusal } from "./refusal.js";
import { changesSomething } from "./touches.js";
/** @import { ChangeEnd } from "genauth-management/proxy" */
/** @import { Deadline, Settings } from "./types.js" */

/** Fields whose texts name or describe something. A text in any other field may be a secret, and so may a number. */
const TELLING = new Set(
  (
    "organizationCode organizationNewCode organizationName departmentId departmentIds departmentIdType parentDepartmentId " +
    "openDepartmentId leaderUserIds code newCode name description status userId userIds userIdType username nickname " +
    "departments list options children members rootNodeId postIdList postIds postId codeList targets roles targetType " +
    "targetIdentifier namespace namespaceCode tenantId appId id ids"
  ).split(" "),
);

/**
 * Tells `onChange` of a change that is about to be sent; its error refuses the change. Resolves to what tells the end of it.
 * @param {Settings} settings
 * @param {{ operation: string, input: any }} call
 * @param {Deadline} deadline
 * @param {(error: unknown) => void} tell
 * @returns {Promise<(ended: ChangeEnd) => Promise<void>>}
 */
export async function beginChange({ onChange }, call, deadline, tell) {
  if (!onChange || !changesSomething(call.operation)) return async () => {};
  /** @type {string[]} */
  const withheld = [];
  const input = shown(call.input, "", withheld);
  /** @type {any[]} */
  const [end] = await answerOf("onChange", onChange, { ...call, input, withheld }, deadline);
  if (end !== undefined && typeof end !== "function") throw new TypeError("onChange: expected a function or nothing");
  return async (ended) => {
    try {
      if (end) await answerOf("onChange", end, ended, deadline);
    } catch (error) {
      // What was changed stays changed.
      tell(error);
    }
  };
}

/**
 * A copy without what may be a secret; the paths of that are noted.
 * @param {any} value
 * @param {string} path
 * @param {string[]} withheld
 * @returns {any}
 */
function shown(value, path, withheld) {
  if (Array.isArray(value)) return value.map((each, place) => shown(each, `${path}.${place}`, withheld));
  if (typeof value !== "object" || value === null) return value;
  /** @type {[string, unknown][]} */
  const fields = [];
  for (const [name, inner] of Object.entries(value)) {
    const at = path === "" ? name : `${path}.${name}`;
    if (typeof inner === "boolean" || TELLING.has(name)) fields.push([name, shown(inner, at, withheld)]);
    else withheld.push(at);
  }
  return Object.fromEntries(fields);
}

/**
 * How a call ended that failed.
 * @param {any} error
 * @returns {ChangeEnd}
 */
export function endOf(error) {
  const isKnown = isGenAuthError(error);
  // A refusal of the proxy's own: the time was over before anything was sent.
  const outcome = isRefusal(error) || (isKnown && error.outcome === "not_applied") ? "refused" : "unknown";
  return { outcome, requestId: isKnown ? error.requestId : undefined, data: undefined, error };
}
