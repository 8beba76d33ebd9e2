// Makes text from outside safe for the log.

/** The maximum length of one entry, in characters. */
const MAX_LENGTH = 2_000;

/**
 * Escapes control characters, so that text of others cannot begin a new line of the log or command the terminal that shows it.
 *
 * @param {unknown} text
 */
export function escapeControls(text) {
  /** @param {string} letter */
  const escaped = (letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`;
  return String(text)
    .slice(0, MAX_LENGTH)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
}
