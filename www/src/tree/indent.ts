// How far the rows of a tree are indented: each level further than the one above, and yet names have room in a narrow pane.

/** The step up to this level is wide, and beyond it small. Both steps are in pixels. */
const WIDE_LEVELS = 8;
const WIDE = 14;
const SMALL = 5;
/** Deeper rows are not indented further: they show the number of their level. */
const DEEPEST = 24;

export interface Indent {
  readonly wide: number;
  readonly small: number;
  /** The number to show, of a level that the indentation does not tell. */
  readonly level: number | undefined;
}

/** The indentation of a row. Level 1 is the root, which has no arrow: level 2 begins where it does. */
export function indentOf(level: number): Indent {
  return {
    wide: WIDE * Math.max(0, Math.min(level, WIDE_LEVELS) - 2),
    small: SMALL * Math.max(0, Math.min(level, DEEPEST) - WIDE_LEVELS),
    level: level > DEEPEST ? level : undefined,
  };
}
