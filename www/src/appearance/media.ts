// Media queries of the system's settings, updated while the page is open.
import { useSyncExternalStore } from "react";

export const useDark = hookOf("(prefers-color-scheme: dark)");
export const useReducedMotion = hookOf("(prefers-reduced-motion: reduce)");

function hookOf(query: string): () => boolean {
  const media = window.matchMedia(query);
  const isSo = () => media.matches;
  function subscribe(changed: () => void): () => void {
    media.addEventListener("change", changed);
    return () => media.removeEventListener("change", changed);
  }
  return () => useSyncExternalStore(subscribe, isSo);
}
