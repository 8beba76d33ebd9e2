// What `migrate` found, for people: file by file, what is true of all calls, and counts.
import { visible } from "../proxy/text.js";
import * as messages from "./migrate-messages.js";
/** @import { Finding, Kind, Skipped } from "../migrate/types.js" */
/** @import { Say } from "../types.js" */

/** @typedef {Omit<Finding, "change"> & { readonly change?: string }} Told A finding in one language. */

/**
 * @param {{ files: number, usesOfficialClient: boolean, totals: Partial<Record<Kind, number>>, findings: readonly Told[], skipped: readonly Skipped[] }} found
 * @param {Say} say
 */
export function migrationText({ files: count, usesOfficialClient, totals, findings, skipped }, say) {
  const files = grouped(findings, ({ file }) => file);
  const blocks = [...files].map(([name, inFile]) =>
    [visible(name), ...linesOf(inFile, say).map((line) => `  ${line}`)].join("\n"),
  );
  if (skipped.length > 0) {
    const lines = skipped.map(({ file, reason }) => `  ${visible(file)}${say(...messages.separator())}${reason}`);
    blocks.push([say(...messages.skippedFiles(skipped.length)), ...lines].join("\n"));
  }
  if (!usesOfficialClient) return [...blocks, say(...messages.notUsed(count))].join("\n\n");
  const kinds = /** @type {Kind[]} */ (Object.keys(messages.KINDS)).filter((kind) => totals[kind]);
  const counts = kinds.map((kind) => `${say(...messages.KINDS[kind])} ${totals[kind]}`).join(say(", ", "，"));
  const general = findings.some(isOpen) ? [say(...messages.forAll())] : [];
  return [...blocks, ...general, say(...messages.summary(counts, files.size))].join("\n\n");
}

/**
 * Whether there is something to change: a call that stays as it is, and what stays with the official client, is told as well.
 * @param {Pick<Told, "kind" | "change">} finding
 */
export const isOpen = ({ kind, change }) => change !== undefined && kind !== "kept";

/**
 * @param {readonly Told[]} findings
 * @param {(finding: Told) => string} keyOf
 */
function grouped(findings, keyOf) {
  /** @type {Map<string, Told[]>} */
  const groups = new Map();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

/**
 * What is to be changed in the same way is told once, with all its places.
 * @param {readonly Told[]} findings
 * @param {Say} say
 */
function linesOf(findings, say) {
  const stay = findings.filter(({ certain, change }) => !change && certain);
  const perhaps = findings.filter(({ certain, change }) => !change && !certain);
  const changes = grouped(
    findings.filter(({ change }) => change),
    ({ certain, change }) => (certain ? "" : say(...messages.perhapsMark())) + change,
  );
  const lines = [...changes].map(([text, same]) => `${placesOf(same, say)}${say(...messages.separator())}${text}`);
  if (stay.length > 0) lines.push(say(...messages.unchanged(placesOf(stay, say))));
  if (perhaps.length > 0) lines.push(say(...messages.perhaps(placesOf(perhaps, say))));
  return lines;
}

/**
 * @param {readonly Told[]} findings
 * @param {Say} say
 */
const placesOf = (findings, say) =>
  findings.map(({ line, column, subject }) => `${line}:${column} ${subject}`).join(say(", ", "，"));
