// `plan`: the changes that make the service as the files say.
import { visible } from "../proxy/text.js";
import { readFiles } from "./check.js";
import { readOwn, writeWhole } from "./files.js";
import { journalOf } from "./journal.js";
import * as messages from "./messages.js";
import { planOptionsOf, rateOf, textOf } from "./options.js";
import { isPlan } from "./plan-file.js";
import { readService } from "./read.js";
import { connect, credentialsOf } from "./service.js";
import { EXIT, refused } from "./stop.js";
/** @import { OrganizationPlan } from "genauth-management/org" */
/** @import { Context, Result } from "./types.js" */

/**
 * @param {Context} context
 * @returns {Promise<Result>}
 */
export async function planFiles(context) {
  const { env, lang, modules, say, stdout, values } = context;
  const requestsPerSecond = rateOf(values);
  const options = planOptionsOf(values);
  const organizationCode = values.organization[0];
  const out = textOf(values, "out");
  if (out !== undefined) await checkOut(out);
  const credentials = credentialsOf(env);
  const { organization, problems } = await readFiles(context);

  const client = await connect(context, credentials);
  const { people } = organization;
  const snapshot = await readService(context, client, { organizationCode, scope: options.scope, people, requestsPerSecond });
  const { describePlan, planOrganization } = await modules.org();
  const plan = await planOrganization(organization, snapshot, { ...options, lang });

  const lines = [await describePlan(plan, { lang, color: hasColor(context, stdout) })];
  const stopped = whyStopped(plan, context);
  if (out !== undefined) {
    await writeWhole(out, `${JSON.stringify(plan, null, 2)}\n`);
    lines.push(say(...messages.written(visible(out))));
    if (plan.steps.length > 0 && !stopped) {
      lines.push(say(...messages.nextApply(visible(out))));
      const journal = journalOf(out);
      if ((await readOwn(journal)) !== undefined) context.note(say(...messages.oldJournal(visible(journal))));
    }
  } else if (plan.steps.length > 0) {
    lines.push(say(...messages.keepPlan()));
  }
  const { id, totals, limits, questions, refused: left, missing } = plan;
  const kept = out === undefined ? { plan } : { out };
  const facts = { organizationCode, planId: id, problems, totals, limits, questions, refused: left, missing, ...kept };
  const exit = stopped ? EXIT.stopped : isSame(plan) ? EXIT.done : EXIT.differs;
  return { exit, text: lines.join("\n"), facts, ...(stopped && { error: stopped }) };
}

/**
 * A row that was left out is a difference that the plan does not end.
 * @param {OrganizationPlan} plan
 */
const isSame = ({ steps, refused: left }) => steps.length === 0 && left.length === 0;

/**
 * @param {OrganizationPlan} plan
 * @param {Pick<Context, "say">} context
 */
export function whyStopped({ limits, questions }, { say }) {
  if (questions.length > 0) return { code: "plan_has_questions", message: say(...messages.questionsOpen(questions.length)) };
  const exceeded = limits.filter(({ verdict }) => verdict === "exceeded");
  if (exceeded.length === 0) return undefined;
  const allowing = exceeded.map(({ kind, planned }) => `--allow ${kind}=${planned}`);
  return { code: "plan_exceeds_limits", message: say(...messages.limitsExceeded(allowing)) };
}

/**
 * Only an earlier plan is written over.
 * @param {string} out
 */
async function checkOut(out) {
  const old = await readOwn(out);
  if (old !== undefined && !isPlan(old)) throw refused("file_exists", messages.foreignFile(visible(out)));
}

/**
 * @param {Pick<Context, "env" | "values">} context
 * @param {{ readonly isTTY?: boolean }} stream
 */
function hasColor({ env, values }, { isTTY }) {
  return isTTY === true && !env.NO_COLOR && env.TERM !== "dumb" && !("no-color" in values);
}
