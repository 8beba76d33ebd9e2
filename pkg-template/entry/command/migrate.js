// `migrate FOLDER`: the calls of authing-node-sdk in a project, and what to change for this package.
import { visible } from "../proxy/text.js";
import { readCode } from "./code-files.js";
import { isOpen, migrationText } from "./migrate-text.js";
import * as messages from "./migrate-messages.js";
import { EXIT, refused } from "./stop.js";
/** @import { Kind } from "../migrate/types.js" */
/** @import { Context, Result } from "./types.js" */

/** What the class has beside calls of the API. */
const NO_CALLS = ["constructor", "editUserDepartments", "free", "iterate", "subscribeEvents"];

/**
 * @param {Context} context
 * @returns {Promise<Result>}
 */
export async function migrateFolder({ files: [folder], say, modules, signal }) {
  const { texts, settings, skipped, isFolder } = await readCode(folder, { say, signal });
  if (texts.size === 0 && skipped.length === 0) throw refused("no_code", messages.noCode(visible(folder)));
  const [{ inspect }, { ManagementClient }, declarations] = await Promise.all([
    modules.migrate(),
    modules.client(),
    modules.declarations(),
  ]);
  const calls = new Set(Object.getOwnPropertyNames(ManagementClient.prototype).filter((name) => !NO_CALLS.includes(name)));
  const found = inspect(texts, { calls, declarations }, settings);
  const prefix = isFolder ? `${folder.replaceAll("\\", "/").replace(/\/+$/, "")}/`.replace(/^(?:\.\/)+/, "") : "";
  const findings = found.findings.map(({ file, change, ...finding }) => ({
    file: prefix + file,
    ...finding,
    ...(change && { change: say(...change) }),
  }));
  const unread = [...skipped, ...found.skipped].map(({ file, reason }) => ({
    file: prefix + file,
    reason: visible(reason, 300),
  }));
  /** @type {Partial<Record<Kind, number>>} */
  const totals = {};
  for (const { kind } of findings) totals[kind] = (totals[kind] ?? 0) + 1;
  const facts = { files: texts.size, usesOfficialClient: found.isUsed, totals, findings, skipped: unread };
  // A file that was not checked may have something to change.
  const exit = findings.some(isOpen) || (found.isUsed && unread.length > 0) ? EXIT.differs : EXIT.done;
  return { exit, text: migrationText(facts, say), facts };
}
