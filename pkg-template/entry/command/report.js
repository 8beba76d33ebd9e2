// What an apply reports, for people: totals, and each step that is not done.
import { visible } from "../proxy/text.js";
/** @import { ApplyReport, StepStatus } from "genauth-management/org" */
/** @import { Say, Texts } from "../types.js" */

/**
 * The words for each status of a step, in the order in which they are counted.
 * @type {Record<StepStatus, Texts>}
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

/** The first line of a report as CSV, which the planner writes. */
const HEADER = "\ufefffile,row,target,status,step,reason\r\n";

/**
 * @param {Omit<ApplyReport, "csv">} report
 * @param {Say} say
 */
export function reportText({ progress, steps, stopped }, say) {
  const lines = [];
  for (const { id, action, target, status, message, refused = [] } of steps) {
    const isTold = TOLD.includes(status) || refused.length > 0;
    if (!isTold) continue;
    const people = refused.length > 0 ? say(` (${refused.length} people refused)`, `（${refused.length} 人被拒绝）`) : "";
    const why = message ? `${say(": ", "：")}${visible(message, 1_000)}` : "";
    lines.push(`${id} ${action} ${visible(target, 200)}${say(": ", "：")}${say(...STATUSES[status])}${people}${why}`);
  }
  if (stopped) lines.push(`${say("Ended early: ", "提前结束：")}${visible(stopped.message, 1_000)}`);
  const counts = /** @type {StepStatus[]} */ (Object.keys(STATUSES)).filter((status) => progress[status] > 0);
  const summary = counts.map((status) => `${say(...STATUSES[status])} ${progress[status]}`).join(say(", ", "，"));
  return [...lines, say(`Steps: ${summary || "none"}`, `步骤：${summary || "无"}`)].join("\n");
}

/**
 * Whether a text is a report in this form.
 * @param {string} text
 */
export const isReport = (text) => text.startsWith(HEADER);
