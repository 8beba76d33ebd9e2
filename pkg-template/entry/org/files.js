// Files of users as the planner takes them: decoded text, or the sheets of an XLSX file.
import { decode, isXlsx } from "./decode.js";
/** @import { OrganizationFile } from "genauth-management/org" */
/** @import { Refuse } from "./types.js" */

/** The longest name in UTF-16 units, which each problem repeats. No system has a longer path. */
const LONGEST_NAME = 4096;

/**
 * @param {readonly OrganizationFile[]} files
 * @param {Refuse} refuse
 * @returns {Promise<object[]>} `SourceFile`s of the crate.
 */
export async function sourcesOf(files, refuse) {
  if (!Array.isArray(files)) throw refuse("invalid_files");
  // A list with holes has them as files: `map` would leave them out.
  return Promise.all(Array.from(files, (file) => sourceOf(file, refuse)));
}

/**
 * @param {OrganizationFile} file
 * @param {Refuse} refuse
 */
async function sourceOf(file, refuse) {
  const name = file?.name;
  const data = "data" in Object(file) ? /** @type {{ data: unknown }} */ (file).data : await bytesOf(file);
  if (typeof name !== "string" || name.length > LONGEST_NAME) throw refuse("invalid_files");
  if (typeof data === "string") return { name, content: whole(data) };
  const bytes = asBytes(data);
  if (!bytes) throw refuse("invalid_files");
  if (isXlsx(bytes)) {
    const { readXlsx } = await import("@later/org-xlsx");
    const { ok, error } = JSON.parse(readXlsx(bytes, refuse));
    return { name, content: error ? { unreadable: error.code } : { sheets: ok } };
  }
  return { name, content: decode(bytes) };
}

/** @param {any} file A `File` or `Blob`. */
const bytesOf = (file) => file?.arrayBuffer?.();

/**
 * A text that was decoded by others. One that was cut within a character has half of it.
 * @param {string} text
 */
const whole = (text) => (/\p{Surrogate}/u.test(text) ? { unreadable: "truncated" } : { text });

/**
 * The bytes of a buffer of whichever realm; nothing if it is none, or was given away meanwhile.
 * @param {unknown} data
 */
function asBytes(data) {
  try {
    const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(data) ? data : new DataView(/** @type {ArrayBuffer} */ (data));
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    // What others may write into is copied; and no browser decodes it.
    return Object.prototype.toString.call(buffer) === "[object SharedArrayBuffer]" ? bytes.slice() : bytes;
  } catch {
    return undefined;
  }
}
