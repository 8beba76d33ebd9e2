// A tree as people write it: a name a line, what belongs below another one further to the right.

export interface OutlineItem {
  /** From 1. */
  readonly line: number;
  readonly name: string;
  /** From 0. */
  readonly depth: number;
  /** The place of the one above in the list; -1 at the top. */
  readonly parent: number;
}

/** As wide as this many blanks. */
const TAB = 4;

export function readOutline(text: string): OutlineItem[] {
  const items: OutlineItem[] = [];
  /** Those that the next line may belong to, the innermost last. */
  const open: { width: number; at: number }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    // Lists from other programs begin with these.
    const [, blanks = "", name = ""] = /^(\s*)(?:[-*•]\s+)?(.*?)\s*$/.exec(line) ?? [];
    if (name === "") continue;
    const width = blanks.replaceAll("\t", " ".repeat(TAB)).length;
    while ((open.at(-1)?.width ?? -1) >= width) open.pop();
    items.push({ line: index + 1, name, depth: open.length, parent: open.at(-1)?.at ?? -1 });
    open.push({ width, at: items.length - 1 });
  }
  return items;
}
