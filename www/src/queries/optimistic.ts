// Changes of what was read, made before the service has answered.
import { notifyManager, type QueryKey } from "@tanstack/react-query";
import { queryClient } from "./query-client.ts";

/** Changes what is kept under a key; nothing happens where nothing is kept, or `change` gives back what it was given. */
export type Write = <Data>(key: QueryKey, change: (data: Data) => Data) => void;

/** Carries out `change` and gives back what takes it back: for when the service refuses. */
export function optimistically(change: (write: Write) => void): () => void {
  const before = new Map<string, { key: QueryKey; data: unknown }>();

  function write<Data>(key: QueryKey, change: (data: Data) => Data) {
    const data = queryClient.getQueryData<Data>(key);
    if (data === undefined) return;
    const changed = change(data);
    if (changed === data) return;
    // An answer that is on its way knows nothing of the change.
    void queryClient.cancelQueries({ queryKey: key, exact: true });
    const name = JSON.stringify(key);
    if (!before.has(name)) before.set(name, { key, data });
    queryClient.setQueryData<Data>(key, changed);
  }

  notifyManager.batch(() => change(write));
  return () => {
    notifyManager.batch(() => {
      for (const { key, data } of before.values()) queryClient.setQueryData(key, data);
    });
  };
}
