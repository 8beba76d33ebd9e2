/// <reference lib="esnext.disposable" />
/* tslint:disable */
/* eslint-disable */

/**
 * What every failed call rejects with, and what the constructor throws.
 *
 * Decide by `kind`. A call that was cancelled rejects with the signal's own reason instead, and one whose `fetch` or
 * `accessToken` function threw something of its own with that.
 *
 * Its `stack` begins at the line that made the call, or that asked for the iterator. What may be long and `message` sums up
 * (`issues`, `serviceMessage`, `body`) is not enumerable, so that an error prints in a few lines; `JSON.stringify` has it.
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
    readonly operation?: string | undefined;
    /** HTTP status, if there was an answer. The service sends 200 with most failures. */
    readonly status?: number | undefined;
    /** The envelope's `statusCode`, if there was an envelope. */
    readonly statusCode?: number | undefined;
    /** The finer error code, where the service gives one. `ApiCode` has the documented ones by name. */
    readonly apiCode?: ApiCode | (number & {}) | undefined;
    /** What the service's support asks for. */
    readonly requestId?: string | undefined;
    /**
     * The first 10,000 characters of the service's own text as it came, if there was an envelope; `message` has the first 400 in
     * a sentence with what follows from it, and without control characters.
     */
    readonly serviceMessage?: string | undefined;
    /** How many requests were sent; 0 if the call was refused before. */
    readonly attempts: number;
    /** Whether the same call may succeed later, and does no harm if it already did. */
    readonly retryable: boolean;
    /** Whether anything was changed. */
    readonly outcome: Outcome;
    /** Milliseconds to wait before the next call, where the service named a time. After five minutes one call tries anyway. */
    readonly retryAfterMs?: number | undefined;
    /** Every broken rule, if an input or an option was refused. Empty otherwise. */
    readonly issues: readonly Issue[];
    /**
     * The first 500 characters of what came instead of an envelope: `bad_response`, `auth`, `rate_limit`. Absent where
     * `scheme: "token"` was refused its token, since such an answer may hold one.
     */
    readonly body?: string | undefined;
    /** What the platform itself threw, for `network`. */
    readonly cause?: unknown | undefined;
    /** All of the above but `cause`. Holds no header and no credential. */
    toJSON(): Failure & { name: "GenAuthError"; message: string };
}



/**
 * What happens to the calls of a client, told in order, while it happens. Each call is told by one `call_start`, a `request` and a
 * `response` for each attempt, a `retry` before each further one, and one `call_end`. A page of `client.iterate` is a call, and
 * so is each request of `editUserDepartments`.
 *
 * Not told is a call of a client that was freed.
 */
export type ClientEvent = CallStartEvent | RequestEvent | ResponseEvent | RetryEvent | CallEndEvent | TokenEvent;

/** What the events of a call have in common. */
export interface CallEvent {
    /** Which call: a number that no other one under way has, whichever client makes it. */
    callId: number;
    /**
     * Name of the method. `getManagementToken` where an access key is exchanged for a token: a call of its own, since several may
     * wait for it. In a request, a response and a retry it is another than the call's where a create looks for what it made.
     */
    operation: string;
}

/** A method was called. Told before it returns, in the asynchronous context of its caller: a handler that makes a call for each never ends. */
export interface CallStartEvent extends CallEvent {
    /** Which event it is. */
    type: "call_start";
}

/** A request goes out. */
export interface RequestEvent extends CallEvent {
    /** Which event it is. */
    type: "request";
    /** Which request of the call, counted from 1. */
    attempt: number;
    /** HTTP method. */
    method: "GET" | "POST" | "PUT" | "DELETE";
    /** Path of the API's endpoint, with no value of the input in it. */
    path: string;
}

/** A request was answered, or failed. */
export interface ResponseEvent extends CallEvent {
    /** Which event it is. */
    type: "response";
    /** Which request of the call, counted from 1. */
    attempt: number;
    /** How long it took. */
    milliseconds: number;
    /** HTTP status, if there was an answer. */
    status?: number | undefined;
    /** The envelope's `statusCode`, if there was an envelope. */
    statusCode?: number | undefined;
    /** What the service's support asks for. */
    requestId?: string | undefined;
    /**
     * Why this request failed: the `kind` of the error; `"cancelled"` by the caller's signal; `"thrown"` by the caller's own
     * `fetch`, whose error then comes out as it is. Absent on success.
     */
    error?: ErrorKind | "cancelled" | "thrown" | undefined;
}

/** The call waits and is then sent again. */
export interface RetryEvent extends CallEvent {
    /** Which event it is. */
    type: "retry";
    /** Which request of the call comes next, counted from 1. */
    attempt: number;
    /** How long the call waits. */
    milliseconds: number;
    /** Why the last request failed. */
    error: ErrorKind;
}

/** A call has ended. Told once for each `call_start`, before the promise settles, also where nothing was sent. */
export interface CallEndEvent extends CallEvent {
    /** Which event it is. */
    type: "call_end";
    /** How many requests were sent; 0 if the call was refused before. */
    attempts: number;
    /** How long the call took, with all its waits. */
    milliseconds: number;
    /** The envelope's `statusCode`, if there was an envelope. */
    statusCode?: number | undefined;
    /**
     * Why the call failed: the `kind` of the error; `"cancelled"` by the caller's signal; `"thrown"` by the caller's own `fetch` or
     * `accessToken` function. Absent on success.
     */
    error?: ErrorKind | "cancelled" | "thrown" | undefined;
    /** The error's `outcome`. Absent on success, and where the call rejects with something of the caller's. */
    outcome?: Outcome | undefined;
}

/** A token was asked for, for all calls that wait for one: of the `accessToken` function, or for the access key. */
export interface TokenEvent {
    /** Which event it is. */
    type: "token";
    /** Why. */
    reason: TokenReason;
    /** How long it took. */
    milliseconds: number;
    /** Whether there is one. */
    ok: boolean;
}


/**
 * A department below the top of a tree, presumably described as the top is.
 */
export interface CreateDepartmentTreeNodeDto {
    /**
     * Name of the department.
     */
    name: string;
    /**
     * Departments below it.
     */
    children?: (string | CreateDepartmentTreeNodeDto)[] | undefined;
    /**
     * People to put into it.
     */
    members?: UserInfoDto | UserInfoDto[] | undefined;
    /**
     * Tenant of the department. Absent, that of the tree.
     */
    tenantId?: string | undefined;
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
    updatedAt?: string | undefined;
    /**
     * Id chosen by the caller; what the id type `open_department_id` matches.
     */
    openDepartmentId?: string | undefined;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * User ids of the leaders.
     */
    leaderUserIds?: string[] | undefined;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Id of the parent. What a root department has here is not documented.
     */
    parentDepartmentId: string;
    /**
     * Code chosen by the caller.
     */
    code?: string | undefined;
    /**
     * Code of the parent.
     */
    parentDepartmentCode?: string | undefined;
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
    isVirtualNode?: boolean | undefined;
    /**
     * Translations of the name.
     */
    i18n?: DepartmentI18nDto | undefined;
    /**
     * Values of custom fields; only where the call asks for them.
     */
    customData?: Record<string, unknown> | undefined;
    /**
     * Posts (job positions) tied to the department.
     */
    posts?: PostDto[] | undefined;
    /**
     * Ids of the posts tied to the department.
     */
    postIdList?: string[] | undefined;
    /**
     * Whether the department is enabled.
     */
    status?: boolean | undefined;
    /**
     * An access restriction whose content is documented nowhere. Passed on as it comes.
     */
    allow?: string | string[] | undefined;
}

/**
 * A field in which `keywords` can be looked for.
 */
export type ListUsersSearchField = "id" | "phone" | "email" | "name" | "username" | "externalId" | "nickname" | "company" | "givenName" | "familyName" | "middleName" | "profile" | "preferredUsername" | "website" | "address" | "formatted" | "streetAddress" | "postalCode" | "identityNumber";

/**
 * A new state, as the text that the API takes here.
 */
export type OrganizationStatus = "true" | "false";

/**
 * A person to put into a department of `createDepartmentTree`.
 */
export interface UserInfoDto {
    /**
     * Login name; no other user of the pool has it.
     */
    username?: string | undefined;
    /**
     * E-mail address, in any case; no other user of the pool has it.
     */
    email?: string | undefined;
    /**
     * Phone number, without country code; no other user of the pool has it.
     */
    phone?: string | undefined;
    /**
     * Country code of the phone number, such as `+86`. Not needed for mainland China.
     */
    phoneCountryCode?: string | undefined;
    /**
     * Real name; several users may have the same.
     */
    name?: string | undefined;
    /**
     * Gender.
     */
    gender?: Gender | undefined;
    /**
     * Country, such as `CN`.
     */
    country?: string | undefined;
    /**
     * Province or state, such as `BJ`.
     */
    province?: string | undefined;
    /**
     * City, such as `BJ`.
     */
    city?: string | undefined;
}

/**
 * A post (job position).
 */
export interface PostDto {
    /**
     * Id of the post.
     */
    id?: string | undefined;
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
    description?: string | undefined;
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
 * A user, as the service answers it. Any field may be missing, an optional one may be `null`, and further ones may be
 * there.
 */
export interface UserDto {
    /**
     * Id given by the service; never changes.
     */
    userId: string;
    /**
     * Time of creation: ISO 8601, UTC, with milliseconds.
     */
    createdAt: string;
    /**
     * Time of the last change: ISO 8601, UTC, with milliseconds.
     */
    updatedAt: string;
    /**
     * State of the account.
     */
    status: UserStatus;
    /**
     * Whether the user is employed.
     */
    workStatus: UserWorkStatus;
    /**
     * The user's id in a system of your own.
     */
    externalId?: string | null | undefined;
    /**
     * E-mail address; the service stores it in lower case.
     */
    email?: string | null | undefined;
    /**
     * Phone number without country code.
     */
    phone?: string | null | undefined;
    /**
     * Country code of the phone number, `+86` for example.
     */
    phoneCountryCode?: string | null | undefined;
    /**
     * Login name.
     */
    username?: string | null | undefined;
    /**
     * Real name.
     */
    name?: string | null | undefined;
    /**
     * Nickname.
     */
    nickname?: string | null | undefined;
    /**
     * Address of the picture.
     */
    photo?: string | null | undefined;
    /**
     * Number of logins so far.
     */
    loginsCount?: number | null | undefined;
    /**
     * Time of the last login; `null` before the first.
     */
    lastLogin?: string | null | undefined;
    /**
     * Address of the last login; `null` before the first.
     */
    lastIp?: string | null | undefined;
    /**
     * Gender. `"W"`, which some answers hold, means female as well.
     */
    gender: Gender | (string & {});
    /**
     * Whether the e-mail address is known to be theirs.
     */
    emailVerified: boolean;
    /**
     * Whether the phone number is known to be theirs.
     */
    phoneVerified: boolean;
    /**
     * Time the password was set.
     */
    passwordLastSetAt?: string | null | undefined;
    /**
     * Date of birth, `YYYY-MM-DD`.
     */
    birthdate?: string | null | undefined;
    /**
     * Country.
     */
    country?: string | null | undefined;
    /**
     * Province or state.
     */
    province?: string | null | undefined;
    /**
     * City.
     */
    city?: string | null | undefined;
    /**
     * Address.
     */
    address?: string | null | undefined;
    /**
     * Street and number.
     */
    streetAddress?: string | null | undefined;
    /**
     * Postal code.
     */
    postalCode?: string | null | undefined;
    /**
     * Company.
     */
    company?: string | null | undefined;
    /**
     * User agent of the last login.
     */
    browser?: string | null | undefined;
    /**
     * Device of the last login.
     */
    device?: string | null | undefined;
    /**
     * Given name.
     */
    givenName?: string | null | undefined;
    /**
     * Family name.
     */
    familyName?: string | null | undefined;
    /**
     * Middle name.
     */
    middleName?: string | null | undefined;
    /**
     * Profile: a text or an address.
     */
    profile?: string | null | undefined;
    /**
     * Name that the user likes to be called by.
     */
    preferredUsername?: string | null | undefined;
    /**
     * The user's page.
     */
    website?: string | null | undefined;
    /**
     * Time zone, `GMT+08:00` for example.
     */
    zoneinfo?: string | null | undefined;
    /**
     * Language and region, `en` for example.
     */
    locale?: string | null | undefined;
    /**
     * Whole postal address in one text.
     */
    formatted?: string | null | undefined;
    /**
     * Region.
     */
    region?: string | null | undefined;
    /**
     * How the user came into the pool. Other values may come.
     */
    userSourceType: UserSourceType | (string & {});
    /**
     * Application or synchronisation task that the user came by.
     */
    userSourceId?: string | null | undefined;
    /**
     * Application of the last login.
     */
    lastLoginApp?: string | null | undefined;
    /**
     * Id of the main department.
     */
    mainDepartmentId?: string | null | undefined;
    /**
     * Time of the last check by a second factor.
     */
    lastMfaTime?: string | null | undefined;
    /**
     * Strength of the password. The scale is not documented.
     */
    passwordSecurityLevel?: number | null | undefined;
    /**
     * Whether the next login asks for a new password. Absent means `false`.
     */
    resetPasswordOnNextLogin?: boolean | null | undefined;
    /**
     * Ways the user signed up by.
     */
    registerSource?: string[] | null | undefined;
    /**
     * Ids of the departments, with `withDepartmentIds`.
     */
    departmentIds?: string[] | null | undefined;
    /**
     * Identities at external sources, with `withIdentities`.
     */
    identities?: IdentityDto[] | null | undefined;
    /**
     * Number of the identity card.
     */
    identityNumber?: string | null | undefined;
    /**
     * Values of custom fields, with `withCustomData`.
     */
    customData?: Record<string, unknown> | null | undefined;
    /**
     * Values of metadata fields.
     */
    metadataSource?: Record<string, unknown> | null | undefined;
    /**
     * Ids of the posts (job positions), with `withPost`.
     */
    postIdList?: string[] | null | undefined;
    /**
     * Time `status` last changed.
     */
    statusChangedAt?: string | null | undefined;
    /**
     * Tenant of the user.
     */
    tenantId?: string | null | undefined;
    /**
     * Time the user signed up.
     */
    signedUp?: string | null | undefined;
}

/**
 * An authenticator for one-time passwords.
 */
export interface CreateUserOtpDto {
    /**
     * Secret that codes are made from. No message shows it.
     */
    secret: string;
    /**
     * Code that replaces a lost device. No message shows it.
     */
    recoveryCode?: string | undefined;
}

/**
 * An identity at an external source, for a new user.
 */
export interface CreateIdentityDto {
    /**
     * Id of the source.
     */
    extIdpId: string;
    /**
     * Kind of the source. The list grows with the service, so that any other text is taken as well.
     */
    provider: IdentityProvider | (string & {});
    /**
     * Kind of the identity at its source: `openid`, `unionid`, `primary` and the like.
     */
    type: string;
    /**
     * Id of the user at the source.
     */
    userIdInIdp: string;
    /**
     * What the source says of the user, as it says it.
     */
    userInfoInIdp: Record<string, unknown>;
    /**
     * Access token of the source. No message shows it.
     */
    accessToken?: string | undefined;
    /**
     * Refresh token of the source. No message shows it.
     */
    refreshToken?: string | undefined;
    /**
     * Connections to the source that the identity came by.
     */
    originConnIds: string[];
}

/**
 * An identity of a user at an external source.
 */
export interface IdentityDto {
    /**
     * Id of this identity.
     */
    identityId: string;
    /**
     * Id of the source.
     */
    extIdpId: string;
    /**
     * Kind of the source. The list grows with the service, so that any other text is taken as well.
     */
    provider: IdentityProvider | (string & {});
    /**
     * Kind of the identity at its source: `openid`, `unionid`, `primary` and the like.
     */
    type: string;
    /**
     * Id of the user at the source.
     */
    userIdInIdp: string;
    /**
     * What the source says of the user, as it says it.
     */
    userInfoInIdp: Record<string, unknown>;
    /**
     * Access token of the source. The documented service does not return it.
     */
    accessToken?: string | undefined;
    /**
     * Refresh token of the source. The documented service does not return it.
     */
    refreshToken?: string | undefined;
    /**
     * Connections to the source that the identity came by.
     */
    originConnIds: string[];
}

/**
 * An organization, as the service answers it: also the root department of its tree. Any field may be missing, and
 * further ones may be there.
 */
export interface OrganizationDto {
    /**
     * Code chosen by the caller, by which calls find the organization.
     */
    organizationCode: string;
    /**
     * Name shown to people.
     */
    organizationName: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Time of creation: ISO 8601, UTC, with milliseconds.
     */
    createdAt?: string | undefined;
    /**
     * Time of the last change: ISO 8601, UTC, with milliseconds.
     */
    updatedAt?: string | undefined;
    /**
     * Id of the root department, given by the service; what `updateOrganizationStatus` takes.
     */
    departmentId: string;
    /**
     * Id of the root department chosen by the caller.
     */
    openDepartmentId?: string | undefined;
    /**
     * Whether there are departments below it.
     */
    hasChildren: boolean;
    /**
     * User ids of the leaders.
     */
    leaderUserIds?: string[] | undefined;
    /**
     * Number of members. Whether those of the departments below count is not documented.
     */
    membersCount: number;
    /**
     * Whether the root department is a virtual one. Absent means `false`.
     */
    isVirtualNode?: boolean | undefined;
    /**
     * Translations of the name.
     */
    i18n?: OrganizationNameI18nDto | undefined;
    /**
     * Values of custom fields, with `withCustomData`.
     */
    customData?: Record<string, unknown> | undefined;
    /**
     * Tenant that the organization belongs to.
     */
    tenantId?: string | undefined;
    /**
     * Ids of the posts (job positions) tied to the root department.
     */
    postIdList?: string[] | undefined;
    /**
     * Whether the organization is enabled.
     */
    status?: boolean | undefined;
    /**
     * An access restriction whose content is documented nowhere. Passed on as it comes.
     */
    allow?: string | string[] | undefined;
}

/**
 * Departments with their total number.
 */
export interface DepartmentPagingDto {
    /**
     * Number of departments in all. Declared as a boolean by a slip of the documentation; one that comes is passed
     * on.
     */
    totalCount: number;
    /**
     * The departments.
     */
    list: DepartmentDto[];
}

/**
 * Direction of a key; in small letters here.
 */
export type SortingOrder = "desc" | "asc";

/**
 * Direction of an order.
 */
export type SortDirection = "Asc" | "Desc";

/**
 * Direction of one key; in small letters here.
 */
export type DepartmentSortingOrder = "desc" | "asc";

/**
 * Direction that goes with `sortBy` of `searchDepartmentsList`; in capitals here alone.
 */
export type SearchDepartmentsOrderBy = "ASC" | "DESC";

/**
 * Gender of a person.
 */
export type Gender = "M" | "F" | "U";

/**
 * How `updateUser` is to be carried out.
 */
export interface UpdateUserOptionsDto {
    /**
     * How `userId` is to be read. Absent means `user_id`.
     */
    userIdType?: UserIdType | undefined;
    /**
     * Beside `resetPasswordOnNextLogin`, which is the one to use for an existing user. Absent means `false`.
     */
    resetPasswordOnFirstLogin?: boolean | undefined;
    /**
     * Whether the next login asks for a new password. Absent means `false`.
     */
    resetPasswordOnNextLogin?: boolean | undefined;
    /**
     * How `password` is encrypted. Absent means `none`.
     */
    passwordEncryptType?: PasswordEncryptType | undefined;
    /**
     * Whether the service makes up a new password. Absent means `false`.
     */
    autoGeneratePassword?: boolean | undefined;
    /**
     * Whom to tell of the new password, and how. The API spells it this way.
     */
    sendPasswordResetedNotification?: SendResetPasswordNotificationDto | undefined;
}

/**
 * How a client is set up. Needs `accessKeyId` with `accessKeySecret` (servers), or `accessToken`, or a `host`
 * on the page's own origin that adds the credentials. With a text that is empty, as an environment variable leaves it where it is
 * not set, the client is made and its calls reject.
 */
export interface ManagementClientOptions {
    /**
     * Id of the access key. For servers only: refused in a page. Where it is `undefined` or empty, as where a program is built
     * without its secrets, the client is made and its calls reject.
     */
    accessKeyId?: string | undefined;
    /**
     * Secret of the access key. It signs each request and is never sent, but for the exchange that `scheme: "token"`
     * asks for. Refused in a page.
     */
    accessKeySecret?: string | undefined;
    /**
     * How the access key is used: `"signature"` signs each request with it; `"token"` exchanges it for a management
     * token, which is kept and renewed before it ends. Default: `"signature"`.
     */
    scheme?: Scheme | undefined;
    /**
     * A management token or an administrator's login token of at most 8192 characters, sent as `Bearer`; or a function that
     * gives one. The function is asked once for all calls that wait, again shortly before its token ends (where that is a
     * JWT with `exp`), and once more when the service refuses it (401). When another person signs in, make a new client.
     */
    accessToken?: (string | ((context: AccessTokenContext) => string | PromiseLike<string>)) | undefined;
    /**
     * User pool that an `accessToken` belongs to. Needed only for a token that does not name it itself
     * (in its claim `scoped_userpool_id`).
     */
    userPoolId?: string | undefined;
    /**
     * Where the API is: `https://…`, or in a page a path such as `/api/genauth`. Without a scheme `https://` is
     * meant. A client with a path can be made on a server as well, while it renders; there its calls reject. Default: the
     * public service of the `brand`.
     */
    host?: string | undefined;
    /**
     * Which of the two brands the host serves; decides the headers. Default: `"authing"` for hosts of authing.cn,
     * otherwise `"genauth"`.
     */
    brand?: Brand | undefined;
    /**
     * Language of the service's messages and of our errors. Default: `"en-US"`.
     */
    lang?: Lang | undefined;
    /**
     * Tenant that the calls are about. Goes with every call as a header, and as the field `tenantId` of each call
     * that has one and is not given another.
     */
    tenantId?: string | undefined;
    /**
     * Milliseconds to wait for one answer. Default: 10000.
     */
    timeout?: number | undefined;
    /**
     * Milliseconds for a call as a whole, all its attempts and waits. Default: none; then no single wait is longer
     * than a minute.
     */
    deadline?: number | undefined;
    /**
     * How often a call is sent again after a failure that may pass: reads, updates and sets on 408, 429, 5xx and
     * network failures, creates only where the failed request surely had no effect. 0 to 10. Default: 2.
     */
    maxRetries?: number | undefined;
    /**
     * Requests under way at a time; further calls wait for their turn. 1 to 1000. Default: 8.
     */
    maxConcurrency?: number | undefined;
    /**
     * The most bytes of an answer, as they are after decompression. A larger one is given up while it comes, and the call
     * rejects with `kind: "bad_response"`. 1024 to 2147483647. Default: 33554432 (32 MiB).
     */
    maxResponseBytes?: number | undefined;
    /**
     * Called with what happens to the calls, for logs, metrics and traces: their beginnings and ends, requests, responses,
     * retries, tokens. Never told a header, an input or an answer. What it throws is ignored.
     */
    onEvent?: ((event: ClientEvent) => void) | undefined;
    /**
     * Called in place of the global `fetch`, as `fetch(url, init)`: undici's or node-fetch's, for example, or a test's. A network
     * failure in it is one of the call's. Anything else that it throws (a redirect of a framework's, "not signed in") is yours: the
     * call rejects with that very value, after one attempt, and with no `GenAuthError`. So it is with a global `fetch` that a
     * framework put in the platform's place. It may ask others as well, before or after, or try again: unless Node tells that
     * the connection with `host` did not come about and that nothing was sent there before, the outcome of a write is then `"unknown"`.
     */
    fetch?: ((url: string, init: FetchInit) => FetchResponse | PromiseLike<FetchResponse>) | undefined;
    /**
     * Taken so that a script for `authing-node-sdk` runs; has no effect, there as here.
     * @deprecated
     */
    rejectUnauthorized?: boolean | undefined;
    /**
     * Taken so that a script for `authing-node-sdk` runs; there are no events here.
     * @deprecated
     */
    socketUri?: string | undefined;
    /**
     * Taken so that a script for `authing-node-sdk` runs; it concerns events, which are not here.
     * @deprecated
     */
    retryTimes?: number | undefined;
}

/**
 * How a condition compares a field with its value.
 */
export type ListUsersFilterOperator = "EQUAL" | "NOT_EQUAL" | "CONTAINS" | "NOT_CONTAINS" | "IS_NULL" | "NOT_NULL" | "IN" | "GREATER" | "LESSER" | "BETWEEN";

/**
 * How a condition compares a field with its value.
 */
export type SearchDepartmentsFilterOperator = "BETWEEN" | "EQUAL" | "IN" | "LESSER" | "GREATER" | "CONTAINS";

/**
 * How a department's id is to be read in `getAllDepartments`. Absent means `department_id`.
 */
export type GetAllDepartmentsIdType = "department_id" | "open_department_id";

/**
 * How a department's id is to be read. Absent means `department_id`.
 */
export type DepartmentIdType = "department_id" | "open_department_id" | "sync_relation" | "custom_field" | "code";

/**
 * How a password in a request is encrypted.
 */
export type PasswordEncryptType = "sm2" | "rsa" | "none";

/**
 * How a user came into the pool.
 */
export type UserSourceType = "excel" | "register" | "adminCreated" | "sync";

/**
 * How a user's id is to be read. Absent means `user_id`.
 */
export type UserIdType = "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";

/**
 * How an access key is used.
 */
export type Scheme = "signature" | "token";

/**
 * How one call is made.
 */
export interface CallOptions {
    /**
     * Cancels the call: before it is sent, while it waits, while the answer is read. The call then rejects with
     * the signal's own reason.
     */
    signal?: AbortSignal | undefined;
    /**
     * Milliseconds to wait for one answer. Default: the client's.
     */
    timeout?: number | undefined;
    /**
     * Milliseconds for the call as a whole, all its attempts and waits. Default: the client's.
     */
    deadline?: number | undefined;
    /**
     * How often the call is sent again after a failure that may pass, 0 to 10. Default: the client's.
     */
    maxRetries?: number | undefined;
    /**
     * Further headers of the request, of at most 8192 characters each. The client's own cannot be replaced, nor those that
     * say how a request goes over the connection (`Host`, `Content-Length`, `Connection` and the like).
     */
    headers?: Record<string, string | undefined> | undefined;
}

/**
 * How the ids in `deleteUsersBatch` are to be read.
 */
export interface DeleteUsersBatchOptionsDto {
    /**
     * How `userIds` are to be read. Absent means `user_id`.
     */
    userIdType?: UserIdType | undefined;
}

/**
 * How the ids in `setUserDepartments` are to be read.
 */
export interface SetUserDepartmentsOptionsDto {
    /**
     * How `userId` is to be read. Absent means `user_id`.
     */
    userIdType?: UserIdType | undefined;
}

/**
 * How users are to be added.
 */
export interface CreateUserOptionsDto {
    /**
     * Whether `password` is a hash to be stored as it is, for users from elsewhere. Absent means `false`.
     */
    keepPassword?: boolean | undefined;
    /**
     * Whether the service makes up a password. Absent means `false`.
     */
    autoGeneratePassword?: boolean | undefined;
    /**
     * Whether the first login asks for a new password. Absent means `false`.
     */
    resetPasswordOnFirstLogin?: boolean | undefined;
    /**
     * How `departmentIds` are to be read. Absent means `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * What to tell the new user, and how.
     */
    sendNotification?: SendCreateAccountNotificationDto | undefined;
    /**
     * How `password` is encrypted. Absent means `none`.
     */
    passwordEncryptType?: PasswordEncryptType | undefined;
}

/**
 * Kind of an external source of identities.
 */
export type IdentityProvider = "oidc" | "oauth2" | "saml" | "ldap" | "ad" | "cas" | "azure-ad" | "wechat" | "google" | "qq" | "wechatwork" | "dingtalk" | "weibo" | "github" | "alipay" | "apple" | "baidu" | "lark" | "gitlab" | "twitter" | "facebook" | "slack" | "linkedin" | "yidun" | "qingcloud" | "gitee" | "instagram" | "welink" | "huawei" | "honor" | "xiaomi" | "oppo" | "aws" | "amazon" | "douyin" | "kuaishou" | "line" | "sdbz" | "zjzwfw" | "zzding" | "seeyona8v5";

/**
 * Language of messages: the service's, of which some are in one language whatever is asked for, and those of our
 * errors, which are Chinese for both kinds of it and English otherwise.
 */
export type Lang = "en-US" | "zh-CN" | "zh-TW" | "ja-JP";

/**
 * One broken rule of an input: where, which, what was expected and what was found.
 */
export interface Issue {
    /**
     * Where: the names and places from the input down to the value. Empty for the input itself. A name of more than 200
     * characters is cut, and ends with `…`.
     */
    path: (string | number)[];
    /**
     * Which rule. Stable, unlike the texts.
     */
    code: IssueCode;
    /**
     * The whole in one sentence, for people: Chinese where the client's `lang` is, as `expected` and `received` are.
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
 * One condition on a field of a department.
 */
export interface SearchDepartmentsFilterItemDto {
    /**
     * Field to look at: `name`, `createdAt` or `updatedAt`.
     */
    field: string;
    /**
     * How the field is compared with `value`.
     */
    operator: SearchDepartmentsFilterOperator;
    /**
     * What the field is compared with: a text for `name`, a timestamp for a time. The unit of a timestamp and the
     * form that `BETWEEN` and `IN` take are not documented.
     */
    value?: unknown | undefined;
}

/**
 * One condition on a field of a user.
 */
export interface ListUsersAdvancedFilterItemDto {
    /**
     * Field to look at: one of the user, the key of a custom field, `department`, `loggedInApps`, `userSource` or
     * `identity`. The time of the last login is `lastLogin`.
     */
    field: string;
    /**
     * How the field is compared with `value`.
     */
    operator: ListUsersFilterOperator;
    /**
     * What the field is compared with; its form follows from field and operator. For `status` a `UserStatus`, or
     * several: the service refuses any other.
     */
    value?: unknown | undefined;
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
    isRoot?: boolean | undefined;
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
    description?: string | undefined;
    /**
     * Id chosen by the caller; what the id type `open_department_id` matches.
     */
    openDepartmentId?: string | undefined;
    /**
     * Whether the user leads the department.
     */
    isLeader: boolean;
    /**
     * Code chosen by the caller.
     */
    code?: string | undefined;
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
    isVirtualNode?: boolean | undefined;
    /**
     * Translations of the name.
     */
    i18n?: DepartmentI18nDto | undefined;
    /**
     * Values of custom fields, with `withCustomData`.
     */
    customData?: Record<string, unknown> | undefined;
    /**
     * Ids on the path to the department, with `withDepartmentPaths`. Their order is not documented.
     */
    departmentIdPath?: string[] | undefined;
    /**
     * Codes along the same path.
     */
    departmentCodePath?: string[] | undefined;
    /**
     * Names along the same path.
     */
    departmentNamePath?: string[] | undefined;
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
    isLeader?: boolean | undefined;
    /**
     * Whether it is the user's main department.
     */
    isMainDepartment?: boolean | undefined;
}

/**
 * One key of an order of departments.
 */
export interface DepartmentSortingDto {
    /**
     * Field to sort by.
     */
    field: DepartmentSortingField;
    /**
     * Direction of this key. Some samples of the documentation call it `direction`.
     */
    order: DepartmentSortingOrder;
}

/**
 * One key of an order of users.
 */
export interface SortingDto {
    /**
     * Field to sort by.
     */
    field: SortingField;
    /**
     * Direction of this key. Some samples of the documentation call it `direction`.
     */
    order: SortingOrder;
}

/**
 * One link of a department to another system that it is synchronised with. Any field may be missing, and further
 * ones may be there.
 */
export interface UserSyncRelationDto {
    /**
     * Kind of the system: `wechatwork`, `dingtalk`, `lark`, `welink`, `ldap`, `active-directory`, `italent`,
     * `xiaoshouyi`, `maycur`, `scim`, `moka`, or one that came later.
     */
    provider: string;
    /**
     * Id of the department in that system.
     */
    userIdInIdp: string;
    /**
     * The record of the department in that system, untouched.
     */
    userInfoInIdp: User;
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
 * One page of organizations.
 */
export interface OrganizationPagingDto {
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
    /**
     * The rows of this page.
     */
    list: OrganizationDto[];
}

/**
 * One page of users.
 */
export interface UserPagingDto {
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
    /**
     * The users on this page.
     */
    list: UserDto[];
}

/**
 * One text in up to four languages. The service's own samples send all four.
 */
export interface LangObject {
    /**
     * Simplified Chinese.
     */
    "zh-CN"?: LangUnit | undefined;
    /**
     * English.
     */
    "en-US"?: LangUnit | undefined;
    /**
     * Traditional Chinese.
     */
    "zh-TW"?: LangUnit | undefined;
    /**
     * Japanese.
     */
    "ja-JP"?: LangUnit | undefined;
}

/**
 * One user to add.
 */
export interface CreateUserInfoDto {
    /**
     * State of the account. Absent means `Activated`.
     */
    status?: UserStatus | undefined;
    /**
     * E-mail address, in any case. Unique in the user pool.
     */
    email?: string | undefined;
    /**
     * Phone number without country code. Unique in the user pool.
     */
    phone?: string | undefined;
    /**
     * Country code of the phone number, `+86` for example. Mainland China needs none.
     */
    phoneCountryCode?: string | undefined;
    /**
     * Login name. Unique in the user pool.
     */
    username?: string | undefined;
    /**
     * The user's id in a system of your own. Unique in the user pool.
     */
    externalId?: string | undefined;
    /**
     * Real name. Several users may share it.
     */
    name?: string | undefined;
    /**
     * Nickname.
     */
    nickname?: string | undefined;
    /**
     * Address of the picture.
     */
    photo?: string | undefined;
    /**
     * Gender. Absent means `U`.
     */
    gender?: Gender | undefined;
    /**
     * Whether the e-mail address is known to be theirs.
     */
    emailVerified?: boolean | undefined;
    /**
     * Whether the phone number is known to be theirs.
     */
    phoneVerified?: boolean | undefined;
    /**
     * Date of birth, `YYYY-MM-DD`.
     */
    birthdate?: string | undefined;
    /**
     * Country.
     */
    country?: string | undefined;
    /**
     * Province or state.
     */
    province?: string | undefined;
    /**
     * City.
     */
    city?: string | undefined;
    /**
     * Address.
     */
    address?: string | undefined;
    /**
     * Street and number.
     */
    streetAddress?: string | undefined;
    /**
     * Postal code.
     */
    postalCode?: string | undefined;
    /**
     * Company.
     */
    company?: string | undefined;
    /**
     * User agent of the last login.
     */
    browser?: string | undefined;
    /**
     * Device of the last login.
     */
    device?: string | undefined;
    /**
     * Given name.
     */
    givenName?: string | undefined;
    /**
     * Family name.
     */
    familyName?: string | undefined;
    /**
     * Middle name.
     */
    middleName?: string | undefined;
    /**
     * Profile: a text or an address.
     */
    profile?: string | undefined;
    /**
     * Name that the user likes to be called by.
     */
    preferredUsername?: string | undefined;
    /**
     * The user's page.
     */
    website?: string | undefined;
    /**
     * Time zone, `GMT+08:00` for example.
     */
    zoneinfo?: string | undefined;
    /**
     * Language and region, `en` for example.
     */
    locale?: string | undefined;
    /**
     * Whole postal address in one text.
     */
    formatted?: string | undefined;
    /**
     * Region.
     */
    region?: string | undefined;
    /**
     * Password, encrypted as `options.passwordEncryptType` says; as it is by default. No message shows it.
     */
    password?: string | undefined;
    /**
     * Salt of a password that is stored as it is (`options.keepPassword`). No message shows it.
     */
    salt?: string | undefined;
    /**
     * Tenants that the user joins.
     */
    tenantIds?: string[] | undefined;
    /**
     * Authenticator for one-time passwords that the user brings along.
     */
    otp?: CreateUserOtpDto | undefined;
    /**
     * Departments that the user joins, read according to `options.departmentIdType`.
     */
    departmentIds?: string[] | undefined;
    /**
     * Values of custom fields; each key must be defined in the user pool first.
     */
    customData?: Record<string, unknown> | undefined;
    /**
     * Values of metadata fields. `updateUser` calls them `metadata`.
     */
    metadataSource?: Record<string, unknown> | undefined;
    /**
     * Identities of the user at external sources.
     */
    identities?: CreateIdentityDto[] | undefined;
    /**
     * Number of the identity card. No message shows it.
     */
    identityNumber?: string | undefined;
}

/**
 * Page, order and what `listUsers` returns.
 */
export interface ListUsersOptionsDto {
    /**
     * Page to return. Absent means the first 10 rows.
     */
    pagination?: PaginationDto | undefined;
    /**
     * Keys to sort by, the weightiest first.
     */
    sort?: SortingDto[] | undefined;
    /**
     * Fields in which `keywords` are looked for. Absent means `phone`, `email`, `name`, `username`, `nickname` and
     * `identityNumber`.
     */
    fuzzySearchOn?: ListUsersSearchField[] | undefined;
    /**
     * Whether to return `customData`. Absent means `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return `postIdList`. Absent means `false`.
     */
    withPost?: boolean | undefined;
    /**
     * Whether to return `identities`. Absent means `false`.
     */
    withIdentities?: boolean | undefined;
    /**
     * Whether to return `departmentIds`. Absent means `false`.
     */
    withDepartmentIds?: boolean | undefined;
    /**
     * Whether the values of custom fields stand beside the other fields instead of in `customData`. Absent means
     * `false`.
     */
    flatCustomData?: boolean | undefined;
}

/**
 * State of an account. What each of them forbids is not documented.
 */
export type UserStatus = "Suspended" | "Resigned" | "Activated" | "Archived" | "Deactivated";

/**
 * The answer of `createDepartmentTree`, as it is documented. Whether the service keeps to that is not established:
 * what comes is passed on.
 */
export interface CreateDepartmentTreeRespDto extends Resp<Result> {}

/**
 * The answer of `getDepartmentAllApp`. Its only source declares a `DepartmentSingleRespDto`, which cannot hold a
 * list of applications: the true shape is not established.
 */
export interface GetDepartmentAllAppRespDto extends Resp<unknown> {}

/**
 * The answer of `getDepartmentSyncRelations`.
 */
export interface SyncRelationListRespDto extends Resp<UserSyncRelationDto[]> {}

/**
 * The answer of `getOrganizationsBatch`.
 */
export interface OrganizationListRespDto extends Resp<OrganizationDto[]> {}

/**
 * The answer of `getUserDepartments`.
 */
export interface UserDepartmentPaginatedRespDto extends Resp<UserDepartmentPagingDto> {}

/**
 * The answer of `isUserExists`.
 */
export interface IsUserExistsRespDto extends Resp<IsUserExistsDto> {}

/**
 * The answer of `isUserInDepartment`.
 */
export interface IsUserInDepartmentRespDto extends Resp<IsUserInDepartmentDataDto> {}

/**
 * The answer of `listDepartmentMemberIds`.
 */
export interface UserIdListRespDto extends Resp<string[]> {}

/**
 * The answer of `updateNodeStatus`. The API names the type and says nothing of its fields: that it is an answer like
 * all others is presumed.
 */
export interface Node extends Resp<unknown> {}

/**
 * The answer of a call that resolves to a page of organizations.
 */
export interface OrganizationPaginatedRespDto extends Resp<OrganizationPagingDto> {}

/**
 * The answer of a call that resolves to a page of users.
 */
export interface UserPaginatedRespDto extends Resp<UserPagingDto> {}

/**
 * The answer of a call that resolves to departments with their total number.
 */
export interface DepartmentPaginatedRespDto extends Resp<DepartmentPagingDto> {}

/**
 * The answer of a call that resolves to departments without their total number.
 */
export interface DepartmentListRespDto extends Resp<DepartmentDto[]> {}

/**
 * The answer of a call that resolves to nothing but its success.
 */
export interface IsSuccessRespDto extends Resp<IsSuccessDto> {}

/**
 * The answer of a call that resolves to one department.
 */
export interface DepartmentSingleRespDto extends Resp<DepartmentDto> {}

/**
 * The answer of a call that resolves to one organization.
 */
export interface OrganizationSingleRespDto extends Resp<OrganizationDto> {}

/**
 * The answer of a call that resolves to one user.
 */
export interface UserSingleRespDto extends Resp<UserDto> {}

/**
 * The answer of a call that resolves to several users.
 */
export interface UserListRespDto extends Resp<UserDto[]> {}

/**
 * The one field that `searchDepartmentsList` sorts by.
 */
export type SearchDepartmentsSortBy = "updatedAt" | "createdAt";

/**
 * The record of a department in another system, as that system has it. Its fields are the system's own.
 */
export type User = Record<string, unknown>;

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
 * Translations of what an organization is called.
 */
export interface OrganizationNameI18nDto {
    /**
     * Translations of the name.
     */
    organizationName: LangObject;
}

/**
 * What `addDepartmentMembers` takes.
 */
export interface AddDepartmentMembersReqDto {
    /**
     * Ids of the users, given by the service. A greatest number is not documented.
     */
    userIds: string[];
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Id of the department, read according to `departmentIdType`; `"root"` for the root department.
     */
    departmentId: string;
    /**
     * How `departmentId` is to be read. Absent means `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * What `addTenantDepartmentMembers` takes.
 */
export interface AddTenantDepartmentMembersReqDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Id of the department, read according to `departmentIdType`; `"root"` for the root department.
     */
    departmentId: string;
    /**
     * How `departmentId` is to be read. Absent means `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Ids of the users at the level of the user pool.
     */
    linkUserIds?: string[] | undefined;
    /**
     * Ids of the members of the tenant.
     */
    memberIds?: string[] | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * What `createDepartmentTree` did, in numbers. Any field may be missing, and further ones may be there.
 */
export interface Result {
    /**
     * Number of users added.
     */
    addUser: number;
    /**
     * Number of users changed.
     */
    updateUser: number;
    /**
     * Number of departments added.
     */
    addDepartment: number;
    /**
     * Number of departments changed.
     */
    updateDepartment: number;
}

/**
 * What `createDepartmentTree` takes.
 */
export interface CreateDepartmentTreeReqDto {
    /**
     * Name of the top department of the tree.
     */
    name: string;
    /**
     * Departments below it. Every source says texts, which cannot tell of a tree; presumably each is an object like
     * this one. A tree has at most 64 levels below its top, and 100,000 departments.
     */
    children?: (string | CreateDepartmentTreeNodeDto)[] | undefined;
    /**
     * People to put into it. Every source says one; presumably it is a list.
     */
    members?: UserInfoDto | UserInfoDto[] | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
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
    metadata?: Record<string, unknown> | undefined;
    /**
     * Id of your own choice, by which `departmentIdType: "open_department_id"` finds the department later.
     */
    openDepartmentId?: string | undefined;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Code of your own choice.
     */
    code?: string | undefined;
    /**
     * Whether it is a virtual department.
     */
    isVirtualNode?: boolean | undefined;
    /**
     * Translations of the name.
     */
    i18n?: DepartmentI18nDto | undefined;
    /**
     * Values of custom fields; each key must be defined in the user pool first.
     */
    customData?: Record<string, unknown> | undefined;
    /**
     * How `parentDepartmentId` is to be read. Absent means `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Ids of the posts (job positions) tied to the department.
     */
    postIdList?: string[] | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * What `createOrganization` takes.
 */
export interface CreateOrganizationReqDto {
    /**
     * Values of metadata fields. The documentation calls it required and its own samples leave it out: absent, `{}`
     * is sent.
     */
    metadata?: Record<string, unknown> | undefined;
    /**
     * Name shown to people.
     */
    organizationName: string;
    /**
     * Code of your own choice, by which other calls find the organization: at most 64 characters, without white
     * space and CJK characters. The service was seen to accept `""`; which code it then gives is not documented.
     */
    organizationCode: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Id of your own choice for the root department.
     */
    openDepartmentId?: string | undefined;
    /**
     * Translations of the name.
     */
    i18n?: OrganizationNameI18nDto | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
    /**
     * Ids of the posts (job positions) tied to the root department.
     */
    postIdList?: string[] | undefined;
}

/**
 * What `createUser` takes: `username`, `phone` or `email` must be among it.
 */
export interface CreateUserReqDto {
    /**
     * State of the account. Absent means `Activated`.
     */
    status?: UserStatus | undefined;
    /**
     * E-mail address, in any case. Unique in the user pool.
     */
    email?: string | undefined;
    /**
     * Phone number without country code. Unique in the user pool.
     */
    phone?: string | undefined;
    /**
     * Country code of the phone number, `+86` for example. Mainland China needs none.
     */
    phoneCountryCode?: string | undefined;
    /**
     * Login name. Unique in the user pool.
     */
    username?: string | undefined;
    /**
     * The user's id in a system of your own. Unique in the user pool.
     */
    externalId?: string | undefined;
    /**
     * Real name. Several users may share it.
     */
    name?: string | undefined;
    /**
     * Nickname.
     */
    nickname?: string | undefined;
    /**
     * Address of the picture.
     */
    photo?: string | undefined;
    /**
     * Gender. Absent means `U`.
     */
    gender?: Gender | undefined;
    /**
     * Whether the e-mail address is known to be theirs.
     */
    emailVerified?: boolean | undefined;
    /**
     * Whether the phone number is known to be theirs.
     */
    phoneVerified?: boolean | undefined;
    /**
     * Date of birth, `YYYY-MM-DD`.
     */
    birthdate?: string | undefined;
    /**
     * Country.
     */
    country?: string | undefined;
    /**
     * Province or state.
     */
    province?: string | undefined;
    /**
     * City.
     */
    city?: string | undefined;
    /**
     * Address.
     */
    address?: string | undefined;
    /**
     * Street and number.
     */
    streetAddress?: string | undefined;
    /**
     * Postal code.
     */
    postalCode?: string | undefined;
    /**
     * Company.
     */
    company?: string | undefined;
    /**
     * User agent of the last login.
     */
    browser?: string | undefined;
    /**
     * Device of the last login.
     */
    device?: string | undefined;
    /**
     * Given name.
     */
    givenName?: string | undefined;
    /**
     * Family name.
     */
    familyName?: string | undefined;
    /**
     * Middle name.
     */
    middleName?: string | undefined;
    /**
     * Profile: a text or an address.
     */
    profile?: string | undefined;
    /**
     * Name that the user likes to be called by.
     */
    preferredUsername?: string | undefined;
    /**
     * The user's page.
     */
    website?: string | undefined;
    /**
     * Time zone, `GMT+08:00` for example.
     */
    zoneinfo?: string | undefined;
    /**
     * Language and region, `en` for example.
     */
    locale?: string | undefined;
    /**
     * Whole postal address in one text.
     */
    formatted?: string | undefined;
    /**
     * Region.
     */
    region?: string | undefined;
    /**
     * Password, encrypted as `options.passwordEncryptType` says; as it is by default. No message shows it.
     */
    password?: string | undefined;
    /**
     * Salt of a password that is stored as it is (`options.keepPassword`). No message shows it.
     */
    salt?: string | undefined;
    /**
     * Tenants that the user joins.
     */
    tenantIds?: string[] | undefined;
    /**
     * Authenticator for one-time passwords that the user brings along.
     */
    otp?: CreateUserOtpDto | undefined;
    /**
     * Departments that the user joins, read according to `options.departmentIdType`.
     */
    departmentIds?: string[] | undefined;
    /**
     * Values of custom fields; each key must be defined in the user pool first. A text among them has at most 1024
     * characters; how the service counts the whole set is not documented.
     */
    customData?: Record<string, unknown> | undefined;
    /**
     * Values of metadata fields. `updateUser` calls them `metadata`.
     */
    metadataSource?: Record<string, unknown> | undefined;
    /**
     * Identities of the user at external sources.
     */
    identities?: CreateIdentityDto[] | undefined;
    /**
     * Number of the identity card. No message shows it.
     */
    identityNumber?: string | undefined;
    /**
     * How the call is to be carried out.
     */
    options?: CreateUserOptionsDto | undefined;
}

/**
 * What `createUsersBatch` takes.
 */
export interface CreateUserBatchReqDto {
    /**
     * Users to add, 1 to 50.
     */
    list: CreateUserInfoDto[];
    /**
     * How all of them are to be added.
     */
    options?: CreateUserOptionsDto | undefined;
}

/**
 * What `deleteDepartmentSyncRelations` takes.
 */
export interface DeleteDepartmentSyncRelationReqDto {
    /**
     * Kind of the system: `wechatwork`, `dingtalk`, `lark`, `welink`, `ldap`, `active-directory`, `italent`,
     * `xiaoshouyi`, `maycur`, `scim`, `moka`, or one that came later.
     */
    provider: string;
    /**
     * Id of the department, read according to `departmentIdType`; `"root"` for the root department.
     */
    departmentId: string;
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * How `departmentId` is to be read. Absent means `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
}

/**
 * What `deleteDepartment` takes.
 */
export interface DeleteDepartmentReqDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Department to delete, read according to `departmentIdType`.
     */
    departmentId: string;
    /**
     * How `departmentId` is to be read. Absent means `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * What `deleteOrganization` takes.
 */
export interface DeleteOrganizationReqDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * What `deleteUsersBatch` takes.
 */
export interface DeleteUsersBatchDto {
    /**
     * Ids of the users to delete, 1 to 50, read according to `options.userIdType`.
     */
    userIds: string[];
    /**
     * How `userIds` are to be read.
     */
    options?: DeleteUsersBatchOptionsDto | undefined;
}

/**
 * What `getAllDepartments` takes.
 */
export interface GetAllDepartmentsDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Department to look below, read according to `departmentIdType`. Absent means `root`, which is all of the
     * organization.
     */
    departmentId?: string | undefined;
    /**
     * How `departmentId` is to be read, one of two ways in this call. Absent means `department_id`.
     */
    departmentIdType?: GetAllDepartmentsIdType | undefined;
    /**
     * Whether to return `customData`. Absent means `false`.
     */
    withCustomData?: boolean | undefined;
}

/**
 * What `getDepartmentAllApp` takes.
 */
export interface GetDepartmentByIdReqDto {
    /**
     * Id of the department, given by the service.
     */
    departmentId: string;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
    /**
     * Types of applications to restrict the answer to. Their names are not documented.
     */
    appTypeList?: string[] | undefined;
    /**
     * Whether to return values of custom fields.
     */
    withCustomData?: boolean | undefined;
}

/**
 * What `getDepartmentById` takes.
 */
export interface GetDepartmentByIdDto {
    /**
     * Id of the department, given by the service; no other department of the user pool has it.
     */
    departmentId: string;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
    /**
     * Types of applications to restrict the answer to. Their names are not documented, and the documented answer
     * holds no applications.
     */
    appTypeList?: string[] | undefined;
    /**
     * Whether to return `customData`. Absent means `false`.
     */
    withCustomData?: boolean | undefined;
}

/**
 * What `getDepartmentSyncRelations` takes.
 */
export interface GetDepartmentSyncRelationsDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Id of the department, read according to `departmentIdType`; `"root"` for the root department. Some sources
     * call it optional; what a call without it would list is not said.
     */
    departmentId: string;
    /**
     * How `departmentId` is to be read. Absent means `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Whether to return values of custom fields; the documented answer has no place for them. Absent means `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * What `getDepartment` takes: `departmentId` or `departmentCode` must be among it.
 */
export interface GetDepartmentDto {
    /**
     * Code of the organization, 1 to 64 characters. The documentation calls it optional, yet the service was seen to
     * answer an empty one with 404.
     */
    organizationCode: string;
    /**
     * Id of the department, read according to `departmentIdType`; `"root"` for the root department. Either this or
     * `departmentCode` is needed.
     */
    departmentId?: string | undefined;
    /**
     * Code of the department. Either this or `departmentId` is needed.
     */
    departmentCode?: string | undefined;
    /**
     * How `departmentId` is to be read. Absent means `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Whether to return `customData`. Absent means `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether the values of custom fields stand beside the other fields instead of in `customData`. Absent means
     * `false`.
     */
    flatCustomData?: boolean | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * What `getOrganization` takes.
 */
export interface GetOrganizationDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Whether to return `customData`. Absent means `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return `postIdList`. Absent means `false`.
     */
    withPost?: boolean | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * What `getOrganizationsBatch` takes.
 */
export interface GetOrganizationBatchDto {
    /**
     * Codes of the organizations, at least one. A greatest number is not documented.
     */
    organizationCodeList: string[];
    /**
     * Whether to return `customData`. Absent means `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return `postIdList`. Absent means `false`.
     */
    withPost?: boolean | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * What `getParentDepartment` takes.
 */
export interface GetParentDepartmentDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Department whose parent is sought, read according to `departmentIdType`.
     */
    departmentId: string;
    /**
     * How `departmentId` is to be read. Absent means `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Whether to return `customData`. Absent means `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * What `getUserBatch` takes.
 */
export interface GetUserBatchDto {
    /**
     * Ids of the users, 1 to 50, read according to `userIdType`.
     */
    userIds: string[];
    /**
     * How `userIds` are to be read. Absent means `user_id`.
     */
    userIdType?: UserIdType | undefined;
    /**
     * Whether to return `customData`. Absent means `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether the values of custom fields stand beside the other fields instead of in `customData`. Absent means
     * `false`.
     */
    flatCustomData?: boolean | undefined;
    /**
     * Whether to return `identities`. Absent means `false`.
     */
    withIdentities?: boolean | undefined;
    /**
     * Whether to return `departmentIds`. Absent means `false`.
     */
    withDepartmentIds?: boolean | undefined;
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
    userIdType?: UserIdType | undefined;
    /**
     * Page, counted from 1. Absent means 1.
     */
    page?: number | undefined;
    /**
     * Rows of a page, 1 to 50. Absent means 10, which is fewer than a user can have: ask for 50 before you set.
     */
    limit?: number | undefined;
    /**
     * Whether to return `customData`. Absent means `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return the three paths. Absent means `false`.
     */
    withDepartmentPaths?: boolean | undefined;
    /**
     * What to sort by. Absent means `JoinDepartmentAt`.
     */
    sortBy?: UserDepartmentsSortBy | undefined;
    /**
     * Direction of the order. Absent means `Desc`.
     */
    orderBy?: SortDirection | undefined;
}

/**
 * What `getUser` takes.
 */
export interface GetUserDto {
    /**
     * Id of the user, read according to `userIdType`.
     */
    userId: string;
    /**
     * How `userId` is to be read. Absent means `user_id`.
     */
    userIdType?: UserIdType | undefined;
    /**
     * Whether the values of custom fields stand beside the other fields instead of in `customData`. Absent means
     * `false`.
     */
    flatCustomData?: boolean | undefined;
    /**
     * Whether to return `customData`. Absent means `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return `postIdList`. Absent means `false`.
     */
    withPost?: boolean | undefined;
    /**
     * Whether to return `identities`. Absent means `false`.
     */
    withIdentities?: boolean | undefined;
    /**
     * Whether to return `departmentIds`. Absent means `false`.
     */
    withDepartmentIds?: boolean | undefined;
}

/**
 * What `isUserExists` takes: one of them at least.
 */
export interface IsUserExistsReqDto {
    /**
     * Login name.
     */
    username?: string | undefined;
    /**
     * E-mail address, in any case.
     */
    email?: string | undefined;
    /**
     * Phone number without country code.
     */
    phone?: string | undefined;
    /**
     * The user's id in a system of your own.
     */
    externalId?: string | undefined;
}

/**
 * What `isUserInDepartment` takes.
 */
export interface IsUserInDepartmentDto {
    /**
     * Id of the user, given by the service. Other kinds of id are not taken here.
     */
    userId: string;
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Id of the department, read according to `departmentIdType`; `"root"` for the root department.
     */
    departmentId: string;
    /**
     * How `departmentId` is to be read. Absent means `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Whether the departments below it count as well. Absent means `false`.
     */
    includeChildrenDepartments?: boolean | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * What `listChildrenDepartments` takes.
 */
export interface ListChildrenDepartmentsDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Department to look below, read according to `departmentIdType`; `"root"` for the top level.
     */
    departmentId: string;
    /**
     * `true` for the enabled departments alone, `false` for the disabled ones. Absent means both.
     */
    status?: boolean | undefined;
    /**
     * How `departmentId` is to be read. Absent means `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Whether to leave out virtual departments. Absent means `false`.
     */
    excludeVirtualNode?: boolean | undefined;
    /**
     * Whether to return virtual departments alone. Absent means `false`.
     */
    onlyVirtualNode?: boolean | undefined;
    /**
     * Whether to return `customData`. Absent means `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * What `listDepartmentMemberIds` takes.
 */
export interface ListDepartmentMemberIdsDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Id of the department, read according to `departmentIdType`; `"root"` for the root department.
     */
    departmentId: string;
    /**
     * How `departmentId` is to be read. Absent means `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * What `listDepartmentMembers` takes.
 */
export interface ListDepartmentMembersDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Id of the department, read according to `departmentIdType`; `"root"` for the root department.
     */
    departmentId: string;
    /**
     * What to sort by. Absent means `JoinDepartmentAt`.
     */
    sortBy?: DepartmentMembersSortBy | undefined;
    /**
     * Direction of the order. Absent means `Desc`.
     */
    orderBy?: SortDirection | undefined;
    /**
     * How `departmentId` is to be read. Absent means `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Whether the departments below it count as well. Absent means `false`.
     */
    includeChildrenDepartments?: boolean | undefined;
    /**
     * Page, counted from 1. Absent means 1.
     */
    page?: number | undefined;
    /**
     * Rows of a page, 1 to 50. Absent means 10.
     */
    limit?: number | undefined;
    /**
     * Whether to return `customData`. Absent means `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return `identities`. Absent means `false`.
     */
    withIdentities?: boolean | undefined;
    /**
     * Whether to return `departmentIds`. Absent means `false`.
     */
    withDepartmentIds?: boolean | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * What `listOrganizations` takes.
 */
export interface ListOrganizationsDto {
    /**
     * Page, counted from 1. Absent means 1.
     */
    page?: number | undefined;
    /**
     * Rows of a page, 1 to 50. Absent means 10.
     */
    limit?: number | undefined;
    /**
     * Whether to return every row at once instead of a page. Absent means `false`.
     */
    fetchAll?: boolean | undefined;
    /**
     * Whether to return `customData`. Absent means `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return `postIdList`. Absent means `false`.
     */
    withPost?: boolean | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
    /**
     * `true` for the enabled organizations alone, `false` for the disabled ones. Absent means both.
     */
    status?: boolean | undefined;
}

/**
 * What `listUsers` takes. Without anything, it lists the first 10 users.
 */
export interface ListUsersRequestDto {
    /**
     * Text to look for in the fields that `options.fuzzySearchOn` names.
     */
    keywords?: string | undefined;
    /**
     * Conditions on fields. That a user has to meet all of them is presumed: no source says so.
     */
    advancedFilter?: ListUsersAdvancedFilterItemDto[] | undefined;
    /**
     * Query in the language of the search engine, passed on as it is. No source documents it.
     */
    searchQuery?: Record<string, unknown> | undefined;
    /**
     * Page, order and what to return.
     */
    options?: ListUsersOptionsDto | undefined;
}

/**
 * What `removeDepartmentMembers` takes.
 */
export interface RemoveDepartmentMembersReqDto {
    /**
     * Ids of the users, given by the service. A greatest number is not documented.
     */
    userIds: string[];
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Id of the department, read according to `departmentIdType`; `"root"` for the root department.
     */
    departmentId: string;
    /**
     * How `departmentId` is to be read. Absent means `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * What `removeTenantDepartmentMembers` takes.
 */
export interface RemoveTenantDepartmentMembersReqDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Id of the department, read according to `departmentIdType`; `"root"` for the root department.
     */
    departmentId: string;
    /**
     * How `departmentId` is to be read. Absent means `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Ids of the users at the level of the user pool.
     */
    linkUserIds?: string[] | undefined;
    /**
     * Ids of the members of the tenant.
     */
    memberIds?: string[] | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * What `searchDepartmentMembers` takes.
 */
export interface SearchDepartmentMembersDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Id of the department, read according to `departmentIdType`; `"root"` for the root department.
     */
    departmentId: string;
    /**
     * Text to look for, a member's name for example.
     */
    keywords: string;
    /**
     * Page, counted from 1. Absent means 1.
     */
    page?: number | undefined;
    /**
     * Rows of a page, 1 to 50. Absent means 10.
     */
    limit?: number | undefined;
    /**
     * How `departmentId` is to be read. Absent means `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Whether the departments below it count as well. Absent means `false`.
     */
    includeChildrenDepartments?: boolean | undefined;
    /**
     * Whether to return `customData`. Absent means `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return `identities`. Absent means `false`.
     */
    withIdentities?: boolean | undefined;
    /**
     * Whether to return `departmentIds`. Absent means `false`.
     */
    withDepartmentIds?: boolean | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * What `searchDepartmentsList` takes.
 */
export interface SearchDepartmentsListReqDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Whether to return `customData`. Absent means `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return `postIdList` and `posts`. Absent means `false`.
     */
    withPost?: boolean | undefined;
    /**
     * Page, counted from 1. Absent means 1.
     */
    page?: number | undefined;
    /**
     * Rows of a page, 1 to 50. Absent means 10.
     */
    limit?: number | undefined;
    /**
     * Conditions on fields. That a department has to meet all of them is presumed: no source says so.
     */
    advancedFilter?: SearchDepartmentsFilterItemDto[] | undefined;
    /**
     * The one field to sort by. Absent means `updatedAt`.
     */
    sortBy?: SearchDepartmentsSortBy | undefined;
    /**
     * Direction that goes with `sortBy`. Absent means `DESC`.
     */
    orderBy?: SearchDepartmentsOrderBy | undefined;
    /**
     * Several keys to sort by, the weightiest first.
     */
    sort?: DepartmentSortingDto[] | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * What `searchDepartments` takes.
 */
export interface SearchDepartmentsReqDto {
    /**
     * Text to search for, such as a part of a name.
     */
    keywords: string;
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Whether to return `customData`. Absent means `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * What `searchOrganizations` takes.
 */
export interface SearchOrganizationsDto {
    /**
     * Text to search for, such as a part of a name; not empty.
     */
    keywords: string;
    /**
     * Page, counted from 1. Absent means 1.
     */
    page?: number | undefined;
    /**
     * Rows of a page, 1 to 50. Absent means 10.
     */
    limit?: number | undefined;
    /**
     * Whether to return `customData`. Absent means `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
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
    options?: SetUserDepartmentsOptionsDto | undefined;
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
    metadata?: Record<string, unknown> | undefined;
    /**
     * User ids of the leaders.
     */
    leaderUserIds?: string[] | undefined;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * New code: 1 to 64 characters, without white space and CJK characters.
     */
    code?: string | undefined;
    /**
     * Translations of the name.
     */
    i18n?: DepartmentI18nDto | undefined;
    /**
     * `true` enables, `false` disables the department.
     */
    status?: boolean | undefined;
    /**
     * New name, not empty.
     */
    name?: string | undefined;
    /**
     * How the ids of departments in this request are to be read. Absent means `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * New parent, which moves the department and all below it; `"root"` for the top level.
     */
    parentDepartmentId?: string | undefined;
    /**
     * Values of custom fields; each key must be defined in the user pool first.
     */
    customData?: Record<string, unknown> | undefined;
    /**
     * Ids of the posts (job positions) tied to the department.
     */
    postIdList?: string[] | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * What `updateNodeStatus` takes.
 */
export interface UpdateDepartmentStatusReqDto {
    /**
     * `true` enables, `false` disables the department.
     */
    status: boolean;
    /**
     * Id of the department, given by the service.
     */
    departmentId: string;
}

/**
 * What `updateOrganizationStatus` takes.
 */
export interface UpdateOrganizationStatusReqDto {
    /**
     * Id of the organization's root department, which is its `departmentId`. Not its code.
     */
    rootNodeId: string;
    /**
     * `"true"` enables, `"false"` disables the organization: a text, not a boolean. The documentation calls it
     * optional; what a call without it would do is not said.
     */
    status: OrganizationStatus;
}

/**
 * What `updateOrganization` takes. A field that is left out stays as it is stored.
 */
export interface UpdateOrganizationReqDto {
    /**
     * Code that the organization has now, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Id of your own choice for the root department.
     */
    openDepartmentId?: string | undefined;
    /**
     * User ids of the leaders.
     */
    leaderUserIds?: string[] | undefined;
    /**
     * Translations of the name.
     */
    i18n?: OrganizationNameI18nDto | undefined;
    /**
     * Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
     */
    tenantId?: string | undefined;
    /**
     * New code: 1 to 64 characters, without white space and CJK characters.
     */
    organizationNewCode?: string | undefined;
    /**
     * New name, not empty.
     */
    organizationName?: string | undefined;
    /**
     * Ids of the posts (job positions) tied to the root department.
     */
    postIdList?: string[] | undefined;
}

/**
 * What `updateUser` takes. A field that is left out stays as it is stored.
 */
export interface UpdateUserReqDto {
    /**
     * Id of the user to change, read according to `options.userIdType`.
     */
    userId: string;
    /**
     * Country code of the phone number, `+86` for example. Mainland China needs none.
     */
    phoneCountryCode?: string | undefined;
    /**
     * Real name. Several users may share it.
     */
    name?: string | undefined;
    /**
     * Nickname.
     */
    nickname?: string | undefined;
    /**
     * Address of the picture.
     */
    photo?: string | undefined;
    /**
     * The user's id in a system of your own. Unique in the user pool.
     */
    externalId?: string | undefined;
    /**
     * State of the account.
     */
    status?: UserStatus | undefined;
    /**
     * Whether the e-mail address is known to be theirs.
     */
    emailVerified?: boolean | undefined;
    /**
     * Whether the phone number is known to be theirs.
     */
    phoneVerified?: boolean | undefined;
    /**
     * Date of birth, `YYYY-MM-DD`.
     */
    birthdate?: string | undefined;
    /**
     * Country.
     */
    country?: string | undefined;
    /**
     * Province or state.
     */
    province?: string | undefined;
    /**
     * City.
     */
    city?: string | undefined;
    /**
     * Address.
     */
    address?: string | undefined;
    /**
     * Street and number.
     */
    streetAddress?: string | undefined;
    /**
     * Postal code.
     */
    postalCode?: string | undefined;
    /**
     * Gender.
     */
    gender?: Gender | undefined;
    /**
     * Login name. Unique in the user pool.
     */
    username?: string | undefined;
    /**
     * E-mail address, in any case. Unique in the user pool.
     */
    email?: string | undefined;
    /**
     * Phone number without country code. Unique in the user pool.
     */
    phone?: string | undefined;
    /**
     * New password, encrypted as `options.passwordEncryptType` says; as it is by default. No message shows it.
     */
    password?: string | undefined;
    /**
     * Company.
     */
    company?: string | undefined;
    /**
     * User agent of the last login.
     */
    browser?: string | undefined;
    /**
     * Device of the last login.
     */
    device?: string | undefined;
    /**
     * Given name.
     */
    givenName?: string | undefined;
    /**
     * Family name.
     */
    familyName?: string | undefined;
    /**
     * Middle name.
     */
    middleName?: string | undefined;
    /**
     * Profile: a text or an address.
     */
    profile?: string | undefined;
    /**
     * Name that the user likes to be called by.
     */
    preferredUsername?: string | undefined;
    /**
     * The user's page.
     */
    website?: string | undefined;
    /**
     * Time zone, `GMT+08:00` for example.
     */
    zoneinfo?: string | undefined;
    /**
     * Language and region, `en` for example.
     */
    locale?: string | undefined;
    /**
     * Whole postal address in one text.
     */
    formatted?: string | undefined;
    /**
     * Region.
     */
    region?: string | undefined;
    /**
     * Number of the identity card. No message shows it.
     */
    identityNumber?: string | undefined;
    /**
     * Values of custom fields; each key must be defined in the user pool first.
     */
    customData?: Record<string, unknown> | undefined;
    /**
     * Values of metadata fields. `createUser` calls them `metadataSource`.
     */
    metadata?: Record<string, unknown> | undefined;
    /**
     * How the call is to be carried out.
     */
    options?: UpdateUserOptionsDto | undefined;
}

/**
 * What departments can be sorted by.
 */
export type DepartmentSortingField = "updatedAt" | "createdAt" | "name";

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
    operation?: string | undefined;
    /**
     * HTTP status, if there was an answer.
     */
    status?: number | undefined;
    /**
     * The envelope's `statusCode`, if there was an envelope.
     */
    statusCode?: number | undefined;
    /**
     * The envelope's `apiCode`: the finer error code, where the service gives one.
     */
    apiCode?: number | undefined;
    /**
     * The envelope's `requestId`, which the service's support asks for; its first 200 characters, control characters escaped.
     */
    requestId?: string | undefined;
    /**
     * The envelope's `message`: the service's own text as it came, without the sentence that `message` makes of it; its
     * first 10,000 characters.
     */
    serviceMessage?: string | undefined;
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
    retryAfterMs?: number | undefined;
    /**
     * Every broken rule of the input, for `invalid_input`. Otherwise empty.
     */
    issues: Issue[];
    /**
     * The first 500 characters of what came instead of an envelope, for `bad_response`, and for `auth` and `rate_limit` where
     * something before the API refused (HTTP status 401, 403, 429). Never of the exchange of a key for a token, whose answer may hold
     * the token.
     */
    body?: string | undefined;
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
 * What the members of a department can be sorted by.
 */
export type DepartmentMembersSortBy = "Default" | "JoinDepartmentAt" | "userId" | "createAt" | "updatedAt";

/**
 * What to tell a new user, and how.
 */
export interface SendCreateAccountNotificationDto {
    /**
     * Whether to send an e-mail. Absent means `false`.
     */
    sendEmailNotification?: boolean | undefined;
    /**
     * Whether to send a text message. Absent means `false`.
     */
    sendPhoneNotification?: boolean | undefined;
    /**
     * Application whose login page the message names.
     */
    appId?: string | undefined;
}

/**
 * What users can be sorted by.
 */
export type SortingField = "id" | "createdAt" | "updatedAt" | "email" | "username" | "externalId" | "phone" | "status" | "statusChangedAt" | "passwordLastSetAt" | "loginsCount" | "gender" | "lastLogin" | "userSourceType" | "lastMfaTime" | "passwordSecurityLevel" | "phoneCountryCode" | "lastIp";

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
 * Whether a user exists.
 */
export interface IsUserExistsDto {
    /**
     * Whether there is such a user.
     */
    exists: boolean;
}

/**
 * Whether a user is employed.
 */
export type UserWorkStatus = "Closed" | "Active";

/**
 * Whether a user is in a department.
 */
export interface IsUserInDepartmentDataDto {
    /**
     * Whether the user is a member.
     */
    inDepartment: boolean;
}

/**
 * Whether the call had an effect.
 */
export type Outcome = "not_applied" | "unknown";

/**
 * Which page.
 */
export interface PaginationDto {
    /**
     * Page, counted from 1. Absent means 1.
     */
    page?: number | undefined;
    /**
     * Rows of a page, 1 to 50. Absent means 10.
     */
    limit?: number | undefined;
}

/**
 * Which rule an input broke.
 */
export type IssueCode = "required" | "missing_one_of" | "unknown_field" | "invalid_type" | "invalid_value" | "invalid_format" | "too_short" | "too_long" | "too_small" | "too_big" | "unreadable" | "too_deep";

/**
 * Whom to tell of a new password, and how.
 */
export interface SendResetPasswordNotificationDto {
    /**
     * Whether to write to the user's own e-mail address. Absent means `false`.
     */
    sendDefaultEmailNotification?: boolean | undefined;
    /**
     * Whether to write to the user's own phone. Absent means `false`.
     */
    sendDefaultPhoneNotification?: boolean | undefined;
    /**
     * Another e-mail address to write to.
     */
    inputSendEmailNotification?: string | undefined;
    /**
     * Another phone number to write to.
     */
    inputSendPhoneNotification?: string | undefined;
    /**
     * Application whose login page the message names.
     */
    appId?: string | undefined;
}

/**
 * Why a token is asked for.
 */
export type TokenReason = "initial" | "expiring" | "rejected";

/**
 * Why an access token is asked for.
 */
export interface AccessTokenContext {
    /**
     * Why.
     */
    reason: TokenReason;
    /**
     * Aborted when no call waits for the token any more.
     */
    signal: AbortSignal;
}

/** An answer of the service: what it answers is `data`. */
export interface Resp<Data> {
    /** 200: any other value rejects. */
    statusCode: number;
    /** Text for people, in the client's language; often empty on success. */
    message: string;
    /** Finer code. Without meaning on success. */
    apiCode?: number | undefined;
    /** Id of the request, for the service's support. */
    requestId?: string | undefined;
    /** What was asked for. */
    data: Data;
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
     * Sets up a client; sends nothing.
     *
     * The options are read once, here. A copy of a client (by spread or a library that clones) is no client: its calls reject
     * with `kind: "config"`.
     *
     * Throws a `GenAuthError` of kind `config` if an option is missing, misspelt or of no use, and if an access
     * key is given in a page. It does not throw for where it is made: what works elsewhere alone (a path as `host` on a server
     * that renders, options that are `undefined` or empty because a secret is not set) rejects at the call, with `config`.
     */
    constructor(options: ManagementClientOptions);
}

export interface ManagementClient {
    /**
     * Adds users to a department; the departments that they have stay theirs.
     *
     * Rejects with `kind: "not_found"` when the organization or the department does not exist.
     *
     * @example
     * ```ts
     * await client.addDepartmentMembers({ organizationCode: "steamory", departmentId, userIds: [userId] });
     * ```
     */
    addDepartmentMembers(input: AddDepartmentMembersReqDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Adds members of a tenant to a department, by their ids as members or by those in the user pool.
     *
     * Rejects with `kind: "not_found"` when the organization or the department does not exist.
     *
     * @example
     * ```ts
     * await client.addTenantDepartmentMembers({
     *   organizationCode: "steamory",
     *   departmentId,
     *   memberIds: [memberId],
     *   tenantId,
     * });
     * ```
     */
    addTenantDepartmentMembers(input: AddTenantDepartmentMembersReqDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Adds a department below a parent and resolves to it as stored.
     *
     * Rejects with `kind: "not_found"` when the organization or the parent does not exist. After `network`,
     * `timeout` or `bad_response` the department may be there (`outcome: "unknown"`): look before you try again. With
     * an `openDepartmentId` or a `code` the call does that itself: it resolves to the department if it finds it, and
     * rejects with `kind: "conflict"` if the one it finds differs. In a page it looks after a conflict too, for a
     * browser may send a call twice by itself.
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
     * Adds a tree of departments, with people in them, in one call.
     *
     * The documentation leaves open which organization gets the tree, and what it says of `children`, `members` and
     * the answer is doubtful: try it where it can do no harm. After `network`, `timeout` or `bad_response` the tree
     * may be there, also in part (`outcome: "unknown"`).
     *
     * @experimental Its types may change when the service's true ones are known.
     *
     * @example
     * ```ts
     * await client.createDepartmentTree({
     *   name: "R&D",
     *   children: [{ name: "Compilers", members: [{ username: "grace", name: "Grace" }] }],
     * });
     * ```
     */
    createDepartmentTree(input: CreateDepartmentTreeReqDto, options?: CallOptions): Promise<CreateDepartmentTreeRespDto>;
    /**
     * Adds an organization, with the root department of its tree, and resolves to it as stored.
     *
     * After `network`, `timeout` or `bad_response` the organization may be there. The call then looks for its code: it
     * resolves to the organization if it finds it, and rejects with `kind: "conflict"` if the one it finds differs;
     * otherwise with `outcome: "unknown"`: look before you try again. In a page it looks after a conflict too, for a
     * browser may send a call twice by itself.
     *
     * @example
     * ```ts
     * const { data } = await client.createOrganization({
     *   organizationName: "Steamory",
     *   organizationCode: "steamory",
     * });
     * console.log(data.departmentId);
     * ```
     */
    createOrganization(input: CreateOrganizationReqDto, options?: CallOptions): Promise<OrganizationSingleRespDto>;
    /**
     * Adds a user and resolves to it as stored: the e-mail address in lower case, the password left out.
     *
     * One of `username`, `phone` and `email` is needed, each unique in the user pool; with which code a taken one is
     * refused is not documented. After `network`, `timeout` or `bad_response` the user may be there (`outcome:
     * "unknown"`): look with `isUserExists` before you try again.
     *
     * @example
     * ```ts
     * const { data } = await client.createUser({
     *   username: "bob",
     *   email: "bob@example.com",
     *   departmentIds: [departmentId],
     *   options: { autoGeneratePassword: true, sendNotification: { sendEmailNotification: true } },
     * });
     * console.log(data.userId);
     * ```
     */
    createUser(input: CreateUserReqDto, options?: CallOptions): Promise<UserSingleRespDto>;
    /**
     * Adds 1 to 50 users and resolves to them as stored.
     *
     * Give each a `username`, `phone` or `email`, as `createUser` asks for. What becomes of the others when one is
     * refused is not documented. After `network`, `timeout` or `bad_response` the users may be there (`outcome:
     * "unknown"`): look before you try again.
     *
     * @example
     * ```ts
     * const { data } = await client.createUsersBatch({
     *   list: [{ username: "bob" }, { email: "eve@example.com", name: "Eve" }],
     *   options: { autoGeneratePassword: true },
     * });
     * const userIds = data.map((user) => user.userId);
     * ```
     */
    createUsersBatch(input: CreateUserBatchReqDto, options?: CallOptions): Promise<UserListRespDto>;
    /**
     * Deletes a department.
     *
     * What becomes of the departments below it and of its members is not documented. Rejects with `kind:
     * "not_found"` when the organization or the department does not exist. After `network`, `timeout` or
     * `bad_response` it may be gone (`outcome: "unknown"`): `getDepartment` tells.
     *
     * @example
     * ```ts
     * await client.deleteDepartment({ organizationCode: "steamory", departmentId });
     * ```
     */
    deleteDepartment(input: DeleteDepartmentReqDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes the link of a department to another system that it is synchronised with. The department stays.
     *
     * Rejects with `kind: "not_found"` when the organization or the department does not exist.
     *
     * @example
     * ```ts
     * await client.deleteDepartmentSyncRelations({
     *   organizationCode: "steamory",
     *   departmentId,
     *   provider: "lark",
     * });
     * ```
     */
    deleteDepartmentSyncRelations(input: DeleteDepartmentSyncRelationReqDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes an organization together with its department tree. There is no way back.
     *
     * Rejects with `kind: "not_found"` when there is no organization with that code. After `network`, `timeout` or
     * `bad_response` it may be gone (`outcome: "unknown"`): `getOrganization` tells.
     *
     * @example
     * ```ts
     * await client.deleteOrganization({ organizationCode: "steamory" });
     * ```
     */
    deleteOrganization(input: DeleteOrganizationReqDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes 1 to 50 users.
     *
     * What becomes of the others when one of them does not exist is not documented.
     *
     * @example
     * ```ts
     * await client.deleteUsersBatch({ userIds: ["bob", "eve"], options: { userIdType: "username" } });
     * ```
     */
    deleteUsersBatch(input: DeleteUsersBatchDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Lists all departments below a department, on every level and all at once.
     *
     * Rejects with `kind: "not_found"` when the organization or the department does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.getAllDepartments({ organizationCode: "steamory" });
     * console.log(data.list.length);
     * ```
     */
    getAllDepartments(input: GetAllDepartmentsDto, options?: CallOptions): Promise<DepartmentPaginatedRespDto>;
    /**
     * Reads a department of an organization, by its id or by its code.
     *
     * Rejects with `kind: "not_found"` when the organization or the department does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.getDepartment({ organizationCode: "steamory", departmentId: "root" });
     * console.log(data.membersCount);
     * ```
     */
    getDepartment(input: GetDepartmentDto, options?: CallOptions): Promise<DepartmentSingleRespDto>;
    /**
     * Reads the applications that a department may use.
     *
     * The shape of the answer is not established, so `data` is `unknown` and comes as the service sent it: look
     * before you use it. Rejects with `kind: "not_found"` when the department does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.getDepartmentAllApp({ departmentId });
     * console.log(data);
     * ```
     */
    getDepartmentAllApp(input: GetDepartmentByIdReqDto, options?: CallOptions): Promise<GetDepartmentAllAppRespDto>;
    /**
     * Reads a department by the id that the service gave it, without naming its organization.
     *
     * Rejects with `kind: "not_found"` when the department does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.getDepartmentById({ departmentId });
     * console.log(data.organizationCode, data.name);
     * ```
     */
    getDepartmentById(input: GetDepartmentByIdDto, options?: CallOptions): Promise<DepartmentSingleRespDto>;
    /**
     * Lists the links of a department to other systems that it is synchronised with.
     *
     * Rejects with `kind: "not_found"` when the organization or the department does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.getDepartmentSyncRelations({ organizationCode: "steamory", departmentId });
     * console.log(data.map((relation) => relation.provider));
     * ```
     */
    getDepartmentSyncRelations(input: GetDepartmentSyncRelationsDto, options?: CallOptions): Promise<SyncRelationListRespDto>;
    /**
     * Reads an organization by its code.
     *
     * Rejects with `kind: "not_found"` when there is no organization with that code.
     *
     * @example
     * ```ts
     * const { data } = await client.getOrganization({ organizationCode: "steamory" });
     * console.log(data.organizationName);
     * ```
     */
    getOrganization(input: GetOrganizationDto, options?: CallOptions): Promise<OrganizationSingleRespDto>;
    /**
     * Reads several organizations by their codes.
     *
     * Where the codes need it, several requests are made: they give one answer, with each organization once, or one error.
     *
     * What happens to a code without an organization is not documented: look at the codes of those that come, not at
     * their places.
     *
     * @example
     * ```ts
     * const { data } = await client.getOrganizationsBatch({ organizationCodeList: ["steamory", "acme"] });
     * const byCode = new Map(data.map((organization) => [organization.organizationCode, organization]));
     * ```
     */
    getOrganizationsBatch(input: GetOrganizationBatchDto, options?: CallOptions): Promise<OrganizationListRespDto>;
    /**
     * Reads the department above a department. What a root department has above it is not documented.
     *
     * Rejects with `kind: "not_found"` when the organization or the department does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.getParentDepartment({ organizationCode: "steamory", departmentId });
     * console.log(data.name);
     * ```
     */
    getParentDepartment(input: GetParentDepartmentDto, options?: CallOptions): Promise<DepartmentSingleRespDto>;
    /**
     * Reads a user, by an id of any kind.
     *
     * Rejects with `kind: "not_found"` when the user does not exist. Custom fields, identities, departments and posts
     * come only if they are asked for.
     *
     * @example
     * ```ts
     * const { data } = await client.getUser({ userId: "bob", userIdType: "username", withDepartmentIds: true });
     * console.log(data.userId, data.departmentIds);
     * ```
     */
    getUser(input: GetUserDto, options?: CallOptions): Promise<UserSingleRespDto>;
    /**
     * Reads 1 to 50 users by their ids, all of the same kind.
     *
     * Where long ids need it, several requests are made: they give one answer, with each user once, or one error.
     *
     * Whether an unknown id is left out or fails the call is not documented: compare what comes with what was asked
     * for.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserBatch({ userIds: ["bob", "eve"], userIdType: "username" });
     * const emails = data.map((user) => user.email);
     * ```
     */
    getUserBatch(input: GetUserBatchDto, options?: CallOptions): Promise<UserListRespDto>;
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
     * Tells whether there is a user with this `username`, `email`, `phone` or `externalId`; one of them at least is
     * needed.
     *
     * Whether a user has to match all of several identifiers or any of them is not documented: give one.
     *
     * @example
     * ```ts
     * const { data } = await client.isUserExists({ email: "bob@example.com" });
     * if (data.exists) console.log("taken");
     * ```
     */
    isUserExists(input: IsUserExistsReqDto, options?: CallOptions): Promise<IsUserExistsRespDto>;
    /**
     * Tells whether a user is a member of a department, or with `includeChildrenDepartments` of one below it.
     *
     * Rejects with `kind: "not_found"` when the organization or the department does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.isUserInDepartment({ userId, organizationCode: "steamory", departmentId });
     * if (data.inDepartment) console.log("a member");
     * ```
     */
    isUserInDepartment(input: IsUserInDepartmentDto, options?: CallOptions): Promise<IsUserInDepartmentRespDto>;
    /**
     * Lists the departments directly below a department, all at once.
     *
     * Rejects with `kind: "not_found"` when the organization or the department does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.listChildrenDepartments({ organizationCode: "steamory", departmentId: "root" });
     * console.log(data.list.map((department) => department.name));
     * ```
     */
    listChildrenDepartments(input: ListChildrenDepartmentsDto, options?: CallOptions): Promise<DepartmentPaginatedRespDto>;
    /**
     * Lists the user ids of all direct members of a department, without pages.
     *
     * Rejects with `kind: "not_found"` when the organization or the department does not exist.
     *
     * @example
     * ```ts
     * const { data: userIds } = await client.listDepartmentMemberIds({ organizationCode: "steamory", departmentId });
     * ```
     */
    listDepartmentMemberIds(input: ListDepartmentMemberIdsDto, options?: CallOptions): Promise<UserIdListRespDto>;
    /**
     * Lists one page of a department's members, with the total number of them.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). Rejects with `kind: "not_found"` when the
     * organization or the department does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.listDepartmentMembers({
     *   organizationCode: "steamory",
     *   departmentId,
     *   includeChildrenDepartments: true,
     *   limit: 50,
     * });
     * const names = data.list.map((user) => user.name);
     * ```
     */
    listDepartmentMembers(input: ListDepartmentMembersDto, options?: CallOptions): Promise<UserPaginatedRespDto>;
    /**
     * Lists one page of organizations, with the total number of them.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50).
     *
     * @example
     * ```ts
     * const { data } = await client.listOrganizations({ page: 1, limit: 50 });
     * console.log(`${data.list.length} of ${data.totalCount}`);
     * ```
     */
    listOrganizations(input: ListOrganizationsDto, options?: CallOptions): Promise<OrganizationPaginatedRespDto>;
    /**
     * Lists one page of users, with the total number of them: all, those that a text finds, or those that meet
     * conditions.
     *
     * Page and order go into `options`, not beside `keywords` as in older samples. A page has 10 rows unless
     * `options.pagination.limit` says otherwise (1 to 50).
     *
     * @example
     * ```ts
     * const { data } = await client.listUsers({
     *   keywords: "bob",
     *   advancedFilter: [{ field: "status", operator: "EQUAL", value: "Activated" }],
     *   options: { pagination: { page: 1, limit: 50 }, sort: [{ field: "createdAt", order: "desc" }] },
     * });
     * console.log(data.totalCount);
     * ```
     */
    listUsers(input: ListUsersRequestDto, options?: CallOptions): Promise<UserPaginatedRespDto>;
    /**
     * Removes users from a department; their accounts and their other departments stay.
     *
     * Rejects with `kind: "not_found"` when the organization or the department does not exist.
     *
     * @example
     * ```ts
     * await client.removeDepartmentMembers({ organizationCode: "steamory", departmentId, userIds: [userId] });
     * ```
     */
    removeDepartmentMembers(input: RemoveDepartmentMembersReqDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Removes members of a tenant from a department, by their ids as members or by those in the user pool.
     *
     * Rejects with `kind: "not_found"` when the organization or the department does not exist.
     *
     * @example
     * ```ts
     * await client.removeTenantDepartmentMembers({
     *   organizationCode: "steamory",
     *   departmentId,
     *   memberIds: [memberId],
     *   tenantId,
     * });
     * ```
     */
    removeTenantDepartmentMembers(input: RemoveTenantDepartmentMembersReqDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Lists one page of those members of a department that a text finds, with the total number of them.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). Rejects with `kind: "not_found"` when the
     * organization or the department does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.searchDepartmentMembers({
     *   organizationCode: "steamory",
     *   departmentId: "root",
     *   keywords: "bob",
     *   includeChildrenDepartments: true,
     * });
     * ```
     */
    searchDepartmentMembers(input: SearchDepartmentMembersDto, options?: CallOptions): Promise<UserPaginatedRespDto>;
    /**
     * Lists the departments of an organization that match a text.
     *
     * Rejects with `kind: "not_found"` when the organization does not exist.
     *
     * @deprecated Use `searchDepartmentsList` with a condition that the `name` contains the text.
     *
     * @example
     * ```ts
     * const { data } = await client.searchDepartments({ organizationCode: "steamory", keywords: "R&D" });
     * console.log(data.map((department) => department.name));
     * ```
     */
    searchDepartments(input: SearchDepartmentsReqDto, options?: CallOptions): Promise<DepartmentListRespDto>;
    /**
     * Lists one page of the departments of an organization that meet conditions.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50), and the answer has no total: a page with fewer
     * rows than `limit` is the last. `client.iterate` sees rows that move meanwhile, and reads a list of several pages twice for that.
     * Rejects with `kind: "not_found"` when the organization does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.searchDepartmentsList({
     *   organizationCode: "steamory",
     *   advancedFilter: [{ field: "name", operator: "CONTAINS", value: "R&D" }],
     *   sort: [{ field: "name", order: "asc" }],
     *   limit: 50,
     * });
     * ```
     */
    searchDepartmentsList(input: SearchDepartmentsListReqDto, options?: CallOptions): Promise<DepartmentListRespDto>;
    /**
     * Lists one page of the organizations that match a text, with the total number of them.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50).
     *
     * @example
     * ```ts
     * const { data } = await client.searchOrganizations({ keywords: "steam", limit: 50 });
     * console.log(data.list.map((organization) => organization.organizationName));
     * ```
     */
    searchOrganizations(input: SearchOrganizationsDto, options?: CallOptions): Promise<OrganizationPaginatedRespDto>;
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
    /**
     * Enables or disables a department.
     *
     * The shape of the answer is not established: `data` is `unknown` and comes as the service sent it. Rejects with
     * `kind: "not_found"` when the department does not exist.
     *
     * @example
     * ```ts
     * await client.updateNodeStatus({ departmentId, status: false });
     * ```
     */
    updateNodeStatus(input: UpdateDepartmentStatusReqDto, options?: CallOptions): Promise<Node>;
    /**
     * Changes an organization, also its code, and resolves to it as stored.
     *
     * Only the fields that are given are sent. Rejects with `kind: "not_found"` when there is no organization with
     * that code.
     *
     * @example
     * ```ts
     * await client.updateOrganization({
     *   organizationCode: "steamory",
     *   organizationNewCode: "steamory-sz",
     *   organizationName: "Steamory Shenzhen",
     * });
     * ```
     */
    updateOrganization(input: UpdateOrganizationReqDto, options?: CallOptions): Promise<OrganizationSingleRespDto>;
    /**
     * Enables or disables an organization, which is named by the id of its root department.
     *
     * Rejects with `kind: "not_found"` when there is no such department.
     *
     * @example
     * ```ts
     * const { data } = await client.getOrganization({ organizationCode: "steamory" });
     * await client.updateOrganizationStatus({ rootNodeId: data.departmentId, status: "false" });
     * ```
     */
    updateOrganizationStatus(input: UpdateOrganizationStatusReqDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Changes a user and resolves to it as stored.
     *
     * Only the fields that are given are sent: a default of the documentation, such as `status: "Activated"`, would
     * overwrite what is stored. Rejects with `kind: "not_found"` when the user does not exist.
     *
     * @example
     * ```ts
     * await client.updateUser({
     *   userId: "bob@example.com",
     *   nickname: "Bob",
     *   customData: { level: 3 },
     *   options: { userIdType: "email" },
     * });
     * ```
     */
    updateUser(input: UpdateUserReqDto, options?: CallOptions): Promise<UserSingleRespDto>;
}

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


/**
 * The paged calls, each as an iterator over every row, whatever page it is on.
 *
 * It asks for 50 rows at a time, or `limit`; for one page when the one before is used up, and for none after the loop ends.
 * `page` is where it begins; absent, at the first one. The options hold for each request.
 *
 * A list may change while it is read; rejects with `kind: "conflict"` when rows may be missing. Where the service counts the rows:
 * when there are fewer than before, or fewer came than it counts. Rows added before push others to the next page, and a row that
 * was given already, known by its key, is dropped. That one row went and another came between two requests, with nothing of it to
 * be seen in the answers, cannot be known. Where it does not count them: when the last row of the page before, which is asked for
 * again, does not come, or another one comes again; and when a second reading, made after the last row if there was more than one
 * request, finds a row that was not given. Otherwise it rejects as the call does.
 */
export interface Iterate {
  /**
   * Every row of `listDepartmentMembers`, as `UserDto`, known by its `userId`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listDepartmentMembers(input)) console.log(row);
   * const rows = await collect(client.iterate.listDepartmentMembers(input), { max: 1_000 });
   * ```
   */
  listDepartmentMembers(input: ListDepartmentMembersDto, options?: CallOptions): AsyncIterableIterator<UserDto>;
  /**
   * Every row of `searchDepartmentMembers`, as `UserDto`, known by its `userId`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.searchDepartmentMembers(input)) console.log(row);
   * const rows = await collect(client.iterate.searchDepartmentMembers(input), { max: 1_000 });
   * ```
   */
  searchDepartmentMembers(input: SearchDepartmentMembersDto, options?: CallOptions): AsyncIterableIterator<UserDto>;
  /**
   * Every row of `searchDepartmentsList`, as `DepartmentDto`, known by its `departmentId`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.searchDepartmentsList(input)) console.log(row);
   * const rows = await collect(client.iterate.searchDepartmentsList(input), { max: 1_000 });
   * ```
   */
  searchDepartmentsList(input: SearchDepartmentsListReqDto, options?: CallOptions): AsyncIterableIterator<DepartmentDto>;
  /**
   * Every row of `listOrganizations`, as `OrganizationDto`, known by its `organizationCode`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listOrganizations(input)) console.log(row);
   * const rows = await collect(client.iterate.listOrganizations(input), { max: 1_000 });
   * ```
   */
  listOrganizations(input: ListOrganizationsDto, options?: CallOptions): AsyncIterableIterator<OrganizationDto>;
  /**
   * Every row of `searchOrganizations`, as `OrganizationDto`, known by its `organizationCode`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.searchOrganizations(input)) console.log(row);
   * const rows = await collect(client.iterate.searchOrganizations(input), { max: 1_000 });
   * ```
   */
  searchOrganizations(input: SearchOrganizationsDto, options?: CallOptions): AsyncIterableIterator<OrganizationDto>;
  /**
   * Every row of `getUserDepartments`, as `UserDepartmentRespDto`, known by its `departmentId` and `organizationCode`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.getUserDepartments(input)) console.log(row);
   * const rows = await collect(client.iterate.getUserDepartments(input), { max: 1_000 });
   * ```
   */
  getUserDepartments(input: GetUserDepartmentsDto, options?: CallOptions): AsyncIterableIterator<UserDepartmentRespDto>;
  /**
   * Every row of `listUsers`, as `UserDto`, known by its `userId`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listUsers(input)) console.log(row);
   * const rows = await collect(client.iterate.listUsers(input), { max: 1_000 });
   * ```
   */
  listUsers(input: ListUsersRequestDto, options?: CallOptions): AsyncIterableIterator<UserDto>;
}
