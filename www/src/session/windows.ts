// Tells the other windows of this browser who has signed in here, or that the person has signed out.
import type { Person } from "./store.ts";

interface Told {
  readonly person: Person | null;
}

const channel = new BroadcastChannel("console-session");

/** `null` after signing out. */
export function tellOtherWindows(person: Person | null): void {
  channel.postMessage({ person } satisfies Told);
}

export function hearOtherWindows(listener: (person: Person | null) => void): void {
  channel.addEventListener("message", ({ data }: MessageEvent<Told>) => listener(data.person));
}
