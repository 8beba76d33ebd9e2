// The files of a project that may hold code, read as text. Nothing is changed, and no link is followed.
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { visible } from "../proxy/text.js";
import { codeOf } from "./files.js";
import * as messages from "./migrate-messages.js";
import { refused } from "./stop.js";
/** @import { Say } from "../types.js" */
/** @import { Skipped } from "../migrate/types.js" */

/** What says which file an import means. */
const SETTINGS = /^(?:package|[jt]sconfig(?:\.[\w.-]+)?)\.json$/;
const CODE = /\.(?:[mc]?[jt]sx?|vue|svelte)$/i;
/** What package managers, version control and frameworks write. */
const NEVER = new Set([
  "node_modules",
  "bower_components",
  ".git",
  ".hg",
  ".svn",
  ".cache",
  ".next",
  ".nuxt",
  ".output",
  ".pnpm-store",
  ".svelte-kit",
  ".turbo",
  ".yarn",
]);
const MEGABYTE = 2 ** 20;
/** No file that somebody wrote is larger. */
const LARGEST = 2;
const MOST_MEGABYTES = 256;

/**
 * The texts by their path from the folder, with `/`; one file has the path that was given.
 * @param {string} folder
 * @param {{ say: Say, signal: AbortSignal }} context
 */
export async function readCode(folder, { say, signal }) {
  /** @type {Map<string, string>} */
  const texts = new Map();
  /** @type {Map<string, string>} */
  const settings = new Map();
  /** @type {Skipped[]} */
  const skipped = [];
  let bytes = 0;
  const read = async (/** @type {string} */ path, /** @type {string} */ file, into = texts) => {
    signal.throwIfAborted();
    try {
      const { size } = await stat(file);
      if (size > LARGEST * MEGABYTE) return void skipped.push({ file: path, reason: say(...messages.largeFile(LARGEST)) });
      const text = textOf(await readFile(file));
      if (text === undefined) return void skipped.push({ file: path, reason: say(...messages.noText()) });
      into.set(path, text);
      bytes += size;
    } catch (error) {
      skipped.push({ file: path, reason: codeOf(error) });
    }
    if (bytes > MOST_MEGABYTES * MEGABYTE) throw refused("folder_too_large", messages.largeFolder(MOST_MEGABYTES));
  };
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    (error) => {
      throw refused("unreadable_file", messages.unreadableFolder(visible(folder), codeOf(error)));
    },
  );
  if (!isFolder && CODE.test(folder)) await read(folder.replaceAll("\\", "/"), folder);

  /** @type {{ path: string, ignored: ReadonlySet<string> }[]} */
  const waiting = isFolder ? [{ path: "", ignored: new Set() }] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path } = next;
    try {
      const entries = await readdir(join(folder, path), { withFileTypes: true });
      entries.sort((one, other) => (one.name < other.name ? -1 : 1));
      const ignored = new Set([...next.ignored, ...(await ignoredIn(join(folder, path)))]);
      for (const entry of entries) {
        const inner = path ? `${path}/${entry.name}` : entry.name;
        if (entry.isDirectory() && !NEVER.has(entry.name) && !ignored.has(entry.name)) waiting.push({ path: inner, ignored });
        else if (entry.isFile() && SETTINGS.test(entry.name)) await read(inner, join(folder, inner), settings);
        else if (entry.isFile() && CODE.test(entry.name)) await read(inner, join(folder, inner));
      }
    } catch (error) {
      if (signal.aborted || /** @type {{ exit?: number }} */ (error).exit !== undefined) throw error;
      skipped.push({ file: path || folder, reason: codeOf(error) });
    }
  }
  return { texts: new Map([...texts].sort(([one], [other]) => (one < other ? -1 : 1))), settings, skipped, isFolder };
}

/**
 * The folders that a `.gitignore` names outright, as `dist/`. Patterns are not read: to read a file too many does no harm.
 * @param {string} folder
 */
async function ignoredIn(folder) {
  const file = join(folder, ".gitignore");
  const isSmall = await stat(file).then(
    ({ size }) => size <= LARGEST * MEGABYTE,
    () => false,
  );
  const text = isSmall ? await readFile(file, "utf8").catch(() => "") : "";
  return text.split(/\r?\n/).flatMap((line) => /^\/?(?:\*\*\/)?([^\s*?[\]!#/\\]+)\/?\s*$/.exec(line)?.[1] ?? []);
}

/**
 * The text of a file; nothing for one that holds none.
 * @param {Uint8Array} data
 */
function textOf(data) {
  const [first, second] = data;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(data);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
