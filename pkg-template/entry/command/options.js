// Values of options: each is what it should be, or refused with what was expected and what was found.
import { visible } from "../proxy/text.js";
import * as say from "./messages.js";
import { nearest } from "./nearest.js";
import { refused } from "./stop.js";
/** @import { Area, LimitKind, Missing, PlanOptions } from "genauth-management/org" */
/** @import { Values } from "./types.js" */

/** @type {Area[]} */
const AREAS = ["departments", "memberships", "leaders", "people"];
/** @type {LimitKind[]} */
const KINDS = [
  "removed-departments",
  "removed-memberships",
  "removed-leaders",
  "people-without-department",
  "changed-departments",
  "changed-memberships",
  "changed-leaders",
];
const MOST_REQUESTS = 10_000;

/** @type {(values: Values, name: string) => string | undefined} */
export const textOf = (values, name) => values[name]?.[0];

/**
 * One of some words.
 * @template {string} Word
 * @param {Values} values
 * @param {string} name
 * @param {readonly Word[]} words
 */
export function wordOf(values, name, words) {
  const value = textOf(values, name);
  return value === undefined ? undefined : oneOf(`--${name}`, value, words);
}

/**
 * Requests a second; nothing for the default.
 * @param {Values} values
 */
export function rateOf(values) {
  const value = textOf(values, "rate");
  if (value === undefined) return undefined;
  const rate = wholeNumber(value);
  if (rate !== undefined && rate >= 1 && rate <= MOST_REQUESTS) return rate;
  throw refused("invalid_option", say.wrongRate(visible(value, 80), MOST_REQUESTS));
}

/**
 * What `planOrganization` takes.
 * @param {Values} values
 * @returns {PlanOptions}
 */
export function planOptionsOf(values) {
  /** @type {PlanOptions} */
  const options = {};
  if (values.only) options.only = areasOf(values, "only");
  if (values.empty) options.empty = areasOf(values, "empty");
  const scope = textOf(values, "scope");
  if (scope !== undefined) options.scope = scope;
  const missing = textOf(values, "missing");
  if (missing !== undefined) options.missing = missingOf(missing);
  const memberships = wordOf(values, "memberships", ["add", "exact"]);
  if (memberships !== undefined) options.memberships = memberships;
  if (values.allow) options.allow = pairsOf(values.allow, "allow", allowed);
  if (values.answer) options.answers = pairsOf(values.answer, "answer", (_, id) => id);
  return options;
}

/**
 * @param {Values} values
 * @param {string} name
 */
function areasOf(values, name) {
  const areas = values[name].flatMap((list) => list.split(",")).map((area) => oneOf(`--${name}`, area.trim(), AREAS));
  return [...new Set(areas)];
}

/**
 * @param {string} text
 * @returns {Missing}
 */
function missingOf(text) {
  if (text.startsWith("archive:") && text.length > "archive:".length) return { archive: text.slice("archive:".length) };
  const word = oneOf("--missing", text, ["report", "archive:ID", "delete"]);
  if (word === "archive:ID") throw refused("invalid_option", say.archiveWithoutId());
  return word;
}

/**
 * Pairs by name. The values have no `=`, the names may.
 * @template Value
 * @param {readonly string[]} list
 * @param {string} option
 * @param {(name: string, value: string) => Value} read
 */
function pairsOf(list, option, read) {
  /** @type {Map<string, Value>} */
  const pairs = new Map();
  for (const pair of list) {
    const place = pair.lastIndexOf("=");
    const [name, value] = [pair.slice(0, place), pair.slice(place + 1)];
    if (place < 1 || value === "") throw refused("invalid_option", say.noPair(option, visible(pair, 200)));
    if (pairs.has(name)) throw refused("invalid_option", say.twice(`--${option} ${visible(name, 200)}`));
    pairs.set(name, read(name, value));
  }
  return Object.fromEntries(pairs);
}

/**
 * @param {string} kind
 * @param {string} value
 */
function allowed(kind, value) {
  oneOf("--allow", kind, KINDS);
  const number = wholeNumber(value);
  if (number === undefined) throw refused("invalid_option", say.noNumber(`--allow ${kind}`, visible(value, 80)));
  return number;
}

/**
 * @template {string} Word
 * @param {string} option
 * @param {string} value
 * @param {readonly Word[]} words
 */
function oneOf(option, value, words) {
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  throw refused("invalid_option", say.noSuchWord(option, visible(value, 80), words, nearest(value, words)));
}

/** @param {string} text */
function wholeNumber(text) {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
