// Files of users as the planner takes them: decoded text, or the sheets of an XLSX file.
import { decode, isXlsx } from "./decode.js";
import { refusal } from "./error.js";
/** @import { OrganizationFile } from "genauth-management/org" */

/**
 * @param {readonly OrganizationFile[]} files
 * @param {string | undefined} lang
 * @returns {Promise<object[]>} `SourceFile`s of the crate.
 */
export async function sourcesOf(files, lang) {
  if (!Array.isArray(files)) throw refusal("invalid_files", lang);
  return Promise.all(files.map((file) => sourceOf(file, lang)));
}

/**
 * @param {OrganizationFile} file
 * @param {string | undefined} lang
 */
async function sourceOf(file, lang) {
  const name = file?.name;
  const data = "data" in Object(file) ? /** @type {{ data: unknown }} */ (file).data : await bytesOf(file);
  if (typeof name !== "string") throw refusal("invalid_files", lang);
  if (typeof data === "string") return { name, content: { text: data } };
  const bytes = asBytes(data);
  if (!bytes) throw refusal("invalid_files", lang);
  if (isXlsx(bytes)) {
    const { readXlsx } = await import("@later/org-xlsx");
    const { ok, error } = JSON.parse(readXlsx(bytes));
    return { name, content: error ? { unreadable: error.code } : { sheets: ok } };
  }
  return { name, content: decode(bytes) };
}

/** @param {any} file A `File` or `Blob`. */
const bytesOf = (file) => file?.arrayBuffer?.();

/** @param {unknown} data */
function asBytes(data) {
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  // Not `instanceof`: buffers of another realm are none of this one's.
  const isBuffer = Object.prototype.toString.call(data) === "[object ArrayBuffer]";
  return isBuffer ? new Uint8Array(/** @type {ArrayBuffer} */ (data)) : undefined;
}
