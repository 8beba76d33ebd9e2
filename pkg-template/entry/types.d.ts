// Types that several files of the entries use, for the compiler that checks them.
import type { Glue, Handle } from "@built/glue";
import type {
  EditUserDepartmentsInput,
  EditedUserDepartments,
  ErrorKind,
  EventSocketConstructor,
  GenAuthError,
  IssueCode,
  SetUserDepartmentDto,
  SetUserDepartmentsDto,
  UserDepartmentRespDto,
  UserDepartmentsEdit,
} from "genauth-management";

/** What inherits nothing is written as a literal. */
export interface Bare {
  __proto__?: null;
}

/** A text in English and in Chinese. */
export type Texts = readonly [english: string, chinese: string];
/** Gives the text in the client's language. */
export type Say = (...texts: Texts) => string;

/** What an error of the package is made of, beside its message and its kind. */
export type Facts = Partial<GenAuthError>;
/** Makes the error for a value that is not what it should be. */
export type Refuse = (code: IssueCode, expected: Texts, received: Texts) => Error;
/** Makes an error of an iteration. */
export type Stopped = (kind: ErrorKind, attempts: number, texts: Texts) => Error;

/** A running instance of the wasm. */
export interface Instance {
  readonly glue: Glue;
  /** What broke it, a trap for example. */
  broken: unknown;
  /** What rejects each call that is under way. */
  readonly pending: Set<() => void>;
}

/** What a wasm is made of: its bytes or its compiled module. */
export type Source = () => BufferSource | WebAssembly.Module;

interface AnyState extends Bare {
  /** How many inputs are being read just now. */
  busy: number;
  isFreed: boolean;
  readonly say: Say;
  iterate?: Iterators;
  edit?: Edit;
}
/** What a client has beside its methods. */
export interface Started extends AnyState {
  readonly instance: Instance;
  handle: Handle | undefined;
  readonly deadline: number | undefined;
  readonly tenantId: string | undefined;
  readonly failure?: undefined;
}
/** That of a client whose wasm did not start. */
export interface Failed extends AnyState {
  readonly failure: Error;
  readonly instance?: undefined;
  readonly handle?: undefined;
  readonly deadline?: undefined;
  readonly tenantId?: undefined;
}
export type State = Started | Failed;

/** An object whose fields are not known: rows, inputs, answers. */
export type Fields = Record<string, unknown>;
/** Input and options are what the caller gave: the wasm checks them. */
export type CallByName = (name: string, input?: unknown, options?: unknown) => Promise<unknown>;
/** Iterators by the names of their calls. */
// biome-ignore lint/suspicious/noExplicitAny: the rows are what the call says
export type Iterators = Record<string, (input?: unknown, options?: unknown) => AsyncGenerator<any>>;

/** What `pages` of the wasm says of a call, as `src/js/pages.rs` writes it. */
export type PagingFacts = [
  operation: number,
  rowsAtOnce: number,
  texts: number,
  required: number,
  name: string,
  row: string,
  key: string,
  path: string,
  list: string,
  inner: string,
  page: string,
  size: string,
  next: string,
  total: string,
];
/** How a call is paged: what `src/js/pages.rs` writes, taken apart. */
export interface Paging {
  readonly name: string;
  /** Its place in the list of operations. */
  readonly operation: number;
  readonly rowsAtOnce: number;
  /** Whether numbers go as texts. */
  readonly texts: unknown;
  /** Whether the call needs what an iteration knows by itself. */
  readonly required: unknown;
  /** The fields that tell one row from another. */
  readonly key: readonly string[];
  /** Where the fields `page` and `size` are in the input. */
  readonly path: readonly string[];
  /** Where the list is in the answer. */
  readonly list: readonly string[];
  readonly page: string;
  readonly size: string;
  /** The field of the answer that says where the next page begins, if any does. */
  readonly next: string;
  /** The field beside the list that counts all rows, if any does. */
  readonly total: string;
}
/** A paged call as an iteration makes it. */
export interface PagedCall extends Paging {
  ask(input: unknown, options: unknown): Promise<unknown>;
  readonly stopped: Stopped;
  /** Makes the error for a field of a page that is no whole number. */
  refused(name: string, received: unknown): Error;
  readonly say: Say;
}

/** A row of the departments of a user, as it is written and compared. */
export interface Membership extends SetUserDepartmentDto {
  isLeader: boolean;
  isMainDepartment: boolean;
}
/** A row as it is read. */
export type Row = UserDepartmentRespDto;
/** The two calls that an edit takes. */
export interface Departments {
  readonly iterate: Iterators;
  setUserDepartments(input: SetUserDepartmentsDto, options: unknown): Promise<unknown>;
}
/** What is given to `editUserDepartments`, which is checked. */
export type Edit = (
  input: EditUserDepartmentsInput,
  edit: (edit: UserDepartmentsEdit) => unknown,
  options?: object,
) => Promise<EditedUserDepartments>;

/** What `src/js/subscription.rs` says of a subscription. */
export type SubscriptionFacts = [
  address: string,
  authorization: string,
  retries: number,
  signal: AbortSignal | undefined,
  WebSocket: EventSocketConstructor | undefined,
  idleTimeout: number | undefined,
  maxWaiting: number | undefined,
  onReconnect: (() => void | PromiseLike<void>) | undefined,
];
/** How a subscription ended. */
export interface Ended {
  readonly failed?: boolean;
  readonly thrown?: unknown;
}
/** Who takes what a connection brings. */
export interface Receiver {
  receive(event: string): void;
  /** It is not opened again. */
  fail(thrown: unknown): void;
}
