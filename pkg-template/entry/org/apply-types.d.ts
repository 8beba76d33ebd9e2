// Types of the loop that applies a plan, for the compiler that checks it.
import type { CallOptions, Pace } from "./types.js";

import type { Machine } from "@built/org-glue";
import type { ApplyOrganizationOptions, ApplyReport, OrganizationJournal } from "genauth-management/org";

/** What the wasm has of a run, as far as the loop needs it. */
export type ApplyMachine = Omit<Machine, "reportCsv">;

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

export type Journal = Pick<OrganizationJournal, "append">;

/** The calls of a client by their names. */
export type Caller = Record<string, (input: object, options: CallOptions) => Promise<unknown>>;

export interface ApplyOptions extends Pick<ApplyOrganizationOptions, "onProgress" | "signal"> {
  readonly journal: Journal;
  /** `makePace` of `pace.js`. */
  readonly pace: Pace;
  readonly concurrency: number;
}

/** What the wasm says of a run. */
export type MachineReport = Omit<ApplyReport, "csv">;
