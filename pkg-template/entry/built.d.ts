// What the build puts in the place of these names (`xtask/npm/assemble.mjs`), for the compiler that checks the entries.

/** What inherits nothing is written as a literal. */
interface PropertyDescriptor {
  __proto__?: null;
}

declare module "@built/error" {
  export interface GenAuthError extends Omit<import("genauth-management").GenAuthError, "message"> {
    message: string;
  }
  // In the public types nobody constructs one.
  export const GenAuthError: {
    new (message: string, fields: object, cause?: unknown, isOfExchange?: boolean): GenAuthError;
    readonly prototype: GenAuthError;
  };
  export function isGenAuthError(value: unknown): value is GenAuthError;
  export function isOfExchange(error: GenAuthError): boolean;
}

declare module "@built/glue" {
  /** What wasm-bindgen wrote, bound to an instance of the wasm of its own. */
  export interface Glue {
    ManagementClient: new (options: unknown) => Handle;
    jsonSchema(operation: number, target: string): string;
    operations(): string[];
    pages(): string;
    routes(): string[];
    validate(operation: number, input: unknown, lang?: string): unknown;
    imports: WebAssembly.Imports;
    __wbg_set_wasm(exports: object): void;
  }
  export interface Handle {
    call(place: number, input: unknown, options: unknown): Promise<unknown>;
    facts(): [isChinese: boolean, deadline: number | undefined, tenantId: string | undefined];
    free(): void;
    makeRequest(input: unknown, options: unknown): Promise<unknown>;
    subscribeEvents(input: unknown, options: unknown): Promise<unknown>;
  }
  export function bind(given: object): Glue;
}

declare module "@built/operations" {
  /** With blanks between them. */
  export const NAMES: string;
  export const OPERATIONS: string[];
}

declare module "@built/org-glue" {
  /** What wasm-bindgen wrote, bound to an instance of the wasm of its own. All text is JSON. */
  export interface Glue {
    describe(plan: string, lang: string, color: boolean, maxLines: number): string;
    // What the classes are made by throws a text as `describe` gives it, and so does `addPeople`.
    Reading: { of(files: string, lang: string): Reading };
    Organizations: { of(organization: string, snapshot: string, people: number, lang: string): Organizations };
    Apply: { open(plan: string, journal: string, lang: string): Machine };
    __wbg_set_wasm(exports: object): void;
  }
  export interface Reading {
    /** `Parsed` with a message for each problem, without its people. */
    head(): string;
    /** The next ones: a list, which is shorter at the end. */
    people(most: number): string;
  }
  export interface Organizations {
    addPeople(people: string, areOfFiles: boolean, lang: string): void;
    plan(options: string, lang: string): string;
    exportFiles(options: string, lang: string): string;
  }
  export interface Machine {
    /** `NextCalls`. */
    next(max: number): string;
    /** Takes `Settled`; lines for the journal. */
    settle(id: number, settled: string): string;
    /** `ApplyProgress`. */
    progress(): string;
    /** `MachineReport`. */
    report(): string;
    /** The rows of the report as CSV. */
    reportCsv(): string;
  }
  export function bind(): { glue: Glue; imports: WebAssembly.Imports };
}

declare module "@built/org-wasm" {
  export const packed: import("./packed.js").Packed | Uint8Array<ArrayBuffer>;
}

declare module "@built/org-xlsx-glue" {
  export interface Glue {
    readXlsx(bytes: Uint8Array): string;
    __wbg_set_wasm(exports: object): void;
  }
  export function bind(): { glue: Glue; imports: WebAssembly.Imports };
}

declare module "@built/org-xlsx-wasm" {
  export const packed: import("./packed.js").Packed | Uint8Array<ArrayBuffer>;
}

declare module "@later/org-xlsx" {
  /** The sheets of an XLSX file as JSON, or an error. A trap is told by `refuse`. */
  export function readXlsx(bytes: Uint8Array, refuse: import("./org/types.js").Refuse): string;
}

declare module "@later/migrate" {
  /** All findings of a project. */
  export const inspect: typeof import("./migrate/inspect.js").inspect;
}

declare module "@built/reads" {
  export const calls: typeof import("genauth-management/proxy").calls;
  export const readOperations: readonly import("genauth-management/proxy").Operation[];
  export const secretReadOperations: readonly import("genauth-management/proxy").Operation[];
}

declare module "@built/wasm" {
  export const packed: import("./packed.js").Packed | Uint8Array<ArrayBuffer>;
}

declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}

declare module "*.wasm?module" {
  const module: WebAssembly.Module;
  export default module;
}
