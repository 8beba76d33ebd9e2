// The person who is signed in, as the server says. No script can read the session's cookie.
import { useSyncExternalStore } from "react";

export interface Person {
  readonly name: string;
  readonly displayName: string;
  readonly role: "administrator" | "viewer";
}

export type Session =
  /** The server has not answered yet, or could not be reached. */
  | { readonly status: "unknown"; readonly problem?: unknown }
  | { readonly status: "out" }
  | { readonly status: "in"; readonly person: Person }
  /** The session ended while the page was open: calls wait until the person has signed in again. */
  | { readonly status: "expired"; readonly person: Person };

let current: Session = { status: "unknown" };
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const sessionStore = {
  get: () => current,
  subscribe,
  set(next: Session) {
    current = next;
    for (const listener of listeners) listener();
  },
};

export function useSession(): Session {
  return useSyncExternalStore(subscribe, sessionStore.get);
}

/** The person who is signed in, for components inside of `SignedIn`. */
export function usePerson(): Person {
  const session = useSession();
  if (session.status !== "in" && session.status !== "expired") throw new Error("usePerson is used without a session");
  return session.person;
}
