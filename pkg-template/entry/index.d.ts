// Appended to the types that wasm-bindgen writes: what the entries export beside the generated class.

/** Everything a call can fail with, except a cancelled one: that keeps the reason given to `abort()`. */
export class GenAuthError extends Error {
  readonly name: "GenAuthError";
  /** What went wrong, in one stable word. */
  readonly kind: GenAuthErrorKind;
  /** The method that was called. */
  readonly operation?: string;
  /** HTTP status of the answer, where there was one. */
  readonly status?: number;
  /** `statusCode` of the answer's envelope. */
  readonly statusCode?: number;
  /** `apiCode` of the answer's envelope. */
  readonly apiCode?: number;
  /** The server's name for this call, for its support. */
  readonly requestId?: string;
  /** How many times the call was sent. */
  readonly attempts?: number;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  /** Whether the server may have carried the call out. */
  readonly outcome: "not_applied" | "unknown";
  /** Least wait before the next try, in milliseconds; with `kind: "rate_limit"`. */
  readonly retryAfterMs?: number;
  /** Every rule that the input broke; with `kind: "invalid_input"`. */
  readonly issues?: readonly GenAuthIssue[];
  /** Plain data for a log: no headers, no secrets. */
  toJSON(): Record<string, unknown>;
}

/** See `GenAuthError.kind`. */
export type GenAuthErrorKind =
  | "invalid_input"
  | "config"
  | "auth"
  | "rate_limit"
  | "not_found"
  | "conflict"
  | "api"
  | "network"
  | "timeout"
  | "bad_response";

/** One broken rule of an input. */
export interface GenAuthIssue {
  /** Where in the input. */
  readonly path: readonly (string | number)[];
  /** Stable, for programs. */
  readonly code: string;
  /** For people; may change. */
  readonly message: string;
  readonly expected?: string;
  readonly received?: string;
}

/** A Standard Schema (version 1) of the input of one call. */
export interface InputSchema<Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "genauth-management";
    readonly validate: (input: unknown) =>
      | { readonly value: Input; readonly issues?: undefined }
      | { readonly issues: readonly GenAuthIssue[] };
    readonly types?: { readonly input: Input; readonly output: Input } | undefined;
  };
}

/** Checks the input of each call by the rules that the call itself uses, for forms and for other libraries. */
export const schemas: {
  readonly [Name in keyof ManagementClient as ManagementClient[Name] extends (
    input: infer Input extends object,
    ...rest: never[]
  ) => Promise<unknown>
    ? Name
    : never]: ManagementClient[Name] extends (input: infer Input, ...rest: never[]) => unknown
    ? InputSchema<Input>
    : never;
};
