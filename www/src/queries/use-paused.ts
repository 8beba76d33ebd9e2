import { useEffect, useState } from "react";

/** Milliseconds without another letter before the service is asked. */
const PAUSE_MS = 250;

/** The text, once nobody has typed for a moment. An empty one at once. */
export function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), text === "" ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
