// What the field and its list of results tell each other.
import type { To } from "react-router";

/** A result that can be opened. */
export interface Entry {
  /** The id of its element. */
  readonly id: string;
  readonly to: To;
}

export interface Found {
  readonly entries: readonly Entry[];
  /** Whether the entries are those of an earlier text. */
  readonly waiting: boolean;
}

export const NOTHING: Found = { entries: [], waiting: true };
