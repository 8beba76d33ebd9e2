// The options of `new ManagementClient(…)`.
import { fieldsOf, objectOf } from "./calls.js";
import { nameOf } from "./declare.js";
import { OFFICIAL_HOST, OPTIONS, SAME_OPTIONS } from "./facts.js";
import * as messages from "./messages.js";
/** @import { Evaluator } from "./evaluator.js" */
/** @import { Notes } from "./notes.js" */
/** @import { Module, Node } from "./types.js" */

/**
 * @param {Evaluator} own
 * @param {Module} module
 * @param {Notes} notes
 * @param {Node} node `new` or `super(…)`.
 */
export function noteOptions(own, module, notes, node) {
  const subject = "ManagementClient";
  const [given] = node.arguments;
  const options = given && objectOf(own, given, module);
  if (!options) return notes.add(node, "options", subject, messages.optionsNotSeen());
  // The object may stand in another file: what is wrong in it is told where the client is made.
  const isHere = module.parents.has(options);
  for (const property of options.properties) {
    const name = property.key && nameOf(property);
    if (name === undefined || SAME_OPTIONS.includes(name)) continue;
    if (name === "rejectUnauthorized" && property.value?.value === true) continue;
    const change = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : messages.unknownOption();
    notes.add(isHere ? property : node, "options", name, change);
  }
  if (options.properties.some((/** @type {Node} */ { type }) => type === "SpreadElement")) return;
  const names = fieldsOf(options);
  if (!names.includes("host")) notes.add(node, "options", "host", messages.hostAssumed(OFFICIAL_HOST));
  if (!names.includes("lang")) notes.add(node, "options", "lang", messages.langAssumed());
}
