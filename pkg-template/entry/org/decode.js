// The text of a file. Excel saves CSV in the encoding of the machine: in China that is GB18030, and nothing in the file says so. A spreadsheet
// of the old format is told by its first bytes.

/**
 * Text, or the code of the problem for which there is none.
 * @typedef {{ text: string } | { unreadable: "truncated" | "unknown_encoding" | "encrypted_or_old" }} Decoded
 */

/**
 * @param {Uint8Array} bytes
 * @returns {Decoded}
 */
export function decode(bytes) {
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { unreadable: "encrypted_or_old" };
  if (begins(bytes, [0xff, 0xfe])) return decodeAs(bytes, "utf-16le");
  if (begins(bytes, [0xfe, 0xff])) return decodeAs(bytes, "utf-16be");
  // No text has this byte; UTF-16 without its mark has.
  if (bytes.includes(0)) return { unreadable: "unknown_encoding" };
  if (isUtf8(bytes)) return decodeAs(bytes, "utf-8");
  return isChinese(bytes) ? decodeAs(bytes, "gb18030") : { unreadable: "unknown_encoding" };
}

/** Whether these are the bytes of an XLSX file, which is a ZIP archive. */
export const isXlsx = (/** @type {Uint8Array} */ bytes) => begins(bytes, [0x50, 0x4b, 0x03, 0x04]);

/**
 * @param {Uint8Array} bytes
 * @param {string} label
 * @returns {Decoded}
 */
function decodeAs(bytes, label) {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes) };
  } catch {
    return { unreadable: label === "gb18030" ? "unknown_encoding" : "truncated" };
  }
}

/**
 * Whether it is UTF-8, if only half of it. Cut off within a character it must not pass for GB18030, in which it would be other words.
 * @param {Uint8Array} bytes
 */
function isUtf8(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether most of what is not ASCII is in the part of GB18030 that common characters are in: both bytes are high. What Western
 * encodings make of `Müller` is a high byte and a letter, which is a rare character in GB18030.
 * @param {Uint8Array} bytes
 */
function isChinese(bytes) {
  let common = 0;
  let others = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] < 0x80) continue;
    const follows = bytes[++at];
    // Four bytes: the second and the fourth are digits.
    if (follows >= 0x30 && follows <= 0x39) at += 2;
    else if (bytes[at - 1] >= 0xa1 && follows >= 0xa1) common++;
    else others++;
  }
  return common > others;
}

/**
 * @param {Uint8Array} bytes
 * @param {number[]} start
 */
const begins = (bytes, start) => start.every((byte, index) => bytes[index] === byte);
