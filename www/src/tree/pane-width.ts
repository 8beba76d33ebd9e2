// How wide the tree at the left is, in pixels: kept in this browser.
import { useSyncExternalStore } from "react";

const KEY = "console.treeWidth";
const USUAL = 320;
export const LEAST = 220;

/** Half of the window remains for the department. */
export const most = () => Math.max(LEAST, Math.min(800, Math.round(window.innerWidth / 2)));

const listeners = new Set<() => void>();
let wanted = stored();

function stored(): number {
  try {
    return Number(localStorage.getItem(KEY)) || USUAL;
  } catch {
    return USUAL;
  }
}

/** The width at this size of the window. */
function current(): number {
  return Math.round(Math.max(LEAST, Math.min(wanted, most())));
}

function show() {
  // Not a property of an element of React: the page is not rendered again for each step of the pointer.
  document.documentElement.style.setProperty("--tree-width", `${current()}px`);
  for (const listener of listeners) listener();
}

show();
window.addEventListener("resize", show);
// Another window of the console changed it.
window.addEventListener("storage", (event) => {
  if (event.key !== KEY) return;
  wanted = stored();
  show();
});

/** Without a width, the usual one. */
export function setPaneWidth(width = USUAL): void {
  wanted = Math.max(LEAST, Math.min(width, most()));
  show();
}

/** At the end of a change: not for each step of the pointer. */
export function keepPaneWidth(): void {
  try {
    localStorage.setItem(KEY, String(wanted));
  } catch {
    // Without storage, the width lasts as long as the page.
  }
}

export function usePaneWidth(): number {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, current);
}
