// Texts that came from outside and go into a message.

// Control characters (C0, DEL, C1), line separators and those that turn the direction of a text: in a log or a terminal
// they forge lines, move the cursor or hide what stands there.
const INVISIBLE = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The text with such characters as `\u001b`, cut to `most` UTF-16 units before. */
export function visible(text, most = Infinity) {
  // Not between the halves of a surrogate pair.
  const short = text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…` : text;
  return short.replace(INVISIBLE, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
