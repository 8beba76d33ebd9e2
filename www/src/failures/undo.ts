// Ctrl+Z, or Cmd+Z on a Mac, undoes the last change as long as its notice is shown.

const IS_MAC = /Mac|iPhone|iPad/.test(navigator.platform);

export const UNDO_KEYS = IS_MAC ? "⌘Z" : "Ctrl+Z";
/** For `aria-keyshortcuts`. */
export const UNDO_SHORTCUT = IS_MAC ? "Meta+Z" : "Control+Z";

/** Where the keys undo typing instead. */
const TYPING = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

let withdrawLast: () => void = () => undefined;

/** Lets the keys call `undo`, instead of that of an earlier change. Returns a function that ends it. */
export function offerUndo(undo: () => void): () => void {
  withdrawUndo();
  const onKey = (event: KeyboardEvent) => {
    if (!isUndo(event) || (event.target instanceof Element && event.target.closest(TYPING))) return;
    event.preventDefault();
    undo();
  };
  window.addEventListener("keydown", onKey);
  const withdraw = () => window.removeEventListener("keydown", onKey);
  withdrawLast = withdraw;
  return withdraw;
}

/** From now on, the keys undo nothing. */
export function withdrawUndo(): void {
  withdrawLast();
}

function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey, repeat, defaultPrevented }: KeyboardEvent): boolean {
  const held = IS_MAC ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  return held && !shiftKey && !altKey && !repeat && !defaultPrevented && key.toLowerCase() === "z";
}
