// A search by words, in any order: each of them is in the name or in the code.

export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** What the service looks for. It knows one text, and of all words the longest is in the fewest departments. */
export function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}

export function hasWords(words: readonly string[], ...texts: readonly (string | undefined)[]): boolean {
  const searched = texts.map((text) => text?.toLowerCase() ?? "");
  return words.every((word) => searched.some((text) => text.includes(word.toLowerCase())));
}

interface Part {
  readonly text: string;
  /** Whether a word was found here. */
  readonly found: boolean;
}

/** Cuts a text where words begin and end. */
export function partsOf(text: string, words: readonly string[]): readonly Part[] {
  // A letter whose lower case has another length would move all places behind it.
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [{ text, found: false }];
  const found = new Array<boolean>(text.length).fill(false);
  for (const word of words.map((word) => word.toLowerCase())) {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) found.fill(true, at, at + word.length);
  }
  const parts: { text: string; found: boolean }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const last = parts.at(-1);
    if (last && last.found === found[at]) last.text += text[at];
    else parts.push({ text: text[at] ?? "", found: found[at] ?? false });
  }
  return parts;
}
