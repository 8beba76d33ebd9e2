// What the Tab key does in an indented list.

const STEP = "  ";

interface Lines {
  /** Where the first selected line begins, and the last one ends. */
  readonly start: number;
  readonly end: number;
  /** The new text of these lines. */
  readonly text: string;
  /** The selection afterwards. */
  readonly selection: readonly [number, number];
}

/** Moves the lines with a part of the selection one step to the right, or to the left. */
export function indent(all: string, from: number, to: number, outwards: boolean): Lines {
  const start = all.lastIndexOf("\n", from - 1) + 1;
  const next = all.indexOf("\n", Math.max(from, to - (to > from && all[to - 1] === "\n" ? 1 : 0)));
  const end = next < 0 ? all.length : next;
  const before = all.slice(start, end).split("\n");
  const after = before.map((line) => (outwards ? line.replace(/^(\t| {1,2})/, "") : STEP + line));
  const text = after.join("\n");
  const first = (after[0]?.length ?? 0) - (before[0]?.length ?? 0);
  return { start, end, text, selection: [Math.max(start, from + first), Math.max(start, to + text.length - (end - start))] };
}
