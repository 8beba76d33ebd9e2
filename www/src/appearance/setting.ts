// A setting that is stored in the browser: language, colours.
import { useSyncExternalStore } from "react";

/** One of `values`, kept under `key` in this browser; `fallback` until something was chosen. */
export function createSetting<Value extends string>(key: string, values: readonly Value[], fallback: Value) {
  const listeners = new Set<() => void>();
  let current = values.find((value) => value === stored(key)) ?? fallback;

  function update(value: Value) {
    current = value;
    for (const listener of listeners) listener();
  }

  // Another window of the same console changed it.
  window.addEventListener("storage", (event) => {
    if (event.key === key) update(values.find((value) => value === event.newValue) ?? fallback);
  });

  function subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  return {
    use: () => useSyncExternalStore(subscribe, () => current),
    set(value: Value) {
      try {
        localStorage.setItem(key, value);
      } catch {
        // Without access to storage, the choice lasts as long as the page.
      }
      update(value);
    },
  };
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
