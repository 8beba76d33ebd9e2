// What somebody probably meant.

/**
 * The known word that a text differs from least; none if it differs in more than a third.
 * @param {string} text
 * @param {readonly string[]} known
 */
export function nearest(text, known) {
  // A long text is nobody's typing error, and would take long.
  if (text.length > 40) return undefined;
  /** @type {string | undefined} */
  let found;
  let least = Math.max(2, Math.floor(text.length / 3)) + 1;
  for (const word of known) {
    const changes = word.startsWith(text) && text.length > 1 ? 1 : distance(text.toLowerCase(), word.toLowerCase());
    if (changes < least) [found, least] = [word, changes];
  }
  return found;
}

/**
 * How many letters have to be added, left out or replaced (Levenshtein).
 * @param {string} from
 * @param {string} to
 */
function distance(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, place) => place);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[to.length];
}
