import { useEffect, useState } from "react";

/** Debounce time in milliseconds. */
const DELAY_MS = 250;

/** The debounced text. An empty text passes at once. */
export function useDebounced(text: string): string {
  const [debounced, setDebounced] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(text), text === "" ? 0 : DELAY_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return debounced;
}
