// Files are read whole, and written under another name until they are complete: a kill leaves no half file.
import { createReadStream } from "node:fs";
import { open, readFile, rename, rm } from "node:fs/promises";
import { visible } from "../proxy/text.js";
import * as messages from "./messages.js";
import { refused } from "./stop.js";

const MEGABYTE = 2 ** 20;
const MOST_MEGABYTES = 100;

/** Plans, journals and exports hold names and addresses of people: they are for their owner alone. */
export const OWNER_ONLY = 0o600;

/**
 * @param {readonly string[]} paths
 */
export async function readInputs(paths) {
  /** @type {{ name: string, data: Uint8Array }[]} */
  const inputs = [];
  for (const path of paths) inputs.push({ name: path, data: await readWhole(path, MOST_MEGABYTES) });
  return inputs;
}

/**
 * The bytes of a file, which may be a pipe.
 * @param {string} path
 * @param {number} megabytes
 */
async function readWhole(path, megabytes) {
  /** @type {Uint8Array[]} */
  const chunks = [];
  let length = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: MEGABYTE })) {
      length += chunk.length;
      if (length > megabytes * MEGABYTE) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw refused("unreadable_file", messages.unreadable(visible(path), codeOf(error)));
  }
  if (length > megabytes * MEGABYTE) throw refused("file_too_large", messages.tooLarge(visible(path), megabytes));
  return Buffer.concat(chunks);
}

/**
 * The text of a file that this command wrote; nothing if there is none.
 * @param {string} path
 */
export async function readOwn(path) {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw refused("unreadable_file", messages.unreadable(visible(path), codeOf(error)));
  }
}

/**
 * @param {string} path
 * @param {string} content
 */
export async function writeWhole(path, content) {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, "wx", OWNER_ONLY);
    try {
      await file.writeFile(content);
      // Else a power cut may leave the new name with nothing behind it.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw refused("unwritable_file", messages.unwritable(visible(path), codeOf(error)));
  }
}

/**
 * In one word why a file was not opened: its message would repeat the path.
 * @param {any} error
 * @returns {string}
 */
export const codeOf = (error) => error?.code ?? visible(String(error?.message), 200);
