// Which departments are open in a tree.
import { useSyncExternalStore } from "react";
import { keepIds, keptIds } from "./kept-ids.ts";

interface Moved {
  readonly id: string;
  readonly parentId: string;
}

export interface Opened {
  readonly get: () => ReadonlySet<string>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: (departmentIds: Iterable<string>) => void;
  readonly close: (departmentIds: Iterable<string>) => void;
  /** A department was moved: the tree that is on the page follows it. */
  readonly moved: (moved: Moved) => void;
  readonly onMoved: (listener: (moved: Moved) => void) => () => void;
}

/** With a `key`, the open departments survive a reload of the page. */
export function createOpened(key?: string): Opened {
  let current: ReadonlySet<string> = new Set(key === undefined ? [] : keptIds(key));
  const listeners = new Set<() => void>();
  const followers = new Set<(moved: Moved) => void>();
  function update(next: ReadonlySet<string>) {
    if (next.size === current.size) return;
    current = next;
    if (key !== undefined) keepIds(key, next);
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
    moved(moved) {
      for (const follow of followers) follow(moved);
    },
    onMoved(listener) {
      followers.add(listener);
      return () => void followers.delete(listener);
    },
  };
}

const trees = new Map<string, Opened>();

/** The open departments of the tree at the left. They stay open during navigation, even while the tree is not shown. */
export function openedOf(organizationCode: string): Opened {
  const opened = trees.get(organizationCode) ?? createOpened(`console.opened.${organizationCode}`);
  trees.set(organizationCode, opened);
  return opened;
}

export function useOpened(opened: Opened): ReadonlySet<string> {
  return useSyncExternalStore(opened.subscribe, opened.get);
}
