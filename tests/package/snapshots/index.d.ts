/// <reference lib="esnext.disposable" />
/* tslint:disable */
/* eslint-disable */

/**
 * What every failed call rejects with, and what the constructor throws.
 *
 * Decide by `kind`. A call that was cancelled rejects with the signal's own reason instead.
 *
 * @example
 * ```ts
 * try {
 *   await client.setUserDepartments({ userId, departments });
 * } catch (error) {
 *   if (error instanceof GenAuthError && error.kind === "not_found") showMissing(error.message);
 *   else throw error;
 * }
 * ```
 */
export class GenAuthError extends Error {
    private constructor();
    readonly name: "GenAuthError";
    /** What kind of failure it was. */
    readonly kind: ErrorKind;
    /** Name of the method, such as `createDepartment`. Absent when the client itself was set up wrongly. */
    readonly operation?: string;
    /** HTTP status, if there was an answer. The service sends 200 with most failures. */
    readonly status?: number;
    /** The envelope's `statusCode`, if there was an envelope. */
    readonly statusCode?: number;
    /** The finer error code, where the service gives one. */
    readonly apiCode?: number;
    /** What the service's support asks for. */
    readonly requestId?: string;
    /** How many requests were sent; 0 if the call was refused before. */
    readonly attempts: number;
    /** Whether the same call may succeed later, and does no harm if it already did. */
    readonly retryable: boolean;
    /** Whether anything was changed. */
    readonly outcome: Outcome;
    /** Milliseconds to wait before the next call, where the service named a time. */
    readonly retryAfterMs?: number;
    /** Every broken rule, if an input or an option was refused. Empty otherwise. */
    readonly issues: readonly Issue[];
    /** The first 500 characters of what came instead of an envelope, for `bad_response`. */
    readonly body?: string;
    /** What the platform itself threw, for `network`. */
    readonly cause?: unknown;
    /** All of the above but `cause`. Holds no header and no credential. */
    toJSON(): Failure & { name: "GenAuthError"; message: string };
}


/**
 * A department, as the service answers it. Any field may be missing, and further ones may be there.
 */
export interface DepartmentDto {
    /**
     * Code of the organization that the department belongs to.
     */
    organizationCode: string;
    /**
     * Id given by the service; never changes.
     */
    departmentId: string;
    /**
     * Time of creation: ISO 8601, UTC, with milliseconds.
     */
    createdAt: string;
    /**
     * Time of the last change: ISO 8601, UTC, with milliseconds.
     */
    updatedAt?: string;
    /**
     * Id chosen by the caller; what the id type `open_department_id` matches.
     */
    openDepartmentId?: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * User ids of the leaders.
     */
    leaderUserIds?: string[];
    /**
     * Free text.
     */
    description?: string;
    /**
     * Id of the parent. What a root department has here is not documented.
     */
    parentDepartmentId: string;
    /**
     * Code chosen by the caller.
     */
    code?: string;
    /**
     * Code of the parent.
     */
    parentDepartmentCode?: string;
    /**
     * Number of direct members.
     */
    membersCount: number;
    /**
     * Whether there are departments below it.
     */
    hasChildren: boolean;
    /**
     * Whether it is a virtual department.
     */
    isVirtualNode?: boolean;
    /**
     * Translations of the name.
     */
    i18n?: DepartmentI18nDto;
    /**
     * Values of custom fields; only where the call asks for them.
     */
    customData?: Record<string, unknown>;
    /**
     * Posts (job positions) tied to the department.
     */
    posts?: PostDto[];
    /**
     * Ids of the posts tied to the department.
     */
    postIdList?: string[];
    /**
     * Whether the department is enabled.
     */
    status?: boolean;
    /**
     * An access restriction whose content is documented nowhere. Passed on as it comes.
     */
    allow?: string | string[];
}

/**
 * A post (job position).
 */
export interface PostDto {
    /**
     * Id of the post.
     */
    id?: string;
    /**
     * Code of the post.
     */
    code: string;
    /**
     * Name of the post.
     */
    name: string;
    /**
     * Free text.
     */
    description?: string;
}

/**
 * A text in one language.
 */
export interface LangUnit {
    /**
     * Whether this translation is shown.
     */
    enabled: boolean;
    /**
     * The text.
     */
    value: string;
}

/**
 * Direction of an order.
 */
export type SortDirection = "Asc" | "Desc";

/**
 * How a client is set up. Needs `accessKeyId` with `accessKeySecret` (servers), or `accessToken`, or a `host`
 * on the page's own origin that adds the credentials.
 */
export interface ManagementClientOptions {
    /**
     * Id of the access key. For servers only: refused in a page.
     */
    accessKeyId?: string;
    /**
     * Secret of the access key. Never leaves the process: it signs each request. Refused in a page.
     */
    accessKeySecret?: string;
    /**
     * A management token or an administrator's login token, or a function that gives one, asked before each call.
     * Sent as `Bearer`.
     */
    accessToken?: string | ((context: AccessTokenContext) => string | Promise<string>);
    /**
     * User pool that an `accessToken` belongs to. Needed only for a token that does not name it itself
     * (in its claim `scoped_userpool_id`).
     */
    userPoolId?: string;
    /**
     * Where the API is: `https://…`, or in a page a path such as `/api/genauth`. Without a scheme `https://` is
     * meant. Default: the public service of the `brand`.
     */
    host?: string;
    /**
     * Which of the two brands the host serves; decides the headers. Default: `"authing"` for hosts of authing.cn,
     * otherwise `"genauth"`.
     */
    brand?: Brand;
    /**
     * Language of the service's messages. Default: `"en-US"`.
     */
    lang?: Lang;
    /**
     * Tenant that the calls are about. Goes with every call as a header, and as the field `tenantId` of each call
     * that has one and is not given another.
     */
    tenantId?: string;
    /**
     * Milliseconds to wait for one answer. Default: 10000.
     */
    timeout?: number;
    /**
     * Called in place of the global `fetch`, as `fetch(url, init)`.
     */
    fetch?: (url: string, init: RequestInit) => Promise<Response>;
    /**
     * Taken so that a script for `authing-node-sdk` runs; has no effect, there as here.
     * @deprecated
     */
    rejectUnauthorized?: boolean;
    /**
     * Taken so that a script for `authing-node-sdk` runs; there are no events here.
     * @deprecated
     */
    socketUri?: string;
    /**
     * Taken so that a script for `authing-node-sdk` runs; it concerns events, which are not here.
     * @deprecated
     */
    retryTimes?: number;
}

/**
 * How a department's id is to be read. Absent means `department_id`.
 */
export type DepartmentIdType = "department_id" | "open_department_id" | "sync_relation" | "custom_field" | "code";

/**
 * How a user's id is to be read. Absent means `user_id`.
 */
export type UserIdType = "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";

/**
 * How one call is made.
 */
export interface CallOptions {
    /**
     * Cancels the call: before it is sent, while it waits, while the answer is read. The call then rejects with
     * the signal's own reason.
     */
    signal?: AbortSignal;
    /**
     * Milliseconds to wait for the answer. Default: the client's.
     */
    timeout?: number;
    /**
     * Further headers of the request. The client's own cannot be replaced.
     */
    headers?: Record<string, string>;
}

/**
 * How the ids in `setUserDepartments` are to be read.
 */
export interface SetUserDepartmentsOptionsDto {
    /**
     * How `userId` is to be read. Absent means `user_id`.
     */
    userIdType?: UserIdType;
}

/**
 * Language of the service's messages. Some are in one language whatever is asked for.
 */
export type Lang = "en-US" | "zh-CN" | "zh-TW" | "ja-JP";

/**
 * One broken rule of an input: where, which, what was expected and what was found.
 */
export interface Issue {
    /**
     * Where: the names and places from the input down to the value. Empty for the input itself.
     */
    path: (string | number)[];
    /**
     * Which rule. Stable, unlike the texts.
     */
    code: IssueCode;
    /**
     * The whole in one sentence, for people.
     */
    message: string;
    /**
     * What the field takes.
     */
    expected: string;
    /**
     * What was found, cut to a few characters; never a secret.
     */
    received: string;
}

/**
 * One department of a user. Any field may be missing, and further ones may be there.
 */
export interface UserDepartmentRespDto {
    /**
     * Code of the organization.
     */
    organizationCode: string;
    /**
     * Id given by the service.
     */
    departmentId: string;
    /**
     * Whether it is the root department of its organization. Absent means `false`.
     */
    isRoot?: boolean;
    /**
     * Time the department was created: ISO 8601, UTC, with milliseconds.
     */
    createdAt: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Free text.
     */
    description?: string;
    /**
     * Id chosen by the caller; what the id type `open_department_id` matches.
     */
    openDepartmentId?: string;
    /**
     * Whether the user leads the department.
     */
    isLeader: boolean;
    /**
     * Code chosen by the caller.
     */
    code?: string;
    /**
     * Whether it is the user's main department.
     */
    isMainDepartment: boolean;
    /**
     * Time the user joined: ISO 8601, UTC, with milliseconds.
     */
    joinedAt: string;
    /**
     * Whether it is a virtual department. Absent means `false`.
     */
    isVirtualNode?: boolean;
    /**
     * Translations of the name.
     */
    i18n?: DepartmentI18nDto;
    /**
     * Values of custom fields, with `withCustomData`.
     */
    customData?: Record<string, unknown>;
    /**
     * Ids on the path to the department, with `withDepartmentPaths`. Their order is not documented.
     */
    departmentIdPath?: string[];
    /**
     * Codes along the same path.
     */
    departmentCodePath?: string[];
    /**
     * Names along the same path.
     */
    departmentNamePath?: string[];
}

/**
 * One department that a user shall have.
 */
export interface SetUserDepartmentDto {
    /**
     * Id of the department, given by the service.
     */
    departmentId: string;
    /**
     * Whether the user leads the department.
     */
    isLeader?: boolean;
    /**
     * Whether it is the user's main department.
     */
    isMainDepartment?: boolean;
}

/**
 * One page of a user's departments.
 */
export interface UserDepartmentPagingDto {
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
    /**
     * The rows of this page.
     */
    list: UserDepartmentRespDto[];
}

/**
 * One text in up to four languages. The service's own samples send all four.
 */
export interface LangObject {
    /**
     * Simplified Chinese.
     */
    "zh-CN"?: LangUnit;
    /**
     * English.
     */
    "en-US"?: LangUnit;
    /**
     * Traditional Chinese.
     */
    "zh-TW"?: LangUnit;
    /**
     * Japanese.
     */
    "ja-JP"?: LangUnit;
}

/**
 * The answer of `getUserDepartments`.
 */
export interface UserDepartmentPaginatedRespDto {
    /**
     * 200: any other value rejects.
     */
    statusCode: number;
    /**
     * Text for people, in the client's language; often empty on success.
     */
    message: string;
    /**
     * Finer code. Without meaning on success.
     */
    apiCode?: number;
    /**
     * Id of the request, for the service's support.
     */
    requestId?: string;
    /**
     * The page.
     */
    data: UserDepartmentPagingDto;
}

/**
 * The answer of a call that resolves to nothing but its success.
 */
export interface IsSuccessRespDto {
    /**
     * 200: any other value rejects.
     */
    statusCode: number;
    /**
     * Text for people, in the client's language; often empty on success.
     */
    message: string;
    /**
     * Finer code. Without meaning on success.
     */
    apiCode?: number;
    /**
     * Id of the request, for the service's support.
     */
    requestId?: string;
    /**
     * The result.
     */
    data: IsSuccessDto;
}

/**
 * The answer of a call that resolves to one department.
 */
export interface DepartmentSingleRespDto {
    /**
     * 200: any other value rejects.
     */
    statusCode: number;
    /**
     * Text for people, in the client's language; often empty on success.
     */
    message: string;
    /**
     * Finer code. Without meaning on success.
     */
    apiCode?: number;
    /**
     * Id of the request, for the service's support.
     */
    requestId?: string;
    /**
     * The department.
     */
    data: DepartmentDto;
}

/**
 * The two names under which the same API is served. They differ in host, header prefix and scheme word.
 */
export type Brand = "genauth" | "authing";

/**
 * Translations of what a department is called.
 */
export interface DepartmentI18nDto {
    /**
     * Translations of the name.
     */
    name: LangObject;
}

/**
 * What `createDepartment` takes.
 */
export interface CreateDepartmentReqDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Id of the parent, read according to `departmentIdType`; `"root"` for the top level.
     */
    parentDepartmentId: string;
    /**
     * Values of metadata fields. The documentation calls it required and its own samples leave it out:
     * absent, `{}` is sent.
     */
    metadata?: Record<string, unknown>;
    /**
     * Id of your own choice, by which `departmentIdType: "open_department_id"` finds the department later.
     */
    openDepartmentId?: string;
    /**
     * Free text.
     */
    description?: string;
    /**
     * Code of your own choice.
     */
    code?: string;
    /**
     * Whether it is a virtual department.
     */
    isVirtualNode?: boolean;
    /**
     * Translations of the name.
     */
    i18n?: DepartmentI18nDto;
    /**
     * Values of custom fields; each key must be defined in the user pool first.
     */
    customData?: Record<string, unknown>;
    /**
     * How `parentDepartmentId` is to be read. Absent means `department_id`.
     */
    departmentIdType?: DepartmentIdType;
    /**
     * Ids of the posts (job positions) tied to the department.
     */
    postIdList?: string[];
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string;
}

/**
 * What `getUserDepartments` takes.
 */
export interface GetUserDepartmentsDto {
    /**
     * Id of the user, read according to `userIdType`.
     */
    userId: string;
    /**
     * How `userId` is to be read. Absent means `user_id`.
     */
    userIdType?: UserIdType;
    /**
     * Page, counted from 1. Absent means 1.
     */
    page?: number;
    /**
     * Rows of a page, 1 to 50. Absent means 10, which is fewer than a user can have: ask for 50 before you set.
     */
    limit?: number;
    /**
     * Whether to return `customData`. Absent means `false`.
     */
    withCustomData?: boolean;
    /**
     * Whether to return the three paths. Absent means `false`.
     */
    withDepartmentPaths?: boolean;
    /**
     * What to sort by. Absent means `JoinDepartmentAt`.
     */
    sortBy?: UserDepartmentsSortBy;
    /**
     * Direction of the order. Absent means `Desc`.
     */
    orderBy?: SortDirection;
}

/**
 * What `setUserDepartments` takes.
 */
export interface SetUserDepartmentsDto {
    /**
     * Id of the user, read according to `options.userIdType`.
     */
    userId: string;
    /**
     * All departments that the user shall have, 1 to 50.
     */
    departments: SetUserDepartmentDto[];
    /**
     * How `userId` is to be read.
     */
    options?: SetUserDepartmentsOptionsDto;
}

/**
 * What `updateDepartment` takes. A field that is left out stays as it is stored.
 */
export interface UpdateDepartmentReqDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Department to change, read according to `departmentIdType`. The id itself cannot be changed.
     */
    departmentId: string;
    /**
     * Values of metadata fields. The documentation calls it required and its own samples leave it out:
     * absent, nothing is sent, since `{}` could overwrite what is stored.
     */
    metadata?: Record<string, unknown>;
    /**
     * User ids of the leaders.
     */
    leaderUserIds?: string[];
    /**
     * Free text.
     */
    description?: string;
    /**
     * New code: 1 to 64 characters, without white space and CJK characters.
     */
    code?: string;
    /**
     * Translations of the name.
     */
    i18n?: DepartmentI18nDto;
    /**
     * `true` enables, `false` disables the department.
     */
    status?: boolean;
    /**
     * New name.
     */
    name?: string;
    /**
     * How the ids of departments in this request are to be read. Absent means `department_id`.
     */
    departmentIdType?: DepartmentIdType;
    /**
     * New parent, which moves the department and all below it; `"root"` for the top level.
     */
    parentDepartmentId?: string;
    /**
     * Values of custom fields; each key must be defined in the user pool first.
     */
    customData?: Record<string, unknown>;
    /**
     * Ids of the posts (job positions) tied to the department.
     */
    postIdList?: string[];
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string;
}

/**
 * What is known of a failure. Never holds a header, a credential or the request.
 */
export interface Failure {
    /**
     * What kind of failure it was.
     */
    kind: ErrorKind;
    /**
     * Name of the method, such as `createDepartment`. Absent when the client itself was set up wrongly.
     */
    operation?: string;
    /**
     * HTTP status, if there was an answer.
     */
    status?: number;
    /**
     * The envelope's `statusCode`, if there was an envelope.
     */
    statusCode?: number;
    /**
     * The envelope's `apiCode`: the finer error code, where the service gives one.
     */
    apiCode?: number;
    /**
     * The envelope's `requestId`, which the service's support asks for.
     */
    requestId?: string;
    /**
     * How many requests were sent.
     */
    attempts: number;
    /**
     * Whether the same call may succeed later, and does no harm if it already did.
     */
    retryable: boolean;
    /**
     * Whether anything was changed.
     */
    outcome: Outcome;
    /**
     * Milliseconds to wait before the next call, where the service named a time.
     */
    retryAfterMs?: number;
    /**
     * Every broken rule of the input, for `invalid_input`. Otherwise empty.
     */
    issues: Issue[];
    /**
     * The first 500 characters of what came instead of an envelope, for `bad_response`.
     */
    body?: string;
}

/**
 * What kind of failure it was. Decide by this; the texts are for people.
 */
export type ErrorKind = "invalid_input" | "config" | "auth" | "rate_limit" | "not_found" | "conflict" | "api" | "network" | "timeout" | "bad_response";

/**
 * What the departments of a user can be sorted by.
 */
export type UserDepartmentsSortBy = "DepartmentCreatedAt" | "JoinDepartmentAt" | "DepartmentName" | "DepartmemtCode";

/**
 * Whether a call did what it was asked to do.
 */
export interface IsSuccessDto {
    /**
     * Whether it was carried out.
     */
    success: boolean;
}

/**
 * Whether the call had an effect.
 */
export type Outcome = "not_applied" | "unknown";

/**
 * Which rule an input broke.
 */
export type IssueCode = "required" | "unknown_field" | "invalid_type" | "invalid_value" | "invalid_format" | "too_short" | "too_long" | "too_small" | "too_big" | "unreadable" | "too_deep";

/**
 * Why an access token is asked for.
 */
export interface AccessTokenContext {
    /**
     * `"initial"`: a call is about to be sent.
     */
    reason: "initial";
    /**
     * Aborted when the call that waits for the token is.
     */
    signal: AbortSignal;
}


/**
 * The typed client of the Management API.
 *
 * One client serves any number of calls at the same time. It opens nothing, so there is nothing to close.
 *
 * @example
 * ```ts
 * const client = new ManagementClient({ accessKeyId, accessKeySecret });
 * const { data } = await client.getUserDepartments({ userId });
 * ```
 */
export class ManagementClient {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Adds a department below a parent and resolves to it as stored.
     *
     * Rejects with `kind: "not_found"` when the organization or the parent does not exist. After `network`,
     * `timeout` or `bad_response` the department may be there (`outcome: "unknown"`): look before you try again.
     *
     * @example
     * ```ts
     * const { data } = await client.createDepartment({
     *   organizationCode: "steamory",
     *   parentDepartmentId: "root",
     *   name: "R&D",
     * });
     * console.log(data.departmentId);
     * ```
     */
    createDepartment(input: CreateDepartmentReqDto, options?: CallOptions): Promise<DepartmentSingleRespDto>;
    /**
     * Lists one page of a user's departments, with the total number of them.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). Rejects with `kind: "not_found"` when the user
     * does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserDepartments({ userId, limit: 50 });
     * const main = data.list.find((department) => department.isMainDepartment);
     * ```
     */
    getUserDepartments(input: GetUserDepartmentsDto, options?: CallOptions): Promise<UserDepartmentPaginatedRespDto>;
    /**
     * Sets up a client; sends nothing.
     *
     * Throws a `GenAuthError` of kind `config` if an option is missing, misspelt or of no use, and if an access
     * key is given in a page.
     */
    constructor(options: ManagementClientOptions);
    /**
     * Sets the departments of a user: 1 to 50, which take the place of those the user has.
     *
     * A department that is left out is taken from the user, so begin with every page of `getUserDepartments`.
     * That the list replaces follows from the API's name and limits; no source says it in words. The call cannot
     * leave a user without departments. Rejects with `kind: "not_found"` when the user or a department does not
     * exist.
     *
     * @example
     * ```ts
     * await client.setUserDepartments({
     *   userId,
     *   departments: [{ departmentId, isLeader: true, isMainDepartment: true }],
     * });
     * ```
     */
    setUserDepartments(input: SetUserDepartmentsDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Changes a department, or moves it below another parent, and resolves to it as stored.
     *
     * Only the fields that are given are sent. Rejects with `kind: "not_found"` when the organization, the
     * department or the new parent does not exist.
     *
     * @example
     * ```ts
     * await client.updateDepartment({
     *   organizationCode: "steamory",
     *   departmentId,
     *   name: "Research",
     *   leaderUserIds: [userId],
     * });
     * ```
     */
    updateDepartment(input: UpdateDepartmentReqDto, options?: CallOptions): Promise<DepartmentSingleRespDto>;
}

// Appended to the types that wasm-bindgen writes: what the entries export beside the generated class.

/** The rules of one call's input, as a Standard Schema (version 1). */
export interface InputSchema<Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "genauth-management";
    /** Checks an input without sending anything: a checked copy, or every broken rule. Never throws. */
    readonly validate: (input: unknown) =>
      | { readonly value: Input; readonly issues?: undefined }
      | { readonly issues: readonly Issue[] };
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
 * ```
 */
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
