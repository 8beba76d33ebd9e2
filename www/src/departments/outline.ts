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

/** The names that stand more than once below one parent, each with all its lines. */
export function repeatedNames(items: readonly OutlineItem[]): { readonly name: string; readonly lines: readonly number[] }[] {
  const lines = new Map<string, { readonly name: string; readonly lines: number[] }>();
  for (const { parent, name, line } of items) {
    const key = `${parent} ${name}`;
    const known = lines.get(key);
    if (known) known.lines.push(line);
    else lines.set(key, { name, lines: [line] });
  }
  return [...lines.values()].filter((one) => one.lines.length > 1);
}

/** What is not made yet, as a list again. What is above it stays in it, or it would belong below something else. */
export function writeRest(items: readonly OutlineItem[], made: ReadonlySet<number>): string {
  const kept = new Set<number>();
  for (const [index] of items.entries()) {
    if (made.has(index)) continue;
    for (let at = index; at >= 0 && !kept.has(at); at = items[at]?.parent ?? -1) kept.add(at);
  }
  return items.flatMap(({ depth, name }, index) => (kept.has(index) ? `${"  ".repeat(depth)}${name}\n` : [])).join("");
}
