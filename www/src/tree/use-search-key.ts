import type { InputRef } from "antd";
import { type RefObject, useEffect } from "react";

/** The key `/` moves the focus to the search, except while text is typed. */
export function useSearchKey(field: RefObject<InputRef | null>) {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { target } = event;
      const typing = target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      // A modal dialog keeps the focus.
      if (document.querySelector(".ant-modal-wrap:not([style*='display: none'])")) return;
      event.preventDefault();
      field.current?.focus({ cursor: "all" });
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [field]);
}
