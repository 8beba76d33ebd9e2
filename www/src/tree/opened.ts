// Which departments are open in a tree.
import { useSyncExternalStore } from "react";

export interface Opened {
  readonly get: () => ReadonlySet<string>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: (departmentIds: Iterable<string>) => void;
  readonly close: (departmentIds: Iterable<string>) => void;
}

export function createOpened(): Opened {
  let current: ReadonlySet<string> = new Set();
  const listeners = new Set<() => void>();
  function update(next: ReadonlySet<string>) {
    if (next.size === current.size) return;
    current = next;
    for (const listener of listeners) listener();
  }
  return {
    get: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    open: (departmentIds) => update(new Set([...current, ...departmentIds])),
    close(departmentIds) {
      const closed = new Set(departmentIds);
      update(new Set([...current].filter((id) => !closed.has(id))));
    },
  };
}

const trees = new Map<string, Opened>();

/** The open departments of the tree at the left. They stay open during navigation, even while the tree is not shown. */
export function openedOf(organizationCode: string): Opened {
  const opened = trees.get(organizationCode) ?? createOpened();
  trees.set(organizationCode, opened);
  return opened;
}

export function useOpened(opened: Opened): ReadonlySet<string> {
  return useSyncExternalStore(opened.subscribe, opened.get);
}
