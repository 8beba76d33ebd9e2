// Appended to the types that wasm-bindgen writes: what the entries export beside the generated class.

/**
 * Second argument of the option `fetch`. It fits the `fetch` of the platform, of undici and of node-fetch.
 */
export interface FetchInit {
  /** HTTP method. */
  readonly method: string;
  /** Headers by name, in lower case. */
  readonly headers: Record<string, string>;
  /** JSON. Absent if the input is in the URL. */
  readonly body?: string;
  /** Aborts when the client no longer waits for the response. */
  readonly signal: AbortSignal;
  /** A redirect is not followed: its target is not the API. */
  readonly redirect: "manual";
  /** No response may come from a cache. Absent on platforms without this setting. */
  readonly cache?: "no-store";
}

/** What the option `fetch` must resolve to. Every implementation of `Response` fits. */
export interface FetchResponse {
  /** HTTP status. */
  readonly status: number;
  /** Returns a header by name, or `null`. Without it, `Retry-After` and the service's `Date` are ignored. */
  readonly headers?: { get(name: string): string | null } | undefined;
  /** Returns the body. Not called if the property `body` is a web stream, which is read instead. */
  text(): string | PromiseLike<string>;
}

/** Which kind of JSON Schema to return. Any other target throws. */
export interface JsonSchemaOptions {
  /** `"openapi-3.0"` is the schema object of OpenAPI 3.0, with nested types inlined. */
  readonly target: "draft-2020-12" | "draft-07" | "openapi-3.0" | ({} & string);
  /** Options of other libraries. Ignored. */
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** Options of `validate`. */
export interface ValidateOptions {
  /** `lang` is the language of the issues' texts, such as `"zh-CN"`. Everything else is ignored. */
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** The rules of one call's input, as a Standard Schema and a Standard JSON Schema (version 1 of both). */
export interface InputSchema<Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "genauth-management";
    /**
     * Checks an input and sends nothing. Returns a checked copy, or every broken rule. Never throws.
     *
     * `libraryOptions.lang` is the language of the issues' texts, as `lang` of `createSchemas`.
     */
    readonly validate: (
      input: unknown,
      options?: ValidateOptions | undefined,
    ) => { readonly value: Input; readonly issues?: undefined } | { readonly issues: readonly Issue[] };
    /**
     * The same rules as JSON Schema, except for those that it cannot express: no lone surrogates in a string, at most 1,000,000
     * UTF-16 units where a string has fewer characters, the depth and the number of values of a free-form object or a tree, and
     * the length of a query. In `"openapi-3.0"`, a tree of departments is described down to its second level.
     */
    readonly jsonSchema: {
      readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
      readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
    };
    readonly types?: { readonly input: Input; readonly output: Input } | undefined;
  };
}

/**
 * The rules of every call's input: to check a form before it is sent, or to describe a tool to a model.
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
 * The same rules, with issues in another language, for forms that show them to people.
 *
 * Throws a `GenAuthError` of kind `config` for an unknown language.
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
  readonly [Name in Exclude<keyof ManagementClient, "editUserDepartments" | "makeRequest"> as ManagementClient[Name] extends (
    input: infer Input extends object,
    ...rest: never[]
  ) => Promise<unknown>
    ? Name
    : never]: ManagementClient[Name] extends (input: infer Input, ...rest: never[]) => unknown ? InputSchema<Input> : never;
};

/** What a client has beside its calls: iterators over all rows, the edit of a user's departments, and `free`. */
export interface ManagementClient {
  /**
   * Frees the client's memory at once; otherwise that happens when the client is garbage-collected. Calls under way still settle,
   * later ones reject with `kind: "config"`. A second call does nothing.
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
   * Changes some of the departments of a user. The others stay as they are, with leader role and main department. Resolves to the
   * departments before and after.
   *
   * Reads every page of `getUserDepartments`, calls `edit`, writes with `setUserDepartments` if anything changed, and reads again,
   * also to check a write whose response was lost. Edits of one user by one client run one after the other, if they give the same
   * id. The option `deadline` covers the whole edit, the other options each request.
   *
   * Rejects as those calls do; with `kind: "invalid_input"`, before anything is written, if the user would have more than
   * 50 departments (then remove the user from some with `removeDepartmentMembers`), none, or two main ones; and with
   * `kind: "conflict"` if the departments stored afterwards are not those written, perhaps because someone else changed them at the
   * same time. The API has no locks: a department that another client adds between the first read and the write is lost unnoticed.
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

  /**
   * Makes a call of the API that this version of the package does not have as a method. Credentials, retries, errors and events are those
   * of every call, but the input is not checked, and the response is given as it came.
   *
   * Rejects as all calls do, also where the response says `success: false`; with `kind: "invalid_input"` if `url` is no path of the
   * client's host. Only a `GET` is retried when it may have taken effect. No error shows the response or the texts of `data`: they may hold
   * secrets. `genauth-management/proxy` does not pass it.
   *
   * @example
   * ```ts
   * const { data } = await client.makeRequest<Resp<{ totalCount: number }>>({
   *   method: "POST",
   *   url: "/api/v3/list-users-by-scroll",
   *   data: { limit: 50 },
   * });
   * console.log(data.totalCount);
   * ```
   */
  makeRequest<Response extends object = Resp<unknown>>(
    input: RequestWithQuery | RequestWithBody,
    options?: CallOptions,
  ): Promise<Response>;
}

/** Input of `editUserDepartments`: whose departments to edit. */
export interface EditUserDepartmentsInput {
  /** Id of the user, of the kind `userIdType`. */
  userId: string;
  /** Kind of id that `userId` is. Default: `user_id`. */
  userIdType?: UserIdType | undefined;
}

/** An edit of a user's departments. Nothing is sent before the function returns; it must be synchronous. */
export interface UserDepartmentsEdit {
  /** The user's departments as they were read, without the changes of this edit. */
  readonly departments: readonly UserDepartmentRespDto[];
  /**
   * Adds the user to a department, given by the id that the service assigned. If the user is in it already, only the given roles
   * change. `isMainDepartment: true` does the same as `makeMain`.
   */
  add(departmentId: string, roles?: { isLeader?: boolean | undefined; isMainDepartment?: boolean | undefined }): this;
  /** Removes the user from a department. One that the user is not in is reported in `notFound`. */
  remove(departmentId: string): this;
  /** Makes the user a leader of one of their departments; `false` ends that. Throws if the user is not in it. */
  setLeader(departmentId: string, isLeader?: boolean): this;
  /** Makes one of the user's departments the main one, and no other. Throws if the user is not in it. */
  makeMain(departmentId: string): this;
}

/** Result of `editUserDepartments`. */
export interface EditedUserDepartments {
  /** The user's departments before the edit. */
  before: UserDepartmentRespDto[];
  /** The user's departments, read again after the write. The same as `before` if nothing was written. */
  after: UserDepartmentRespDto[];
  /** Whether anything was written. */
  changed: boolean;
  /** Ids given to `remove` of departments that the user was not in. */
  notFound: string[];
}

/**
 * Collects the rows of an iterator into an array: all of them or none.
 *
 * Rejects with `kind: "config"` if there are more than `max` rows, and with the errors of the iterator.
 *
 * @example
 * ```ts
 * const departments = await collect(client.iterate.getUserDepartments({ userId }), { max: 1_000 });
 * ```
 */
export function collect<Row>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  options?: {
    /** The most rows to collect; more reject. Default: 10000. */
    readonly max?: number | undefined;
  },
): Promise<Row[]>;

/**
 * The documented values of `error.apiCode` for these calls. The service documents none for organizations and departments:
 * decide by `kind` and `statusCode` there. Undocumented values may appear.
 *
 * @example
 * ```ts
 * if (isGenAuthError(error) && error.apiCode === ApiCode.USER_NOT_FOUND) offerToCreate(userId);
 * ```
 */
export const ApiCode: {
  /** The signature is wrong: usually the secret is wrong, or a proxy changed the request. */
  readonly SIGNATURE_WRONG: 1300;
  /** The service does not support this signature method. */
  readonly SIGNATURE_METHOD_NOT_SUPPORTED: 1301;
  /** The service does not support this signature version. */
  readonly SIGNATURE_VERSION_NOT_SUPPORTED: 1302;
  /** The date of the request is malformed. */
  readonly DATE_MALFORMED: 1303;
  /** The request has no date. */
  readonly DATE_MISSING: 1304;
  /** The clock of this machine is too far off. The client corrects that once by itself. */
  readonly CLOCK_TOO_FAR_OFF: 1305;
  /** A copy of the request arrived before it. */
  readonly NONCE_USED: 1306;
  /** The user does not exist. */
  readonly USER_NOT_FOUND: 2004;
  /** The user is locked. */
  readonly USER_LOCKED: 2005;
  /** Not signed in, or no permission for the call. */
  readonly NOT_SIGNED_IN: 2020;
  /** The user pool does not exist. */
  readonly USER_POOL_NOT_FOUND: 2224;
  /** Wrong account, password or access key. */
  readonly WRONG_CREDENTIALS: 2333;
  /** The plan of the user pool does not allow more. */
  readonly PLAN_LIMIT: 4021;
  /** The user is suspended, or not a member of the tenant. */
  readonly USER_SUSPENDED_IN_TENANT: 2120008;
  /** The user may not sign in to the tenant. */
  readonly USER_NOT_ALLOWED_IN_TENANT: 2130010;
};
/** One of the documented values of `error.apiCode`. */
export type ApiCode = (typeof ApiCode)[keyof typeof ApiCode];

/**
 * Tells whether a thrown value is a `GenAuthError`, also one of another copy of this package.
 *
 * @example
 * ```ts
 * if (isGenAuthError(error)) log(error.kind, error.requestId);
 * ```
 */
export function isGenAuthError(error: unknown): error is GenAuthError;
