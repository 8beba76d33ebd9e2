// Departments that another part of the page could not save: the drawer opens with them as unsaved changes.
import { useEffect } from "react";
import type { Memberships } from "./memberships.ts";

const waiting = new Map<string, Memberships>();

export function handOver(userId: string, wanted: Memberships): void {
  waiting.set(userId, wanted);
}

/** What was handed over for a person, until it was taken. */
export function useHandedOver(userId: string): Memberships | undefined {
  useEffect(() => void waiting.delete(userId), [userId]);
  return waiting.get(userId);
}
