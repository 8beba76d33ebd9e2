// Types that several files of the command use, for the compiler that checks them.
import type { Readable } from "node:stream";
import type { ManagementClient } from "genauth-management";
import type * as Org from "genauth-management/org";
import type { Say } from "../types.js";

export type CommandName = "export" | "check" | "plan" | "apply" | "migrate";
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
  org(): Promise<typeof Org>;
  migrate(): Promise<{ inspect: typeof import("../migrate/inspect.js").inspect }>;
  /** The text of the package's declarations, `index.d.cts`. */
  declarations(): Promise<string>;
}
