// A plan in a file.
import { visible } from "../proxy/text.js";
import { readOwn } from "./files.js";
import * as messages from "./messages.js";
import { refused } from "./stop.js";
/** @import { OrganizationPlan } from "genauth-management/org" */

/**
 * Whether a text is a plan. What is in it is checked when it is applied.
 * @param {string} text
 */
export function isPlan(text) {
  return planIn(text) !== undefined;
}

/**
 * @param {string} path
 * @returns {Promise<OrganizationPlan>}
 */
export async function readPlan(path) {
  const shown = visible(path);
  const text = await readOwn(path);
  if (text === undefined) throw refused("unreadable_file", messages.unreadable(shown, "ENOENT"));
  const plan = planIn(text);
  if (plan) return plan;
  throw refused("not_a_plan", messages.noPlan(shown));
}

/**
 * @param {string} text
 * @returns {OrganizationPlan | undefined}
 */
function planIn(text) {
  try {
    const plan = JSON.parse(text);
    const isOne = Number.isInteger(plan.formatVersion) && Array.isArray(plan.steps) && typeof plan.id === "string";
    return isOne && Number.isInteger(plan.totals?.changes) ? plan : undefined;
  } catch {
    return undefined;
  }
}
