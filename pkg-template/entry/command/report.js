// What an apply reports: totals, each step that is not done, and a line for each row of the files.
import { visible } from "../proxy/text.js";
/** @import { Say, Texts } from "../types.js" */
/** @import { Plan, Report, Status } from "./types.js" */

/**
 * The words for each status of a step, in the order in which they are counted.
 * @type {Record<Status, Texts>}
 */
const STATUSES = {
  done: ["done", "已完成"],
  unchanged: ["already so", "无需更改"],
  failed: ["failed", "失败"],
  refused: ["refused", "被拒绝"],
  blocked: ["not tried", "未执行"],
  unknown: ["unknown", "结果未知"],
  left: ["not begun", "未开始"],
};

/** Those that are told one by one. */
const TOLD = ["failed", "refused", "blocked", "unknown"];

/**
 * What a reason begins with, and how people say it.
 * @type {Record<string, Texts>}
 */
const REASONS = {
  changed: ["somebody has changed it since the plan was made:", "制定计划后已被他人更改："],
  gone: ["it is no longer there:", "已不存在："],
  key_taken: ["something else has its id or code:", "其 ID 或 code 已被占用："],
  not_empty: ["somebody is in it:", "其中仍有人员："],
  too_many_departments: ["more than 50 departments for one person:", "一人超过 50 个部门："],
  needs: ["needs a step that was not done:", "依赖的步骤未完成："],
};

const HEADER = ["file", "row", "target", "status", "step", "reason"];

/**
 * @param {Report} report
 * @param {Say} say
 */
export function reportText({ progress, steps, stopped }, say) {
  const lines = [];
  for (const { id, action, target, status, reason, refused = [] } of steps) {
    const isTold = TOLD.includes(status) || refused.length > 0;
    if (!isTold) continue;
    const people = refused.length > 0 ? say(` (${refused.length} people refused)`, `（${refused.length} 人被拒绝）`) : "";
    const why = reason ? `${say(": ", "：")}${reasonFor(reason, say)}` : "";
    lines.push(`${id} ${action} ${visible(target, 200)}${say(": ", "：")}${say(...STATUSES[status])}${people}${why}`);
  }
  if (stopped) lines.push(`${say("Ended early: ", "提前结束：")}${visible(stopped.message, 1_000)}`);
  const counts = /** @type {Status[]} */ (Object.keys(STATUSES)).filter((status) => progress[status] > 0);
  const summary = counts.map((status) => `${say(...STATUSES[status])} ${progress[status]}`).join(say(", ", "，"));
  return [...lines, say(`Steps: ${summary || "none"}`, `步骤：${summary || "无"}`)].join("\n");
}

/**
 * @param {Report} report
 * @param {Plan} plan
 * @param {Say} say
 */
export function reportCsv({ rows }, plan, say) {
  const lines = rows.map(({ place, target, status, step, reason }) => [
    plan.files[place.file] ?? "",
    `${place.row}`,
    target,
    status,
    step,
    reason ? reasonFor(reason, say) : "",
  ]);
  return [HEADER, ...lines].map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}

/**
 * Whether a text is a report in this form.
 * @param {string} text
 */
export const isReport = (text) => text.startsWith(`${HEADER.join(",")}\r\n`);

/**
 * @param {string} reason
 * @param {Say} say
 */
function reasonFor(reason, say) {
  const [word] = reason.split(" ", 1);
  if (!Object.hasOwn(REASONS, word)) return visible(reason, 1_000);
  const [english, chinese] = REASONS[word];
  const about = visible(reason.slice(word.length + 1), 1_000);
  return say(`${english} ${about}`, `${chinese}${about}`);
}

/**
 * A spreadsheet runs what begins like a formula: the quote in front makes it a text.
 * @param {string} text
 */
function cell(text) {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
