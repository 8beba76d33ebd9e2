import { type KeyboardEvent, useRef } from "react";
import type { Opened } from "./opened.ts";
import type { Row } from "./rows.ts";

interface TreeKeys {
  readonly rows: readonly Row[];
  readonly active: number;
  readonly page: number;
  readonly opened: Opened;
  readonly go: (index: number) => void;
  readonly choose: (row: Row) => void;
}

/** Letters typed within this time are one search, in milliseconds. */
const WORD_MS = 700;

/** The keyboard in a tree, as in the ARIA pattern for trees. */
export function useTreeKeys({ rows, active, page, opened, go, choose }: TreeKeys) {
  const typed = useRef({ text: "", at: 0 });

  /** Type-ahead: moves to the next row whose name begins with the typed letters. */
  function lookFor(letter: string, at: number) {
    const { current } = typed;
    const goesOn = at - current.at < WORD_MS;
    const text = (goesOn ? current.text : "") + letter.toLocaleLowerCase();
    typed.current = { text, at };
    // Further letters may match the row that is active already.
    const first = active + (text.length > 1 ? 0 : 1);
    for (let step = 0; step < rows.length; step += 1) {
      const index = (first + step) % rows.length;
      const row = rows[index];
      if (row?.kind === "department" && row.name.toLocaleLowerCase().startsWith(text)) return go(index);
    }
  }

  return function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[active];
    const open = row?.kind === "department" ? row.open : undefined;
    const clamp = (index: number) => go(Math.max(0, Math.min(rows.length - 1, index)));
    const targets: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: rows.length - 1,
    };
    const chooseActive = () => row && choose(row);
    const actions: Record<string, () => void> = {
      " ": chooseActive,
      Enter: chooseActive,
      ArrowRight() {
        if (open === false && row) opened.open([row.id]);
        else if (open) clamp(active + 1);
      },
      ArrowLeft() {
        // The root is always open and has no parent.
        if (open && row && row.parent >= 0) opened.close([row.id]);
        else if (row && row.parent >= 0) go(row.parent);
      },
      "*"() {
        const beside = rows.filter(
          (other) => other.kind === "department" && other.parent === row?.parent && other.open === false,
        );
        opened.open(beside.map(({ id }) => id));
      },
    };
    const target = targets[event.key];
    const action = actions[event.key];
    if (target !== undefined) clamp(target);
    else if (action) action();
    else if (event.key.length === 1 && event.key !== "/") lookFor(event.key, event.timeStamp);
    else return;
    event.preventDefault();
  };
}
