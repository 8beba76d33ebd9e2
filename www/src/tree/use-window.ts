import { useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";

/** Pixels, as in tree.css. */
const ROW = 32;
/** Rows above and below those in view that are in the page as well. */
const MORE = 12;

/** The rows that are in the page: those in view, some around them, and the active one. */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number, active: number) {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    useFlushSync: false,
    rangeExtractor({ startIndex }): number[] {
      const first = Math.max(0, Math.min(startIndex - MORE, count - elements()));
      const rows = Array.from({ length: Math.min(elements(), count) }, (_, place) => first + place);
      // The row that the focus is said to be on must not go.
      return active >= count || rows.includes(active) ? rows : [...rows, active];
    },
  });
  const height = () => virtualizer.scrollRect?.height ?? 0;
  /** How many there are for rows, wherever the tree is scrolled to. */
  const elements = (): number => Math.ceil(height() / ROW) + 1 + 2 * MORE;
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  return {
    items,
    virtualizer,
    /** Rows that Page Down goes over. */
    page: Math.max(1, Math.floor(height() / ROW) - 1),
    /**
     * An element that goes out at one end comes in at the other as another row: made anew, thousands of them would keep the
     * garbage collector busy while somebody scrolls. And the one that a drag began with stays, without which it has no end.
     */
    elementOf: (index: number) => (index < first || index >= first + elements() ? "active" : index % elements()),
  };
}
