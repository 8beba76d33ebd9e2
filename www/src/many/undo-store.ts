// The last batch of changes, which can be taken back as long as the page lives.
import { useSyncExternalStore } from "react";
import type { Action, Transition } from "./plan.ts";

export interface Batch {
  readonly action: Action;
  readonly organizationCode: string;
  /** Who is signed in: another person on the same page does not see it. */
  readonly by: string;
  readonly fromName: string;
  readonly toName: string;
  readonly done: readonly Transition[];
}

let batch: Batch | undefined;
const listeners = new Set<() => void>();

export function rememberBatch(next: Batch | undefined): void {
  batch = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLastBatch(): Batch | undefined {
  return useSyncExternalStore(subscribe, () => batch);
}
