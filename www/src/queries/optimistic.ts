// Optimistic updates of the query cache.
import { notifyManager, type QueryKey } from "@tanstack/react-query";
import { queryClient } from "./query-client.ts";

/** Changes the data of a key. Does nothing without data, or if `change` returns the same value. */
export type Write = <Data>(key: QueryKey, change: (data: Data) => Data) => void;

/** Applies `change`, and returns a function that rolls it back. */
export function optimistically(change: (write: Write) => void): () => void {
  const before = new Map<string, { key: QueryKey; data: unknown }>();

  function write<Data>(key: QueryKey, change: (data: Data) => Data) {
    const data = queryClient.getQueryData<Data>(key);
    if (data === undefined) return;
    const changed = change(data);
    if (changed === data) return;
    // The answer of a running query would overwrite the change.
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
