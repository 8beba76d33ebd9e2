// One apply at a time for a journal: a file beside it that names the process.
import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { visible } from "../proxy/text.js";
import { OWNER_ONLY, codeOf } from "./files.js";
import * as messages from "./messages.js";
import { refused } from "./stop.js";
/** @import { Context } from "./types.js" */

/**
 * Takes the lock of a journal, also that of a process that has died. Gives what returns it.
 * @param {string} journal
 * @param {Pick<Context, "note" | "say">} context
 */
export async function lockJournal(journal, { note, say }) {
  const path = `${journal}.lock`;
  const own = JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID() });
  // Each round takes over a lock that somebody has left; two at the same time end in the refusal of one.
  for (let round = 0; round < 3; round++) {
    if (await create(path, own)) return () => remove(path, own);
    const found = await contentOf(path);
    if (found === undefined) continue;
    const { pid, isDead } = ownerOf(found);
    if (!isDead) throw refused("journal_locked", messages.journalLocked(visible(journal), visible(path), pid));
    if (await takeAway(path, found)) note(say(...messages.lockTakenOver(pid)));
  }
  throw refused("journal_locked", messages.journalLocked(visible(journal), visible(path), "?"));
}

/**
 * Whether the lock was not there and is now: with all its content at once, so that nobody reads half of it.
 * @param {string} path
 * @param {string} content
 */
async function create(path, content) {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content, { mode: OWNER_ONLY });
    await link(temporary, path).catch(async (error) => {
      if (codeOf(error) === "EEXIST") throw error;
      // A file system without hard links.
      await writeFile(path, content, { mode: OWNER_ONLY, flag: "wx" });
    });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw refused("unwritable_file", messages.unwritable(visible(path), codeOf(error)));
  } finally {
    await rm(temporary, { force: true }).catch(() => {});
  }
}

/** @param {string} path */
async function contentOf(path) {
  return readFile(path, "utf8").catch(() => undefined);
}

/**
 * Who wrote a lock. On another machine nobody can say whether it lives.
 * @param {string} content
 */
function ownerOf(content) {
  try {
    const { pid, host } = JSON.parse(content);
    if (!Number.isInteger(pid) || pid < 1) return { pid: "?", isDead: false };
    return { pid: `${pid}`, isDead: host === hostname() && !isAlive(pid) };
  } catch {
    return { pid: "?", isDead: false };
  }
}

/** @param {number} pid */
function isAlive(pid) {
  // A container gives each start the same number: this process holds no lock yet.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It lives, and belongs to somebody else.
    return codeOf(error) === "EPERM";
  }
}

/**
 * Removes a dead process's lock. If another process was faster, what is taken away is its new lock, which is put back.
 * @param {string} path
 * @param {string} found
 */
async function takeAway(path, found) {
  const aside = `${path}.${process.pid}.old`;
  try {
    await rename(path, aside);
  } catch {
    return false;
  }
  const isThatOne = (await contentOf(aside)) === found;
  if (!isThatOne) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
  return isThatOne;
}

/**
 * @param {string} path
 * @param {string} own
 */
async function remove(path, own) {
  if ((await contentOf(path)) === own) await rm(path, { force: true });
}
