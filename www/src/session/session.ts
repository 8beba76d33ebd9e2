// Sign-in, sign-out, and the recovery when a session expires during a call.
import { queryClient } from "../queries/query-client.ts";
import { type Person, sessionStore } from "./store.ts";
import { hearOtherWindows, tellOtherWindows } from "./windows.ts";

const ADDRESS = "/api/session";

/** Why a sign-in failed. */
export class SignInError extends Error {
  readonly reason: "wrong" | "too_many" | "failed";
  /** Seconds to wait before the next attempt, after `too_many`. */
  readonly seconds: number;

  constructor(reason: SignInError["reason"], seconds = 0) {
    super(reason);
    this.reason = reason;
    this.seconds = seconds;
  }
}

async function whoAmI(): Promise<Person | null> {
  const response = await fetch(ADDRESS);
  if (!response.ok) throw new Error(`${ADDRESS} was answered with status ${response.status}`);
  const { person }: { person: Person | null } = await response.json();
  return person;
}

/** Asks the server; concurrent callers share one request. */
let asked: Promise<Person | null> | undefined;
function ask(): Promise<Person | null> {
  asked ??= whoAmI().finally(() => (asked = undefined));
  return asked;
}

/** Loads the session at the start of the page, and again after a failure. */
export async function loadSession(): Promise<void> {
  const before = sessionStore.get();
  try {
    const person = await ask();
    // Another window has told meanwhile.
    if (sessionStore.get() !== before) return;
    if (person) enter(person);
    else sessionStore.set({ status: "out" });
  } catch (problem) {
    if (sessionStore.get() !== before) return;
    sessionStore.set({ status: "unknown", problem });
  }
}

export async function signIn(name: string, password: string): Promise<void> {
  const response = await fetch(ADDRESS, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, password }),
  }).catch(() => undefined);
  if (!response?.ok) {
    if (response?.status === 429) throw new SignInError("too_many", Number(response.headers.get("retry-after")));
    throw new SignInError(response?.status === 401 ? "wrong" : "failed");
  }
  const { person }: { person: Person } = await response.json();
  enter(person);
  tellOtherWindows(person);
}

/** Signs out, in all windows of this browser. */
export async function signOut(): Promise<void> {
  await fetch(ADDRESS, { method: "DELETE" });
  leave();
  tellOtherWindows(null);
}

hearOtherWindows((person) => (person ? enter(person) : leave()));

function enter(person: Person) {
  // Calls of somebody else that wait for a sign-in end here.
  if (lastPerson !== undefined && lastPerson !== person.name) leave();
  generation += 1;
  if (lastPerson !== person.name) firstGeneration = generation;
  lastPerson = person.name;
  sessionStore.set({ status: "in", person });
}

/** Clears the cache, so that the next person does not see data of this one. */
function leave() {
  void queryClient.cancelQueries();
  queryClient.clear();
  sessionStore.set({ status: "out" });
}

/** Checks whether the same person has signed in meanwhile in another window of this browser. */
export async function checkSession(): Promise<void> {
  const session = sessionStore.get();
  const person = await ask().catch(() => null);
  if (session.status !== "expired" || sessionStore.get() !== session || person?.name !== session.person.name) return;
  enter(person);
}

/** Counts the sign-ins. */
let generation = 0;
/** The first one of the person who is signed in. */
let firstGeneration = 0;
let lastPerson: string | undefined;
export const currentGeneration = () => generation;

/**
 * Called after a 401. Resolves to whether to repeat the call: `true` once the person has signed in again, `false` if the
 * session is alive, so that the 401 has another cause, or if the person gave up.
 */
export async function shouldRepeat(startedIn: number, signal: AbortSignal | undefined): Promise<boolean> {
  // Started by somebody else: nobody repeats their calls.
  if (startedIn < firstGeneration) return false;
  if (startedIn !== generation) return true;
  const session = sessionStore.get();
  if (session.status === "in") {
    if (await ask().catch(() => session.person)) return false;
    if (startedIn !== generation) return startedIn >= firstGeneration;
    // Another call can have come first, and the person can have signed out.
    if (sessionStore.get() === session) sessionStore.set({ status: "expired", person: session.person });
    else if (sessionStore.get().status !== "expired") return false;
  } else if (session.status !== "expired") {
    return false;
  }
  return signedInAgain(signal);
}

function signedInAgain(signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const stop = sessionStore.subscribe(() => {
      const { status } = sessionStore.get();
      if (status !== "expired") done(() => resolve(status === "in"));
    });
    const abort = () => done(() => reject(signal?.reason));
    function done(settle: () => void) {
      stop();
      signal?.removeEventListener("abort", abort);
      settle();
    }
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort);
  });
}
