// Appended to the types that wasm-bindgen writes: what the entries export beside the generated class.

/**
 * What the option `fetch` is called with beside the address. It fits the second argument of the platform's `fetch`, undici's and
 * node-fetch's.
 */
export interface FetchInit {
  /** `GET` or `POST`. */
  readonly method: string;
  /** The headers by their names in lower case. */
  readonly headers: Record<string, string>;
  /** JSON. Absent for a `GET`. */
  readonly body?: string;
  /** Aborted when the answer is not waited for any more. */
  readonly signal: AbortSignal;
  /** What a redirect leads to is not the API. */
  readonly redirect: "manual";
  /** Reads must not come out of a cache. Absent where the platform has none. */
  readonly cache?: "no-store";
}

/** What the client reads of the answer of the option `fetch`. A `Response` of any implementation has it. */
export interface FetchResponse {
  /** HTTP status. */
  readonly status: number;
  /** Gives each header by its name, or `null`. Without it `Retry-After` and the service's `Date` are not heard. */
  readonly headers?: { get(name: string): string | null } | undefined;
  /** The body. Not called where `body` is a stream of the web's kind, which is read instead. */
  text(): string | PromiseLike<string>;
}

/** Which JSON Schema is asked for. Any other target throws. */
export interface JsonSchemaOptions {
  /** Also `"openapi-3.0"`: the schema object of OpenAPI 3.0, with nested types in their places. */
  readonly target: "draft-2020-12" | "draft-07" | "openapi-3.0" | ({} & string);
  /** Of other libraries. Without effect. */
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** How an input is checked. */
export interface ValidateOptions {
  /** `lang` is the language of the issues' texts, `"zh-CN"` for example. Anything else is without effect. */
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** The rules of one call's input, as a Standard Schema and a Standard JSON Schema (version 1 of both). */
export interface InputSchema<Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "genauth-management";
    /**
     * Checks an input without sending anything: a checked copy, or every broken rule. Never throws.
     *
     * `libraryOptions.lang` is the language of the issues' texts, as `lang` of `createSchemas` is.
     */
    readonly validate: (
      input: unknown,
      options?: ValidateOptions | undefined,
    ) => { readonly value: Input; readonly issues?: undefined } | { readonly issues: readonly Issue[] };
    /**
     * The same rules as JSON Schema. Five of them it has no words for: half of a surrogate pair in a text, the ceiling of
     * 1,000,000 UTF-16 units where a text has fewer characters, depth and number of values of a free-form object or a tree, and
     * the length of a query. In `"openapi-3.0"` a tree of departments is described down to its second level.
     */
    readonly jsonSchema: {
      readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
      readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
    };
    readonly types?: { readonly input: Input; readonly output: Input } | undefined;
  };
}

/**
 * The rules of every call's input, for forms and for whoever wants to know before sending.
 *
 * @example
 * ```ts
 * const found = schemas.createDepartment["~standard"].validate(form);
 * if (found.issues) for (const issue of found.issues) show(issue.path, issue.message);
 * const tool = schemas.createDepartment["~standard"].jsonSchema.input({ target: "draft-2020-12" });
 * ```
 */
export const schemas: Schemas;

/**
 * The same rules with their texts in another language: forms show them to people.
 *
 * Throws a `GenAuthError` of kind `config` for a language that there is not.
 *
 * @example
 * ```ts
 * const resolver = standardSchemaResolver(createSchemas({ lang: "zh-CN" }).createDepartment);
 * ```
 */
export function createSchemas(options?: {
  /** Language of the issues' texts: Chinese for `"zh-CN"` and `"zh-TW"`, English otherwise. Default: `"en-US"`. */
  readonly lang?: Lang | undefined;
}): Schemas;

/** A schema for each call, by its name. */
export type Schemas = {
  readonly [Name in Exclude<keyof ManagementClient, "editUserDepartments"> as ManagementClient[Name] extends (
    input: infer Input extends object,
    ...rest: never[]
  ) => Promise<unknown>
    ? Name
    : never]: ManagementClient[Name] extends (input: infer Input, ...rest: never[]) => unknown ? InputSchema<Input> : never;
};

/** Beside its calls: iteration over every page of them, the edit of a user's departments, and its end. */
export interface ManagementClient {
  /**
   * Gives the client's memory back at once; without it, that happens when the client is collected. Calls that are under way
   * still settle, later ones reject with `kind: "config"`. A second time does nothing.
   */
  free(): void;
  /** What `using client = new ManagementClient(options)` calls: the same as `free`. */
  [Symbol.dispose](): void;

  /**
   * The paged calls as iterators over every row.
   *
   * @example
   * ```ts
   * for await (const { name } of client.iterate.getUserDepartments({ userId })) console.log(name);
   * ```
   */
  readonly iterate: Iterate;

  /**
   * Changes some of the departments of a user and leaves the others as they are, leaders and main department included.
   *
   * Reads every page of `getUserDepartments`, lets `edit` change it, writes with `setUserDepartments` if that changes
   * anything, and reads again, also to see whether a write lasted whose answer was lost. Edits of one user by one client go
   * one after the other, if they name the user by the same id. `deadline` is for all of it, the other options for each request.
   *
   * Rejects as those calls do; with `kind: "invalid_input"`, before anything is written, when the user would have more than
   * 50 departments (take the user out of one with `removeDepartmentMembers`), none, or two main ones; and with `kind: "conflict"` when what is stored afterwards is not what was written,
   * because someone else changed it at the same time. The API has no way to lock: what another client adds between the first
   * read and the write is replaced, and cannot be seen afterwards.
   *
   * @example
   * ```ts
   * const { changed, after } = await client.editUserDepartments({ userId }, (edit) =>
   *   edit.add(departmentId, { isLeader: true }).makeMain(departmentId).remove(formerId),
   * );
   * ```
   */
  editUserDepartments(
    input: EditUserDepartmentsInput,
    edit: (edit: UserDepartmentsEdit) => UserDepartmentsEdit | void,
    options?: CallOptions,
  ): Promise<EditedUserDepartments>;
}

/** Whose departments are edited. */
export interface EditUserDepartmentsInput {
  /** Id of the user, read according to `userIdType`. */
  userId: string;
  /** How `userId` is to be read. Absent means `user_id`. */
  userIdType?: UserIdType | undefined;
}

/** The departments of a user while they are edited. Nothing is sent before the function returns, which it must do at once. */
export interface UserDepartmentsEdit {
  /** The user's departments as they were read, whatever was edited since. */
  readonly departments: readonly UserDepartmentRespDto[];
  /**
   * Puts the user into a department, by the id that the service gave it. One that the user is in already stays as it is, but
   * for the roles that are given. `isMainDepartment: true` does what `makeMain` does.
   */
  add(departmentId: string, roles?: { isLeader?: boolean | undefined; isMainDepartment?: boolean | undefined }): this;
  /** Takes the user out of a department. One that the user is not in is reported in `notFound`. */
  remove(departmentId: string): this;
  /** Makes the user a leader of one of their departments, or with `false` no longer one. */
  setLeader(departmentId: string, isLeader?: boolean): this;
  /** Makes one of the user's departments their main one, and no other. */
  makeMain(departmentId: string): this;
}

/** What came of an edit. */
export interface EditedUserDepartments {
  /** The user's departments as they were read. */
  before: UserDepartmentRespDto[];
  /** The user's departments as they were read again after the write. The same as `before` if nothing was written. */
  after: UserDepartmentRespDto[];
  /** Whether anything was written. */
  changed: boolean;
  /** Ids that `remove` was given though the user was not in those departments. */
  notFound: string[];
}

/**
 * The rows of an iterator in an array: all of them or none.
 *
 * Rejects with `kind: "config"` when there are more than `max`, and as the iterator does.
 *
 * @example
 * ```ts
 * const departments = await collect(client.iterate.getUserDepartments({ userId }), { max: 1_000 });
 * ```
 */
export function collect<Row>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  options?: {
    /** The most rows to take; more reject. Default: 10000. */
    readonly max?: number | undefined;
  },
): Promise<Row[]>;

/**
 * The documented values of `error.apiCode` that these calls can meet. The service documents none for organizations and
 * departments: there `kind` and `statusCode` decide. Others than these may come.
 *
 * @example
 * ```ts
 * if (isGenAuthError(error) && error.apiCode === ApiCode.USER_NOT_FOUND) offerToCreate(userId);
 * ```
 */
export const ApiCode: {
  /** The signature is wrong: mostly the secret is, or a proxy changed the request. */
  readonly SIGNATURE_WRONG: 1300;
  /** The service does not know this way of signing. */
  readonly SIGNATURE_METHOD_NOT_SUPPORTED: 1301;
  /** The service does not know this version of signing. */
  readonly SIGNATURE_VERSION_NOT_SUPPORTED: 1302;
  /** The time of the request cannot be read. */
  readonly DATE_MALFORMED: 1303;
  /** The request has no time. */
  readonly DATE_MISSING: 1304;
  /** The time of the request is too far from the service's. The client corrects that once by itself. */
  readonly CLOCK_TOO_FAR_OFF: 1305;
  /** A copy of the request came before it. */
  readonly NONCE_USED: 1306;
  /** There is no such user. */
  readonly USER_NOT_FOUND: 2004;
  /** The user is locked. */
  readonly USER_LOCKED: 2005;
  /** Nobody is signed in, or they have no right to the call. */
  readonly NOT_SIGNED_IN: 2020;
  /** There is no such user pool. */
  readonly USER_POOL_NOT_FOUND: 2224;
  /** The account or its password, or the access key, is wrong. */
  readonly WRONG_CREDENTIALS: 2333;
  /** The plan of the user pool does not include so much. */
  readonly PLAN_LIMIT: 4021;
  /** The user is suspended, or no member of the tenant. */
  readonly USER_SUSPENDED_IN_TENANT: 2120008;
  /** The user may not sign in to the tenant. */
  readonly USER_NOT_ALLOWED_IN_TENANT: 2130010;
};
/** One of the documented values of `error.apiCode`. */
export type ApiCode = (typeof ApiCode)[keyof typeof ApiCode];

/**
 * Whether something that was thrown is a `GenAuthError`, also one of another copy of this package.
 *
 * @example
 * ```ts
 * if (isGenAuthError(error)) log(error.kind, error.requestId);
 * ```
 */
export function isGenAuthError(error: unknown): error is GenAuthError;
