// The people on the page behind the drawer, in its order: the drawer goes from one to the next.
import type { UserDto } from "genauth-management";
import { useEffect, useSyncExternalStore } from "react";

type Order = readonly UserDto[];

const NONE: Order = [];

let order = NONE;
const listeners = new Set<() => void>();

function set(next: Order) {
  order = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** For a list of people on the page. */
export function useShownPeople(users: Order | undefined): void {
  useEffect(() => {
    if (!users) return;
    set(users);
    return () => {
      // Not that of another list, which has appeared meanwhile.
      if (order === users) set(NONE);
    };
  }, [users]);
}

/** Who stands before and after a person on the page. */
export function useNeighbours(userId: string): { readonly previous: UserDto | undefined; readonly next: UserDto | undefined } {
  const shown = useSyncExternalStore(subscribe, () => order);
  const index = shown.findIndex((user) => user.userId === userId);
  return index < 0 ? { previous: undefined, next: undefined } : { previous: shown[index - 1], next: shown[index + 1] };
}
