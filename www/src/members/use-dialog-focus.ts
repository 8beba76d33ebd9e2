import { useEffect, useRef } from "react";

/**
 * Returns the focus after a dialog: to what opened it, or to `fallback` where the action took that away. antd does so only for
 * dialogs that stay on the page.
 */
export function useDialogFocus(isOpen: boolean) {
  const opener = useRef<HTMLElement>(undefined);
  const fallback = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = opener.current;
    if (isOpen || !before) return;
    opener.current = undefined;
    if (document.activeElement === document.body) (before.isConnected ? before : fallback.current)?.focus();
  }, [isOpen]);

  /** Called when the dialog opens. */
  function remember() {
    if (document.activeElement instanceof HTMLElement) opener.current = document.activeElement;
  }
  return { fallback, remember };
}
