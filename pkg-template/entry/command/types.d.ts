// Types that several files of the command use, for the compiler that checks them.
import type { Readable } from "node:stream";
import type { ManagementClient } from "genauth-management";
import type { Say } from "../types.js";

export type CommandName = "export" | "check" | "plan" | "apply";
/** The values of each option that was given; none of a switch. */
export type Values = Record<string, string[]>;

/** A command line. */
export interface Parsed {
  readonly command: CommandName | undefined;
  readonly files: string[];
  readonly values: Values;
}

type Lang = "en-US" | "zh-CN";

/** A stream of a process. */
interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What a process gives. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly modules: Modules;
  readonly version: string;
  /** Aborted when the command shall end. */
  readonly signal: AbortSignal;
}

/** What a command is given to run. */
export interface Context extends Surroundings {
  readonly files: string[];
  readonly values: Values;
  readonly lang: Lang;
  readonly say: Say;
  /** One line to standard error. */
  note(text: string): void;
}

/** What a command leaves: its exit code, its text for people, and the fields of its envelope. */
export interface Result {
  readonly exit: number;
  readonly text: string;
  readonly facts: object;
  /** Why it is not well. */
  readonly error?: { readonly code: string; readonly message: string };
}

/** The package's entries, loaded when they are needed. */
export interface Modules {
  client(): Promise<{ ManagementClient: new (options: object) => ManagementClient }>;
  org(): Promise<Organizations>;
}

/** What the command uses of `genauth-management/org`. */
export interface Organizations {
  parseOrganization(
    files: readonly InputFile[],
    options: { lang: Lang },
  ): Promise<{ organization?: Desired; problems: Problem[] }>;
  readOrganization(client: ManagementClient, options: object): Promise<Snapshot>;
  planOrganization(organization: Desired, snapshot: Snapshot, options: PlanOptions & { lang: Lang }): Promise<Plan>;
  isApplicable(plan: Plan): boolean;
  describePlan(plan: Plan, options: { lang: Lang; color: boolean }): Promise<string>;
  applyOrganizationPlan(client: ManagementClient, plan: Plan, options: object): Promise<Report>;
  exportOrganization(snapshot: Snapshot, options: object): Promise<{ name: string; content: string }[]>;
}

export interface InputFile {
  readonly name: string;
  readonly data: Uint8Array;
}
export interface Place {
  /** Index in the list of files. */
  readonly file: number;
  readonly row: number;
}
export interface Problem {
  readonly message: string;
  readonly code: string;
  readonly severity: "error" | "warning";
}
interface Desired {
  readonly people?: readonly unknown[];
}
interface Snapshot {
  readonly departments: readonly unknown[];
  readonly people: readonly unknown[];
}
export interface PlanOptions {
  only?: string[];
  empty?: string[];
  scope?: string;
  missing?: string | { archive: string };
  memberships?: string;
  allow?: Record<string, number>;
  answers?: Record<string, string>;
}
export interface Plan {
  readonly formatVersion: number;
  readonly id: string;
  readonly organizationCode: string;
  readonly files: readonly string[];
  readonly totals: { readonly changes: number; readonly calls: number; readonly seconds: number };
  readonly limits: readonly { readonly kind: string; readonly planned: number; readonly verdict: string }[];
  readonly questions: readonly { readonly id: string; readonly candidates: readonly { readonly id: string }[] }[];
  readonly refused: readonly unknown[];
  readonly missing: readonly unknown[];
  readonly steps: readonly { readonly id: string; readonly action: string; readonly target: string }[];
}

/** How far something is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** How many steps of a plan are how far. */
export type Counts = Readonly<Record<Status | "total", number>>;
export type Status = "done" | "unchanged" | "failed" | "refused" | "blocked" | "unknown" | "left";

/** What became of a plan. */
export interface Report {
  readonly outcome: "done" | "inPart" | "nothing";
  readonly progress: Counts;
  /** Why it ended early. */
  readonly stopped?: { readonly kind: string; readonly message: string };
  readonly steps: readonly StepReport[];
  readonly rows: readonly RowReport[];
}
interface StepReport {
  readonly id: string;
  readonly action: string;
  readonly target: string;
  readonly status: Status;
  readonly reason?: string;
  /** People for whom it was not done. */
  readonly refused?: readonly unknown[];
}
interface RowReport {
  readonly place: Place;
  readonly target: string;
  readonly status: Status;
  readonly step: string;
  readonly reason?: string;
}
