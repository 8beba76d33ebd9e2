import { type ComponentType, lazy } from "react";

/**
 * A component in a file of its own, which the browser loads when it has nothing else to do. From then on it is rendered with the
 * click that opens it, and gets every key that is pressed after the click. Before that, `Suspense` waits for it.
 */
export function later<Props>(load: () => Promise<ComponentType<Props>>) {
  let loaded: { default: ComponentType<Props> } | undefined;
  const get = async () => {
    loaded = { default: await load() };
    return loaded;
  };
  // Without a network it is loaded when it is opened.
  whenIdle(() => void get().catch(() => {}));
  return lazy(() => (loaded ? atOnce(loaded) : get()));
}

/** `lazy` takes any thenable. A promise, even of something that is there, would be late by a moment in which a key can be pressed. */
function atOnce<Value>(value: Value): Promise<Value> {
  // biome-ignore lint/suspicious/noThenProperty: it is a thenable.
  return { then: (use: (value: Value) => void) => use(value) } as Promise<Value>;
}

function whenIdle(work: () => void) {
  // Safari has no requestIdleCallback.
  const wait = () => (window.requestIdleCallback ? window.requestIdleCallback(work) : setTimeout(work, 1000));
  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { once: true });
}
