// Types that several files of the org chart use, for the compiler that checks them.
import type {
  DesiredPerson,
  OrganizationClient,
  ReadOrganizationOptions,
  SnapshotDepartment,
  SnapshotPerson,
} from "genauth-management/org";

/** Fields of an error, beside its message. */
export interface ErrorFacts {
  code: string;
  message: string;
  [detail: string]: unknown;
}

/** Time, as far as the pace needs it. Tests give one of their own. */
export interface Clock {
  /** Milliseconds since any moment; never fewer than before. */
  now(): number;
  /** Resolves after these milliseconds, or as soon as the signal aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export type PaceOptions = Pick<ReadOptions, "requestsPerSecond" | "concurrency" | "clock" | "lang">;

/** The requests that may have reached the service within the last second. */
export interface Window {
  readonly clock: Clock;
  /**
   * Milliseconds until a request may start; 0 if it may now. Infinity if one that is under way has to end first: then `whenEnded` is
   * called.
   */
  delay(requestsPerSecond: number, whenEnded: () => void): number;
  /** Something starts that sends one request. */
  begin(): void;
  /** It has ended, and has sent so many. */
  end(requests: number): void;
}

/** Starts tasks no faster than the service allows. */
export interface Pace {
  /** How many tasks run at the same time. */
  readonly concurrency: number;
  readonly clock: Clock;
  /** Lets none start for so long. */
  pause(milliseconds: number): void;
  /** Runs a task when its turn comes. One that still waits when the signal aborts rejects with the signal's reason. */
  run<T>(task: () => T | PromiseLike<T>, signal?: AbortSignal): Promise<T>;
}

/** What a call is made with. */
export interface CallOptions {
  maxRetries: number;
}

/** The methods of a client that reading calls. */
export type Reader = Pick<
  OrganizationClient,
  "getAllDepartments" | "getOrganization" | "getUserBatch" | "listDepartmentMembers" | "listUsers"
>;

export type PersonKey = "userId" | "username" | "email" | "phone" | "externalId";

/** Of a person of the files, what reading looks at. */
export type PersonKeys = Pick<DesiredPerson, PersonKey>;

export interface ReadOptions extends Omit<ReadOrganizationOptions, "people"> {
  people?: readonly PersonKeys[];
  /** For tests. */
  clock?: Clock | undefined;
}

/** What is told of calls while they are made, and may end them. */
export interface Watched {
  signal?: AbortSignal | undefined;
  onProgress?: unknown;
}

/** How one reading makes its calls. */
export interface Calls {
  readonly client: Reader;
  readonly organizationCode: string;
  readonly concurrency: number;
  readonly refuse: Refuse;
  /** So many further calls will follow. */
  expect(count: number): void;
  /** Ends all calls that wait or are under way. */
  drop(reason?: unknown): void;
  /** Makes one call when its turn comes, unless the reading has ended; resolves to the `data` of the response. */
  ask(make: (options: CallOptions & { signal: AbortSignal }) => Promise<unknown>): Promise<unknown>;
}

/** Makes an error in the language of the reading. */
export type Refuse = (code: string, details?: object) => Error;

/** A department with what the service says of what is in it. */
export interface ReadDepartment {
  department: SnapshotDepartment;
  membersCount: number;
  hasChildren: boolean;
}

/** The departments of an organization. */
export interface Tree {
  rootDepartmentId: string;
  /** By id, the root first. */
  departments: Map<string, ReadDepartment>;
  /** Ids of the children of each department that has any. */
  children: Map<string, string[]>;
}

/** One page of people. */
export interface PeoplePage {
  total: number;
  list: SnapshotPerson[];
}
