// Texts that came from outside and go into a message.

// Control characters (C0, DEL, C1), line separators and those that turn the direction of a text: in a log or a terminal
// they forge lines, move the cursor or hide what stands there.
const INVISIBLE = /[\p{Cc}\u2028\u2029\p{Bidi_C}]/gu;

/**
 * The text with such characters as `\u001b`, cut to `most` UTF-16 units before.
 * @param {string} text
 * @param {number} [most]
 */
export function visible(text, most = Infinity) {
  // Not between the halves of a surrogate pair.
  const short = text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…` : text;
  return short.replace(INVISIBLE, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
