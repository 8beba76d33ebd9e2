// `genauth-management/org`: the org chart from a file. Its wasm is its own, so that the client grows by nothing.
import { bind } from "@built/org-glue";
import * as packed from "@built/org-wasm";
import { applyWith } from "./org/apply.js";
import { OrganizationError, refusal } from "./org/error.js";
import { sourcesOf } from "./org/files.js";
import { launcher } from "./org/instance.js";
import { makePace } from "./org/pace.js";
/** @import * as Org from "genauth-management/org" */

export { readOrganization } from "./org/read.js";
export { OrganizationError };

const launch = launcher(packed, bind);

/**
 * What a function of the wasm answers: `{ ok }`, or `{ error: { code, message } }`.
 * @param {string} json
 */
function resultOf(json) {
  const { ok, error } = JSON.parse(json);
  if (error) throw new OrganizationError(error);
  return ok;
}

/**
 * Asks a new instance. A trap ends that one alone.
 * @param {string | undefined} lang
 * @param {(planner: ReturnType<typeof launch>) => string} question
 */
function ask(lang, question) {
  let answer;
  try {
    answer = question(launch());
  } catch (cause) {
    if (!(cause instanceof WebAssembly.RuntimeError || cause instanceof RangeError)) throw cause;
    throw refusal("out_of_memory", lang, { cause });
  }
  return resultOf(answer);
}

/** @type {typeof Org.parseOrganization} */
export async function parseOrganization(files, { lang } = {}) {
  const sources = await sourcesOf(files, lang);
  const { messages, problems, ...parsed } = ask(lang, (planner) => planner.parse(JSON.stringify(sources), lang ?? ""));
  /** @type {(problem: object, index: number) => object} */
  const told = (problem, index) => ({ ...problem, message: messages[index] });
  return { ...parsed, problems: problems.map(told) };
}

/** @type {typeof Org.planOrganization} */
export async function planOrganization(organization, snapshot, { lang, ...options } = {}) {
  const given = [organization, snapshot, options].map(asText);
  return ask(lang, (planner) => planner.plan(given[0], given[1], given[2], lang ?? ""));
}

/** @type {typeof Org.isApplicable} */
export const isApplicable = ({ questions, limits }) =>
  questions.length === 0 && limits.every(({ verdict }) => verdict !== "exceeded");

/** @type {typeof Org.describePlan} */
export async function describePlan(plan, { lang, color = false, maxLines = 200 } = {}) {
  return ask(lang, (planner) => planner.describe(asText(plan), lang ?? "", color, maxLines));
}

/** @type {typeof Org.applyOrganizationPlan} */
export async function applyOrganizationPlan(client, plan, options) {
  const { journal, lang, signal, onProgress, concurrency, requestsPerSecond } = options ?? {};
  if (typeof journal?.append !== "function") throw refusal("no_journal", lang);
  const pace = makePace({ concurrency, requestsPerSecond, lang }, client);
  const machine = open(asText(plan), journal.text ?? "", lang);
  const calls = /** @type {any} */ (client);
  const report = await applyWith(machine, calls, { journal, pace, concurrency: pace.concurrency, signal, onProgress });
  return /** @type {any} */ ({ ...report, csv: machine.reportCsv() });
}

/**
 * @param {string} plan
 * @param {string} journal
 * @param {string | undefined} lang
 */
function open(plan, journal, lang) {
  try {
    return launch().Apply.open(plan, journal, lang ?? "");
  } catch (thrown) {
    return typeof thrown === "string" ? resultOf(thrown) : raise(thrown);
  }
}

/** @param {unknown} thrown */
function raise(thrown) {
  throw thrown;
}

/** @type {typeof Org.exportOrganization} */
export async function exportOrganization(snapshot, { lang, ...options } = {}) {
  return ask(lang, (planner) => planner.exportFiles(asText(snapshot), asText(options), lang ?? ""));
}

/** @param {unknown} value A value of a user: what is none is told by the wasm. */
const asText = (value) => JSON.stringify(value ?? null);
