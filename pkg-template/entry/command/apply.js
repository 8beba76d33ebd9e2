// `apply`: makes the changes of a plan.
import { visible } from "../proxy/text.js";
import { exitOfKind } from "./failure.js";
import { readOwn, writeWhole } from "./files.js";
import { journalOf, openJournal } from "./journal.js";
import * as messages from "./messages.js";
import { rateOf, textOf } from "./options.js";
import { whyStopped } from "./plan.js";
import { readPlan } from "./plan-file.js";
import { startProgress } from "./progress.js";
import { isReport, reportText } from "./report.js";
import { CONCURRENCY, connect, credentialsOf } from "./service.js";
import { EXIT, Stop, refused } from "./stop.js";
/** @import { ApplyProgress, ApplyReport, OrganizationJournal, OrganizationPlan } from "genauth-management/org" */
/** @import { Context, Result } from "./types.js" */

/**
 * @param {Context} context
 * @returns {Promise<Result>}
 */
export async function applyPlan(context) {
  const { env, files, say, values } = context;
  const requestsPerSecond = rateOf(values);
  const plan = await readPlan(files[0]);
  const stopped = whyStopped(plan, context);
  if (stopped) throw new Stop(EXIT.stopped, stopped.code, [stopped.message, stopped.message]);
  const credentials = credentialsOf(env);
  const csv = textOf(values, "report");
  if (csv !== undefined) await checkReport(csv);
  await confirm(plan.totals.changes, context);

  const path = textOf(values, "journal") ?? journalOf(files[0]);
  const journal = await openJournal(path, context);
  try {
    if (journal.text) context.note(say(...messages.goingOn(visible(path))));
    const { csv: rows, ...report } = await apply(plan, journal, credentials, context, requestsPerSecond);
    const facts = { planId: plan.id, journal: path, ...(csv !== undefined && { reportFile: csv }), report };
    const text = reportText(report, say);
    const ending = endingOf(report, path, context);
    try {
      if (csv !== undefined) await writeWhole(csv, rows);
    } catch (thrown) {
      // What was done has to be told all the same.
      if (!(thrown instanceof Stop)) throw thrown;
      const error = { code: thrown.code, message: say(...thrown.texts) };
      return { exit: ending.exit || thrown.exit, text, facts, error };
    }
    return { ...ending, text, facts };
  } finally {
    await journal.close();
  }
}

/**
 * Exit code and error of a report. Where nothing was changed for sure, the reason decides.
 * @param {Omit<ApplyReport, "csv">} report
 * @param {string} journal
 * @param {Context} context
 * @returns {Pick<Result, "exit" | "error">}
 */
function endingOf({ outcome, progress, stopped }, journal, { say, signal }) {
  if (outcome === "done") return { exit: EXIT.done };
  const isNothing = outcome === "nothing" && progress.unknown === 0;
  if (isNothing && signal.aborted) {
    return { exit: EXIT.interrupted, error: { code: "interrupted", message: say(...messages.interrupted()) } };
  }
  if (isNothing && stopped)
    return { exit: exitOfKind(stopped.kind), error: { code: stopped.kind, message: visible(stopped.message) } };
  return { exit: EXIT.partly, error: { code: "partly_done", message: say(...messages.partlyDone(visible(journal))) } };
}

/**
 * Only an earlier report is written over.
 * @param {string} path
 */
async function checkReport(path) {
  const old = await readOwn(path);
  if (old !== undefined && !isReport(old)) throw refused("file_exists", messages.foreignFile(visible(path)));
}

/**
 * @param {OrganizationPlan} plan
 * @param {OrganizationJournal} journal
 * @param {object} credentials
 * @param {Context} context
 * @param {number | undefined} rate
 */
async function apply(plan, journal, credentials, context, rate) {
  const { lang, modules, note, say, signal } = context;
  const client = await connect(context, credentials);
  const { applyOrganizationPlan } = await modules.org();
  const progress = startProgress("applying", context);
  const onProgress = (/** @type {ApplyProgress} */ { left, total }) => progress.tell({ done: total - left, total });
  const onAbort = () => {
    progress.end();
    note(say(...messages.ending()));
  };
  signal.addEventListener("abort", onAbort, { once: true });
  const limit = rate === undefined ? {} : { requestsPerSecond: rate };
  try {
    return await applyOrganizationPlan(client, plan, { journal, concurrency: CONCURRENCY, ...limit, lang, signal, onProgress });
  } finally {
    signal.removeEventListener("abort", onAbort);
    progress.end();
  }
}

/**
 * @param {number} changes
 * @param {Context} context
 */
async function confirm(changes, { say, signal, stderr, stdin, values }) {
  if ("yes" in values || changes === 0) return;
  if (!stdin.isTTY || !stderr.isTTY) throw refused("needs_yes", messages.needsYes());
  const { createInterface } = await import("node:readline");
  // Lines as the terminal gives them: so Ctrl-C stays a signal.
  const lines = createInterface({ input: stdin, terminal: false });
  stderr.write(say(...messages.confirm(changes)));
  /** @type {Promise<string>} */
  const answer = new Promise((resolve) => {
    lines.once("line", resolve);
    lines.once("close", () => resolve(""));
    signal.addEventListener("abort", () => lines.close(), { once: true });
  });
  const typed = await answer;
  lines.close();
  signal.throwIfAborted();
  if (typed.trim() !== `${changes}`) throw refused("not_confirmed", messages.notConfirmed());
}
