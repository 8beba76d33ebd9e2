// Types that several files of the proxy use, for the compiler that checks them.
import type { IncomingMessage } from "node:http";
import type { Issue, Outcome } from "genauth-management";
import type { Operation, TouchedDepartment, Touches } from "genauth-management/proxy";
import type { Bare, Texts } from "../types.js";

/** Of a JSON Schema, what the proxy reads. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Where an input may choose a tenant; `tenantPlacesIn` says how it is read. */
export interface TenantPlaces {
  fields?: Record<string, TenantPlaces>;
  entry?: TenantPlaces;
  either?: TenantPlaces[];
  choice?: string;
  free?: boolean;
  text?: boolean;
}

/** What a client says of its calls. */
export interface ClientFacts {
  readonly operations: readonly Operation[];
  /** Method, path and further words of each, in the same order. */
  readonly routes: readonly string[];
  validate(operation: number, input: unknown, lang?: string): unknown;
  jsonSchema(operation: number, target: string): string;
  readonly deadline: number | undefined;
  readonly tenantId: string | undefined;
}

export interface Call {
  readonly operation: Operation;
  readonly method: string;
  readonly path: string;
  /** The names of the fields that stand in the path. */
  readonly parameters: readonly string[];
  /** Whether the input is the query, and there is no body. */
  readonly inQuery: boolean;
  /** A checked copy of an input, or the list of its issues in a language. */
  check(input: unknown, lang?: string): unknown;
  /** The types of the input's fields, which a query does not tell. */
  readonly fields: Record<string, Schema>;
  /** Where an input may choose a tenant. */
  readonly tenantPlaces: TenantPlaces | undefined;
}
/** A segment of a tree of paths: the `next` ones by their text, the one that stands for `any` text, and what `ends` here. */
export interface PathTree<Ends> {
  readonly next: Map<string, PathTree<Ends>>;
  any: PathTree<Ends> | undefined;
  ends: Ends | undefined;
}
/** Calls by path and method. */
export type Routes = PathTree<Map<string, Call[]>>;

export type Deadline = ReturnType<typeof import("./deadline.js").startDeadline>;

/** What follows from the client; absent until a function has made it. */
export interface OfClient {
  client: Record<string, (input: unknown, options: object) => Promise<unknown>>;
  routes: Routes;
  /** Names of the calls that pages may make. */
  allowed: ReadonlySet<unknown>;
  callDeadline: number | undefined;
  tenantId: string | undefined;
}
/** The options of a handler, checked. */
export interface Settings extends OfClient {
  readonly makeClient: (() => unknown) | undefined;
  /** The client that is being made. */
  making?: Promise<void> | undefined;
  readonly allow: readonly unknown[];
  readonly authenticate: Hook | undefined;
  readonly authorize: Hook;
  readonly onChange: Hook | undefined;
  readonly origins: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string> | undefined;
  readonly maxBodyBytes: number;
  readonly deadline: number;
  readonly onError: ((error: unknown, about: About) => unknown) | undefined;
}
/** The server's own function, which may give anything. */
export type Hook = (asked: object) => unknown;

/** An error of which the server's people should hear. */
export interface Trouble {
  readonly error: unknown;
}
/** What a refusal says beside its status and its texts. */
export interface RefusalFacts extends Bare {
  headers?: Record<string, string>;
  trouble?: Trouble | undefined;
  statusCode?: number;
  apiCode?: number | undefined;
  requestId?: string | undefined;
  data?: object | undefined;
  failure?: { outcome?: Outcome; retryable?: boolean; issues?: readonly Issue[] | undefined };
}
/** In both languages, or as the service said it. */
export type RefusalTexts = Texts | string;

/** Of a `Request`, what the proxy reads; all that there is of one whose method no `Request` can have. */
export type AnyRequest = Pick<Request, "url" | "method" | "headers" | "signal">;
/** An answer without the streams of a `Response`. */
export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array<ArrayBuffer>;
}
/** Gives each part of a request's body to `take`. */
export type ReadBody = (take: (part: unknown) => void) => { ended: Promise<void>; stop: () => void };
/** Answers a request whose body `readBody` reads. */
export type AnswerTo = (request: AnyRequest, context: unknown, readBody: ReadBody) => Promise<Answer>;
/** What `onError` is told, as far as it is known. */
export interface About {
  operation?: Operation;
  readonly request: AnyRequest;
}

/** A request of Node's, also of HTTP/2, with what frameworks add to it. */
export interface NodeRequest extends IncomingMessage {
  /** Express takes the path that it is mounted at out of `url`. */
  readonly originalUrl?: string;
  /** What a parser left. */
  readonly body?: unknown;
  /** Of HTTP/2. */
  readonly stream?: { readonly endAfterHeaders?: boolean };
  readonly socket: IncomingMessage["socket"] & { readonly encrypted?: boolean };
}

/** What the hooks are told beside the name of the call. */
export interface Asked {
  readonly request: AnyRequest;
  readonly context: unknown;
}
export interface Session {
  readonly session: unknown;
}
/** Who is asking, by the call. */
export interface Sessions {
  of(call: Call): Session | Promise<Session>;
  ofAny(calls: readonly Call[]): Promise<void>;
}

/** A department as the service names it. */
export type Department = Pick<TouchedDepartment, "organizationCode" | "departmentId">;
export type TouchedEntry = TouchedDepartment;
/** What a call touches, before what is the same for all calls is added. */
export type Touched = Pick<Touches, "reach" | "departments" | "users"> & Partial<Pick<Touches, "organizationCodes">>;
/** Of a department that was read, what the proxy uses. */
export interface DepartmentRow extends Department {
  readonly parentDepartmentId: unknown;
  readonly leaderUserIds: readonly string[] | undefined;
  readonly postIdList: readonly string[] | undefined;
  readonly hasChildren: boolean;
}
/** A user's part in a department. */
export interface Membership extends Department {
  readonly isLeader: boolean;
  readonly isMainDepartment: boolean;
}
/** Reads of the service. */
export interface Reader {
  /** Departments that were read, by their ids. */
  readonly known: Map<string, Department & { readonly parentDepartmentId: unknown }>;
  /** Whether a read failed with this. */
  isFailure(thrown: unknown): boolean;
  department(named: object): Promise<DepartmentRow>;
  departmentById(departmentId: string): Promise<DepartmentRow>;
  /** All departments below one. */
  below(department: Department): Promise<DepartmentRow[]>;
  /** Their ids, read once; none below a department that does not exist. */
  idsBelow(department: Department): Promise<ReadonlySet<string>>;
  memberships(user: { userId: string; userIdType?: string | undefined }): Promise<Membership[]>;
  /** The users that there are of these, with the departments that they belong to. */
  users(userIds: readonly string[], userIdType?: string): Promise<{ userId: string; departmentIds: unknown[] }[]>;
}
