// `genauth-management/org`: the org chart from a file. Its wasm is its own, so that the client grows by nothing.
import { bind } from "@built/org-glue";
import { packed } from "@built/org-wasm";
import { sayIn } from "./issue.js";
import { applyWith } from "./org/apply.js";
import { OrganizationError, refusal, refuserIn } from "./org/error.js";
import { sourcesOf } from "./org/files.js";
import { launcher } from "./org/instance.js";
import { checkClient, checkWatched, checkerOf } from "./org/options.js";
import { makePace } from "./org/pace.js";
import { giveBoth, madeBy, resultOf, takeRead } from "./org/pieces.js";
import { givenAsJson } from "./org/text.js";
/** @import * as Org from "genauth-management/org" */

export { readOrganization } from "./org/read.js";
export { OrganizationError };

/** The most lines that the wasm counts. */
const MOST_LINES = 2 ** 32 - 1;

/** Makes an instance of the planner for one task. */
const planner = launcher(packed, bind);

/** @type {typeof Org.parseOrganization} */
export async function parseOrganization(files, options) {
  const { lang } = options ?? {};
  const refuse = refuserIn(lang);
  const sources = givenAsJson(await sourcesOf(files, refuse), "files", refuse);
  const { messages, problems, ...parsed } = takeRead(planner(refuse), sources, languageOf(lang));
  /** @type {(problem: object, index: number) => object} */
  const told = (problem, index) => ({ ...problem, message: messages[index] });
  return { ...parsed, problems: problems.map(told) };
}

/** @type {typeof Org.planOrganization} */
export async function planOrganization(organization, snapshot, options) {
  const { lang, ...rest } = options ?? {};
  const refuse = refuserIn(lang);
  const text = givenAsJson(rest, "options", refuse);
  const both = giveBoth(planner(refuse), { organization: organization ?? null, snapshot }, languageOf(lang), refuse);
  return resultOf(both.plan(text, languageOf(lang)));
}

/** @type {typeof Org.isApplicable} */
export function isApplicable(plan) {
  const { questions, limits } = plan ?? {};
  if (!Array.isArray(questions) || !Array.isArray(limits)) throw refusal("plan_unreadable");
  return questions.length === 0 && limits.every((limit) => limit?.verdict !== "exceeded");
}

/** @type {typeof Org.describePlan} */
export async function describePlan(plan, options) {
  const { lang, color = false, maxLines = 200 } = options ?? {};
  const refuse = refuserIn(lang);
  const isNumber = typeof maxLines === "number" && maxLines >= 0;
  checkerOf(refuse)(isNumber, "maxLines", "a number of 0 or more", "不小于 0 的数");
  const lines = Math.min(maxLines, MOST_LINES);
  return resultOf(planner(refuse).describe(givenAsJson(plan, "plan", refuse), languageOf(lang), color === true, lines));
}

/** @type {typeof Org.applyOrganizationPlan} */
export async function applyOrganizationPlan(client, plan, options) {
  const { journal, lang, signal, onProgress, concurrency, requestsPerSecond } = options ?? {};
  const refuse = refuserIn(lang);
  if (typeof journal?.append !== "function") throw refuse("no_journal");
  const { text = "" } = journal;
  checkerOf(refuse)(typeof text === "string", "journal.text", "a text", "文本");
  checkWatched({ signal, onProgress }, refuse);
  checkClient(client, refuse);
  const pace = makePace({ concurrency, requestsPerSecond, lang }, client);
  const { Apply } = planner(refuse);
  const machine = madeBy(() => Apply.open(givenAsJson(plan, "plan", refuse), text, languageOf(lang)));
  const calls = /** @type {any} */ (client);
  const report = await applyWith(machine, calls, { journal, pace, concurrency: pace.concurrency, signal, onProgress });
  return { ...report, csv: machine.reportCsv() };
}

/** @type {typeof Org.exportOrganization} */
export async function exportOrganization(snapshot, options) {
  const { lang, ...rest } = options ?? {};
  const refuse = refuserIn(lang);
  const text = givenAsJson(rest, "options", refuse);
  return resultOf(giveBoth(planner(refuse), { snapshot }, languageOf(lang), refuse).exportFiles(text, languageOf(lang)));
}

/** The name of a language as the wasm knows it. @param {unknown} lang */
const languageOf = (lang) => sayIn(lang)("en-US", "zh-CN");
