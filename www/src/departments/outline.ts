// Parses an indented list into a tree: one name a line, children indented further.

export interface OutlineItem {
  /** From 1. */
  readonly line: number;
  readonly name: string;
  /** From 0. */
  readonly depth: number;
  /** Index of the parent in the list; -1 at the top. */
  readonly parent: number;
}

/** The width of a tab, in spaces. */
const TAB = 4;

export function readOutline(text: string): OutlineItem[] {
  const items: OutlineItem[] = [];
  /** The possible parents of the next line, the innermost last. */
  const open: { width: number; at: number }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    // Bullets that other programs write.
    const [, indent = "", name = ""] = /^(\s*)(?:[-*•]\s+)?(.*?)\s*$/.exec(line) ?? [];
    if (name === "") continue;
    const width = indent.replaceAll("\t", " ".repeat(TAB)).length;
    while ((open.at(-1)?.width ?? -1) >= width) open.pop();
    items.push({ line: index + 1, name, depth: open.length, parent: open.at(-1)?.at ?? -1 });
    open.push({ width, at: items.length - 1 });
  }
  return items;
}
