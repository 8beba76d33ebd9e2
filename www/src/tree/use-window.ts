import { useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";

/** Pixels, as in tree.css: a finger needs more than a mouse. */
const ROW = window.matchMedia("(pointer: coarse)").matches ? 44 : 32;
/** Overscan: rows above and below those in view that are rendered as well. */
const MORE = 12;

/** The rendered rows: those in view, some around them, and the active one. */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number, active: number) {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    useFlushSync: false,
    rangeExtractor({ startIndex }): number[] {
      const first = Math.max(0, Math.min(startIndex - MORE, count - elements()));
      const rows = Array.from({ length: Math.min(elements(), count) }, (_, place) => first + place);
      // The row that `aria-activedescendant` names must be in the page.
      return active >= count || rows.includes(active) ? rows : [...rows, active];
    },
  });
  const height = () => virtualizer.scrollRect?.height ?? 0;
  /** How many elements there are for rows, at any scroll position. */
  const elements = (): number => Math.ceil(height() / ROW) + 1 + 2 * MORE;
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  return {
    items,
    virtualizer,
    /** How many rows Page Down moves by. */
    page: Math.max(1, Math.floor(height() / ROW) - 1),
    /** Scrolls a row to the middle, unless it is in view. */
    show(index: number) {
      const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
      const isInView = index * ROW >= scrollTop && (index + 1) * ROW <= scrollTop + clientHeight;
      if (!isInView) virtualizer.scrollToIndex(index, { align: "center" });
    },
    /**
     * An element that scrolls out at one end is reused at the other. New elements for thousands of rows would keep the garbage
     * collector busy. And the element that a drag began with stays, without which `dragend` does not fire.
     */
    elementOf: (index: number) => (index < first || index >= first + elements() ? "active" : index % elements()),
  };
}
