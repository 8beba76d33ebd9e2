// `check FILE…`: every problem of the files.
import { visible } from "../proxy/text.js";
import { readInputs } from "./files.js";
import * as messages from "./messages.js";
import { EXIT, refused } from "./stop.js";
/** @import { Problem } from "genauth-management/org" */
/** @import { Context, Result } from "./types.js" */

/**
 * @param {Context} context
 * @returns {Promise<Result>}
 */
export async function checkFiles(context) {
  const { organization, problems } = await parse(context);
  const shown = problems.map(({ message }) => visible(message));
  const facts = { problems };
  if (organization) return { exit: EXIT.done, text: shown.join("\n") || context.say(...messages.noProblems()), facts };
  const error = { code: "files_refused", message: context.say(...messages.problemsFound(errorsIn(problems))) };
  return { exit: EXIT.refused, text: shown.join("\n"), facts, error };
}

/**
 * What the files say. Refuses files with an error; the others' problems are shown.
 * @param {Context} context
 */
export async function readFiles(context) {
  const { organization, problems } = await parse(context);
  for (const { message } of problems) context.note(visible(message));
  if (!organization) throw refused("files_refused", messages.problemsFound(errorsIn(problems)), { problems });
  return { organization, problems };
}

/** @type {(problems: readonly Problem[]) => number} */
const errorsIn = (problems) => problems.filter(({ severity }) => severity === "error").length;

/** @param {Context} context */
async function parse({ files, lang, modules }) {
  const inputs = await readInputs(files);
  const { parseOrganization } = await modules.org();
  return parseOrganization(inputs, { lang });
}
