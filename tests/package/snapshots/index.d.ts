/// <reference lib="esnext.disposable" />
/* tslint:disable */
/* eslint-disable */

/**
 * An event of a client's calls, given to `onEvent` in order and as it happens. Each call has one `call_start`, a `request` and a
 * `response` for each attempt, a `retry` before each further attempt, and one `call_end`. Each page of `client.iterate` is a call,
 * and so is each request of `editUserDepartments`.
 *
 * A call of a client that was freed has no events.
 */
export type ClientEvent = CallStartEvent | RequestEvent | ResponseEvent | RetryEvent | CallEndEvent | TokenEvent;

/** The fields that all events of a call share. */
export interface CallEvent {
    /** Id of the call: unique among the calls under way, of all clients. */
    callId: number;
    /**
     * Name of the method. `getManagementToken` for the exchange of an access key for a token, which is a call of its own, since
     * several calls may wait for it. Where a create looks for what it created, its events `request`, `response` and `retry` name
     * the method of that lookup.
     */
    operation: string;
}

/**
 * A method was called. Emitted before the method returns, in the asynchronous context of its caller. A handler that makes a
 * call for each such event never ends.
 */
export interface CallStartEvent extends CallEvent {
    /** Which event it is. */
    type: "call_start";
}

/** A request is sent. */
export interface RequestEvent extends CallEvent {
    /** Which event it is. */
    type: "request";
    /** Number of the attempt, from 1. */
    attempt: number;
    /** HTTP method. */
    method: "GET" | "POST" | "PUT" | "DELETE";
    /** Path of the endpoint, without any value of the input. */
    path: string;
}

/** A response arrived, or the request failed. */
export interface ResponseEvent extends CallEvent {
    /** Which event it is. */
    type: "response";
    /** Number of the attempt, from 1. */
    attempt: number;
    /** Duration. */
    milliseconds: number;
    /** HTTP status, if there was a response. */
    status?: number | undefined;
    /** `statusCode` of the envelope, if there was one. */
    statusCode?: number | undefined;
    /** Id of the request. The service's support asks for it. */
    requestId?: string | undefined;
    /**
     * Why this request failed: the `kind` of the error; `"cancelled"` by the caller's signal; `"thrown"` by the caller's own
     * `fetch`, whose error the call rejects with. Absent on success.
     */
    error?: ErrorKind | "cancelled" | "thrown" | undefined;
}

/** The call waits and is then sent again. */
export interface RetryEvent extends CallEvent {
    /** Which event it is. */
    type: "retry";
    /** Number of the next attempt. */
    attempt: number;
    /** Wait before the next attempt. */
    milliseconds: number;
    /** Why the last attempt failed. */
    error: ErrorKind;
}

/** A call ended. Emitted once for each `call_start`, before the promise settles, also if nothing was sent. */
export interface CallEndEvent extends CallEvent {
    /** Which event it is. */
    type: "call_end";
    /** How many requests were sent; 0 if the call was refused before that. */
    attempts: number;
    /** Duration of the call, with all its waits. */
    milliseconds: number;
    /** `statusCode` of the envelope, if there was one. */
    statusCode?: number | undefined;
    /**
     * Why the call failed: the `kind` of the error; `"cancelled"` by the caller's signal; `"thrown"` by the caller's own `fetch` or
     * `accessToken` function. Absent on success.
     */
    error?: ErrorKind | "cancelled" | "thrown" | undefined;
    /** `outcome` of the error. Absent on success, and if the call rejects with an error of the caller's own. */
    outcome?: Outcome | undefined;
}

/** A token was requested, from the `accessToken` function or for the access key, for all calls that wait for one. */
export interface TokenEvent {
    /** Which event it is. */
    type: "token";
    /** Why the token was needed. */
    reason: TokenReason;
    /** Duration. */
    milliseconds: number;
    /** Whether the client got one. */
    ok: boolean;
}



/**
 * What every failed call rejects with, and what the constructor throws.
 *
 * Decide by `kind`. A cancelled call rejects with the signal's own reason instead. A call whose `fetch` or `accessToken`
 * function threw an error of its own rejects with that error.
 *
 * Its `stack` begins at the line that made the call or created the iterator. `issues`, `serviceMessage` and `body`, which may be
 * long, are not enumerable, so that an error prints in a few lines; `JSON.stringify` includes them.
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
    /** Name of the method, such as `createDepartment`. Absent if the client itself is set up wrongly. */
    readonly operation?: string | undefined;
    /** HTTP status, if there was a response. The service sends 200 with most failures. */
    readonly status?: number | undefined;
    /** `statusCode` of the envelope, if there was one. */
    readonly statusCode?: number | undefined;
    /** The service's finer error code, if it gives one. `ApiCode` names the documented ones. */
    readonly apiCode?: ApiCode | (number & {}) | undefined;
    /** Id of the request. The service's support asks for it. */
    readonly requestId?: string | undefined;
    /**
     * The service's own message, if there was an envelope: its first 10,000 characters, unchanged. `message` quotes the first
     * 400, without control characters, and adds what follows from them.
     */
    readonly serviceMessage?: string | undefined;
    /** How many requests were sent; 0 if the call was refused before that. */
    readonly attempts: number;
    /** Whether the same call may succeed later, and is safe to repeat even if it took effect. */
    readonly retryable: boolean;
    /** Whether anything was changed. */
    readonly outcome: Outcome;
    /** Milliseconds to wait before the next call, if the service named a time. After five minutes, one call is sent anyway. */
    readonly retryAfterMs?: number | undefined;
    /** Every broken rule, if the input or an option is invalid. Otherwise empty. */
    readonly issues: readonly Issue[];
    /**
     * The first 500 characters of a response without the API's envelope, for the kinds `bad_response`, `auth` and `rate_limit`.
     * Absent for the token exchange of `scheme: "token"`, whose response may hold a token.
     */
    readonly body?: string | undefined;
    /** The platform's own error, for `network`. */
    readonly cause?: unknown | undefined;
    /** All of the above except `cause`. Holds no header and no credential. */
    toJSON(): Failure & { name: "GenAuthError"; message: string };
}


/**
 * A department below the top of a tree, presumably of the same form as the top.
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
     * Users to add to it.
     */
    members?: UserInfoDto | UserInfoDto[] | undefined;
    /**
     * Tenant of the department. Default: that of the tree.
     */
    tenantId?: string | undefined;
}

/**
 * A department, as the service returns it. Any field may be missing, and there may be further fields.
 */
export interface DepartmentDto {
    /**
     * Code of the organization that the department belongs to.
     */
    organizationCode: string;
    /**
     * Id assigned by the service; never changes.
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
     * Id of the parent. The value for a root department is not documented.
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
     * Posts (job positions) of the department.
     */
    posts?: PostDto[] | undefined;
    /**
     * Ids of the posts of the department.
     */
    postIdList?: string[] | undefined;
    /**
     * Whether the department is enabled.
     */
    status?: boolean | undefined;
    /**
     * An access restriction whose content is not documented. Passed on unchanged.
     */
    allow?: string | string[] | undefined;
}

/**
 * A field in which `keywords` can be searched for.
 */
export type ListUsersSearchField = "id" | "phone" | "email" | "name" | "username" | "externalId" | "nickname" | "company" | "givenName" | "familyName" | "middleName" | "profile" | "preferredUsername" | "website" | "address" | "formatted" | "streetAddress" | "postalCode" | "identityNumber";

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
 * A user to add to a department of `createDepartmentTree`.
 */
export interface UserInfoDto {
    /**
     * Login name. Unique in the user pool.
     */
    username?: string | undefined;
    /**
     * E-mail address, in any case. Unique in the user pool.
     */
    email?: string | undefined;
    /**
     * Phone number, without country code. Unique in the user pool.
     */
    phone?: string | undefined;
    /**
     * Country code of the phone number, such as `+86`. Not needed for mainland China.
     */
    phoneCountryCode?: string | undefined;
    /**
     * Real name. Several users may share it.
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
 * A user, as the service returns it. Any field may be missing, an optional one may be `null`, and further ones may be
 * there.
 */
export interface UserDto {
    /**
     * Id assigned by the service; never changes.
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
     * Country code of the phone number, such as `+86`.
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
     * URL of the profile picture.
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
     * IP address of the last login; `null` before the first.
     */
    lastIp?: string | null | undefined;
    /**
     * Gender. Some responses have `"W"`, which also means female.
     */
    gender: Gender | (string & {});
    /**
     * Whether the e-mail address is verified.
     */
    emailVerified: boolean;
    /**
     * Whether the phone number is verified.
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
     * Country, such as `CN`.
     */
    country?: string | null | undefined;
    /**
     * Province or state, such as `BJ`.
     */
    province?: string | null | undefined;
    /**
     * City, such as `BJ`.
     */
    city?: string | null | undefined;
    /**
     * Address as one text, without a fixed form.
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
     * Company that the user works for.
     */
    company?: string | null | undefined;
    /**
     * User agent of the last login.
     */
    browser?: string | null | undefined;
    /**
     * Device of the last login, such as `iOS`.
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
     * Profile, such as `alice`.
     */
    profile?: string | null | undefined;
    /**
     * Name that the user prefers, such as `alice`.
     */
    preferredUsername?: string | null | undefined;
    /**
     * Address of the user's web page.
     */
    website?: string | null | undefined;
    /**
     * Time zone, such as `GMT+08:00`.
     */
    zoneinfo?: string | null | undefined;
    /**
     * Language and region, such as `en`.
     */
    locale?: string | null | undefined;
    /**
     * Full postal address as one text.
     */
    formatted?: string | null | undefined;
    /**
     * Region of the country.
     */
    region?: string | null | undefined;
    /**
     * How the user was added to the user pool. Other values may appear.
     */
    userSourceType: UserSourceType | (string & {});
    /**
     * Id of the application or synchronisation task that added the user.
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
     * Time of the last multi-factor check.
     */
    lastMfaTime?: string | null | undefined;
    /**
     * Strength of the password. The scale is not documented.
     */
    passwordSecurityLevel?: number | null | undefined;
    /**
     * Whether the user must change the password at the next login. Absent means `false`.
     */
    resetPasswordOnNextLogin?: boolean | null | undefined;
    /**
     * How the user signed up.
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
     * Identity card number.
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
     * Secret that codes are made from. Never shown in errors or events.
     */
    secret: string;
    /**
     * Code that replaces a lost device. Never shown in errors or events.
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
     * Kind of the source. The service adds kinds, so any other string is accepted too.
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
     * The source's own data about the user, unchanged.
     */
    userInfoInIdp: Record<string, unknown>;
    /**
     * Access token of the source. Never shown in errors or events.
     */
    accessToken?: string | undefined;
    /**
     * Refresh token of the source. Never shown in errors or events.
     */
    refreshToken?: string | undefined;
    /**
     * Ids of the connections to the source that the identity came through.
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
     * Kind of the source. The service adds kinds, so any other string is accepted too.
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
     * The source's own data about the user, unchanged.
     */
    userInfoInIdp: Record<string, unknown>;
    /**
     * Access token of the source. Not returned, by the documentation.
     */
    accessToken?: string | undefined;
    /**
     * Refresh token of the source. Not returned, by the documentation.
     */
    refreshToken?: string | undefined;
    /**
     * Ids of the connections to the source that the identity came through.
     */
    originConnIds: string[];
}

/**
 * An organization, as the service returns it: also the root department of its tree. Any field may be missing, and
 * there may be further fields.
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
     * Id of the root department, assigned by the service; what `updateOrganizationStatus` takes.
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
     * Number of members. Whether members of the departments below it count is not documented.
     */
    membersCount: number;
    /**
     * Whether the root department is virtual. Absent means `false`.
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
     * Ids of the posts (job positions) of the root department.
     */
    postIdList?: string[] | undefined;
    /**
     * Whether the organization is enabled.
     */
    status?: boolean | undefined;
    /**
     * An access restriction whose content is not documented. Passed on unchanged.
     */
    allow?: string | string[] | undefined;
}

/**
 * Departments with their total number.
 */
export interface DepartmentPagingDto {
    /**
     * Number of departments in all. The documentation declares a boolean by mistake; one that arrives is
     * passed on.
     */
    totalCount: number;
    /**
     * The departments.
     */
    list: DepartmentDto[];
}

/**
 * Gender of a user.
 *
 * - `M`: Male.
 * - `F`: Female.
 * - `U`: Unknown.
 */
export type Gender = "M" | "F" | "U";

/**
 * How a condition compares a field with its `value`.
 *
 * - `BETWEEN`: Between two values.
 * - `EQUAL`: Equal to the value.
 * - `IN`: One of a list of values.
 * - `LESSER`: Less than the value, or earlier.
 * - `GREATER`: Greater than the value, or later.
 * - `CONTAINS`: Contains the value.
 */
export type SearchDepartmentsFilterOperator = "BETWEEN" | "EQUAL" | "IN" | "LESSER" | "GREATER" | "CONTAINS";

/**
 * How a condition compares a field with its `value`.
 *
 * - `EQUAL`: Equal to the value.
 * - `NOT_EQUAL`: Not equal to the value.
 * - `CONTAINS`: Contains the value.
 * - `NOT_CONTAINS`: Does not contain the value.
 * - `IS_NULL`: Has no value.
 * - `NOT_NULL`: Has a value.
 * - `IN`: One of a list of values.
 * - `GREATER`: Greater than the value, or later.
 * - `LESSER`: Less than the value, or earlier.
 * - `BETWEEN`: Between two values.
 */
export type ListUsersFilterOperator = "EQUAL" | "NOT_EQUAL" | "CONTAINS" | "NOT_CONTAINS" | "IS_NULL" | "NOT_NULL" | "IN" | "GREATER" | "LESSER" | "BETWEEN";

/**
 * How a password in a request is encrypted.
 *
 * - `sm2`: SM2, with the public key of the service.
 * - `rsa`: RSA, with the public key of the service.
 * - `none`: Not encrypted: sent in plain text within TLS.
 */
export type PasswordEncryptType = "sm2" | "rsa" | "none";

/**
 * How a user was added to the user pool.
 *
 * - `excel`: Imported from a spreadsheet.
 * - `register`: Signed up.
 * - `adminCreated`: Added by an administrator, in the console or by this API.
 * - `sync`: Synchronised from another system.
 */
export type UserSourceType = "excel" | "register" | "adminCreated" | "sync";

/**
 * How many users and departments `createDepartmentTree` changed. Any field may be missing, and there may be further fields.
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
 * How the access key is used.
 *
 * - `signature`: Each request is signed.
 * - `token`: The key is exchanged for a token.
 */
export type Scheme = "signature" | "token";

/**
 * Input of `addDepartmentMembers`.
 */
export interface AddDepartmentMembersReqDto {
    /**
     * Ids of the users, assigned by the service. The maximum number is not documented.
     */
    userIds: string[];
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Id of the department, of the kind `departmentIdType`; `"root"` for the root department.
     */
    departmentId: string;
    /**
     * Kind of id that `departmentId` is. Default: `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `addTenantDepartmentMembers`.
 */
export interface AddTenantDepartmentMembersReqDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Id of the department, of the kind `departmentIdType`; `"root"` for the root department.
     */
    departmentId: string;
    /**
     * Kind of id that `departmentId` is. Default: `department_id`.
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
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `createDepartmentTree`.
 */
export interface CreateDepartmentTreeReqDto {
    /**
     * Name of the top department of the tree.
     */
    name: string;
    /**
     * Departments below it. Documented as strings, which cannot describe a tree; presumably each is an object like
     * this one. A tree has at most 64 levels below its top, and 100,000 departments.
     */
    children?: (string | CreateDepartmentTreeNodeDto)[] | undefined;
    /**
     * Users to add to it. Documented as one object; presumably a list.
     */
    members?: UserInfoDto | UserInfoDto[] | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `createDepartment`.
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
     * Id of the parent, of the kind `departmentIdType`; `"root"` for the top level.
     */
    parentDepartmentId: string;
    /**
     * Values of metadata fields. The documentation calls it required and its own samples leave it out:
     * without it, `{}` is sent.
     */
    metadata?: Record<string, unknown> | undefined;
    /**
     * Id chosen by you: later calls find the department by it with `departmentIdType: "open_department_id"`.
     */
    openDepartmentId?: string | undefined;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Code chosen by you.
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
     * Kind of id that `parentDepartmentId` is. Default: `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Ids of the posts (job positions) of the department.
     */
    postIdList?: string[] | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `createOrganization`.
 */
export interface CreateOrganizationReqDto {
    /**
     * Values of metadata fields. The documentation calls it required and its own samples leave it out: without it, `{}`
     * is sent.
     */
    metadata?: Record<string, unknown> | undefined;
    /**
     * Name shown to people.
     */
    organizationName: string;
    /**
     * Code chosen by you, by which other calls find the organization: at most 64 characters, without white
     * space or CJK characters. The service was seen to accept `""`; which code it then gives is not documented.
     */
    organizationCode: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Id chosen by you for the root department.
     */
    openDepartmentId?: string | undefined;
    /**
     * Translations of the name.
     */
    i18n?: OrganizationNameI18nDto | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
    /**
     * Ids of the posts (job positions) of the root department.
     */
    postIdList?: string[] | undefined;
}

/**
 * Input of `createUser`: `username`, `phone` or `email` is required.
 */
export interface CreateUserReqDto {
    /**
     * State of the account. Default: `Activated`.
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
     * Country code of the phone number, such as `+86`. Not needed for mainland China.
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
     * URL of the profile picture.
     */
    photo?: string | undefined;
    /**
     * Gender. Default: `U`.
     */
    gender?: Gender | undefined;
    /**
     * Whether the e-mail address is verified.
     */
    emailVerified?: boolean | undefined;
    /**
     * Whether the phone number is verified.
     */
    phoneVerified?: boolean | undefined;
    /**
     * Date of birth, `YYYY-MM-DD`.
     */
    birthdate?: string | undefined;
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
    /**
     * Address as one text, without a fixed form.
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
     * Company that the user works for.
     */
    company?: string | undefined;
    /**
     * User agent of the last login.
     */
    browser?: string | undefined;
    /**
     * Device of the last login, such as `iOS`.
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
     * Profile, such as `alice`.
     */
    profile?: string | undefined;
    /**
     * Name that the user prefers, such as `alice`.
     */
    preferredUsername?: string | undefined;
    /**
     * Address of the user's web page.
     */
    website?: string | undefined;
    /**
     * Time zone, such as `GMT+08:00`.
     */
    zoneinfo?: string | undefined;
    /**
     * Language and region, such as `en`.
     */
    locale?: string | undefined;
    /**
     * Full postal address as one text.
     */
    formatted?: string | undefined;
    /**
     * Region of the country.
     */
    region?: string | undefined;
    /**
     * Password, encrypted as `options.passwordEncryptType` says; by default in plain text. Never shown in errors or events.
     */
    password?: string | undefined;
    /**
     * Salt of a password hash that is stored as given (`options.keepPassword`). Never shown in errors or events.
     */
    salt?: string | undefined;
    /**
     * Tenants that the user joins.
     */
    tenantIds?: string[] | undefined;
    /**
     * The user's existing authenticator for one-time passwords.
     */
    otp?: CreateUserOtpDto | undefined;
    /**
     * Departments that the user joins, of the kind `options.departmentIdType`.
     */
    departmentIds?: string[] | undefined;
    /**
     * Values of custom fields; each key must be defined in the user pool first. A string value has at most 1024
     * characters; the limit of all values together is not documented.
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
     * Identity card number. Never shown in errors or events.
     */
    identityNumber?: string | undefined;
    /**
     * Options of the call.
     */
    options?: CreateUserOptionsDto | undefined;
}

/**
 * Input of `createUsersBatch`.
 */
export interface CreateUserBatchReqDto {
    /**
     * Users to add: 1 to 50.
     */
    list: CreateUserInfoDto[];
    /**
     * Options for all of them.
     */
    options?: CreateUserOptionsDto | undefined;
}

/**
 * Input of `deleteDepartmentSyncRelations`.
 */
export interface DeleteDepartmentSyncRelationReqDto {
    /**
     * Kind of the system: `wechatwork`, `dingtalk`, `lark`, `welink`, `ldap`, `active-directory`, `italent`,
     * `xiaoshouyi`, `maycur`, `scim`, `moka`, or a later one.
     */
    provider: string;
    /**
     * Id of the department, of the kind `departmentIdType`; `"root"` for the root department.
     */
    departmentId: string;
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Kind of id that `departmentId` is. Default: `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
}

/**
 * Input of `deleteDepartment`.
 */
export interface DeleteDepartmentReqDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Department to delete, of the kind `departmentIdType`.
     */
    departmentId: string;
    /**
     * Kind of id that `departmentId` is. Default: `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `deleteOrganization`.
 */
export interface DeleteOrganizationReqDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `deleteUsersBatch`.
 */
export interface DeleteUsersBatchDto {
    /**
     * Ids of the users to delete, 1 to 50, of the kind `options.userIdType`.
     */
    userIds: string[];
    /**
     * Kind of id that `userIds` are.
     */
    options?: DeleteUsersBatchOptionsDto | undefined;
}

/**
 * Input of `getAllDepartments`.
 */
export interface GetAllDepartmentsDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Department whose descendants are listed, of the kind `departmentIdType`. Default: `root`, for the whole
     * organization.
     */
    departmentId?: string | undefined;
    /**
     * Kind of id that `departmentId` is; this call accepts two. Default: `department_id`.
     */
    departmentIdType?: GetAllDepartmentsIdType | undefined;
    /**
     * Whether to return `customData`. Default: `false`.
     */
    withCustomData?: boolean | undefined;
}

/**
 * Input of `getDepartmentAllApp`.
 */
export interface GetDepartmentByIdReqDto {
    /**
     * Id of the department, assigned by the service.
     */
    departmentId: string;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
    /**
     * Types of applications to return. Their names are not documented.
     */
    appTypeList?: string[] | undefined;
    /**
     * Whether to return values of custom fields.
     */
    withCustomData?: boolean | undefined;
}

/**
 * Input of `getDepartmentById`.
 */
export interface GetDepartmentByIdDto {
    /**
     * Id of the department, assigned by the service; unique in the user pool.
     */
    departmentId: string;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
    /**
     * Types of applications to return. Their names are not documented, and the documented response
     * has no applications.
     */
    appTypeList?: string[] | undefined;
    /**
     * Whether to return `customData`. Default: `false`.
     */
    withCustomData?: boolean | undefined;
}

/**
 * Input of `getDepartmentSyncRelations`.
 */
export interface GetDepartmentSyncRelationsDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Id of the department, of the kind `departmentIdType`; `"root"` for the root department. Some sources
     * call it optional; what a call without it lists is not documented.
     */
    departmentId: string;
    /**
     * Kind of id that `departmentId` is. Default: `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Whether to return values of custom fields; the documented response has no field for them. Default: `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `getDepartment`: `departmentId` or `departmentCode` is required.
 */
export interface GetDepartmentDto {
    /**
     * Code of the organization, 1 to 64 characters. The documentation calls it optional, but the service was seen to
     * refuse an empty one with 404.
     */
    organizationCode: string;
    /**
     * Id of the department, of the kind `departmentIdType`; `"root"` for the root department. Either this or
     * `departmentCode` is needed.
     */
    departmentId?: string | undefined;
    /**
     * Code of the department. Either this or `departmentId` is needed.
     */
    departmentCode?: string | undefined;
    /**
     * Kind of id that `departmentId` is. Default: `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Whether to return `customData`. Default: `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return the values of custom fields beside the other fields instead of in `customData`.
     * Default: `false`.
     */
    flatCustomData?: boolean | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `getOrganization`.
 */
export interface GetOrganizationDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Whether to return `customData`. Default: `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return `postIdList`. Default: `false`.
     */
    withPost?: boolean | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `getOrganizationsBatch`.
 */
export interface GetOrganizationBatchDto {
    /**
     * Codes of the organizations, at least one. The maximum number is not documented.
     */
    organizationCodeList: string[];
    /**
     * Whether to return `customData`. Default: `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return `postIdList`. Default: `false`.
     */
    withPost?: boolean | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `getParentDepartment`.
 */
export interface GetParentDepartmentDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Department whose parent is sought, of the kind `departmentIdType`.
     */
    departmentId: string;
    /**
     * Kind of id that `departmentId` is. Default: `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Whether to return `customData`. Default: `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `getUserBatch`.
 */
export interface GetUserBatchDto {
    /**
     * Ids of the users, 1 to 50, of the kind `userIdType`.
     */
    userIds: string[];
    /**
     * Kind of id that `userIds` are. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
    /**
     * Whether to return `customData`. Default: `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return the values of custom fields beside the other fields instead of in `customData`.
     * Default: `false`.
     */
    flatCustomData?: boolean | undefined;
    /**
     * Whether to return `identities`. Default: `false`.
     */
    withIdentities?: boolean | undefined;
    /**
     * Whether to return `departmentIds`. Default: `false`.
     */
    withDepartmentIds?: boolean | undefined;
}

/**
 * Input of `getUserDepartments`.
 */
export interface GetUserDepartmentsDto {
    /**
     * Id of the user, of the kind `userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10, which may be fewer than the user has: ask for 50 before you set departments.
     */
    limit?: number | undefined;
    /**
     * Whether to return `customData`. Default: `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return the three paths. Default: `false`.
     */
    withDepartmentPaths?: boolean | undefined;
    /**
     * What to sort by. Default: `JoinDepartmentAt`.
     */
    sortBy?: UserDepartmentsSortBy | undefined;
    /**
     * Sort direction. Default: `Desc`.
     */
    orderBy?: SortDirection | undefined;
}

/**
 * Input of `getUser`.
 */
export interface GetUserDto {
    /**
     * Id of the user, of the kind `userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
    /**
     * Whether to return the values of custom fields beside the other fields instead of in `customData`.
     * Default: `false`.
     */
    flatCustomData?: boolean | undefined;
    /**
     * Whether to return `customData`. Default: `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return `postIdList`. Default: `false`.
     */
    withPost?: boolean | undefined;
    /**
     * Whether to return `identities`. Default: `false`.
     */
    withIdentities?: boolean | undefined;
    /**
     * Whether to return `departmentIds`. Default: `false`.
     */
    withDepartmentIds?: boolean | undefined;
}

/**
 * Input of `isUserExists`: at least one of its fields.
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
 * Input of `isUserInDepartment`.
 */
export interface IsUserInDepartmentDto {
    /**
     * Id of the user, assigned by the service. This call accepts no other kind of id.
     */
    userId: string;
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Id of the department, of the kind `departmentIdType`; `"root"` for the root department.
     */
    departmentId: string;
    /**
     * Kind of id that `departmentId` is. Default: `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Whether to include the departments below it. Default: `false`.
     */
    includeChildrenDepartments?: boolean | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `listChildrenDepartments`.
 */
export interface ListChildrenDepartmentsDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Department whose children are listed, of the kind `departmentIdType`; `"root"` for the top level.
     */
    departmentId: string;
    /**
     * `true` for enabled departments only, `false` for disabled ones. Default: both.
     */
    status?: boolean | undefined;
    /**
     * Kind of id that `departmentId` is. Default: `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Whether to leave out virtual departments. Default: `false`.
     */
    excludeVirtualNode?: boolean | undefined;
    /**
     * Whether to return virtual departments only. Default: `false`.
     */
    onlyVirtualNode?: boolean | undefined;
    /**
     * Whether to return `customData`. Default: `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `listDepartmentMemberIds`.
 */
export interface ListDepartmentMemberIdsDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Id of the department, of the kind `departmentIdType`; `"root"` for the root department.
     */
    departmentId: string;
    /**
     * Kind of id that `departmentId` is. Default: `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `listDepartmentMembers`.
 */
export interface ListDepartmentMembersDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Id of the department, of the kind `departmentIdType`; `"root"` for the root department.
     */
    departmentId: string;
    /**
     * What to sort by. Default: `JoinDepartmentAt`.
     */
    sortBy?: DepartmentMembersSortBy | undefined;
    /**
     * Sort direction. Default: `Desc`.
     */
    orderBy?: SortDirection | undefined;
    /**
     * Kind of id that `departmentId` is. Default: `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Whether to include the departments below it. Default: `false`.
     */
    includeChildrenDepartments?: boolean | undefined;
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Whether to return `customData`. Default: `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return `identities`. Default: `false`.
     */
    withIdentities?: boolean | undefined;
    /**
     * Whether to return `departmentIds`. Default: `false`.
     */
    withDepartmentIds?: boolean | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `listOrganizations`.
 */
export interface ListOrganizationsDto {
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Whether to return all rows at once instead of one page. Default: `false`.
     */
    fetchAll?: boolean | undefined;
    /**
     * Whether to return `customData`. Default: `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return `postIdList`. Default: `false`.
     */
    withPost?: boolean | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
    /**
     * `true` for enabled organizations only, `false` for disabled ones. Default: both.
     */
    status?: boolean | undefined;
}

/**
 * Input of `listUsers`. An empty one lists the first 10 users.
 */
export interface ListUsersRequestDto {
    /**
     * Text to search for in the fields that `options.fuzzySearchOn` names.
     */
    keywords?: string | undefined;
    /**
     * Conditions on fields. Presumably a user must meet all of them: not documented.
     */
    advancedFilter?: ListUsersAdvancedFilterItemDto[] | undefined;
    /**
     * Query in the search engine's own language, passed on unchanged. Not documented.
     */
    searchQuery?: Record<string, unknown> | undefined;
    /**
     * Page, order and returned fields.
     */
    options?: ListUsersOptionsDto | undefined;
}

/**
 * Input of `removeDepartmentMembers`.
 */
export interface RemoveDepartmentMembersReqDto {
    /**
     * Ids of the users, assigned by the service. The maximum number is not documented.
     */
    userIds: string[];
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Id of the department, of the kind `departmentIdType`; `"root"` for the root department.
     */
    departmentId: string;
    /**
     * Kind of id that `departmentId` is. Default: `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `removeTenantDepartmentMembers`.
 */
export interface RemoveTenantDepartmentMembersReqDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Id of the department, of the kind `departmentIdType`; `"root"` for the root department.
     */
    departmentId: string;
    /**
     * Kind of id that `departmentId` is. Default: `department_id`.
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
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `searchDepartmentMembers`.
 */
export interface SearchDepartmentMembersDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Id of the department, of the kind `departmentIdType`; `"root"` for the root department.
     */
    departmentId: string;
    /**
     * Text to search for, such as a member's name.
     */
    keywords: string;
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Kind of id that `departmentId` is. Default: `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Whether to include the departments below it. Default: `false`.
     */
    includeChildrenDepartments?: boolean | undefined;
    /**
     * Whether to return `customData`. Default: `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return `identities`. Default: `false`.
     */
    withIdentities?: boolean | undefined;
    /**
     * Whether to return `departmentIds`. Default: `false`.
     */
    withDepartmentIds?: boolean | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `searchDepartmentsList`.
 */
export interface SearchDepartmentsListReqDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Whether to return `customData`. Default: `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return `postIdList` and `posts`. Default: `false`.
     */
    withPost?: boolean | undefined;
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Conditions on fields. Presumably a department must meet all of them: not documented.
     */
    advancedFilter?: SearchDepartmentsFilterItemDto[] | undefined;
    /**
     * The one field to sort by. Default: `updatedAt`.
     */
    sortBy?: SearchDepartmentsSortBy | undefined;
    /**
     * Sort direction for `sortBy`. Default: `DESC`.
     */
    orderBy?: SearchDepartmentsOrderBy | undefined;
    /**
     * Several keys to sort by, the most significant first.
     */
    sort?: DepartmentSortingDto[] | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `searchDepartments`.
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
     * Whether to return `customData`. Default: `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `searchOrganizations`.
 */
export interface SearchOrganizationsDto {
    /**
     * Text to search for, such as a part of a name; not empty.
     */
    keywords: string;
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Whether to return `customData`. Default: `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `setUserDepartments`.
 */
export interface SetUserDepartmentsDto {
    /**
     * Id of the user, of the kind `options.userIdType`.
     */
    userId: string;
    /**
     * All departments that the user is to have: 1 to 50.
     */
    departments: SetUserDepartmentDto[];
    /**
     * Kind of id that `userId` is.
     */
    options?: SetUserDepartmentsOptionsDto | undefined;
}

/**
 * Input of `updateDepartment`. A field that is left out stays as it is stored.
 */
export interface UpdateDepartmentReqDto {
    /**
     * Code of the organization, 1 to 64 characters.
     */
    organizationCode: string;
    /**
     * Department to change, of the kind `departmentIdType`. The id itself cannot be changed.
     */
    departmentId: string;
    /**
     * Values of metadata fields. The documentation calls it required and its own samples leave it out:
     * without it, nothing is sent, since `{}` could overwrite what is stored.
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
     * New code: 1 to 64 characters, without white space or CJK characters.
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
     * Kind of id that `departmentId` and `parentDepartmentId` are. Default: `department_id`.
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
     * Ids of the posts (job positions) of the department.
     */
    postIdList?: string[] | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `updateNodeStatus`.
 */
export interface UpdateDepartmentStatusReqDto {
    /**
     * `true` enables, `false` disables the department.
     */
    status: boolean;
    /**
     * Id of the department, assigned by the service.
     */
    departmentId: string;
}

/**
 * Input of `updateOrganizationStatus`.
 */
export interface UpdateOrganizationStatusReqDto {
    /**
     * Id of the organization's root department, which is its `departmentId`. Not its code.
     */
    rootNodeId: string;
    /**
     * `"true"` enables, `"false"` disables the organization: a string, not a boolean. The documentation calls it
     * optional; what a call without it does is not documented.
     */
    status: OrganizationStatus;
}

/**
 * Input of `updateOrganization`. A field that is left out stays as it is stored.
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
     * Id chosen by you for the root department.
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
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
    /**
     * New code: 1 to 64 characters, without white space or CJK characters.
     */
    organizationNewCode?: string | undefined;
    /**
     * New name, not empty.
     */
    organizationName?: string | undefined;
    /**
     * Ids of the posts (job positions) of the root department.
     */
    postIdList?: string[] | undefined;
}

/**
 * Input of `updateUser`. A field that is left out stays as it is stored.
 */
export interface UpdateUserReqDto {
    /**
     * Id of the user to change, of the kind `options.userIdType`.
     */
    userId: string;
    /**
     * Country code of the phone number, such as `+86`. Not needed for mainland China.
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
     * URL of the profile picture.
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
     * Whether the e-mail address is verified.
     */
    emailVerified?: boolean | undefined;
    /**
     * Whether the phone number is verified.
     */
    phoneVerified?: boolean | undefined;
    /**
     * Date of birth, `YYYY-MM-DD`.
     */
    birthdate?: string | undefined;
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
    /**
     * Address as one text, without a fixed form.
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
     * New password, encrypted as `options.passwordEncryptType` says; by default in plain text. Never shown in errors or events.
     */
    password?: string | undefined;
    /**
     * Company that the user works for.
     */
    company?: string | undefined;
    /**
     * User agent of the last login.
     */
    browser?: string | undefined;
    /**
     * Device of the last login, such as `iOS`.
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
     * Profile, such as `alice`.
     */
    profile?: string | undefined;
    /**
     * Name that the user prefers, such as `alice`.
     */
    preferredUsername?: string | undefined;
    /**
     * Address of the user's web page.
     */
    website?: string | undefined;
    /**
     * Time zone, such as `GMT+08:00`.
     */
    zoneinfo?: string | undefined;
    /**
     * Language and region, such as `en`.
     */
    locale?: string | undefined;
    /**
     * Full postal address as one text.
     */
    formatted?: string | undefined;
    /**
     * Region of the country.
     */
    region?: string | undefined;
    /**
     * Identity card number. Never shown in errors or events.
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
     * Options of the call.
     */
    options?: UpdateUserOptionsDto | undefined;
}

/**
 * Kind of an external source of identities.
 */
export type IdentityProvider = "oidc" | "oauth2" | "saml" | "ldap" | "ad" | "cas" | "azure-ad" | "wechat" | "google" | "qq" | "wechatwork" | "dingtalk" | "weibo" | "github" | "alipay" | "apple" | "baidu" | "lark" | "gitlab" | "twitter" | "facebook" | "slack" | "linkedin" | "yidun" | "qingcloud" | "gitee" | "instagram" | "welink" | "huawei" | "honor" | "xiaomi" | "oppo" | "aws" | "amazon" | "douyin" | "kuaishou" | "line" | "sdbz" | "zjzwfw" | "zzding" | "seeyona8v5";

/**
 * Kind of id of a department in `getAllDepartments`. Default: `department_id`.
 *
 * - `department_id`: The id assigned by the service, or `root`.
 * - `open_department_id`: The id chosen by the caller.
 */
export type GetAllDepartmentsIdType = "department_id" | "open_department_id";

/**
 * Kind of id of a department. Default: `department_id`.
 *
 * - `department_id`: The id assigned by the service, or `root`.
 * - `open_department_id`: The id chosen by the caller.
 * - `sync_relation`: An id in a synchronised source; its form is not documented.
 * - `custom_field`: A custom field; its form is not documented.
 * - `code`: The department's code.
 */
export type DepartmentIdType = "department_id" | "open_department_id" | "sync_relation" | "custom_field" | "code";

/**
 * Kind of id of a user. Default: `user_id`.
 *
 * - `user_id`: The id assigned by the service, 24 hexadecimal digits.
 * - `external_id`: The user's `externalId`.
 * - `phone`: The phone number, without country code.
 * - `email`: The e-mail address, in any case.
 * - `username`: The login name.
 * - `identity`: `<extIdpId>:<userIdInIdp>`.
 * - `sync_relation`: `<provider>:<userIdInIdp>`, for example `lark:ou_8bae…`.
 * - `custom_field`: A custom field; its form is not documented.
 */
export type UserIdType = "user_id" | "external_id" | "phone" | "email" | "username" | "identity" | "sync_relation" | "custom_field";

/**
 * Kind of id that `deleteUsersBatch` is given.
 */
export interface DeleteUsersBatchOptionsDto {
    /**
     * Kind of id that `userIds` are. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
}

/**
 * Kind of id that `setUserDepartments` is given.
 */
export interface SetUserDepartmentsOptionsDto {
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
}

/**
 * Language of the service's messages, some of which exist in one language only, and of this package's errors: Chinese for
 * `zh-CN` and `zh-TW`, English otherwise.
 *
 * - `en-US`: English.
 * - `zh-CN`: Simplified Chinese.
 * - `zh-TW`: Traditional Chinese.
 * - `ja-JP`: Japanese.
 */
export type Lang = "en-US" | "zh-CN" | "zh-TW" | "ja-JP";

/**
 * Notification to a new user.
 */
export interface SendCreateAccountNotificationDto {
    /**
     * Whether to send an e-mail. Default: `false`.
     */
    sendEmailNotification?: boolean | undefined;
    /**
     * Whether to send a text message. Default: `false`.
     */
    sendPhoneNotification?: boolean | undefined;
    /**
     * Id of the application whose login page the message links to.
     */
    appId?: string | undefined;
}

/**
 * One broken rule of an input: where, which, what was expected and what was found.
 */
export interface Issue {
    /**
     * Where: field names and list indexes, from the input down to the value. Empty for the input itself. A name of more than
     * 200 characters is cut and ends with `…`.
     */
    path: (string | number)[];
    /**
     * Which rule. Decide by this: it is stable, the texts are not.
     */
    code: IssueCode;
    /**
     * All of it in one sentence, for people. Chinese if the client's `lang` is, and so are `expected` and `received`.
     */
    message: string;
    /**
     * What the field accepts.
     */
    expected: string;
    /**
     * What was found, shortened; never a secret.
     */
    received: string;
}

/**
 * One condition on a field of a department.
 */
export interface SearchDepartmentsFilterItemDto {
    /**
     * Field to compare: `name`, `createdAt` or `updatedAt`.
     */
    field: string;
    /**
     * How the field is compared with `value`.
     */
    operator: SearchDepartmentsFilterOperator;
    /**
     * What the field is compared with: a string for `name`, a timestamp for a time. The unit of a timestamp and the
     * form that `BETWEEN` and `IN` take are not documented.
     */
    value?: unknown | undefined;
}

/**
 * One condition on a field of a user.
 */
export interface ListUsersAdvancedFilterItemDto {
    /**
     * Field to compare: one of the user, the key of a custom field, `department`, `loggedInApps`, `userSource` or
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
 * One department of a user. Any field may be missing, and there may be further fields.
 */
export interface UserDepartmentRespDto {
    /**
     * Code of the organization.
     */
    organizationCode: string;
    /**
     * Id assigned by the service.
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
 * One department that the user is to have.
 */
export interface SetUserDepartmentDto {
    /**
     * Id of the department, assigned by the service.
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
 * One link of a department to another system that it is synchronised with. Any field may be missing, and there
 * may be further fields.
 */
export interface UserSyncRelationDto {
    /**
     * Kind of the system: `wechatwork`, `dingtalk`, `lark`, `welink`, `ldap`, `active-directory`, `italent`,
     * `xiaoshouyi`, `maycur`, `scim`, `moka`, or a later one.
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
 * One page of a list.
 */
export interface PaginationDto {
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
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
 * One sort key of a list of departments.
 */
export interface DepartmentSortingDto {
    /**
     * Field to sort by.
     */
    field: DepartmentSortingField;
    /**
     * Sort direction of this key. Some samples of the documentation call it `direction`.
     */
    order: DepartmentSortingOrder;
}

/**
 * One sort key of a list of users.
 */
export interface SortingDto {
    /**
     * Field to sort by.
     */
    field: SortingField;
    /**
     * Sort direction of this key. Some samples of the documentation call it `direction`.
     */
    order: SortingOrder;
}

/**
 * One text in up to four languages. The service's own samples give all four.
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
     * State of the account. Default: `Activated`.
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
     * Country code of the phone number, such as `+86`. Not needed for mainland China.
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
     * URL of the profile picture.
     */
    photo?: string | undefined;
    /**
     * Gender. Default: `U`.
     */
    gender?: Gender | undefined;
    /**
     * Whether the e-mail address is verified.
     */
    emailVerified?: boolean | undefined;
    /**
     * Whether the phone number is verified.
     */
    phoneVerified?: boolean | undefined;
    /**
     * Date of birth, `YYYY-MM-DD`.
     */
    birthdate?: string | undefined;
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
    /**
     * Address as one text, without a fixed form.
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
     * Company that the user works for.
     */
    company?: string | undefined;
    /**
     * User agent of the last login.
     */
    browser?: string | undefined;
    /**
     * Device of the last login, such as `iOS`.
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
     * Profile, such as `alice`.
     */
    profile?: string | undefined;
    /**
     * Name that the user prefers, such as `alice`.
     */
    preferredUsername?: string | undefined;
    /**
     * Address of the user's web page.
     */
    website?: string | undefined;
    /**
     * Time zone, such as `GMT+08:00`.
     */
    zoneinfo?: string | undefined;
    /**
     * Language and region, such as `en`.
     */
    locale?: string | undefined;
    /**
     * Full postal address as one text.
     */
    formatted?: string | undefined;
    /**
     * Region of the country.
     */
    region?: string | undefined;
    /**
     * Password, encrypted as `options.passwordEncryptType` says; by default in plain text. Never shown in errors or events.
     */
    password?: string | undefined;
    /**
     * Salt of a password hash that is stored as given (`options.keepPassword`). Never shown in errors or events.
     */
    salt?: string | undefined;
    /**
     * Tenants that the user joins.
     */
    tenantIds?: string[] | undefined;
    /**
     * The user's existing authenticator for one-time passwords.
     */
    otp?: CreateUserOtpDto | undefined;
    /**
     * Departments that the user joins, of the kind `options.departmentIdType`.
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
     * Identity card number. Never shown in errors or events.
     */
    identityNumber?: string | undefined;
}

/**
 * Options of `createUser` and `createUsersBatch`.
 */
export interface CreateUserOptionsDto {
    /**
     * Whether `password` is a hash to store unchanged, for users migrated from another system. Default: `false`.
     */
    keepPassword?: boolean | undefined;
    /**
     * Whether the service generates a password. Default: `false`.
     */
    autoGeneratePassword?: boolean | undefined;
    /**
     * Whether the user must change the password at the first login. Default: `false`.
     */
    resetPasswordOnFirstLogin?: boolean | undefined;
    /**
     * Kind of id that `departmentIds` are. Default: `department_id`.
     */
    departmentIdType?: DepartmentIdType | undefined;
    /**
     * Notification to the new user.
     */
    sendNotification?: SendCreateAccountNotificationDto | undefined;
    /**
     * How `password` is encrypted. Default: `none`.
     */
    passwordEncryptType?: PasswordEncryptType | undefined;
}

/**
 * Options of `updateUser`.
 */
export interface UpdateUserOptionsDto {
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
    /**
     * Use `resetPasswordOnNextLogin` for an existing user. Default: `false`.
     */
    resetPasswordOnFirstLogin?: boolean | undefined;
    /**
     * Whether the user must change the password at the next login. Default: `false`.
     */
    resetPasswordOnNextLogin?: boolean | undefined;
    /**
     * How `password` is encrypted. Default: `none`.
     */
    passwordEncryptType?: PasswordEncryptType | undefined;
    /**
     * Whether the service generates a new password. Default: `false`.
     */
    autoGeneratePassword?: boolean | undefined;
    /**
     * Who is notified of the new password, and how. The API spells the name this way.
     */
    sendPasswordResetedNotification?: SendResetPasswordNotificationDto | undefined;
}

/**
 * Options of a client. It needs `accessKeyId` with `accessKeySecret` (on servers), or `accessToken`, or a `host` on the page's
 * own origin, whose server adds the credentials. Where a string is empty, as from an environment variable that is not set, the
 * constructor does not throw: the calls reject.
 */
export interface ManagementClientOptions {
    /**
     * Id of the access key. For servers only: refused in a page. Where it is `undefined` or empty, as in a build without
     * secrets, the constructor does not throw: the calls reject.
     */
    accessKeyId?: string | undefined;
    /**
     * Secret of the access key. It signs each request and is never sent, except in the exchange that `scheme: "token"`
     * makes. For servers only: refused in a page.
     */
    accessKeySecret?: string | undefined;
    /**
     * How the access key is used: `"signature"` signs each request with it; `"token"` exchanges it for a management
     * token, which is cached and renewed before it expires. Default: `"signature"`.
     */
    scheme?: Scheme | undefined;
    /**
     * A management token or an administrator's login token, at most 8192 characters, sent as `Bearer`; or a function that
     * returns one, also as a promise. The function is called once for all calls that wait, again shortly before its token expires
     * (if it is a JWT with `exp`), and once more when the service refuses it (401). Create a new client when another user signs in.
     */
    accessToken?: (string | ((context: AccessTokenContext) => string | PromiseLike<string>)) | undefined;
    /**
     * Id of the user pool that the `accessToken` belongs to. Needed only where the token's claim `scoped_userpool_id` does not
     * name it.
     */
    userPoolId?: string | undefined;
    /**
     * Address of the API: `https://…`, or in a page a path such as `/api/genauth`. Without a scheme, `https://` is
     * used. A client with a path can be created on a server too, while it renders a page; there its calls reject. Default: the
     * public service of the `brand`.
     */
    host?: string | undefined;
    /**
     * Brand that the host serves, which decides the names of the headers. Default: `"authing"` for hosts of authing.cn,
     * otherwise `"genauth"`.
     */
    brand?: Brand | undefined;
    /**
     * Language of the service's messages and of this package's errors. Default: `"en-US"`.
     */
    lang?: Lang | undefined;
    /**
     * Tenant of the calls. Sent with every call as a header, and as the field `tenantId` of each call that has this field and is
     * not given another tenant. Default: none.
     */
    tenantId?: string | undefined;
    /**
     * Milliseconds that one attempt may take. Default: 10000.
     */
    timeout?: number | undefined;
    /**
     * Milliseconds that a call may take in all, with its retries and waits. Default: no limit, but a wait that would be longer
     * than one minute ends the call.
     */
    deadline?: number | undefined;
    /**
     * How often a call is retried after a temporary failure: reads, updates and sets after 408, 429, 5xx and network
     * failures; creates only if the failed request certainly had no effect. 0 to 10. Default: 2.
     */
    maxRetries?: number | undefined;
    /**
     * The most requests at the same time; further ones wait. 1 to 1000. Default: 8.
     */
    maxConcurrency?: number | undefined;
    /**
     * The most bytes of a response, after decompression. A larger one is aborted while it arrives, and the call
     * rejects with `kind: "bad_response"`. 1024 to 2147483647. Default: 33554432 (32 MiB).
     */
    maxResponseBytes?: number | undefined;
    /**
     * Called with each event of the calls, for logs, metrics and traces: start and end, requests, responses, retries and tokens.
     * An event never holds a header, an input or the content of a response. An error that the function throws is ignored.
     */
    onEvent?: ((event: ClientEvent) => void) | undefined;
    /**
     * Called instead of the global `fetch`, as `fetch(url, init)`: that of undici or node-fetch, for example, or of a test. If it
     * throws the platform's network error, the call fails with `kind: "network"`. If it throws anything else (a framework's
     * redirect, "not signed in"), the call rejects with that very value, after one attempt, and not with a `GenAuthError`. The same
     * holds for a global `fetch` that a framework has replaced. Such a function may send more than one request: after a network
     * error the outcome of a write is `"unknown"`, unless Node reports that it could not connect to `host` and had sent nothing there.
     */
    fetch?: ((url: string, init: FetchInit) => FetchResponse | PromiseLike<FetchResponse>) | undefined;
    /**
     * Accepted for compatibility with `authing-node-sdk`, which ignores it too.
     * @deprecated
     */
    rejectUnauthorized?: boolean | undefined;
    /**
     * Accepted for compatibility with `authing-node-sdk`; ignored: this package subscribes to no events of the service.
     * @deprecated
     */
    socketUri?: string | undefined;
    /**
     * Accepted for compatibility with `authing-node-sdk`; ignored: it is about events of the service.
     * @deprecated
     */
    retryTimes?: number | undefined;
}

/**
 * Options of one call.
 */
export interface CallOptions {
    /**
     * Cancels the call at any time: before it is sent, while it waits, while the response is read. The call then rejects with
     * the signal's own reason.
     */
    signal?: AbortSignal | undefined;
    /**
     * Milliseconds that one attempt may take. Default: the client's.
     */
    timeout?: number | undefined;
    /**
     * Milliseconds that the call may take in all, with its retries and waits. Default: the client's.
     */
    deadline?: number | undefined;
    /**
     * How often the call is retried after a temporary failure. 0 to 10. Default: the client's.
     */
    maxRetries?: number | undefined;
    /**
     * Further headers of the request, each of at most 8192 characters. They cannot replace the client's own headers, nor those
     * of the connection (`Host`, `Content-Length`, `Connection` and the like).
     */
    headers?: Record<string, string | undefined> | undefined;
}

/**
 * Page, order and returned fields of `listUsers`.
 */
export interface ListUsersOptionsDto {
    /**
     * Page to return. Default: the first 10 rows.
     */
    pagination?: PaginationDto | undefined;
    /**
     * Keys to sort by, the most significant first.
     */
    sort?: SortingDto[] | undefined;
    /**
     * Fields in which `keywords` is searched for. Default: `phone`, `email`, `name`, `username`, `nickname` and
     * `identityNumber`.
     */
    fuzzySearchOn?: ListUsersSearchField[] | undefined;
    /**
     * Whether to return `customData`. Default: `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return `postIdList`. Default: `false`.
     */
    withPost?: boolean | undefined;
    /**
     * Whether to return `identities`. Default: `false`.
     */
    withIdentities?: boolean | undefined;
    /**
     * Whether to return `departmentIds`. Default: `false`.
     */
    withDepartmentIds?: boolean | undefined;
    /**
     * Whether to return the values of custom fields beside the other fields instead of in `customData`.
     * Default: `false`.
     */
    flatCustomData?: boolean | undefined;
}

/**
 * Response of `createDepartmentTree`, as documented. Whether the service keeps to that is not known: `data` is
 * passed on unchanged.
 */
export interface CreateDepartmentTreeRespDto extends Resp<Result> {}

/**
 * Response of `getDepartmentAllApp`. Its only source declares a `DepartmentSingleRespDto`, which cannot hold a
 * list of applications: the true shape is not established.
 */
export interface GetDepartmentAllAppRespDto extends Resp<unknown> {}

/**
 * Response of `getDepartmentSyncRelations`.
 */
export interface SyncRelationListRespDto extends Resp<UserSyncRelationDto[]> {}

/**
 * Response of `getOrganizationsBatch`.
 */
export interface OrganizationListRespDto extends Resp<OrganizationDto[]> {}

/**
 * Response of `getUserDepartments`.
 */
export interface UserDepartmentPaginatedRespDto extends Resp<UserDepartmentPagingDto> {}

/**
 * Response of `isUserExists`.
 */
export interface IsUserExistsRespDto extends Resp<IsUserExistsDto> {}

/**
 * Response of `isUserInDepartment`.
 */
export interface IsUserInDepartmentRespDto extends Resp<IsUserInDepartmentDataDto> {}

/**
 * Response of `listDepartmentMemberIds`.
 */
export interface UserIdListRespDto extends Resp<string[]> {}

/**
 * Response of `updateNodeStatus`. The API names the type and does not document its fields; presumably it has the usual
 * envelope.
 */
export interface Node extends Resp<unknown> {}

/**
 * Response of a call that resolves to a page of organizations.
 */
export interface OrganizationPaginatedRespDto extends Resp<OrganizationPagingDto> {}

/**
 * Response of a call that resolves to a page of users.
 */
export interface UserPaginatedRespDto extends Resp<UserPagingDto> {}

/**
 * Response of a call that resolves to departments with their total number.
 */
export interface DepartmentPaginatedRespDto extends Resp<DepartmentPagingDto> {}

/**
 * Response of a call that resolves to departments without their total number.
 */
export interface DepartmentListRespDto extends Resp<DepartmentDto[]> {}

/**
 * Response of a call that resolves to one department.
 */
export interface DepartmentSingleRespDto extends Resp<DepartmentDto> {}

/**
 * Response of a call that resolves to one organization.
 */
export interface OrganizationSingleRespDto extends Resp<OrganizationDto> {}

/**
 * Response of a call that resolves to one user.
 */
export interface UserSingleRespDto extends Resp<UserDto> {}

/**
 * Response of a call that resolves to several users.
 */
export interface UserListRespDto extends Resp<UserDto[]> {}

/**
 * Response of a call that returns nothing but its success.
 */
export interface IsSuccessRespDto extends Resp<IsSuccessDto> {}

/**
 * Sort direction for `sortBy` of `searchDepartmentsList`; in upper case only here.
 *
 * - `ASC`: Earliest first.
 * - `DESC`: Latest first.
 */
export type SearchDepartmentsOrderBy = "ASC" | "DESC";

/**
 * Sort direction of one key; in lower case here.
 *
 * - `desc`: Descending: greatest, newest or last letter first.
 * - `asc`: Ascending: least, oldest or first letter first.
 */
export type DepartmentSortingOrder = "desc" | "asc";

/**
 * Sort direction of one key; in lower case here.
 *
 * - `desc`: Descending: greatest, newest or last letter first.
 * - `asc`: Ascending: least, oldest or first letter first.
 */
export type SortingOrder = "desc" | "asc";

/**
 * Sort direction.
 *
 * - `Asc`: Ascending: least, oldest or first letter first.
 * - `Desc`: Descending: greatest, newest or last letter first.
 */
export type SortDirection = "Asc" | "Desc";

/**
 * State of an account. What each state forbids is not documented.
 *
 * - `Suspended`: Suspended (已停用).
 * - `Resigned`: Has left the company (已离职).
 * - `Activated`: Normal (正常).
 * - `Archived`: Archived (已归档).
 * - `Deactivated`: Disabled (已禁用).
 */
export type UserStatus = "Suspended" | "Resigned" | "Activated" | "Archived" | "Deactivated";

/**
 * The fields of a `GenAuthError`, as `toJSON` returns them. Never hold a header, a credential or the request.
 */
export interface Failure {
    /**
     * What kind of failure it was.
     */
    kind: ErrorKind;
    /**
     * Name of the method, such as `createDepartment`. Absent if the client itself is set up wrongly.
     */
    operation?: string | undefined;
    /**
     * HTTP status, if there was a response.
     */
    status?: number | undefined;
    /**
     * `statusCode` of the envelope, if there was one.
     */
    statusCode?: number | undefined;
    /**
     * The service's finer error code, if it gives one.
     */
    apiCode?: number | undefined;
    /**
     * Id of the request, which the service's support asks for: its first 200 characters, with control characters escaped.
     */
    requestId?: string | undefined;
    /**
     * The service's own message, if there was an envelope: its first 10,000 characters, unchanged.
     */
    serviceMessage?: string | undefined;
    /**
     * How many requests were sent.
     */
    attempts: number;
    /**
     * Whether the same call may succeed later, and is safe to repeat even if it took effect.
     */
    retryable: boolean;
    /**
     * Whether anything was changed.
     */
    outcome: Outcome;
    /**
     * Milliseconds to wait before the next call, if the service named a time.
     */
    retryAfterMs?: number | undefined;
    /**
     * Every broken rule, if the input or an option is invalid. Otherwise empty.
     */
    issues: Issue[];
    /**
     * The first 500 characters of a response without the API's envelope, for `bad_response`, and for `auth` and `rate_limit`
     * where a gateway in front of the API refused (HTTP status 401, 403, 429). Absent for the token exchange of `scheme: "token"`,
     * whose response may hold a token.
     */
    body?: string | undefined;
}

/**
 * The new state. The API takes a string here.
 *
 * - `true`: Enabled.
 * - `false`: Disabled.
 */
export type OrganizationStatus = "true" | "false";

/**
 * The one field that `searchDepartmentsList` sorts by.
 *
 * - `updatedAt`: Time of the last change.
 * - `createdAt`: Time of creation.
 */
export type SearchDepartmentsSortBy = "updatedAt" | "createdAt";

/**
 * The record of a department in another system, as that system has it. Its fields are the system's own.
 */
export type User = Record<string, unknown>;

/**
 * The two brands under which the same API is offered. They differ in host, header prefix and authorization scheme.
 *
 * - `genauth`: `https://api.genauth.ai`, headers `x-genauth-…`.
 * - `authing`: `https://api.authing.cn`, headers `x-authing-…`.
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
 * What a function for `accessToken` is called with.
 */
export interface AccessTokenContext {
    /**
     * Why a token is needed.
     */
    reason: TokenReason;
    /**
     * Aborts when no call waits for the token any more.
     */
    signal: AbortSignal;
}

/**
 * What departments can be sorted by.
 *
 * - `updatedAt`: Time of the last change.
 * - `createdAt`: Time of creation.
 * - `name`: Name of the department.
 */
export type DepartmentSortingField = "updatedAt" | "createdAt" | "name";

/**
 * What kind of failure it was. Decide by this, not by the texts, which are for people.
 *
 * - `invalid_input`: The input is invalid: see `issues`. Nothing was sent.
 * - `config`: The client or the call is set up wrongly.
 * - `auth`: The service, or a gateway in front of it, refused the credentials (401) or the permission (403).
 * - `rate_limit`: Too many requests (429).
 * - `not_found`: Something that the input refers to does not exist (404).
 * - `conflict`: Something with these values already exists (409), or with other values under the same key; or a list changed while it was read or edited.
 * - `api`: Any other refusal by the service: see `statusCode` and `apiCode`. With 200, it said `success: false`.
 * - `network`: No response arrived.
 * - `timeout`: No complete response arrived in time.
 * - `bad_response`: The response is not the API's envelope: see `body`.
 */
export type ErrorKind = "invalid_input" | "config" | "auth" | "rate_limit" | "not_found" | "conflict" | "api" | "network" | "timeout" | "bad_response";

/**
 * What the departments of a user can be sorted by.
 *
 * - `DepartmentCreatedAt`: Time the department was created.
 * - `JoinDepartmentAt`: Time the user joined.
 * - `DepartmentName`: Name of the department.
 * - `DepartmemtCode`: Code of the department; the API spells it this way.
 */
export type UserDepartmentsSortBy = "DepartmentCreatedAt" | "JoinDepartmentAt" | "DepartmentName" | "DepartmemtCode";

/**
 * What the members of a department can be sorted by.
 *
 * - `Default`: The service's own order.
 * - `JoinDepartmentAt`: Time the user joined.
 * - `userId`: The user's id.
 * - `createAt`: Time the user was created; the API spells it this way.
 * - `updatedAt`: Time of the last change.
 */
export type DepartmentMembersSortBy = "Default" | "JoinDepartmentAt" | "userId" | "createAt" | "updatedAt";

/**
 * What users can be sorted by.
 */
export type SortingField = "id" | "createdAt" | "updatedAt" | "email" | "username" | "externalId" | "phone" | "status" | "statusChangedAt" | "passwordLastSetAt" | "loginsCount" | "gender" | "lastLogin" | "userSourceType" | "lastMfaTime" | "passwordSecurityLevel" | "phoneCountryCode" | "lastIp";

/**
 * Whether a call did what it was asked to do.
 */
export interface IsSuccessDto {
    /**
     * `true`. Where the service says `false`, the call rejects with `kind: "api"`.
     */
    success: boolean;
}

/**
 * Whether a failed call changed anything.
 *
 * - `not_applied`: Nothing was changed.
 * - `unknown`: The change may have been made, or not: the client cannot know.
 */
export type Outcome = "not_applied" | "unknown";

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
 *
 * - `Closed`: No longer employed.
 * - `Active`: Employed.
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
 * Which rule an input broke.
 *
 * - `required`: A required field is absent or `undefined`.
 * - `missing_one_of`: At least one of several fields is required, and none is given. `path` is that of a blank one, else of the first; `expected` names all.
 * - `unknown_field`: The API has no such field. `expected` names the nearest one.
 * - `invalid_type`: The value has another type. `null` is a type of its own.
 * - `invalid_value`: The string is not one of the values that the field accepts.
 * - `invalid_format`: The string does not have the form that the field requires.
 * - `too_short`: Too few characters or entries.
 * - `too_long`: Too many characters or entries.
 * - `too_small`: The number is below the minimum.
 * - `too_big`: The number is above the maximum.
 * - `unreadable`: Reading the value threw, in a getter or a Proxy.
 * - `too_deep`: A free-form value or a tree is nested too deeply, contains itself, or has too many values.
 */
export type IssueCode = "required" | "missing_one_of" | "unknown_field" | "invalid_type" | "invalid_value" | "invalid_format" | "too_short" | "too_long" | "too_small" | "too_big" | "unreadable" | "too_deep";

/**
 * Who is notified of a new password, and how.
 */
export interface SendResetPasswordNotificationDto {
    /**
     * Whether to send an e-mail to the user's own address. Default: `false`.
     */
    sendDefaultEmailNotification?: boolean | undefined;
    /**
     * Whether to send a text message to the user's own phone. Default: `false`.
     */
    sendDefaultPhoneNotification?: boolean | undefined;
    /**
     * Another e-mail address to notify.
     */
    inputSendEmailNotification?: string | undefined;
    /**
     * Another phone number to notify.
     */
    inputSendPhoneNotification?: string | undefined;
    /**
     * Id of the application whose login page the message links to.
     */
    appId?: string | undefined;
}

/**
 * Why a token is needed.
 *
 * - `initial`: There was none yet.
 * - `expiring`: The one in use expires soon.
 * - `rejected`: The service refused the one in use (401).
 */
export type TokenReason = "initial" | "expiring" | "rejected";

/** A response of the service: an envelope around `data`. */
export interface Resp<Data> {
    /** Always 200: a call rejects on any other value. */
    statusCode: number;
    /** Text for people, in the client's language; often empty on success. */
    message: string;
    /** Finer error code. Has no meaning on success. */
    apiCode?: number | undefined;
    /** Id of the request. The service's support asks for it. */
    requestId?: string | undefined;
    /** The result of the call. */
    data: Data;
}











































/**
 * The typed client of the Management API.
 *
 * One client serves any number of concurrent calls. It opens no connection of its own, so nothing needs to be closed.
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
     * Creates a client. Sends nothing.
     *
     * The options are read once, here. A copy of a client (by spread, or by a library that clones) does not work: its calls reject
     * with `kind: "config"`.
     *
     * Throws a `GenAuthError` of kind `config` if an option is missing, misspelt or invalid, or if a page gives an access key.
     * It does not throw for options that only work elsewhere: with a path as `host` on a server that renders a page, or with
     * credentials that are `undefined` or empty because a secret is not set, the calls reject, with kind `config`.
     */
    constructor(options: ManagementClientOptions);
}

export interface ManagementClient {
    /**
     * Adds users to a department; they stay in their other departments.
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
     * Adds members of a tenant to a department, by their member ids or by their user ids in the user pool.
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
     * `timeout` or `bad_response` the department may exist (`outcome: "unknown"`): look for it before you try again. With
     * an `openDepartmentId` or a `code` the call does that itself: it resolves to the department if it finds it, and
     * rejects with `kind: "conflict"` if the one it finds differs. In a page it also looks after a conflict,
     * because a browser may send a request twice by itself.
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
     * The documentation does not say which organization gets the tree, and is doubtful about `children`, `members`
     * and the response: try the call where it can do no harm. After `network`, `timeout` or `bad_response` the tree
     * may exist, also in part (`outcome: "unknown"`).
     *
     * @experimental Its types may change once the service's real ones are known.
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
     * After `network`, `timeout` or `bad_response` the organization may exist. The call then looks for its code: it
     * resolves to the organization if it finds it, and rejects with `kind: "conflict"` if the one it finds differs;
     * otherwise with `outcome: "unknown"`: look for it before you try again. In a page it also looks after a conflict,
     * because a browser may send a request twice by itself.
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
     * `username`, `phone` or `email` is required, each unique in the user pool. The error code for a value that is
     * in use is not documented. After `network`, `timeout` or `bad_response` the user may exist (`outcome:
     * "unknown"`): ask `isUserExists` before you try again.
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
     * Each needs a `username`, `phone` or `email`, as in `createUser`. Whether the others are added when one is
     * refused is not documented. After `network`, `timeout` or `bad_response` the users may exist (`outcome:
     * "unknown"`): look for them before you try again.
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
     * What happens to the departments below it and to its members is not documented. Rejects with `kind:
     * "not_found"` when the organization or the department does not exist. After `network`, `timeout` or
     * `bad_response` it may be deleted (`outcome: "unknown"`): check with `getDepartment`.
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
     * Deletes an organization together with its department tree. This cannot be undone.
     *
     * Rejects with `kind: "not_found"` when there is no organization with that code. After `network`, `timeout` or
     * `bad_response` it may be deleted (`outcome: "unknown"`): check with `getOrganization`.
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
     * Whether the others are deleted when one of them does not exist is not documented.
     *
     * @example
     * ```ts
     * await client.deleteUsersBatch({ userIds: ["bob", "eve"], options: { userIdType: "username" } });
     * ```
     */
    deleteUsersBatch(input: DeleteUsersBatchDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Lists all departments below a department, on every level, without pages.
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
     * The form of `data` is not known: it is typed `unknown` and passed on unchanged. Check it before you use
     * it. Rejects with `kind: "not_found"` when the department does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.getDepartmentAllApp({ departmentId });
     * console.log(data);
     * ```
     */
    getDepartmentAllApp(input: GetDepartmentByIdReqDto, options?: CallOptions): Promise<GetDepartmentAllAppRespDto>;
    /**
     * Reads a department by the id that the service assigned to it, without its organization.
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
     * Many or long codes may take several requests, which give one response, with each organization once, or one error.
     *
     * What the service does with an unknown code is not documented: match the organizations by code, not by
     * position.
     *
     * @example
     * ```ts
     * const { data } = await client.getOrganizationsBatch({ organizationCodeList: ["steamory", "acme"] });
     * const byCode = new Map(data.map((organization) => [organization.organizationCode, organization]));
     * ```
     */
    getOrganizationsBatch(input: GetOrganizationBatchDto, options?: CallOptions): Promise<OrganizationListRespDto>;
    /**
     * Reads the parent of a department. What the service returns for a root department is not documented.
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
     * are returned only where a `with…` field asks for them.
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
     * Long ids may take several requests, which give one response, with each user once, or one error.
     *
     * Whether an unknown id is left out or fails the call is not documented: compare the ids that you get with
     * those that you asked for.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserBatch({ userIds: ["bob", "eve"], userIdType: "username" });
     * const emails = data.map((user) => user.email);
     * ```
     */
    getUserBatch(input: GetUserBatchDto, options?: CallOptions): Promise<UserListRespDto>;
    /**
     * Lists one page of a user's departments, with the total number.
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
     * Tells whether a user with this `username`, `email`, `phone` or `externalId` exists. At least one of them is
     * required.
     *
     * Whether several identifiers must all match, or any of them, is not documented: give one.
     *
     * @example
     * ```ts
     * const { data } = await client.isUserExists({ email: "bob@example.com" });
     * if (data.exists) console.log("taken");
     * ```
     */
    isUserExists(input: IsUserExistsReqDto, options?: CallOptions): Promise<IsUserExistsRespDto>;
    /**
     * Tells whether a user is a member of a department, or, with `includeChildrenDepartments`, of one below it.
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
     * Lists the departments directly below a department, without pages.
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
     * Lists one page of a department's members, with the total number.
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
     * Lists one page of organizations, with the total number.
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
     * Lists one page of users, with the total number: all users, those that match `keywords`, or those that meet
     * conditions.
     *
     * Page and order belong into `options`, not beside `keywords` as in older samples. A page has 10 rows unless
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
     * Removes members of a tenant from a department, by their member ids or by their user ids in the user pool.
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
     * Lists one page of the members of a department that match `keywords`, with the total number.
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
     * Lists the departments of an organization that match `keywords`.
     *
     * Rejects with `kind: "not_found"` when the organization does not exist.
     *
     * @deprecated Use `searchDepartmentsList` with the condition that `name` contains the text.
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
     * A page has 10 rows unless `limit` says otherwise (1 to 50), and the response has no total: a page with fewer
     * rows than `limit` is the last. `client.iterate` notices rows that move meanwhile: it reads a list of several pages twice.
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
     * Lists one page of the organizations that match `keywords`, with the total number.
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
     * Sets the departments of a user: 1 to 50, which replace those that the user has.
     *
     * The user leaves each department that the list lacks: start from all pages of `getUserDepartments`, or use
     * `client.editUserDepartments`, which does that.
     * That the list replaces is concluded from the API's name and limits, not documented. The call cannot
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
     * The form of `data` is not known: it is typed `unknown` and passed on unchanged. Rejects with
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
     * Enables or disables an organization, given by the id of its root department.
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
  readonly [Name in Exclude<keyof ManagementClient, "editUserDepartments"> as ManagementClient[Name] extends (
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


/**
 * The paged calls as iterators over all rows of all pages.
 *
 * An iterator requests 50 rows at a time, or `limit`. It requests a page when the rows of the previous one are used up, and none
 * after the loop ends. `page` is the first page to read, 1 by default. The options apply to each request.
 *
 * A list may change while it is read. The iterator drops a row that it already returned, known by its key, and rejects with
 * `kind: "conflict"` when rows may be missing:
 *
 * - If the service counts the rows: when the count falls, or when fewer rows arrive than it counts. A row that is removed while
 *   another is added, between two requests, may go unnoticed.
 * - If it does not count them: when the last row of the previous page, which is requested again, is missing, or when another row
 *   repeats. A list of several pages is read a second time, and a row that only the second reading finds is a conflict too.
 *
 * Otherwise it rejects as the call does.
 */
export interface Iterate {
  /**
   * Iterates over all rows of `listDepartmentMembers`, as `UserDto`, known by `userId`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listDepartmentMembers(input)) console.log(row);
   * const rows = await collect(client.iterate.listDepartmentMembers(input), { max: 1_000 });
   * ```
   */
  listDepartmentMembers(input: ListDepartmentMembersDto, options?: CallOptions): AsyncIterableIterator<UserDto>;
  /**
   * Iterates over all rows of `searchDepartmentMembers`, as `UserDto`, known by `userId`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.searchDepartmentMembers(input)) console.log(row);
   * const rows = await collect(client.iterate.searchDepartmentMembers(input), { max: 1_000 });
   * ```
   */
  searchDepartmentMembers(input: SearchDepartmentMembersDto, options?: CallOptions): AsyncIterableIterator<UserDto>;
  /**
   * Iterates over all rows of `searchDepartmentsList`, as `DepartmentDto`, known by `departmentId`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.searchDepartmentsList(input)) console.log(row);
   * const rows = await collect(client.iterate.searchDepartmentsList(input), { max: 1_000 });
   * ```
   */
  searchDepartmentsList(input: SearchDepartmentsListReqDto, options?: CallOptions): AsyncIterableIterator<DepartmentDto>;
  /**
   * Iterates over all rows of `listOrganizations`, as `OrganizationDto`, known by `organizationCode`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listOrganizations(input)) console.log(row);
   * const rows = await collect(client.iterate.listOrganizations(input), { max: 1_000 });
   * ```
   */
  listOrganizations(input: ListOrganizationsDto, options?: CallOptions): AsyncIterableIterator<OrganizationDto>;
  /**
   * Iterates over all rows of `searchOrganizations`, as `OrganizationDto`, known by `organizationCode`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.searchOrganizations(input)) console.log(row);
   * const rows = await collect(client.iterate.searchOrganizations(input), { max: 1_000 });
   * ```
   */
  searchOrganizations(input: SearchOrganizationsDto, options?: CallOptions): AsyncIterableIterator<OrganizationDto>;
  /**
   * Iterates over all rows of `getUserDepartments`, as `UserDepartmentRespDto`, known by `departmentId` and `organizationCode`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.getUserDepartments(input)) console.log(row);
   * const rows = await collect(client.iterate.getUserDepartments(input), { max: 1_000 });
   * ```
   */
  getUserDepartments(input: GetUserDepartmentsDto, options?: CallOptions): AsyncIterableIterator<UserDepartmentRespDto>;
  /**
   * Iterates over all rows of `listUsers`, as `UserDto`, known by `userId`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listUsers(input)) console.log(row);
   * const rows = await collect(client.iterate.listUsers(input), { max: 1_000 });
   * ```
   */
  listUsers(input: ListUsersRequestDto, options?: CallOptions): AsyncIterableIterator<UserDto>;
}
