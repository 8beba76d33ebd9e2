import type { MouseEvent, RefObject } from "react";
import type { Row } from "./rows.ts";

interface TreePointer {
  readonly rows: readonly Row[];
  /** Index of the active row. */
  readonly active: number;
  readonly tree: RefObject<HTMLElement | null>;
  readonly idOf: (row: Row) => string;
  readonly activate: (row: Row) => void;
  readonly toggle: (row: Row) => void;
  readonly choose: (row: Row) => void;
  /** A department inside this one is wanted. */
  readonly onAdd: ((row: Row) => void) | undefined;
  readonly onMenu: ((row: Row, at: { x: number; y: number }) => void) | undefined;
}

/** The row of an event. */
export function rowAt(rows: readonly Row[], { target }: { target: EventTarget }): Row | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
  return element ? rows[Number(element.dataset.index)] : undefined;
}

/** Mouse events of a tree, and its context menu, which a key can open as well. */
export function useTreePointer({ rows, active, tree, idOf, activate, toggle, choose, onAdd, onMenu }: TreePointer) {
  function onClick(event: MouseEvent) {
    const row = rowAt(rows, event);
    // With these keys, the browser opens a link in a new tab or window.
    if (!row || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    activate(row);
    tree.current?.focus({ preventScroll: true });
    const { target } = event;
    if (target instanceof Element && target.closest("[data-arrow]")) toggle(row);
    else if (target instanceof Element && target.closest("[data-add]")) onAdd?.(row);
    else choose(row);
  }

  function onContextMenu(event: MouseEvent) {
    const pointed = rowAt(rows, event);
    const row = pointed ?? rows[active];
    if (!onMenu || row?.kind !== "department") return;
    event.preventDefault();
    const place = document.getElementById(idOf(row))?.getBoundingClientRect();
    activate(row);
    // Opened by a key, the event has no position.
    const byKey = !pointed || event.button !== 2;
    onMenu(row, byKey && place ? { x: place.left + 40, y: place.bottom } : { x: event.clientX, y: event.clientY });
  }

  return { onClick, onContextMenu };
}
