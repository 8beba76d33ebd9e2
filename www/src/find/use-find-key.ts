import { useEffect, useEffectEvent } from "react";

/** What keeps the focus, and lies over the header. */
const OVER = ".ant-modal-wrap:not([style*='display: none']), .ant-drawer-open";

/** Calls `onPressed` for Ctrl+K, and Command+K. */
export function useFindKey(onPressed: () => void) {
  const pressed = useEffectEvent(onPressed);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (document.querySelector(OVER)) return;
      // Browsers would search the web.
      event.preventDefault();
      pressed();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
