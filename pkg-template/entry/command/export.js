// `export`: an organization as files that `plan` reads.
import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { visible } from "../proxy/text.js";
import { codeOf, readOwn, writeWhole } from "./files.js";
import * as messages from "./messages.js";
import { rateOf, textOf, wordOf } from "./options.js";
import { readService } from "./read.js";
import { connect, credentialsOf } from "./service.js";
import { EXIT, refused } from "./stop.js";
/** @import { Context, Result } from "./types.js" */

/** Digests of what was exported into a folder: a file that is none of these is somebody's work. */
const RECORD = ".genauth-export.json";

/**
 * @param {Context} context
 * @returns {Promise<Result>}
 */
export async function exportFiles(context) {
  const { modules, say, values } = context;
  const requestsPerSecond = rateOf(values);
  const format = wordOf(values, "format", ["csv", "json"]) ?? "csv";
  const scope = textOf(values, "scope");
  const [organizationCode, folder] = [values.organization[0], values.out[0]];
  const client = await connect(context, credentialsOf(context.env));
  const snapshot = await readService(context, client, { organizationCode, scope, requestsPerSecond });
  const { exportOrganization } = await modules.org();
  const exported = await exportOrganization(snapshot, { format, ...(scope !== undefined && { scope }) });

  const files = exported.map(({ name, content }) => ({ path: join(folder, name), content }));
  await writeAll(folder, files);
  const paths = files.map(({ path }) => path);
  const totals = { departments: snapshot.departments.length, people: snapshot.people.length };
  const lines = [say(...messages.exported(totals.departments, totals.people)), ...paths.map((path) => `  ${visible(path)}`)];
  return { exit: EXIT.done, text: lines.join("\n"), facts: { organizationCode, files: paths, totals } };
}

/**
 * @param {string} folder
 * @param {readonly { path: string, content: string }[]} files
 */
async function writeAll(folder, files) {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw refused("unwritable_file", messages.unwritable(visible(folder), codeOf(error)));
  }
  const record = join(folder, RECORD);
  const known = digestsIn(await readOwn(record));
  for (const { path, content } of files) {
    const old = await readOwn(path);
    if (old !== undefined && old !== content && !known.has(digest(old))) {
      throw refused("file_exists", messages.foreignFile(visible(path)));
    }
  }
  const digests = files.map(({ content }) => digest(content));
  // First with the old ones as well: after a kill both are ours.
  await writeWhole(record, JSON.stringify({ digests: [...known, ...digests] }));
  for (const { path, content } of files) await writeWhole(path, content);
  await writeWhole(record, JSON.stringify({ digests }));
}

/**
 * @param {string | undefined} text
 * @returns {Set<string>}
 */
function digestsIn(text) {
  try {
    const { digests } = JSON.parse(text ?? "");
    return new Set(Array.isArray(digests) ? digests : []);
  } catch {
    return new Set();
  }
}

/** @param {string} text */
const digest = (text) => createHash("sha256").update(text).digest("hex");
