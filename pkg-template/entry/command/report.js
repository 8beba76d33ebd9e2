// What an apply reports: totals, each step that is not done, and a line for each row of the files.
import { visible } from "../proxy/text.js";
/** @import { Say, Texts } from "../types.js" */
/** @import { Plan, Report } from "./types.js" */

/** @type {Record<string, Texts>} */
const OUTCOMES = {
  done: ["done", "已完成"],
  unchanged: ["already so", "无需更改"],
  failed: ["failed", "失败"],
  refused: ["refused", "被拒绝"],
  unknown: ["unknown", "结果未知"],
  left: ["not begun", "未开始"],
};
const WELL = ["done", "unchanged"];
const HEADER = ["file", "row", "outcome", "reason"];

/** @type {(report: Report) => boolean} */
export const isComplete = ({ steps }) => steps.every(({ outcome }) => WELL.includes(outcome));

/**
 * @param {Report} report
 * @param {Plan} plan
 * @param {Say} say
 */
export function reportText({ steps }, plan, say) {
  const named = new Map(plan.steps.map((step) => [step.id, step]));
  /** @type {Map<string, number>} */
  const totals = new Map();
  const lines = [];
  for (const { id, outcome, message } of steps) {
    totals.set(outcome, (totals.get(outcome) ?? 0) + 1);
    if (WELL.includes(outcome) || outcome === "left") continue;
    const { action = "", target = "" } = named.get(id) ?? {};
    const reason = message === undefined ? "" : `: ${visible(message, 1_000)}`;
    lines.push(`${id} ${action} ${visible(target, 200)}: ${wordFor(outcome, say)}${reason}`);
  }
  const counts = Object.keys(OUTCOMES).filter((outcome) => totals.has(outcome));
  const summary = counts.map((outcome) => `${wordFor(outcome, say)} ${totals.get(outcome)}`).join(say(", ", "，"));
  return [...lines, say(`Steps: ${summary || "none"}`, `步骤：${summary || "无"}`)].join("\n");
}

/**
 * @param {Report} report
 * @param {Plan} plan
 * @param {Say} say
 */
export function reportCsv({ rows }, plan, say) {
  const lines = rows.map(({ place, outcome, message }) => [
    plan.files[place.file] ?? "",
    `${place.row}`,
    outcome,
    message ?? (outcome === "done" ? "" : wordFor(outcome, say)),
  ]);
  return [HEADER, ...lines].map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}

/**
 * Whether a text is a report in this form.
 * @param {string} text
 */
export const isReport = (text) => text.startsWith(`${HEADER.join(",")}\r\n`);

/**
 * @param {string} outcome
 * @param {Say} say
 */
function wordFor(outcome, say) {
  return Object.hasOwn(OUTCOMES, outcome) ? say(...OUTCOMES[outcome]) : visible(outcome, 80);
}

/**
 * A spreadsheet runs what begins like a formula: the quote in front makes it a text.
 * @param {string} text
 */
function cell(text) {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
