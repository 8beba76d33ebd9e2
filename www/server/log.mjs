// What goes into the log.

/** The most characters of one entry. */
const LONGEST = 2_000;

/** One line: what others wrote can neither begin a new one nor command the terminal that shows it. */
export function plain(text) {
  const visible = (letter) => `\\u{${letter.codePointAt(0).toString(16)}}`;
  return String(text)
    .slice(0, LONGEST)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, visible);
}
