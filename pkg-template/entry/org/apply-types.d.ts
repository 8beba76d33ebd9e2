// Types of the loop that applies a plan, for the compiler that checks it.
import type { CallOptions, Pace } from "./types.js";

/** What the wasm has of a run. Everything crosses its border as JSON text. */
export interface ApplyMachine {
  /** `NextCalls`. */
  next(max: number): string;
  /** Takes `Settled`; lines for the journal. */
  settle(id: number, settled: string): string;
  /** `ApplyProgress`. */
  progress(): string;
  /** `ApplyReport`. */
  report(): string;
}

export interface NextCalls {
  /** Lines that have to be written before the first request is sent. */
  journal: string;
  requests: { id: number; call: string; input: object; purpose: "read" | "write" }[];
}

export type Settled =
  | { response: unknown }
  | {
      failed: {
        outcome: "not_sent" | "not_applied" | "unknown";
        kind?: string;
        message?: string;
        fatal?: boolean;
      };
    };

/** Something that was thrown, `undefined` included. */
export interface Thrown {
  readonly thrown: unknown;
}

export interface Journal {
  append(lines: string): void | PromiseLike<void>;
}

/** The calls of a client by their names. */
export type Caller = Record<string, (input: object, options: CallOptions) => Promise<unknown>>;

export interface ApplyOptions {
  readonly journal: Journal;
  /** `makePace` of `pace.js`. */
  readonly pace: Pace;
  readonly concurrency: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ApplyProgress) => void) | undefined;
}

/** Steps by status. */
export type ApplyProgress = Record<
  "total" | "done" | "unchanged" | "failed" | "refused" | "blocked" | "unknown" | "left",
  number
>;

/** What the loop itself needs of the report; `report.rs` has all of it. */
export interface ApplyReport {
  outcome: "done" | "inPart" | "nothing";
  progress: ApplyProgress;
  stopped?: { kind: string; message: string };
}
