import { useSyncExternalStore } from "react";

const query = window.matchMedia("(prefers-color-scheme: dark)");

function subscribe(changed: () => void): () => void {
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** Whether the system is set to dark, also when that changes while the page is open. */
export function useDark(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
