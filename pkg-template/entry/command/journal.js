// The journal of an apply as a file: lines are added, and each is on its way to the disk before the calls that it announces.
import { open } from "node:fs/promises";
import { visible } from "../proxy/text.js";
import { OWNER_ONLY, codeOf } from "./files.js";
import { lockJournal } from "./lock.js";
import * as messages from "./messages.js";
import { EXIT, Stop, refused } from "./stop.js";
/** @import { FileHandle } from "node:fs/promises" */
/** @import { Context } from "./types.js" */

/**
 * Where the journal of a plan is, if nothing else is said.
 * @param {string} plan
 */
export const journalOf = (plan) => `${plan.replace(/\.json$/, "")}.journal.jsonl`;

/**
 * Opens a journal for this process alone.
 * @param {string} path
 * @param {Pick<Context, "note" | "say">} context
 */
export async function openJournal(path, context) {
  const unlock = await lockJournal(path, context);
  try {
    const file = await open(path, "a+", OWNER_ONLY);
    return {
      /** What an earlier apply wrote. Its last line may be torn by a kill: who appends knows how to go on. */
      text: await file.readFile("utf8"),
      append: appender(file, path),
      async close() {
        await file.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw refused("unreadable_file", messages.unreadable(visible(path), codeOf(error)));
  }
}

/**
 * @param {FileHandle} file
 * @param {string} path
 */
function appender(file, path) {
  /** @type {Promise<void>} */
  let last = Promise.resolve();
  /** @param {string} lines */
  const write = async (lines) => {
    try {
      let rest = Buffer.from(lines);
      while (rest.length > 0) {
        const { bytesWritten } = await file.write(rest);
        rest = rest.subarray(bytesWritten);
      }
    } catch (error) {
      // Earlier lines may have been followed by their calls.
      throw new Stop(EXIT.partly, "journal_unwritable", messages.unwritable(visible(path), codeOf(error)));
    }
  };
  return (/** @type {string} */ lines) => {
    last = last.then(() => write(lines));
    return last;
  };
}
