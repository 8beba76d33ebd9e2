// Who is signed in, as the server says. The cookie that proves it cannot be read from here, and need not be.
import { useSyncExternalStore } from "react";

export interface Person {
  readonly name: string;
  readonly displayName: string;
  readonly role: "administrator" | "viewer";
}

export type Session =
  /** The server has not said yet, or could not be asked. */
  | { readonly status: "unknown"; readonly problem?: unknown }
  | { readonly status: "out" }
  | { readonly status: "in"; readonly person: Person }
  /** The session ended while the page was open: whatever failed waits for the person to sign in again. */
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
  become(next: Session) {
    current = next;
    for (const listener of listeners) listener();
  },
};

export function useSession(): Session {
  return useSyncExternalStore(subscribe, sessionStore.get);
}

/** Whoever is signed in: for what is shown only to them. */
export function usePerson(): Person {
  const session = useSession();
  if (session.status !== "in" && session.status !== "expired") throw new Error("usePerson is used without a session");
  return session.person;
}
