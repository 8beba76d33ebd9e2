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
    /** Path of the endpoint, without any value of the input; of `makeRequest`, its `url`. */
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
 * A benefit of the plan. Any field may be missing.
 */
export interface RightItemDto {
    /**
     * Code of the benefit, such as `SocialConnections`.
     */
    rightsModelCode: string;
    /**
     * Name of the benefit.
     */
    rightsModelName: string;
    /**
     * How `dataValue` is to be read: `1` a quantity, `2` a number for reading that is not metered, `3` yes or no, `4` a text
     * for reading.
     */
    dataType: string;
    /**
     * How much of it, whether, or what: as text, by `dataType`.
     */
    dataValue: string;
}

/**
 * A built-in field of users, with the settings to change.
 */
export interface SetUserBaseFieldDto {
    /**
     * Key of the built-in field, as `getUserBaseFields` lists it.
     */
    key: string;
    /**
     * Name shown to people.
     */
    label?: string | undefined;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Whether users may change their own value.
     */
    userEditable?: boolean | undefined;
    /**
     * Whether the console shows the field in the details of a user.
     */
    visibleInAdminConsole?: boolean | undefined;
    /**
     * Whether users see the field in their personal center. The API returns it in either case.
     */
    visibleInUserCenter?: boolean | undefined;
    /**
     * Translations of `label`.
     */
    i18n?: CustomFieldI18n | undefined;
}

/**
 * A category of events. Any field may be missing.
 */
export interface WebhookCategoryDto {
    /**
     * Title in Chinese, such as `用户`.
     */
    name: string;
    /**
     * Title in English, such as `User`.
     */
    nameEn: string;
    /**
     * Key of the category, such as `user`, which `category` of its events holds.
     */
    value: string;
}

/**
 * A category of templates, such as notifications, as the console shows it. Any field may be missing.
 */
export interface EmailTemplateCategoryDto {
    /**
     * Title in Chinese.
     */
    title: string;
    /**
     * Title in English, such as `Notification Template`.
     */
    titleEn: string;
    /**
     * Description in Chinese.
     */
    desc: string;
    /**
     * Description in English.
     */
    descEn: string;
}

/**
 * A condition on which a permission depends: what of a request is compared, how, and with what. Any field may be missing.
 * Whether a permission needs all of its conditions or one of them is not documented.
 */
export interface PolicyCondition {
    /**
     * What of a request, of its user or of the user's device is compared.
     */
    param: PolicyConditionParam;
    /**
     * How it is compared with `value`.
     */
    operator: PolicyConditionOperator;
    /**
     * What it is compared with: a text, whatever the operator compares.
     */
    value: string;
}

/**
 * A connection of an identity source, as the service returns it. Any field may be missing, and further ones may be there:
 * older documentation has `fields` too, the settings with their secrets. Do not copy it into a log.
 */
export interface ExtIdpConnDetail {
    /**
     * Id of the connection, assigned by the service.
     */
    id: string;
    /**
     * How users reach the source. The service adds types, so any other string is accepted too.
     */
    type: ExtIdpConnType | (string & {});
    /**
     * Id of the identity source that has the connection.
     */
    extIdpId: string;
    /**
     * URL of the connection's icon; `null` if it has none.
     */
    logo: string | null;
    /**
     * Identifier that was chosen when the connection was created.
     */
    identifier?: string | undefined;
    /**
     * Name on the button of the login page.
     */
    displayName?: string | undefined;
    /**
     * `true`: only existing users can log in. `false`: a first login may create a user.
     */
    loginOnly: boolean;
    /**
     * How a first login finds the user who has an account already. No call here sets it.
     */
    associationMode: ExtIdpAssociationMode;
    /**
     * How people can prove that an account is theirs, with `challenge`: such as `email-password`. Older documentation also has
     * `username-password`, `phone-password`, `phone-code` and `email-code`.
     */
    challengeBindingMethods: string[];
}

/**
 * A connection of an identity source, by which users can log in to a new application.
 */
export interface ApplicationEnabledExtIdpConnInputDto {
    /**
     * Id of the connection, assigned by the service.
     */
    extIdpConnId: string;
}

/**
 * A connection of an identity source, by which users can log in to an application. Any field may be missing.
 */
export interface ApplicationEnabledExtIdpConnDto {
    /**
     * Whether the source is a social one, such as WeChat.
     */
    isSocial: boolean;
    /**
     * Id of the identity source.
     */
    extIdpId: string;
    /**
     * Kind of the identity source. Other values may appear.
     */
    extIdpType: IdentityProvider | (string & {});
    /**
     * Id of the connection, assigned by the service.
     */
    extIdpConnId: string;
    /**
     * Kind of the connection, such as `wechatwork:mobile`. Other values may appear.
     */
    extIdpConnType: ExtIdpConnType | (string & {});
    /**
     * Identifier of the connection, unique and readable.
     */
    extIdpConnIdentifier: string;
    /**
     * Name shown to people.
     */
    extIdpConnDisplayName: string;
    /**
     * URL of the logo.
     */
    extIdpConnLogo: string;
    /**
     * Whether users may log in by the connection. What its absence means is not documented.
     */
    enabled?: boolean | undefined;
}

/**
 * A custom field and its value.
 */
export interface SetCustomDataDto {
    /**
     * Tenant of this value. How it goes together with that of the call is not documented: give it there.
     */
    tenantId?: string | undefined;
    /**
     * Key of the field, as it is defined. It cannot be that of a built-in field.
     */
    key: string;
    /**
     * The value, of the type of the field: a text, a number, a boolean. The sources' types call it a text, their words say
     * that it may be of any type but must match the field. It is sent as it is given.
     */
    value: unknown;
}

/**
 * A custom field to create or to change. For a new one, give `dataType` and `label` as well: every sample does.
 */
export interface SetCustomFieldDto {
    /**
     * What has the field: users, roles, user groups or departments.
     */
    targetType: TargetType;
    /**
     * Key of the field in `customData`, by which it is found. It must not be that of a built-in field, and cannot be
     * changed later.
     */
    key: string;
    /**
     * Type of the values. Cannot be changed later.
     */
    dataType?: CustomFieldDataType | undefined;
    /**
     * Name shown to people.
     */
    label?: string | undefined;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Whether values that are set from now on are stored encrypted. Cannot be changed once it is set.
     */
    encrypted?: boolean | undefined;
    /**
     * Whether the service refuses a value that another one has; for `STRING` and `NUMBER` only.
     */
    isUnique?: boolean | undefined;
    /**
     * Whether users may change their own value.
     */
    userEditable?: boolean | undefined;
    /**
     * Whether the console shows the field in the details of a user, a department or a role.
     */
    visibleInAdminConsole?: boolean | undefined;
    /**
     * Whether users see the field in their personal center. The API returns it in either case.
     */
    visibleInUserCenter?: boolean | undefined;
    /**
     * Rules that values must meet: in the only sample a list of objects with `type` (`UNIQUE`), `content` and `error`, the
     * text of the refusal. Not documented further.
     */
    validateRules?: unknown | undefined;
    /**
     * Ids of applications. What the field is to them is not documented.
     */
    appIds?: string[] | undefined;
    /**
     * Whether values are masked where they are shown. Where and how is not documented.
     */
    desensitization?: boolean | undefined;
    /**
     * What can be chosen, for `ENUM`. Whether options that are left out are removed, and what becomes of values that
     * have them, is not documented: give all.
     */
    options?: CustomFieldSelectOption[] | undefined;
    /**
     * Translations of `label`.
     */
    i18n?: CustomFieldI18n | undefined;
}

/**
 * A custom field to delete.
 */
export interface DeleteCustomFieldDto {
    /**
     * What has the field: users, roles, user groups or departments.
     */
    targetType: TargetType;
    /**
     * Key of the field, as it was defined.
     */
    key: string;
}

/**
 * A data policy in a row of the permission view. Any field may be missing.
 */
export interface PolicyBo {
    /**
     * Id of the data policy, assigned by the service.
     */
    dataPolicyId: string;
    /**
     * Name of the data policy.
     */
    dataPolicyName: string;
}

/**
 * A data policy in short. Any field may be missing.
 */
export interface ListSimpleDataPoliciesRespDto {
    /**
     * Id assigned by the service.
     */
    policyId: string;
    /**
     * Name, unique in the user pool.
     */
    policyName: string;
    /**
     * Free text.
     */
    description?: string | undefined;
}

/**
 * A data policy, as `getDataPolicy` returns it. Any field may be missing, and further ones may be there.
 */
export interface GetDataPolicyRespDto {
    /**
     * Id assigned by the service.
     */
    policyId: string;
    /**
     * Name, unique in the user pool.
     */
    policyName: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Time of creation: ISO 8601, UTC, with milliseconds.
     */
    createdAt: string;
    /**
     * Time of the last change: ISO 8601, UTC, with milliseconds.
     */
    updatedAt: string;
}

/**
 * A data policy, as `listDataPolices` returns it: without its statements. Any field may be missing.
 */
export interface ListDataPoliciesRespDto {
    /**
     * Name, unique in the user pool.
     */
    policyName: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * The data resources that the statements are about. Whether they are allowed or denied is not said here.
     */
    resourceList: DataResourceSimpleRespDto[];
    /**
     * Id assigned by the service.
     */
    policyId: string;
    /**
     * Those whom the policy is granted to.
     */
    targetList: SubjectRespDto[];
    /**
     * Time of the last change: ISO 8601, UTC, with milliseconds.
     */
    updatedAt: string;
}

/**
 * A data resource for which a user has permissions. Any field may be missing.
 */
export interface OpenResource {
    /**
     * Code of the data resource, unique in its permission namespace.
     */
    resourceCode: string;
    /**
     * Kind of the data resource, which says where the permissions are: `STRING` in `strAuthorize`, `ARRAY` in
     * `arrAuthorize`, `TREE` in `treeAuthorize`.
     */
    resourceType: DataResourceType;
    /**
     * The permissions, if the data resource is a text.
     */
    strAuthorize?: StrAuthorize | undefined;
    /**
     * The permissions, if the data resource is a list.
     */
    arrAuthorize?: ArrayAuthorize | undefined;
    /**
     * The permissions, if the data resource is a tree.
     */
    treeAuthorize?: TreeAuthorize | undefined;
}

/**
 * A data resource in a list, without its data and actions. Any field may be missing.
 */
export interface ListDataResourcesRespDto {
    /**
     * Name shown to people, unique in the permission namespace.
     */
    resourceName: string;
    /**
     * Code, unique in the permission namespace; never changes.
     */
    resourceCode: string;
    /**
     * What the data is: a text, a list of texts or a tree.
     */
    type: DataResourceType;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Code of the permission namespace that has the data resource.
     */
    namespaceCode: string;
    /**
     * Name of this permission namespace.
     */
    namespaceName: string;
    /**
     * Number of authorizations for the data resource. What counts as one is not documented.
     */
    authorizationNum: number;
    /**
     * Time of the last change: ISO 8601, UTC, such as `2022-07-03T02:20:30.000Z`.
     */
    updatedAt: string;
}

/**
 * A data resource that a data policy is about. Any field may be missing.
 */
export interface DataResourceSimpleRespDto {
    /**
     * Id assigned by the service. Other calls take the data resource's code.
     */
    resourceId: string;
    /**
     * Name shown to people.
     */
    resourceName: string;
}

/**
 * A data resource that is a list of texts, as `createDataResourceByArray` stored it. Any field may be missing.
 */
export interface CreateArrayDataResourceRespDto {
    /**
     * Name shown to people, unique in the permission namespace.
     */
    resourceName: string;
    /**
     * Code, unique in the permission namespace; never changes.
     */
    resourceCode: string;
    /**
     * Presumably always `ARRAY`; the documentation's sample has `TREE`.
     */
    type: DataResourceType;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * The texts of the list.
     */
    struct: string[];
    /**
     * Actions for which permissions can be given.
     */
    actions: string[];
}

/**
 * A data resource that is a text, as `createDataResourceByString` stored it. Any field may be missing.
 */
export interface CreateStringDataResourceRespDto {
    /**
     * Name shown to people, unique in the permission namespace.
     */
    resourceName: string;
    /**
     * Code, unique in the permission namespace; never changes.
     */
    resourceCode: string;
    /**
     * Presumably always `STRING`; the documentation's sample has `TREE`.
     */
    type: DataResourceType;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * The text.
     */
    struct: string;
    /**
     * Actions for which permissions can be given.
     */
    actions: string[];
}

/**
 * A data resource that is a tree, as `createDataResourceByTree` stored it. Any field may be missing.
 */
export interface CreateTreeDataResourceRespDto {
    /**
     * Name shown to people, unique in the permission namespace.
     */
    resourceName: string;
    /**
     * Code, unique in the permission namespace; never changes.
     */
    resourceCode: string;
    /**
     * Always `TREE`.
     */
    type: DataResourceType;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * The top nodes of the tree.
     */
    struct: DataResourceTreeStructs[];
    /**
     * Actions for which permissions can be given.
     */
    actions: string[];
    /**
     * Extension fields of the nodes.
     */
    extendFieldList?: ExtendField[] | undefined;
}

/**
 * A data resource with what a user may do with it. Any field may be missing.
 */
export interface GetUserResourceStructDataDto {
    /**
     * Code of the permission namespace that has the data resource.
     */
    namespaceCode: string;
    /**
     * Code of the data resource.
     */
    resourceCode: string;
    /**
     * Kind of the data resource, which says where the result stands: `STRING` in `strResourceAuthAction`, `ARRAY` in
     * `arrResourceAuthAction`, `TREE` in `treeResourceAuthAction`.
     */
    resourceType: DataResourceType;
    /**
     * The text and its actions, if the data resource is a text.
     */
    strResourceAuthAction?: StrResourceAuthAction | undefined;
    /**
     * The texts and their actions, if the data resource is a list.
     */
    arrResourceAuthAction?: ArrResourceAuthAction | undefined;
    /**
     * The nodes and their actions, if the data resource is a tree.
     */
    treeResourceAuthAction?: TreeResourceAuthAction | undefined;
}

/**
 * A data resource with what an external user may do with it. Any field may be missing.
 */
export interface GetExternalUserResourceStructDataDto {
    /**
     * Code of the permission namespace that has the data resource.
     */
    namespaceCode: string;
    /**
     * Code of the data resource.
     */
    resourceCode: string;
    /**
     * Kind of the data resource, which says where the result stands: `STRING` in `strResourceAuthAction`, `ARRAY` in
     * `arrResourceAuthAction`, `TREE` in `treeResourceAuthAction`.
     */
    resourceType: DataResourceType;
    /**
     * The text and its actions, if the data resource is a text.
     */
    strResourceAuthAction?: StrResourceAuthAction | undefined;
    /**
     * The texts and their actions, if the data resource is a list.
     */
    arrResourceAuthAction?: ArrResourceAuthAction | undefined;
    /**
     * The nodes and their actions, if the data resource is a tree.
     */
    treeResourceAuthAction?: TreeResourceAuthAction | undefined;
}

/**
 * A data resource, as `createDataResource` stored it. Any field may be missing.
 */
export interface CreateDataResourceRespDto {
    /**
     * Name shown to people, unique in the permission namespace.
     */
    resourceName: string;
    /**
     * Code, unique in the permission namespace; never changes.
     */
    resourceCode: string;
    /**
     * What `struct` is.
     */
    type: DataResourceType;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * The data, in the form that `type` says. A tree is a single node or a list of its top nodes.
     */
    struct: DataResourceTreeStructs | DataResourceTreeStructs[] | string | string[];
    /**
     * Extension fields, of a `TREE` alone.
     */
    extendFieldList?: ExtendField[] | undefined;
    /**
     * Actions for which permissions can be given.
     */
    actions: string[];
}

/**
 * A data resource, as `getDataResource` reads it. Any field may be missing.
 */
export interface GetDataResourceRespDto {
    /**
     * Name shown to people, unique in the permission namespace.
     */
    resourceName: string;
    /**
     * Code, unique in the permission namespace; never changes.
     */
    resourceCode: string;
    /**
     * What `struct` is.
     */
    type: DataResourceType;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * The data, in the form that `type` says. A tree is a single node or a list of its top nodes.
     */
    struct: DataResourceTreeStructs | DataResourceTreeStructs[] | string | string[];
    /**
     * Extension fields, of a `TREE` alone.
     */
    extendFieldList?: ExtendField[] | undefined;
    /**
     * Code of the permission namespace that has the data resource.
     */
    namespaceCode: string;
    /**
     * Actions for which permissions can be given.
     */
    actions: string[];
}

/**
 * A data resource, as `updateDataResource` stored it. Any field may be missing.
 */
export interface UpdateDataResourceRespDto {
    /**
     * Name shown to people, unique in the permission namespace.
     */
    resourceName: string;
    /**
     * Code, unique in the permission namespace; never changes.
     */
    resourceCode: string;
    /**
     * What `struct` is.
     */
    type: DataResourceType;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * The data, in the form that `type` says. A tree is a single node or a list of its top nodes.
     */
    struct: DataResourceTreeStructs | DataResourceTreeStructs[] | string | string[];
    /**
     * Extension fields, of a `TREE` alone.
     */
    extendFieldList?: ExtendField[] | undefined;
    /**
     * Actions for which permissions can be given.
     */
    actions: string[];
}

/**
 * A decrypted value, and where it comes from. Any field may be missing.
 */
export interface UserFieldDecryptRespItemDto {
    /**
     * Who the value belongs to, in any of the forms that the input takes.
     */
    userId?: string | undefined;
    /**
     * Field that holds the value, such as `username` or `phone`.
     */
    fieldName?: string | undefined;
    /**
     * Value in plain text.
     */
    decryptedContent: string;
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
 * A department that has a role. Any field may be missing.
 */
export interface RoleDepartmentRespDto {
    /**
     * Id assigned by the service: the `departmentId` of other calls.
     */
    id: string;
    /**
     * Code of the department. A department need not have one.
     */
    code: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Free text.
     */
    description: string;
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
 * A factor of multi-factor authentication. In a response any field may be missing.
 */
export interface ApplicationMfaDto {
    /**
     * Kind of the factor, such as `EMAIL`. Other calls name `SMS`, `OTP` and `FACE` beside it.
     */
    mfaPolicy: string;
    /**
     * State of the factor, such as 1. The meaning of the numbers is not documented.
     */
    status: number;
    /**
     * Place of the factor among the others, such as 0. Whether the lowest comes first is not documented.
     */
    sort: number;
}

/**
 * A field in which `keywords` can be searched for.
 */
export type ListUsersSearchField = "id" | "phone" | "email" | "name" | "username" | "externalId" | "nickname" | "company" | "givenName" | "familyName" | "middleName" | "profile" | "preferredUsername" | "website" | "address" | "formatted" | "streetAddress" | "postalCode" | "identityNumber";

/**
 * A geographical position, such as `{ lon: 116.3889, lat: 39.9288 }`.
 */
export interface GeoIpLocation {
    /**
     * Longitude in degrees, with fractions.
     */
    lon: number;
    /**
     * Latitude in degrees, with fractions.
     */
    lat: number;
}

/**
 * A mail service that can deliver the e-mails to users.
 *
 * - `ali`: Alibaba's mail service for companies (<https://www.ali-exmail.cn>).
 * - `qq`: Tencent's mail service for companies (<https://work.weixin.qq.com/mail>).
 * - `sendgrid`: SendGrid (<https://sendgrid.com>).
 * - `custom`: Any SMTP server.
 */
export type EmailProviderType = "ali" | "qq" | "sendgrid" | "custom";

/**
 * A new application with its settings, as the service stored it. Its secret is in no documented field, but what the
 * settings of protocols hold is not documented: keep them out of logs. Any field may be missing.
 */
export interface CreateApplicationRespDataDto {
    /**
     * Id assigned by the service; other calls know the application by it.
     */
    appId: string;
    /**
     * Identifier, unique and readable.
     */
    appIdentifier: string;
    /**
     * Name shown to people.
     */
    appName: string;
    /**
     * URL of the logo.
     */
    appLogo: string;
    /**
     * Free text.
     */
    appDescription?: string | undefined;
    /**
     * Kind of program that it is. Other values may appear.
     */
    appType: ApplicationType | (string & {});
    /**
     * Id of the user pool that it belongs to.
     */
    userPoolId: string;
    /**
     * `true`: an integrated application, made from a template of the service. `false`: a self-built one.
     */
    isIntegrateApp: boolean;
    /**
     * Protocol by which it logs users in by default.
     */
    defaultProtocol: ApplicationProtocol;
    /**
     * Addresses to which users may return after the login.
     */
    redirectUris: string[];
    /**
     * Addresses to which users may return after the logout.
     */
    logoutRedirectUris: string[];
    /**
     * Address that opens when a user clicks the application in the application panel, or tries the login in the console;
     * by default the service's login page. All sources declare a text, but the documentation's example is a list: the client
     * passes on what comes.
     */
    initLoginUri: string;
    /**
     * Whether single sign-on is enabled: one login serves all applications that have it.
     */
    ssoEnabled: boolean;
    /**
     * Time single sign-on was enabled: ISO 8601, UTC, with milliseconds.
     */
    ssoEnabledAt?: string | undefined;
    /**
     * How users log in.
     */
    loginConfig: ApplicationLoginConfigDto;
    /**
     * How users sign up.
     */
    registerConfig: ApplicationRegisterConfig;
    /**
     * Look of the login page.
     */
    brandingConfig: ApplicationBrandingConfig;
    /**
     * Settings for OpenID Connect.
     */
    oidcConfig: OIDCConfig;
    /**
     * Whether the application can log users in by SAML. Absent means `false`.
     */
    samlProviderEnabled: boolean;
    /**
     * Settings for SAML.
     */
    samlConfig?: SamlIdpConfig | undefined;
    /**
     * Whether the application can log users in by OAuth 2.0. Absent means `false`.
     */
    oauthProviderEnabled: boolean;
    /**
     * Settings for OAuth 2.0.
     */
    oauthConfig?: OauthIdpConfig | undefined;
    /**
     * Whether the application can log users in by CAS. Absent means `false`.
     */
    casProviderEnabled: boolean;
    /**
     * Settings for CAS.
     */
    casConfig?: CasIdPConfig | undefined;
    /**
     * Whether the login page has a look of its own. Absent means `false`: the global one holds.
     */
    customBrandingEnabled: boolean;
    /**
     * Whether the application has security rules of its own. Absent means `false`: the global ones hold.
     */
    customSecurityEnabled: boolean;
    /**
     * Template of an integrated application, such as `github`.
     */
    template?: string | undefined;
}

/**
 * A node in the tree of a data resource, with the nodes below it.
 */
export interface DataResourceTreeStructs {
    /**
     * Code chosen by you, unique among the nodes beside it, at most 50 characters.
     */
    code: string;
    /**
     * Name shown to people, unique among the nodes beside it, at most 50 characters.
     */
    name: string;
    /**
     * What the node stands for in your own system, such as the path of a folder, at most 1000 characters.
     */
    value?: string | undefined;
    /**
     * Nodes below it, of the same form. The documentation allows at most five levels of them, which the call does not
     * check.
     */
    children?: DataResourceTreeStructs[] | undefined;
    /**
     * Values of the extension fields of the data resource: an object with the `key` of each field, such as
     * `{ owner: "IT" }`. Not every version of the documentation has it.
     */
    extendFieldValue?: unknown | undefined;
}

/**
 * A node in the tree of a data resource, with what a user may do there. Any field may be missing.
 */
export interface TreeStructs {
    /**
     * Code of the node, unique among the nodes beside it.
     */
    code: string;
    /**
     * Name of the node, unique among the nodes beside it.
     */
    name: string;
    /**
     * What the node stands for.
     */
    value?: string | undefined;
    /**
     * Actions that the user may do with this node, such as `read`. Whether they hold for the nodes below it as well is not
     * documented. One sample of the documentation has a text in place of the list.
     */
    actions?: string[] | undefined;
    /**
     * Nodes below it, at most five levels of them.
     */
    children?: TreeStructs[] | undefined;
}

/**
 * A page that shows an agreement.
 *
 * - `LoginPage`: The page to log in.
 * - `RegisterPage`: The page to sign up.
 */
export type AgreementPage = "LoginPage" | "RegisterPage";

/**
 * A permission group of a list. Any field may be missing.
 */
export interface NamespacesListRespDto {
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Code, unique in the user pool.
     */
    code: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * `1`: the permission group is enabled. `0`: it is disabled.
     */
    status?: number | undefined;
}

/**
 * A permission group, which holds resources and roles. They are independent of those of other permission groups, even
 * where their codes are the same. Any field may be missing.
 */
export interface NamespaceDto {
    /**
     * Code, unique in the user pool. That of the default permission group is `default`; that of the group which the
     * service makes for each application is the id of the application.
     */
    code: string;
    /**
     * Name shown to people.
     */
    name?: string | undefined;
    /**
     * Free text.
     */
    description?: string | undefined;
}

/**
 * A permission namespace of a list. Any field may be missing.
 */
export interface PermissionNamespacesListRespDto {
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Code, unique in the user pool: the `namespaceCode` of data resources and of checks.
     */
    code: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * `1`: the permission namespace is enabled. `0`: it is disabled. No call that this package has changes it.
     */
    status?: number | undefined;
}

/**
 * A permission namespace, which holds data resources and roles. Any field may be missing.
 */
export interface GetPermissionNamespaceRespDto {
    /**
     * Code, unique in the user pool: the `namespaceCode` of data resources and of checks.
     */
    code: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Free text.
     */
    description?: string | undefined;
}

/**
 * A pipeline function. Any field may be missing.
 */
export interface PipelineFunctionDto {
    /**
     * Id assigned by the service.
     */
    funcId: string;
    /**
     * Name shown to people. Several functions may have the same.
     */
    funcName: string;
    /**
     * Free text.
     */
    funcDescription?: string | undefined;
    /**
     * When the service runs the function.
     */
    scene: PipelineScene;
    /**
     * Time of creation: `YYYY-MM-DDThh:mm:ssZ`, UTC, with milliseconds.
     */
    createdAt: string;
    /**
     * Time of the last change: `YYYY-MM-DDThh:mm:ssZ`, UTC, with milliseconds.
     */
    updatedAt: string;
    /**
     * Whether sign-up and login go on without waiting for the function, whose result then has no effect.
     */
    isAsynchronous: boolean;
    /**
     * How long the function may run, 1 to 60 seconds. Absent means `3`.
     */
    timeout: number;
    /**
     * Whether a function that runs too long ends the sign-up or login. Absent means `false`.
     */
    terminateOnTimeout: boolean;
    /**
     * Its JavaScript.
     */
    sourceCode: string;
    /**
     * How far the upload of the code has come.
     */
    status: PipelineFunctionStatus;
    /**
     * Why the upload failed.
     */
    uploadErrMsg?: string | undefined;
    /**
     * Whether the service runs the function.
     */
    enabled: boolean;
    /**
     * Whether it is a cloud function. What else it can be is not documented, and some sources do not have this field.
     */
    isCloud: boolean;
    /**
     * How its last run went. Its fields are not documented, and some sources do not have it.
     */
    lastExecuteStatus: LastExecuteStatus;
}

/**
 * A plan that can be ordered. Any field may be missing.
 */
export interface GoodsPackageDto {
    /**
     * Name in Chinese.
     */
    name: string;
    /**
     * Name in English.
     */
    nameEn: string;
    /**
     * Price of one unit, as text, such as `"99.00"`. Currency and unit are not documented.
     */
    unitPrice: string;
    /**
     * Code of the plan, such as `V4_B2C_Enterprise:1000`.
     */
    code: string;
    /**
     * Edition, such as `Enterprise`.
     */
    group: string;
    /**
     * What the plan is made for, such as `B2C`.
     */
    sceneCode: string;
    /**
     * Number of monthly active users (MAU) that it includes, as text, such as `"1000"`.
     */
    amount: string;
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
 * A post as stored, with its departments. Any field may be missing.
 */
export interface PostInfoDto {
    /**
     * Id assigned by the service. Some sources do not know this field.
     */
    id?: string | undefined;
    /**
     * Code by which other calls find the post.
     */
    code: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Ids of the departments that have the post. The sources declare a list of texts and describe a number.
     */
    departmentIdList: string[];
}

/**
 * A post in a list. Any field may be missing.
 */
export interface PostItemDto {
    /**
     * Id assigned by the service. Some sources do not know this field.
     */
    id?: string | undefined;
    /**
     * Code by which other calls find the post.
     */
    code: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Number of users that have the post. Missing with `skipCount: true`.
     */
    userCount?: number | undefined;
    /**
     * Number of departments that have the post. Missing with `skipCount: true`.
     */
    departmentCount?: number | undefined;
    /**
     * Metadata of the post. What the texts hold is not documented.
     */
    metadataSource: string[];
}

/**
 * A post: input of `createPost` and `updatePost`, and what `getPost` and `getUserPost` read.
 */
export interface CreatePostDto {
    /**
     * Code chosen by you, by which other calls find the post, such as `engineer`. Which characters and how many are
     * allowed is not documented.
     */
    code: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Id of the post, assigned by the service. Some sources do not know this field, and none says what it does in
     * `createPost` and `updatePost`.
     */
    id?: string | undefined;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Ids of the departments that have the post. The sources declare a text and show a list: give a list.
     */
    departmentIdList?: string | string[] | undefined;
}

/**
 * A real-name verification. Any field may be missing.
 */
export interface PrincipalAuthenticationInfoDto {
    /**
     * Whether the identity is verified.
     */
    authenticated: boolean;
    /**
     * Who was verified: `P` for a person, `E` for an enterprise, by the sample. The description speaks of a user id.
     */
    principalType: string;
    /**
     * Number of the document that proves the identity, such as an identity card.
     */
    principalCode: string;
    /**
     * Name of the person or enterprise.
     */
    principalName: string;
    /**
     * Time of the verification: ISO 8601, UTC, with milliseconds.
     */
    authenticatedAt: string;
}

/**
 * A request that carries its input as JSON in its body, for `makeRequest`.
 */
export interface RequestWithBody {
    /**
     * HTTP method.
     */
    method: "POST" | "PUT";
    /**
     * Path of the call, such as `/api/v3/create-role`, at most 2000 characters, with its parameters filled in
     * and encoded: without a host, which is the client's, and without a query.
     */
    url: string;
    /**
     * Body. Default: `{}`. No error shows its texts.
     */
    data?: object | undefined;
}

/**
 * A request that carries its input in its query, for `makeRequest`.
 */
export interface RequestWithQuery {
    /**
     * HTTP method. Default: `GET`.
     */
    method?: "GET" | "DELETE" | undefined;
    /**
     * Path of the call, such as `/api/v3/list-roles`, at most 2000 characters, with its parameters filled in
     * and encoded: without a host, which is the client's, and without a query, which is `params`.
     */
    url: string;
    /**
     * Query. A list is sent as `name[]`, once for each entry; objects as JSON. `null` and empty lists are left out.
     */
    params?: object | undefined;
}

/**
 * A request that the service sent to a webhook, and the response to it. Any field may be missing.
 */
export interface WebhookLogDto {
    /**
     * Id of the webhook.
     */
    webhookId: string;
    /**
     * Event that the request was sent for, such as `user:created`.
     */
    eventName: string;
    /**
     * Body that the service sent: `eventName` and `data` in the documentation's sample.
     */
    requestBody: Record<string, unknown>;
    /**
     * Headers that the service sent, the webhook's secret among them.
     */
    requestHeaders: Record<string, unknown>;
    /**
     * HTTP status that your endpoint returned. Its value when no response came is not documented.
     */
    responseStatusCode: number;
    /**
     * Headers that your endpoint returned. The documentation's sample has those of the request, with the secret, here.
     */
    responseHeaders: Record<string, unknown>;
    /**
     * Body that your endpoint returned. How one that is not a JSON object is kept is not documented.
     */
    responseBody: Record<string, unknown>;
    /**
     * Time of the request: ISO 8601 with milliseconds and an offset without a colon, such as
     * `2022-09-20T08:55:00.188+0800`.
     */
    timestamp: string;
    /**
     * Whether the request succeeded. Which HTTP statuses count as success is not documented.
     */
    success: boolean;
    /**
     * Why the request failed, such as `ERRTIMEOUT`. Absent after a success.
     */
    errorMessage?: string | undefined;
}

/**
 * A resource that a role grants. Any field may be missing.
 */
export interface RoleAuthorizedResourcesRespDto {
    /**
     * Code of the resource.
     */
    resourceCode: string;
    /**
     * What the resource is.
     */
    resourceType: ResourceType;
    /**
     * Actions that the role allows, such as `ecs:Start`.
     */
    actions: string[];
    /**
     * Identifier of the API that belongs to the resource.
     */
    apiIdentifier: string;
}

/**
 * A resource that someone has permissions for, or is denied. Any field may be missing.
 */
export interface AuthorizedResourceDto {
    /**
     * Code of the resource, such as `ecs:1`.
     */
    resourceCode: string;
    /**
     * Free text of the resource.
     */
    description?: string | undefined;
    /**
     * Conditions under which the permission holds. Whether all of them must be met is not documented.
     */
    condition?: PolicyCondition[] | undefined;
    /**
     * What the resource stands for.
     */
    resourceType: ResourceType;
    /**
     * URL of the API, where the resource is one.
     */
    apiIdentifier: string;
    /**
     * Actions that are allowed or denied, such as `ecs:Start`.
     */
    actions: string[];
    /**
     * Whether the actions are allowed or denied. The documentation names `ALLOW` as the default; to be safe, count
     * only `ALLOW` itself as allowing.
     */
    effect: PermissionEffect;
}

/**
 * A resource with its id and its permission group. Any field may be missing.
 */
export interface CommonResourceDto {
    /**
     * Code, unique in the permission group.
     */
    code: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Name shown to people.
     */
    name?: string | undefined;
    /**
     * What the resource stands for.
     */
    type: ResourceType;
    /**
     * Actions for which permissions can be given.
     */
    actions?: ResourceAction[] | undefined;
    /**
     * URL of the API, where the resource is one.
     */
    apiIdentifier?: string | undefined;
    /**
     * Code of the permission group that has the resource.
     */
    namespace?: string | undefined;
    /**
     * Whether the resource of an application is linked to the tenant: see `associateTenantResource`.
     */
    linkedToTenant?: boolean | undefined;
    /**
     * Id assigned by the service, by which `deleteResourcesBatch` finds the resource.
     */
    id: string;
    /**
     * Id of the permission group. No call of this module takes it.
     */
    namespaceId: number;
    /**
     * Name of the permission group.
     */
    namespaceName: string;
    /**
     * Id of the user pool.
     */
    userPoolId: string;
    /**
     * Time of creation: ISO 8601, UTC, with milliseconds.
     */
    createdAt: string;
    /**
     * Time of the last change: ISO 8601, UTC, with milliseconds.
     */
    updatedAt: string;
}

/**
 * A resource, as the service returns it. Any field may be missing, and further ones may be there.
 */
export interface ResourceDto {
    /**
     * Code, unique in the permission group.
     */
    code: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Name shown to people.
     */
    name?: string | undefined;
    /**
     * What the resource stands for.
     */
    type: ResourceType;
    /**
     * Actions for which permissions can be given.
     */
    actions?: ResourceAction[] | undefined;
    /**
     * URL of the API, where the resource is one.
     */
    apiIdentifier?: string | undefined;
    /**
     * Code of the permission group that has the resource.
     */
    namespace?: string | undefined;
    /**
     * Whether the resource of an application is linked to the tenant: see `associateTenantResource`.
     */
    linkedToTenant?: boolean | undefined;
}

/**
 * A role in a row of the permission view. Any field may be missing.
 */
export interface RoleBo {
    /**
     * Id of the role, assigned by the service.
     */
    roleId: string;
    /**
     * Name of the role.
     */
    roleName: string;
    /**
     * Code of the role.
     */
    roleCode: string;
}

/**
 * A role of a permission group. Any field may be missing.
 */
export interface NamespaceRolesListRespDto {
    /**
     * Id assigned by the service.
     */
    id: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Code, unique in the permission group.
     */
    code: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Code of the permission group.
     */
    namespace: string;
    /**
     * Time of the last change: ISO 8601, UTC, with milliseconds.
     */
    updatedAt: string;
}

/**
 * A role of a permission namespace. Any field may be missing.
 */
export interface PermissionNamespaceRolesListRespDto {
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Code, unique in the permission namespace.
     */
    code: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Code of the permission namespace.
     */
    namespace: string;
    /**
     * Time of the last change: ISO 8601, UTC, with milliseconds.
     */
    updatedAt: string;
}

/**
 * A role that `createRolesBatch` adds.
 */
export interface RoleListItem {
    /**
     * Code chosen by you, unique in the permission group: 1 to 64 characters, without white space or CJK characters.
     */
    code: string;
    /**
     * Name shown to people.
     */
    name?: string | undefined;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Code of the permission group that the role is added to. Default: `default`, the default permission group.
     */
    namespace?: string | undefined;
}

/**
 * A role that `deleteRoles` deletes.
 */
export interface RoleCodeAndNamespaceDto {
    /**
     * Code of the role, unique in its permission group.
     */
    code: string;
    /**
     * Code of the permission group that has the role. Required, though the documentation also gives a default, `system`.
     */
    namespace: string;
}

/**
 * A role that `hasAnyRole` looks for.
 */
export interface HasRoleRolesDto {
    /**
     * Code of the role's permission group. Default: the default permission group.
     */
    namespace?: string | undefined;
    /**
     * Code of the role, unique within its permission group.
     */
    code: string;
}

/**
 * A role, as the service returns it. Any field may be missing.
 */
export interface RoleDto {
    /**
     * Id assigned by the service. Calls find a role by its code, not by this.
     */
    id: string;
    /**
     * Code, unique in the permission group.
     */
    code: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Free text.
     */
    description: string;
    /**
     * Code of the permission group that has the role.
     */
    namespace: string;
    /**
     * Name of the permission group.
     */
    namespaceName: string;
    /**
     * `ENABLE`: the role is in force. `DISABLE`: it is disabled.
     */
    status?: string | undefined;
    /**
     * When the service disables the role, in milliseconds since 1970 (UTC). `null`: never.
     */
    disableTime?: number | null | undefined;
    /**
     * Whether users can apply for the role. Some sources do not know this field.
     */
    enablePermissionApply?: boolean | undefined;
}

/**
 * A role, named by its code and its permission group.
 */
export interface RoleCodeDto {
    /**
     * Code of the role, unique in its permission group.
     */
    code: string;
    /**
     * Code of the permission group that has the role. Which one is meant without it is not documented here; `getRole`
     * takes the default one.
     */
    namespace?: string | undefined;
}

/**
 * A row of the permission view: a user, a data resource, and what connects them. Any field may be missing.
 */
export interface ListPermissionViewRespDto {
    /**
     * Id of the user, presumably the one that the service assigned.
     */
    userId: string;
    /**
     * Real name of the user, which several users may share, despite the field's name.
     */
    username?: string | undefined;
    /**
     * Id of the permission namespace that has the data resource, assigned by the service.
     */
    namespaceId: string;
    /**
     * Code of this permission namespace.
     */
    namespaceCode: string;
    /**
     * Name of this permission namespace.
     */
    namespaceName: string;
    /**
     * Id of the data resource, assigned by the service.
     */
    dataResourceId: string;
    /**
     * Code of the data resource, unique in its permission namespace.
     */
    dataResourceCode: string;
    /**
     * Name of the data resource.
     */
    dataResourceName: string;
    /**
     * Data policies that connect the user with the data resource. Whether those that deny are among them is not
     * documented: to decide, use `checkPermission`.
     */
    dataPolicyList: PolicyBo[];
    /**
     * Roles of the user, presumably those by which the data policies apply.
     */
    roleList: RoleBo[];
    /**
     * User groups of the user, presumably those by which the data policies apply.
     */
    groupList: GroupBo[];
    /**
     * Organizations of the user, presumably those by which the data policies apply.
     */
    nodeList: NodeBo[];
}

/**
 * A second factor that users can be asked for after the first, such as the password.
 *
 * - `OTP`: One-time password of an authenticator app.
 * - `SMS`: Code by text message.
 * - `EMAIL`: Code by e-mail.
 * - `FACE`: Face recognition.
 */
export type MfaFactor = "OTP" | "SMS" | "EMAIL" | "FACE";

/**
 * A statement of a data policy: it allows or denies actions on data resources.
 */
export interface DataStatementPermissionDto {
    /**
     * Whether the statement allows or denies what `permissions` lists.
     */
    effect: PermissionEffect;
    /**
     * The actions, at least 1, each with its data resource: `namespace/resource/action`, by codes. For a text or a
     * list, `*` as the action means all actions; for a tree this is not documented. For a node of a tree, the codes of
     * all nodes down to it come between resource and action: `intranet/files/reports/finance/read`. Whether it holds
     * for the nodes below, too, is not documented. Permission namespaces may differ. The maximum number is not
     * documented.
     */
    permissions: string[];
}

/**
 * A template of the e-mails that the service sends to users. Any field may be missing.
 */
export interface EmailTemplateDto {
    /**
     * Whether this template of your own is used. With `false`, the service presumably uses its own.
     */
    customizeEnabled: boolean;
    /**
     * Occasion on which the e-mail is sent.
     */
    type: EmailTemplateType;
    /**
     * Name of the template, for administrators.
     */
    name: string;
    /**
     * Subject of the e-mail; may hold placeholders, such as `{{app_name}}`.
     */
    subject: string;
    /**
     * Name of the sender as users see it; may hold placeholders, such as `{{client_name}}`.
     */
    sender: string;
    /**
     * Body of the e-mail, with placeholders as the engine `tplEngine` reads them.
     */
    content: string;
    /**
     * How long the code or link in the e-mail is valid; only e-mails that verify something have it. The unit is not
     * documented: the sources' sample, 300, suggests seconds.
     */
    expiresIn?: number | undefined;
    /**
     * Address that the user gets to after the verification, in templates of the types `FIRST_EMAIL_LOGIN_VERIFY` and
     * `CONSOLE_CONDUCTED_VERIFY`.
     */
    redirectTo?: string | undefined;
    /**
     * Engine that fills in the placeholders. Absent means `handlebar`.
     */
    tplEngine?: TemplateEngine | undefined;
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
 * A user group in a page, with the fields of `GroupDto`. Any field may be missing, and further ones may be there.
 */
export interface ResGroupDto {
    /**
     * Id assigned by the service. Calls find the group by its `code`.
     */
    id: string;
    /**
     * Code by which calls find the group; unique.
     */
    code: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Free text.
     */
    description: string;
    /**
     * Kind of group, such as `static`. Further values are not documented.
     */
    type: string;
    /**
     * Metadata of the group. What it holds is not documented.
     */
    metadataSource: string[];
    /**
     * Members, where the service sends them. Missing or `null` does not mean that there are none:
     * `listGroupMembers` lists them.
     */
    members?: UserDto[] | null | undefined;
}

/**
 * A user group in a row of the permission view. Any field may be missing.
 */
export interface GroupBo {
    /**
     * Id of the user group, assigned by the service.
     */
    groupId: string;
    /**
     * Name of the user group.
     */
    groupName: string;
    /**
     * Code of the user group.
     */
    groupCode: string;
}

/**
 * A user group, as the service returns it. Any field may be missing, and further ones may be there.
 */
export interface GroupDto {
    /**
     * Id assigned by the service. Calls find the group by its `code`.
     */
    id: string;
    /**
     * Code by which calls find the group; unique.
     */
    code: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Free text.
     */
    description: string;
    /**
     * Kind of group, such as `static`. Further values are not documented.
     */
    type: string;
    /**
     * Metadata of the group. What it holds is not documented.
     */
    metadataSource: string[];
    /**
     * Members, where the service sends them. `null` does not mean that there are none: `getGroup` was seen to give
     * `null` for a group with members. `listGroupMembers` lists them.
     */
    members?: UserDto[] | null | undefined;
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
 * A user with an authenticator.
 */
export interface ImportOtpItemDto {
    /**
     * Id of the user, assigned by the service.
     */
    userId: string;
    /**
     * The authenticator.
     */
    otp: ImportOtpItemDataDto;
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
 * A way to log in without an identity source.
 *
 * - `PHONE_CODE`: Phone number and a code sent to it.
 * - `EMAIL_CODE`: E-mail address and a code sent to it.
 * - `PHONE_PASSWORD`: Phone number and password.
 * - `EMAIL_PASSWORD`: E-mail address and password.
 * - `USERNAME_PASSWORD`: Login name and password.
 * - `SELF_BUILT_APP_QRCODE`: QR code that the user scans with an app of your own.
 */
export type BasicLoginMethod = "PHONE_CODE" | "EMAIL_CODE" | "PHONE_PASSWORD" | "EMAIL_PASSWORD" | "USERNAME_PASSWORD" | "SELF_BUILT_APP_QRCODE";

/**
 * A way to sign up.
 *
 * - `PHONE_CODE`: Phone number and a code sent to it.
 * - `EMAIL_CODE`: E-mail address and a code sent to it.
 * - `EMAIL_PASSWORD`: E-mail address and password.
 */
export type BasicRegisterMethod = "PHONE_CODE" | "EMAIL_CODE" | "EMAIL_PASSWORD";

/**
 * A webhook, as the service returns it, with its secret. Any field may be missing, and there may be further fields.
 */
export interface WebhookDto {
    /**
     * Id assigned by the service.
     */
    webhookId: string;
    /**
     * Time of creation: ISO 8601, UTC, with milliseconds.
     */
    createdAt: string;
    /**
     * Time of the last change: ISO 8601, UTC, with milliseconds.
     */
    updatedAt: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Address that the service sends the events to.
     */
    url: string;
    /**
     * Format of the body in which the events arrive there.
     */
    contentType: WebhookContentType;
    /**
     * Whether the service sends events.
     */
    enabled: boolean;
    /**
     * Events that the webhook subscribes to; there may be other names than those that are known. A response may leave
     * them out, which does not mean that there are none.
     */
    events?: (WebhookEventName | (string & {}))[] | undefined;
    /**
     * Secret that the service sends with each request. It arrives in plain text.
     */
    secret?: string | undefined;
    /**
     * When the service sends an event again. Some sources do not have this field.
     */
    retryConfig?: WebhookRetryConfigV3Dto | undefined;
}

/**
 * Access token of a WeChat mini program or official account. Any field may be missing.
 */
export interface GetWechatAccessTokenDataDto {
    /**
     * Access token for WeChat's API. Never shown in errors or events.
     */
    accessToken: string;
    /**
     * When the token ends, in seconds since 1970 (UTC), as text.
     */
    expiresAt: string;
}

/**
 * An ASA account: what is filled into the login form of an application for those to whom the account is assigned. Any
 * field may be missing.
 */
export interface AsaAccountDto {
    /**
     * Id of the application that the account is for.
     */
    appId: string;
    /**
     * Id of the account, assigned by the service.
     */
    accountId: string;
    /**
     * What is filled in: usually the keys `account` and `password`, with the password in plain text. Never shown in
     * errors or events.
     */
    accountInfo: Record<string, unknown>;
}

/**
 * An access record: who is allowed or denied an application. Any field may be missing.
 */
export interface ListApplicationAuthDataDto {
    /**
     * Id of the record: `enabledAuth` and `deleteAuth` take it.
     */
    id: string;
    /**
     * Id of the target.
     */
    targetId: string;
    /**
     * Name of the target.
     */
    targetName: string;
    /**
     * What the target is.
     */
    targetType: AuthTargetType;
    /**
     * Whether the record allows or denies.
     */
    effect: PermissionEffect;
    /**
     * Whether the record is in force; `enabledAuth` turns it on and off.
     */
    enabled: boolean;
    /**
     * Whether the record holds for everyone or for its target.
     */
    permissionType: AuthRecordScope;
}

/**
 * An action of a user. Any field may be missing.
 */
export interface UserActionLogDto {
    /**
     * Id of the user, assigned by the service.
     */
    userId: string;
    /**
     * URL of the user's profile picture.
     */
    userAvatar: string;
    /**
     * Name of the user: the first that there is of nickname, login name, name, given name, family name, e-mail address,
     * phone number and id.
     */
    userDisplayName: string;
    /**
     * Number of logins of the user. Whether at the time of the action or until now is not documented.
     */
    userLoginsCount: number;
    /**
     * Id of the application that the user used.
     */
    appId: string;
    /**
     * Name of the application.
     */
    appName: string;
    /**
     * IP address that the request came from.
     */
    clientIp?: string | undefined;
    /**
     * What was done. Other values may appear.
     */
    eventType: UserActionLogEventType | (string & {});
    /**
     * What was done, in words, with the account: personal data.
     */
    eventDetail?: string | undefined;
    /**
     * Whether the action succeeded.
     */
    success: boolean;
    /**
     * URL of the application's login page.
     */
    appLoginUrl: string;
    /**
     * URL of the application's logo.
     */
    appLogo: string;
    /**
     * `User-Agent` header of the request.
     */
    userAgent: string;
    /**
     * What the service reads out of `userAgent`.
     */
    parsedUserAgent: ParsedUserAgent;
    /**
     * Where the request came from.
     */
    geoip: GeoIp;
    /**
     * Time of the action: ISO 8601 with milliseconds and an offset without a colon, such as
     * `2022-09-20T08:55:00.188+0800`.
     */
    timestamp: string;
    /**
     * Id of the request, for the service's support.
     */
    requestId: string;
}

/**
 * An action that a resource knows, for which permissions can be given.
 */
export interface ResourceAction {
    /**
     * Name by which permissions and checks refer to the action, such as `ecs:Start`.
     */
    name: string;
    /**
     * What the action does, for people.
     */
    description: string;
}

/**
 * An agreement that the login page shows, as the service returns it. Any field may be missing.
 */
export interface ApplicationAgreementDto {
    /**
     * Pages that show it: one or both.
     */
    displayAt: AgreementPage[];
    /**
     * Whether users must tick it. Absent means `true`.
     */
    isRequired: boolean;
    /**
     * Language of the page on which it is shown.
     */
    lang: LoginPageLanguage;
    /**
     * Text that is shown, such as "I have read and accept the privacy policy". The documentation repeats the words for `lang`
     * here; its example is such a text.
     */
    content: string;
}

/**
 * An application of a tenant. Any field may be missing.
 */
export interface TenantApplicationDto {
    /**
     * Id of the user pool.
     */
    userPoolId: string;
    /**
     * Id of the application in the tenant, presumably. The sources call it an id of an application, as `appId`.
     */
    tenantAppId: string;
    /**
     * Name of the application.
     */
    name: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * URL of the logo.
     */
    logo: string;
    /**
     * Type of the application. Its values are not documented here.
     */
    applicationType: string;
    /**
     * Whether single sign-on is enabled.
     */
    ssoEnabled: boolean;
    /**
     * Id of the application.
     */
    appId: string;
}

/**
 * An application that a target is allowed or denied. Any field may be missing.
 */
export interface ListApplicationSubjectDataDto {
    /**
     * Id of the application.
     */
    appId: string;
    /**
     * Logo of the application, presumably its URL.
     */
    logo: string;
    /**
     * Not documented.
     */
    ext: string;
    /**
     * Not documented. Elsewhere: which template an integrated application is made from.
     */
    template: string;
    /**
     * Kind of the application. Some sources do not know `APP_PANEL`.
     */
    appType: AuthAppType | (string & {});
    /**
     * Whether the target is allowed or denied the application.
     */
    effect: PermissionEffect;
}

/**
 * An application that a user has logged in to. Any field may be missing.
 */
export interface UserLoggedInAppsDto {
    /**
     * Id of the application.
     */
    appId: string;
    /**
     * Name that people see.
     */
    appName: string;
    /**
     * URL of the logo.
     */
    appLogo: string;
    /**
     * URL at which users log in to the application.
     */
    appLoginUrl: string;
}

/**
 * An application with its settings, as the service returns it. Its secret is in no documented field, but what the
 * settings of protocols hold is not documented: keep them out of logs. Any field may be missing.
 */
export interface ApplicationDto {
    /**
     * Id assigned by the service; other calls know the application by it.
     */
    appId: string;
    /**
     * Identifier, unique and readable.
     */
    appIdentifier: string;
    /**
     * Name shown to people.
     */
    appName: string;
    /**
     * URL of the logo.
     */
    appLogo: string;
    /**
     * Free text.
     */
    appDescription?: string | undefined;
    /**
     * Kind of program that it is. Other values may appear.
     */
    appType: ApplicationType | (string & {});
    /**
     * Id of the user pool that it belongs to.
     */
    userPoolId: string;
    /**
     * `true`: an integrated application, made from a template of the service. `false`: a self-built one.
     */
    isIntegrateApp: boolean;
    /**
     * Protocol by which it logs users in by default.
     */
    defaultProtocol: ApplicationProtocol;
    /**
     * Addresses to which users may return after the login.
     */
    redirectUris: string[];
    /**
     * Addresses to which users may return after the logout.
     */
    logoutRedirectUris: string[];
    /**
     * Address that opens when a user clicks the application in the application panel, or tries the login in the console;
     * by default the service's login page. All sources declare a text, but the documentation's example is a list: the client
     * passes on what comes.
     */
    initLoginUri: string;
    /**
     * Whether single sign-on is enabled: one login serves all applications that have it.
     */
    ssoEnabled: boolean;
    /**
     * Time single sign-on was enabled: ISO 8601, UTC, with milliseconds.
     */
    ssoEnabledAt?: string | undefined;
    /**
     * How users log in.
     */
    loginConfig: ApplicationLoginConfigDto;
    /**
     * How users sign up.
     */
    registerConfig: ApplicationRegisterConfig;
    /**
     * Look of the login page.
     */
    brandingConfig: ApplicationBrandingConfig;
    /**
     * Settings for OpenID Connect.
     */
    oidcConfig: OIDCConfig;
    /**
     * Whether the application can log users in by SAML. Absent means `false`.
     */
    samlProviderEnabled: boolean;
    /**
     * Settings for SAML.
     */
    samlConfig?: SamlIdpConfig | undefined;
    /**
     * Whether the application can log users in by OAuth 2.0. Absent means `false`.
     */
    oauthProviderEnabled: boolean;
    /**
     * Settings for OAuth 2.0.
     */
    oauthConfig?: OauthIdpConfig | undefined;
    /**
     * Whether the application can log users in by CAS. Absent means `false`.
     */
    casProviderEnabled: boolean;
    /**
     * Settings for CAS.
     */
    casConfig?: CasIdPConfig | undefined;
    /**
     * Whether the login page has a look of its own. Absent means `false`: the global one holds.
     */
    customBrandingEnabled: boolean;
    /**
     * Whether the application has security rules of its own. Absent means `false`: the global ones hold.
     */
    customSecurityEnabled: boolean;
    /**
     * Template of an integrated application, such as `github`.
     */
    template?: string | undefined;
}

/**
 * An application, as calls about a user list it. Any field may be missing.
 */
export interface AppDto {
    /**
     * Id of the application.
     */
    appId: string;
    /**
     * Name that people see.
     */
    appName: string;
    /**
     * URL of the logo.
     */
    appLogo: string;
    /**
     * URL at which users log in to the application.
     */
    appLoginUrl: string;
    /**
     * Whether users may log in by default, as the application is set up.
     */
    appDefaultLoginStrategy: AppDefaultLoginStrategy;
}

/**
 * An archived user. Any field may be missing.
 */
export interface ListArchivedUsersRespDto {
    /**
     * Id of the user, assigned by the service.
     */
    userId: string;
    /**
     * Time the user was archived: ISO 8601, UTC, with milliseconds.
     */
    archivedAt: string;
}

/**
 * An assignment of a role. Any field may be missing.
 */
export interface RolePermissionListDto {
    /**
     * Id of the role, assigned by the service.
     */
    roleId: string;
    /**
     * `ENABLE`: the target has joined the role. `DISABLE`: it has not joined the role.
     */
    status: string;
    /**
     * When the target gets the role, in milliseconds since 1970 (UTC).
     */
    enableTime?: number | undefined;
    /**
     * When the target loses the role, in milliseconds since 1970 (UTC). `null`: never.
     */
    endTime?: number | null | undefined;
    /**
     * Id of the user pool.
     */
    userPoolId: string;
    /**
     * Name of the role.
     */
    roleName: string;
    /**
     * Code of the role.
     */
    roleCode: string;
    /**
     * Description of the role.
     */
    description?: string | undefined;
    /**
     * Time of creation: ISO 8601, UTC, with milliseconds.
     */
    createdAt: string;
    /**
     * Time of the last change: ISO 8601, UTC, with milliseconds.
     */
    updatedAt: string;
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
 * An authenticator for one-time passwords.
 */
export interface ImportOtpItemDataDto {
    /**
     * Secret that codes are made from, as the user's device has it. Never shown in errors or events.
     */
    secret: string;
    /**
     * Code that replaces a lost device. What its absence means is not documented. Never shown in errors or events.
     */
    recoveryCode?: string | undefined;
}

/**
 * An e-mail whose placeholders are filled in. Any field may be missing.
 */
export interface PreviewEmailTemplateDataDto {
    /**
     * Body, in HTML.
     */
    content: string;
    /**
     * Subject.
     */
    subject: string;
    /**
     * Sender as users see it; in the sources' sample an e-mail address.
     */
    sender: string;
}

/**
 * An encrypted value, and where it comes from.
 */
export interface UserFieldDecryptReqItemDto {
    /**
     * Who the value belongs to: the user's id, username, e-mail address, phone number, external id, or id at an
     * external source. The response has it beside the decrypted value.
     */
    userId?: string | undefined;
    /**
     * Field that holds the value, such as `username` or `phone`. The response has it beside the decrypted value.
     */
    fieldName?: string | undefined;
    /**
     * Value as the service encrypted it. Never shown in errors or events.
     */
    encryptedContent: string;
}

/**
 * An event app. Any field may be missing.
 */
export interface EventAppDto {
    /**
     * Code of the app, unique among event apps.
     */
    identifier: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Logo, as `createEventApp` was given it.
     */
    logo: string;
}

/**
 * An event that a webhook can subscribe to. Any field may be missing.
 */
export interface WebhookEventDto {
    /**
     * Title in Chinese, such as `创建用户`.
     */
    name: string;
    /**
     * Title in English, such as `Create User`.
     */
    nameEn: string;
    /**
     * Name of the event, such as `user:created`, which `events` of a webhook holds.
     */
    value: string;
    /**
     * `value` of the category that the event belongs to.
     */
    category: string;
}

/**
 * An event that the service knows. Any field may be missing.
 */
export interface OpenEventDto {
    /**
     * Id assigned by the service.
     */
    id: string;
    /**
     * Code of the event, such as `authing.user.login`.
     */
    code: string;
    /**
     * Topic under which it is published; in the sources' sample the same as `code`.
     */
    topic: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * What the event means, for people.
     */
    desc: string;
}

/**
 * An event to publish.
 */
export interface PubEventDto {
    /**
     * Code of the event, as `defineEvent` defined it.
     */
    eventType: string;
    /**
     * What happened, for those who listen: an object, or JSON as text. The API's description has an object; several of the
     * vendor's own clients send a text. Whether listeners get the same of both is not known.
     */
    eventData: string | Record<string, unknown>;
}

/**
 * An extension field: a field of your own for the nodes of a tree data resource. A node holds its values in
 * `extendFieldValue`, by the `key` of the field.
 */
export interface ExtendField {
    /**
     * Key chosen by you: 1 to 64 ASCII letters, digits, `_` and `$`. It identifies the field in its data resource.
     */
    key: string;
    /**
     * What kind of value the field has.
     */
    valueType: ExtendFieldValueType;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Name shown to people.
     */
    label: string;
    /**
     * The choices of a field whose `valueType` is `SELECT`: required for it, and not needed otherwise.
     */
    config?: Config | undefined;
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
 * An identity source with its connections. Any field may be missing, and further ones may be there.
 */
export interface ExtIdpDetail {
    /**
     * Id assigned by the service: the `extIdpId` of other calls.
     */
    id: string;
    /**
     * Name shown to administrators.
     */
    name: string;
    /**
     * URL of the source's logo.
     */
    logo: string;
    /**
     * Tenant that has the source. Presumably absent for a source of the user pool itself: not documented.
     */
    tenantId?: string | undefined;
    /**
     * Kind of the source, such as `wechat`: an `IdentityProvider`, or a kind that the service added later.
     */
    type: string;
    /**
     * Connections of the source, `[]` if it has none. Declared as one object, and described as a list. Their fields are not
     * documented here; version 2 of the API returned `id`, `type`, `identifier`, `displayName`, `logo` and `fields`, which
     * holds the client secret. Never shown in errors or events.
     */
    connections: Record<string, unknown>[];
    /**
     * Whether joining a tenant is automatic: presumably, users who log in through the source become its members. No more is
     * documented.
     */
    autoJoin: boolean;
}

/**
 * An identity source without its connections, as the service returns it. Any field may be missing, and further ones may
 * be there.
 */
export interface ExtIdpDto {
    /**
     * Id assigned by the service: the `extIdpId` of other calls.
     */
    id: string;
    /**
     * Name shown to administrators.
     */
    name: string;
    /**
     * URL of the source's logo.
     */
    logo: string;
    /**
     * Tenant that has the source. Presumably absent for a source of the user pool itself: not documented.
     */
    tenantId?: string | undefined;
    /**
     * Kind of the source, such as `wechat`: an `IdentityProvider`, or a kind that the service added later.
     */
    type: string;
}

/**
 * An identity that a user has logged in with, and its source. Any field may be missing.
 */
export interface UserLoggedInIdentitiesDto {
    /**
     * Id of the identity.
     */
    identityId: string;
    /**
     * Name of the source, in Chinese in the samples.
     */
    idpName: string;
    /**
     * English name of the source, such as `wechat`.
     */
    idpNameEn: string;
    /**
     * URL of the source's logo.
     */
    idpLogo: string;
    /**
     * Id of the source.
     */
    idpId: string;
}

/**
 * An object whose fields are not documented.
 */
export type Any = Record<string, unknown>;

/**
 * An operation of an administrator. Any field may be missing. Two fields have another name in older sources: the type has
 * both names, and a row has one of them.
 */
export interface AdminAuditLogDto {
    /**
     * User id of the administrator.
     */
    adminUserId: string;
    /**
     * URL of the administrator's profile picture.
     */
    adminUserAvatar: string;
    /**
     * Name of the administrator: the first that there is of nickname, login name, name, given name, family name, e-mail
     * address, phone number and id.
     */
    adminUserDisplayName: string;
    /**
     * IP address that the request came from.
     */
    clientIp?: string | undefined;
    /**
     * What was done. Other values may appear.
     */
    operationType: AdminAuditLogOperationType | (string & {});
    /**
     * Kind of object that it was done to. Other values may appear.
     */
    resourceType: AdminAuditLogResourceType | (string & {});
    /**
     * What was done, in words. Older sources call it `eventDetail`.
     */
    eventDetails?: string | undefined;
    /**
     * What was done, in words, by older sources. Newer ones call it `eventDetails`.
     */
    eventDetail?: string | undefined;
    /**
     * Input of the operation: JSON as text, in the documentation's sample. It may hold secrets.
     */
    operationParam?: string | undefined;
    /**
     * Value before the operation. Its form is not documented. It may hold secrets.
     */
    originValue?: string | undefined;
    /**
     * Value after the operation. Its form is not documented. It may hold secrets.
     */
    targetValue?: string | undefined;
    /**
     * Whether the operation succeeded.
     */
    success: boolean;
    /**
     * `User-Agent` header of the request.
     */
    userAgent: string;
    /**
     * What the service reads out of `userAgent`. Older sources call it `parsedUserAgent`.
     */
    ua?: ParsedUserAgent | undefined;
    /**
     * What the service reads out of `userAgent`, by older sources. Newer ones call it `ua`.
     */
    parsedUserAgent?: ParsedUserAgent | undefined;
    /**
     * Where the request came from.
     */
    geoip: GeoIp;
    /**
     * Time of the operation: ISO 8601 with milliseconds and an offset without a colon, such as
     * `2022-09-20T08:55:00.188+0800`.
     */
    timestamp: string;
    /**
     * Id of the request, for the service's support.
     */
    requestId: string;
}

/**
 * An order of a user pool. Any field may be missing. Amounts, numbers and times are texts; the currency is not documented.
 */
export interface OrderItem {
    /**
     * Number of the order.
     */
    orderNo: string;
    /**
     * Name of the plan in Chinese.
     */
    goodsName: string;
    /**
     * Name of the plan in English.
     */
    goodsNameEn: string;
    /**
     * Price of one unit, as text.
     */
    goodsUnitPrice: string;
    /**
     * Number of units, as text.
     */
    quantity: string;
    /**
     * What the order costs in fact, as text.
     */
    actualAmount: string;
    /**
     * `1` not paid, `2` paid, `3` complete, `4` cancelled, `5` expired.
     */
    status: string;
    /**
     * `New` a first order, `Upgrade` a greater plan, `Renew` a longer time, `Overdue_Correct` a correction of an overdue
     * plan, `Overflowed_Correct` one of use beyond the plan.
     */
    orderType: string;
    /**
     * Time of the order. Its form is not documented; that of `getOrderPayDetail` is `YYYY-MM-DD hh:mm:ss`.
     */
    createTime: string;
    /**
     * How the order came about: `Licence` by a licence, `Offline` by an offline deal, `Eadmin` in the back office,
     * `SelfHelp` by the customer, `Cdkey` by a code of a campaign.
     */
    source: string;
}

/**
 * An organization in a row of the permission view; whether a department stands here too is not documented. Any field may
 * be missing.
 */
export interface NodeBo {
    /**
     * Id of the organization, assigned by the service.
     */
    nodeId: string;
    /**
     * Name of the organization.
     */
    nodeName: string;
    /**
     * Code of the organization.
     */
    nodeCode: string;
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
 * Browser that a user makes a request with.
 *
 * - `IE`: Internet Explorer.
 * - `Chrome`: Google Chrome.
 * - `Firefox`: Mozilla Firefox.
 * - `Safari`: Apple Safari.
 * - `Edge`: Microsoft Edge.
 * - `Opera`: Opera.
 * - `Safe360`: 360 Secure Browser.
 * - `QQBrowser`: QQ Browser.
 */
export type AuthEnvBrowserType = "IE" | "Chrome" | "Firefox" | "Safari" | "Edge" | "Opera" | "Safe360" | "QQBrowser";

/**
 * Default way to log in to an application.
 */
export interface ApplicationDefaultLoginMethodInput {
    /**
     * Kind of the way to log in.
     */
    connectionType: DefaultLoginType;
    /**
     * Kind of the QR code, where `connectionType` is `QRCODE`.
     */
    qrcodeType?: LoginQrcodeType | undefined;
    /**
     * Id of the connection of an identity source for the QR code. Required where `connectionType` is `QRCODE`.
     */
    qrcodeExtIdpConnId?: string | undefined;
    /**
     * Id of the connection of an identity source for Active Directory. Required where `connectionType` is `AD`.
     */
    adExtIdpConnId?: string | undefined;
    /**
     * Id of the connection of an identity source for the LDAP server. Required where `connectionType` is `LDAP`.
     */
    ldapExtIdpConnId?: string | undefined;
}

/**
 * Default way to log in to an application. Any field may be missing: those that `connectionType` has no use for.
 */
export interface ApplicationDefaultLoginMethod {
    /**
     * Kind of the way to log in.
     */
    connectionType: DefaultLoginType;
    /**
     * Kind of the QR code, where `connectionType` is `QRCODE`.
     */
    qrcodeType: LoginQrcodeType;
    /**
     * Id of the connection of an identity source for the QR code, where `connectionType` is `QRCODE`.
     */
    qrcodeExtIdpConnId: string;
    /**
     * Id of the connection of an identity source for Active Directory, where `connectionType` is `AD`.
     */
    adExtIdpConnId: string;
    /**
     * Id of the connection of an identity source for the LDAP server, where `connectionType` is `LDAP`.
     */
    ldapExtIdpConnId: string;
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
 * Engine that fills in the placeholders of a template.
 *
 * - `handlebar`: Handlebars (<https://handlebarsjs.com>): `{{app_name}}`. The API writes it without the `s`.
 * - `ejs`: EJS (<https://ejs.co>): `<%= app_name %>`.
 */
export type TemplateEngine = "handlebar" | "ejs";

/**
 * Event apps. Any field may be missing.
 */
export interface EventAppPagingDto {
    /**
     * Number of rows in all.
     */
    totalCount: number;
    /**
     * The event apps.
     */
    list: EventAppDto[];
}

/**
 * Format of the body of the requests that the service sends to a webhook.
 *
 * - `application/json`: JSON.
 * - `application/x-www-form-urlencoded`: Fields of a form, in the encoding of URLs.
 */
export type WebhookContentType = "application/json" | "application/x-www-form-urlencoded";

/**
 * From which IP addresses users need no captcha to log in.
 */
export interface LoginIpWhitelistCheckConfigDto {
    /**
     * Whether users must solve a captcha from other IP addresses than these. Default: `false`.
     */
    enabled: boolean;
    /**
     * The IP addresses, with commas between them; empty where there are none.
     */
    ipWhitelist: string;
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
 * Group that a kind of identity source belongs to. Which kind belongs to which group is not documented.
 *
 * - `social`: Social login: people log in with an account of their own, such as one at a social network.
 * - `enterprise`: Enterprise login: people log in with an account of their company, such as one in its directory.
 */
export type ExtIdpCategory = "social" | "enterprise";

/**
 * HTTP method of a request.
 *
 * - `GET`: Reads. It is retried after a temporary failure, like the calls that only read.
 * - `POST`: Nearly every other call of the API. It is not retried if it may have taken effect.
 * - `PUT`: A few calls that change something. It is not retried if it may have taken effect.
 * - `DELETE`: A few calls that delete something. It is not retried if it may have taken effect.
 */
export type HttpMethod = "GET" | "POST" | "PUT" | "DELETE";

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
 * How a condition compares. The sources give names alone: the words have the meaning that they have in access policies
 * elsewhere.
 */
export type PolicyConditionOperator = "Bool" | "DateEquals" | "DateNotEquals" | "DateLessThan" | "DateLessThanEquals" | "DateGreaterThan" | "DateGreaterThanEquals" | "IpAddress" | "NotIpAddress" | "NumericEquals" | "NumericNotEquals" | "NumericLessThan" | "NumericLessThanEquals" | "NumericGreaterThan" | "NumericGreaterThanEquals" | "StringEquals" | "StringNotEquals" | "StringEqualsIgnoreCase" | "StringNotEqualsIgnoreCase" | "StringLike" | "StringNotLike" | "ListContains";

/**
 * How a first login through a connection finds the user who has an account already.
 *
 * - `none`: Not at all: a first login creates a new user, unless `loginOnly` is `true`.
 * - `field`: By a field that both have, such as the e-mail address.
 * - `challenge`: The service asks people whether they have an account, and they prove that it is theirs.
 */
export type ExtIdpAssociationMode = "none" | "field" | "challenge";

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
 * How an order was paid. Any field may be missing.
 */
export interface CostGetOrderPayDetail {
    /**
     * Number of the order.
     */
    orderNo: string;
    /**
     * Number of the payment at the payment service.
     */
    channelOrderNo: string;
    /**
     * Amount that was paid, as text, such as `"7.9"`. The currency is not documented.
     */
    paidAmount: string;
    /**
     * Time of the payment: `YYYY-MM-DD hh:mm:ss`. The time zone is not documented.
     */
    paidTime: string;
    /**
     * Account that paid.
     */
    paidAccountNo: string;
    /**
     * State of the payment, a number as text. Its values are not documented.
     */
    payStatus: string;
    /**
     * Time of creation: `YYYY-MM-DD hh:mm:ss`. The time zone is not documented.
     */
    createTime: string;
    /**
     * Payment service, such as `Alipay`.
     */
    payType: string;
}

/**
 * How far the upload of a function's code has come.
 *
 * - `uploading`: The code is being uploaded.
 * - `success`: The code is uploaded.
 * - `failed`: The upload failed: see `uploadErrMsg`.
 */
export type PipelineFunctionStatus = "uploading" | "success" | "failed";

/**
 * How long users stay logged in.
 */
export interface CookieSettingsDto {
    /**
     * How long the cookie of a login is valid, in seconds; afterwards users must log in again. Default: `1209600`, 14 days.
     * It holds for the application panel and the applications in it.
     */
    cookieExpiresIn: number;
    /**
     * Whether the cookie ends with the session of the browser: who closes the browser must log in again. Default: `false`.
     */
    cookieExpiresOnBrowserSession: boolean;
}

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
 * How the last run of a function went. Its fields are not documented.
 */
export type LastExecuteStatus = Record<string, unknown>;

/**
 * How the login page of an application looks.
 */
export interface ApplicationBrandingConfigInputDto {
    /**
     * Whether `customCSS` is used. Default: `false`.
     */
    customCSSEnabled?: boolean | undefined;
    /**
     * Styles of your own, as CSS.
     */
    customCSS?: string | undefined;
    /**
     * Version of Guard, which makes the login page. Default: `Advanced`.
     */
    guardVersion?: GuardVersion | undefined;
    /**
     * Image of your own that the page shows while it loads, presumably its URL.
     */
    customLoadingImage?: string | undefined;
    /**
     * Background of your own, as a value of CSS: `url(https://steamory.example/login.png) center/cover`, or
     * `rgba(37,49,122,1)`.
     */
    customBackground?: string | undefined;
    /**
     * Whether users can switch the language of the page. Default: `false`.
     */
    showChangeLanguageButton?: boolean | undefined;
    /**
     * Language of the page. Default: that of the user's browser.
     */
    defaultLanguage?: LoginPageLanguage | undefined;
    /**
     * Whether the page offers to reset a forgotten password. Default: `true`.
     */
    showForgetPasswordButton?: boolean | undefined;
    /**
     * Whether the page offers to log in by enterprise identity sources. Default: `true`.
     */
    showEnterpriseConnections?: boolean | undefined;
    /**
     * Whether the page offers to log in by social identity sources. Default: `true`.
     */
    showSocialConnections?: boolean | undefined;
}

/**
 * How the login page of an application looks. Any field may be missing.
 */
export interface ApplicationBrandingConfig {
    /**
     * Whether `customCSS` is used. Absent means `false`.
     */
    customCSSEnabled: boolean;
    /**
     * Styles of your own, as CSS.
     */
    customCSS?: string | undefined;
    /**
     * Version of Guard, which makes the login page. Absent means `Advanced`.
     */
    guardVersion: GuardVersion;
    /**
     * Image of your own that the page shows while it loads, presumably its URL.
     */
    customLoadingImage?: string | undefined;
    /**
     * Background of your own, as a value of CSS: `url(https://steamory.example/login.png) center/cover`, or
     * `rgba(37,49,122,1)`.
     */
    customBackground?: string | undefined;
    /**
     * Whether users can switch the language of the page. Absent means `false`.
     */
    showChangeLanguageButton: boolean;
    /**
     * Language of the page.
     */
    defaultLanguage: LoginPageLanguage;
    /**
     * Whether the page offers to reset a forgotten password. Absent means `true`.
     */
    showForgetPasswordButton: boolean;
    /**
     * Whether the page offers to log in by enterprise identity sources. Absent means `true`.
     */
    showEnterpriseConnections: boolean;
    /**
     * Whether the page offers to log in by social identity sources. Absent means `true`.
     */
    showSocialConnections: boolean;
    /**
     * Whether the page shows `agreements`. Absent means `false`.
     */
    showAgreement: boolean;
    /**
     * Agreements that the page shows.
     */
    agreements: ApplicationAgreementDto[];
}

/**
 * How users log in by scanning a QR code with an app.
 */
export interface QrcodeLoginStrategyDto {
    /**
     * How long a QR code is valid, in seconds. Default: `120`.
     */
    qrcodeExpiresIn: number;
    /**
     * Unit for display only, `qrcodeExpiresIn` stays in seconds: `Second`, `Minute`, `Hour` or `Day`. Default: `Second`.
     */
    qrcodeExpiresInUnit?: string | undefined;
    /**
     * How long the ticket is valid that the page gets once the code is scanned, in seconds. Default: `300`.
     */
    ticketExpiresIn: number;
    /**
     * Unit for display only, `ticketExpiresIn` stays in seconds: `Second`, `Minute`, `Hour` or `Day`. Default: `Second`.
     */
    ticketExpiresInUnit?: string | undefined;
    /**
     * By its name, whether a page may exchange the ticket for the user's data in the browser. Default: `true`. The sources
     * have the descriptions of this field and the next the other way round, presumably by mistake.
     */
    allowExchangeUserInfoFromBrowser: boolean;
    /**
     * By its name, whether the page that waits for the scan gets all data of the user at once. Default: `false`.
     */
    returnFullUserInfo: boolean;
}

/**
 * How users log in to a new application.
 */
export interface ApplicationLoginConfigInputDto {
    /**
     * Whether to make one page of the login page and the sign-up page. Default: `false`.
     */
    mergeLoginAndRegisterPage?: boolean | undefined;
    /**
     * Ways to log in without an identity source. Default: `EMAIL_CODE` and `EMAIL_PASSWORD`: users without an e-mail
     * address then need another way.
     */
    enabledBasicLoginMethods?: BasicLoginMethod[] | undefined;
    /**
     * Default way to log in. By the documentation social and enterprise identity sources do not count, though the values have
     * `LDAP` and `AD`.
     */
    defaultLoginMethod?: ApplicationDefaultLoginMethodInput | undefined;
    /**
     * Connections of identity sources by which users can log in.
     */
    enabledExtIdpConnIds?: ApplicationEnabledExtIdpConnInputDto[] | undefined;
    /**
     * Whether users can log in by every connection of an identity source. Default: `false`.
     */
    enabledAllExtIdpConns?: boolean | undefined;
    /**
     * Whether users see a page on which they authorize the application.
     */
    showAuthorizationPage: boolean;
}

/**
 * How users log in to an application, to be stored. It has no fields for connections of identity sources: see
 * `changeExtIdpConnState`.
 */
export interface UpdateApplicationLoginConfigInputDto {
    /**
     * Whether to make one page of the login page and the sign-up page.
     */
    mergeLoginAndRegisterPage?: boolean | undefined;
    /**
     * Ways to log in without an identity source: give all of them. Users who have none of these, nor an identity
     * source, are locked out.
     */
    enabledBasicLoginMethods?: BasicLoginMethod[] | undefined;
    /**
     * Default way to log in. By the documentation social and enterprise identity sources do not count, though the values have
     * `LDAP` and `AD`.
     */
    defaultLoginMethod?: ApplicationDefaultLoginMethodInput | undefined;
    /**
     * Whether users see a page on which they authorize the application. Required also where it is to stay as it is:
     * `getApplication` reads the stored value.
     */
    showAuthorizationPage: boolean;
}

/**
 * How users log in to an application. Any field may be missing.
 */
export interface ApplicationLoginConfigDto {
    /**
     * Whether the login page and the sign-up page are one. Absent means `false`.
     */
    mergeLoginAndRegisterPage: boolean;
    /**
     * Ways to log in without an identity source.
     */
    enabledBasicLoginMethods: BasicLoginMethod[];
    /**
     * Default way to log in. By the documentation social and enterprise identity sources do not count, though the values
     * have `LDAP` and `AD`.
     */
    defaultLoginMethod: ApplicationDefaultLoginMethod;
    /**
     * Connections of identity sources by which users can log in.
     */
    enabledExtIdpConns: ApplicationEnabledExtIdpConnDto[];
    /**
     * Whether users see a page on which they authorize the application.
     */
    showAuthorizationPage: boolean;
}

/**
 * How users reach an identity source through a connection: its kind, and for some kinds where or by what they log in.
 */
export type ExtIdpConnType = "oidc" | "oauth" | "saml" | "ldap" | "ad" | "cas" | "azure-ad" | "alipay" | "facebook" | "facebook:mobile" | "twitter" | "google:mobile" | "google" | "wechat:pc" | "wechat:mobile" | "wechat:webpage-authorization" | "wechatmp-qrcode" | "wechat:miniprogram:default" | "wechat:miniprogram:qrconnect" | "wechat:miniprogram:app-launch" | "github" | "github:mobile" | "qq" | "qq:mobile" | "wechatwork:corp:qrconnect" | "wechatwork:agency:qrconnect" | "wechatwork:service-provider:qrconnect" | "wechatwork:mobile" | "wechatwork:agency:mobile" | "dingtalk" | "dingtalk:mobile" | "dingtalk:provider" | "weibo" | "weibo:mobile" | "apple" | "apple:web" | "baidu" | "baidu:mobile" | "lark-internal" | "lark-public" | "lark-block" | "gitlab" | "gitlab:mobile" | "linkedin" | "linkedin:mobile" | "slack" | "slack:mobile" | "yidun" | "qingcloud" | "gitee" | "gitee:mobile" | "instagram" | "welink" | "ad-kerberos" | "huawei" | "huawei:mobile" | "honor" | "xiaomi" | "xiaomi:mobile" | "aws" | "amazon" | "amazon:mobile" | "douyin:mobile" | "douyin:miniprogram:default" | "kuaishou:mobile" | "line:mobile" | "oppo:mobile" | "wechatwork:qrconnect:of:authing:agency" | "sdbz" | "zjzwfw-qrcode" | "zzding" | "seeyona8v5";

/**
 * How users sign up for an application, as the service returns it. Any field may be missing.
 */
export interface ApplicationRegisterConfig {
    /**
     * Ways to sign up that are enabled.
     */
    enabledBasicRegisterMethods: BasicRegisterMethod[];
    /**
     * Kind of sign-up that is the default. All sources declare a text, but the documentation's example is an object,
     * `{ connectionType: "PASSWORD" }`: the client passes on what comes.
     */
    defaultRegisterMethod: DefaultRegisterMethod;
}

/**
 * How users sign up for an application, to be stored.
 */
export interface ApplicationRegisterConfigInputDto {
    /**
     * Ways to sign up that are to be enabled; the others presumably are not.
     */
    enabledBasicRegisterMethods: BasicRegisterMethod[];
    /**
     * Kind of sign-up that is to be the default.
     */
    defaultRegisterMethod: DefaultRegisterMethod;
}

/**
 * Identity sources, with their number. Any field may be missing.
 */
export interface ExtIdpListPagingDto {
    /**
     * Number of identity sources on all pages.
     */
    totalCount: number;
    /**
     * Identity sources of this page.
     */
    list: ExtIdpDto[];
}

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
 * Input of `addGroupMembers`.
 */
export interface AddGroupMembersReqDto {
    /**
     * Ids of the users, assigned by the service, 1 to 50.
     */
    userIds: string[];
    /**
     * Code of the group.
     */
    code: string;
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
 * Input of `assignAsaAccount` and `unassignAsaAccount`.
 */
export interface AssignAsaAccountsDto {
    /**
     * Id of the application that the account is for.
     */
    appId: string;
    /**
     * Id of the account, assigned by the service.
     */
    accountId: string;
    /**
     * Who gets or loses the account, 1 to 10 entries.
     */
    targets: AssignAsaAccountItem[];
}

/**
 * Input of `assignRoleBatch`.
 */
export interface AssignRoleBatchDto {
    /**
     * Who gets the roles, 1 to 10 entries.
     */
    targets: TargetDto[];
    /**
     * Roles that each target gets, 1 to 10 entries.
     */
    roles: RoleCodeDto[];
}

/**
 * Input of `assignRole`.
 */
export interface AssignRoleDto {
    /**
     * Who gets the role, 1 to 50 entries.
     */
    targets: TargetDto[];
    /**
     * Code of the role, unique in its permission group.
     */
    code: string;
    /**
     * When the targets lose the role, in milliseconds since 1970 (UTC), as of `Date.now()`. `null`: never, and
     * presumably so without it. Whether the service accepts `null` is not established.
     */
    endTime?: number | null | undefined;
    /**
     * When the targets get the role, in milliseconds since 1970 (UTC). `null`: at once, and presumably so without it.
     * Whether the service accepts `null` is not established.
     */
    enableTime?: number | null | undefined;
    /**
     * Code of the permission group that has the role. Which one is meant without it is not documented here; `getRole`
     * takes the default one.
     */
    namespace?: string | undefined;
}

/**
 * Input of `associateTenantResource`.
 */
export interface AssociateTenantResourceDto {
    /**
     * Code of the resource.
     */
    code: string;
    /**
     * `true` links, `false` unlinks the resource.
     */
    association: boolean;
    /**
     * Id of the application that the resource belongs to. It is also the code of the application's permission group, in
     * which the service presumably looks for the resource: not documented.
     */
    appId: string;
    /**
     * Tenant that the resource is linked to or unlinked from. Default: the client's `tenantId`. What the service does
     * without one is not documented.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `authorizeApplicationAccess`.
 */
export interface AuthorizeApplicationAccessDto {
    /**
     * Id of the application.
     */
    appId: string;
    /**
     * Who is allowed or denied the application, at most 10 entries.
     */
    list: ApplicationPermissionRecordItem[];
}

/**
 * Input of `authorizeDataPolicies`.
 */
export interface CreateAuthorizeDataPolicyDto {
    /**
     * Who gets the policies, at least 1 entry. The maximum number is not documented.
     */
    targetList: SubjectDto[];
    /**
     * Ids of the policies, assigned by the service, 1 to 50 entries.
     */
    policyIds: string[];
}

/**
 * Input of `authorizeResources`.
 */
export interface AuthorizeResourcesDto {
    /**
     * Who gets which permissions, 1 to 10 entries.
     */
    list: AuthorizeResourceItem[];
    /**
     * Code of the permission group that has the resources. Without it, the documentation says, the default permission
     * group is meant; but the service was seen to refuse such a call (404), and to accept `"default"`.
     */
    namespace?: string | undefined;
}

/**
 * Input of `batchCreateDnef`.
 */
export interface BatchCreateDnefReq {
    /**
     * Code of the tree data resource, unique in its permission namespace.
     */
    resourceCode: string;
    /**
     * Code of the permission namespace that has the data resource.
     */
    namespaceCode: string;
    /**
     * The fields to add. The maximum number is not documented.
     */
    fieldList: ExtendField[];
}

/**
 * Input of `batchDeleteCommonResource`.
 */
export interface DeleteCommonResourcesBatchDto {
    /**
     * Ids of the resources, assigned by the service, at least 1: `listCommonResource` returns them. The maximum number is
     * not documented.
     */
    ids: string[];
}

/**
 * Input of `changeExtIdpConnAssociationState`.
 */
export interface ChangeExtIdpAssociationStateDto {
    /**
     * Id of the connection, as `createExtIdpConn` returns it; not that of the identity source.
     */
    id: string;
    /**
     * `true` lets the tenant use the connection, `false` takes it away.
     */
    association: boolean;
    /**
     * Tenant that is to use the connection or not. Default: the client's `tenantId`. What the call does without either is
     * not documented.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `changeExtIdpConnState`.
 */
export interface ChangeExtIdpConnStateDto {
    /**
     * Id of the connection, as `createExtIdpConn` returns it; not that of the identity source.
     */
    id: string;
    /**
     * `true` turns the connection on, `false` turns it off.
     */
    enabled: boolean;
    /**
     * Id of the application that the state is for.
     */
    appId: string;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
    /**
     * Ids of applications, presumably further ones that get the same state. How they go together with `appId` is not
     * documented; neither is their maximum number.
     */
    appIds?: string[] | undefined;
}

/**
 * Input of `changeUserpoolTenanExtIdpConnState`.
 */
export interface ChangeUserPoolTenantExtIdpConnDto {
    /**
     * `true` turns the connections on, `false` off.
     */
    enabled: boolean;
    /**
     * Ids of the connections, not of their identity sources. The maximum number is not documented.
     */
    connIds: string[];
}

/**
 * Input of `checkDataPolicyExists`.
 */
export interface CheckDataPolicyExistsDto {
    /**
     * Name to check, 1 to 50 characters.
     */
    policyName: string;
}

/**
 * Input of `checkDataResourceExists`: `resourceCode`, `resourceName` or both.
 */
export interface CheckDataResourceExistsDto {
    /**
     * Code of the permission namespace in which they have to be free, at most 50 characters.
     */
    namespaceCode: string;
    /**
     * Name to check, at most 50 characters.
     */
    resourceName?: string | undefined;
    /**
     * Code to check, at most 50 characters.
     */
    resourceCode?: string | undefined;
}

/**
 * Input of `checkDomainAvailable`.
 */
export interface CheckDomainAvailable {
    /**
     * Domain to check. The documentation's example, `domain-a`, is the first part alone, without the service's own domain.
     * Not empty.
     */
    domain: string;
}

/**
 * Input of `checkExternalUserPermission`.
 */
export interface CheckExternalUserPermissionDto {
    /**
     * Data resources to check, at least 1: the code of each. For a node of a tree, the code of the tree and those of all
     * nodes down to it, as in `files/reports/finance`. The maximum number is not documented.
     */
    resources: string[];
    /**
     * Action to check, one of those that the data resources define, such as `get`, `read` or `write`.
     */
    action: string;
    /**
     * Id of the user outside of the service: presumably the `externalId` of a user.
     */
    externalId: string;
    /**
     * Code of the permission namespace that has the data resources.
     */
    namespaceCode: string;
    /**
     * Whether the conditions of data policies are compared with `authEnvParams`. Default: `true`; `false`, says an older
     * text.
     */
    judgeConditionEnabled?: boolean | undefined;
    /**
     * Where and how the user makes the request. Used unless `judgeConditionEnabled` is `false`.
     */
    authEnvParams?: AuthEnvParams | undefined;
}

/**
 * Input of `checkMutualExclusion`.
 */
export interface CheckRoleMutualExclusionReqDto {
    /**
     * Roles to compare. The maximum number is not documented.
     */
    roles: RoleCodeDto[];
}

/**
 * Input of `checkParamsNamespace`.
 */
export interface CheckRoleParamsDto {
    /**
     * Code to check.
     */
    code: string;
    /**
     * Code of the permission group in which they have to be free. Required, though the documentation also says that the
     * default one is taken without it.
     */
    namespace: string;
    /**
     * Name to check as well.
     */
    name?: string | undefined;
}

/**
 * Input of `checkPermissionNamespaceExists`: `code`, `name` or both. Whether both must be free, or one of them, is not
 * documented: give one.
 */
export interface CheckPermissionNamespaceExistsDto {
    /**
     * Code to check, at most 50 characters.
     */
    code?: string | undefined;
    /**
     * Name to check, at most 255 characters.
     */
    name?: string | undefined;
}

/**
 * Input of `checkPermission`.
 */
export interface CheckPermissionDto {
    /**
     * Data resources to check, at least 1: the code of each. For a node of a tree, the code of the tree and those of all
     * nodes down to it, as in `files/reports/finance`. The maximum number is not documented.
     */
    resources: string[];
    /**
     * Action to check, one of those that the data resources define, such as `get`, `read` or `write`.
     */
    action: string;
    /**
     * Id of the user, assigned by the service.
     */
    userId: string;
    /**
     * Code of the permission namespace that has the data resources.
     */
    namespaceCode: string;
    /**
     * Whether the conditions of data policies are compared with `authEnvParams`. Default: `false`.
     */
    judgeConditionEnabled?: boolean | undefined;
    /**
     * Where and how the user makes the request. Used only when `judgeConditionEnabled` is `true`.
     */
    authEnvParams?: AuthEnvParams | undefined;
}

/**
 * Input of `checkSessionStatus`.
 */
export interface CheckSessionStatusDto {
    /**
     * Id of the application.
     */
    appId: string;
    /**
     * Id of the user, assigned by the service. The sources name other kinds of id, too; but the call has no `userIdType`
     * to tell them apart.
     */
    userId: string;
}

/**
 * Input of `checkUserSameLevelPermission`.
 */
export interface CheckUserSameLevelPermissionDto {
    /**
     * Codes of the nodes to check, without the path to them. Older samples leave them out for data resources that are
     * not trees. The maximum number is not documented.
     */
    resourceNodeCodes: string[];
    /**
     * Place that the nodes are directly below: the code of the tree, then those of all nodes down to it, as in
     * `files/reports/finance`.
     */
    resource: string;
    /**
     * Action to check, one of those that the tree defines, such as `read` or `delete`.
     */
    action: string;
    /**
     * Id of the user, assigned by the service.
     */
    userId: string;
    /**
     * Code of the permission namespace that has the tree.
     */
    namespaceCode: string;
    /**
     * Whether the conditions of data policies are compared with `authEnvParams`. Default: `false`.
     */
    judgeConditionEnabled?: boolean | undefined;
    /**
     * Where and how the user makes the request. Used only when `judgeConditionEnabled` is `true`.
     */
    authEnvParams?: AuthEnvParams | undefined;
}

/**
 * Input of `closeGlobalMfaSettings`.
 */
export interface MFADisableSettingsDto {
    /**
     * Factors to turn off. The others stay as they are.
     */
    disableFactors: MfaFactor[];
}

/**
 * Input of `configEmailProvider`. Whether settings that are left out stay as they are stored is not documented.
 */
export interface ConfigEmailProviderDto {
    /**
     * Which mail service it is: says which of the fields below holds its settings.
     */
    type: EmailProviderType;
    /**
     * Whether it delivers the e-mails. With `false`, the service's own mail service does.
     */
    enabled: boolean;
    /**
     * Settings of an SMTP server, for `custom`.
     */
    smtpConfig?: SMTPEmailProviderConfigInput | undefined;
    /**
     * Settings of SendGrid, for `sendgrid`.
     */
    sendGridConfig?: SendGridEmailProviderConfigInput | undefined;
    /**
     * Settings of Alibaba's mail service, for `ali`.
     */
    aliExmailConfig?: AliExmailEmailProviderConfigInput | undefined;
    /**
     * Settings of Tencent's mail service, for `qq`.
     */
    tencentExmailConfig?: TencentExmailEmailProviderConfigInput | undefined;
}

/**
 * Input of `createAdminRole`.
 */
export interface CreateAdminRoleDto {
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Code chosen by you, by which `deleteAdminRolesBatch` finds the role. Its limits are not documented.
     */
    code: string;
    /**
     * Free text.
     */
    description?: string | undefined;
}

/**
 * Input of `createApplication`: with `appIdentifier` for a self-built application, with `template` and `templateData` for an
 * integrated one.
 */
export interface CreateApplicationDto {
    /**
     * Name shown to people. Required beside `template`, too, though the service then ignores it.
     */
    appName: string;
    /**
     * Template of an integrated application, such as `github`. Without it, the application is a self-built one.
     */
    template?: string | undefined;
    /**
     * Settings of an integrated application, required beside `template`. Their form is not documented: some sources declare a
     * text, others any value.
     */
    templateData?: unknown | undefined;
    /**
     * Identifier chosen by you, unique and readable. Required for a self-built application.
     */
    appIdentifier?: string | undefined;
    /**
     * URL of the logo.
     */
    appLogo?: string | undefined;
    /**
     * Free text.
     */
    appDescription?: string | undefined;
    /**
     * Kind of program that it is. Default: `web`.
     */
    appType?: ApplicationType | undefined;
    /**
     * Protocol by which it logs users in by default. What its absence means is not documented.
     */
    defaultProtocol?: ApplicationProtocol | undefined;
    /**
     * Addresses to which users may return after the login.
     */
    redirectUris?: string[] | undefined;
    /**
     * Addresses to which users may return after the logout.
     */
    logoutRedirectUris?: string[] | undefined;
    /**
     * Address that opens when a user clicks the application in the application panel, or tries the login in the console.
     * Default: the service's login page. The documentation's example is a list; all sources declare a text.
     */
    initLoginUri?: string | undefined;
    /**
     * Whether to enable single sign-on: one login serves all applications that have it.
     */
    ssoEnabled?: boolean | undefined;
    /**
     * Settings for OpenID Connect. Whether the service completes an object that lacks some of them is not documented.
     *
     * Default: `grant_types` are `authorization_code`, `password` and `refresh_token`, `response_types` is `code`,
     * `skip_consent` is `true`; `client_secret_post` is the method of all three endpoints (`token_endpoint_auth_method` and
     * so on), `HS256` signs the ID token (`id_token_signed_response_alg`), nothing is encrypted. Lifetimes, presumably in
     * seconds: `authorization_code_expire` 600, `id_token_expire`, `access_token_expire` and `cas_expire` 1209600 (14 days),
     * `refresh_token_expire` 2592000 (30 days).
     */
    oidcConfig?: OIDCConfig | undefined;
    /**
     * Whether the application can log users in by SAML. Default: `false`.
     */
    samlProviderEnabled?: boolean | undefined;
    /**
     * Settings for SAML. Whether the service completes an object that lacks some of them is not documented.
     *
     * Default: `acs` is the placeholder `REPLACE ME`, so give it before you enable SAML; `lifetimeInSeconds` is 3600,
     * `digestAlgorithm` `http://www.w3.org/2000/09/xmldsig#sha1`, `signatureAlgorithm`
     * `http://www.w3.org/2000/09/xmldsig#rsa-sha1`, `nameIdentifierFormat`
     * `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`, `authnContextClassRef`
     * `urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified`.
     */
    samlConfig?: SamlIdpConfig | undefined;
    /**
     * Whether the application can log users in by OAuth 2.0, which the documentation advises against. Default: `false`.
     */
    oauthProviderEnabled?: boolean | undefined;
    /**
     * Settings for OAuth 2.0.
     */
    oauthConfig?: OauthIdpConfig | undefined;
    /**
     * Whether the application can log users in by CAS. Default: `false`.
     */
    casProviderEnabled?: boolean | undefined;
    /**
     * Settings for CAS.
     */
    casConfig?: CasIdPConfig | undefined;
    /**
     * How users log in.
     */
    loginConfig?: ApplicationLoginConfigInputDto | undefined;
    /**
     * How users sign up.
     */
    registerConfig?: ApplicationRegisterConfigInputDto | undefined;
    /**
     * Look of the login page.
     */
    brandingConfig?: ApplicationBrandingConfigInputDto | undefined;
}

/**
 * Input of `createAsaAccountBatch`.
 */
export interface CreateAsaAccountsBatchDto {
    /**
     * The accounts to add, 1 to 100 entries.
     */
    list: CreateAsaAccountsBatchItemDto[];
    /**
     * Id of the application that the accounts are for.
     */
    appId: string;
}

/**
 * Input of `createAsaAccount`.
 */
export interface CreateAsaAccountDto {
    /**
     * What is filled in: usually the keys `account` and `password`. Never shown in errors or events.
     */
    accountInfo: Record<string, unknown>;
    /**
     * Id of the application that the account is for.
     */
    appId: string;
}

/**
 * Input of `createDataPolicy`.
 */
export interface CreateDataPolicyDto {
    /**
     * What the policy allows and denies, 1 to 5 entries.
     */
    statementList: DataStatementPermissionDto[];
    /**
     * Name, unique in the user pool, 1 to 50 characters.
     */
    policyName: string;
    /**
     * Free text, at most 200 characters.
     */
    description?: string | undefined;
}

/**
 * Input of `createDataResourceByArray`.
 */
export interface CreateArrayDataResourceDto {
    /**
     * Actions for which permissions can be given, such as `read`, 1 to 50 entries. The service was seen to refuse an
     * empty list.
     */
    actions: string[];
    /**
     * The texts, such as the numbers of access cards, 1 to 50 entries.
     */
    struct: string[];
    /**
     * Code chosen by you, unique in the permission namespace, at most 50 characters. It cannot be changed later.
     */
    resourceCode: string;
    /**
     * Name shown to people, unique in the permission namespace, at most 50 characters.
     */
    resourceName: string;
    /**
     * Code of the permission namespace that the data resource is added to.
     */
    namespaceCode: string;
    /**
     * Free text, at most 200 characters.
     */
    description?: string | undefined;
}

/**
 * Input of `createDataResourceByString`.
 */
export interface CreateStringDataResourceDto {
    /**
     * Actions for which permissions can be given, such as `read`, 1 to 50 entries. The service was seen to refuse an
     * empty list.
     */
    actions: string[];
    /**
     * The text, such as the path of an API, 1 to 200 characters. `createDataResource` and `updateDataResource` take up to
     * 500.
     */
    struct: string;
    /**
     * Code chosen by you, unique in the permission namespace, at most 50 characters. It cannot be changed later.
     */
    resourceCode: string;
    /**
     * Name shown to people, unique in the permission namespace, at most 50 characters.
     */
    resourceName: string;
    /**
     * Code of the permission namespace that the data resource is added to.
     */
    namespaceCode: string;
    /**
     * Free text, at most 200 characters.
     */
    description?: string | undefined;
}

/**
 * Input of `createDataResourceByTree`.
 */
export interface CreateTreeDataResourceDto {
    /**
     * Actions for which permissions can be given, such as `read`, 1 to 50 entries. The service was seen to refuse an
     * empty list.
     */
    actions: string[];
    /**
     * The top nodes of the tree, 1 to 50 entries, with the nodes below them.
     */
    struct: DataResourceTreeStructs[];
    /**
     * Code chosen by you, unique in the permission namespace, at most 50 characters. It cannot be changed later.
     */
    resourceCode: string;
    /**
     * Name shown to people, unique in the permission namespace, at most 50 characters.
     */
    resourceName: string;
    /**
     * Code of the permission namespace that the data resource is added to.
     */
    namespaceCode: string;
    /**
     * Free text, at most 200 characters.
     */
    description?: string | undefined;
    /**
     * Extension fields, which add a value of your own to each node. Not every version of the documentation has them.
     */
    extendFieldList?: ExtendField[] | undefined;
}

/**
 * Input of `createDataResource`.
 */
export interface CreateDataResourceDto {
    /**
     * Actions for which permissions can be given, such as `read`, 1 to 50 entries. The service was seen to refuse an
     * empty list.
     */
    actions: string[];
    /**
     * The data, in the form that `type` says. `STRING`: a text of 1 to 500 characters. `ARRAY`: a list of at most 100
     * texts, though `updateDataResource` takes 50 at most. `TREE`: a list of the top nodes, as the documentation's samples
     * have it, though it declares a single node, which passes as well.
     */
    struct: DataResourceTreeStructs | DataResourceTreeStructs[] | string | string[];
    /**
     * What `struct` is. It cannot be changed later.
     */
    type: DataResourceType;
    /**
     * Code chosen by you, unique in the permission namespace, at most 50 characters. It cannot be changed later.
     */
    resourceCode: string;
    /**
     * Name shown to people, unique in the permission namespace, at most 50 characters.
     */
    resourceName: string;
    /**
     * Code of the permission namespace that the data resource is added to, at most 50 characters.
     */
    namespaceCode: string;
    /**
     * Free text, at most 200 characters.
     */
    description?: string | undefined;
    /**
     * Extension fields, for a `TREE` alone. Not every version of the documentation has them.
     */
    extendFieldList?: ExtendField[] | undefined;
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
 * Input of `createDnef`.
 */
export interface CreateDnefReq {
    /**
     * Code of the tree data resource, unique in its permission namespace.
     */
    resourceCode: string;
    /**
     * Code of the permission namespace that has the data resource.
     */
    namespaceCode: string;
    /**
     * Name shown to people.
     */
    label: string;
    /**
     * What kind of value the field has. `updateDnef` cannot change it.
     */
    valueType: ExtendFieldValueType;
    /**
     * Key chosen by you: 1 to 64 ASCII letters, digits, `_` and `$`. `updateDnef` cannot change it.
     */
    key: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * The choices of a field whose `valueType` is `SELECT`: required for it, and not needed otherwise.
     */
    config?: Config | undefined;
}

/**
 * Input of `createEventApp`.
 */
export interface CreateEventAppDto {
    /**
     * Logo, presumably the URL of a picture: its form is not documented.
     */
    logo: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Code chosen by you, unique among event apps, such as `myapp`. Its form is not documented.
     */
    identifier: string;
}

/**
 * Input of `createExtIdpConn`.
 */
export interface CreateExtIdpConnDto {
    /**
     * Id of the identity source that gets the connection, as `createExtIdp` returns it. The documentation calls it the id of
     * the connection, which does not exist yet.
     */
    extIdpId: string;
    /**
     * How users reach the source: one of the types for the source's kind, such as `wechat:pc` for `wechat`. The service adds
     * types, so any other string is accepted too.
     */
    type: ExtIdpConnType | (string & {});
    /**
     * Identifier chosen by you, unique among connections; no call changes it later. The vendor's console takes lower-case
     * letters, digits and `-`, fewer than 32 characters.
     */
    identifier: string;
    /**
     * Name on the button of the login page.
     */
    displayName: string;
    /**
     * Settings for the source, with their secrets: `clientId` and `clientSecret` in the documentation's sample. Which ones a
     * type needs is not documented. Never shown in errors or events.
     */
    fields: Record<string, unknown>;
    /**
     * `true`: only existing users can log in. `false`: a first login may create a user. Absent presumably means `false`: not
     * documented.
     */
    loginOnly?: boolean | undefined;
    /**
     * URL of the connection's icon.
     */
    logo?: string | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `createExtIdp`.
 */
export interface CreateExtIdpDto {
    /**
     * Name shown to administrators. Whether it must be unique is not documented.
     */
    name: string;
    /**
     * Kind of the source, which no call changes later. The service adds kinds, so any other string is accepted too.
     */
    type: IdentityProvider | (string & {});
    /**
     * Tenant that gets the source. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `createGroup`, and a group in that of `createGroupsBatch`.
 */
export interface CreateGroupReqDto {
    /**
     * Kind of group: `static` in every sample. Further values are not documented, and `updateGroup` cannot change it.
     */
    type: string;
    /**
     * Free text, not empty.
     */
    description: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Code chosen by you, by which other calls find the group: an identifier in Latin letters such as `developers`, and
     * unique. One of 100 characters was seen to be refused; the limit is not documented.
     */
    code: string;
    /**
     * Values of custom fields; each key must be defined in the user pool first.
     */
    customData?: Record<string, unknown> | undefined;
}

/**
 * Input of `createGroupsBatch`.
 */
export interface CreateGroupBatchReqDto {
    /**
     * The groups to create, 1 to 50, each with a code of its own. The service reports an error in one of them as an
     * error of `list` as a whole.
     */
    list: CreateGroupReqDto[];
}

/**
 * Input of `createNamespace`.
 */
export interface CreateNamespaceDto {
    /**
     * Code chosen by you, unique in the user pool: 1 to 64 characters, without white space or CJK characters.
     */
    code: string;
    /**
     * Name shown to people.
     */
    name?: string | undefined;
    /**
     * Free text.
     */
    description?: string | undefined;
}

/**
 * Input of `createNamespacesBatch`.
 */
export interface CreateNamespacesBatchDto {
    /**
     * The permission groups, 1 to 50 entries.
     */
    list: CreateNamespacesBatchItemDto[];
}

/**
 * Input of `createOrUpdateGroup`. It has no values of custom fields: `updateGroup` and `setCustomData` set them.
 */
export interface CreateOrUpdateGroupReqDto {
    /**
     * Kind of group: `static` in every sample. Further values are not documented, nor is whether an existing group can
     * change its kind.
     */
    type: string;
    /**
     * Free text, not empty.
     */
    description: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Code of the group to change, or of the one to create: an identifier in Latin letters such as `developers`.
     */
    code: string;
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
 * Input of `createPermissionNamespace`.
 */
export interface CreatePermissionNamespaceDto {
    /**
     * Name shown to people, 1 to 255 characters.
     */
    name: string;
    /**
     * Code chosen by you, unique in the user pool: 1 to 50 characters, without white space or CJK characters. Not
     * `default` or `system`.
     */
    code: string;
    /**
     * Free text, at most 200 characters.
     */
    description?: string | undefined;
}

/**
 * Input of `createPermissionNamespacesBatch`.
 */
export interface CreatePermissionNamespacesBatchDto {
    /**
     * The permission namespaces, 1 to 50 entries.
     */
    list: CreatePermissionNamespacesBatchItemDto[];
}

/**
 * Input of `createPipelineFunction`.
 */
export interface CreatePipelineFunctionDto {
    /**
     * JavaScript that defines a function named `pipe`. Its parameters are `user`, `context` and `callback`; before a sign-up,
     * the vendor's guide leaves out `user`, while samples of the API have it.
     */
    sourceCode: string;
    /**
     * When the service runs the function. `updatePipelineFunction` has no field to change it.
     */
    scene: PipelineScene;
    /**
     * Name shown to people. It need not be unique.
     */
    funcName: string;
    /**
     * Free text.
     */
    funcDescription?: string | undefined;
    /**
     * `true`: sign-up and login go on without waiting for the function, whose result then has no effect, as for
     * notifications. Default: `false`.
     */
    isAsynchronous?: boolean | undefined;
    /**
     * How long the function may run, 1 to 60 seconds. Default: `3`.
     */
    timeout?: number | undefined;
    /**
     * Whether a function that runs too long ends the sign-up or login. Default: `false`.
     */
    terminateOnTimeout?: boolean | undefined;
    /**
     * Whether the service runs the function. The default is not documented: give `true` or `false`.
     */
    enabled?: boolean | undefined;
}

/**
 * Input of `createResource`.
 */
export interface CreateResourceDto {
    /**
     * What the resource stands for.
     */
    type: ResourceType;
    /**
     * Code chosen by you, unique in the permission group: 1 to 64 characters, without white space or CJK characters.
     */
    code: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Name shown to people.
     */
    name?: string | undefined;
    /**
     * Actions for which permissions can be given, 0 to 100 entries.
     */
    actions?: ResourceAction[] | undefined;
    /**
     * URL of the API, for a resource of type `API`.
     */
    apiIdentifier?: string | undefined;
    /**
     * Code of the permission group that the resource is added to. Absent: the default permission group.
     */
    namespace?: string | undefined;
}

/**
 * Input of `createResourcesBatch`.
 */
export interface CreateResourcesBatchDto {
    /**
     * The resources, 1 to 50 entries.
     */
    list: CreateResourceBatchItemDto[];
    /**
     * Code of the permission group that all of them are added to. Absent: the default permission group.
     */
    namespace?: string | undefined;
}

/**
 * Input of `createRole`.
 */
export interface CreateRoleDto {
    /**
     * Code chosen by you, unique in the permission group: 1 to 64 characters, without white space or CJK characters.
     */
    code: string;
    /**
     * Name shown to people.
     */
    name?: string | undefined;
    /**
     * Code of the permission group that the role is added to. Default: `default`, the default permission group.
     */
    namespace?: string | undefined;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * When the service disables the role, in milliseconds since 1970 (UTC), as text. `null`: never, and presumably so
     * without it. Whether the service accepts `null` is not established.
     */
    disableTime?: string | null | undefined;
}

/**
 * Input of `createRolesBatch`.
 */
export interface CreateRolesBatch {
    /**
     * Roles to add, 1 to 50 entries.
     */
    list: RoleListItem[];
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
 * Input of `createWebhook`.
 */
export interface CreateWebhookDto {
    /**
     * Format of the body in which the events arrive.
     */
    contentType: WebhookContentType;
    /**
     * Events to subscribe to. `getWebhookEventList` reads what the service knows.
     */
    events: WebhookEventName[];
    /**
     * Address that the service sends the events to, each in a POST.
     */
    url: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Whether the service sends events. The default is not documented: give `true` or `false`.
     */
    enabled?: boolean | undefined;
    /**
     * Secret of your own choice. The service sends it with each request, as it is, in the header
     * `x-authing-webhook-secret`; the vendor's guide also names `x-authing-token`. Your endpoint checks it to refuse requests
     * of others.
     */
    secret?: string | undefined;
    /**
     * When the service sends an event again. The default is not documented. Some sources do not have this field.
     */
    retryConfig?: WebhookRetryConfigV3Dto | undefined;
}

/**
 * Input of `defineEvent`.
 */
export interface DefineEventDto {
    /**
     * What the event means, for people.
     */
    eventDescription: string;
    /**
     * Code of the event. In the sources' samples it begins with the identifier of its event app: `myapp.user.created` of
     * `myapp`.
     */
    eventType: string;
}

/**
 * Input of `deleteAdminRolesBatch`.
 */
export interface DeleteAdminRoleDto {
    /**
     * Codes of the roles to delete, 1 to 50 entries.
     */
    codeList: string[];
}

/**
 * Input of `deleteApplication`.
 */
export interface DeleteApplicationDto {
    /**
     * Id of the application to delete, assigned by the service.
     */
    appId: string;
}

/**
 * Input of `deleteAsaAccountBatch`.
 */
export interface DeleteAsaAccountBatchDto {
    /**
     * Ids of the accounts to delete, 1 to 100 entries.
     */
    accountIds: string[];
    /**
     * Id of the application that the accounts are for.
     */
    appId: string;
}

/**
 * Input of `deleteAsaAccount`.
 */
export interface DeleteAsaAccountDto {
    /**
     * Id of the account to delete.
     */
    accountId: string;
    /**
     * Id of the application that the account is for.
     */
    appId: string;
}

/**
 * Input of `deleteAuth`.
 */
export interface BatchApplicationsAuthDto {
    /**
     * Ids of the records to delete, at least 1. The maximum number is not documented; they go out in the URL, so keep
     * them few.
     */
    authIds: string[];
}

/**
 * Input of `deleteCustomFields`.
 */
export interface DeleteCustomFieldsReqDto {
    /**
     * Tenant whose fields are deleted. All sources call it required, also where the client has a `tenantId`; none says what
     * to give for the fields of the user pool itself.
     */
    tenantId: string;
    /**
     * The fields to delete, 1 to 50.
     */
    list: DeleteCustomFieldDto[];
}

/**
 * Input of `deleteDataPolicy`.
 */
export interface DeleteDataPolicyDto {
    /**
     * Id of the policy to delete, assigned by the service.
     */
    policyId: string;
}

/**
 * Input of `deleteDataResource`.
 */
export interface DeleteDataResourceDto {
    /**
     * Code of the data resource, unique in its permission namespace, at most 50 characters.
     */
    resourceCode: string;
    /**
     * Code of the permission namespace that has the data resource, at most 50 characters.
     */
    namespaceCode: string;
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
 * Input of `deleteDnef`.
 */
export interface DeleteDnefReq {
    /**
     * Key of the extension field to delete: 1 to 64 ASCII letters, digits, `_` and `$`.
     */
    key: string;
    /**
     * Code of the tree data resource, unique in its permission namespace.
     */
    resourceCode: string;
    /**
     * Code of the permission namespace that has the data resource.
     */
    namespaceCode: string;
}

/**
 * Input of `deleteExtIdpConn`.
 */
export interface DeleteExtIdpConnDto {
    /**
     * Id of the connection to delete, as `createExtIdpConn` returns it; not that of the identity source.
     */
    id: string;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `deleteExtIdp`.
 */
export interface DeleteExtIdpDto {
    /**
     * Id of the identity source to delete, assigned by the service.
     */
    id: string;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `deleteGroupsBatch`.
 */
export interface DeleteGroupsReqDto {
    /**
     * Codes of the groups to delete, 1 to 50.
     */
    codeList: string[];
}

/**
 * Input of `deleteNamespace`.
 */
export interface DeleteNamespaceDto {
    /**
     * Code of the permission group, 1 to 64 characters.
     */
    code: string;
}

/**
 * Input of `deleteNamespacesBatch`.
 */
export interface DeleteNamespacesBatchDto {
    /**
     * Codes of the permission groups, 1 to 10 entries.
     */
    codeList: string[];
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
 * Input of `deletePermissionNamespace`.
 */
export interface DeletePermissionNamespaceDto {
    /**
     * Code of the permission namespace, 1 to 50 characters.
     */
    code: string;
}

/**
 * Input of `deletePermissionNamespacesBatch`.
 */
export interface DeletePermissionNamespacesBatchDto {
    /**
     * Codes of the permission namespaces, 1 to 10 entries.
     */
    codes: string[];
}

/**
 * Input of `deletePipelineFunction`.
 */
export interface DeletePipelineFunctionDto {
    /**
     * Id of the function to delete, assigned by the service.
     */
    funcId: string;
}

/**
 * Input of `deleteResource`.
 */
export interface DeleteResourceDto {
    /**
     * Code of the resource, 1 to 64 characters.
     */
    code: string;
    /**
     * Code of the permission group that has the resource. Absent: the default permission group.
     */
    namespace?: string | undefined;
}

/**
 * Input of `deleteResourcesBatch`: `codeList` or `ids` is required.
 */
export interface DeleteResourcesBatchDto {
    /**
     * Code of the permission group that has the resources of `codeList`. Absent: the default permission group.
     */
    namespace?: string | undefined;
    /**
     * Codes of the resources, 1 to 50 entries. Has no effect beside `ids`.
     */
    codeList?: string[] | undefined;
    /**
     * Ids of the resources, assigned by the service, 1 to 50 entries: `listCommonResource` returns them.
     */
    ids?: string[] | undefined;
}

/**
 * Input of `deleteRolesBatch`.
 */
export interface DeleteRoleDto {
    /**
     * Codes of the roles to delete, 1 to 50 entries.
     */
    codeList: string[];
    /**
     * Code of the permission group that has the roles. Default: `default`, the default permission group.
     */
    namespace?: string | undefined;
}

/**
 * Input of `deleteRoles`.
 */
export interface DeleteRoleBatchDto {
    /**
     * Roles to delete, 1 to 50 entries.
     */
    roleList: RoleCodeAndNamespaceDto[];
}

/**
 * Input of `deleteUserSyncRelations`.
 */
export interface DeleteUserSyncRelationReqDto {
    /**
     * Kind of the system to unlink, as `getUserSyncRelations` returns it. The service adds kinds, so any other string is
     * accepted too.
     */
    provider: SyncRelationProvider | (string & {});
    /**
     * Id of the user, of the kind `userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
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
 * Input of `deleteWebhook`.
 */
export interface DeleteWebhookDto {
    /**
     * Ids of the webhooks to delete, assigned by the service, at least 1. The maximum number is not documented.
     */
    webhookIds: string[];
}

/**
 * Input of `detailAuthSubject`.
 */
export interface GetSubjectAuthDetailDto {
    /**
     * Id of the target. Whether a role or a user group is named by its code, as in `authorizeApplicationAccess`, is not
     * documented.
     */
    targetId: string;
    /**
     * What the target is.
     */
    targetType: AuthTargetType;
    /**
     * Id of the application.
     */
    appId: string;
}

/**
 * Input of `enabledAuth`.
 */
export interface UpdateAuthEnabledDto {
    /**
     * `true` puts the record into force, `false` turns it off.
     */
    enabled: boolean;
    /**
     * Id of the record, as `listAuthApplication` has it.
     */
    id: string;
}

/**
 * Input of `extIdpConnStateByApps`.
 */
export interface ExtIdpConnAppsDto {
    /**
     * Id of the identity source, assigned by the service.
     */
    id: string;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself. Some SDKs do not have this
     * field.
     */
    tenantId?: string | undefined;
    /**
     * Id of the only application to read. Presumably all without it: not documented.
     */
    appId?: string | undefined;
    /**
     * Group that the identity source belongs to; not its kind. Its effect is not documented.
     */
    type?: ExtIdpCategory | undefined;
}

/**
 * Input of `getAdminAuditLogs`. An empty one lists 10 operations of all administrators.
 */
export interface GetAdminAuditLogsDto {
    /**
     * Id of a request, as responses and errors carry it: lists what this request did.
     */
    requestId?: string | undefined;
    /**
     * IP address that the request came from.
     */
    clientIp?: string | undefined;
    /**
     * What was done: an `AdminAuditLogOperationType`, such as `create`, `update` or `delete`. The sources' text also names
     * `login`.
     */
    operationType?: string | undefined;
    /**
     * Kind of object that it was done to: an `AdminAuditLogResourceType`, such as `user`. The sources' text also names
     * `DATA`, `API` and `BUTTON`, the kinds of a resource.
     */
    resourceType?: string | undefined;
    /**
     * User id of the administrator.
     */
    userId?: string | undefined;
    /**
     * `true` lists what succeeded, `false` what failed. Absent: both.
     */
    success?: boolean | undefined;
    /**
     * Earliest time, a timestamp: presumably in milliseconds since 1970 (UTC), as `getUserLoginHistory` takes it. The rows
     * have their time as text.
     */
    start?: number | undefined;
    /**
     * Latest time, given as `start` is.
     */
    end?: number | undefined;
    /**
     * Which page to read. Default: the first, with 10 rows.
     */
    pagination?: ListWebhooksDto | undefined;
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
 * Input of `getAllGroups`. An empty one lists the groups without their members.
 */
export interface GetAllGroupsDto {
    /**
     * Whether to return `members`. Default: `false`. The service was seen to fail with 500 if any group is empty.
     */
    fetchMembers?: boolean | undefined;
    /**
     * Whether to return the values of custom fields. Default: `false`. No source says in which field they come;
     * `getCustomData` reads them, too.
     */
    withCustomData?: boolean | undefined;
}

/**
 * Input of `getApplicationPermissionStrategy`.
 */
export interface GetApplicationPermissionStrategyDto {
    /**
     * Id of the application.
     */
    appId: string;
}

/**
 * Input of `getApplicationSecret`.
 */
export interface GetApplicationSecretDto {
    /**
     * Id of the application, assigned by the service.
     */
    appId: string;
}

/**
 * Input of `getApplicationSimpleInfo`.
 */
export interface GetApplicationSimpleInfoDto {
    /**
     * Id of the application, assigned by the service.
     */
    appId: string;
}

/**
 * Input of `getApplication`.
 */
export interface GetApplicationDto {
    /**
     * Id of the application, assigned by the service.
     */
    appId: string;
}

/**
 * Input of `getAsaAccountAssignedTargets`.
 */
export interface GetAsaAccountAssignedTargetsDto {
    /**
     * Id of the application that the account is for.
     */
    appId: string;
    /**
     * Id of the account, assigned by the service.
     */
    accountId: string;
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
 * Input of `getAsaAccountBatch`.
 */
export interface GetAsaAccountBatchDto {
    /**
     * Ids of the accounts, 1 to 100 entries.
     */
    accountIds: string[];
    /**
     * Id of the application that the accounts are for.
     */
    appId: string;
}

/**
 * Input of `getAsaAccount`.
 */
export interface GetAsaAccountDto {
    /**
     * Id of the application that the account is for.
     */
    appId: string;
    /**
     * Id of the account, assigned by the service.
     */
    accountId: string;
}

/**
 * Input of `getAssignedAccount`.
 */
export interface GetAssignedAccountDto {
    /**
     * Id of the application.
     */
    appId: string;
    /**
     * What the target is.
     */
    targetType: TargetType;
    /**
     * Id of the user or department, assigned by the service, or code of the role or user group.
     */
    targetIdentifier: string;
}

/**
 * Input of `getAuthorizedResources`.
 */
export interface GetAuthorizedResourcesDto {
    /**
     * What the target is. Some sources do not know `DEPARTMENT` here.
     */
    targetType: TargetType;
    /**
     * Id of the user or the department, assigned by the service, or code of the role or the user group.
     */
    targetIdentifier: string;
    /**
     * Code of the permission group that has the resources. Absent: the default permission group.
     */
    namespace?: string | undefined;
    /**
     * Only resources of this type. Without it, presumably those of all types: not documented.
     */
    resourceType?: ResourceType | undefined;
    /**
     * Only these resources, 1 to 50 entries. The beginning of a code stands for all that begin so: `books:*` for
     * `books:123`, and `books:fictions_` for `books:fictions_123`.
     */
    resourceList?: string[] | undefined;
    /**
     * Whether to return denied resources as well: see `effect`. Default: `false`.
     */
    withDenied?: boolean | undefined;
}

/**
 * Input of `getCustomData`.
 */
export interface GetCustomDataDto {
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself. Some sources call it required,
     * others have no such field, and the samples leave it out.
     */
    tenantId?: string | undefined;
    /**
     * Kind of object that `targetIdentifier` names.
     */
    targetType: TargetType;
    /**
     * The object whose values are read: the id of a user or a department, the code of a role or a user group.
     */
    targetIdentifier: string;
    /**
     * Code of the permission group that a role is in. Needed for `ROLE`, of no use otherwise.
     */
    namespace?: string | undefined;
}

/**
 * Input of `getCustomFields`.
 */
export interface GetCustomFieldsDto {
    /**
     * Whose fields to list. `GROUP` is not supported here yet, say the sources.
     */
    targetType: TargetType;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `getDataPolicy`.
 */
export interface GetDataPolicyDto {
    /**
     * Id of the policy, assigned by the service.
     */
    policyId: string;
}

/**
 * Input of `getDataResource`.
 */
export interface GetDataResourceDto {
    /**
     * Code of the permission namespace that has the data resource, at most 50 characters.
     */
    namespaceCode: string;
    /**
     * Code of the data resource, unique in its permission namespace, at most 50 characters.
     */
    resourceCode: string;
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
 * Input of `getExtIdp`.
 */
export interface GetExtIdpDto {
    /**
     * Id of the identity source, assigned by the service.
     */
    id: string;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself. Some SDKs do not have this
     * field.
     */
    tenantId?: string | undefined;
    /**
     * Id of an application. Its effect is not documented.
     */
    appId?: string | undefined;
    /**
     * Group that the identity source belongs to; not its kind. Its effect is not documented.
     */
    type?: ExtIdpCategory | undefined;
}

/**
 * Input of `getExternalUserResourceStruct`.
 */
export interface GetExternalUserResourceStructDto {
    /**
     * Code of the data resource, unique in its permission namespace.
     */
    resourceCode: string;
    /**
     * Id of the external user. The documentation does not say more; presumably the user's `externalId`, the id in a system
     * of your own.
     */
    externalId: string;
    /**
     * Code of the permission namespace that has the data resource.
     */
    namespaceCode: string;
}

/**
 * Input of `getGroupAuthorizedResources`.
 */
export interface GetGroupAuthorizedResourcesDto {
    /**
     * Code of the user group.
     */
    code: string;
    /**
     * Code of the permission group. Absent means the default permission group.
     */
    namespace?: string | undefined;
    /**
     * Only resources of this type. Absent means all types.
     */
    resourceType?: ResourceType | undefined;
}

/**
 * Input of `getGroup`.
 */
export interface GetGroupDto {
    /**
     * Code of the group, not its name.
     */
    code: string;
    /**
     * Whether to return the values of custom fields. Default: `false`. No source says in which field they come;
     * `getCustomData` reads them, too.
     */
    withCustomData?: boolean | undefined;
}

/**
 * Input of `getMauPeriodUsageHistory`.
 */
export interface GetMauPeriodUsageHistoryDto {
    /**
     * First day, `YYYYMMDD`.
     */
    startTime: string;
    /**
     * Last day, `YYYYMMDD`.
     */
    endTime: string;
}

/**
 * Input of `getMfaTriggerData`.
 */
export interface GetMfaTriggerDataDto {
    /**
     * Id of the application that the user logs in to.
     */
    appId: string;
    /**
     * Id of the user, of the kind `userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
}

/**
 * Input of `getNamespace`.
 */
export interface GetNamespaceDto {
    /**
     * Code of the permission group, 1 to 64 characters: such as `default`, the id of an application, or one chosen by you.
     */
    code: string;
}

/**
 * Input of `getNamespacesBatch`.
 */
export interface GetNamespacesBatchDto {
    /**
     * Codes of the permission groups, 1 to 50 entries. The documentation allows an empty list, which a query cannot
     * carry.
     */
    codeList: string[];
}

/**
 * Input of `getOrderDetail`.
 */
export interface GetOrderDetailDto {
    /**
     * Number of the order.
     */
    orderNo: string;
}

/**
 * Input of `getOrderPayDetail`.
 */
export interface GetOrderPayDetailDto {
    /**
     * Number of the order.
     */
    orderNo: string;
}

/**
 * Input of `getOrders`.
 */
export interface GetOrdersDto {
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
 * Input of `getOtpSecretByUser`.
 */
export interface GetOtpSecretByUserDto {
    /**
     * Id of the user, of the kind `userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
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
 * Input of `getPermissionNamespace`.
 */
export interface GetPermissionNamespaceDto {
    /**
     * Code of the permission namespace, 1 to 50 characters.
     */
    code: string;
}

/**
 * Input of `getPermissionNamespacesBatch`.
 */
export interface GetPermissionNamespacesBatchDto {
    /**
     * Codes of the permission namespaces, 1 to 50 entries. Some sources allow an empty list, which a query cannot carry.
     */
    codes: string[];
}

/**
 * Input of `getPipelineFunction`.
 */
export interface GetPipelineFunctionDto {
    /**
     * Id of the function, assigned by the service.
     */
    funcId: string;
}

/**
 * Input of `getPipelineLogs`.
 */
export interface GetPipelineLogsDto {
    /**
     * Id of the function, assigned by the service.
     */
    funcId: string;
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
 * Input of `getPostById`.
 */
export interface GetPostByIdListDto {
    /**
     * Ids of the posts. The sources declare a text, show a list, and speak of departments: give a list of ids of posts.
     * They also call it optional, but without it nothing says which posts are meant.
     */
    idList: string | string[];
    /**
     * Whether to return the values of custom fields. No source says in which field they come.
     */
    withCustomData?: boolean | undefined;
}

/**
 * Input of `getPost`.
 */
export interface GetPostDto {
    /**
     * Code of the post.
     */
    code: string;
    /**
     * Whether to return the values of custom fields. No source says in which field they come.
     */
    withCustomData?: boolean | undefined;
}

/**
 * Input of `getResourceAuthorizedTargets`.
 */
export interface GetResourceAuthorizedTargetsDto {
    /**
     * Code of the resource, such as `ecs:1`.
     */
    resource: string;
    /**
     * Code of the permission group that has the resource. Default: `default`.
     */
    namespace?: string | undefined;
    /**
     * Only targets of this kind. Without it, presumably those of all kinds: not documented.
     */
    targetType?: TargetType | undefined;
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
 * Input of `getResource`.
 */
export interface GetResourceDto {
    /**
     * Code of the resource, unique in its permission group.
     */
    code: string;
    /**
     * Code of the permission group that has the resource. Absent: the default permission group.
     */
    namespace?: string | undefined;
}

/**
 * Input of `getResourcesBatch`.
 */
export interface GetResourcesBatchDto {
    /**
     * Codes of the resources, 1 to 50 entries.
     */
    codeList: string[];
    /**
     * Code of the permission group that has all of them. Absent: the default permission group.
     */
    namespace?: string | undefined;
}

/**
 * Input of `getRoleAuthorizedResources`.
 */
export interface GetRoleAuthorizedResourcesDto {
    /**
     * Code of the role, unique in its permission group.
     */
    code: string;
    /**
     * Code of the permission group that has the role. Which one is meant without it is not documented here; `getRole`
     * takes the default one.
     */
    namespace?: string | undefined;
    /**
     * Only resources of this type. Without it, presumably those of all types: not documented.
     */
    resourceType?: ResourceType | undefined;
}

/**
 * Input of `getRole`.
 */
export interface GetRoleDto {
    /**
     * Code of the role, unique in its permission group.
     */
    code: string;
    /**
     * Code of the permission group that has the role. Without it, the default permission group is meant.
     */
    namespace?: string | undefined;
}

/**
 * Input of `getUserAccessibleApps`.
 */
export interface GetUserAccessibleAppsDto {
    /**
     * Id of the user, of the kind `userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
}

/**
 * Input of `getUserActionLogs`. An empty one lists 10 actions of all users.
 */
export interface GetUserActionLogsDto {
    /**
     * Id of a request, as responses and errors carry it: lists what this request did.
     */
    requestId?: string | undefined;
    /**
     * IP address that the request came from.
     */
    clientIp?: string | undefined;
    /**
     * What was done: a `UserActionLogEventType`, such as `login`, `logout`, `register` or `verifyMfa`.
     */
    eventType?: string | undefined;
    /**
     * Id of the user, assigned by the service.
     */
    userId?: string | undefined;
    /**
     * Id of the application that the user used.
     */
    appId?: string | undefined;
    /**
     * Earliest time, a timestamp: presumably in milliseconds since 1970 (UTC), as `getUserLoginHistory` takes it. The rows
     * have their time as text.
     */
    start?: number | undefined;
    /**
     * Latest time, given as `start` is.
     */
    end?: number | undefined;
    /**
     * `true` lists what succeeded, `false` what failed. Absent: both.
     */
    success?: boolean | undefined;
    /**
     * Which page to read. Default: the first, with 10 rows.
     */
    pagination?: ListWebhooksDto | undefined;
}

/**
 * Input of `getUserAuthorizedApps`.
 */
export interface GetUserAuthorizedAppsDto {
    /**
     * Id of the user, of the kind `userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
}

/**
 * Input of `getUserAuthorizedResources`.
 */
export interface GetUserAuthorizedResourcesDto {
    /**
     * Id of the user, of the kind `userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
    /**
     * Code of the permission group. Default: the default permission group, not all of them.
     */
    namespace?: string | undefined;
    /**
     * Only resources of this type. Absent means all types.
     */
    resourceType?: ResourceType | undefined;
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
 * Input of `getUserEncryptPasswordBatch`.
 */
export interface GetUserEncryptPasswordBatchDto {
    /**
     * Ids of the users, assigned by the service. The maximum number is not documented.
     */
    userIds: string[];
}

/**
 * Input of `getUserGroups`.
 */
export interface GetUserGroupsDto {
    /**
     * Id of the user, of the kind `userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
}

/**
 * Input of `getUserIdentities`.
 */
export interface GetUserIdentitiesDto {
    /**
     * Id of the user, of the kind `userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
}

/**
 * Input of `getUserLoggedinApps`.
 */
export interface GetUserLoggedinAppsDto {
    /**
     * Id of the user, of the kind `userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
}

/**
 * Input of `getUserLoggedinIdentities`.
 */
export interface GetUserLoggedInIdentitiesDto {
    /**
     * Id of the user, of the kind `userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
}

/**
 * Input of `getUserLoginHistory`.
 */
export interface GetUserLoginHistoryDto {
    /**
     * Id of the user, of the kind `userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
    /**
     * Id of the application whose logins to list. Absent means the logins to all applications.
     */
    appId?: string | undefined;
    /**
     * IP address that the logins to list came from. Absent means any address.
     */
    clientIp?: string | undefined;
    /**
     * Start of the period, in milliseconds since 1970 (UTC). Absent means no lower limit.
     */
    start?: number | undefined;
    /**
     * End of the period, in milliseconds since 1970 (UTC). Absent means no upper limit.
     */
    end?: number | undefined;
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
 * Input of `getUserMfaInfo`.
 */
export interface GetUserMfaInfoDto {
    /**
     * Id of the user, of the kind `userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
}

/**
 * Input of `getUserMfaStatus`.
 */
export interface GetMfaStatusDto {
    /**
     * Id of the user, of the kind `userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
}

/**
 * Input of `getUserPasswordCiphertext`.
 */
export interface GetUserPasswordCiphertextDto {
    /**
     * Id of the user, of the kind `userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
}

/**
 * Input of `getUserPermissionList`.
 */
export interface GetUserPermissionListDto {
    /**
     * Ids of the users, assigned by the service; at least 1. The maximum number is not documented.
     */
    userIds: string[];
    /**
     * Codes of the permission namespaces. Absent: presumably all of them.
     */
    namespaceCodes?: string[] | undefined;
}

/**
 * Input of `getUserPost`.
 */
export interface GetUserPostDto {
    /**
     * Id of the user, assigned by the service.
     */
    userId: string;
    /**
     * Whether to return the values of custom fields. No source says in which field they come.
     */
    withCustomData?: boolean | undefined;
}

/**
 * Input of `getUserPosts`.
 */
export interface GetUserPostsDto {
    /**
     * Id of the user, assigned by the service.
     */
    userId: string;
    /**
     * Whether to return the values of custom fields. No source says in which field they come.
     */
    withCustomData?: boolean | undefined;
}

/**
 * Input of `getUserPrincipalAuthenticationInfo`.
 */
export interface GetUserPrincipalAuthenticationInfoDto {
    /**
     * Id of the user, of the kind `userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
}

/**
 * Input of `getUserResourcePermissionList`.
 */
export interface GetUserResourcePermissionListDto {
    /**
     * Data resources, at least 1: the code of each. For a node of a tree, the code of the tree and those of all nodes down
     * to it, as in `files/reports/finance`. The maximum number is not documented.
     */
    resources: string[];
    /**
     * Id of the user, assigned by the service.
     */
    userId: string;
    /**
     * Code of the permission namespace that has the data resources.
     */
    namespaceCode: string;
}

/**
 * Input of `getUserResourceStruct`.
 */
export interface GetUserResourceStructDto {
    /**
     * Code of the data resource, unique in its permission namespace.
     */
    resourceCode: string;
    /**
     * Id of the user, assigned by the service.
     */
    userId: string;
    /**
     * Code of the permission namespace that has the data resource.
     */
    namespaceCode: string;
}

/**
 * Input of `getUserRoles`.
 */
export interface GetUserRolesDto {
    /**
     * Id of the user, of the kind `userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
    /**
     * Code of the permission group. Default: the default permission group, not all of them.
     */
    namespace?: string | undefined;
}

/**
 * Input of `getUserSyncRelations`.
 */
export interface GetUserSyncRelationsDto {
    /**
     * Id of the user, of the kind `userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
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
 * Input of `getWebhookLogs`.
 */
export interface ListWebhookLogs {
    /**
     * Id of the webhook, assigned by the service.
     */
    webhookId: string;
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
 * Input of `getWebhook`.
 */
export interface GetWebhookDto {
    /**
     * Id of the webhook, assigned by the service.
     */
    webhookId: string;
}

/**
 * Input of `getWechatMpAccessTokenInfo`.
 */
export interface GetWechatAccessTokenDto {
    /**
     * AppId of the mini program or official account, assigned by WeChat; not an application of the user pool.
     */
    appId: string;
    /**
     * AppSecret of the mini program or official account. Never shown in errors or events.
     */
    appSecret: string;
}

/**
 * Input of `hasAnyRole`.
 */
export interface HasAnyRoleReqDto {
    /**
     * Roles of which one is enough, at least one. The maximum number is not documented.
     */
    roles: HasRoleRolesDto[];
    /**
     * Id of the user, of the kind `options.userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is.
     */
    options?: HasAnyRoleOptionsDto | undefined;
}

/**
 * Input of `importOtp`.
 */
export interface ImportOtpReqDto {
    /**
     * Users with their authenticators. The maximum number is not documented.
     */
    list: ImportOtpItemDto[];
}

/**
 * Input of `isActionAllowed`.
 */
export interface IsActionAllowedDto {
    /**
     * Id of the user, assigned by the service.
     */
    userId: string;
    /**
     * Name of the action, such as `ecs:Start`.
     */
    action: string;
    /**
     * Code of the resource, such as `ecs:1`.
     */
    resource: string;
    /**
     * Code of the permission group that has the resource. Absent: the default permission group.
     */
    namespace?: string | undefined;
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
 * Input of `kickUsers`.
 */
export interface KickUsersDto {
    /**
     * Ids of the applications to log the user out of, 1 to 50 entries.
     */
    appIds: string[];
    /**
     * Id of the user, of the kind `options.userIdType`. One user, though the call's name has a plural.
     */
    userId: string;
    /**
     * Kind of id that `userId` is.
     */
    options?: KickUsersOptionsDto | undefined;
}

/**
 * Input of `linkIdentity`.
 */
export interface LinkIdentityDto {
    /**
     * Id of the user at the source, as the source returns it when the user logs in there.
     */
    userIdInIdp: string;
    /**
     * Id of the user, assigned by the service.
     */
    userId: string;
    /**
     * Id of the source.
     */
    extIdpId: string;
    /**
     * Kind of the identity at its source, as `type` of the user's identities has it. Absent means `generic`.
     */
    type?: string | undefined;
    /**
     * Has no effect.
     *
     * @deprecated Leave it out: the service ignores it and will remove it.
     */
    isSocial?: boolean | undefined;
}

/**
 * Input of `listApplicationActiveUsers`.
 */
export interface ListApplicationActiveUsersDto {
    /**
     * Id of the application, assigned by the service.
     */
    appId: string;
    /**
     * Page and returned fields.
     */
    options?: ListApplicationActiveUsersOptionsDto | undefined;
}

/**
 * Input of `listApplicationSimpleInfo`. An empty one lists the first 10 applications. How the conditions work together, and
 * what `false` leaves out, is not documented.
 */
export interface ListApplicationSimpleInfoDto {
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * `true` asks for integrated applications, which are made from a template of the service. Default: `false`.
     */
    isIntegrateApp?: boolean | undefined;
    /**
     * `true` asks for self-built applications. Default: `false`.
     */
    isSelfBuiltApp?: boolean | undefined;
    /**
     * `true` asks for applications with single sign-on. Default: `false`.
     */
    ssoEnabled?: boolean | undefined;
    /**
     * Text to search for; the search is fuzzy. In which fields is not documented.
     */
    keywords?: string | undefined;
}

/**
 * Input of `listApplications`. An empty one lists the first 10 applications. How the conditions work together, and what
 * `false` leaves out, is not documented.
 */
export interface ListApplicationsDto {
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * `true` asks for integrated applications, which are made from a template of the service. Default: `false`.
     */
    isIntegrateApp?: boolean | undefined;
    /**
     * `true` asks for self-built applications. Default: `false`.
     */
    isSelfBuiltApp?: boolean | undefined;
    /**
     * `true` asks for applications with single sign-on. Default: `false`.
     */
    ssoEnabled?: boolean | undefined;
    /**
     * Text to search for; the search is fuzzy. In which fields is not documented.
     */
    keywords?: string | undefined;
    /**
     * `true` searches all applications. Default: `false`. Which ones are left out otherwise is not documented.
     */
    all?: boolean | undefined;
}

/**
 * Input of `listArchivedUsers`. An empty one lists the first 10 archived users.
 */
export interface ListArchivedUsersDto {
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Lists users that were archived from this time on, as Unix time. The documentation calls it exact to the second, and
     * its sample, `1655714763890`, has milliseconds: compare the rows' `archivedAt` before you rely on either unit. Absent
     * means all archived users.
     */
    startAt?: number | undefined;
}

/**
 * Input of `listAsaAccount`.
 */
export interface ListAsaAccountsDto {
    /**
     * Id of the application.
     */
    appId: string;
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
 * Input of `listAuthApplication`.
 */
export interface ListApplicationAuthDto {
    /**
     * Id of the application.
     */
    appId: string;
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Name of the target. Whether a part of the name is enough is not documented. Absent: any.
     */
    targetName?: string | undefined;
    /**
     * Kinds of targets: `USER`, `ORG`, `ROLE`, `GROUP`. Absent: all.
     */
    targetTypeList?: string[] | undefined;
    /**
     * Whether records are listed that allow, or that deny. Absent: both. Declared as one value, while its example is a
     * list of both.
     */
    effect?: PermissionEffect | PermissionEffect[] | undefined;
    /**
     * `true`: the records that are in force. `false`: those that are turned off. Absent: both.
     */
    enabled?: boolean | undefined;
}

/**
 * Input of `listAuthSubject`.
 */
export interface ListAuthSubjectDto {
    /**
     * What the target is.
     */
    targetType: AuthTargetType;
    /**
     * Id of the target. Whether a role or a user group is named by its code, as in `authorizeApplicationAccess`, is not
     * documented.
     */
    targetId: string;
    /**
     * Name of the application. Whether a part of the name is enough is not documented. Absent: any.
     */
    appName?: string | undefined;
    /**
     * Kinds of applications: `INTEGRATED`, `SELFBUILT`, presumably `APP_PANEL`. Absent: all.
     */
    appTypeList?: string[] | undefined;
    /**
     * `ALLOW`: the applications that the target is allowed. `DENY`: those that it is denied. Absent: both.
     */
    effect?: string[] | undefined;
    /**
     * Presumably `true` for what is in force and `false` for what is turned off: not documented. Absent: both.
     */
    enabled?: boolean | undefined;
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
 * Input of `listCommonResource`.
 */
export interface ListCommonResourceDto {
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Text to search for, such as a part of a resource's name. Which fields are searched is not documented.
     */
    keyword?: string | undefined;
    /**
     * Codes of the permission groups, presumably with commas between them: `default,shop`. Declared as text, with a list as
     * its example. What its absence means is not documented.
     */
    namespaceCodeList?: string | undefined;
}

/**
 * Input of `listCustFields`.
 */
export interface ListCustomFieldsQueryDto {
    /**
     * Whose fields to list. `GROUP` is not supported here yet, say the sources.
     */
    targetType: TargetType;
    /**
     * Type of the values of the fields to list.
     */
    dataType: CustomFieldQueryDataType;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Only fields that users see, or do not see. Absent means both.
     */
    userVisible?: boolean | undefined;
    /**
     * Only fields that administrators see, or do not see. Absent means both.
     */
    adminVisible?: boolean | undefined;
    /**
     * Only fields with access control, or without it. What that means for a field is not documented. Absent means
     * both.
     */
    accessControl?: boolean | undefined;
    /**
     * Text to search for. Which attributes are searched is not documented. Absent means all fields.
     */
    keyword?: string | undefined;
    /**
     * Language in which to search. Its values are not documented; translations of names are in `zh-CN`, `en-US`,
     * `zh-TW` and `ja-JP`.
     */
    lang?: string | undefined;
}

/**
 * Input of `listDataPolices`. An empty one lists the first 10 policies.
 */
export interface ListDataPoliciesDto {
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Text to search for in the names, at most 50 characters. Other policies than the one of this very name may match.
     */
    query?: string | undefined;
}

/**
 * Input of `listDataPolicyTargets`.
 */
export interface ListDataPolicyTargetsDto {
    /**
     * Id of the policy, assigned by the service.
     */
    policyId: string;
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Name of a target to search for, at most 50 characters.
     */
    query?: string | undefined;
    /**
     * Only targets of these kinds. Without it, presumably those of all kinds: not documented.
     */
    targetType?: AccessTargetType[] | undefined;
}

/**
 * Input of `listDataResources`. An empty one lists the first 10 data resources.
 */
export interface ListDataResourcesDto {
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Text to search for in names and codes, at most 50 characters.
     */
    query?: string | undefined;
    /**
     * Only data resources of the permission namespaces with these codes, 1 to 50 entries. Absent: presumably those of all.
     */
    namespaceCodes?: string[] | undefined;
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
 * Input of `listDnef`.
 */
export interface GetDenfListDto {
    /**
     * Code of the permission namespace that has the data resource.
     */
    namespaceCode: string;
    /**
     * Code of the tree data resource, unique in its permission namespace.
     */
    resourceCode: string;
    /**
     * Number of the first row, from 1: the `nextStartIndex` of the page before, unless that is -1. Default: 1.
     */
    startIndex?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    maxSize?: number | undefined;
    /**
     * Text to search for in keys and labels.
     */
    query?: string | undefined;
}

/**
 * Input of `listEvents`. An empty one lists the first 10 events.
 */
export interface ListEventsDto {
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * App whose events are listed: `authing` for the service's own, presumably the identifier of an event app for others.
     * Absent, presumably those of all.
     */
    app?: string | undefined;
}

/**
 * Input of `listExtIdp`. An empty one lists those of the client's tenant, or of the user pool itself.
 */
export interface ListExtIdpDto {
    /**
     * Tenant whose identity sources to list. Default: the client's `tenantId`; without one, the user pool itself. Some SDKs
     * do not have this field.
     */
    tenantId?: string | undefined;
    /**
     * Id of an application, presumably to list only the identity sources that it uses: not documented.
     */
    appId?: string | undefined;
}

/**
 * Input of `listGroupMembers`.
 */
export interface ListGroupMembersDto {
    /**
     * Code of the group.
     */
    code: string;
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
     * Whether to return the values of custom fields beside the other fields instead of in `customData`.
     * Default: `false`.
     */
    flatCustomData?: boolean | undefined;
}

/**
 * Input of `listGroups`. An empty one lists the first 10 groups.
 */
export interface ListGroupsDto {
    /**
     * Text to search for in codes and names. Absent means all groups.
     */
    keywords?: string | undefined;
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Whether to return metadata.
     *
     * @deprecated The service marks it as outdated and names no successor.
     */
    withMetadata?: boolean | undefined;
    /**
     * Whether to return the values of custom fields. Default: `false`. No source says in which field they come;
     * `getCustomData` reads them, too.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return the values of custom fields beside the other fields instead of in one of their own.
     * Default: `false`.
     */
    flatCustomData?: boolean | undefined;
}

/**
 * Input of `listNamespaceRoles`.
 */
export interface ListNamespaceRolesDto {
    /**
     * Code of the permission group.
     */
    code: string;
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Text to search for in codes and names of the roles.
     */
    keywords?: string | undefined;
}

/**
 * Input of `listNamespaces`. An empty one lists the first 10 permission groups.
 */
export interface ListNamespacesDto {
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Text to search for in the codes.
     */
    keywords?: string | undefined;
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
 * Input of `listPermissionNamespaceRoles`.
 */
export interface ListPermissionNamespaceRolesDto {
    /**
     * Code of the permission namespace, 1 to 50 characters.
     */
    code: string;
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Text to search for in codes and names of the roles, at most 50 characters.
     */
    query?: string | undefined;
}

/**
 * Input of `listPermissionNamespaces`. An empty one lists the first 10 permission namespaces.
 */
export interface ListPermissionNamespacesDto {
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Text to search for in the names, at most 50 characters.
     */
    query?: string | undefined;
}

/**
 * Input of `listPermissionView`. An empty one lists the first 10 rows.
 */
export interface ListPermissionViewDto {
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Text to search for in names of users. Whether the service searches other fields as well is not documented.
     */
    keyword?: string | undefined;
}

/**
 * Input of `listPipelineFunctions`. An empty one lists all functions.
 */
export interface ListPipelineFunctionsDto {
    /**
     * Scene whose functions are listed. Default: those of all scenes. The sources' types call it required; their words and
     * the vendor's tests leave it out.
     */
    scene?: PipelineScene | undefined;
}

/**
 * Input of `listResourceTargets`.
 */
export interface ListResourceTargetsDto {
    /**
     * The data resources, 1 to 50 entries: the code of each. For a node of a tree, the code of the tree and those of all
     * nodes down to it, as in `files/reports/finance`.
     */
    resources: string[];
    /**
     * Actions, 1 to 50 entries, such as `read`: the service was seen to refuse an empty list.
     */
    actions: string[];
    /**
     * Code of the permission namespace that has the data resources.
     */
    namespaceCode: string;
}

/**
 * Input of `listResources`. An empty one lists the first 10 resources of the default permission group.
 */
export interface ListResourcesDto {
    /**
     * Code of the permission group. Absent: the default permission group.
     */
    namespace?: string | undefined;
    /**
     * Only resources of this type. Without it, presumably those of all types: not documented.
     */
    type?: ResourceType | undefined;
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
 * Input of `listRoleAssignments`.
 */
export interface ListRoleAssignmentsDto {
    /**
     * Code of the role, 1 to 50 characters: ASCII letters, digits, `_` and `-`. `createRole` takes further codes: for
     * those this call is refused before anything is sent.
     */
    roleCode: string;
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Text to search for in code and name of the role.
     */
    query?: string | undefined;
    /**
     * Code of the permission group that has the role; other calls call it `namespace`. Which one is meant without it is
     * not documented here.
     */
    namespaceCode?: string | undefined;
    /**
     * Only assignments to targets of these kinds. Without it, presumably those to all: not documented. The values are not
     * those of `assignRole`.
     */
    targetType?: RoleAssignmentTargetType[] | undefined;
}

/**
 * Input of `listRoleDepartments`.
 */
export interface ListRoleDepartmentsDto {
    /**
     * Code of the role, unique in its permission group.
     */
    code: string;
    /**
     * Code of the permission group that has the role. Which one is meant without it is not documented here; `getRole`
     * takes the default one.
     */
    namespace?: string | undefined;
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
 * Input of `listRoleMembers`.
 */
export interface ListRoleMembersDto {
    /**
     * Code of the role, unique in its permission group.
     */
    code: string;
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
     * Whether to return `departmentIds`. Default: `false`. Some sources do not know this field.
     */
    withDepartmentIds?: boolean | undefined;
    /**
     * Code of the permission group that has the role. Which one is meant without it is not documented here; `getRole`
     * takes the default one.
     */
    namespace?: string | undefined;
}

/**
 * Input of `listRoles`. An empty one lists the first 10 roles of the default permission group.
 */
export interface ListRolesDto {
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Text to search for in codes and names; the search is fuzzy.
     */
    keywords?: string | undefined;
    /**
     * Code of the permission group. Default: `default`, the default permission group.
     */
    namespace?: string | undefined;
}

/**
 * Input of `listSimpleDataPolices`. An empty one lists the first 10 policies.
 */
export interface ListSimpleDataPoliciesDto {
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Text to search for in the names, at most 50 characters. Other policies than the one of this very name may match.
     */
    query?: string | undefined;
}

/**
 * Input of `listTenantApplications`. All sources call all fields required.
 */
export interface ListTenantApplicationsDto {
    /**
     * Page number as text; the first is presumably `"1"`.
     */
    page: string;
    /**
     * Rows per page as text, such as `"50"`.
     */
    limit: string;
    /**
     * Text to search for. An empty one presumably finds all: not documented.
     */
    keywords: string;
    /**
     * Whether single sign-on is enabled for the applications to list. The official client takes `ssoEnabled`, and sends it by
     * this name.
     */
    sso_enabled: boolean;
}

/**
 * Input of `listTenantExtIdp`. An empty one lists the first 10.
 */
export interface ListTenantExtIdpDto {
    /**
     * Tenant whose identity sources to list. Default: the client's `tenantId`. What the call lists without either is not
     * documented.
     */
    tenantId?: string | undefined;
    /**
     * Id of an application: lists only the identity sources for it. Absent: those for any.
     */
    appId?: string | undefined;
    /**
     * Group of identity sources to list; not their kind. Presumably both without it: not documented.
     */
    type?: ExtIdpCategory | undefined;
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
 * Input of `listUserBaseFields`.
 */
export interface ListUserBaseFieldsDto {
    /**
     * `USER`: these are fields of users. What the other values do is not documented; `GROUP` is not supported here yet, say
     * the sources.
     */
    targetType: TargetType;
    /**
     * Type of the values of the fields to list.
     */
    dataType: CustomFieldQueryDataType;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Only fields that users see, or do not see. Absent means both.
     */
    userVisible?: boolean | undefined;
    /**
     * Only fields that administrators see, or do not see. Absent means both.
     */
    adminVisible?: boolean | undefined;
    /**
     * Only fields with access control, or without it. What that means for a field is not documented. Absent means
     * both.
     */
    accessControl?: boolean | undefined;
    /**
     * Text to search for. Which attributes are searched is not documented. Absent means all fields.
     */
    keyword?: string | undefined;
    /**
     * Language in which to search. Its values are not documented; translations of names are in `zh-CN`, `en-US`,
     * `zh-TW` and `ja-JP`.
     */
    lang?: string | undefined;
}

/**
 * Input of `listUsersLegacy`. An empty one lists the first 10 users.
 */
export interface ListUsersDto {
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * State of the accounts to list. Absent means accounts in any state.
     */
    status?: UserStatus | undefined;
    /**
     * Lists users that were created or changed from this time on, as Unix time. The documentation calls it exact to the
     * second, and its sample, `1655714763890`, has milliseconds: compare the rows' `updatedAt` before you rely on either
     * unit. Absent means no lower limit.
     */
    updatedAtStart?: number | undefined;
    /**
     * Lists users that were created or changed up to this time, as Unix time; see `updatedAtStart` for its unit. Default: now.
     */
    updatedAtEnd?: number | undefined;
    /**
     * Whether to return `customData`. Default: `false`.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return `postIdList`. Default: `false`. Some sources do not know this field.
     */
    withPost?: boolean | undefined;
    /**
     * Whether to return `identities`. Default: `false`.
     */
    withIdentities?: boolean | undefined;
    /**
     * Whether to return `departmentIds`. Default: `false`. Some sources do not know this field.
     */
    withDepartmentIds?: boolean | undefined;
    /**
     * Whether to return when the password expires; the documented response has no field for it. Default: `false`. Some
     * sources do not know this field.
     */
    withUserPasswordExpireTime?: boolean | undefined;
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
 * Input of `postListBatch`. An empty one lists the first 10 posts.
 */
export interface ListPostBatchDto {
    /**
     * Text to search for in codes and names. Absent means all posts.
     */
    keywords?: string | undefined;
    /**
     * `true` leaves out `userCount` and `departmentCount`. Its own description in the sources says the contrary; its name
     * and the descriptions of the counts say this.
     */
    skipCount?: boolean | undefined;
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Whether to return metadata, presumably in `metadataSource`.
     */
    withMetadata?: boolean | undefined;
    /**
     * Whether to return the values of custom fields. No source says in which field they come.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return the values of custom fields beside the other fields instead of in one of their own.
     */
    flatCustomData?: boolean | undefined;
    /**
     * Whether to leave `fieldId` out of the metadata.
     */
    metadataNoFieldId?: boolean | undefined;
    /**
     * Lists posts created after this time, a timestamp: presumably in milliseconds since 1970 (UTC), as of `Date.now()`.
     */
    createdAfter?: number | undefined;
    /**
     * Lists posts created before this time, given as `createdAfter` is.
     */
    createdBefore?: number | undefined;
    /**
     * Lists posts changed after this time, given as `createdAfter` is.
     */
    updatedAfter?: number | undefined;
    /**
     * Lists posts changed before this time, given as `createdAfter` is.
     */
    updatedBefore?: number | undefined;
    /**
     * Codes of the posts to list. Absent means all posts. The maximum number is not documented.
     */
    postCodes?: string[] | undefined;
}

/**
 * Input of `postList`. An empty one lists the first 10 posts.
 */
export interface ListPostDto {
    /**
     * Text to search for in codes and names. Absent means all posts.
     */
    keywords?: string | undefined;
    /**
     * `true` leaves out `userCount` and `departmentCount`. Its own description in the sources says the contrary; its name
     * and the descriptions of the counts say this.
     */
    skipCount?: boolean | undefined;
    /**
     * Page number, from 1. Default: 1.
     */
    page?: number | undefined;
    /**
     * Rows per page, 1 to 50. Default: 10.
     */
    limit?: number | undefined;
    /**
     * Whether to return metadata, presumably in `metadataSource`.
     */
    withMetadata?: boolean | undefined;
    /**
     * Whether to return the values of custom fields. No source says in which field they come.
     */
    withCustomData?: boolean | undefined;
    /**
     * Whether to return the values of custom fields beside the other fields instead of in one of their own.
     * Default: `false`.
     */
    flatCustomData?: boolean | undefined;
    /**
     * Whether to leave `fieldId` out of the metadata. Default: `false`. Some sources do not know this field.
     */
    metadataNoFieldId?: boolean | undefined;
    /**
     * Lists posts created after this time, a timestamp: presumably in milliseconds since 1970 (UTC), as of `Date.now()`.
     * Some sources do not know this field.
     */
    createdAfter?: number | undefined;
    /**
     * Lists posts created before this time, given as `createdAfter` is. Some sources do not know this field.
     */
    createdBefore?: number | undefined;
    /**
     * Lists posts changed after this time, given as `createdAfter` is. Some sources do not know this field.
     */
    updatedAfter?: number | undefined;
    /**
     * Lists posts changed before this time, given as `createdAfter` is. Some sources do not know this field.
     */
    updatedBefore?: number | undefined;
}

/**
 * Input of `previewEmailTemplate`. What is left out is taken from the stored template.
 */
export interface PreviewEmailTemplateDto {
    /**
     * Occasion on which the e-mail is sent: says which template it is.
     */
    type: EmailTemplateType;
    /**
     * Body of the e-mail, with placeholders as the engine `tplEngine` reads them. Default: that of the stored template.
     */
    content?: string | undefined;
    /**
     * Subject of the e-mail; may hold placeholders. Default: that of the stored template.
     */
    subject?: string | undefined;
    /**
     * Name of the sender as users see it; may hold placeholders. Default: that of the stored template.
     */
    sender?: string | undefined;
    /**
     * How long the code or link in the e-mail is valid, at least 1; only e-mails that verify something have it. The unit is
     * not documented: the sources' sample, 300, suggests seconds. Default: that of the stored template.
     */
    expiresIn?: number | undefined;
    /**
     * Engine that fills in the placeholders. Default: `handlebar`.
     */
    tplEngine?: TemplateEngine | undefined;
}

/**
 * Input of `refreshApplicationSecret`.
 */
export interface RefreshApplicationSecretDto {
    /**
     * Id of the application, assigned by the service.
     */
    appId: string;
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
 * Input of `removeGroupMembers`.
 */
export interface RemoveGroupMembersReqDto {
    /**
     * Ids of the users, assigned by the service, 1 to 50.
     */
    userIds: string[];
    /**
     * Code of the group.
     */
    code: string;
}

/**
 * Input of `removePost`.
 */
export interface RemovePostDto {
    /**
     * Code of the post to delete.
     */
    code: string;
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
 * Input of `resetUserPrincipalAuthenticationInfo`.
 */
export interface ResetUserPrincipalAuthenticationInfoDto {
    /**
     * Id of the user, of the kind `options.userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is.
     */
    options?: ResetUserPrincipalAuthenticationInfoOptionsDto | undefined;
}

/**
 * Input of `resignUserBatch`.
 */
export interface ResignUserBatchReqDto {
    /**
     * Ids of the users who have left, 1 to 50 entries, all of the kind `userIdType`.
     */
    userIds: string[];
    /**
     * Kind of id that `userIds` are. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
}

/**
 * Input of `resignUser`.
 */
export interface ResignUserReqDto {
    /**
     * Id of the user who has left, of the kind `userIdType`.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
}

/**
 * Input of `reuploadPipelineFunction`.
 */
export interface ReUploadPipelineFunctionDto {
    /**
     * Id of the function, assigned by the service.
     */
    funcId: string;
}

/**
 * Input of `revokeApplicationAccess`.
 */
export interface RevokeApplicationAccessDto {
    /**
     * Id of the application.
     */
    appId: string;
    /**
     * Whose records are removed, at most 10 entries.
     */
    list: DeleteApplicationPermissionRecordItem[];
}

/**
 * Input of `revokeDataPolicy`.
 */
export interface DeleteAuthorizeDataPolicyDto {
    /**
     * What the target is.
     */
    targetType: AccessTargetType;
    /**
     * Id of the user, the user group, the role or the organization, as `listDataPolicyTargets` returns it.
     */
    targetIdentifier: string;
    /**
     * Id of the policy, assigned by the service.
     */
    policyId: string;
}

/**
 * Input of `revokeRoleBatch`.
 */
export interface RevokeRoleBatchDto {
    /**
     * Who loses the roles, 1 to 50 entries.
     */
    targets: TargetDto[];
    /**
     * Roles that each target loses, 1 to 10 entries.
     */
    roles: RoleCodeDto[];
}

/**
 * Input of `revokeRole`.
 */
export interface RevokeRoleDto {
    /**
     * Who loses the role, 1 to 50 entries.
     */
    targets: TargetDto[];
    /**
     * Code of the role, unique in its permission group.
     */
    code: string;
    /**
     * Code of the permission group that has the role. Which one is meant without it is not documented here; `getRole`
     * takes the default one.
     */
    namespace?: string | undefined;
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
 * Input of `setCustomData`.
 */
export interface SetCustomDataReqDto {
    /**
     * The values to set, 1 to 50.
     */
    list: SetCustomDataDto[];
    /**
     * The object whose values are set: the id of a user or a department, the code of a role or a user group.
     */
    targetIdentifier: string;
    /**
     * Kind of object that `targetIdentifier` names.
     */
    targetType: TargetType;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
    /**
     * Code of the permission group that a role is in. Needed for `ROLE`, of no use otherwise.
     */
    namespace?: string | undefined;
}

/**
 * Input of `setCustomFields`.
 */
export interface SetCustomFieldsReqDto {
    /**
     * The fields to create or change, 1 to 50.
     */
    list: SetCustomFieldDto[];
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `setUserBaseFields`.
 */
export interface SetUserBaseFieldsReqDto {
    /**
     * The fields to change, 1 to 50.
     */
    list: SetUserBaseFieldDto[];
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
 * Input of `setUserPosts`.
 */
export interface SetUserPostsDto {
    /**
     * Ids of all posts that the user has afterwards. An empty list presumably leaves the user without a post. The maximum
     * number is not documented.
     */
    postIds: string[];
    /**
     * Id of the user, assigned by the service.
     */
    userId: string;
}

/**
 * Input of `setUsersMfaStatus`.
 */
export interface SetMfaStatusDto {
    /**
     * State to set. Its description speaks of a list of factors; all sources declare one object, whose
     * `applicationMfa` is that list.
     */
    mfaTriggerData: GetMfaInfoDataDto;
    /**
     * Id of the user, of the kind `userIdType`. One user, though the call's name has a plural.
     */
    userId: string;
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
}

/**
 * Input of `triggerWebhook`.
 */
export interface TriggerWebhookDto {
    /**
     * Id of the webhook, assigned by the service.
     */
    webhookId: string;
    /**
     * Headers to send, by their names. Whether the service adds its own and the webhook's secret is not documented.
     */
    requestHeaders?: Record<string, unknown> | undefined;
    /**
     * Body to send. An event's own body has `eventName` and `data`.
     */
    requestBody?: Record<string, unknown> | undefined;
}

/**
 * Input of `unlinkIdentity`.
 */
export interface UnlinkIdentity {
    /**
     * Id of the user, assigned by the service.
     */
    userId: string;
    /**
     * Id of the source.
     */
    extIdpId: string;
    /**
     * Kind of the identity at its source, as `type` of the user's identities has it. Absent means `generic`. Whether
     * identities of other kinds stay is not documented.
     */
    type?: string | undefined;
    /**
     * Has no effect.
     *
     * @deprecated Leave it out: the service ignores it and will remove it.
     */
    isSocial?: boolean | undefined;
}

/**
 * Input of `updateApplicationMfaSettings`.
 */
export interface UpdateApplicationMfaSettingsDto {
    /**
     * Id of the application.
     */
    appId: string;
    /**
     * Factors to turn on. Default: none.
     */
    enabledFactors?: MfaFactor[] | undefined;
    /**
     * Factors to turn off. Default: none.
     */
    disabledFactors?: MfaFactor[] | undefined;
}

/**
 * Input of `updateApplicationPermissionStrategy`.
 */
export interface UpdateApplicationPermissionStrategyDataDto {
    /**
     * What holds for those for whom there is no access record.
     */
    permissionStrategy: AppDefaultLoginStrategy;
    /**
     * Id of the application.
     */
    appId: string;
}

/**
 * Input of `updateApplication`. A field that is left out presumably stays as it is stored: not documented.
 */
export interface UpdateApplicationDto {
    /**
     * Id of the application to change, assigned by the service.
     */
    appId: string;
    /**
     * New name shown to people. The service was seen to refuse one.
     */
    appName?: string | undefined;
    /**
     * Settings of an integrated application. Their form is not documented.
     */
    templateData?: unknown | undefined;
    /**
     * New identifier, unique and readable.
     */
    appIdentifier?: string | undefined;
    /**
     * URL of the logo.
     */
    appLogo?: string | undefined;
    /**
     * Free text.
     */
    appDescription?: string | undefined;
    /**
     * Protocol by which it logs users in by default.
     */
    defaultProtocol?: ApplicationProtocol | undefined;
    /**
     * Addresses to which users may return after the login: give all of them.
     */
    redirectUris?: string[] | undefined;
    /**
     * Addresses to which users may return after the logout: give all of them.
     */
    logoutRedirectUris?: string[] | undefined;
    /**
     * Address that opens when a user clicks the application in the application panel, or tries the login in the console;
     * by default the service's login page.
     */
    initLoginUri?: string | undefined;
    /**
     * Whether to enable single sign-on: one login serves all applications that have it.
     */
    ssoEnabled?: boolean | undefined;
    /**
     * Settings for OpenID Connect.
     */
    oidcConfig?: OIDCConfig | undefined;
    /**
     * Whether the application can log users in by SAML.
     */
    samlProviderEnabled?: boolean | undefined;
    /**
     * Settings for SAML.
     */
    samlConfig?: SamlIdpConfig | undefined;
    /**
     * Whether the application can log users in by OAuth 2.0, which the documentation advises against.
     */
    oauthProviderEnabled?: boolean | undefined;
    /**
     * Settings for OAuth 2.0.
     */
    oauthConfig?: OauthIdpConfig | undefined;
    /**
     * Whether the application can log users in by CAS.
     */
    casProviderEnabled?: boolean | undefined;
    /**
     * Settings for CAS.
     */
    casConfig?: CasIdPConfig | undefined;
    /**
     * How users log in.
     */
    loginConfig?: UpdateApplicationLoginConfigInputDto | undefined;
    /**
     * How users sign up.
     */
    registerConfig?: ApplicationRegisterConfigInputDto | undefined;
    /**
     * Look of the login page.
     */
    brandingConfig?: ApplicationBrandingConfigInputDto | undefined;
    /**
     * Whether users without access to the application see it in the application panel.
     */
    ssoShowLaunchpad?: boolean | undefined;
    /**
     * Whether users can apply for access. This needs `ssoEnabled` and `ssoShowLaunchpad`, too.
     */
    enablePermissionApply?: boolean | undefined;
}

/**
 * Input of `updateAsaAccount`.
 */
export interface UpdateAsaAccountDto {
    /**
     * What is filled in from now on: usually the keys `account` and `password`. Never shown in errors or events.
     */
    accountInfo: Record<string, unknown>;
    /**
     * Id of the account to change.
     */
    accountId: string;
    /**
     * Id of the application that the account is for.
     */
    appId: string;
}

/**
 * Input of `updateDataPolicy`. A field that is left out presumably stays as it is stored: not documented.
 */
export interface UpdateDataPolicyDto {
    /**
     * Id of the policy to change, assigned by the service.
     */
    policyId: string;
    /**
     * New name, unique in the user pool, 1 to 50 characters.
     */
    policyName?: string | undefined;
    /**
     * Free text, at most 200 characters.
     */
    description?: string | undefined;
    /**
     * All that the policy allows and denies from now on, 1 to 5 entries.
     */
    statementList?: DataStatementPermissionDto[] | undefined;
}

/**
 * Input of `updateDataResource`. A field that is left out presumably stays as it is stored: not documented.
 */
export interface UpdateDataResourceDto {
    /**
     * Code of the data resource to change, at most 50 characters. The code itself cannot be changed.
     */
    resourceCode: string;
    /**
     * Code of the permission namespace that has the data resource, at most 50 characters.
     */
    namespaceCode: string;
    /**
     * New name, unique in the permission namespace, at most 50 characters.
     */
    resourceName?: string | undefined;
    /**
     * Free text, at most 200 characters.
     */
    description?: string | undefined;
    /**
     * All of the data, in the form of the data resource's type, which cannot be changed. `STRING`: a text of 1 to 500
     * characters. `ARRAY`: a list of at most 50 texts. `TREE`: a list of at most 50 top nodes, as the documentation's samples
     * have it, though it declares a single node, which passes as well.
     */
    struct?: DataResourceTreeStructs | DataResourceTreeStructs[] | string | string[] | undefined;
    /**
     * All of the actions for which permissions can be given, at most 50 entries.
     */
    actions?: string[] | undefined;
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
 * Input of `updateDnef`. A field that is left out presumably stays as it is stored: not documented.
 */
export interface UpdateDnefReq {
    /**
     * Key of the extension field to change: 1 to 64 ASCII letters, digits, `_` and `$`.
     */
    key: string;
    /**
     * Code of the tree data resource, unique in its permission namespace.
     */
    resourceCode: string;
    /**
     * Code of the permission namespace that has the data resource.
     */
    namespaceCode: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * New name, shown to people.
     */
    label?: string | undefined;
    /**
     * All choices from now on, of a field whose `valueType` is `SELECT`. The documentation calls it required for such a
     * field, and not needed otherwise.
     */
    config?: Config | undefined;
}

/**
 * Input of `updateEmailTemplate`. Whether an optional field that is left out stays as it is stored is not documented.
 */
export interface UpdateEmailTemplateDto {
    /**
     * Occasion on which the e-mail is sent: says which template to change.
     */
    type: EmailTemplateType;
    /**
     * Whether this template of your own is used. With `false`, the service presumably uses its own.
     */
    customizeEnabled: boolean;
    /**
     * Name of the template, for administrators.
     */
    name: string;
    /**
     * Subject of the e-mail; may hold placeholders, such as `{{app_name}}`.
     */
    subject: string;
    /**
     * Name of the sender as users see it; may hold placeholders, such as `{{client_name}}`.
     */
    sender: string;
    /**
     * Body of the e-mail, with placeholders as the engine `tplEngine` reads them.
     */
    content: string;
    /**
     * How long the code or link in the e-mail is valid, at least 1; only e-mails that verify something have it. The unit is
     * not documented: the sources' sample, 300, suggests seconds.
     */
    expiresIn?: number | undefined;
    /**
     * Address that the user gets to after the verification, in templates of the types `FIRST_EMAIL_LOGIN_VERIFY` and
     * `CONSOLE_CONDUCTED_VERIFY`.
     */
    redirectTo?: string | undefined;
    /**
     * Engine that fills in the placeholders. Default: `handlebar`.
     */
    tplEngine?: TemplateEngine | undefined;
}

/**
 * Input of `updateExtIdpConn`.
 */
export interface UpdateExtIdpConnDto {
    /**
     * Id of the connection to change, as `createExtIdpConn` returns it; not that of the identity source.
     */
    id: string;
    /**
     * New name on the button of the login page, or the one it has.
     */
    displayName: string;
    /**
     * Settings to change, with their secrets; those that are left out stay as they are stored. How to remove one is not
     * documented. Never shown in errors or events.
     */
    fields: Record<string, unknown>;
    /**
     * New URL of the connection's icon. Absent presumably leaves it as it is stored: not documented.
     */
    logo?: string | undefined;
    /**
     * `true`: only existing users can log in. `false`: a first login may create a user. Absent presumably leaves it as it is
     * stored: not documented.
     */
    loginOnly?: boolean | undefined;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `updateExtIdp`.
 */
export interface UpdateExtIdpDto {
    /**
     * New name, shown to administrators.
     */
    name: string;
    /**
     * Id of the identity source to rename, assigned by the service; it stays as it is.
     */
    id: string;
    /**
     * Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
     */
    tenantId?: string | undefined;
}

/**
 * Input of `updateGroup`. A field that is left out presumably stays as it is stored: not documented.
 */
export interface UpdateGroupReqDto {
    /**
     * Free text, not empty. Required: give the stored one to keep it.
     */
    description: string;
    /**
     * Code of the group to change.
     */
    code: string;
    /**
     * New name.
     */
    name?: string | undefined;
    /**
     * New code, which replaces `code`. Whether roles and permissions of the group follow it is not documented.
     */
    newCode?: string | undefined;
    /**
     * Values of custom fields; each key must be defined in the user pool first. Whether keys that are left out keep their
     * values is not documented.
     */
    customData?: Record<string, unknown> | undefined;
}

/**
 * Input of `updateLoginPageConfig`.
 */
export interface UpdateLoginConfigDto {
    /**
     * The settings.
     */
    update: UpdateLoginConfig;
}

/**
 * Input of `updateNamespace`, and the `data` that it resolves to. In the input, a field that is left out presumably stays
 * as it is stored: not documented. In `data`, any field may be missing.
 */
export interface UpdateNamespaceDto {
    /**
     * Code of the permission group to change. In `data`, the service was seen to return the new code here.
     */
    code: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Name shown to people.
     */
    name?: string | undefined;
    /**
     * New code: 1 to 64 characters, without white space or CJK characters. Absent: the code stays.
     */
    newCode?: string | undefined;
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
 * Input of `updatePermissionNamespace`. Presumably a field that is left out stays as it is stored: not documented.
 */
export interface UpdatePermissionNamespaceDto {
    /**
     * Code of the permission namespace to change: the present one, 1 to 50 characters.
     */
    code: string;
    /**
     * New name, 1 to 255 characters.
     */
    name?: string | undefined;
    /**
     * New code: 1 to 50 characters, without white space or CJK characters. Absent: the code stays.
     */
    newCode?: string | undefined;
    /**
     * Free text, at most 200 characters.
     */
    description?: string | undefined;
}

/**
 * Input of `updatePipelineFunction`. A field that is left out presumably stays as it is stored: not documented.
 */
export interface UpdatePipelineFunctionDto {
    /**
     * Id of the function to change, assigned by the service.
     */
    funcId: string;
    /**
     * New name.
     */
    funcName?: string | undefined;
    /**
     * Free text.
     */
    funcDescription?: string | undefined;
    /**
     * New JavaScript, which defines a function named `pipe`. It is uploaded again.
     */
    sourceCode?: string | undefined;
    /**
     * `true`: sign-up and login go on without waiting for the function, whose result then has no effect. A new function has
     * `false`.
     */
    isAsynchronous?: boolean | undefined;
    /**
     * How long the function may run, 1 to 60 seconds. A new function has `3`.
     */
    timeout?: number | undefined;
    /**
     * Whether a function that runs too long ends the sign-up or login. A new function has `false`.
     */
    terminateOnTimeout?: boolean | undefined;
    /**
     * `true` turns the function on, `false` off.
     */
    enabled?: boolean | undefined;
}

/**
 * Input of `updatePipelineOrder`.
 */
export interface UpdatePipelineOrderDto {
    /**
     * Ids of the functions, in the order in which they run.
     */
    order: string[];
    /**
     * Scene whose functions they are.
     */
    scene: PipelineScene;
}

/**
 * Input of `updateResource`. A field that is left out presumably stays as it is stored: not documented.
 */
export interface UpdateResourceDto {
    /**
     * Code of the resource to change. The code itself cannot be changed.
     */
    code: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * New name, shown to people.
     */
    name?: string | undefined;
    /**
     * Actions for which permissions can be given, 0 to 100 entries. They presumably replace those that are stored: not
     * documented.
     */
    actions?: ResourceAction[] | undefined;
    /**
     * URL of the API, for a resource of type `API`.
     */
    apiIdentifier?: string | undefined;
    /**
     * Code of the permission group that has the resource. Absent: the default permission group.
     */
    namespace?: string | undefined;
    /**
     * What the resource stands for.
     */
    type?: ResourceType | undefined;
}

/**
 * Input of `updateRole`.
 */
export interface UpdateRoleDto {
    /**
     * New name, or the present one.
     */
    name: string;
    /**
     * New code, or the present one: 1 to 64 characters, without white space or CJK characters. From then on, calls find
     * the role by it.
     */
    newCode: string;
    /**
     * Code by which the role is found: the present one.
     */
    code: string;
    /**
     * Code of the permission group that has the role. Default: `default`, the default permission group.
     */
    namespace?: string | undefined;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * `ENABLE` puts the role in force, `DISABLE` disables it. A sample of the documentation has `enable`.
     */
    status?: string | undefined;
    /**
     * When the service disables the role, in milliseconds since 1970 (UTC), as text. `null`: never. Whether the service
     * accepts `null` is not established.
     */
    disableTime?: string | null | undefined;
    /**
     * Whether users can apply for the role. For that, the application must also have single sign-on, and show itself in
     * the application panel to users without access. Some sources do not know this field.
     */
    enablePermissionApply?: boolean | undefined;
}

/**
 * Input of `updateSecuritySettings`. A field that is left out presumably stays as it is stored: not documented. The
 * defaults are those of the user pool.
 */
export interface UpdateSecuritySettingsDto {
    /**
     * Origins whose pages may call the service from a browser (CORS), such as `https://example.com`. Presumably the list
     * replaces the stored one: pages of an origin that is missing can then no longer call it.
     */
    allowedOrigins?: string[] | undefined;
    /**
     * How long a token of the service ("Authing token") is valid, in seconds. Default: `129600`, 36 hours. The GenAuth SDK
     * calls this field `genauthTokenExpiresIn`, all other sources as here.
     */
    authingTokenExpiresIn?: number | undefined;
    /**
     * Length of verification codes: by text message, by e-mail, and in pictures (captcha). Default: `6`.
     */
    verifyCodeLength?: number | undefined;
    /**
     * How often a user may enter a wrong code while it is valid, 60 seconds unless set otherwise. After more, the code is
     * no longer valid, and the user needs a new one. Default: `1`.
     */
    verifyCodeMaxAttempts?: number | undefined;
    /**
     * What users must do to change their e-mail address.
     */
    changeEmailStrategy?: ChangeEmailStrategyDto | undefined;
    /**
     * What users must do to change their phone number.
     */
    changePhoneStrategy?: ChangePhoneStrategyDto | undefined;
    /**
     * How long users stay logged in.
     */
    cookieSettings?: CookieSettingsDto | undefined;
    /**
     * `true`: users cannot sign up by themselves, and only administrators create accounts. Default: `false`; `true` in
     * user pools for businesses (B2B) and employees (B2E).
     */
    registerDisabled?: boolean | undefined;
    /**
     * Limit of sign-ups from one IP address.
     */
    registerAnomalyDetection?: RegisterAnomalyDetectionConfigDto | undefined;
    /**
     * Whether users who sign up with a verification code must set a password. It holds for the service's own login page
     * and Guard, its login form, not for calls of the API. Default: `false`.
     */
    completePasswordAfterPassCodeLogin?: boolean | undefined;
    /**
     * Protection against guessed passwords.
     */
    loginAnomalyDetection?: LoginAnomalyDetectionConfigDto | undefined;
    /**
     * Whether users who log in with an e-mail address that is not verified are refused: the service mails them a link, and
     * they get in once they have followed it. `true` keeps out those who do not receive it.
     */
    loginRequireEmailVerified?: boolean | undefined;
    /**
     * Whether and how users unlock their own locked accounts.
     */
    selfUnlockAccount?: SelfUnlockAccountConfigDto | undefined;
    /**
     * Whether users can choose between accounts on the service's own login page. Default: `false`.
     */
    enableLoginAccountSwitch?: boolean | undefined;
    /**
     * How users log in by scanning a QR code with an app. The sources give `false` as its default, which is no value of it.
     */
    qrcodeLoginStrategy?: QrcodeLoginStrategyDto | undefined;
}

/**
 * Input of `updateTenantQrCodeState`.
 */
export interface UpdateTenantAppqrcodeState {
    /**
     * `true` turns the login by QR code on, `false` off.
     */
    enabled: boolean;
}

/**
 * Input of `updateUserBatch`.
 */
export interface UpdateUserBatchReqDto {
    /**
     * Users to change. The maximum number is not documented.
     */
    list: UpdateUserInfoDto[];
    /**
     * Options for all of them.
     */
    options?: UpdateUserBatchOptionsDto | undefined;
}

/**
 * Input of `updateUserPoolTenantConfig`.
 */
export interface UpdateUserPoolTenantLoginConfigDto {
    /**
     * The settings.
     */
    update: UpdateLoginConfig;
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
 * Input of `updateWebhook`. A field that is left out presumably stays as it is stored: not documented.
 */
export interface UpdateWebhookDto {
    /**
     * Id of the webhook to change, assigned by the service.
     */
    webhookId: string;
    /**
     * New name.
     */
    name?: string | undefined;
    /**
     * New address that the service sends the events to.
     */
    url?: string | undefined;
    /**
     * Events to subscribe to. Presumably they replace the stored ones, which is not documented: give all that the webhook
     * is to have.
     */
    events?: WebhookEventName[] | undefined;
    /**
     * Format of the body in which the events arrive.
     */
    contentType?: WebhookContentType | undefined;
    /**
     * `true` lets the service send events, `false` stops it.
     */
    enabled?: boolean | undefined;
    /**
     * New secret, which the service sends with each request. How to remove one is not documented.
     */
    secret?: string | undefined;
    /**
     * When the service sends an event again. Some sources do not have this field.
     */
    retryConfig?: WebhookRetryConfigV3Dto | undefined;
}

/**
 * Input of `userConnectionPost`.
 */
export interface UserConnectionPostDto {
    /**
     * Id of the user, assigned by the service.
     */
    userId: string;
    /**
     * Id of the post, assigned by the service. The sources' text speaks of a department, presumably by mistake.
     */
    postId: string;
}

/**
 * Input of `userFieldDecrypt`.
 */
export interface UserFieldDecryptReqDto {
    /**
     * Values to decrypt. The maximum number is not documented.
     */
    data: UserFieldDecryptReqItemDto[];
    /**
     * Private key from the console: security settings, data security, data encryption. Its form is not documented. Never
     * shown in errors or events.
     */
    privateKey: string;
}

/**
 * Kind of a QR code to log in with.
 *
 * - `SELF_BUILT_APP`: The user scans it with an app of your own.
 * - `WECHAT_OFFICIAL_ACCOUNT`: The user scans it and follows a WeChat official account.
 * - `WECHAT_MINI_PROGRAM`: The user scans it with a WeChat mini program.
 */
export type LoginQrcodeType = "SELF_BUILT_APP" | "WECHAT_OFFICIAL_ACCOUNT" | "WECHAT_MINI_PROGRAM";

/**
 * Kind of a data resource, which says what its `struct` is.
 *
 * - `TREE`: A tree of nodes: for data in levels, such as folders or the departments of a company.
 * - `STRING`: One text: for what a text alone describes, such as the path of an API.
 * - `ARRAY`: A list of texts of one kind, such as the numbers of access cards.
 */
export type DataResourceType = "TREE" | "STRING" | "ARRAY";

/**
 * Kind of a system that users and departments are synchronised with.
 *
 * - `wechatwork`: WeCom, also called WeChat Work (企业微信).
 * - `dingtalk`: DingTalk (钉钉).
 * - `lark`: Lark, also called Feishu (飞书).
 * - `welink`: WeLink.
 * - `ldap`: A directory that speaks LDAP.
 * - `active-directory`: Microsoft's Active Directory.
 * - `italent`: Beisen iTalent (北森).
 * - `xiaoshouyi`: Xiaoshouyi (销售易).
 * - `maycur`: Maycur, expense claims (每刻报销).
 * - `scim`: A system that speaks SCIM.
 * - `moka`: Moka HR.
 */
export type SyncRelationProvider = "wechatwork" | "dingtalk" | "lark" | "welink" | "ldap" | "active-directory" | "italent" | "xiaoshouyi" | "maycur" | "scim" | "moka";

/**
 * Kind of an application, as `listAuthSubject` names it.
 *
 * - `INTEGRATED`: An integrated application, made from a template of the service.
 * - `SELFBUILT`: A self-built application: one of your own.
 * - `APP_PANEL`: The application panel, from which people open their applications.
 */
export type AuthAppType = "INTEGRATED" | "SELFBUILT" | "APP_PANEL";

/**
 * Kind of an external source of identities.
 */
export type IdentityProvider = "oidc" | "oauth2" | "saml" | "ldap" | "ad" | "cas" | "azure-ad" | "wechat" | "google" | "qq" | "wechatwork" | "dingtalk" | "weibo" | "github" | "alipay" | "apple" | "baidu" | "lark" | "gitlab" | "twitter" | "facebook" | "slack" | "linkedin" | "yidun" | "qingcloud" | "gitee" | "instagram" | "welink" | "huawei" | "honor" | "xiaomi" | "oppo" | "aws" | "amazon" | "douyin" | "kuaishou" | "line" | "sdbz" | "zjzwfw" | "zzding" | "seeyona8v5";

/**
 * Kind of device that a user makes a request from.
 *
 * - `PC`: A computer.
 * - `Mobile`: A phone or another mobile device.
 */
export type AuthEnvDeviceType = "PC" | "Mobile";

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
 * Kind of id that `hasAnyRole` is given.
 */
export interface HasAnyRoleOptionsDto {
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
}

/**
 * Kind of id that `kickUsers` is given.
 */
export interface KickUsersOptionsDto {
    /**
     * Kind of id that `userId` is. Default: `user_id`.
     */
    userIdType?: UserIdType | undefined;
}

/**
 * Kind of id that `resetUserPrincipalAuthenticationInfo` is given.
 */
export interface ResetUserPrincipalAuthenticationInfoOptionsDto {
    /**
     * Kind of id that `userId` is. Default: `user_id`.
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
 * Kind of object that an administrator did something to.
 *
 * No source explains `all` and the values from `customDomain` on: what is said of them is what their names mean. Older
 * sources do not know those from `adminPermissionRole` on.
 */
export type AdminAuditLogResourceType = "all" | "user" | "userpool" | "tenant" | "userLoginState" | "userAccountState" | "userGroup" | "fieldEncryptState" | "syncTask" | "socialConnection" | "enterpriseConnection" | "customDatabase" | "org" | "cooperator" | "application" | "resourceNamespace" | "resource" | "role" | "roleAssign" | "policy" | "customDomain" | "permitSpace" | "generalResource" | "generalResourceAuthorization" | "roleSubject" | "subjectOfRole" | "dataResource" | "dataPolicy" | "authorization" | "userAuthorization" | "adminPermissionRole" | "adminPermissionAdmin" | "adminPermissionPolicy" | "universalInvitation" | "policyInvitation" | "invitationRoster" | "invitationUser" | "invitationPolicy" | "applicant";

/**
 * Kind of sign-up that is the default.
 *
 * - `PASSCODE`: With a code, sent to a phone number or an e-mail address, depending on the ways that are enabled.
 * - `PASSWORD`: With an e-mail address and a password.
 */
export type DefaultRegisterMethod = "PASSCODE" | "PASSWORD";

/**
 * Kind of target by which `listRoleAssignments` filters.
 *
 * - `USER`: A user.
 * - `ORG`: A department, which `assignRole` calls `DEPARTMENT`. Some sources do not know this value.
 */
export type RoleAssignmentTargetType = "USER" | "ORG";

/**
 * Kind of the default way to log in.
 *
 * - `PASSCODE`: Phone number or e-mail address, as far as they are enabled, and a code sent to it.
 * - `PASSWORD`: Phone number, e-mail address or login name, as far as they are enabled, and a password.
 * - `QRCODE`: A QR code that the user scans.
 * - `LDAP`: Account of an LDAP server.
 * - `AD`: Account of an Active Directory.
 */
export type DefaultLoginType = "PASSCODE" | "PASSWORD" | "QRCODE" | "LDAP" | "AD";

/**
 * Kind of what a role or a permission is granted to, or a custom field belongs to.
 *
 * - `USER`: A user.
 * - `ROLE`: A role; of a grant, everybody who has it.
 * - `GROUP`: A user group; of a grant, its members.
 * - `DEPARTMENT`: A department; of a grant, its members. Whether those of departments below it are meant is not documented.
 */
export type TargetType = "USER" | "ROLE" | "GROUP" | "DEPARTMENT";

/**
 * Kind of what has access to an application, or is denied it.
 *
 * - `USER`: A user.
 * - `ROLE`: A role: whoever has it.
 * - `GROUP`: A user group: its members.
 * - `ORG`: A node of an organization, such as a department: its members.
 * - `AK_SK`: An access key with its secret (AK/SK), which a program uses.
 */
export type AuthTargetType = "USER" | "ROLE" | "GROUP" | "ORG" | "AK_SK";

/**
 * Kind of what is given access to an application, or a data policy.
 *
 * - `USER`: A user.
 * - `ROLE`: A role: whoever has it.
 * - `GROUP`: A user group: its members.
 * - `ORG`: A node of an organization, such as a department: its members.
 */
export type AccessTargetType = "USER" | "ROLE" | "GROUP" | "ORG";

/**
 * Language of the login page.
 *
 * - `zh-CN`: Chinese, simplified.
 * - `en-US`: English.
 * - `zh-TW`: Chinese, traditional.
 * - `ja-JP`: Japanese.
 */
export type LoginPageLanguage = "zh-CN" | "en-US" | "zh-TW" | "ja-JP";

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
 * Languages of a login page. (The name is the API's own.)
 */
export interface LanguageCoinfigDto {
    /**
     * Presumably what holds for all languages. Not documented.
     */
    global: LanguageCoinfigGlobalDto;
}

/**
 * Limit of failed logins from one IP address.
 */
export interface LoginFailCheckConfigDto {
    /**
     * Whether the limit holds. Default: `false`.
     */
    enabled: boolean;
    /**
     * How many failed logins one IP address has within `timeInterval` before the rules take effect. Default: `50`. All
     * people behind one gateway, as of an office, share an address.
     */
    limit: number;
    /**
     * Period in which the failed logins are counted, in seconds. Default: `300`.
     */
    timeInterval: number;
    /**
     * Unit for display only, `timeInterval` stays in seconds: `Second`, `Minute`, `Hour` or `Day`. Default: `Second`.
     */
    unit?: string | undefined;
}

/**
 * Limit of sign-ups from one IP address.
 */
export interface RegisterAnomalyDetectionConfigDto {
    /**
     * Whether the limit holds. Default: `false`.
     */
    enabled: boolean;
    /**
     * How many sign-ups one IP address has within `timeInterval`. Default: `50`. All people behind one gateway, as of an
     * office, share an address.
     */
    limit: number;
    /**
     * Period in which the sign-ups are counted, in seconds. Default: `300`.
     */
    timeInterval: number;
}

/**
 * Limit of wrong passwords.
 */
export interface LoginPassowrdFailCheckConfigDto {
    /**
     * Whether the limit holds. Default: `false`.
     */
    enabled: boolean;
    /**
     * Greatest number of wrong passwords within `timeInterval`. Default: `50`.
     */
    limit: number;
    /**
     * Period in which the wrong passwords are counted, in seconds. Default: `300`.
     */
    timeInterval: number;
    /**
     * Unit for display only, `timeInterval` stays in seconds: `Second`, `Minute`, `Hour` or `Day`. Default: `Second`.
     */
    unit?: string | undefined;
}

/**
 * Name of an event that a webhook can subscribe to. `getWebhookEventList` reads each with a title.
 *
 * Many events hold what must stay secret. By the vendor's guide, `refresh-token` brings tokens, `user-pool:secret-refreshed`
 * and `application:secret-refreshed` bring secrets, and its samples of a user have a password hash, a salt and a token.
 * `login`, `mfa:verified`, `user:updated` and `user:password-changed` are also sent when the attempt failed.
 */
export type WebhookEventName = "test" | "register" | "login" | "mfa:verified" | "kick" | "user:created" | "user:password-changed" | "user:updated" | "user:email-verified" | "user:archived" | "user:unarchived" | "user:blocked" | "user:unblocked" | "user:deleted" | "user:register-whitelist-added" | "user:register-whitelist-deleted" | "user:udv-changed" | "user:link-account" | "user:password-update-remind" | "user:organization-node-update" | "permission:revoke" | "permission:add" | "resource:created" | "resource:delete" | "resource:updated" | "role:created" | "role:updated" | "role:deleted" | "role:disable" | "role:assigned" | "subject:remove" | "role:unassigned" | "role:udv-changed" | "application:mfa:enabled" | "application:mfa:disabled" | "group:created" | "group:updated" | "group:deleted" | "group:member-added" | "group:member-removed" | "organization:created" | "organization:imported" | "organization:deleted" | "organization:node-added" | "organization:node-updated" | "organization:tree-updated" | "organization:node-deleted" | "organization:node-moved" | "organization:member-added" | "organization:member-removed" | "organization:udv-changed" | "privilege-namespace:created" | "privilege-namespace:updated" | "privilege-namespace:deleted" | "user-pool:cooperator-added" | "user-pool:cooperator-removed" | "user-pool:secret-refreshed" | "user-pool:updated" | "user-pool:udf-added" | "user-pool:udf-deleted" | "user-pool:env-added" | "user-pool:env-deleted" | "user-pool:env-updated" | "user-pool:launchpad-app-installed" | "user-pool:launchpad-app-uninstalled" | "application:created" | "application:updated" | "application:deleted" | "application:secret-refreshed" | "data-resource:created" | "data-resource:updated" | "data-resource:deleted" | "data-strategy-permission:revoke" | "data-strategy-permission:add" | "unusual-location:login" | "refresh-token";

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
 * Numbers of fields. Whether they count only what the call asks for is not documented.
 */
export interface CountCustomFieldsDto {
    /**
     * Number of all fields.
     */
    all: number;
    /**
     * Number of the fields that users see.
     */
    userVisible: number;
    /**
     * Number of the fields that administrators see.
     */
    adminVisible: number;
}

/**
 * Occasion on which the service sends an e-mail.
 */
export type EmailTemplateType = "WELCOME_EMAIL" | "FIRST_CREATED_USER" | "REGISTER_VERIFY_CODE" | "LOGIN_VERIFY_CODE" | "MFA_VERIFY_CODE" | "INFORMATION_COMPLETION_VERIFY_CODE" | "FIRST_EMAIL_LOGIN_VERIFY" | "CONSOLE_CONDUCTED_VERIFY" | "USER_PASSWORD_UPDATE_REMIND" | "ADMIN_RESET_USER_PASSWORD_NOTIFICATION" | "USER_PASSWORD_RESET_NOTIFICATION" | "RESET_PASSWORD_VERIFY_CODE" | "SELF_UNLOCKING_VERIFY_CODE" | "EMAIL_BIND_VERIFY_CODE" | "EMAIL_UNBIND_VERIFY_CODE";

/**
 * One account that `createAsaAccountBatch` adds.
 */
export interface CreateAsaAccountsBatchItemDto {
    /**
     * What is filled in: usually the keys `account` and `password`. Never shown in errors or events.
     */
    accountInfo: Record<string, unknown>;
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
 * One choice of an extension field whose `valueType` is `SELECT`.
 */
export interface Option {
    /**
     * Value of the choice, not empty. The API describes no label for it.
     */
    value: string;
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
 * One link of a department or of a user to a system that it is synchronised with. Any field may be missing, and
 * there may be further fields.
 */
export interface UserSyncRelationDto {
    /**
     * Kind of the system: `wechatwork`, `dingtalk`, `lark`, `welink`, `ldap`, `active-directory`, `italent`,
     * `xiaoshouyi`, `maycur`, `scim`, `moka`, or a later one.
     */
    provider: string;
    /**
     * Id of the department or user in that system.
     */
    userIdInIdp: string;
    /**
     * The record of the department or user in that system, untouched.
     */
    userInfoInIdp: User;
}

/**
 * One login of a user. Any field may be missing.
 */
export interface UserLoginHistoryDto {
    /**
     * Id of the application that the user logged in to.
     */
    appId: string;
    /**
     * Name of the application that people see.
     */
    appName: string;
    /**
     * URL of the application's logo.
     */
    appLogo: string;
    /**
     * URL at which users log in to the application.
     */
    appLoginUrl: string;
    /**
     * IP address that the login came from.
     */
    clientIp: string;
    /**
     * User agent of the login: the browser or program, as it names itself.
     */
    userAgent?: string | undefined;
    /**
     * Time of the login: ISO 8601, UTC, with milliseconds.
     */
    time: string;
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
 * One page of a permission namespace's roles.
 */
export interface PermissionNamespaceRolesListPagingDto {
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
    /**
     * The roles of this page.
     */
    list: PermissionNamespaceRolesListRespDto[];
}

/**
 * One page of a role's assignments.
 */
export interface RoleListPageDto {
    /**
     * Number of rows on all pages.
     */
    totalCount?: number | undefined;
    /**
     * The assignments on this page.
     */
    data: RolePermissionListDto[];
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
 * One page of a user's logins.
 */
export interface UserLoginHistoryPagingDto {
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
    /**
     * The logins on this page.
     */
    list: UserLoginHistoryDto[];
}

/**
 * One page of actions of users.
 */
export interface UserActionLogRespData {
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
    /**
     * The actions on this page.
     */
    list: UserActionLogDto[];
}

/**
 * One page of applications, with their total number.
 */
export interface ApplicationPaginatedDataDto {
    /**
     * The applications of this page.
     */
    list: ApplicationDto[];
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
}

/**
 * One page of applications, with their total number.
 */
export interface ApplicationSimpleInfoPaginatedDataDto {
    /**
     * The applications of this page.
     */
    list: ApplicationSimpleInfoDto[];
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
}

/**
 * One page of archived users.
 */
export interface ArchivedUsersListPagingDto {
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
    /**
     * The archived users on this page.
     */
    list: ListArchivedUsersRespDto[];
}

/**
 * One page of data policies in short. Any field may be missing.
 */
export interface DataPoliciesSimplePaginatedRespDto {
    /**
     * Number of policies on all pages.
     */
    totalCount?: number | undefined;
    /**
     * The policies of this page.
     */
    list: ListSimpleDataPoliciesRespDto[];
}

/**
 * One page of data policies.
 */
export interface DataPoliciesPaginatedRespDto {
    /**
     * Number of policies on all pages.
     */
    totalCount: number;
    /**
     * The policies of this page.
     */
    list: ListDataPoliciesRespDto[];
}

/**
 * One page of data resources.
 */
export interface DataResourcesPaginatedRespDto {
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
    /**
     * The data resources of this page.
     */
    list: ListDataResourcesRespDto[];
}

/**
 * One page of definitions of fields.
 */
export interface ListCustomFieldsDto {
    /**
     * Numbers of fields on all pages.
     */
    count: CountCustomFieldsDto;
    /**
     * The definitions on this page.
     */
    list: CustomFieldDto[];
}

/**
 * One page of events. Any field may be missing.
 */
export interface OpenEventPagingDto {
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
    /**
     * The events of this page.
     */
    list: OpenEventDto[];
}

/**
 * One page of extension fields. Any field may be missing.
 */
export interface DnefPaginatedRespDto {
    /**
     * The `startIndex` of the next page; -1 on the last page.
     */
    nextStartIndex: number;
    /**
     * Whether there is a further page.
     */
    truncated: boolean;
    /**
     * The extension fields of this page.
     */
    list: ExtendField[];
}

/**
 * One page of operations of administrators.
 */
export interface AdminAuditLogRespData {
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
    /**
     * The operations on this page.
     */
    list: AdminAuditLogDto[];
}

/**
 * One page of orders. Any field may be missing.
 */
export interface GetOrdersRes {
    /**
     * Number of rows on all pages. The sources declare a text and show a number: it is a number here, whichever arrives.
     */
    totalCount: number;
    /**
     * The orders of this page.
     */
    list: OrderItem[];
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
 * One page of permission groups.
 */
export interface NamespaceListPagingDto {
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
    /**
     * The permission groups of this page.
     */
    list: NamespacesListRespDto[];
}

/**
 * One page of permission namespaces.
 */
export interface PermissionNamespaceListPagingDto {
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
    /**
     * The permission namespaces of this page.
     */
    list: PermissionNamespacesListRespDto[];
}

/**
 * One page of posts.
 */
export interface PostPagingDto {
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
    /**
     * The posts on this page.
     */
    list: PostItemDto[];
}

/**
 * One page of resources. The documentation declares the fields of the response's envelope here a second time;
 * `listResources` was seen to leave them out. Do not rely on them: the call has checked the envelope itself.
 */
export interface CommonResourcePagingDto {
    /**
     * Repeats the `statusCode` of the response, if it is there.
     */
    statusCode?: number | undefined;
    /**
     * Repeats the `message` of the response, if it is there.
     */
    message?: string | undefined;
    /**
     * Repeats the `apiCode` of the response, if it is there.
     */
    apiCode?: number | undefined;
    /**
     * Repeats the `requestId` of the response, if it is there.
     */
    requestId?: string | undefined;
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
    /**
     * The resources of this page.
     */
    list: CommonResourceDto[];
}

/**
 * One page of resources. The documentation declares the fields of the response's envelope here a second time; the
 * service was seen to leave them out. Do not rely on them: the call has checked the envelope itself.
 */
export interface ResourcePagingDto {
    /**
     * Repeats the `statusCode` of the response, if it is there.
     */
    statusCode?: number | undefined;
    /**
     * Repeats the `message` of the response, if it is there.
     */
    message?: string | undefined;
    /**
     * Repeats the `apiCode` of the response, if it is there.
     */
    apiCode?: number | undefined;
    /**
     * Repeats the `requestId` of the response, if it is there.
     */
    requestId?: string | undefined;
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
    /**
     * The resources of this page.
     */
    list: ResourceDto[];
}

/**
 * One page of the ASA accounts of an application.
 */
export interface AsaAccountPaginatedDataDto {
    /**
     * The accounts on this page.
     */
    list: AsaAccountDto[];
    /**
     * Number of accounts on all pages.
     */
    totalCount: number;
}

/**
 * One page of the access records of an application.
 */
export interface ListApplicationAuthPaginatedDataDto {
    /**
     * The records on this page.
     */
    list: ListApplicationAuthDataDto[];
    /**
     * Number of records on all pages.
     */
    totalCount: number;
}

/**
 * One page of the applications of tenants.
 */
export interface TenantApplicationListPagingDto {
    /**
     * Number of applications on all pages.
     */
    totalCount: number;
    /**
     * The applications on this page.
     */
    list: TenantApplicationDto[];
}

/**
 * One page of the departments that have a role.
 */
export interface RoleDepartmentListPagingDto {
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
    /**
     * The departments on this page.
     */
    list: RoleDepartmentRespDto[];
}

/**
 * One page of the permission view.
 */
export interface ListPermissionViewPaginatedRespDto {
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
    /**
     * The rows of this page.
     */
    list: ListPermissionViewRespDto[];
}

/**
 * One page of the requests that the service sent to a webhook. Any field may be missing.
 */
export interface ListWebhookLogsData {
    /**
     * Number of requests on all pages.
     */
    totalCount: number;
    /**
     * Requests of this page. A sample of the documentation has one object in its place: it becomes a list of one.
     */
    list: WebhookLogDto[];
}

/**
 * One page of those to whom an ASA account is assigned.
 */
export interface GetAsaAccountAssignedTargetDataDto {
    /**
     * Number of targets on all pages.
     */
    totalCount: number;
    /**
     * The targets on this page.
     */
    list: AsaAccountTargetDto[];
}

/**
 * One page of those who have permissions for a resource.
 */
export interface GetResourceAuthorizedTargetDataDto {
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
    /**
     * The rows of this page.
     */
    list: ResourceAuthorizedTargetDto[];
}

/**
 * One page of those whom a data policy is granted to. Any field may be missing.
 */
export interface ListDataPolicySubjectPageDto {
    /**
     * Number of targets on all pages.
     */
    totalCount?: number | undefined;
    /**
     * The targets of this page.
     */
    list: DataSubjectRespDto[];
}

/**
 * One page of user groups.
 */
export interface GroupPagingDto {
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
    /**
     * The groups on this page.
     */
    list: ResGroupDto[];
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
 * One page of webhooks. Any field may be missing.
 */
export interface GetWebhooksData {
    /**
     * Number of webhooks on all pages.
     */
    totalCount: number;
    /**
     * Webhooks of this page. Their order is not documented.
     */
    list: WebhookDto[];
}

/**
 * One permission group of `createNamespacesBatch`.
 */
export interface CreateNamespacesBatchItemDto {
    /**
     * Code chosen by you, unique in the user pool: 1 to 64 characters, without white space or CJK characters.
     */
    code: string;
    /**
     * Name shown to people.
     */
    name?: string | undefined;
    /**
     * Free text.
     */
    description?: string | undefined;
}

/**
 * One permission namespace of `createPermissionNamespacesBatch`.
 */
export interface CreatePermissionNamespacesBatchItemDto {
    /**
     * Code chosen by you, unique in the user pool: 1 to 50 characters, without white space or CJK characters. Not
     * `default` or `system`.
     */
    code: string;
    /**
     * Name shown to people, 1 to 255 characters.
     */
    name: string;
    /**
     * Free text, at most 200 characters.
     */
    description?: string | undefined;
}

/**
 * One resource of `createResourcesBatch`.
 */
export interface CreateResourceBatchItemDto {
    /**
     * Code chosen by you, unique in the permission group: 1 to 64 characters, without white space or CJK characters.
     */
    code: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Name shown to people.
     */
    name?: string | undefined;
    /**
     * What the resource stands for.
     */
    type: ResourceType;
    /**
     * Actions for which permissions can be given, 0 to 100 entries.
     */
    actions?: ResourceAction[] | undefined;
    /**
     * URL of the API, for a resource of type `API`.
     */
    apiIdentifier?: string | undefined;
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
 * One to whom an ASA account is assigned. Any field may be missing.
 */
export interface AsaAccountTargetDto {
    /**
     * What the target is.
     */
    targetType: TargetType;
    /**
     * Id of the user or department, or code of the role or user group.
     */
    targetIdentifier: string;
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
 * One user to change. A field that is left out stays as it is stored.
 */
export interface UpdateUserInfoDto {
    /**
     * Id of the user to change, assigned by the service. Its description speaks of other kinds of id too, but no field
     * says of which kind it is.
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
     * State of the account. The documented default, `Activated`, is that of a new user and is not sent.
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
     * Gender. The documented default, `U`, is that of a new user and is not sent.
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
}

/**
 * Operating system that a user makes a request from.
 *
 * - `Windows`: Windows.
 * - `MacOS`: macOS.
 * - `Android`: Android.
 * - `iOS`: iOS. Samples of the documentation also have `ios`: refused here.
 */
export type AuthEnvSystemType = "Windows" | "MacOS" | "Android" | "iOS";

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
 * Options of `updateUserBatch`, for all of its users.
 */
export interface UpdateUserBatchOptionsDto {
    /**
     * Whether the user must change the password at the next login. Default: `false`.
     */
    resetPasswordOnNextLogin?: boolean | undefined;
    /**
     * How each `password` is encrypted. Default: `none`.
     */
    passwordEncryptType?: PasswordEncryptType | undefined;
    /**
     * Whether the service generates a new password for each user. Default: `false`. Where the connection failed, the
     * client sends the request again: a user may be notified of two passwords, of which the last one is presumably
     * valid.
     */
    autoGeneratePassword?: boolean | undefined;
    /**
     * Who is notified of the new passwords, and how. The API spells the name this way.
     */
    sendPasswordResetedNotification?: SendResetPasswordNotificationDto | undefined;
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
     * Whether the service generates a new password. Default: `false`. Where the connection failed, the client sends
     * the request again: the user may be notified of two passwords, of which the last one is presumably valid.
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
 * Order of the ways to log in. No source says what it holds.
 */
export type ApplicationTabMethodsSortConfigDto = Record<string, unknown>;

/**
 * Page and returned fields of `listApplicationActiveUsers`.
 */
export interface ListApplicationActiveUsersOptionsDto {
    /**
     * Page to return. Default: the first 10 rows.
     */
    pagination?: PaginationDto | undefined;
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
 * Permission for one resource.
 */
export interface ResourceItemDto {
    /**
     * Code of the resource.
     */
    code: string;
    /**
     * Names of the actions to allow, such as `ecs:Start`, 0 to 50 entries. `*` was seen to be accepted and presumably
     * means all actions. What an empty list means is not documented.
     */
    actions: string[];
    /**
     * What the resource stands for. Presumably as `createResource` was told: not documented.
     */
    resourceType: ResourceType;
}

/**
 * Pipeline functions. Any field may be missing.
 */
export interface PipelineFunctionPagingDto {
    /**
     * Number of rows in all.
     */
    totalCount: number;
    /**
     * The functions.
     */
    list: PipelineFunctionDto[];
}

/**
 * Protection against guessed passwords: when users must solve a captcha, and when accounts are locked.
 */
export interface LoginAnomalyDetectionConfigDto {
    /**
     * What too many failed logins lead to, by the older rules. It is required though it is out of date: the sources say to
     * give any value with the newer rules. Default: `captcha`.
     *
     * @deprecated Decide by `accountLock` and `robotVerify`, and give what `getSecuritySettings` reads here: with
     * `captcha`, a user pool that still locks by the older rules may lock no more.
     */
    loginFailStrategy: LoginFailStrategy;
    /**
     * When users must solve a captcha to log in.
     */
    robotVerify: RobotVerifyPolicy | (string & {});
    /**
     * When accounts are locked. With `condition_set`, wrong passwords lock an account, whoever enters them, and its
     * user cannot log in. `selfUnlockAccount` lets users unlock it; whether a lock ends by itself is not documented.
     */
    accountLock: AccountLockPolicy | (string & {});
    /**
     * Limit of failed logins from one IP address.
     */
    loginFailCheck: LoginFailCheckConfigDto;
    /**
     * Limit of wrong passwords, by the older rules. It is required though it is out of date.
     *
     * @deprecated Decide by `accountLockLoginPasswordFailCheck` and `robotVerifyLoginPasswordFailCheck`, and give what
     * `getSecuritySettings` reads here.
     */
    loginPasswordFailCheck: LoginPassowrdFailCheckConfigDto;
    /**
     * How many wrong passwords lock an account, where `accountLock` is `condition_set`.
     */
    accountLockLoginPasswordFailCheck?: LoginPassowrdFailCheckConfigDto | undefined;
    /**
     * After how many wrong passwords users must solve a captcha, where `robotVerify` is `condition_set`.
     */
    robotVerifyLoginPasswordFailCheck: LoginPassowrdFailCheckConfigDto;
    /**
     * From which IP addresses users need no captcha.
     */
    robotVerifyLoginIpWhitelistCheck: LoginIpWhitelistCheckConfigDto;
    /**
     * Whether the times of login are limited. By its name, a login at another time needs a captcha; that it is not refused
     * is not documented.
     */
    robotVerifyLoginTimeCheckEnable: boolean;
    /**
     * Days of the week and times that the limit is about. The form of an entry is not documented: read those that the
     * console has set.
     */
    robotVerifyloginWeekStartEndTime: string[];
}

/**
 * Protocol by which an application logs users in.
 *
 * - `oidc`: OpenID Connect.
 * - `oauth`: OAuth 2.0. The documentation advises against it: use `oidc`.
 * - `saml`: SAML 2.0.
 * - `cas`: CAS, the Central Authentication Service.
 * - `asa`: The service fills the login form of the application in, with an ASA account.
 */
export type ApplicationProtocol = "oidc" | "oauth" | "saml" | "cas" | "asa";

/**
 * Response of `checkDataPolicyExists`.
 */
export interface CheckParamsDataPolicyResponseDto extends Resp<CheckParamsDataPolicyRespDto> {}

/**
 * Response of `checkDataResourceExists`.
 */
export interface CheckParamsDataResourceResponseDto extends Resp<CheckParamsDataResourceRespDto> {}

/**
 * Response of `checkDomainAvailable`.
 */
export interface CheckDomainAvailableSecretRespDto extends Resp<CheckDomainAvailableDataDto> {}

/**
 * Response of `checkExternalUserPermission`.
 */
export interface CheckExternalUserPermissionRespDto extends Resp<CheckExternalUserPermissionDataDto> {}

/**
 * Response of `checkMutualExclusion`.
 */
export interface CheckRoleMutualExclusionRespDto extends Resp<CheckRoleMutualExclusionResultDto> {}

/**
 * Response of `checkPermissionNamespaceExists`.
 */
export interface PermissionNamespaceCheckExistsRespDto extends Resp<CheckPermissionNamespaceExistsRespDto> {}

/**
 * Response of `checkPermission`.
 */
export interface CheckPermissionRespDto extends Resp<CheckPermissionDataDto> {}

/**
 * Response of `checkSessionStatus`.
 */
export interface CheckSessionStatusRespDto extends Resp<CheckSessionStatusDataDto> {}

/**
 * Response of `checkUserSameLevelPermission`.
 */
export interface CheckUserSameLevelPermissionResponseDto extends Resp<CheckUserSameLevelPermissionDataDto> {}

/**
 * Response of `createApplication`.
 */
export interface CreateApplicationRespDto extends Resp<CreateApplicationRespDataDto> {}

/**
 * Response of `createDataPolicy`.
 */
export interface CreateDataPolicyResponseDto extends Resp<CreateDataPolicyRespDto> {}

/**
 * Response of `createDataResourceByArray`.
 */
export interface CreateArrayDataResourceResponseDto extends Resp<CreateArrayDataResourceRespDto> {}

/**
 * Response of `createDataResourceByString`.
 */
export interface CreateStringDataResourceResponseDto extends Resp<CreateStringDataResourceRespDto> {}

/**
 * Response of `createDataResourceByTree`.
 */
export interface CreateTreeDataResourceResponseDto extends Resp<CreateTreeDataResourceRespDto> {}

/**
 * Response of `createDataResource`.
 */
export interface CreateDataResourceResponseDto extends Resp<CreateDataResourceRespDto> {}

/**
 * Response of `createDepartmentTree`, as documented. Whether the service keeps to that is not known: `data` is
 * passed on unchanged.
 */
export interface CreateDepartmentTreeRespDto extends Resp<Result> {}

/**
 * Response of `createOrUpdateGroup`.
 */
export interface CreateOrUpdateGroupRespDto extends Resp<CreateOrUpdateGroupDataDto> {}

/**
 * Response of `createPermissionNamespace`.
 */
export interface CreatePermissionNamespaceResponseDto extends Resp<CreatePermissionNamespaceRespDto> {}

/**
 * Response of `createPost` and `updatePost`.
 */
export interface CreatePostRespDto extends Resp<PostInfoDto> {}

/**
 * Response of `createWebhook`.
 */
export interface CreateWebhookRespDto extends Resp<WebhookDto> {}

/**
 * Response of `detailAuthSubject`.
 */
export interface GetSubjectAuthRespDto extends Resp<GetSubjectAuthDataDto> {}

/**
 * Response of `getAdminAuditLogs`.
 */
export interface AdminAuditLogRespDto extends Resp<AdminAuditLogRespData> {}

/**
 * Response of `getAllRightsItem`.
 */
export interface CostGetAllRightItemRespDto extends Resp<RightItemRes> {}

/**
 * Response of `getApplicationPermissionStrategy`.
 */
export interface GetApplicationPermissionStrategyRespDto extends Resp<GetApplicationPermissionStrategyDataDto> {}

/**
 * Response of `getApplicationSecret`.
 */
export interface GetApplicationSecretRespDto extends Resp<GetApplicationSecretDataDto> {}

/**
 * Response of `getApplicationSimpleInfo`.
 */
export interface ApplicationSimpleInfoSingleRespDto extends Resp<ApplicationSimpleInfoDto> {}

/**
 * Response of `getApplication`.
 */
export interface ApplicationSingleRespDto extends Resp<ApplicationDto> {}

/**
 * Response of `getAsaAccountAssignedTargets`.
 */
export interface GetAsaAccountAssignedTargetRespDto extends Resp<GetAsaAccountAssignedTargetDataDto> {}

/**
 * Response of `getAsaAccountBatch`.
 */
export interface AsaAccountListRespDto extends Resp<AsaAccountDto[]> {}

/**
 * Response of `getAssignedAccount`.
 */
export interface AsaAccountSingleNullableRespDto extends Resp<AsaAccountDto | null> {}

/**
 * Response of `getCurrentPackageInfo`.
 */
export interface CostGetCurrentPackageRespDto extends Resp<CostCurrentPackageInfo> {}

/**
 * Response of `getCustomData`: the values by the keys of their fields.
 */
export interface GetCustomDataRespDto extends Resp<Record<string, unknown>> {}

/**
 * Response of `getDataPolicy`.
 */
export interface GetDataPolicyResponseDto extends Resp<GetDataPolicyRespDto> {}

/**
 * Response of `getDataResource`.
 */
export interface GetDataResourceResponseDto extends Resp<GetDataResourceRespDto> {}

/**
 * Response of `getDepartmentAllApp`. Its only source declares a `DepartmentSingleRespDto`, which cannot hold a
 * list of applications: the true shape is not established.
 */
export interface GetDepartmentAllAppRespDto extends Resp<unknown> {}

/**
 * Response of `getDepartmentSyncRelations` and `getUserSyncRelations`.
 */
export interface SyncRelationListRespDto extends Resp<UserSyncRelationDto[]> {}

/**
 * Response of `getEmailTemplates`.
 */
export interface GetEmailTemplatesRespDto extends Resp<GetEmailTemplatesDataDto> {}

/**
 * Response of `getExtIdp`.
 */
export interface ExtIdpDetailSingleRespDto extends Resp<ExtIdpDetail> {}

/**
 * Response of `getExternalUserResourceStruct`.
 */
export interface GetExternalUserResourceStructRespDto extends Resp<GetExternalUserResourceStructDataDto> {}

/**
 * Response of `getGroupAuthorizedResources`.
 */
export interface AuthorizedResourceListRespDto extends Resp<AuthorizedResourceDto[]> {}

/**
 * Response of `getMauPeriodUsageHistory`.
 */
export interface CostGetMauPeriodUsageHistoryRespDto extends Resp<MauPeriodUsageHistory> {}

/**
 * Response of `getNamespacesBatch`.
 */
export interface NamespaceListRespDto extends Resp<NamespaceDto[]> {}

/**
 * Response of `getOrderDetail`.
 */
export interface CostGetOrderDetailRespDto extends Resp<OrderItem> {}

/**
 * Response of `getOrderPayDetail`.
 */
export interface CostGetOrderPayDetailRespDto extends Resp<CostGetOrderPayDetail> {}

/**
 * Response of `getOrders`.
 */
export interface CostGetOrdersRespDto extends Resp<GetOrdersRes> {}

/**
 * Response of `getOrganizationsBatch`.
 */
export interface OrganizationListRespDto extends Resp<OrganizationDto[]> {}

/**
 * Response of `getOtpSecretByUser`.
 */
export interface GetOtpSecretRespDto extends Resp<OtpSecretRespDto> {}

/**
 * Response of `getPermissionNamespace`.
 */
export interface GetPermissionNamespaceResponseDto extends Resp<GetPermissionNamespaceRespDto> {}

/**
 * Response of `getPermissionNamespacesBatch`.
 */
export interface GetPermissionNamespaceListResponseDto extends Resp<GetPermissionNamespaceRespDto[]> {}

/**
 * Response of `getPostById`: always a list, also where one post arrives.
 */
export interface PostRespDto extends Resp<PostDto[]> {}

/**
 * Response of `getPost` and `getUserPost`: the post itself, or an envelope that holds it in `data`. The sources declare
 * the former, and nearly all other calls return an envelope: `response.data ?? response` is the post in both cases. Any
 * field may be missing.
 */
export interface GetPostRespDto {
    /**
     * The post, if the service sends an envelope. The fields beside it are missing then.
     */
    data?: CreatePostDto | undefined;
    /**
     * Code by which other calls find the post.
     */
    code?: string | undefined;
    /**
     * Name shown to people.
     */
    name?: string | undefined;
    /**
     * Id assigned by the service. Some sources do not know this field.
     */
    id?: string | undefined;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Ids of the departments that have the post. The sources declare a text and show a list.
     */
    departmentIdList?: string | string[] | undefined;
}

/**
 * Response of `getResourceAuthorizedTargets`.
 */
export interface GetResourceAuthorizedTargetRespDto extends Resp<GetResourceAuthorizedTargetDataDto> {}

/**
 * Response of `getResourcesBatch`.
 */
export interface ResourceListRespDto extends Resp<ResourceDto[]> {}

/**
 * Response of `getRoleAuthorizedResources`.
 */
export interface RoleAuthorizedResourcePaginatedRespDto extends Resp<RoleAuthorizedResourcePagingDto> {}

/**
 * Response of `getUsageInfo`.
 */
export interface CostGetCurrentUsageRespDto extends Resp<CurrentUsageRespDto> {}

/**
 * Response of `getUserActionLogs`.
 */
export interface UserActionLogRespDto extends Resp<UserActionLogRespData> {}

/**
 * Response of `getUserDepartments`.
 */
export interface UserDepartmentPaginatedRespDto extends Resp<UserDepartmentPagingDto> {}

/**
 * Response of `getUserEncryptPasswordBatch`. Its sources declare one entry where the call is for several users: a
 * single entry becomes a list of one.
 */
export interface GetUserEncryptPasswordBatchRespDto extends Resp<GetUserEncryptPasswordBatchDataDto[]> {}

/**
 * Response of `getUserIdentities`.
 */
export interface IdentityListRespDto extends Resp<IdentityDto[]> {}

/**
 * Response of `getUserLoggedinApps`.
 */
export interface UserLoggedInAppsListRespDto extends Resp<UserLoggedInAppsDto[]> {}

/**
 * Response of `getUserLoggedinIdentities`.
 */
export interface UserLoggedInIdentitiesRespDto extends Resp<UserLoggedInIdentitiesDto[]> {}

/**
 * Response of `getUserLoginHistory`.
 */
export interface UserLoginHistoryPaginatedRespDto extends Resp<UserLoginHistoryPagingDto> {}

/**
 * Response of `getUserMfaInfo`.
 */
export interface UserMfaSingleRespDto extends Resp<UserMfaRespDto> {}

/**
 * Response of `getUserPasswordCiphertext`.
 */
export interface GetUserPasswordCiphertextRespDto extends Resp<GetUserPasswordCiphertextDataDto> {}

/**
 * Response of `getUserPermissionList`.
 */
export interface GetUserPermissionListRespDto extends Resp<GetUserPermissionListDataDto> {}

/**
 * Response of `getUserPosts`.
 */
export interface PostListRespDto extends Resp<PostDto[]> {}

/**
 * Response of `getUserPrincipalAuthenticationInfo`.
 */
export interface PrincipalAuthenticationInfoPaginatedRespDto extends Resp<PrincipalAuthenticationInfoPagingDto> {}

/**
 * Response of `getUserResourcePermissionList`.
 */
export interface GetUserResourcePermissionListRespDto extends Resp<GetUserResourcePermissionListDataDto> {}

/**
 * Response of `getUserResourceStruct`.
 */
export interface GetUserResourceStructRespDto extends Resp<GetUserResourceStructDataDto> {}

/**
 * Response of `getWebhookEventList`.
 */
export interface WebhookEventListRespDto extends Resp<WebhookEventListData> {}

/**
 * Response of `getWebhookLogs`.
 */
export interface ListWebhookLogsRespDto extends Resp<ListWebhookLogsData> {}

/**
 * Response of `getWebhook`.
 */
export interface GetWebhookRespDto extends Resp<WebhookDto> {}

/**
 * Response of `getWechatMpAccessTokenInfo`.
 */
export interface GetWechatAccessTokenInfoRespDto extends Resp<GetWechatAccessTokenDataDto> {}

/**
 * Response of `hasAnyRole`.
 */
export interface HasAnyRoleRespDto extends Resp<HasAnyRoleDto> {}

/**
 * Response of `isActionAllowed`.
 */
export interface IsActionAllowedRespDtp extends Resp<IsActionAllowedDataDto> {}

/**
 * Response of `isUserExists`.
 */
export interface IsUserExistsRespDto extends Resp<IsUserExistsDto> {}

/**
 * Response of `isUserInDepartment`.
 */
export interface IsUserInDepartmentRespDto extends Resp<IsUserInDepartmentDataDto> {}

/**
 * Response of `linkIdentity`.
 */
export interface LinkIdentityResDto extends Resp<LinkIdentityDataDto> {}

/**
 * Response of `listApplicationSimpleInfo`.
 */
export interface ApplicationSimpleInfoPaginatedRespDto extends Resp<ApplicationSimpleInfoPaginatedDataDto> {}

/**
 * Response of `listApplications`.
 */
export interface ApplicationPaginatedRespDto extends Resp<ApplicationPaginatedDataDto> {}

/**
 * Response of `listArchivedUsers`.
 */
export interface ListArchivedUsersSingleRespDto extends Resp<ArchivedUsersListPagingDto> {}

/**
 * Response of `listAsaAccount`.
 */
export interface AsaAccountPaginatedRespDto extends Resp<AsaAccountPaginatedDataDto> {}

/**
 * Response of `listAuthApplication`.
 */
export interface ListApplicationAuthPaginatedRespDto extends Resp<ListApplicationAuthPaginatedDataDto> {}

/**
 * Response of `listAuthSubject`.
 */
export interface ListApplicationSubjectRespDto extends Resp<ListApplicationSubjectDataListDto> {}

/**
 * Response of `listCommonResource`.
 */
export interface CommonResourcePaginatedRespDto extends Resp<CommonResourcePagingDto> {}

/**
 * Response of `listDataPolices`.
 */
export interface ListDataPoliciesPaginatedRespDto extends Resp<DataPoliciesPaginatedRespDto> {}

/**
 * Response of `listDataPolicyTargets`.
 */
export interface ListDataPolicySubjectPaginatedRespDto extends Resp<ListDataPolicySubjectPageDto> {}

/**
 * Response of `listDataResources`.
 */
export interface ListDataResourcesPaginatedRespDto extends Resp<DataResourcesPaginatedRespDto> {}

/**
 * Response of `listDepartmentMemberIds`.
 */
export interface UserIdListRespDto extends Resp<string[]> {}

/**
 * Response of `listDnef`.
 */
export interface ListDnefPaginatedRespDto extends Resp<DnefPaginatedRespDto> {}

/**
 * Response of `listEventApps`.
 */
export interface EventAppPaginatedRespDto extends Resp<EventAppPagingDto> {}

/**
 * Response of `listEvents`.
 */
export interface OpenEventPaginatedRespDto extends Resp<OpenEventPagingDto> {}

/**
 * Response of `listNamespaceRoles`. The documentation declares one role, though the call lists them: one role, a list
 * and a page with a `list` all become a list.
 */
export interface NamespaceRolesListPaginatedRespDto extends Resp<NamespaceRolesListRespDto[]> {}

/**
 * Response of `listNamespaces`.
 */
export interface NamespaceListPaginatedRespDto extends Resp<NamespaceListPagingDto> {}

/**
 * Response of `listPermissionNamespaceRoles`.
 */
export interface PermissionNamespaceRolesListPaginatedRespDto extends Resp<PermissionNamespaceRolesListPagingDto> {}

/**
 * Response of `listPermissionNamespaces`.
 */
export interface PermissionNamespaceListPaginatedRespDto extends Resp<PermissionNamespaceListPagingDto> {}

/**
 * Response of `listPermissionView`.
 */
export interface ListPermissionViewResponseDto extends Resp<ListPermissionViewPaginatedRespDto> {}

/**
 * Response of `listResourceTargets`.
 */
export interface ListResourceTargetsRespDto extends Resp<ListResourceTargetsDataDto> {}

/**
 * Response of `listResources`.
 */
export interface ResourcePaginatedRespDto extends Resp<ResourcePagingDto> {}

/**
 * Response of `listRoleAssignments`.
 */
export interface RoleListPageRespDto extends Resp<RoleListPageDto> {}

/**
 * Response of `listRoleDepartments`.
 */
export interface RoleDepartmentListPaginatedRespDto extends Resp<RoleDepartmentListPagingDto> {}

/**
 * Response of `listSimpleDataPolices`.
 */
export interface ListSimpleDataPoliciesPaginatedRespDto extends Resp<DataPoliciesSimplePaginatedRespDto> {}

/**
 * Response of `listTenantApplications`.
 */
export interface TenantApplicationListPaginatedRespDto extends Resp<TenantApplicationListPagingDto> {}

/**
 * Response of `listWebhooks`.
 */
export interface GetWebhooksRespDto extends Resp<GetWebhooksData> {}

/**
 * Response of `postList` and `postListBatch`.
 */
export interface PostPaginatedRespDto extends Resp<PostPagingDto> {}

/**
 * Response of `previewEmailTemplate`: by the sources without an envelope.
 */
export interface PreviewEmailTemplateRespDto {
    /**
     * The e-mail.
     */
    data: PreviewEmailTemplateDataDto;
}

/**
 * Response of `refreshApplicationSecret`.
 */
export interface RefreshApplicationSecretRespDto extends Resp<RefreshApplicationSecretDataDto> {}

/**
 * Response of `triggerWebhook`.
 */
export interface TriggerWebhookRespDto extends Resp<TriggerWebhookData> {}

/**
 * Response of `unlinkIdentity`.
 */
export interface UnlinkIdentityResDto extends Resp<UnlinkIdentityDataDto> {}

/**
 * Response of `updateDataPolicy`.
 */
export interface UpdateDataPolicyResponseDto extends Resp<UpdateDataPolicyRespDto> {}

/**
 * Response of `updateDataResource`.
 */
export interface UpdateDataResourceResponseDto extends Resp<UpdateDataResourceRespDto> {}

/**
 * Response of `updateEmailTemplate`.
 */
export interface EmailTemplateSingleItemRespDto extends Resp<EmailTemplateDto> {}

/**
 * Response of `updateNamespace`.
 */
export interface UpdateNamespaceRespDto extends Resp<UpdateNamespaceDto> {}

/**
 * Response of `updateNodeStatus`. The API names the type and does not document its fields; presumably it has the usual
 * envelope.
 */
export interface Node extends Resp<unknown> {}

/**
 * Response of `updatePermissionNamespace`.
 */
export interface UpdatePermissionNamespaceResponseDto extends Resp<UpdatePermissionNamespaceRespDto> {}

/**
 * Response of `updateWebhook`.
 */
export interface UpdateWebhooksRespDto extends Resp<WebhookDto> {}

/**
 * Response of `userFieldDecrypt`.
 */
export interface UserFieldDecryptRespDto extends Resp<UserFieldDecryptRespItemDto[]> {}

/**
 * Response of `userpollTenantConfig`.
 */
export interface UserPoolTenantConfigDtoRespDto extends Resp<UserPoolTenantConfigDto> {}

/**
 * Response of a call that checks code and name of a role.
 */
export interface RoleCheckParamsRespDto extends Resp<CheckRoleParamsRespDto> {}

/**
 * Response of a call that lists pipeline functions.
 */
export interface PipelineFunctionPaginatedRespDto extends Resp<PipelineFunctionPagingDto> {}

/**
 * Response of a call that marks users as having left the company.
 */
export interface ResignUserRespDto extends Resp<ResignUserDataDto> {}

/**
 * Response of a call that publishes an event.
 */
export interface PubEventRespDto extends Resp<PubEventRespDataDto> {}

/**
 * Response of a call that reads or changes the security settings.
 */
export interface SecuritySettingsRespDto extends Resp<SecuritySettingsDto> {}

/**
 * Response of a call that reads or changes which factors of multi-factor authentication are on.
 */
export interface MFASettingsRespDto extends Resp<MFASettingsDto> {}

/**
 * Response of a call that reads or sets the mail service: it holds the password or key of the account there.
 */
export interface EmailProviderRespDto extends Resp<EmailProviderDto> {}

/**
 * Response of a call that resolves to a list of roles.
 */
export interface RolePaginatedRespDto extends Resp<RolePagingDto> {}

/**
 * Response of a call that resolves to a page of definitions of fields. The API spells its name this way.
 */
export interface ListCistomFieldsResDto extends Resp<ListCustomFieldsDto> {}

/**
 * Response of a call that resolves to a page of organizations.
 */
export interface OrganizationPaginatedRespDto extends Resp<OrganizationPagingDto> {}

/**
 * Response of a call that resolves to a page of user groups.
 */
export interface GroupPaginatedRespDto extends Resp<GroupPagingDto> {}

/**
 * Response of a call that resolves to a page of users.
 */
export interface UserPaginatedRespDto extends Resp<UserPagingDto> {}

/**
 * Response of a call that resolves to an ASA account.
 */
export interface AsaAccountSingleRespDto extends Resp<AsaAccountDto> {}

/**
 * Response of a call that resolves to applications.
 */
export interface AppListRespDto extends Resp<AppDto[]> {}

/**
 * Response of a call that resolves to definitions of fields.
 */
export interface CustomFieldListRespDto extends Resp<CustomFieldDto[]> {}

/**
 * Response of a call that resolves to departments with their total number.
 */
export interface DepartmentPaginatedRespDto extends Resp<DepartmentPagingDto> {}

/**
 * Response of a call that resolves to departments without their total number.
 */
export interface DepartmentListRespDto extends Resp<DepartmentDto[]> {}

/**
 * Response of a call that resolves to identity sources.
 */
export interface ExtIdpListPaginatedRespDto extends Resp<ExtIdpListPagingDto> {}

/**
 * Response of a call that resolves to one connection of an identity source.
 */
export interface ExtIdpConnDetailSingleRespDto extends Resp<ExtIdpConnDetail> {}

/**
 * Response of a call that resolves to one department.
 */
export interface DepartmentSingleRespDto extends Resp<DepartmentDto> {}

/**
 * Response of a call that resolves to one identity source.
 */
export interface ExtIdpSingleRespDto extends Resp<ExtIdpDto> {}

/**
 * Response of a call that resolves to one organization.
 */
export interface OrganizationSingleRespDto extends Resp<OrganizationDto> {}

/**
 * Response of a call that resolves to one permission group.
 */
export interface NamespaceRespDto extends Resp<NamespaceDto> {}

/**
 * Response of a call that resolves to one pipeline function.
 */
export interface PipelineFunctionSingleRespDto extends Resp<PipelineFunctionDto> {}

/**
 * Response of a call that resolves to one resource.
 */
export interface ResourceRespDto extends Resp<ResourceDto> {}

/**
 * Response of a call that resolves to one role.
 */
export interface RoleSingleRespDto extends Resp<RoleDto> {}

/**
 * Response of a call that resolves to one user group.
 */
export interface GroupSingleRespDto extends Resp<GroupDto> {}

/**
 * Response of a call that resolves to one user.
 */
export interface UserSingleRespDto extends Resp<UserDto> {}

/**
 * Response of a call that resolves to several user groups.
 */
export interface GroupListRespDto extends Resp<GroupDto[]> {}

/**
 * Response of a call that resolves to several users.
 */
export interface UserListRespDto extends Resp<UserDto[]> {}

/**
 * Response of a call that resolves to the resources for which someone has permissions.
 */
export interface AuthorizedResourcePaginatedRespDto extends Resp<AuthorizedResourcePagingDto> {}

/**
 * Response of a call that resolves to the state of a user's multi-factor authentication.
 */
export interface GetMapInfoRespDto extends Resp<GetMfaInfoDataDto> {}

/**
 * Response of a call that returns nothing but its success.
 */
export interface IsSuccessRespDto extends Resp<IsSuccessDto> {}

/**
 * Response of a call that returns nothing but its success: an envelope without `data`.
 */
export interface CommonResponseDto {
    /**
     * Always 200: a call rejects on any other value.
     */
    statusCode: number;
    /**
     * Text for people, in the client's language; often empty on success.
     */
    message: string;
    /**
     * Finer error code. Has no meaning on success.
     */
    apiCode?: number | undefined;
    /**
     * Id of the request. The service's support asks for it.
     */
    requestId?: string | undefined;
}

/**
 * Result of `checkMutualExclusion`.
 */
export interface CheckRoleMutualExclusionResultDto {
    /**
     * Whether at least two of the roles exclude each other.
     */
    existMutuallyExclusive: boolean;
}

/**
 * Results of `checkExternalUserPermission`.
 */
export interface CheckExternalUserPermissionDataDto {
    /**
     * A result for each data resource. What is not in it is not allowed.
     */
    checkResultList: CheckExternalUserPermissionsRespDto[];
}

/**
 * Results of `checkPermission`.
 */
export interface CheckPermissionDataDto {
    /**
     * A result for each data resource. What is not in it is not allowed.
     */
    checkResultList: CheckPermissionsRespDto[];
}

/**
 * Results of `checkUserSameLevelPermission`.
 */
export interface CheckUserSameLevelPermissionDataDto {
    /**
     * A result for each node. What is not in it is not allowed.
     */
    checkLevelResultList: CheckUserSameLevelPermissionRespDto[];
}

/**
 * Roles, with their total number.
 */
export interface RolePagingDto {
    /**
     * Number of rows on all pages.
     */
    totalCount: number;
    /**
     * The roles, of this page where the call has pages.
     */
    list: RoleDto[];
}

/**
 * Settings for all languages. No source says what they hold.
 */
export type LanguageCoinfigGlobalDto = Record<string, unknown>;

/**
 * Settings of Alibaba's mail service.
 */
export interface AliExmailEmailProviderConfigInput {
    /**
     * User name at the mail service.
     */
    sender: string;
    /**
     * Password of that user.
     */
    senderPass: string;
}

/**
 * Settings of Alibaba's mail service. Any field may be missing.
 */
export interface AliExmailEmailProviderConfig {
    /**
     * User name at the mail service.
     */
    sender: string;
    /**
     * Password of that user.
     */
    senderPass: string;
}

/**
 * Settings of SendGrid.
 */
export interface SendGridEmailProviderConfigInput {
    /**
     * User name at SendGrid.
     */
    sender: string;
    /**
     * API key of SendGrid.
     */
    apikey: string;
}

/**
 * Settings of SendGrid. Any field may be missing.
 */
export interface SendGridEmailProviderConfig {
    /**
     * User name at SendGrid.
     */
    sender: string;
    /**
     * API key of SendGrid.
     */
    apikey: string;
}

/**
 * Settings of Tencent's mail service.
 */
export interface TencentExmailEmailProviderConfigInput {
    /**
     * User name at the mail service.
     */
    sender: string;
    /**
     * Password of that user.
     */
    senderPass: string;
}

/**
 * Settings of Tencent's mail service. Any field may be missing.
 */
export interface TencentExmailEmailProviderConfig {
    /**
     * User name at the mail service.
     */
    sender: string;
    /**
     * Password of that user.
     */
    senderPass: string;
}

/**
 * Settings of a login page. All fields are required: those that are to stay have to be sent as they are.
 */
export interface UpdateLoginConfig {
    /**
     * Presumably the order of the tabs, such as password and code. Not documented.
     */
    tabMethodsSortConfig: ApplicationTabMethodsSortConfigDto;
    /**
     * Presumably the order of the ways to log in by QR code. Not documented.
     */
    qrCodeSortConfig: ApplicationTabMethodsSortConfigDto;
    /**
     * What the page hides or does.
     */
    ssoPageCustomizationSettings: ISsoPageCustomizationSettingsDto;
    /**
     * The tab to log in with a password. Not documented.
     */
    passwordTabConfig: TabConfigDto;
    /**
     * The tab to log in with a code. Not documented.
     */
    verifyCodeTabConfig: TabConfigDto;
    /**
     * Languages. Not documented.
     */
    config: LanguageCoinfigDto;
    /**
     * Whether users may create tenants.
     */
    enableCreateTenant: boolean;
    /**
     * Occasions on which users may create tenants. Their names are not documented.
     */
    createTenantScenes: string[];
    /**
     * Whether users may join tenants.
     */
    enableJoinTenant: boolean;
    /**
     * Occasions on which users may join tenants. Their names are not documented.
     */
    joinTenantScenes: string[];
    /**
     * Whether the domain of a company is verified.
     */
    enableVerifyDomain: boolean;
    /**
     * Whether applications of tenants are linked automatically. Sources of 2023 do not know this field.
     */
    enableAutoConnectTenantApp: boolean;
    /**
     * Occasions on which the domain of a company is verified. Their names are not documented.
     */
    verifyDomainScenes: string[];
}

/**
 * Settings of an SMTP server.
 */
export interface SMTPEmailProviderConfigInput {
    /**
     * Name or address of the server, such as `smtp.example.com`.
     */
    smtp_host: string;
    /**
     * Port of the server, such as `465`.
     */
    smtp_port: number;
    /**
     * User name at the server. The sources call it optional here, and say no more.
     */
    sender?: string | undefined;
    /**
     * Password of that user.
     */
    senderPass: string;
    /**
     * Whether the connection is encrypted (SSL). Default: `false`.
     */
    secure?: boolean | undefined;
}

/**
 * Settings of an SMTP server. Any field may be missing.
 */
export interface SMTPEmailProviderConfig {
    /**
     * Name or address of the server, such as `smtp.example.com`.
     */
    smtp_host: string;
    /**
     * Port of the server, such as `465`.
     */
    smtp_port: number;
    /**
     * User name at the server.
     */
    sender: string;
    /**
     * Password of that user.
     */
    senderPass: string;
    /**
     * Whether the connection is encrypted (SSL).
     */
    secure: boolean;
}

/**
 * Settings of an application for CAS. No source declares its fields; the documentation's example is
 * `{ casUserIdentifier: "${user.username}", customAttributes: { customAttr1: "123" }, stLifetime: 300 }`.
 *
 * Whether an update keeps the fields that it leaves out is not documented: read the application and give the whole object.
 */
export type CasIdPConfig = Record<string, unknown>;

/**
 * Settings of an application for OAuth 2.0. No source declares its fields; the documentation's example has, among others,
 * `grants: ["authorization_code"]`, `access_token_lifetime: 1209600` and `refresh_token_lifetime: 2592000`.
 *
 * Whether an update keeps the fields that it leaves out is not documented: read the application and give the whole object.
 */
export type OauthIdpConfig = Record<string, unknown>;

/**
 * Settings of an application for OpenID Connect. No source declares its fields; those of a new application are named by the
 * default of `createApplication`: `grant_types`, `id_token_expire` and so on, with underscores.
 *
 * Whether an update keeps the fields that it leaves out is not documented: read the application and give the whole object.
 */
export type OIDCConfig = Record<string, unknown>;

/**
 * Settings of an application for SAML. No source declares its fields; those of a new application are named by the default of
 * `createApplication`: `acs`, `lifetimeInSeconds` and so on.
 *
 * Whether an update keeps the fields that it leaves out is not documented: read the application and give the whole object.
 */
export type SamlIdpConfig = Record<string, unknown>;

/**
 * Settings of one tab of a login page. No source says what they hold.
 */
export type TabConfigDto = Record<string, unknown>;

/**
 * Someone who has permissions for a resource. Any field may be missing.
 */
export interface ResourceAuthorizedTargetDto {
    /**
     * What the target is.
     */
    targetType: TargetType;
    /**
     * Id of the user or the department, or code of the role or the user group.
     */
    targetIdentifier: string;
    /**
     * Actions that the permission is for, such as `ecs:Start`.
     */
    actions: string[];
}

/**
 * Someone whom `authorizeDataPolicies` grants policies to.
 */
export interface SubjectDto {
    /**
     * Id of the user, the user group, the role or the organization. Not the code of a role or a user group, which
     * `authorizeResources` takes.
     */
    id: string;
    /**
     * What the target is.
     */
    type: AccessTargetType;
    /**
     * Name of the target. What the service uses it for is not documented.
     */
    name?: string | undefined;
}

/**
 * Someone whom a data policy is granted to, as `listDataPolicyTargets` returns it. Any field may be missing.
 */
export interface DataSubjectRespDto {
    /**
     * Id of the user, the user group, the role or the organization.
     */
    targetIdentifier: string;
    /**
     * What the target is. A sample of the documentation has the number 0 here, without saying what it stands for.
     */
    targetType: AccessTargetType;
    /**
     * Name of the user, the user group, the role or the organization. Of a user without another name, the login name was
     * seen.
     */
    targetName: string;
    /**
     * Time of the grant: ISO 8601, UTC, with milliseconds.
     */
    authorizationTime: string;
}

/**
 * Someone whom a data policy is granted to. Any field may be missing.
 */
export interface SubjectRespDto {
    /**
     * Id of the user, the user group, the role or the organization.
     */
    id: string;
    /**
     * What the target is.
     */
    type: AccessTargetType;
    /**
     * Name of the user, the user group, the role or the organization.
     */
    name: string;
}

/**
 * Something that can be chosen in a field of type `ENUM`.
 */
export interface CustomFieldSelectOption {
    /**
     * The value that is stored.
     */
    value: string;
    /**
     * The text shown to people.
     */
    label: string;
}

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
 * State of a user's multi-factor authentication (MFA), which the sources call its trigger data. In a response any field may
 * be missing or `null`, and further ones may be there.
 */
export interface GetMfaInfoDataDto {
    /**
     * Token of the multi-factor check. How long it is valid is not documented. Never shown in errors or events.
     */
    mfaToken: string;
    /**
     * Phone number that is set up as a factor, without country code.
     */
    mfaPhone?: string | undefined;
    /**
     * Country code of `mfaPhone`, such as `+86`.
     */
    mfaPhoneCountryCode?: string | undefined;
    /**
     * E-mail address that is set up as a factor.
     */
    mfaEmail?: string | undefined;
    /**
     * Nickname of the user.
     */
    nickname?: string | undefined;
    /**
     * Login name of the user.
     */
    username?: string | undefined;
    /**
     * Phone number of the account, without country code.
     */
    phone?: string | undefined;
    /**
     * Country code of `phone`, such as `+86`.
     */
    phoneCountryCode?: string | undefined;
    /**
     * Whether face recognition is turned on.
     */
    faceMfaEnabled?: boolean | undefined;
    /**
     * Whether one-time passwords of an authenticator are turned on.
     */
    totpMfaEnabled?: boolean | undefined;
    /**
     * Factors, such as the e-mail address.
     */
    applicationMfa: ApplicationMfaDto[];
}

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
 * Targets of one kind that are allowed or denied an application.
 */
export interface ApplicationPermissionRecordItem {
    /**
     * What the targets are.
     */
    targetType: AccessTargetType;
    /**
     * Code of the permission group that has the roles. Required where `targetType` is `ROLE`.
     */
    namespaceCode?: string | undefined;
    /**
     * Whether the record also holds for the nodes below, where `targetType` is `ORG`. Default: `true`.
     */
    inheritByChildren?: boolean | undefined;
    /**
     * The targets, at most 50 entries: ids of users or of nodes of an organization, assigned by the service, or codes of
     * roles or user groups.
     */
    targetIdentifier: string[];
    /**
     * Whether they are allowed to use the application or denied it.
     */
    effect: PermissionEffect;
}

/**
 * Targets of one kind that get or lose an ASA account.
 */
export interface AssignAsaAccountItem {
    /**
     * What the targets are.
     */
    targetType: TargetType;
    /**
     * The targets, 0 to 100 entries: ids of users or departments, assigned by the service, or codes of roles or user
     * groups. In which permission group a role is looked for is not documented.
     */
    targetIdentifiers: string[];
}

/**
 * Targets of one kind whose access records are removed.
 */
export interface DeleteApplicationPermissionRecordItem {
    /**
     * What the targets are.
     */
    targetType: AccessTargetType;
    /**
     * Code of the permission group that has the roles. Required where `targetType` is `ROLE`.
     */
    namespaceCode?: string | undefined;
    /**
     * The targets, at most 50 entries: ids of users or of nodes of an organization, assigned by the service, or codes of
     * roles or user groups.
     */
    targetIdentifier: string[];
}

/**
 * The applications that a target is allowed or denied.
 */
export interface ListApplicationSubjectDataListDto {
    /**
     * The applications.
     */
    list: ListApplicationSubjectDataDto[];
}

/**
 * The choices of an extension field whose `valueType` is `SELECT`.
 */
export interface Config {
    /**
     * The choices. The maximum number is not documented.
     */
    options: Option[];
}

/**
 * The data policy after `updateDataPolicy`, without its statements. Any field may be missing.
 */
export interface UpdateDataPolicyRespDto {
    /**
     * Id assigned by the service. An update does not change it.
     */
    policyId: string;
    /**
     * Name, unique in the user pool.
     */
    policyName: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Time of creation: ISO 8601, UTC, with milliseconds.
     */
    createdAt: string;
    /**
     * Time of the last change: ISO 8601, UTC, with milliseconds.
     */
    updatedAt: string;
}

/**
 * The data policy that `createDataPolicy` created, without its statements. Any field may be missing.
 */
export interface CreateDataPolicyRespDto {
    /**
     * Id assigned by the service: grants, updates and deletions need it.
     */
    policyId: string;
    /**
     * Name, unique in the user pool.
     */
    policyName: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Time of creation: ISO 8601, UTC, with milliseconds.
     */
    createdAt: string;
    /**
     * Time of the last change: ISO 8601, UTC, with milliseconds.
     */
    updatedAt: string;
}

/**
 * The decision of `isActionAllowed`.
 */
export interface IsActionAllowedDataDto {
    /**
     * Whether the user may do it. Only `true` allows: treat any other value, and a missing one, as `false`.
     */
    allowed: boolean;
}

/**
 * The definition of a custom field, or of a built-in field of users, as the service returns it. Any field may be
 * missing, and further ones may be there.
 */
export interface CustomFieldDto {
    /**
     * What has the field: users, roles, user groups or departments.
     */
    targetType: TargetType;
    /**
     * Time of creation: ISO 8601, UTC, with milliseconds. Built-in fields have none.
     */
    createdAt?: string | undefined;
    /**
     * Type of the values; never changes. Other values may appear.
     */
    dataType: CustomFieldDataType | (string & {});
    /**
     * Key of the field in `customData`; never changes.
     */
    key: string;
    /**
     * Name shown to people.
     */
    label: string;
    /**
     * Free text.
     */
    description?: string | undefined;
    /**
     * Whether new values are stored encrypted. Absent means `false`.
     */
    encrypted?: boolean | undefined;
    /**
     * Whether the service refuses a value that another one has; for `STRING` and `NUMBER` only. Absent means `false`.
     */
    isUnique: boolean;
    /**
     * Whether users may change their own value. Absent means `false`. They can change e-mail address, phone number and
     * the like only after a check, such as a code that is sent there.
     */
    userEditable?: boolean | undefined;
    /**
     * Whether the console shows the field in the details of a user, a department or a role. Absent means `true`.
     */
    visibleInAdminConsole: boolean;
    /**
     * Whether users see the field in their personal center. Absent means `true`. The API returns it in either case.
     */
    visibleInUserCenter?: boolean | undefined;
    /**
     * Translations of `label`.
     */
    i18n?: CustomFieldI18n | undefined;
    /**
     * What can be chosen, for `ENUM`.
     */
    options?: CustomFieldSelectOption[] | undefined;
}

/**
 * The encrypted password of a user. Any field may be missing.
 */
export interface GetUserEncryptPasswordBatchDataDto {
    /**
     * Id of the user, assigned by the service.
     */
    userId: string;
    /**
     * Password in encrypted form.
     */
    encryptedPassword: string;
}

/**
 * The encrypted password of a user. Any field may be missing.
 */
export interface GetUserPasswordCiphertextDataDto {
    /**
     * Password, encrypted with the key from the console. Its encoding is not documented.
     */
    ciphertext: string;
}

/**
 * The events that a webhook can subscribe to. Any field may be missing.
 */
export interface WebhookEventListData {
    /**
     * Categories, under which the events can be shown.
     */
    categories: WebhookCategoryDto[];
    /**
     * The events of all categories.
     */
    events: WebhookEventDto[];
}

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
 * The group, and whether it is new. Any field may be missing, and further ones may be there.
 */
export interface CreateOrUpdateGroupDataDto {
    /**
     * `true` if this request created the group, `false` if the group was there before.
     */
    created: boolean;
    /**
     * The group as stored.
     */
    data: GroupDto;
}

/**
 * The mail service of your own that delivers the e-mails to users. Any field may be missing.
 */
export interface EmailProviderDto {
    /**
     * Whether it delivers the e-mails. With `false`, the service's own mail service does.
     */
    enabled: boolean;
    /**
     * Which mail service it is: says which of the fields below holds its settings.
     */
    type?: EmailProviderType | undefined;
    /**
     * Settings of an SMTP server, for `custom`.
     */
    smtpConfig?: SMTPEmailProviderConfig | undefined;
    /**
     * Settings of SendGrid, for `sendgrid`.
     */
    sendGridConfig?: SendGridEmailProviderConfig | undefined;
    /**
     * Settings of Alibaba's mail service, for `ali`.
     */
    aliExmailConfig?: AliExmailEmailProviderConfig | undefined;
    /**
     * Settings of Tencent's mail service, for `qq`.
     */
    tencentExmailConfig?: TencentExmailEmailProviderConfig | undefined;
}

/**
 * The monthly active users (MAU) of one period. Any field may be missing.
 */
export interface MauPeriodUsageHistoryDto {
    /**
     * First day of the period, `YYYYMMDD`.
     */
    periodStartTime: string;
    /**
     * Last day of the period, `YYYYMMDD`.
     */
    periodEndTime: string;
    /**
     * Total of MAU of the period, as text. The sources describe it nearly as `current`; in `getUsageInfo` a field of this
     * name is what the plan includes.
     */
    amount: string;
    /**
     * Used MAU of the period, as text.
     */
    current: string;
}

/**
 * The new secret of an application. The field may be missing.
 */
export interface RefreshApplicationSecretDataDto {
    /**
     * Secret that is in force from now on.
     */
    secret: string;
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
 * The periods. Any field may be missing.
 */
export interface MauPeriodUsageHistory {
    /**
     * One entry for each period.
     */
    records: MauPeriodUsageHistoryDto[];
}

/**
 * The permission namespace after `updatePermissionNamespace`. Any field may be missing.
 */
export interface UpdatePermissionNamespaceRespDto {
    /**
     * Code: the new one, where the call gave it one.
     */
    code: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Free text.
     */
    description?: string | undefined;
}

/**
 * The permission namespace that `createPermissionNamespace` created. Any field may be missing.
 */
export interface CreatePermissionNamespaceRespDto {
    /**
     * Code, unique in the user pool: the `namespaceCode` of data resources and of checks.
     */
    code: string;
    /**
     * Name shown to people.
     */
    name: string;
    /**
     * Free text.
     */
    description?: string | undefined;
}

/**
 * The plan of a user pool, and until when it is paid. Any field may be missing.
 */
export interface CostCurrentPackageInfo {
    /**
     * Code of the plan, such as `V4_B2C_Enterprise:1000`.
     */
    code: string;
    /**
     * When the plan ends: `YYYY-MM-DD hh:mm:ss`. The time zone is not documented.
     */
    endTime: string;
    /**
     * Days since the plan ended, as text; `"0"` while it holds.
     */
    overdueDays: string;
    /**
     * What the plan is. The sources' sample has a text in its place: such a value passes unchanged.
     */
    goodsPackage: GoodsPackageDto;
}

/**
 * The real-name verifications of a user. Any field may be missing.
 */
export interface PrincipalAuthenticationInfoPagingDto {
    /**
     * Number of verifications.
     */
    totalCount: number;
    /**
     * The verifications.
     */
    list: PrincipalAuthenticationInfoDto[];
}

/**
 * The record of a department or user in another system, as that system has it. Its fields are the system's own.
 */
export type User = Record<string, unknown>;

/**
 * The resources for which someone has permissions, with their number.
 */
export interface AuthorizedResourcePagingDto {
    /**
     * Number of all resources that were found.
     */
    totalCount: number;
    /**
     * The resources. The calls take no page: whether all arrive is not documented, so compare with `totalCount`.
     */
    list: AuthorizedResourceDto[];
}

/**
 * The resources that a role grants.
 */
export interface RoleAuthorizedResourcePagingDto {
    /**
     * Number of all resources that were found.
     */
    totalCount: number;
    /**
     * The resources.
     */
    list: RoleAuthorizedResourcesRespDto[];
}

/**
 * The secret of a user's authenticator. Any field may be missing.
 */
export interface OtpSecretRespDto {
    /**
     * Secret that codes are made from.
     */
    secret: string;
}

/**
 * The secret of an application. The field may be missing.
 */
export interface GetApplicationSecretDataDto {
    /**
     * Secret that is in force.
     */
    secret: string;
}

/**
 * The security settings of a user pool. Any field may be missing.
 */
export interface SecuritySettingsDto {
    /**
     * Origins whose pages may call the service from a browser (CORS), as one text: in the sources' sample with line breaks
     * and blanks between them. `updateSecuritySettings` takes a list.
     */
    allowedOrigins?: string | undefined;
    /**
     * How long a token of the service ("Authing token") is valid, in seconds. Absent means `129600`, 36 hours. The GenAuth
     * SDK calls this field `genauthTokenExpiresIn`, all other sources as here.
     */
    authingTokenExpiresIn: number;
    /**
     * Length of verification codes: by text message, by e-mail, and in pictures (captcha). Absent means `6`.
     */
    verifyCodeLength: number;
    /**
     * How often a user may enter a wrong code while it is valid, 60 seconds unless set otherwise. After more, the code is
     * no longer valid, and the user needs a new one. Absent means `1`.
     */
    verifyCodeMaxAttempts: number;
    /**
     * What users must do to change their e-mail address.
     */
    changeEmailStrategy: ChangeEmailStrategyDto;
    /**
     * What users must do to change their phone number.
     */
    changePhoneStrategy: ChangePhoneStrategyDto;
    /**
     * How long users stay logged in.
     */
    cookieSettings?: CookieSettingsDto | undefined;
    /**
     * `true`: users cannot sign up by themselves, and only administrators create accounts. Absent means `false`; `true` in
     * user pools for businesses (B2B) and employees (B2E).
     */
    registerDisabled: boolean;
    /**
     * Limit of sign-ups from one IP address.
     */
    registerAnomalyDetection: RegisterAnomalyDetectionConfigDto;
    /**
     * Whether users who sign up with a verification code must set a password. It holds for the service's own login page
     * and Guard, its login form, not for calls of the API. Absent means `false`.
     */
    completePasswordAfterPassCodeLogin: boolean;
    /**
     * Protection against guessed passwords.
     */
    loginAnomalyDetection: LoginAnomalyDetectionConfigDto;
    /**
     * Whether users who log in with an e-mail address that is not verified are refused: the service mails them a link, and
     * they get in once they have followed it.
     */
    loginRequireEmailVerified: boolean;
    /**
     * Whether and how users unlock their own locked accounts.
     */
    selfUnlockAccount: SelfUnlockAccountConfigDto;
    /**
     * Whether users can choose between accounts on the service's own login page. Absent means `false`.
     */
    enableLoginAccountSwitch: boolean;
    /**
     * How users log in by scanning a QR code with an app. The sources show `false` in its place: such a value passes
     * unchanged.
     */
    qrcodeLoginStrategy: QrcodeLoginStrategyDto;
}

/**
 * The templates and their categories. Any field may be missing. Which template is in which category is not documented.
 */
export interface GetEmailTemplatesDataDto {
    /**
     * The templates, presumably one for each type.
     */
    templates: EmailTemplateDto[];
    /**
     * The categories, with titles for people.
     */
    categories: EmailTemplateCategoryDto[];
}

/**
 * The two brands under which the same API is offered. They differ in host, header prefix and authorization scheme.
 *
 * - `genauth`: `https://api.genauth.ai`, headers `x-genauth-…`.
 * - `authing`: `https://api.authing.cn`, headers `x-authing-…`.
 */
export type Brand = "genauth" | "authing";

/**
 * Translations of a field's name.
 */
export interface CustomFieldI18n {
    /**
     * The name shown to people, by language.
     */
    label: LangObject;
}

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
 * Type of a field's values.
 *
 * - `STRING`: Text.
 * - `NUMBER`: Number.
 * - `DATETIME`: Date and time. Its form is not documented.
 * - `BOOLEAN`: `true` or `false`.
 * - `ENUM`: One of the `options` of the field.
 */
export type CustomFieldDataType = "STRING" | "NUMBER" | "DATETIME" | "BOOLEAN" | "ENUM";

/**
 * Type of values by which definitions are listed. It differs from `CustomFieldDataType`.
 *
 * - `STRING`: Text.
 * - `NUMBER`: Number.
 * - `DATETIME`: Date and time.
 * - `BOOLEAN`: `true` or `false`.
 * - `OBJECT`: Object. `setCustomFields` has no such type.
 * - `SELECT`: One of several options: presumably what definitions call `ENUM`, not documented.
 */
export type CustomFieldQueryDataType = "STRING" | "NUMBER" | "DATETIME" | "BOOLEAN" | "OBJECT" | "SELECT";

/**
 * Version of Guard, which makes the login page. What the versions differ in is not documented.
 *
 * - `Advanced`: The advanced version.
 * - `Classical`: The classic version.
 */
export type GuardVersion = "Advanced" | "Classical";

/**
 * What `getUserPermissionList` read.
 */
export interface GetUserPermissionListDataDto {
    /**
     * What the users may do: an entry for each user and permission namespace.
     */
    userPermissionList: UserPermissionListDto[];
}

/**
 * What `getUserResourcePermissionList` read.
 */
export interface GetUserResourcePermissionListDataDto {
    /**
     * What the user may do, for each data resource.
     */
    permissionList: GetUserResourcePermissionList[];
}

/**
 * What a condition compares. The sources give names alone: the words have the meaning that they have in access policies
 * elsewhere.
 */
export type PolicyConditionParam = "UserPoolId" | "AppId" | "RequestFrom" | "UserId" | "UserArn" | "CurrentTime" | "EpochTime" | "SourceIp" | "User" | "MultiFactorAuthPresent" | "MultiFactorAuthAge" | "UserAgent" | "Referer" | "Device" | "OS" | "Country" | "Province" | "City" | "DeviceChanged" | "DeviceUntrusted" | "ProxyUntrusted" | "LoggedInApps" | "Namespace";

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
 * What a login page hides or does. Keys that hide a way to log in lock out users who have no other one on the page. The
 * one example has these keys, each `true`: `hideIdp`, `hideForgetPassword`, `autoRegisterThenLogin`, `hideSocialLogin`,
 * `hideLoginByPhoneCode`, `hideRegister`, `hideUserPasswordLogin`, `hideWxMpScanLogin`, `hideRegisterByPhone`,
 * `hideRegisterByEmail`.
 */
export type ISsoPageCustomizationSettingsDto = Record<string, unknown>;

/**
 * What a resource stands for.
 *
 * - `DATA`: Data, such as records or files.
 * - `API`: An API, which programs call by its URL.
 * - `MENU`: A menu of a user interface, or an entry of one.
 * - `BUTTON`: A button of a user interface.
 * - `UI`: A part of a user interface. What sets it apart from `MENU` and `BUTTON` is not documented.
 */
export type ResourceType = "DATA" | "API" | "MENU" | "BUTTON" | "UI";

/**
 * What a user did.
 *
 * No source explains `refreshUserTokenBySelf` and `securityResourceAccess`: what is said of them is what their names mean.
 */
export type UserActionLogEventType = "login" | "logout" | "register" | "verifyMfa" | "updateUserPrefile" | "updateUserPassword" | "updateUserEmail" | "updateUserPhone" | "bindMfa" | "bindEmail" | "bindPhone" | "unbindPhone" | "unbindEmail" | "unbindMFA" | "refreshUserTokenBySelf" | "deleteAccount" | "verifyFirstLogin" | "securityResourceAccess";

/**
 * What a user may do in one permission namespace. Any field may be missing.
 */
export interface UserPermissionListDto {
    /**
     * Id of the user, assigned by the service.
     */
    userId: string;
    /**
     * Code of the permission namespace.
     */
    namespaceCode: string;
    /**
     * The data resources for which the user has permissions. Treat its absence as none.
     */
    resourceList?: OpenResource[] | undefined;
}

/**
 * What a user may do with a data resource that is a list. Any field may be missing.
 */
export interface ArrResourceAuthAction {
    /**
     * The texts of the list.
     */
    values?: string[] | undefined;
    /**
     * Actions that the user may do with all of them, such as `read`.
     */
    actions?: string[] | undefined;
}

/**
 * What a user may do with a data resource that is a list. Any field may be missing.
 */
export interface ArrayAuthorize {
    /**
     * The texts of the list.
     */
    values: string[];
    /**
     * Actions that the user may do with all of them, such as `read`.
     */
    actions: string[];
}

/**
 * What a user may do with a data resource that is a text. Any field may be missing.
 */
export interface StrAuthorize {
    /**
     * The text.
     */
    value: string;
    /**
     * Actions that the user may do, such as `read`.
     */
    actions: string[];
}

/**
 * What a user may do with a data resource that is a text. Any field may be missing.
 */
export interface StrResourceAuthAction {
    /**
     * The text.
     */
    value?: string | undefined;
    /**
     * Actions that the user may do, such as `read`.
     */
    actions?: string[] | undefined;
}

/**
 * What a user may do with a data resource that is a tree.
 */
export interface TreeAuthorize {
    /**
     * The nodes for which the user has permissions.
     */
    authList: TreeAuthBo[];
}

/**
 * What a user may do with a data resource that is a tree. Its field may be missing.
 */
export interface TreeResourceAuthAction {
    /**
     * The top nodes of the tree. Whether nodes without any permission are among them is not documented.
     */
    nodeAuthActionList?: TreeStructs[] | undefined;
}

/**
 * What a user may do with one data resource. Any field may be missing.
 */
export interface GetUserResourcePermissionList {
    /**
     * Code of the permission namespace.
     */
    namespaceCode: string;
    /**
     * Actions that the user may do, such as `read`.
     */
    actions: string[];
    /**
     * Data resource, as the call names it.
     */
    resource: string;
}

/**
 * What a user may do with one node of a tree. Any field may be missing.
 */
export interface TreeAuthBo {
    /**
     * Codes of all nodes down to this one, without that of the tree, as in `/reports/finance`.
     */
    nodePath: string;
    /**
     * Name shown to people.
     */
    nodeName: string;
    /**
     * Actions that the user may do, such as `read`.
     */
    nodeActions: string[];
    /**
     * What the node stands for, such as the path of a folder.
     */
    nodeValue?: string | undefined;
    /**
     * Values of the node's extension fields. Some sources do not know this field.
     */
    nodeExtendFieldValue?: unknown | undefined;
}

/**
 * What access to an application comes from. The sources explain the values by their names alone.
 *
 * - `DEFAULT`: Presumably the application's default, as of `getApplicationPermissionStrategy`.
 * - `ALL`: Presumably a record for everyone.
 * - `SELF`: Presumably a record for the target that was asked about.
 * - `SUBJECT`: A record for a target: presumably another, such as a user group of the user that was asked about.
 */
export type AuthOrigin = "DEFAULT" | "ALL" | "SELF" | "SUBJECT";

/**
 * What an administrator did.
 *
 * No source explains `all` and the values from `activate` on: what is said of them is what their names mean. Older sources do
 * not know those from `sendInvitation` on.
 */
export type AdminAuditLogOperationType = "all" | "create" | "delete" | "import" | "export" | "update" | "refresh" | "sync" | "invite" | "resign" | "recover" | "disable" | "enable" | "activate" | "deactivate" | "add" | "remove" | "query" | "sendInvitation" | "revertInvitation" | "approval" | "reject";

/**
 * What an application is, without its settings, as the service returns it. Any field may be missing.
 */
export interface ApplicationSimpleInfoDto {
    /**
     * Id assigned by the service; other calls know the application by it.
     */
    appId: string;
    /**
     * Identifier, unique and readable.
     */
    appIdentifier: string;
    /**
     * Name shown to people.
     */
    appName: string;
    /**
     * URL of the logo.
     */
    appLogo: string;
    /**
     * Free text.
     */
    appDescription?: string | undefined;
    /**
     * Kind of program that it is. Other values may appear.
     */
    appType: ApplicationType | (string & {});
    /**
     * `true`: an integrated application, made from a template of the service. `false`: a self-built one.
     */
    isIntegrateApp: boolean;
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
 * What holds for the tenants of a user pool. Any field may be missing.
 */
export interface UserPoolTenantConfigDto {
    /**
     * Id of the user pool.
     */
    userPoolId: string;
    /**
     * Whether the user pool counts as a tenant itself.
     */
    isUserPoolAsTenant: boolean;
    /**
     * What users may switch between, presumably from tenant to tenant. Declared as one value, while its example is a list
     * of all three.
     */
    enableSwitchType: TenantSwitchType | TenantSwitchType[];
    /**
     * Styles of your own for the login page, as CSS.
     */
    css: string;
    /**
     * Whether `css` is used.
     */
    cssEnabled: boolean;
    /**
     * What the login page shows while it loads. Its form is not documented.
     */
    customLoading: string;
    /**
     * Whether the version of Guard, which makes the login page, can be switched.
     */
    enableGuardVersionSwitch: boolean;
    /**
     * Version of Guard, such as `v2`.
     */
    guardVersion: string;
    /**
     * Background of the login page while it loads. Its form is not documented.
     */
    loadingBackground: string;
    /**
     * Whether users may create tenants.
     */
    enableCreateTenant: boolean;
    /**
     * Occasions on which users may create tenants. Their names are not documented.
     */
    createTenantScenes: string[];
    /**
     * Whether users may join tenants.
     */
    enableJoinTenant: boolean;
    /**
     * Occasions on which users may join tenants. Their names are not documented.
     */
    joinTenantScenes: string[];
    /**
     * Whether the domain of a company is verified.
     */
    enableVerifyDomain: boolean;
    /**
     * Occasions on which the domain of a company is verified. Their names are not documented.
     */
    verifyDomainScenes: string[];
    /**
     * What the login page hides or does.
     */
    ssoPageCustomizationSettings: ISsoPageCustomizationSettingsDto;
    /**
     * Whether users may choose a portal to log in to.
     */
    enableMultipleTenantPortal: boolean;
    /**
     * How people log in.
     */
    loginConfig: ApplicationLoginConfigDto;
}

/**
 * What is used of one benefit of the plan. Any field may be missing.
 */
export interface CurrentUsageDto {
    /**
     * How much the plan includes, as text. How it shows a benefit without limit is not documented.
     */
    amount: string;
    /**
     * How much is used, as text.
     */
    current: string;
    /**
     * Whether it is a benefit of the trial period.
     */
    experience: boolean;
    /**
     * Code of the benefit, such as `SocialConnections`.
     */
    modelCode: string;
    /**
     * Name of the benefit, in the sources' sample with the code before it.
     */
    modelName: string;
}

/**
 * What is used of the plan. Any field may be missing.
 */
export interface CurrentUsageRespDto {
    /**
     * One entry for each benefit.
     */
    usages: CurrentUsageDto[];
}

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
 * What kind of program an application is. The documentation explains none of these words.
 *
 * - `web`: Web application that runs on a server.
 * - `spa`: Single-page application, which runs in the browser.
 * - `native`: Application that is installed on a device: a phone, a tablet, a computer.
 * - `api`: API, which other programs call.
 * - `mfa`: Multi-factor authentication.
 * - `mini-program`: Mini program inside another app, such as WeChat.
 * - `gateway-app`: Application behind a gateway. Only some sources know this type.
 * - `gateway-agent`: Agent of a gateway. Only some sources know this type.
 */
export type ApplicationType = "web" | "spa" | "native" | "api" | "mfa" | "mini-program" | "gateway-app" | "gateway-agent";

/**
 * What kind of value an extension field has.
 *
 * - `STRING`: A text.
 * - `SELECT`: A choice from the options of the field's `config`.
 */
export type ExtendFieldValueType = "STRING" | "SELECT";

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
 * What the plan includes. Any field may be missing.
 */
export interface RightItemRes {
    /**
     * The benefits.
     */
    rightsItems: RightItemDto[];
}

/**
 * What the service reads out of a `User-Agent` header. Any field may be missing.
 */
export interface ParsedUserAgent {
    /**
     * Kind of device, such as `Desktop`.
     */
    device: string;
    /**
     * Name of the browser, by newer sources. Older ones call the field `browser`: read `ua.name ?? ua.browser`.
     */
    name?: string | undefined;
    /**
     * Name of the browser, by older sources. Newer ones call the field `name`.
     */
    browser?: string | undefined;
    /**
     * Operating system, such as `Windows`.
     */
    os: string;
}

/**
 * What the time between two attempts is counted in.
 *
 * - `Second`: Seconds.
 * - `Minute`: Minutes.
 * - `Hour`: Hours.
 * - `Day`: Days.
 */
export type WebhookRetryDelayUnit = "Second" | "Minute" | "Hour" | "Day";

/**
 * What too many failed logins lead to, by the older rules.
 *
 * - `captcha`: The user must solve a captcha.
 * - `block-account`: The account is locked. Only `loginPasswordFailCheck` can be on then.
 */
export type LoginFailStrategy = "captcha" | "block-account";

/**
 * What users can be sorted by.
 */
export type SortingField = "id" | "createdAt" | "updatedAt" | "email" | "username" | "externalId" | "phone" | "status" | "statusChangedAt" | "passwordLastSetAt" | "loginsCount" | "gender" | "lastLogin" | "userSourceType" | "lastMfaTime" | "passwordSecurityLevel" | "phoneCountryCode" | "lastIp";

/**
 * What users must do to change their e-mail address.
 */
export interface ChangeEmailStrategyDto {
    /**
     * Whether they must verify the old address. Default: `true`.
     */
    verifyOldEmail: boolean;
}

/**
 * What users must do to change their phone number.
 */
export interface ChangePhoneStrategyDto {
    /**
     * Whether they must verify the old number. Default: `true`.
     */
    verifyOldPhone: boolean;
}

/**
 * What users need to unlock their own account.
 *
 * - `captcha`: A verification code.
 * - `password-captcha`: The old password and a verification code.
 */
export type SelfUnlockStrategy = "captcha" | "password-captcha";

/**
 * What users of tenants may switch between. The sources explain the values by their names alone.
 *
 * - `tenant-console`: Consoles of tenants.
 * - `tenant-app`: Applications of tenants.
 * - `tenant-launpad`: Launchpads of tenants, from which people open their applications. (The misspelling is the API's own.)
 */
export type TenantSwitchType = "tenant-console" | "tenant-app" | "tenant-launpad";

/**
 * What your endpoint returned. Any field may be missing.
 */
export interface TriggerWebhookData {
    /**
     * Response of your endpoint. Which parts of it are there, and under which names, is not documented.
     */
    response: Any;
}

/**
 * When accounts are locked.
 *
 * - `disable`: Never.
 * - `condition_set`: After too many wrong passwords.
 */
export type AccountLockPolicy = "disable" | "condition_set";

/**
 * When the service runs a pipeline function: its scene.
 *
 * - `PRE_REGISTER`: Before a user signs up: nothing is stored yet, and an error refuses the sign-up.
 * - `POST_REGISTER`: After a user has signed up and is stored. By the vendor's guide a function must not end the sign-up here: what is stored and what the user sees would differ.
 * - `PRE_AUTHENTICATION`: Before a login is complete: an error refuses the login.
 * - `POST_AUTHENTICATION`: After a login is complete and stored. By the vendor's guide a function must not end the login here: what is stored and what the user sees would differ.
 * - `PRE_OIDC_ID_TOKEN_ISSUED`: Before an OIDC ID token is issued, to which the function can add fields.
 * - `PRE_OIDC_ACCESS_TOKEN_ISSUED`: Before an OIDC access token is issued, to which the function can add fields.
 * - `PRE_COMPLETE_USER_INFO`: Before a user completes missing data.
 * - `PRE_MFA_VERIFY`: Before the second factor (MFA) is checked, by the name. Not documented.
 * - `POST_MFA_VERIFY`: After the second factor (MFA) is checked, by the name. Not documented.
 */
export type PipelineScene = "PRE_REGISTER" | "POST_REGISTER" | "PRE_AUTHENTICATION" | "POST_AUTHENTICATION" | "PRE_OIDC_ID_TOKEN_ISSUED" | "PRE_OIDC_ACCESS_TOKEN_ISSUED" | "PRE_COMPLETE_USER_INFO" | "PRE_MFA_VERIFY" | "POST_MFA_VERIFY";

/**
 * When the service sends an event again that could not be delivered. Which responses of your endpoint count as a failure
 * is not documented. An endpoint must expect to get an event twice.
 */
export interface WebhookRetryConfigV3Dto {
    /**
     * Whether the service sends again at all.
     */
    enabled: boolean;
    /**
     * How often the service sends an event again. Limits and default are not documented.
     */
    count?: number | undefined;
    /**
     * Time between two attempts, counted in `delayUnit`. Limits and default are not documented.
     */
    delay?: number | undefined;
    /**
     * What `delay` counts. The default is not documented: give both.
     */
    delayUnit?: WebhookRetryDelayUnit | undefined;
}

/**
 * When users must solve a captcha to log in.
 *
 * - `disable`: Never.
 * - `condition_set`: When one of the conditions is met: wrong passwords, the IP address, the time.
 * - `always_enable`: At every login.
 */
export type RobotVerifyPolicy = "disable" | "condition_set" | "always_enable";

/**
 * Where a request came from, as the service finds it by the IP address. Any field may be missing.
 */
export interface GeoIp {
    /**
     * Geographical position.
     */
    location: GeoIpLocation;
    /**
     * Name of the country, such as `China`.
     */
    country_name: string;
    /**
     * Code of the country, such as `CN`.
     */
    country_code2: string;
    /**
     * Code of the country, by its name of three letters; the documentation's sample has two, `CN`.
     */
    country_code3: string;
    /**
     * Name of the province or state, such as `Beijing`.
     */
    region_name: string;
    /**
     * Code of the province or state, such as `BJ`.
     */
    region_code: string;
    /**
     * Name of the city, such as `Beijing`.
     */
    city_name: string;
    /**
     * Code of the continent, such as `AS`.
     */
    continent_code: string;
    /**
     * Time zone, such as `Asia/Shanghai`.
     */
    timezone: string;
}

/**
 * Where a target's access to an application comes from. Any field may be missing.
 */
export interface GetSubjectAuthDataDto {
    /**
     * Id of the application.
     */
    appId: string;
    /**
     * Name of the application.
     */
    appName: string;
    /**
     * Id of the target that was asked about.
     */
    reqTargetId: string;
    /**
     * Name of the target that was asked about.
     */
    reqTargetName: string;
    /**
     * What the target is that was asked about.
     */
    reqTargetType: AuthTargetType;
    /**
     * What the target is that has the permission, presumably: a user group, say, where a member was asked about.
     */
    targetType: AuthTargetType;
    /**
     * Name of the target that has the permission, presumably.
     */
    targetName: string;
    /**
     * What the access comes from.
     */
    authType: AuthOrigin;
}

/**
 * Where and how the user makes the request that is checked. The service compares it with the conditions of data policies
 * when `judgeConditionEnabled` is `true`; whether a condition holds without the field that it needs is not documented.
 */
export interface AuthEnvParams {
    /**
     * IP address of the user, such as `127.0.0.1`: not that of the server which asks.
     */
    ip?: string | undefined;
    /**
     * City, such as `北京`.
     */
    city?: string | undefined;
    /**
     * Province or state, such as `湖北`.
     */
    province?: string | undefined;
    /**
     * Country, such as `中国`.
     */
    country?: string | undefined;
    /**
     * Kind of device.
     */
    deviceType?: AuthEnvDeviceType | undefined;
    /**
     * Operating system.
     */
    systemType?: AuthEnvSystemType | undefined;
    /**
     * Browser.
     */
    browserType?: AuthEnvBrowserType | undefined;
    /**
     * Time of the request, `YYYY-MM-DDThh:mm:ssZ`. Samples of the documentation also have `2022-12-26 17:40:00`, whose
     * time zone it does not say: refused here.
     */
    requestDate?: string | undefined;
}

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
 * Whether a code and a name are free for a data resource. Any field may be missing.
 */
export interface CheckParamsDataResourceRespDto {
    /**
     * `true`: free. `false`: a data resource has one of them.
     */
    isValid: boolean;
    /**
     * Why they are not free, for people. Absent when `isValid` is `true`.
     */
    message?: string | undefined;
}

/**
 * Whether a code or a name is free. Any field may be missing.
 */
export interface CheckPermissionNamespaceExistsRespDto {
    /**
     * `true`: free. `false`: a permission namespace has it. A boolean that comes as text, as in the documentation's
     * sample, becomes one.
     */
    isValid: boolean;
    /**
     * Why it is not free, for people. Absent when `isValid` is `true`.
     */
    message?: string | undefined;
}

/**
 * Whether a data policy can have a name. Any field may be missing.
 */
export interface CheckParamsDataPolicyRespDto {
    /**
     * Whether the name is free. A boolean that comes as text, `" false"` in the documentation, becomes one.
     */
    isValid: boolean;
    /**
     * Why not, for people; absent when `isValid` is `true`.
     */
    message?: string | undefined;
}

/**
 * Whether a domain is free. The field may be missing.
 */
export interface CheckDomainAvailableDataDto {
    /**
     * `true`: the domain can be used. `false`: it cannot; why is not documented.
     */
    available: boolean;
}

/**
 * Whether a failed call changed anything.
 *
 * - `not_applied`: Nothing was changed.
 * - `unknown`: The change may have been made, or not: the client cannot know.
 */
export type Outcome = "not_applied" | "unknown";

/**
 * Whether a permission allows its actions or denies them.
 *
 * - `ALLOW`: Allows the actions.
 * - `DENY`: Denies the actions.
 */
export type PermissionEffect = "ALLOW" | "DENY";

/**
 * Whether a role can have a code and a name. Any field may be missing.
 */
export interface CheckRoleParamsRespDto {
    /**
     * Whether code and name can be used.
     */
    isValid: boolean;
    /**
     * Why not, for people; absent when `isValid` is `true`. The sources declare a boolean and describe a sentence: it
     * comes as the service sends it.
     */
    message?: boolean | string | undefined;
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
 * Whether a user has a session in an application. The field may be missing.
 */
export interface CheckSessionStatusDataDto {
    /**
     * Whether the user is logged in to the application.
     */
    active: boolean;
}

/**
 * Whether a user has one of several roles. The field may be missing.
 */
export interface HasAnyRoleDto {
    /**
     * Whether the user has at least one of the roles.
     */
    hasAnyRole: boolean;
}

/**
 * Whether a user has set up a factor.
 *
 * - `enabled`: The user has set it up.
 * - `disabled`: The user has not set it up.
 */
export type UserMfaFactorStatus = "enabled" | "disabled";

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
 * Whether an event was published. Any field may be missing.
 */
export interface PubEventRespDataDto {
    /**
     * `true`. Where the service says `false`, the call rejects with `kind: "api"`, without `errMsg`.
     */
    success: boolean;
    /**
     * Why it was not published, for people. The call rejects then, without this text, so it is presumably never there.
     * The sources declare a boolean and show a sentence: it comes as the service sends it.
     */
    errMsg?: boolean | string | undefined;
}

/**
 * Whether and how users unlock their own locked accounts. Only those can whose account has a phone number or an e-mail
 * address.
 */
export interface SelfUnlockAccountConfigDto {
    /**
     * Whether users may do so. Default: `false`.
     */
    enabled: boolean;
    /**
     * What they need for it. Default: `captcha`.
     */
    strategy: SelfUnlockStrategy;
}

/**
 * Whether the external user may do it to one data resource. Any field may be missing.
 */
export interface CheckExternalUserPermissionsRespDto {
    /**
     * Code of the permission namespace.
     */
    namespaceCode: string;
    /**
     * Action that was checked.
     */
    action: string;
    /**
     * Data resource, as the call names it.
     */
    resource: string;
    /**
     * Whether the user may do it. Only `true` allows: treat any other value, and a missing one, as `false`.
     */
    enabled: boolean;
}

/**
 * Whether the identities were removed.
 */
export interface UnlinkIdentityDataDto {
    /**
     * `true`. Where the service says `false`, the call rejects with `kind: "api"`.
     */
    success: boolean;
}

/**
 * Whether the identity was added.
 */
export interface LinkIdentityDataDto {
    /**
     * `true`. Where the service says `false`, the call rejects with `kind: "api"`.
     */
    success: boolean;
}

/**
 * Whether the user may do it to one data resource. Any field may be missing.
 */
export interface CheckPermissionsRespDto {
    /**
     * Code of the permission namespace.
     */
    namespaceCode: string;
    /**
     * Action that was checked.
     */
    action: string;
    /**
     * Data resource, as the call names it.
     */
    resource: string;
    /**
     * Whether the user may do it. Only `true` allows: treat any other value, and a missing one, as `false`.
     */
    enabled: boolean;
}

/**
 * Whether the user may do it to one node. Any field may be missing.
 */
export interface CheckUserSameLevelPermissionRespDto {
    /**
     * Action that was checked.
     */
    action: string;
    /**
     * Code of the node.
     */
    resourceNodeCode: string;
    /**
     * Whether the user may do it. Only `true` allows: treat any other value, and a missing one, as `false`.
     */
    enabled: boolean;
}

/**
 * Whether the users were marked.
 */
export interface ResignUserDataDto {
    /**
     * `true`. Where the service says `false`, the call rejects with `kind: "api"`.
     */
    success: boolean;
}

/**
 * Whether users may log in to an application by default. The sources explain the values by their names alone.
 *
 * - `ALLOW_ALL`: All users are allowed by default.
 * - `DENY_ALL`: All users are denied by default.
 */
export type AppDefaultLoginStrategy = "ALLOW_ALL" | "DENY_ALL";

/**
 * Whether users may use an application by default. The field may be missing.
 */
export interface GetApplicationPermissionStrategyDataDto {
    /**
     * What holds for those for whom there is no access record.
     */
    permissionStrategy: AppDefaultLoginStrategy;
}

/**
 * Which factors a user has set up. Any field may be missing. The documentation names the texts below, while its samples
 * show `true` in their place: such a value passes unchanged.
 */
export interface UserMfaRespDto {
    /**
     * Whether an authenticator for time-based one-time passwords (TOTP) is set up.
     */
    totpStatus: UserMfaFactorStatus | (string & {});
    /**
     * Whether face recognition is set up.
     */
    faceMfaStatus: UserMfaFactorStatus | (string & {});
    /**
     * Whether a phone number for codes by text message is set up.
     */
    smsMfaStatus: UserMfaFactorStatus | (string & {});
    /**
     * Whether an e-mail address for codes is set up.
     */
    emailMfaStatus: UserMfaFactorStatus | (string & {});
}

/**
 * Which factors of multi-factor authentication (MFA) are on. As input of `updateGlobalMfaSettings`: which to turn on.
 */
export interface MFASettingsDto {
    /**
     * The factors. Empty: none are on. As input, an empty list may turn all of them off: not documented.
     */
    enabledFactors: MfaFactor[];
}

/**
 * Which page of a list to read: input of `listWebhooks`, and `pagination` of the calls for audit logs.
 */
export interface ListWebhooksDto {
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
 * Who gets permissions, and which: each of the targets gets all of them.
 */
export interface AuthorizeResourceItem {
    /**
     * What the targets are.
     */
    targetType: TargetType;
    /**
     * The targets, 0 to 100 entries: ids of users or departments, assigned by the service, or codes of roles or user
     * groups.
     */
    targetIdentifiers: string[];
    /**
     * The resources, each with its actions. The maximum number is not documented.
     */
    resources: ResourceItemDto[];
}

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
 * Who may do what to one data resource. Any field may be missing.
 */
export interface ListResourceTargetsDtoResp {
    /**
     * The data resource, as the input names it.
     */
    resource: string;
    /**
     * An entry for each action.
     */
    actionAuthList: ActionAuth[];
}

/**
 * Who may do what to which data resource.
 */
export interface ListResourceTargetsDataDto {
    /**
     * An entry for each data resource. Whether one that nobody may use has an entry is not documented.
     */
    authUserList: ListResourceTargetsDtoResp[];
}

/**
 * Whom a role is given to or taken from.
 */
export interface TargetDto {
    /**
     * Kind of target. The documentation of the calls names users and departments only, that of this field also roles and
     * user groups.
     */
    targetType: TargetType;
    /**
     * Id of the user or of the department, assigned by the service; code of the role or of the user group.
     */
    targetIdentifier: string;
}

/**
 * Whom an access record holds for.
 *
 * - `ALL`: Everyone.
 * - `SUBJECT`: Its target.
 */
export type AuthRecordScope = "ALL" | "SUBJECT";

/**
 * Whom the service lists for one action on one data resource. Any field may be missing.
 */
export interface ActionAuth {
    /**
     * Ids of the users. Whether those who are denied are left out is not documented.
     */
    userIds: string[];
    /**
     * The action, such as `read`.
     */
    action: string;
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
     * Adds 1 to 50 users to a user group; its other members stay.
     *
     * Rejects with `kind: "not_found"` when there is no group with that code. What the service does with an id that no user
     * has is not documented. `listGroupMembers` shows who was added; `getGroup` does not.
     *
     * @example
     * ```ts
     * await client.addGroupMembers({ code: "developers", userIds: [userId] });
     * const { data } = await client.listGroupMembers({ code: "developers" });
     * console.log(data.totalCount);
     * ```
     */
    addGroupMembers(input: AddGroupMembersReqDto, options?: CallOptions): Promise<IsSuccessRespDto>;
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
     * Assigns an ASA account of an application to users, roles, user groups and departments, for whom it is then filled into
     * the application's login form.
     *
     * From then on they can log in to the application with this account. What happens when a target has another account of
     * the application, or does not exist, is not documented: check with `getAssignedAccount`.
     *
     * @example
     * ```ts
     * await client.assignAsaAccount({
     *   appId,
     *   accountId,
     *   targets: [
     *     { targetType: "USER", targetIdentifiers: [userId] },
     *     { targetType: "GROUP", targetIdentifiers: ["finance"] },
     *   ],
     * });
     * ```
     */
    assignAsaAccount(input: AssignAsaAccountsDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Gives a role to 1 to 50 targets; the roles that they have stay.
     *
     * With `enableTime` and `endTime` the role is theirs for a limited time. Rejects with `kind: "not_found"` when the
     * role, the permission group or a user does not exist. Whether the other targets get the role then is not documented,
     * nor whether the times change for a target that has the role already.
     *
     * @example
     * ```ts
     * await client.assignRole({
     *   code: "auditor",
     *   targets: [
     *     { targetType: "USER", targetIdentifier: userId },
     *     { targetType: "DEPARTMENT", targetIdentifier: departmentId },
     *   ],
     *   endTime: Date.now() + 30 * 24 * 60 * 60 * 1000,
     * });
     * ```
     */
    assignRole(input: AssignRoleDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Gives each of 1 to 10 roles to each of 1 to 10 targets; the roles that they have stay.
     *
     * It takes fewer targets than `assignRole`, and no times. What happens when one of the roles or targets does not exist
     * is not documented.
     *
     * @example
     * ```ts
     * await client.assignRoleBatch({
     *   roles: [{ code: "auditor" }, { code: "editor", namespace: "default" }],
     *   targets: [{ targetType: "USER", targetIdentifier: userId }],
     * });
     * ```
     */
    assignRoleBatch(input: AssignRoleBatchDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Links a resource of an application to a tenant, or unlinks it.
     *
     * What a tenant can do with a linked resource, and what becomes of permissions when it is unlinked, is not documented.
     * After `network`, `timeout` or `bad_response` it may be done (`outcome: "unknown"`): the same call again sets the
     * same state, and may be refused if it is set already.
     *
     * @example
     * ```ts
     * await client.associateTenantResource({ appId, code: "invoices", tenantId, association: true });
     * ```
     */
    associateTenantResource(input: AssociateTenantResourceDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Allows users, roles, user groups and departments to use an application, or denies it to them, by an access record for
     * each.
     *
     * A target that does not exist is skipped without an error, so a misspelt one goes unnoticed: check with
     * `listAuthApplication`. Which record wins where one allows and another denies is not documented; those for whom there is
     * no record follow the default, which `getApplicationPermissionStrategy` reads. After `network`, `timeout` or
     * `bad_response` some records may exist (`outcome: "unknown"`): look for them before you try again.
     *
     * @example
     * ```ts
     * await client.authorizeApplicationAccess({
     *   appId,
     *   list: [
     *     { targetType: "ORG", targetIdentifier: [departmentId], inheritByChildren: false, effect: "ALLOW" },
     *     { targetType: "ROLE", targetIdentifier: ["auditor"], namespaceCode: "default", effect: "ALLOW" },
     *   ],
     * });
     * const { data } = await client.listAuthApplication({ appId, limit: 50 });
     * console.log(data.list.map(({ targetType, targetName, effect }) => `${effect} ${targetType} ${targetName}`));
     * ```
     */
    authorizeApplicationAccess(input: AuthorizeApplicationAccessDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Grants 1 to 50 data policies to targets: each target gets each policy.
     *
     * What happens to a grant that is there already is not documented: list the grants with `listDataPolicyTargets` and send
     * those that are missing. Nor is it documented whether the other grants are made when a policy or a target does not
     * exist. After `network`, `timeout` or `bad_response` some may be made (`outcome: "unknown"`): check in the same way.
     *
     * @example
     * ```ts
     * const { data: role } = await client.getRole({ code: "auditor" });
     * const { data } = await client.listSimpleDataPolices({ query: "Readers of the wiki" });
     * const policy = data.list.find(({ policyName }) => policyName === "Readers of the wiki");
     * if (policy) {
     *   await client.authorizeDataPolicies({
     *     policyIds: [policy.policyId],
     *     targetList: [
     *       { type: "ROLE", id: role.id },
     *       { type: "USER", id: userId },
     *     ],
     *   });
     * }
     * ```
     */
    authorizeDataPolicies(input: CreateAuthorizeDataPolicyDto, options?: CallOptions): Promise<CommonResponseDto>;
    /**
     * Gives permissions for resources to users, roles, user groups and departments, each for actions of its own.
     *
     * Whether the actions are added to those that were given before, or replace them, is not documented, and the API documents
     * no call that takes such a permission back. A code that no resource has was seen to be accepted: check codes with
     * `getResourcesBatch` first. Rejects with `kind: "not_found"` when the permission group does not exist. After `network`,
     * `timeout` or `bad_response` some permissions may be given (`outcome: "unknown"`): check with `getAuthorizedResources`.
     *
     * @example
     * ```ts
     * await client.authorizeResources({
     *   namespace: "default",
     *   list: [
     *     {
     *       targetType: "ROLE",
     *       targetIdentifiers: ["auditor"],
     *       resources: [{ code: "invoices", resourceType: "DATA", actions: ["invoices:Read"] }],
     *     },
     *   ],
     * });
     * const { data } = await client.getAuthorizedResources({
     *   namespace: "default",
     *   targetType: "ROLE",
     *   targetIdentifier: "auditor",
     * });
     * console.log(data.list.map((resource) => resource.resourceCode));
     * ```
     */
    authorizeResources(input: AuthorizeResourcesDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Adds several extension fields to a tree data resource: fields of your own for its nodes.
     *
     * How a key that is in use is refused, and whether the other fields are added then, is not documented. After `network`,
     * `timeout` or `bad_response` some may be added (`outcome: "unknown"`): check with `listDnef`.
     *
     * @example
     * ```ts
     * await client.batchCreateDnef({
     *   namespaceCode: "intranet",
     *   resourceCode: "files",
     *   fieldList: [
     *     { key: "owner", label: "Owner", valueType: "STRING" },
     *     {
     *       key: "secrecy",
     *       label: "Secrecy",
     *       valueType: "SELECT",
     *       config: { options: [{ value: "public" }, { value: "internal" }] },
     *     },
     *   ],
     * });
     * ```
     */
    batchCreateDnef(input: BatchCreateDnefReq, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes several resources by their ids, whatever permission group has them.
     *
     * The SDKs for Java and Go mark this call as deprecated: `deleteResourcesBatch` takes ids as well. What happens to the
     * permissions for a deleted resource, and whether an unknown id fails the call, is not documented. After `network`,
     * `timeout` or `bad_response` the resources may be deleted (`outcome: "unknown"`): check with `listCommonResource`.
     *
     * @example
     * ```ts
     * const { data } = await client.listCommonResource({ keyword: "invoices", namespaceCodeList: "default" });
     * const found = data.list.filter(({ code, namespace }) => code === "invoices" && namespace === "default");
     * const ids = found.map(({ id }) => id);
     * if (ids.length > 0) await client.batchDeleteCommonResource({ ids });
     * ```
     */
    batchDeleteCommonResource(input: DeleteCommonResourcesBatchDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Lets a tenant use a connection of an identity source, or no longer.
     *
     * Without it, members who log in to the tenant through it alone are locked out. The service calls this association; it
     * has nothing to do with the `associationMode` of a connection. What the service does when the connection or the
     * tenant does not exist is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.getExtIdp({ id: extIdpId });
     * const github = data.connections.find(({ identifier }) => identifier === "steamory-github");
     * if (typeof github?.id === "string") {
     *   await client.changeExtIdpConnAssociationState({ id: github.id, association: true, tenantId });
     * }
     * ```
     */
    changeExtIdpConnAssociationState(input: ChangeExtIdpAssociationStateDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Turns a connection of an identity source on or off for an application.
     *
     * While it is off, nobody can log in to the application through it: be sure that its users have another way. What the
     * service does when the connection or the application does not exist is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.getExtIdp({ id: extIdpId });
     * const github = data.connections.find(({ identifier }) => identifier === "steamory-github");
     * if (typeof github?.id === "string") await client.changeExtIdpConnState({ id: github.id, enabled: true, appId });
     * ```
     */
    changeExtIdpConnState(input: ChangeExtIdpConnStateDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Turns one or several connections of identity sources on or off for the tenants of the user pool. (The misspelt name
     * is the API's own.)
     *
     * Who can log in to tenants by one of these connections alone is locked out when it is turned off. Whether the others are
     * changed when one of them does not exist is not documented.
     *
     * @example
     * ```ts
     * await client.changeUserpoolTenanExtIdpConnState({ connIds: [connectionId], enabled: true });
     * ```
     */
    changeUserpoolTenanExtIdpConnState(input: ChangeUserPoolTenantExtIdpConnDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Checks whether a name for a data policy is free in the user pool.
     *
     * Despite the call's name, `isValid: true` means that no policy has the name. For a name in use the service was seen
     * to send `statusCode: 602`, so that the call rejects with `kind: "api"`. But 602 is also what it sends when another
     * service behind it fails: `serviceMessage` may tell them apart; to be sure, look for the very name with
     * `listSimpleDataPolices`.
     *
     * @example
     * ```ts
     * const { data } = await client.checkDataPolicyExists({ policyName: "Editors of the wiki" });
     * if (data.isValid === true) console.log("This name is free.");
     * ```
     */
    checkDataPolicyExists(input: CheckDataPolicyExistsDto, options?: CallOptions): Promise<CheckParamsDataPolicyResponseDto>;
    /**
     * Checks whether a code, a name or both are free for a data resource in a permission namespace.
     *
     * Despite the call's name, `data.isValid` is `true` when no data resource has them, and `false` when one does; the call
     * resolves in both cases. Of a code and a name both must be free. Another call may take them before you do.
     *
     * @example
     * ```ts
     * const { data } = await client.checkDataResourceExists({ namespaceCode: "intranet", resourceCode: "wiki" });
     * if (!data.isValid) console.log(data.message);
     * ```
     */
    checkDataResourceExists(input: CheckDataResourceExistsDto, options?: CallOptions): Promise<CheckParamsDataResourceResponseDto>;
    /**
     * Checks whether a domain is free: for a new application, or as the new domain of one.
     *
     * It reserves nothing: another one may take the domain before you do.
     *
     * @example
     * ```ts
     * const { data } = await client.checkDomainAvailable({ domain: "steamory-shop" });
     * if (!data.available) console.log("Choose another domain");
     * ```
     */
    checkDomainAvailable(input: CheckDomainAvailable, options?: CallOptions): Promise<CheckDomainAvailableSecretRespDto>;
    /**
     * Checks which of these data resources an external user, known by an id of your own, may use in one way.
     *
     * The results are to be read as those of `checkPermission`: a resource is allowed when `checkResultList` has a result for
     * it whose `enabled` is `true`, and a call that rejects is a refusal. Unlike `checkPermission` it compares the conditions
     * of data policies unless `judgeConditionEnabled` is `false`, says the documentation: set it, and give `authEnvParams`.
     *
     * @example
     * ```ts
     * const { data } = await client.checkExternalUserPermission({
     *   namespaceCode: "intranet",
     *   externalId: "employee-1024",
     *   action: "read",
     *   resources: ["wiki"],
     *   judgeConditionEnabled: true,
     *   authEnvParams: { ip: "203.0.113.7", deviceType: "PC" },
     * });
     * const allowed = data.checkResultList.filter(({ enabled }) => enabled === true).map(({ resource }) => resource);
     * if (!allowed.includes("wiki")) throw new Error("This user may not read the wiki.");
     * ```
     */
    checkExternalUserPermission(input: CheckExternalUserPermissionDto, options?: CallOptions): Promise<CheckExternalUserPermissionRespDto>;
    /**
     * Checks whether any of these roles exclude each other.
     *
     * It does not tell which. How roles come to exclude each other, and whether `assignRole` refuses a second one of them, is
     * not documented.
     *
     * @example
     * ```ts
     * const roles = [{ code: "accountant" }, { code: "auditor" }];
     * const { data } = await client.checkMutualExclusion({ roles });
     * if (data.existMutuallyExclusive) console.warn("These roles exclude each other");
     * ```
     */
    checkMutualExclusion(input: CheckRoleMutualExclusionReqDto, options?: CallOptions): Promise<CheckRoleMutualExclusionRespDto>;
    /**
     * Checks whether a code, and a name if there is one, are free for a role in a permission group.
     *
     * Resolves for a code that is in use, too: see `data.isValid`. Another call may take the code before you do.
     *
     * @example
     * ```ts
     * const { data } = await client.checkParamsNamespace({ code: "auditor", namespace: "default" });
     * if (data.isValid) {
     *   await client.createRole({
     *     code: "auditor",
     *     namespace: "default",
     *     name: "Auditor",
     *     description: "Reads all accounts",
     *   });
     * }
     * ```
     */
    checkParamsNamespace(input: CheckRoleParamsDto, options?: CallOptions): Promise<RoleCheckParamsRespDto>;
    /**
     * Checks which of these data resources a user may use in one way, such as `read`.
     *
     * A call that resolves allows nothing by itself: a resource is allowed when `checkResultList` has a result for it whose
     * `enabled` is `true`. Look for each resource by name: `every` of an empty list is `true` as well. Treat a call that
     * rejects as a refusal: what an unknown user, resource or action leads to is not documented, and the service was seen to
     * refuse other calls on data permissions with `statusCode: 602` when another service behind it does. `kind: "auth"` is
     * about the client's own credentials, not about the user.
     *
     * A policy with conditions on where and how the request is made takes no effect unless `judgeConditionEnabled` is `true`
     * and `authEnvParams` describe the request, says the documentation: presumably neither does a policy that denies.
     *
     * @example
     * ```ts
     * const { data } = await client.checkPermission({
     *   namespaceCode: "intranet",
     *   userId,
     *   action: "read",
     *   resources: ["wiki", "files/reports/finance"],
     *   judgeConditionEnabled: true,
     *   authEnvParams: { ip: "203.0.113.7", deviceType: "PC" },
     * });
     * const allowed = data.checkResultList.filter(({ enabled }) => enabled === true).map(({ resource }) => resource);
     * if (!allowed.includes("wiki")) throw new Error("This user may not read the wiki.");
     * ```
     */
    checkPermission(input: CheckPermissionDto, options?: CallOptions): Promise<CheckPermissionRespDto>;
    /**
     * Checks whether a code or a name is free for a permission namespace.
     *
     * Despite the call's name, `data.isValid` is `true` when no permission namespace has them, and `false` when one does; the
     * call resolves in both cases. Another call may take the code before you do.
     *
     * @example
     * ```ts
     * const { data } = await client.checkPermissionNamespaceExists({ code: "intranet" });
     * if (data.isValid === true) await client.createPermissionNamespace({ code: "intranet", name: "Intranet" });
     * ```
     */
    checkPermissionNamespaceExists(input: CheckPermissionNamespaceExistsDto, options?: CallOptions): Promise<PermissionNamespaceCheckExistsRespDto>;
    /**
     * Tells whether a user has a session in an application: is logged in there now.
     *
     * `getUserLoggedinApps` lists the applications that a user logged in to at some time; this call says whether one of those
     * logins still holds. Rejects with `kind: "not_found"` when the user or the application does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.checkSessionStatus({ appId, userId });
     * console.log(data.active ? "logged in" : "not logged in");
     * ```
     */
    checkSessionStatus(input: CheckSessionStatusDto, options?: CallOptions): Promise<CheckSessionStatusRespDto>;
    /**
     * Checks which of several nodes a user may use in one way, all of them directly below one place of a tree: such as the
     * files of a folder that the user is about to delete.
     *
     * A node is allowed when `checkLevelResultList` has a result for it whose `enabled` is `true`; look for each node by
     * its code, and treat a call that rejects as a refusal. For nodes of several places, and for data resources that are
     * not trees, use `checkPermission`. Conditions of data policies are compared only as `checkPermission` does.
     *
     * @example
     * ```ts
     * const nodes = ["budget", "salaries"];
     * const { data } = await client.checkUserSameLevelPermission({
     *   namespaceCode: "intranet",
     *   userId,
     *   action: "delete",
     *   resource: "files/reports/finance",
     *   resourceNodeCodes: nodes,
     * });
     * const isAllowed = (node: string) =>
     *   data.checkLevelResultList.some(({ resourceNodeCode, enabled }) => resourceNodeCode === node && enabled === true);
     * const refused = nodes.filter((node) => !isAllowed(node));
     * ```
     */
    checkUserSameLevelPermission(input: CheckUserSameLevelPermissionDto, options?: CallOptions): Promise<CheckUserSameLevelPermissionResponseDto>;
    /**
     * Turns off factors of multi-factor authentication (MFA) for the whole user pool, and resolves to those that are still on.
     *
     * It weakens the login of every user: once no factor is on, the first one, such as the password, is presumably enough.
     * While others stay on, users who have set up none of them may be locked out: `getUserMfaInfo` reads what one has. What
     * becomes of the settings of single applications (`updateApplicationMfaSettings`) is not documented. Only newer sources
     * have this call.
     *
     * @example
     * ```ts
     * const { data } = await client.closeGlobalMfaSettings({ disableFactors: ["SMS"] });
     * if (data.enabledFactors.length === 0) console.log("No second factor is left.");
     * ```
     */
    closeGlobalMfaSettings(input: MFADisableSettingsDto, options?: CallOptions): Promise<MFASettingsRespDto>;
    /**
     * Sets which mail service of your own delivers the e-mails to users, and resolves to its settings as stored.
     *
     * From then on all e-mails to users go out this way: with wrong settings, codes to log in or to reset a password do not
     * arrive. Whether the service tries the settings before it stores them is not documented. With `enabled: false` the
     * service delivers by itself again. The response holds the password or key (`senderPass`, `apikey`): keep it out of logs
     * and pages.
     *
     * @example
     * ```ts
     * const { data } = await client.configEmailProvider({
     *   type: "custom",
     *   enabled: true,
     *   smtpConfig: { smtp_host: "smtp.steamory.example", smtp_port: 465, sender: "login", senderPass, secure: true },
     * });
     * console.log(data.enabled);
     * ```
     */
    configEmailProvider(input: ConfigEmailProviderDto, options?: CallOptions): Promise<EmailProviderRespDto>;
    /**
     * Adds a custom role for administrators.
     *
     * The sources declare the result of a check as the response, not the role. With `isValid: false` the role was
     * presumably not added: not documented. After `network`, `timeout` or `bad_response` it may exist
     * (`outcome: "unknown"`): look for it in the console before you try again.
     *
     * @example
     * ```ts
     * const { data } = await client.createAdminRole({ code: "helpdesk", name: "Help desk" });
     * if (data.isValid === false) throw new Error(`Not added: ${data.message}`);
     * ```
     */
    createAdminRole(input: CreateAdminRoleDto, options?: CallOptions): Promise<RoleCheckParamsRespDto>;
    /**
     * Creates an application, which users of the user pool can then log in to, and resolves to it as stored.
     *
     * A self-built application needs `appIdentifier`. An integrated one is made from a template: give `template` and
     * `templateData`; the service ignores the other fields. `getApplicationSecret` reads the secret of the new application.
     *
     * Where the plan of the user pool does not allow it, the call was seen to reject with `kind: "api"`, `statusCode` 402 and
     * `apiCode` 4021. The error code for an identifier that is in use is not documented. After `network`, `timeout` or
     * `bad_response` the application may be there (`outcome: "unknown"`): look for its identifier with
     * `listApplicationSimpleInfo` before you try again.
     *
     * @example
     * ```ts
     * const { data } = await client.createApplication({
     *   appName: "Shop",
     *   appIdentifier: "steamory-shop",
     *   redirectUris: ["https://shop.steamory.example/callback"],
     *   logoutRedirectUris: ["https://shop.steamory.example/"],
     *   ssoEnabled: true,
     * });
     * console.log(data.appId);
     * ```
     */
    createApplication(input: CreateApplicationDto, options?: CallOptions): Promise<CreateApplicationRespDto>;
    /**
     * Adds an ASA account to an application and resolves to it, with its password. Such an account is filled into the
     * application's login form for the people to whom `assignAsaAccount` assigns it.
     *
     * The service assigns the account's id; whether it refuses a second account with the same `accountInfo` is not
     * documented. After `network`, `timeout` or `bad_response` the account may exist (`outcome: "unknown"`): look for it with
     * `listAsaAccount` before you try again. What the service does when the application does not exist is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.createAsaAccount({
     *   appId,
     *   accountInfo: { account: "finance@steamory.example", password },
     * });
     * await client.assignAsaAccount({
     *   appId,
     *   accountId: data.accountId,
     *   targets: [{ targetType: "GROUP", targetIdentifiers: ["finance"] }],
     * });
     * ```
     */
    createAsaAccount(input: CreateAsaAccountDto, options?: CallOptions): Promise<AsaAccountSingleRespDto>;
    /**
     * Adds 1 to 100 ASA accounts to an application. It does not resolve to them: `listAsaAccount` has their ids.
     *
     * Whether the others are added when one of them is refused is not documented. After `network`, `timeout` or
     * `bad_response` some may exist (`outcome: "unknown"`): look for them with `listAsaAccount` before you try again.
     *
     * @example
     * ```ts
     * await client.createAsaAccountBatch({
     *   appId,
     *   list: [
     *     { accountInfo: { account: "sales@steamory.example", password: salesPassword } },
     *     { accountInfo: { account: "support@steamory.example", password: supportPassword } },
     *   ],
     * });
     * for await (const { accountId, accountInfo } of client.iterate.listAsaAccount({ appId })) {
     *   console.log(accountId, accountInfo["account"]);
     * }
     * ```
     */
    createAsaAccountBatch(input: CreateAsaAccountsBatchDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Creates a data policy from statements that allow or deny actions on data resources, and resolves to its id, name and
     * description.
     *
     * Presumably nobody gains or loses anything by it until `authorizeDataPolicies` grants the policy. What holds where
     * one statement allows and another denies the same action is not documented: try it with `checkPermission`.
     *
     * Rejects with `kind: "api"` and `statusCode: 602` when another service behind it refuses or fails: see `serviceMessage`.
     * How a name that is in use is refused is not documented; ask `checkDataPolicyExists` before. After 602, `network`,
     * `timeout` or `bad_response` the policy may exist (`outcome: "unknown"`): look for its name with `listDataPolices`.
     *
     * @example
     * ```ts
     * const { data } = await client.createDataPolicy({
     *   policyName: "Editors of the wiki",
     *   statementList: [
     *     { effect: "ALLOW", permissions: ["intranet/wiki/read", "intranet/wiki/write"] },
     *     { effect: "DENY", permissions: ["intranet/files/reports/finance/read"] },
     *   ],
     * });
     * console.log(data.policyId);
     * ```
     */
    createDataPolicy(input: CreateDataPolicyDto, options?: CallOptions): Promise<CreateDataPolicyResponseDto>;
    /**
     * Adds a data resource to a permission namespace and resolves to it as stored.
     *
     * A data resource names the data for which data policies then give permissions: a text, a list of texts or a tree.
     *
     * How the service refuses a code or a name that is in use is not documented: ask `checkDataResourceExists` before.
     * After `network`, `timeout` or `bad_response` the data resource may exist. The call then looks for its code: it
     * resolves to the data resource if it finds it, and rejects with `kind: "conflict"` if type, name, description or a
     * text in `struct` differ (it compares neither lists and trees nor `actions`); otherwise with `outcome: "unknown"`:
     * look for it before you try again. In a page it also looks after a conflict, because a browser may send a request
     * twice by itself. So it may resolve to an older data resource: compare `data.struct`, `data.actions` and
     * `data.extendFieldList` with what you gave.
     *
     * @example
     * ```ts
     * const { data } = await client.createDataResource({
     *   namespaceCode: "intranet",
     *   resourceCode: "folders",
     *   resourceName: "Folders",
     *   type: "TREE",
     *   struct: [
     *     { code: "hr", name: "Human Resources", children: [{ code: "payroll", name: "Payroll", value: "/hr/payroll" }] },
     *     { code: "it", name: "IT", value: "/it" },
     *   ],
     *   actions: ["read", "write"],
     * });
     * console.log(data.resourceCode, data.actions);
     * ```
     */
    createDataResource(input: CreateDataResourceDto, options?: CallOptions): Promise<CreateDataResourceResponseDto>;
    /**
     * Adds a data resource that is a list of texts to a permission namespace and resolves to it as stored.
     *
     * The same as `createDataResource` with the type `ARRAY`, but for the limits; the documentation recommends that one. How the
     * service refuses a code or a name that is in use is not documented: ask `checkDataResourceExists` before. After
     * `network`, `timeout` or `bad_response` the data resource may exist (`outcome: "unknown"`): check with
     * `getDataResource`.
     *
     * @example
     * ```ts
     * const { data } = await client.createDataResourceByArray({
     *   namespaceCode: "intranet",
     *   resourceCode: "access-cards",
     *   resourceName: "Access cards",
     *   struct: ["4711", "4712"],
     *   actions: ["issue", "block"],
     * });
     * console.log(data.resourceCode, data.struct);
     * ```
     */
    createDataResourceByArray(input: CreateArrayDataResourceDto, options?: CallOptions): Promise<CreateArrayDataResourceResponseDto>;
    /**
     * Adds a data resource that is a text to a permission namespace and resolves to it as stored.
     *
     * The same as `createDataResource` with the type `STRING`, but for the limits; the documentation recommends that one. How the
     * service refuses a code or a name that is in use is not documented: ask `checkDataResourceExists` before. After
     * `network`, `timeout` or `bad_response` the data resource may exist (`outcome: "unknown"`): check with
     * `getDataResource`.
     *
     * @example
     * ```ts
     * const { data } = await client.createDataResourceByString({
     *   namespaceCode: "intranet",
     *   resourceCode: "wiki",
     *   resourceName: "Wiki",
     *   struct: "/api/wiki",
     *   actions: ["read", "write"],
     * });
     * console.log(data.resourceCode, data.struct);
     * ```
     */
    createDataResourceByString(input: CreateStringDataResourceDto, options?: CallOptions): Promise<CreateStringDataResourceResponseDto>;
    /**
     * Adds a data resource that is a tree to a permission namespace and resolves to it as stored.
     *
     * The same as `createDataResource` with the type `TREE`, but for the limits; the documentation recommends that one. How the
     * service refuses a code or a name that is in use is not documented: ask `checkDataResourceExists` before. After
     * `network`, `timeout` or `bad_response` the data resource may exist (`outcome: "unknown"`): check with
     * `getDataResource`.
     *
     * @example
     * ```ts
     * const { data } = await client.createDataResourceByTree({
     *   namespaceCode: "intranet",
     *   resourceCode: "folders",
     *   resourceName: "Folders",
     *   struct: [
     *     { code: "hr", name: "Human Resources", children: [{ code: "payroll", name: "Payroll", value: "/hr/payroll" }] },
     *     { code: "it", name: "IT", value: "/it" },
     *   ],
     *   actions: ["read", "write"],
     * });
     * console.log(data.resourceCode, data.struct);
     * ```
     */
    createDataResourceByTree(input: CreateTreeDataResourceDto, options?: CallOptions): Promise<CreateTreeDataResourceResponseDto>;
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
     * Adds an extension field to a tree data resource: a field of your own for its nodes.
     *
     * How a key that is in use is refused is not documented. After `network`, `timeout` or `bad_response` the field may be
     * added (`outcome: "unknown"`): check with `listDnef`.
     *
     * @example
     * ```ts
     * await client.createDnef({
     *   namespaceCode: "intranet",
     *   resourceCode: "files",
     *   key: "secrecy",
     *   label: "Secrecy",
     *   valueType: "SELECT",
     *   config: { options: [{ value: "public" }, { value: "internal" }] },
     * });
     * ```
     */
    createDnef(input: CreateDnefReq, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Creates an event app: the source of events of your own, which `defineEvent` defines.
     *
     * No call deletes it, and none changes it. Whether an identifier that is in use is refused is not documented. After
     * `network`, `timeout` or `bad_response` the app may be there (`outcome: "unknown"`): look with `listEventApps` before you
     * try again.
     *
     * @example
     * ```ts
     * const { data } = await client.listEventApps();
     * if (!data.list.some(({ identifier }) => identifier === "steamory-hr")) {
     *   await client.createEventApp({
     *     identifier: "steamory-hr",
     *     name: "Steamory HR",
     *     logo: "https://hr.steamory.example/logo.png",
     *   });
     * }
     * ```
     */
    createEventApp(input: CreateEventAppDto, options?: CallOptions): Promise<CommonResponseDto>;
    /**
     * Adds an identity source and resolves to it as stored.
     *
     * Nobody can log in with it yet: add a connection with `createExtIdpConn`, then turn that on for an application with
     * `changeExtIdpConnState`. Connections of one source share the identities of its users: for another way to the same accounts,
     * add a connection rather than a second source. After `network`, `timeout` or `bad_response` the source may exist
     * (`outcome: "unknown"`): check with `listExtIdp` before you try again, or there may be two.
     *
     * @example
     * ```ts
     * const { data } = await client.createExtIdp({ name: "GitHub of Steamory", type: "github" });
     * console.log(data.id);
     * ```
     */
    createExtIdp(input: CreateExtIdpDto, options?: CallOptions): Promise<ExtIdpSingleRespDto>;
    /**
     * Adds a connection to an identity source and resolves to it as stored.
     *
     * Turn it on for an application with `changeExtIdpConnState`. With `associationMode: "none"` in the response, a first login
     * creates a new user, even for a person who has an account already: `loginOnly: true` prevents that. Whether the call
     * rejects when the source does not exist is not documented, nor is the error for an `identifier` that is in use. After
     * `network`, `timeout` or `bad_response` the connection may exist (`outcome: "unknown"`): check with `getExtIdp` before you
     * try again.
     *
     * @example
     * ```ts
     * const { data } = await client.createExtIdpConn({
     *   extIdpId,
     *   type: "github",
     *   identifier: "steamory-github",
     *   displayName: "GitHub",
     *   fields: { clientId, clientSecret },
     *   loginOnly: true,
     * });
     * await client.changeExtIdpConnState({ id: data.id, enabled: true, appId });
     * ```
     */
    createExtIdpConn(input: CreateExtIdpConnDto, options?: CallOptions): Promise<ExtIdpConnDetailSingleRespDto>;
    /**
     * Creates a user group, without members, and resolves to it as stored. `addGroupMembers` adds the members.
     *
     * Rejects when a group has that code already; with which status is not documented, so `kind` may be `conflict` or
     * `api`. After `network`, `timeout` or `bad_response` the group may exist. The call then looks for its code: it
     * resolves to the group if it finds it, and rejects with `kind: "conflict"` if name or description differ; otherwise
     * with `outcome: "unknown"`: look for it before you try again. In a page it also looks after a conflict, because a
     * browser may send a request twice by itself. A group that was there before with the same name and description, and
     * its members, is taken for the new one; `customData` is not compared.
     *
     * @example
     * ```ts
     * const { data } = await client.createGroup({
     *   type: "static",
     *   code: "developers",
     *   name: "Developers",
     *   description: "Everyone who writes code",
     * });
     * await client.addGroupMembers({ code: data.code, userIds: [userId] });
     * ```
     */
    createGroup(input: CreateGroupReqDto, options?: CallOptions): Promise<GroupSingleRespDto>;
    /**
     * Creates 1 to 50 user groups, without members, and resolves to them as stored.
     *
     * Rejects when one of the codes is taken; whether the other groups are created then is not documented, nor is the status,
     * so `kind` may be `conflict` or `api`. After `network`, `timeout` or `bad_response` the groups may exist (`outcome:
     * "unknown"`): look for their codes with `getGroup` before you try again.
     *
     * @example
     * ```ts
     * const { data } = await client.createGroupsBatch({
     *   list: [
     *     { type: "static", code: "developers", name: "Developers", description: "Everyone who writes code" },
     *     { type: "static", code: "designers", name: "Designers", description: "Everyone who draws" },
     *   ],
     * });
     * console.log(data.map((group) => group.id));
     * ```
     */
    createGroupsBatch(input: CreateGroupBatchReqDto, options?: CallOptions): Promise<GroupListRespDto>;
    /**
     * Creates a permission group, which holds resources and roles, and resolves to it as stored.
     *
     * The service makes a permission group for each application by itself. The permission groups of this call are not the
     * permission namespaces of data resources, which have calls of their own.
     *
     * How the service refuses a code that is in use is not documented. After `network`, `timeout` or `bad_response` the
     * permission group may exist. The call then looks for its code: it resolves to the permission group if it finds it, and
     * rejects with `kind: "conflict"` if name or description of the one it finds differ; otherwise with `outcome:
     * "unknown"`: look for it before you try again. In a page it also looks after a conflict, because a browser may send a
     * request twice by itself.
     *
     * @example
     * ```ts
     * const { data } = await client.createNamespace({ code: "shop", name: "Shop" });
     * await client.createResource({ namespace: data.code, code: "orders", type: "DATA" });
     * ```
     */
    createNamespace(input: CreateNamespaceDto, options?: CallOptions): Promise<NamespaceRespDto>;
    /**
     * Creates 1 to 50 permission groups.
     *
     * Whether the others are created when one of them is refused is not documented. After `network`, `timeout` or
     * `bad_response` some may exist (`outcome: "unknown"`): look with `getNamespacesBatch` before you try again.
     *
     * @example
     * ```ts
     * await client.createNamespacesBatch({
     *   list: [
     *     { code: "shop", name: "Shop" },
     *     { code: "warehouse", name: "Warehouse" },
     *   ],
     * });
     * ```
     */
    createNamespacesBatch(input: CreateNamespacesBatchDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Creates a user group, or changes the one that has its code, and resolves to it and to which of the two was done.
     *
     * A group that has the code is overwritten, whoever created it: `createGroup` refuses instead. Where the connection
     * failed, the client sends the request again, and `created` can be `false` though the first request created the group.
     *
     * @example
     * ```ts
     * const { data } = await client.createOrUpdateGroup({
     *   type: "static",
     *   code: "developers",
     *   name: "Developers",
     *   description: "Everyone who writes code",
     * });
     * console.log(data.created ? "created" : "changed", data.data.id);
     * ```
     */
    createOrUpdateGroup(input: CreateOrUpdateGroupReqDto, options?: CallOptions): Promise<CreateOrUpdateGroupRespDto>;
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
     * Creates a permission namespace, which holds data resources and roles, and resolves to it as stored.
     *
     * The permission groups of resources and roles have calls of their own, such as `createNamespace`; whether the two share
     * their codes is not documented.
     *
     * The codes `default` and `system` are reserved: for them it rejects with `kind: "auth"` and `statusCode: 403`, though
     * nothing is wrong with your credentials. How the service refuses a code that is in use is not documented; ask
     * `checkPermissionNamespaceExists` before. After `network`, `timeout` or `bad_response` the permission namespace may
     * exist. The call then looks for its code: it resolves to the permission namespace if it finds it, and rejects with
     * `kind: "conflict"` if name or description of the one it finds differ; otherwise with `outcome: "unknown"`: look for it
     * before you try again. In a page it also looks after a conflict, because a browser may send a request twice by itself.
     *
     * @example
     * ```ts
     * const { data } = await client.createPermissionNamespace({
     *   code: "intranet",
     *   name: "Intranet",
     *   description: "Files and devices of the offices",
     * });
     * console.log(data.code);
     * ```
     */
    createPermissionNamespace(input: CreatePermissionNamespaceDto, options?: CallOptions): Promise<CreatePermissionNamespaceResponseDto>;
    /**
     * Creates 1 to 50 permission namespaces.
     *
     * The codes `default` and `system` are reserved: with one of them it rejects with `kind: "conflict"`, where
     * `createPermissionNamespace` rejects with `kind: "auth"`. Whether the others are created when one of them is refused is
     * not documented. After `network`, `timeout` or `bad_response` some may exist (`outcome: "unknown"`): look with
     * `listPermissionNamespaces` before you try again.
     *
     * @example
     * ```ts
     * await client.createPermissionNamespacesBatch({
     *   list: [
     *     { code: "intranet", name: "Intranet" },
     *     { code: "laboratory", name: "Laboratory" },
     *   ],
     * });
     * ```
     */
    createPermissionNamespacesBatch(input: CreatePermissionNamespacesBatchDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Creates a pipeline function: JavaScript of your own that the service runs when users sign up or log in. Resolves to it
     * as stored.
     *
     * A function that calls back with an error stops the sign-up or login: one with a mistake in it can keep all users out.
     * Create it with `enabled: false`, try it in the console, then turn it on with `updatePipelineFunction`. The code is
     * uploaded afterwards: `getPipelineFunction` reads `status`.
     *
     * Rejects with `kind: "api"`, `statusCode` 400, when the service refuses a value. After `network`, `timeout` or
     * `bad_response` the function may be there (`outcome: "unknown"`): look with `listPipelineFunctions` before you try again,
     * since names need not be unique, and two functions would both run.
     *
     * @example
     * ```ts
     * const { data } = await client.createPipelineFunction({
     *   // For PRE_REGISTER sources differ over the parameters: try it before you turn it on.
     *   scene: "PRE_REGISTER",
     *   funcName: "Sign-up needs an address at steamory.example",
     *   sourceCode: `async function pipe(context, callback) {
     *     const address = String(context.data.userInfo.email ?? "").toLowerCase();
     *     if (!address.endsWith("@steamory.example")) return callback(new Error("Sign up with your company's address."));
     *     return callback(null, context);
     *   }`,
     *   enabled: false,
     * });
     * console.log(data.funcId, data.status);
     * ```
     */
    createPipelineFunction(input: CreatePipelineFunctionDto, options?: CallOptions): Promise<PipelineFunctionSingleRespDto>;
    /**
     * Adds a post (job position) and resolves to it as stored.
     *
     * The error code for a code that is in use is not documented. After `network`, `timeout` or `bad_response` the post may
     * exist (`outcome: "unknown"`): look for its code with `postListBatch` before you try again.
     *
     * @example
     * ```ts
     * const { data } = await client.createPost({
     *   code: "engineer",
     *   name: "Engineer",
     *   description: "Writes code",
     *   departmentIdList: [departmentId],
     * });
     * console.log(data.id);
     * ```
     */
    createPost(input: CreatePostDto, options?: CallOptions): Promise<CreatePostRespDto>;
    /**
     * Adds a resource to a permission group and resolves to it as stored.
     *
     * `authorizeResources` gives permissions for it. How the service refuses a code that is in use is not documented.
     * After `network`, `timeout` or `bad_response` the resource may exist. The call then looks for its code: it resolves
     * to the resource if it finds it, and rejects with `kind: "conflict"` if type, name, description or `apiIdentifier` of
     * the one it finds differ (it does not compare `actions`); otherwise with `outcome: "unknown"`: look for it before you
     * try again. In a page it also looks after a conflict, because a browser may send a request twice by itself. So it may
     * resolve to an older resource: compare `data.actions` with what you gave.
     *
     * @example
     * ```ts
     * const { data } = await client.createResource({
     *   code: "invoices",
     *   type: "DATA",
     *   name: "Invoices",
     *   actions: [
     *     { name: "invoices:Read", description: "Read an invoice" },
     *     { name: "invoices:Approve", description: "Approve an invoice" },
     *   ],
     * });
     * console.log(data.code, data.namespace);
     * ```
     */
    createResource(input: CreateResourceDto, options?: CallOptions): Promise<ResourceRespDto>;
    /**
     * Adds 1 to 50 resources to a permission group.
     *
     * Whether the others are created when one of them is refused is not documented. After `network`, `timeout` or
     * `bad_response` some may exist (`outcome: "unknown"`): look with `getResourcesBatch` before you try again.
     *
     * @example
     * ```ts
     * const list = [
     *   { code: "invoices", type: "DATA" as const, name: "Invoices" },
     *   { code: "invoices-menu", type: "MENU" as const, name: "Menu of the invoices" },
     * ];
     * await client.createResourcesBatch({ namespace: "default", list });
     * ```
     */
    createResourcesBatch(input: CreateResourcesBatchDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Adds a role to a permission group and resolves to it as stored.
     *
     * The error code for a code that is in use is not documented; ask `checkParamsNamespace` before. After `network`,
     * `timeout` or `bad_response` the role may exist. The call then looks for its code: it resolves to the role if it
     * finds it, and rejects with `kind: "conflict"` if name or description of the one it finds differ; otherwise with
     * `outcome: "unknown"`: look for it before you try again. In a page it also looks after a conflict, because a browser
     * may send a request twice by itself. A role that was there before, with its members and permissions, is taken for the
     * new one if `name` and `description` agree or are left out, whatever its `disableTime`: give both.
     *
     * @example
     * ```ts
     * const { data } = await client.createRole({
     *   code: "auditor",
     *   name: "Auditor",
     *   description: "Reads all accounts and changes none",
     * });
     * console.log(data.id);
     * ```
     */
    createRole(input: CreateRoleDto, options?: CallOptions): Promise<RoleSingleRespDto>;
    /**
     * Adds 1 to 50 roles, to one permission group or to several.
     *
     * It does not resolve to the roles: read them with `getRole` or `listRoles`. Whether the others are added when one code is
     * in use is not documented. After `network`, `timeout` or `bad_response` all, some or none of them may exist (`outcome:
     * "unknown"`): look for them before you try again.
     *
     * @example
     * ```ts
     * await client.createRolesBatch({
     *   list: [
     *     { code: "auditor", name: "Auditor" },
     *     { code: "editor", name: "Editor", namespace: "default" },
     *   ],
     * });
     * ```
     */
    createRolesBatch(input: CreateRolesBatch, options?: CallOptions): Promise<IsSuccessRespDto>;
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
     * Creates a webhook, to which the service sends the events that it subscribes to, and resolves to it as stored, with its
     * secret.
     *
     * The vendor's samples of events hold password hashes and tokens of users: let `url` begin with `https:`, and give a
     * `secret` that your endpoint checks. Webhooks depend on the plan of the user pool; calls that a plan does not allow were
     * seen to reject with `kind: "api"`, `statusCode` 402. Whether a `name` or a `url` may be used twice is not documented.
     * After `network`, `timeout` or `bad_response` the webhook may be there (`outcome: "unknown"`): check with `listWebhooks`,
     * since a second one doubles each event.
     *
     * @example
     * ```ts
     * const { data } = await client.createWebhook({
     *   name: "HR: who joins, who leaves",
     *   url: "https://hr.steamory.example/genauth-events",
     *   contentType: "application/json",
     *   events: ["user:created", "user:deleted"],
     *   secret,
     *   enabled: true,
     * });
     * console.log(data.webhookId);
     * ```
     */
    createWebhook(input: CreateWebhookDto, options?: CallOptions): Promise<CreateWebhookRespDto>;
    /**
     * Defines an event of your own, which can then be published with `verifyEvent`.
     *
     * No call takes a definition back, and none changes it. Whether an event that is defined already is refused, doubled or
     * described anew is not documented. After `network`, `timeout` or `bad_response` it may be defined
     * (`outcome: "unknown"`): look with `listEvents` before you try again.
     *
     * @example
     * ```ts
     * await client.defineEvent({ eventType: "steamory-hr.contract.signed", eventDescription: "Someone signed a contract" });
     * const { data } = await client.listEvents({ app: "steamory-hr" });
     * console.log(data.list.map(({ code }) => code));
     * ```
     */
    defineEvent(input: DefineEventDto, options?: CallOptions): Promise<CommonResponseDto>;
    /**
     * Deletes 1 to 50 custom roles of administrators, such as `createAdminRole` adds.
     *
     * What becomes of the administrators who have such a role, and whether the others are deleted when one does not exist, is
     * not documented. After `network`, `timeout` or `bad_response` they may be deleted (`outcome: "unknown"`): look in the
     * console.
     *
     * @example
     * ```ts
     * await client.deleteAdminRolesBatch({ codeList: ["helpdesk"] });
     * ```
     */
    deleteAdminRolesBatch(input: DeleteAdminRoleDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes an application. Nobody can log in to it afterwards.
     *
     * What becomes of users who are logged in is not documented, nor is a way to restore it: ask `listApplicationActiveUsers`
     * before. Presumably rejects with `kind: "not_found"` when the application does not exist, as `getApplication` does. After
     * `network`, `timeout` or `bad_response` it may be deleted (`outcome: "unknown"`): check with `getApplication`.
     *
     * @example
     * ```ts
     * const { data } = await client.listApplicationActiveUsers({ appId });
     * if (data.totalCount === 0) await client.deleteApplication({ appId });
     * ```
     */
    deleteApplication(input: DeleteApplicationDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes an ASA account of an application. Those to whom it is assigned lose it: see them with
     * `getAsaAccountAssignedTargets` before.
     *
     * What the service does when the account does not exist is not documented. After `network`, `timeout` or `bad_response` it
     * may be deleted (`outcome: "unknown"`): check with `listAsaAccount`.
     *
     * @example
     * ```ts
     * const { data } = await client.getAsaAccountAssignedTargets({ appId, accountId });
     * if (data.totalCount === 0) await client.deleteAsaAccount({ appId, accountId });
     * ```
     */
    deleteAsaAccount(input: DeleteAsaAccountDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes 1 to 100 ASA accounts of an application. Those to whom they are assigned lose them.
     *
     * Whether the others are deleted when one of them does not exist is not documented. After `network`, `timeout` or
     * `bad_response` some may be deleted (`outcome: "unknown"`): check with `listAsaAccount`.
     *
     * @example
     * ```ts
     * const unused: string[] = [];
     * for (const accountId of accountIds) {
     *   const { data } = await client.getAsaAccountAssignedTargets({ appId, accountId });
     *   if (data.totalCount === 0) unused.push(accountId);
     * }
     * if (unused.length > 0) await client.deleteAsaAccountBatch({ appId, accountIds: unused });
     * ```
     */
    deleteAsaAccountBatch(input: DeleteAsaAccountBatchDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes access records of applications by their ids, which `listAuthApplication` has.
     *
     * A deleted record no longer allows, nor denies: without another record, its target follows the application's default,
     * which `getApplicationPermissionStrategy` reads. To suspend a record, use `enabledAuth`. Whether the others are deleted
     * when one of them does not exist is not documented. After `network`, `timeout` or `bad_response` some may be deleted
     * (`outcome: "unknown"`): check with `listAuthApplication`.
     *
     * @example
     * ```ts
     * const authIds: string[] = [];
     * for await (const { id, targetId } of client.iterate.listAuthApplication({ appId, targetTypeList: ["USER"] })) {
     *   if (targetId === userId) authIds.push(id);
     * }
     * if (authIds.length > 0) await client.deleteAuth({ authIds });
     * ```
     */
    deleteAuth(input: BatchApplicationsAuthDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes the definitions of 1 to 50 custom fields.
     *
     * What becomes of the values that were set is not documented. After `network`, `timeout` or `bad_response` the fields may
     * be deleted (`outcome: "unknown"`): check with `getCustomFields`.
     *
     * @example
     * ```ts
     * await client.deleteCustomFields({
     *   tenantId: "64b1f0c2a9d3e8f7051422aa",
     *   list: [{ targetType: "USER", key: "shirt" }],
     * });
     * ```
     */
    deleteCustomFields(input: DeleteCustomFieldsReqDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes a data policy. By the documentation, what ties it to data resources goes with it.
     *
     * Those whom it is granted to presumably lose what it allows, and are no longer denied what it denies: without a
     * policy that denies, data can be open. Look at `listDataPolicyTargets` first. How the service refuses an id that no
     * policy has is not documented. After `network`, `timeout` or `bad_response` it may be deleted (`outcome: "unknown"`):
     * check with `listSimpleDataPolices`.
     *
     * @example
     * ```ts
     * const { data } = await client.listSimpleDataPolices({ query: "Editors of the wiki" });
     * const policy = data.list.find(({ policyName }) => policyName === "Editors of the wiki");
     * if (policy) {
     *   const { data: targets } = await client.listDataPolicyTargets({ policyId: policy.policyId, limit: 1 });
     *   if (targets.list.length === 0) await client.deleteDataPolicy({ policyId: policy.policyId });
     * }
     * ```
     */
    deleteDataPolicy(input: DeleteDataPolicyDto, options?: CallOptions): Promise<CommonResponseDto>;
    /**
     * Deletes a data resource of a permission namespace by its code.
     *
     * What happens to the data policies that name it, and to what users may do by them, is not documented; nor is how the
     * service refuses a code that no data resource has. After `network`, `timeout` or `bad_response` it may be deleted
     * (`outcome: "unknown"`): check with `getDataResource`.
     *
     * @example
     * ```ts
     * await client.deleteDataResource({ namespaceCode: "intranet", resourceCode: "wiki" });
     * ```
     */
    deleteDataResource(input: DeleteDataResourceDto, options?: CallOptions): Promise<CommonResponseDto>;
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
     * Deletes an extension field of a tree data resource.
     *
     * What becomes of the values that nodes hold for it is not documented, nor how the service refuses a field that does not
     * exist. After `network`, `timeout` or `bad_response` it may be deleted (`outcome: "unknown"`): check with `listDnef`.
     *
     * @example
     * ```ts
     * await client.deleteDnef({ namespaceCode: "intranet", resourceCode: "files", key: "owner" });
     * ```
     */
    deleteDnef(input: DeleteDnefReq, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes an identity source.
     *
     * Users who have no other way to log in are locked out. What happens to the source's connections and to the identities of
     * its users is not documented: look at its connections with `getExtIdp` first. After `network`, `timeout` or
     * `bad_response` it may be deleted (`outcome: "unknown"`): check with `getExtIdp`, which rejects with `kind: "not_found"`
     * then. What this call does when the source does not exist is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.getExtIdp({ id: extIdpId });
     * if (data.connections.length === 0) await client.deleteExtIdp({ id: extIdpId });
     * ```
     */
    deleteExtIdp(input: DeleteExtIdpDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes a connection of an identity source.
     *
     * Nobody can log in through it any more: to close it for one application alone, use `changeExtIdpConnState`. What happens
     * to the identities that came through it is not documented, nor what the call does when the connection does not exist.
     * After `network`, `timeout` or `bad_response` it may be deleted (`outcome: "unknown"`): check with `getExtIdp`.
     *
     * @example
     * ```ts
     * const { data } = await client.getExtIdp({ id: extIdpId });
     * const old = data.connections.find(({ identifier }) => identifier === "steamory-github-2019");
     * if (typeof old?.id === "string") await client.deleteExtIdpConn({ id: old.id });
     * ```
     */
    deleteExtIdpConn(input: DeleteExtIdpConnDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes 1 to 50 user groups, by their codes.
     *
     * A code that no group has is no error: the service was seen to report success, so a misspelt code goes unnoticed. What
     * becomes of the roles and permissions that a group had is not documented.
     *
     * @example
     * ```ts
     * await client.deleteGroupsBatch({ codeList: ["developers", "designers"] });
     * ```
     */
    deleteGroupsBatch(input: DeleteGroupsReqDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes a permission group.
     *
     * What happens to its resources and roles, and to the permissions for them, is not documented: look at `listResources`
     * and `listNamespaceRoles` first. Rejects with `kind: "not_found"` when the permission group does not exist. After
     * `network`, `timeout` or `bad_response` it may be deleted (`outcome: "unknown"`): check with `getNamespace`.
     *
     * @example
     * ```ts
     * const { data } = await client.listResources({ namespace: "shop" });
     * const { data: roles } = await client.listNamespaceRoles({ code: "shop" });
     * if (data.totalCount === 0 && roles.length === 0) await client.deleteNamespace({ code: "shop" });
     * ```
     */
    deleteNamespace(input: DeleteNamespaceDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes 1 to 10 permission groups.
     *
     * Unlike `deleteNamespace` it resolves too when there is no such permission group: a code that is written wrongly goes
     * unnoticed. What happens to the resources and roles of a deleted permission group, and to the permissions for them, is
     * not documented.
     *
     * @example
     * ```ts
     * const codeList = ["shop", "warehouse"];
     * let isEmpty = true;
     * for (const code of codeList) {
     *   const { data: resources } = await client.listResources({ namespace: code });
     *   const { data: roles } = await client.listNamespaceRoles({ code });
     *   if (resources.totalCount !== 0 || roles.length > 0) isEmpty = false;
     * }
     * if (isEmpty) await client.deleteNamespacesBatch({ codeList });
     * ```
     */
    deleteNamespacesBatch(input: DeleteNamespacesBatchDto, options?: CallOptions): Promise<IsSuccessRespDto>;
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
     * Deletes a permission namespace.
     *
     * What happens to its data resources and roles, and to the policies on them, is not documented: look at
     * `listDataResources` and `listPermissionNamespaceRoles` first. Presumably rejects with `kind: "not_found"` when the
     * permission namespace does not exist, as `deletePermissionNamespacesBatch` does. After `network`, `timeout` or
     * `bad_response` it may be deleted (`outcome: "unknown"`): check with `getPermissionNamespace`.
     *
     * @example
     * ```ts
     * const { data } = await client.listDataResources({ namespaceCodes: ["intranet"] });
     * const { data: roles } = await client.listPermissionNamespaceRoles({ code: "intranet" });
     * const isEmpty = data.totalCount === 0 && roles.totalCount === 0;
     * if (isEmpty) await client.deletePermissionNamespace({ code: "intranet" });
     * ```
     */
    deletePermissionNamespace(input: DeletePermissionNamespaceDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes 1 to 10 permission namespaces.
     *
     * What happens to their data resources and roles, and to the policies on them, is not documented. Rejects with `kind:
     * "not_found"` when one of them does not exist; whether the others are deleted then is not documented. After `network`,
     * `timeout` or `bad_response` they may be deleted (`outcome: "unknown"`): check with `listPermissionNamespaces`.
     *
     * @example
     * ```ts
     * const codes = ["intranet", "laboratory"];
     * const { data } = await client.listDataResources({ namespaceCodes: codes });
     * let isEmpty = data.totalCount === 0;
     * for (const code of codes) {
     *   const { data: roles } = await client.listPermissionNamespaceRoles({ code });
     *   if (roles.totalCount !== 0) isEmpty = false;
     * }
     * if (isEmpty) await client.deletePermissionNamespacesBatch({ codes });
     * ```
     */
    deletePermissionNamespacesBatch(input: DeletePermissionNamespacesBatchDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes a pipeline function, with its code: the service runs it no more.
     *
     * To stop it for a while, use `updatePipelineFunction` with `enabled: false`. The error for an id that does not exist is not
     * documented. After `network`, `timeout` or `bad_response` it may be deleted (`outcome: "unknown"`): check with
     * `listPipelineFunctions`.
     *
     * @example
     * ```ts
     * const { data } = await client.getPipelineFunction({ funcId });
     * if (!data.enabled) await client.deletePipelineFunction({ funcId });
     * ```
     */
    deletePipelineFunction(input: DeletePipelineFunctionDto, options?: CallOptions): Promise<CommonResponseDto>;
    /**
     * Deletes a resource of a permission group by its code.
     *
     * It resolves too when there is no such resource: a code that is written wrongly goes unnoticed. What happens to the
     * permissions for the resource is not documented.
     *
     * @example
     * ```ts
     * await client.deleteResource({ code: "invoices", namespace: "default" });
     * ```
     */
    deleteResource(input: DeleteResourceDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes 1 to 50 resources: those of one permission group by their codes, or those of any by their ids.
     *
     * Where both lists are given, the service takes `ids` and leaves `codeList` aside. It resolves too when no resource
     * has one of the codes: a code that is written wrongly goes unnoticed. What happens to the permissions for a deleted
     * resource is not documented. After `network`, `timeout` or `bad_response` the resources may be deleted
     * (`outcome: "unknown"`): check with `listCommonResource`.
     *
     * @example
     * ```ts
     * await client.deleteResourcesBatch({ codeList: ["invoices", "orders"], namespace: "default" });
     * ```
     */
    deleteResourcesBatch(input: DeleteResourcesBatchDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes 1 to 50 roles, of one permission group or of several.
     *
     * What happens to the assignments of a deleted role is not documented, nor whether the others are deleted when one role
     * does not exist. After `network`, `timeout` or `bad_response` they may be deleted (`outcome: "unknown"`): check with
     * `getRole`.
     *
     * @example
     * ```ts
     * await client.deleteRoles({
     *   roleList: [
     *     { code: "auditor", namespace: "default" },
     *     { code: "editor", namespace: "shop" },
     *   ],
     * });
     * ```
     */
    deleteRoles(input: DeleteRoleBatchDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes 1 to 50 roles of one permission group.
     *
     * What happens to the assignments of a deleted role is not documented. Rejects with `kind: "not_found"` when a role or the
     * permission group does not exist; whether the other roles are deleted then is not documented. After `network`, `timeout`
     * or `bad_response` they may be deleted (`outcome: "unknown"`): check with `getRole`. `deleteRoles` deletes from several
     * permission groups.
     *
     * @example
     * ```ts
     * await client.deleteRolesBatch({ codeList: ["auditor", "editor"] });
     * ```
     */
    deleteRolesBatch(input: DeleteRoleDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes the link of a user to another system that the user is synchronised with. The user stays.
     *
     * What the next synchronisation makes of a person whose link is gone is not documented: try it with one user first.
     * Rejects with `kind: "not_found"` when the user does not exist. After `network`, `timeout` or `bad_response` the link may
     * be deleted (`outcome: "unknown"`): check with `getUserSyncRelations`.
     *
     * @example
     * ```ts
     * await client.deleteUserSyncRelations({ userId: "bob", userIdType: "username", provider: "lark" });
     * const { data } = await client.getUserSyncRelations({ userId: "bob", userIdType: "username" });
     * console.log(data.map((relation) => relation.provider));
     * ```
     */
    deleteUserSyncRelations(input: DeleteUserSyncRelationReqDto, options?: CallOptions): Promise<IsSuccessRespDto>;
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
     * Deletes webhooks: the service sends them no more events.
     *
     * An id that does not exist is no error, so a misspelt one goes unnoticed: `listWebhooks` shows what is left. To stop the
     * events for a while, use `updateWebhook` with `enabled: false`.
     *
     * @example
     * ```ts
     * const { data } = await client.listWebhooks({ limit: 50 });
     * const unused = data.list.filter((webhook) => webhook.url.startsWith("https://hr-2019.steamory.example/"));
     * if (unused.length > 0) await client.deleteWebhook({ webhookIds: unused.map((webhook) => webhook.webhookId) });
     * ```
     */
    deleteWebhook(input: DeleteWebhookDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Reads where the access of a user, role, user group or department to an application comes from: a record of its own,
     * another target such as its user group, or the default.
     *
     * The sources do not explain the response beyond the names of its fields, nor what comes for a target without access.
     *
     * @example
     * ```ts
     * const { data } = await client.detailAuthSubject({ targetId: userId, targetType: "USER", appId });
     * console.log(`${data.authType}: ${data.targetType} ${data.targetName}`);
     * ```
     */
    detailAuthSubject(input: GetSubjectAuthDetailDto, options?: CallOptions): Promise<GetSubjectAuthRespDto>;
    /**
     * Turns an access record of an application on or off; the record itself stays.
     *
     * Mind what the record does: one that denies lets its target in again when it is turned off, if nothing else keeps it
     * out. What the service does when the record does not exist is not documented.
     *
     * @example
     * ```ts
     * for await (const { id, targetName } of client.iterate.listAuthApplication({ appId, effect: "ALLOW" })) {
     *   if (targetName === "contractors") await client.enabledAuth({ id, enabled: false });
     * }
     * ```
     */
    enabledAuth(input: UpdateAuthEnabledDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Reads how applications use the connections of an identity source.
     *
     * The rows are declared as identity sources, which say nothing of applications: the true ones may have further fields,
     * which are passed on unchanged, also settings of connections with client secrets: do not copy them into a log. No page
     * can be asked for. Whether the call rejects when the identity source does not exist is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.extIdpConnStateByApps({ id: extIdpId });
     * for (const row of data.list) console.log(Object.keys(row)); // Names alone: a value may be a secret.
     * ```
     */
    extIdpConnStateByApps(input: ExtIdpConnAppsDto, options?: CallOptions): Promise<ExtIdpListPaginatedRespDto>;
    /**
     * Lists one page of the operations of administrators, with their total number: all of them, or those that match the fields
     * that are given.
     *
     * A page has 10 rows unless `pagination.limit` says otherwise (1 to 50). The rows hold what administrators sent and changed,
     * and with it perhaps secrets, such as those of applications: do not copy them into a log. How long and in which order the
     * service keeps them is not documented. A row has no id of its own: when operations go on meanwhile, `client.iterate` may
     * return a row twice. An `end` that lies in the past avoids that.
     *
     * @example
     * ```ts
     * const { data } = await client.getAdminAuditLogs({
     *   resourceType: "user",
     *   operationType: "delete",
     *   pagination: { page: 1, limit: 50 },
     * });
     * for (const row of data.list) {
     *   console.log(row.timestamp, row.adminUserDisplayName, row.eventDetails ?? row.eventDetail);
     * }
     * ```
     */
    getAdminAuditLogs(input: GetAdminAuditLogsDto, options?: CallOptions): Promise<AdminAuditLogRespDto>;
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
     * Lists all user groups in one response, without pages.
     *
     * With `fetchMembers`, the service was seen to fail as long as one of the groups has no members: the call then rejects
     * with `kind: "api"` and `statusCode: 500`, and repeating it does not help. Leave `fetchMembers` out, and ask
     * `listGroupMembers` for the members of each group.
     *
     * @example
     * ```ts
     * const { data } = await client.getAllGroups({});
     * const names = new Map(data.map((group) => [group.code, group.name]));
     * ```
     */
    getAllGroups(input: GetAllGroupsDto, options?: CallOptions): Promise<GroupListRespDto>;
    /**
     * Lists all benefits that the plan of the user pool includes: what it may use, and how much.
     *
     * `getUsageInfo` reads how much of them is used.
     *
     * @example
     * ```ts
     * const { data } = await client.getAllRightsItem();
     * const connections = data.rightsItems.find((item) => item.rightsModelCode === "SocialConnections");
     * console.log(Number(connections?.dataValue ?? 0));
     * ```
     */
    getAllRightsItem(input?: Record<string, never>, options?: CallOptions): Promise<CostGetAllRightItemRespDto>;
    /**
     * Reads an application with its settings; `getApplicationSecret` reads its secret.
     *
     * Rejects with `kind: "not_found"` when the application does not exist, or was deleted.
     *
     * @example
     * ```ts
     * const { data } = await client.getApplication({ appId });
     * console.log(data.appName, data.redirectUris, data.loginConfig.enabledBasicLoginMethods);
     * ```
     */
    getApplication(input: GetApplicationDto, options?: CallOptions): Promise<ApplicationSingleRespDto>;
    /**
     * Reads whether users may use an application by default, where no access record allows or denies it to them.
     *
     * What the service does when the application does not exist is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.getApplicationPermissionStrategy({ appId });
     * if (data.permissionStrategy === "ALLOW_ALL") console.log("open to all users of the user pool");
     * ```
     */
    getApplicationPermissionStrategy(input: GetApplicationPermissionStrategyDto, options?: CallOptions): Promise<GetApplicationPermissionStrategyRespDto>;
    /**
     * Reads the secret by which an application proves to the service who it is. Keep it as you keep passwords.
     *
     * Presumably rejects with `kind: "not_found"` when the application does not exist, as `getApplication` does.
     *
     * @example
     * ```ts
     * const { data } = await client.getApplicationSecret({ appId });
     * // For the server of the application, never for a page.
     * const environment = { SHOP_APP_ID: appId, SHOP_APP_SECRET: data.secret };
     * ```
     */
    getApplicationSecret(input: GetApplicationSecretDto, options?: CallOptions): Promise<GetApplicationSecretRespDto>;
    /**
     * Reads an application without its settings: names, logo, type.
     *
     * Presumably rejects with `kind: "not_found"` when the application does not exist, as `getApplication` does.
     *
     * @example
     * ```ts
     * const { data } = await client.getApplicationSimpleInfo({ appId });
     * console.log(data.appName, data.appLogo);
     * ```
     */
    getApplicationSimpleInfo(input: GetApplicationSimpleInfoDto, options?: CallOptions): Promise<ApplicationSimpleInfoSingleRespDto>;
    /**
     * Reads an ASA account of an application, with its password in plain text.
     *
     * What the service does when the account or the application does not exist is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.getAsaAccount({ appId, accountId });
     * console.log(data.accountInfo["account"]);
     * ```
     */
    getAsaAccount(input: GetAsaAccountDto, options?: CallOptions): Promise<AsaAccountSingleRespDto>;
    /**
     * Lists one page of the users, roles, user groups and departments to which an ASA account is assigned, with their total
     * number.
     *
     * It lists the targets as they were assigned, presumably not the members of a role, user group or department. What the
     * service does when the account does not exist is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.getAsaAccountAssignedTargets({ appId, accountId, limit: 50 });
     * for (const { targetType, targetIdentifier } of data.list) console.log(targetType, targetIdentifier);
     * ```
     */
    getAsaAccountAssignedTargets(input: GetAsaAccountAssignedTargetsDto, options?: CallOptions): Promise<GetAsaAccountAssignedTargetRespDto>;
    /**
     * Reads 1 to 100 ASA accounts of an application, with their passwords in plain text.
     *
     * Whether an unknown id is left out or fails the call is not documented: compare the ids that you get with those that you
     * asked for.
     *
     * @example
     * ```ts
     * const { data } = await client.getAsaAccountBatch({ appId, accountIds });
     * if (data.length < accountIds.length) console.log("some of them do not exist");
     * ```
     */
    getAsaAccountBatch(input: GetAsaAccountBatchDto, options?: CallOptions): Promise<AsaAccountListRespDto>;
    /**
     * Reads the ASA account of an application that is assigned to a user, role, user group or department itself, with its
     * password in plain text.
     *
     * An account that a user has through a role, a user group or a department does not count. `data` is `null` where none is
     * assigned, as the name of the response's type tells; nothing else documents it.
     *
     * @example
     * ```ts
     * const { data } = await client.getAssignedAccount({ appId, targetType: "USER", targetIdentifier: userId });
     * console.log(data ? data.accountInfo["account"] : "no account of their own");
     * ```
     */
    getAssignedAccount(input: GetAssignedAccountDto, options?: CallOptions): Promise<AsaAccountSingleNullableRespDto>;
    /**
     * Lists the resources for which a user, a role, a user group or a department has permissions, with the actions on each.
     *
     * It takes no page. Whether a user's list has what comes from roles, user groups and departments is not documented; to
     * decide about one action, call `isActionAllowed`. Rejects with `kind: "not_found"` when the target does not exist, as
     * was seen of user groups.
     *
     * @example
     * ```ts
     * const { data } = await client.getAuthorizedResources({
     *   namespace: "default",
     *   targetType: "USER",
     *   targetIdentifier: userId,
     *   resourceList: ["invoices:*"],
     * });
     * for (const { resourceCode, actions } of data.list) console.log(resourceCode, actions);
     * ```
     */
    getAuthorizedResources(input: GetAuthorizedResourcesDto, options?: CallOptions): Promise<AuthorizedResourcePaginatedRespDto>;
    /**
     * Reads the plan of the user pool, and until when it is paid. Amounts, numbers and times are texts.
     *
     * @example
     * ```ts
     * const { data } = await client.getCurrentPackageInfo();
     * if (Number(data.overdueDays) > 0) console.log(`${data.goodsPackage.nameEn} ended at ${data.endTime}.`);
     * ```
     */
    getCurrentPackageInfo(input?: Record<string, never>, options?: CallOptions): Promise<CostGetCurrentPackageRespDto>;
    /**
     * Reads the values of the custom fields of one user, role, user group or department, and resolves to an object with the
     * keys of the fields.
     *
     * `getCustomFields` lists which keys there are, and the types of their values.
     *
     * @example
     * ```ts
     * const { data } = await client.getCustomData({ targetType: "USER", targetIdentifier: userId });
     * const level = typeof data.level === "number" ? data.level : 0;
     * ```
     */
    getCustomData(input: GetCustomDataDto, options?: CallOptions): Promise<GetCustomDataRespDto>;
    /**
     * Lists the definitions of the custom fields of users, roles or departments in one response, without pages.
     *
     * `getCustomData` reads the values. `getUserBaseFields` lists the built-in fields of users.
     *
     * @example
     * ```ts
     * const { data } = await client.getCustomFields({ targetType: "USER" });
     * const keys = data.map((field) => field.key);
     * ```
     */
    getCustomFields(input: GetCustomFieldsDto, options?: CallOptions): Promise<CustomFieldListRespDto>;
    /**
     * Reads a data policy by its id.
     *
     * The documentation promises the statements too, but describes no field for them: do not rely on them, and keep the
     * statements that you set, which `updateDataPolicy` needs. How the service refuses an id that no policy has is not
     * documented.
     *
     * @example
     * ```ts
     * const { data } = await client.listSimpleDataPolices({ query: "Editors of the wiki" });
     * const found = data.list.find(({ policyName }) => policyName === "Editors of the wiki");
     * if (found) {
     *   const { data: policy } = await client.getDataPolicy({ policyId: found.policyId });
     *   console.log(policy.updatedAt);
     * }
     * ```
     */
    getDataPolicy(input: GetDataPolicyDto, options?: CallOptions): Promise<GetDataPolicyResponseDto>;
    /**
     * Reads a data resource of a permission namespace, with its data and actions, by its code.
     *
     * How the service refuses a code that no data resource has is not documented, so `kind` may be `not_found` or `api`.
     *
     * @example
     * ```ts
     * const { data } = await client.getDataResource({ namespaceCode: "intranet", resourceCode: "folders" });
     * console.log(data.type, data.actions, JSON.stringify(data.struct, null, 2));
     * ```
     */
    getDataResource(input: GetDataResourceDto, options?: CallOptions): Promise<GetDataResourceResponseDto>;
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
     * Reads which mail service of your own delivers the e-mails to users, with its settings.
     *
     * The response holds the password or key of the account at the mail service (`senderPass`, `apikey`): keep it out of logs
     * and pages. What comes where no mail service was ever set is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.getEmailProvider();
     * console.log(data.enabled ? `E-mails go out by ${data.type}.` : "E-mails go out by the service itself.");
     * ```
     */
    getEmailProvider(input?: Record<string, never>, options?: CallOptions): Promise<EmailProviderRespDto>;
    /**
     * Lists the templates of the e-mails that the service sends to users, and the categories of such e-mails.
     *
     * @example
     * ```ts
     * const { data } = await client.getEmailTemplates();
     * for (const template of data.templates) {
     *   if (template.customizeEnabled) console.log(template.type, template.subject);
     * }
     * ```
     */
    getEmailTemplates(input?: Record<string, never>, options?: CallOptions): Promise<GetEmailTemplatesRespDto>;
    /**
     * Reads an identity source with its connections.
     *
     * Rejects with `kind: "not_found"` when the source does not exist. The connections may hold their settings with client
     * secrets: do not copy them into a log.
     *
     * @example
     * ```ts
     * const { data } = await client.getExtIdp({ id: extIdpId });
     * for (const { identifier, displayName } of data.connections) console.log(identifier, displayName);
     * ```
     */
    getExtIdp(input: GetExtIdpDto, options?: CallOptions): Promise<ExtIdpDetailSingleRespDto>;
    /**
     * Reads the data of a data resource together with the actions that an external user may do with it.
     *
     * The same as `getUserResourceStruct`, but for a user known by an external id. The result stands in one of three
     * fields, by `data.resourceType`. What the service returns for a user without any permission, and for a data resource
     * or a user that does not exist, is not documented. The call has no input for the conditions of data policies: to
     * decide on one request, use `checkExternalUserPermission`.
     *
     * @example
     * ```ts
     * const { data } = await client.getExternalUserResourceStruct({
     *   namespaceCode: "intranet",
     *   resourceCode: "wiki",
     *   externalId: "employee-1024",
     * });
     * console.log(data.strResourceAuthAction?.actions?.includes("write") ?? false);
     * ```
     */
    getExternalUserResourceStruct(input: GetExternalUserResourceStructDto, options?: CallOptions): Promise<GetExternalUserResourceStructRespDto>;
    /**
     * Reads which factors of multi-factor authentication (MFA) are on for the whole user pool.
     *
     * `updateApplicationMfaSettings` changes those of one application.
     *
     * @example
     * ```ts
     * const { data } = await client.getGlobalMfaSettings();
     * if (data.enabledFactors.length === 0) console.log("The user pool asks for no second factor.");
     * ```
     */
    getGlobalMfaSettings(input?: Record<string, never>, options?: CallOptions): Promise<MFASettingsRespDto>;
    /**
     * Reads a user group by its code.
     *
     * It does not tell who is in the group: `members` was seen to be `null` right after users were added. Ask
     * `listGroupMembers`. Rejects with `kind: "not_found"` when there is no group with that code.
     *
     * @example
     * ```ts
     * const { data } = await client.getGroup({ code: "developers" });
     * console.log(data.name, data.description);
     * ```
     */
    getGroup(input: GetGroupDto, options?: CallOptions): Promise<GroupSingleRespDto>;
    /**
     * Lists the resources for which a user group has permissions, in one permission group, without pages.
     *
     * A row can deny as well as allow: look at its `effect`, and at its `condition`. Rejects with `kind: "not_found"` when
     * the user group or the permission group does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.getGroupAuthorizedResources({
     *   code: "developers",
     *   namespace: "default",
     *   resourceType: "API",
     * });
     * for (const { resourceCode, effect, condition } of data) console.log(effect ?? "ALLOW", resourceCode, condition);
     * ```
     */
    getGroupAuthorizedResources(input: GetGroupAuthorizedResourcesDto, options?: CallOptions): Promise<AuthorizedResourceListRespDto>;
    /**
     * Lists how many monthly active users (MAU) the user pool had, by the periods that its plan counts. Days and numbers are
     * texts.
     *
     * @example
     * ```ts
     * const { data } = await client.getMauPeriodUsageHistory({ startTime: "20220101", endTime: "20221231" });
     * for (const { periodStartTime, current, amount } of data.records) console.log(periodStartTime, current, amount);
     * ```
     */
    getMauPeriodUsageHistory(input: GetMauPeriodUsageHistoryDto, options?: CallOptions): Promise<CostGetMauPeriodUsageHistoryRespDto>;
    /**
     * Reads the state of a user's multi-factor authentication (MFA) in an application, which the sources call its trigger
     * data: the factors, and a token of the check.
     *
     * `getUserMfaStatus` reads it without an application. What the service does when the user or the application does not exist
     * is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.getMfaTriggerData({ appId, userId: "bob", userIdType: "username" });
     * console.log(data.applicationMfa.map(({ mfaPolicy }) => mfaPolicy));
     * ```
     */
    getMfaTriggerData(input: GetMfaTriggerDataDto, options?: CallOptions): Promise<GetMapInfoRespDto>;
    /**
     * Reads a permission group by its code.
     *
     * Rejects with `kind: "not_found"` when the permission group does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.getNamespace({ code: "shop" });
     * console.log(data.name, data.description);
     * ```
     */
    getNamespace(input: GetNamespaceDto, options?: CallOptions): Promise<NamespaceRespDto>;
    /**
     * Reads 1 to 50 permission groups by their codes.
     *
     * A code that no permission group has does not fail the call: compare the codes that you get with those that you asked
     * for.
     *
     * @example
     * ```ts
     * const codeList = ["shop", "warehouse"];
     * const { data } = await client.getNamespacesBatch({ codeList });
     * const missing = codeList.filter((code) => !data.some((namespace) => namespace.code === code));
     * ```
     */
    getNamespacesBatch(input: GetNamespacesBatchDto, options?: CallOptions): Promise<NamespaceListRespDto>;
    /**
     * Reads an order of the user pool.
     *
     * `getOrderPayDetail` reads how it was paid. The error for an order that does not exist is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.getOrderDetail({ orderNo: "2022080410062060e26f7fd6b9" });
     * console.log(data.goodsNameEn, data.quantity, data.actualAmount);
     * ```
     */
    getOrderDetail(input: GetOrderDetailDto, options?: CallOptions): Promise<CostGetOrderDetailRespDto>;
    /**
     * Reads how an order of the user pool was paid. Amounts and times are texts.
     *
     * What comes for an order that is not paid, and the error for one that does not exist, are not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.getOrderPayDetail({ orderNo: "2022080410062060e26f7fd6b9" });
     * console.log(data.paidTime, data.payType, data.paidAmount);
     * ```
     */
    getOrderPayDetail(input: GetOrderPayDetailDto, options?: CallOptions): Promise<CostGetOrderPayDetailRespDto>;
    /**
     * Lists one page of the orders of the user pool, with the total number.
     *
     * @example
     * ```ts
     * const { data } = await client.getOrders({ page: 1, limit: 50 });
     * const unpaid = data.list.filter((order) => order.status === "1");
     * console.log(unpaid.map(({ orderNo, actualAmount }) => `${orderNo}: ${actualAmount}`));
     * ```
     */
    getOrders(input: GetOrdersDto, options?: CallOptions): Promise<CostGetOrdersRespDto>;
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
     * Reads the secret of a user's authenticator for one-time passwords (OTP). It makes the same codes as the user's device:
     * keep it as you keep passwords.
     *
     * Rejects with `kind: "not_found"` when the user does not exist. What comes for a user without an authenticator is not
     * documented.
     *
     * @example
     * ```ts
     * const { data } = await client.getOtpSecretByUser({ userId });
     * // An entry for `importOtp`.
     * const entry = { userId, otp: { secret: data.secret } };
     * ```
     */
    getOtpSecretByUser(input: GetOtpSecretByUserDto, options?: CallOptions): Promise<GetOtpSecretRespDto>;
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
     * Reads a permission namespace by its code.
     *
     * Rejects with `kind: "not_found"` when the permission namespace does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.getPermissionNamespace({ code: "intranet" });
     * console.log(data.name, data.description);
     * ```
     */
    getPermissionNamespace(input: GetPermissionNamespaceDto, options?: CallOptions): Promise<GetPermissionNamespaceResponseDto>;
    /**
     * Reads 1 to 50 permission namespaces by their codes.
     *
     * Rejects with `kind: "not_found"` when one of them does not exist, without telling which:
     * `checkPermissionNamespaceExists` checks one code.
     *
     * @example
     * ```ts
     * const { data } = await client.getPermissionNamespacesBatch({ codes: ["intranet", "laboratory"] });
     * for (const { code, name } of data) console.log(code, name);
     * ```
     */
    getPermissionNamespacesBatch(input: GetPermissionNamespacesBatchDto, options?: CallOptions): Promise<GetPermissionNamespaceListResponseDto>;
    /**
     * Reads a pipeline function, with its code and how far its upload has come.
     *
     * The error for an id that does not exist is not documented. The code (`sourceCode`) may hold keys of yours: keep it out of
     * logs.
     *
     * @example
     * ```ts
     * const { data } = await client.getPipelineFunction({ funcId });
     * if (data.status === "failed") console.log(data.uploadErrMsg);
     * ```
     */
    getPipelineFunction(input: GetPipelineFunctionDto, options?: CallOptions): Promise<PipelineFunctionSingleRespDto>;
    /**
     * Reads one page of the log of a pipeline function, with the total number.
     *
     * The sources declare rows as those of `listPipelineFunctions`, which have no field for a line of a log: presumably by
     * mistake. Other fields that arrive are in the rows as well. Functions write with `log`, not with `console.log`.
     *
     * @example
     * ```ts
     * const { data } = await client.getPipelineLogs({ funcId, limit: 50 });
     * console.log(data.totalCount, Object.keys(data.list[0] ?? {})); // Names alone: rows may hold code or data of users.
     * ```
     */
    getPipelineLogs(input: GetPipelineLogsDto, options?: CallOptions): Promise<PipelineFunctionPaginatedRespDto>;
    /**
     * Reads a post by its code.
     *
     * Whether the service wraps the post in `data`, as other calls do, is not established: read `response.data ?? response`.
     * A code that no post has was seen to be refused with `kind: "api"`, `statusCode: 422` and `apiCode: 4004`, not with
     * `kind: "not_found"`. To ask whether a post exists, use `postListBatch` with `postCodes`.
     *
     * @example
     * ```ts
     * const response = await client.getPost({ code: "engineer" });
     * const post = response.data ?? response;
     * console.log(post.name, post.departmentIdList);
     * ```
     */
    getPost(input: GetPostDto, options?: CallOptions): Promise<GetPostRespDto>;
    /**
     * Reads posts by their ids, such as the `postIdList` of a user or a department.
     *
     * The sources declare one post as the response, though the call takes a list of ids: a single post becomes a list of
     * one. How many ids the call takes, and what it does with an id that no post has, is not documented: compare the
     * response with the ids that you gave.
     *
     * @example
     * ```ts
     * const user = await client.getUser({ userId, withPost: true });
     * const idList = user.data.postIdList ?? [];
     * if (idList.length > 0) {
     *   const { data } = await client.getPostById({ idList });
     *   console.log(data.map((post) => post.name));
     * }
     * ```
     */
    getPostById(input: GetPostByIdListDto, options?: CallOptions): Promise<PostRespDto>;
    /**
     * Reads a resource of a permission group by its code.
     *
     * Rejects with `kind: "not_found"` when the resource does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.getResource({ code: "invoices", namespace: "default" });
     * console.log(data.type, data.actions?.map((action) => action.name));
     * ```
     */
    getResource(input: GetResourceDto, options?: CallOptions): Promise<ResourceRespDto>;
    /**
     * Lists one page of those who have permissions for a resource, with the total number.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). A role, a user group or a department is one row: its
     * members are presumably not listed, which is not documented. Nor is it documented whether targets that are denied are
     * among the rows, which have no `effect`: to decide, call `isActionAllowed`.
     *
     * @example
     * ```ts
     * const { data } = await client.getResourceAuthorizedTargets({ resource: "invoices", limit: 50 });
     * const roles = data.list.filter((target) => target.targetType === "ROLE").map((target) => target.targetIdentifier);
     * ```
     */
    getResourceAuthorizedTargets(input: GetResourceAuthorizedTargetsDto, options?: CallOptions): Promise<GetResourceAuthorizedTargetRespDto>;
    /**
     * Reads 1 to 50 resources of a permission group by their codes.
     *
     * A code that no resource has does not fail the call: compare the codes that you get with those that you asked for.
     *
     * @example
     * ```ts
     * const codeList = ["invoices", "orders"];
     * const { data } = await client.getResourcesBatch({ codeList, namespace: "default" });
     * const missing = codeList.filter((code) => !data.some((resource) => resource.code === code));
     * ```
     */
    getResourcesBatch(input: GetResourcesBatchDto, options?: CallOptions): Promise<ResourceListRespDto>;
    /**
     * Reads a role of a permission group by its code.
     *
     * Rejects with `kind: "not_found"` when the role or the permission group does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.getRole({ code: "auditor" });
     * console.log(data.name, data.status);
     * ```
     */
    getRole(input: GetRoleDto, options?: CallOptions): Promise<RoleSingleRespDto>;
    /**
     * Lists the resources that a role grants, with the actions on each.
     *
     * It takes no page; whether the response always has all of them is not documented: compare `totalCount` with the length
     * of the list. Rejects with `kind: "not_found"` when the role or the permission group does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.getRoleAuthorizedResources({ code: "auditor", resourceType: "API" });
     * for (const { resourceCode, actions } of data.list) console.log(resourceCode, actions);
     * ```
     */
    getRoleAuthorizedResources(input: GetRoleAuthorizedResourcesDto, options?: CallOptions): Promise<RoleAuthorizedResourcePaginatedRespDto>;
    /**
     * Reads the security settings of the user pool: the rules of login and sign-up, of codes, cookies and tokens.
     *
     * `updateSecuritySettings` changes them. `getGlobalMfaSettings` reads those of multi-factor authentication (MFA).
     *
     * @example
     * ```ts
     * const { data } = await client.getSecuritySettings();
     * if (!data.registerDisabled) console.log("Anyone can sign up.");
     * if (data.loginAnomalyDetection.accountLock === "disable") console.log("Wrong passwords lock no account.");
     * ```
     */
    getSecuritySettings(input?: Record<string, never>, options?: CallOptions): Promise<SecuritySettingsRespDto>;
    /**
     * Reads how much the user pool uses of each benefit of its plan. Amounts are texts.
     *
     * @example
     * ```ts
     * const { data } = await client.getUsageInfo();
     * const full = data.usages.filter(({ amount, current }) => Number(current) >= Number(amount));
     * console.log(full.map(({ modelCode }) => modelCode));
     * ```
     */
    getUsageInfo(input?: Record<string, never>, options?: CallOptions): Promise<CostGetCurrentUsageRespDto>;
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
     * Lists the applications that a user can access.
     *
     * How this differs from `getUserAuthorizedApps`, which lists the applications that a user is authorized for, is not
     * documented; neither is whether all of them come where there are many. Rejects with `kind: "not_found"` when the user does
     * not exist, and with `kind: "api"`, `statusCode` 400, when `userId` has the wrong form.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserAccessibleApps({ userId: "bob", userIdType: "username" });
     * for (const app of data) console.log(app.appName, app.appLoginUrl);
     * ```
     */
    getUserAccessibleApps(input: GetUserAccessibleAppsDto, options?: CallOptions): Promise<AppListRespDto>;
    /**
     * Lists one page of what users did with their accounts, such as logging in or changing a password, with the total number:
     * all of it, or what matches the fields that are given.
     *
     * A page has 10 rows unless `pagination.limit` says otherwise (1 to 50). How long and in which order the service keeps the
     * rows is not documented. A row has no id of its own: when users go on meanwhile, `client.iterate` may return a row twice.
     * An `end` that lies in the past avoids that.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserActionLogs({
     *   userId,
     *   eventType: "login",
     *   success: false,
     *   pagination: { page: 1, limit: 50 },
     * });
     * for (const { timestamp, clientIp, appName } of data.list) console.log(timestamp, clientIp, appName);
     * ```
     */
    getUserActionLogs(input: GetUserActionLogsDto, options?: CallOptions): Promise<UserActionLogRespDto>;
    /**
     * Lists the applications that a user is authorized for.
     *
     * How this differs from `getUserAccessibleApps`, which lists the applications that a user can access, is not documented;
     * neither is whether all of them come where there are many. Rejects with `kind: "not_found"` when the user does not exist,
     * and with `kind: "api"`, `statusCode` 400, when `userId` has the wrong form.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserAuthorizedApps({ userId: "bob@example.com", userIdType: "email" });
     * console.log(data.map((app) => app.appName));
     * ```
     */
    getUserAuthorizedApps(input: GetUserAuthorizedAppsDto, options?: CallOptions): Promise<AppListRespDto>;
    /**
     * Lists the resources of one permission group that a user is authorized for: by a grant to the user, to a user group, to a
     * role or to a department or organization of the user.
     *
     * Without `namespace` it lists those of the default permission group alone. A row can deny as well as allow: look at
     * its `effect`, and at its `condition`. There are no pages; whether `list` always holds all `totalCount` rows is not
     * documented. Rejects with `kind: "not_found"` when the user does not exist, and with `kind: "api"`, `statusCode` 400,
     * when `userId` has the wrong form.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserAuthorizedResources({ userId, namespace: "default", resourceType: "API" });
     * for (const { resourceCode, actions, effect, condition } of data.list) {
     *   console.log(effect ?? "ALLOW", resourceCode, actions, condition);
     * }
     * ```
     */
    getUserAuthorizedResources(input: GetUserAuthorizedResourcesDto, options?: CallOptions): Promise<AuthorizedResourcePaginatedRespDto>;
    /**
     * Lists the definitions of the built-in fields of users, in one response, without pages.
     *
     * `setUserBaseFields` changes how they are shown.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserBaseFields();
     * const editable = data.filter((field) => field.userEditable).map((field) => field.key);
     * ```
     */
    getUserBaseFields(input?: Record<string, never>, options?: CallOptions): Promise<CustomFieldListRespDto>;
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
     * Reads the encrypted passwords of several users.
     *
     * How the passwords are encrypted, and whether an unknown id is left out or fails the call, is not documented: compare
     * the ids that you get with those that you asked for. `getUserPasswordCiphertext` reads the password of one user.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserEncryptPasswordBatch({ userIds: [userId] });
     * const passwords = new Map(data.map((user) => [user.userId, user.encryptedPassword]));
     * ```
     */
    getUserEncryptPasswordBatch(input: GetUserEncryptPasswordBatchDto, options?: CallOptions): Promise<GetUserEncryptPasswordBatchRespDto>;
    /**
     * Lists the user groups that a user is a member of, with their number.
     *
     * There are no pages; whether `list` always holds all `totalCount` user groups is not documented. For the members of a user
     * group use `listGroupMembers`: `members` was seen to be missing where there are some. Rejects with `kind: "not_found"` when
     * the user does not exist, and with `kind: "api"`, `statusCode` 400, when `userId` has the wrong form.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserGroups({ userId: "bob", userIdType: "username" });
     * console.log(data.list.map((group) => group.code));
     * ```
     */
    getUserGroups(input: GetUserGroupsDto, options?: CallOptions): Promise<GroupPaginatedRespDto>;
    /**
     * Lists the identities of a user at external sources: the accounts there that the user can log in with.
     *
     * One source may give several, told apart by their `type`. `linkIdentity` adds one, `unlinkIdentity` removes those of a source.
     * Rejects with `kind: "not_found"` when the user does not exist, and with `kind: "api"`, `statusCode` 400, when `userId` has
     * the wrong form.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserIdentities({ userId: "bob@example.com", userIdType: "email" });
     * for (const identity of data) console.log(identity.provider, identity.userIdInIdp);
     * ```
     */
    getUserIdentities(input: GetUserIdentitiesDto, options?: CallOptions): Promise<IdentityListRespDto>;
    /**
     * Lists the applications that a user has logged in to at some time. How far back it looks is not documented.
     *
     * `checkSessionStatus` tells whether the user is logged in to one of them now. Rejects with `kind: "not_found"` when
     * the user does not exist, and with `kind: "api"`, `statusCode` 400, when `userId` has the wrong form.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserLoggedinApps({ userId: "bob", userIdType: "username" });
     * console.log(data.map((app) => app.appName));
     * ```
     */
    getUserLoggedinApps(input: GetUserLoggedinAppsDto, options?: CallOptions): Promise<UserLoggedInAppsListRespDto>;
    /**
     * Lists the external sources of identities that a user has logged in through at some time. How far back it looks is not
     * documented.
     *
     * `getUserIdentities` lists all identities of a user, with the user's id at each source. Rejects with `kind: "not_found"`
     * when the user does not exist, and with `kind: "api"`, `statusCode` 400, when `userId` has the wrong form.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserLoggedinIdentities({ userId });
     * console.log(data.map((identity) => identity.idpNameEn));
     * ```
     */
    getUserLoggedinIdentities(input: GetUserLoggedInIdentitiesDto, options?: CallOptions): Promise<UserLoggedInIdentitiesRespDto>;
    /**
     * Lists one page of a user's logins, with the total number.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). The order of the rows and how far back they go are not
     * documented. Logins that are made while you read several pages may move rows from one page to another: give `end` to keep
     * them out. Rejects with `kind: "not_found"` when the user does not exist, and with `kind: "api"`, `statusCode` 400, when
     * `userId` has the wrong form.
     *
     * @example
     * ```ts
     * const end = Date.now();
     * const start = end - 30 * 24 * 60 * 60 * 1000;
     * const { data } = await client.getUserLoginHistory({ userId, start, end, limit: 50 });
     * for (const login of data.list) console.log(login.time, login.appName, login.clientIp);
     * ```
     */
    getUserLoginHistory(input: GetUserLoginHistoryDto, options?: CallOptions): Promise<UserLoginHistoryPaginatedRespDto>;
    /**
     * Reads which factors a user has set up for multi-factor authentication (MFA): an authenticator, the face, the phone, the
     * e-mail address.
     *
     * `getUserMfaStatus` reads more of them, and a token. Rejects with `kind: "not_found"` when the user does not
     * exist, and with `kind: "api"`, `statusCode` 400, when `userId` has the wrong form.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserMfaInfo({ userId: "bob", userIdType: "username" });
     * if (data.totpStatus === "disabled") console.log("no authenticator yet");
     * ```
     */
    getUserMfaInfo(input: GetUserMfaInfoDto, options?: CallOptions): Promise<UserMfaSingleRespDto>;
    /**
     * Reads the state of a user's multi-factor authentication (MFA), which the sources call its trigger data: a token, the
     * factors, and the phone number and e-mail address that are set up as factors.
     *
     * `getUserMfaInfo` reads which factors the user has set up, without a token. Rejects with `kind: "not_found"` when the
     * user does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserMfaStatus({ userId: "bob@example.com", userIdType: "email" });
     * console.log(data.applicationMfa.map((factor) => factor.mfaPolicy));
     * ```
     */
    getUserMfaStatus(input: GetMfaStatusDto, options?: CallOptions): Promise<GetMapInfoRespDto>;
    /**
     * Reads the password of a user, encrypted with the key (RSA, SM2 or another) that is set up in the console.
     *
     * What comes without such a key is not documented. Rejects with `kind: "not_found"` when the user does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserPasswordCiphertext({ userId: "bob", userIdType: "username" });
     * // For a system that has the key to decrypt it.
     * const entry = { username: "bob", password: data.ciphertext };
     * ```
     */
    getUserPasswordCiphertext(input: GetUserPasswordCiphertextDto, options?: CallOptions): Promise<GetUserPasswordCiphertextRespDto>;
    /**
     * Reads all that users may do with data resources, in some permission namespaces or in all of them.
     *
     * It is meant for what a user gets to see after a login. For a few data resources `getUserResourcePermissionList` is
     * faster. To decide on one request, use `checkPermission`: this call has no input for the conditions of data policies,
     * and whether it returns what a policy allows or denies under conditions only is not documented. The results are not
     * paged.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserPermissionList({ userIds: [userId], namespaceCodes: ["intranet"] });
     * const resources = data.userPermissionList.flatMap(({ resourceList }) => resourceList ?? []);
     * const wiki = resources.find(({ resourceCode }) => resourceCode === "wiki");
     * const mayEdit = wiki?.strAuthorize?.actions.includes("write") ?? false;
     * ```
     */
    getUserPermissionList(input: GetUserPermissionListDto, options?: CallOptions): Promise<GetUserPermissionListRespDto>;
    /**
     * Reads one post of a user, also where the user has several.
     *
     * Whether the service wraps the post in `data`, as other calls do, is not established: read `response.data ?? response`.
     * What it returns for a user without a post is not documented.
     *
     * @deprecated The service names `getUserPosts`, which is deprecated, too: use `getUser` with `withPost: true`, then
     * `getPostById`.
     *
     * @example
     * ```ts
     * const response = await client.getUserPost({ userId });
     * const post = response.data ?? response;
     * console.log(post.name);
     * ```
     */
    getUserPost(input: GetUserPostDto, options?: CallOptions): Promise<GetPostRespDto>;
    /**
     * Lists all posts of a user.
     *
     * @deprecated The service marks it as outdated and names no successor: `getUser` with `withPost: true` returns the ids of
     * the posts, and `getPostById` reads them.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserPosts({ userId });
     * console.log(data.map((post) => post.code));
     * ```
     */
    getUserPosts(input: GetUserPostsDto, options?: CallOptions): Promise<PostListRespDto>;
    /**
     * Reads the real-name verifications of a user: whose identity was proved, by which document, and when.
     *
     * The call takes no page. Rejects with `kind: "not_found"` when the user does not exist, and with `kind: "api"`,
     * `statusCode` 400, when `userId` has the wrong form.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserPrincipalAuthenticationInfo({ userId: "bob", userIdType: "username" });
     * const isVerified = data.list.some((verification) => verification.authenticated);
     * ```
     */
    getUserPrincipalAuthenticationInfo(input: GetUserPrincipalAuthenticationInfoDto, options?: CallOptions): Promise<PrincipalAuthenticationInfoPaginatedRespDto>;
    /**
     * Reads what a user may do with these data resources.
     *
     * The documentation recommends it before `getUserPermissionList`, which is slower. Treat an action that is not in
     * `actions` as not allowed, and a resource that is not in the list as well. The call has no input for the conditions
     * of data policies: whether `actions` has what a policy allows or denies under conditions only is not documented. To
     * decide on one request, use `checkPermission`.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserResourcePermissionList({
     *   namespaceCode: "intranet",
     *   userId,
     *   resources: ["wiki", "files/reports/finance"],
     * });
     * const wiki = data.permissionList.find(({ resource }) => resource === "wiki");
     * const showEdit = wiki?.actions.includes("write") ?? false;
     * ```
     */
    getUserResourcePermissionList(input: GetUserResourcePermissionListDto, options?: CallOptions): Promise<GetUserResourcePermissionListRespDto>;
    /**
     * Reads the data of a data resource together with the actions that a user may do with it.
     *
     * The result stands in one of three fields, by `data.resourceType`. What the service returns for a user without any
     * permission, and for a data resource or a user that does not exist, is not documented. The call has no input for the
     * conditions of data policies: to decide on one request, use `checkPermission`.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserResourceStruct({ namespaceCode: "intranet", resourceCode: "folders", userId });
     * for (const { code, actions } of data.treeResourceAuthAction?.nodeAuthActionList ?? []) {
     *   console.log(code, actions?.includes("write") ?? false);
     * }
     * ```
     */
    getUserResourceStruct(input: GetUserResourceStructDto, options?: CallOptions): Promise<GetUserResourceStructRespDto>;
    /**
     * Lists the roles that a user has in one permission group, with their number.
     *
     * **Without `namespace` it lists the roles of the default permission group alone**, so that a user with roles elsewhere may
     * seem to have none. Whether roles count that the user has through a department or a user group is not documented. There
     * are no pages; whether `list` always holds all `totalCount` roles is not documented either. Rejects with
     * `kind: "not_found"` when the user does not exist, and with `kind: "api"`, `statusCode` 400, when `userId` has the wrong
     * form.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserRoles({ userId: "bob", userIdType: "username", namespace: "default" });
     * console.log(data.list.map((role) => role.code));
     * ```
     */
    getUserRoles(input: GetUserRolesDto, options?: CallOptions): Promise<RolePaginatedRespDto>;
    /**
     * Lists the links of a user to other systems that the user is synchronised with, each with the user's record there.
     *
     * Rejects with `kind: "not_found"` when the user does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserSyncRelations({ userId: "bob", userIdType: "username" });
     * for (const relation of data) console.log(relation.provider, relation.userIdInIdp);
     * ```
     */
    getUserSyncRelations(input: GetUserSyncRelationsDto, options?: CallOptions): Promise<SyncRelationListRespDto>;
    /**
     * Reads a webhook, with its secret in plain text.
     *
     * What the service does when the webhook does not exist is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.getWebhook({ webhookId });
     * if (!data.enabled) console.log(`${data.name} gets no events.`);
     * ```
     */
    getWebhook(input: GetWebhookDto, options?: CallOptions): Promise<GetWebhookRespDto>;
    /**
     * Reads the events that a webhook can subscribe to, and the categories that they belong to.
     *
     * The service may know events that `createWebhook` and `updateWebhook` of this version refuse.
     *
     * @example
     * ```ts
     * const { data } = await client.getWebhookEventList();
     * for (const { name, nameEn, value } of data.categories) {
     *   const events = data.events.filter((event) => event.category === value);
     *   console.log(nameEn || name, events.map((event) => event.value));
     * }
     * ```
     */
    getWebhookEventList(input?: Record<string, never>, options?: CallOptions): Promise<WebhookEventListRespDto>;
    /**
     * Lists one page of the requests that the service sent to a webhook, with what your endpoint returned.
     *
     * The rows hold whole requests and responses, and so secrets: the webhook's own in the headers, passwords and tokens in
     * bodies. Do not copy them into a log. A `webhookId` that does not exist is no error. How long and in which order the
     * service keeps the rows is not documented. A row has no id: when events arrive meanwhile, `client.iterate` may return a
     * row twice.
     *
     * @example
     * ```ts
     * const { data } = await client.getWebhookLogs({ webhookId, limit: 50 });
     * const failed = data.list.filter((request) => !request.success);
     * for (const { timestamp, eventName, errorMessage } of failed) console.log(timestamp, eventName, errorMessage);
     * ```
     */
    getWebhookLogs(input: ListWebhookLogs, options?: CallOptions): Promise<ListWebhookLogsRespDto>;
    /**
     * Reads the access token of a WeChat mini program or official account that the service keeps for its own calls of WeChat.
     *
     * Use it where you call WeChat's API yourself, rather than fetch one: at WeChat a new token ends the one before it, and the
     * service's calls would fail. Read it anew when it has ended. Anyone who has the token can act as the mini program or
     * account.
     *
     * @example
     * ```ts
     * const { data } = await client.getWechatMpAccessTokenInfo({ appId: "wx8f3a2b1c0d9e7f65", appSecret });
     * const endsAt = new Date(Number(data.expiresAt) * 1000);
     * ```
     */
    getWechatMpAccessTokenInfo(input: GetWechatAccessTokenDto, options?: CallOptions): Promise<GetWechatAccessTokenInfoRespDto>;
    /**
     * Tells whether a user has at least one of these roles.
     *
     * A role is named by its code within its permission group. Whether roles count that the user has through a department or a
     * user group, and what comes for a role that does not exist, is not documented. Rejects with `kind: "not_found"` when the
     * user does not exist, and with `kind: "api"`, `statusCode` 400, when `roles` has the wrong form.
     *
     * @example
     * ```ts
     * const { data } = await client.hasAnyRole({
     *   userId,
     *   roles: [{ code: "admin" }, { namespace: "default", code: "auditor" }],
     * });
     * if (!data.hasAnyRole) throw new Error("not allowed");
     * ```
     */
    hasAnyRole(input: HasAnyRoleReqDto, options?: CallOptions): Promise<HasAnyRoleRespDto>;
    /**
     * Imports the authenticators for one-time passwords (OTP) that users have from another system, so that their devices go on
     * making valid codes.
     *
     * The response says nothing of single users: what an unknown id does to the others, and whether an authenticator that
     * a user already has is replaced, is not documented. After `network`, `timeout` or `bad_response` they may be imported
     * (`outcome: "unknown"`): `getOtpSecretByUser` reads what is stored.
     *
     * @example
     * ```ts
     * await client.importOtp({ list: [{ userId, otp: { secret, recoveryCode } }] });
     * ```
     */
    importOtp(input: ImportOtpReqDto, options?: CallOptions): Promise<CommonResponseDto>;
    /**
     * Checks whether a user may do something with a resource.
     *
     * `data.allowed` is the decision, so a call that resolves does not mean that the action is allowed. Treat a call that
     * rejects as a refusal: what an unknown user, resource or action leads to is not documented. The call has no input for
     * the conditions of a permission (`condition` of `getAuthorizedResources`): how they are judged is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.isActionAllowed({
     *   userId,
     *   resource: "invoices",
     *   action: "invoices:Approve",
     *   namespace: "default",
     * });
     * if (data.allowed !== true) throw new Error("This user may not approve invoices.");
     * ```
     */
    isActionAllowed(input: IsActionAllowedDto, options?: CallOptions): Promise<IsActionAllowedRespDtp>;
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
     * Logs one user out of 1 to 50 applications.
     *
     * This does not keep the user from logging in again. Rejects with `kind: "not_found"` when the user does not exist, and
     * with `kind: "api"`, `statusCode` 400, when `appIds` has the wrong form. After `network`, `timeout` or `bad_response` the
     * user may be logged out (`outcome: "unknown"`); a repeated call also ends sessions that began since.
     *
     * @example
     * ```ts
     * await client.kickUsers({ userId, appIds: [appId] });
     * ```
     */
    kickUsers(input: KickUsersDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Adds an identity at an external source to a user, who can then log in through this source.
     *
     * Anyone who has the identity can log in as the user from then on: be sure that both are the same person. Rejects with
     * `kind: "not_found"` when the user or the source does not exist. What happens when the identity belongs to a user already
     * is not documented. After `network`, `timeout` or `bad_response` it may be added (`outcome: "unknown"`): check with
     * `getUserIdentities`.
     *
     * @example
     * ```ts
     * await client.linkIdentity({ userId, extIdpId, userIdInIdp, type: "openid" });
     * const { data } = await client.getUserIdentities({ userId });
     * console.log(data.map((identity) => identity.provider));
     * ```
     */
    linkIdentity(input: LinkIdentityDto, options?: CallOptions): Promise<LinkIdentityResDto>;
    /**
     * Lists one page of the users who are logged in to an application, with the total number.
     *
     * A page has 10 rows unless `options.pagination.limit` says otherwise (1 to 50). Users log in and out while you read: a page
     * shows one moment.
     *
     * @example
     * ```ts
     * const { data } = await client.listApplicationActiveUsers({
     *   appId,
     *   options: { pagination: { page: 1, limit: 50 } },
     * });
     * const userIds = data.list.map((user) => user.userId);
     * ```
     */
    listApplicationActiveUsers(input: ListApplicationActiveUsersDto, options?: CallOptions): Promise<UserPaginatedRespDto>;
    /**
     * Lists one page of applications without their settings, and the total number: those that match `keywords` and the other
     * conditions.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50).
     *
     * @example
     * ```ts
     * const { data } = await client.listApplicationSimpleInfo({ keywords: "shop", limit: 50 });
     * const shop = data.list.find((application) => application.appIdentifier === "steamory-shop");
     * ```
     */
    listApplicationSimpleInfo(input: ListApplicationSimpleInfoDto, options?: CallOptions): Promise<ApplicationSimpleInfoPaginatedRespDto>;
    /**
     * Lists one page of applications with their settings, and the total number: those that match `keywords` and the other
     * conditions.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). `listApplicationSimpleInfo` lists applications without their
     * settings, in much smaller rows.
     *
     * @example
     * ```ts
     * const { data } = await client.listApplications({ keywords: "shop", isSelfBuiltApp: true, limit: 50 });
     * const withSaml = data.list.filter((application) => application.samlProviderEnabled);
     * ```
     */
    listApplications(input: ListApplicationsDto, options?: CallOptions): Promise<ApplicationPaginatedRespDto>;
    /**
     * Lists one page of the archived users, with the total number: their ids and when they were archived.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50).
     *
     * @example
     * ```ts
     * const { data } = await client.listArchivedUsers({ page: 1, limit: 50 });
     * for (const { userId, archivedAt } of data.list) console.log(userId, archivedAt);
     * ```
     */
    listArchivedUsers(input: ListArchivedUsersDto, options?: CallOptions): Promise<ListArchivedUsersSingleRespDto>;
    /**
     * Lists one page of the ASA accounts of an application, with their passwords in plain text and their total number.
     *
     * What the service does when the application does not exist is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.listAsaAccount({ appId, limit: 50 });
     * console.log(data.totalCount, data.list.map(({ accountInfo }) => accountInfo["account"]));
     * ```
     */
    listAsaAccount(input: ListAsaAccountsDto, options?: CallOptions): Promise<AsaAccountPaginatedRespDto>;
    /**
     * Lists one page of the access records of an application: who is allowed to use it and who is denied it, with their total
     * number.
     *
     * A page has 10 rows unless `limit` says otherwise. What the service does when the application does not exist is not
     * documented.
     *
     * @example
     * ```ts
     * const { data } = await client.listAuthApplication({ appId, effect: "DENY", enabled: true, limit: 50 });
     * for (const { targetType, targetName } of data.list) console.log(`${targetType} ${targetName} is kept out`);
     * ```
     */
    listAuthApplication(input: ListApplicationAuthDto, options?: CallOptions): Promise<ListApplicationAuthPaginatedRespDto>;
    /**
     * Lists the applications that a user, role, user group or department is allowed or denied.
     *
     * It takes no page, and the response has no total number: whether all arrive is not documented. Nor is whether it also
     * lists what a user may use through a role, a user group or a department: `detailAuthSubject` tells for one application
     * what the access comes from.
     *
     * @example
     * ```ts
     * const { data } = await client.listAuthSubject({ targetType: "USER", targetId: userId, effect: ["ALLOW"] });
     * console.log(data.list.map((application) => application.appId));
     * ```
     */
    listAuthSubject(input: ListAuthSubjectDto, options?: CallOptions): Promise<ListApplicationSubjectRespDto>;
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
     * Lists one page of resources with their ids, from several permission groups, with the total number.
     *
     * Common resources are those that `createResource` creates; data resources have calls of their own. A page has 10 rows
     * unless `limit` says otherwise (1 to 50).
     *
     * @example
     * ```ts
     * const { data } = await client.listCommonResource({ namespaceCodeList: "default,shop", limit: 50 });
     * for (const { id, code, namespaceName } of data.list) console.log(id, namespaceName, code);
     * ```
     */
    listCommonResource(input: ListCommonResourceDto, options?: CallOptions): Promise<CommonResourcePaginatedRespDto>;
    /**
     * Lists one page of the custom fields of users, roles or departments whose values are of one type.
     *
     * The type is required: `getCustomFields` lists the fields of all types, without pages. A page has 10 rows unless `limit`
     * says otherwise (1 to 50).
     *
     * @example
     * ```ts
     * const { data } = await client.listCustFields({ targetType: "USER", dataType: "STRING", limit: 50 });
     * const labels = new Map(data.list.map((field) => [field.key, field.label]));
     * ```
     */
    listCustFields(input: ListCustomFieldsQueryDto, options?: CallOptions): Promise<ListCistomFieldsResDto>;
    /**
     * Lists one page of data policies, with the total number: each with the data resources that it is about and those whom it
     * is granted to.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). `listSimpleDataPolices` returns id, name and description
     * alone. (The API writes "polices" in the names of both.)
     *
     * @example
     * ```ts
     * const { data } = await client.listDataPolices({ query: "wiki", limit: 50 });
     * const unused = data.list.filter(({ targetList }) => targetList.length === 0);
     * console.log(unused.map(({ policyName }) => policyName));
     * ```
     */
    listDataPolices(input: ListDataPoliciesDto, options?: CallOptions): Promise<ListDataPoliciesPaginatedRespDto>;
    /**
     * Lists one page of those whom a data policy is granted to, with the total number.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). A user group, a role or an organization is one row: its
     * members are presumably not listed, which is not documented. `listResourceTargets` lists the users who may do something.
     *
     * @example
     * ```ts
     * const { data: policies } = await client.listSimpleDataPolices({ query: "Editors of the wiki" });
     * for (const { policyId, policyName } of policies.list) {
     *   const { data } = await client.listDataPolicyTargets({ policyId, targetType: ["USER", "ROLE"], limit: 50 });
     *   for (const target of data.list) console.log(policyName, target.targetType, target.targetName);
     * }
     * ```
     */
    listDataPolicyTargets(input: ListDataPolicyTargetsDto, options?: CallOptions): Promise<ListDataPolicySubjectPaginatedRespDto>;
    /**
     * Lists one page of data resources, with the total number: all of them, those of some permission namespaces, or those
     * whose name or code matches `query`.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). The rows lack `struct` and `actions`: `getDataResource`
     * reads them. Rejects with `kind: "api"` and `statusCode: 602` when the service behind this call refuses; the reason is
     * in `serviceMessage`.
     *
     * @example
     * ```ts
     * const { data } = await client.listDataResources({ namespaceCodes: ["intranet"], query: "wiki", limit: 50 });
     * for (const { resourceCode, type, authorizationNum } of data.list) console.log(resourceCode, type, authorizationNum);
     * ```
     */
    listDataResources(input: ListDataResourcesDto, options?: CallOptions): Promise<ListDataResourcesPaginatedRespDto>;
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
     * Lists one page of the extension fields of a tree data resource: fields of your own for its nodes.
     *
     * A page has 10 rows unless `maxSize` says otherwise (1 to 50). It begins at a row, not at a page: the next one at
     * `nextStartIndex`, which is -1 on the last page. `client.iterate.listDnef` follows it for you.
     *
     * @example
     * ```ts
     * const { data } = await client.listDnef({ namespaceCode: "intranet", resourceCode: "files", maxSize: 50 });
     * for (const { key, label, config } of data.list) console.log(key, label, config?.options.map(({ value }) => value));
     * ```
     */
    listDnef(input: GetDenfListDto, options?: CallOptions): Promise<ListDnefPaginatedRespDto>;
    /**
     * Lists the event apps: the sources of events. There are no pages.
     *
     * @example
     * ```ts
     * const { data } = await client.listEventApps();
     * console.log(data.list.map(({ identifier, name }) => `${identifier}: ${name}`));
     * ```
     */
    listEventApps(input?: Record<string, never>, options?: CallOptions): Promise<EventAppPaginatedRespDto>;
    /**
     * Lists one page of the events that the service knows, with the total number: all, or those of one app.
     *
     * These are definitions, not what has happened.
     *
     * @example
     * ```ts
     * const { data } = await client.listEvents({ app: "authing", page: 1, limit: 50 });
     * for (const event of data.list) console.log(event.code, event.name);
     * ```
     */
    listEvents(input: ListEventsDto, options?: CallOptions): Promise<OpenEventPaginatedRespDto>;
    /**
     * Lists the identity sources of the user pool or of a tenant.
     *
     * No page can be asked for. Whether the response then holds all of them is not documented: compare `totalCount` with the
     * length of `list`. `getExtIdp` reads the connections of one.
     *
     * @example
     * ```ts
     * const { data } = await client.listExtIdp({});
     * const github = data.list.find((source) => source.type === "github");
     * if (github) console.log(github.id, github.name);
     * ```
     */
    listExtIdp(input: ListExtIdpDto, options?: CallOptions): Promise<ExtIdpListPaginatedRespDto>;
    /**
     * Lists one page of a user group's members, with the total number.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). Rejects with `kind: "not_found"` when there is no group
     * with that code.
     *
     * @example
     * ```ts
     * const { data } = await client.listGroupMembers({ code: "developers", limit: 50 });
     * const names = data.list.map((user) => user.name ?? user.username);
     * ```
     */
    listGroupMembers(input: ListGroupMembersDto, options?: CallOptions): Promise<UserPaginatedRespDto>;
    /**
     * Lists one page of user groups, with the total number: all groups, or those whose code or name matches `keywords`.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50).
     *
     * @example
     * ```ts
     * const { data } = await client.listGroups({ keywords: "dev", limit: 50 });
     * const codes = data.list.map((group) => group.code);
     * ```
     */
    listGroups(input: ListGroupsDto, options?: CallOptions): Promise<GroupPaginatedRespDto>;
    /**
     * Lists one page of a permission group's roles, without their total number.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). `listRoles` with a `namespace` lists them too, with the
     * total number and more fields.
     *
     * @example
     * ```ts
     * const { data } = await client.listNamespaceRoles({ code: "shop", limit: 50 });
     * const codes = data.map((role) => role.code);
     * ```
     */
    listNamespaceRoles(input: ListNamespaceRolesDto, options?: CallOptions): Promise<NamespaceRolesListPaginatedRespDto>;
    /**
     * Lists one page of permission groups, with the total number: all of them, or those that match `keywords`.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50).
     *
     * @example
     * ```ts
     * const { data } = await client.listNamespaces({ limit: 50 });
     * const disabled = data.list.filter(({ status }) => status === 0);
     * ```
     */
    listNamespaces(input: ListNamespacesDto, options?: CallOptions): Promise<NamespaceListPaginatedRespDto>;
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
     * Lists one page of a permission namespace's roles, with the total number: all of them, or those that match `query`.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). `createRole` with the code as its `namespace` adds a role
     * to it.
     *
     * @example
     * ```ts
     * const { data } = await client.listPermissionNamespaceRoles({ code: "intranet", limit: 50 });
     * const codes = data.list.map((role) => role.code);
     * ```
     */
    listPermissionNamespaceRoles(input: ListPermissionNamespaceRolesDto, options?: CallOptions): Promise<PermissionNamespaceRolesListPaginatedRespDto>;
    /**
     * Lists one page of permission namespaces, with the total number: all of them, or those that match `query`.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50).
     *
     * @example
     * ```ts
     * const { data } = await client.listPermissionNamespaces({ limit: 50 });
     * const disabled = data.list.filter(({ status }) => status === 0);
     * ```
     */
    listPermissionNamespaces(input: ListPermissionNamespacesDto, options?: CallOptions): Promise<PermissionNamespaceListPaginatedRespDto>;
    /**
     * Lists one page of the permission view, with the total number: which user has permissions for which data resource, and
     * by which data policies, roles, user groups and organizations.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). Whether a user and a data resource stand together in one row
     * or in several is not documented, so that the row iterator drops none.
     *
     * @example
     * ```ts
     * const { data } = await client.listPermissionView({ keyword: "grace", limit: 50 });
     * for (const { username, dataResourceCode, dataPolicyList } of data.list) {
     *   console.log(username, dataResourceCode, dataPolicyList.map(({ dataPolicyName }) => dataPolicyName));
     * }
     * ```
     */
    listPermissionView(input: ListPermissionViewDto, options?: CallOptions): Promise<ListPermissionViewResponseDto>;
    /**
     * Lists the pipeline functions of the user pool, all or those of one scene, with their code. There are no pages.
     *
     * The code (`sourceCode`) may hold keys of yours: keep it out of logs.
     *
     * @example
     * ```ts
     * const { data } = await client.listPipelineFunctions({ scene: "PRE_AUTHENTICATION" });
     * console.log(data.list.filter(({ enabled }) => enabled).map(({ funcName }) => funcName));
     * ```
     */
    listPipelineFunctions(input: ListPipelineFunctionsDto, options?: CallOptions): Promise<PipelineFunctionPaginatedRespDto>;
    /**
     * Lists the users who may do one or more actions to data resources, such as all who may edit a document.
     *
     * It is one response without pages. Whether it has users who are allowed through a user group, a role or an organization,
     * and leaves out those who are denied, is not documented: before you open anything, ask `checkPermission` for the user.
     *
     * @example
     * ```ts
     * const { data } = await client.listResourceTargets({
     *   namespaceCode: "intranet",
     *   resources: ["wiki", "files/reports/finance"],
     *   actions: ["read", "write"],
     * });
     * for (const { resource, actionAuthList } of data.authUserList) {
     *   for (const { action, userIds } of actionAuthList) console.log(resource, action, userIds.length);
     * }
     * ```
     */
    listResourceTargets(input: ListResourceTargetsDto, options?: CallOptions): Promise<ListResourceTargetsRespDto>;
    /**
     * Lists one page of a permission group's resources, with the total number.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). `listCommonResource` lists several permission groups and
     * returns ids.
     *
     * @example
     * ```ts
     * const { data } = await client.listResources({ namespace: "default", type: "API", limit: 50 });
     * for (const { code, apiIdentifier } of data.list) console.log(code, apiIdentifier);
     * ```
     */
    listResources(input: ListResourcesDto, options?: CallOptions): Promise<ResourcePaginatedRespDto>;
    /**
     * Lists one page of a role's assignments: when each takes effect and when it ends.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). The rows are in `data.data`. Their documented fields do not
     * tell whom the role was given to: for that, call `listRoleMembers` or `listRoleDepartments`.
     *
     * @example
     * ```ts
     * const { data } = await client.listRoleAssignments({ roleCode: "auditor", limit: 50 });
     * const limited = data.data.filter(({ endTime }) => typeof endTime === "number");
     * ```
     */
    listRoleAssignments(input: ListRoleAssignmentsDto, options?: CallOptions): Promise<RoleListPageRespDto>;
    /**
     * Lists one page of the departments that have a role, with the total number.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). Rejects with `kind: "not_found"` when the role does not
     * exist.
     *
     * @example
     * ```ts
     * const { data } = await client.listRoleDepartments({ code: "auditor", limit: 50 });
     * const names = data.list.map((department) => department.name);
     * ```
     */
    listRoleDepartments(input: ListRoleDepartmentsDto, options?: CallOptions): Promise<RoleDepartmentListPaginatedRespDto>;
    /**
     * Lists one page of the users who have a role, with the total number.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). Whether it includes users who have the role through a
     * department or a user group is not documented: see `listRoleDepartments`. Rejects with `kind: "not_found"` when the role
     * or the permission group does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.listRoleMembers({ code: "auditor", limit: 50 });
     * const names = data.list.map((user) => user.name);
     * ```
     */
    listRoleMembers(input: ListRoleMembersDto, options?: CallOptions): Promise<UserPaginatedRespDto>;
    /**
     * Lists one page of a permission group's roles, with the total number: all of them, or those that match `keywords`.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). Rejects with `kind: "not_found"` when the permission group
     * does not exist.
     *
     * @example
     * ```ts
     * const { data } = await client.listRoles({ keywords: "audit", limit: 50 });
     * const codes = data.list.map((role) => role.code);
     * ```
     */
    listRoles(input: ListRolesDto, options?: CallOptions): Promise<RolePaginatedRespDto>;
    /**
     * Lists one page of data policies, with the total number: id, name and description of each.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). `listDataPolices` also returns the data resources of a
     * policy and those whom it is granted to.
     *
     * @example
     * ```ts
     * const { data } = await client.listSimpleDataPolices({ query: "Editors of the wiki", limit: 50 });
     * const policy = data.list.find(({ policyName }) => policyName === "Editors of the wiki");
     * console.log(policy?.policyId);
     * ```
     */
    listSimpleDataPolices(input: ListSimpleDataPoliciesDto, options?: CallOptions): Promise<ListSimpleDataPoliciesPaginatedRespDto>;
    /**
     * Lists one page of the applications of tenants, with their total number.
     *
     * The sources say that a tenant's id can narrow it down, and declare no field for this id. `page` and `limit` are texts
     * here; the greatest `limit` is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.listTenantApplications({ page: "1", limit: "50", keywords: "wiki", sso_enabled: true });
     * console.log(data.totalCount, data.list.map(({ name }) => name));
     * ```
     */
    listTenantApplications(input: ListTenantApplicationsDto, options?: CallOptions): Promise<TenantApplicationListPaginatedRespDto>;
    /**
     * Lists one page of the identity sources that a tenant's console shows, with the total number.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). Whether it includes sources of the user pool that the tenant
     * uses is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.listTenantExtIdp({ tenantId, type: "enterprise", limit: 50 });
     * for (const { id, name, type } of data.list) console.log(id, name, type);
     * ```
     */
    listTenantExtIdp(input: ListTenantExtIdpDto, options?: CallOptions): Promise<ExtIdpListPaginatedRespDto>;
    /**
     * Lists one page of the built-in fields of users whose values are of one type.
     *
     * The type is required: `getUserBaseFields` lists the fields of all types, without pages. A page has 10 rows unless
     * `limit` says otherwise (1 to 50).
     *
     * @example
     * ```ts
     * const { data } = await client.listUserBaseFields({ targetType: "USER", dataType: "STRING", limit: 50 });
     * const hidden = data.list.filter((field) => field.visibleInUserCenter === false).map((field) => field.key);
     * ```
     */
    listUserBaseFields(input: ListUserBaseFieldsDto, options?: CallOptions): Promise<ListCistomFieldsResDto>;
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
     * Lists one page of users, with the total number: all users, or those of one state or of one period.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). `listUsers` has the same path and is a POST; this is the GET
     * that came before it.
     *
     * @deprecated Use `listUsers`: `page` and `limit` are in `options.pagination` there, the `with…` fields in `options`,
     * `status` in `advancedFilter`.
     *
     * @example
     * ```ts
     * const { data } = await client.listUsersLegacy({ status: "Resigned", page: 1, limit: 50 });
     * console.log(`${data.list.length} of ${data.totalCount}`);
     * ```
     */
    listUsersLegacy(input: ListUsersDto, options?: CallOptions): Promise<UserPaginatedRespDto>;
    /**
     * Lists one page of webhooks, with the total number. Each row may have the webhook's secret in plain text.
     *
     * @example
     * ```ts
     * const { data } = await client.listWebhooks({ limit: 50 });
     * for (const { name, url, enabled } of data.list) console.log(name, url, enabled);
     * ```
     */
    listWebhooks(input: ListWebhooksDto, options?: CallOptions): Promise<GetWebhooksRespDto>;
    /**
     * Lists one page of posts, with the total number: all posts, or those that match `keywords` and the times.
     *
     * A page has 10 rows unless `limit` says otherwise (1 to 50). `postListBatch` lists the posts with given codes.
     *
     * @example
     * ```ts
     * const { data } = await client.postList({ keywords: "engineer", limit: 50 });
     * for (const post of data.list) console.log(post.code, post.name, post.userCount);
     * ```
     */
    postList(input: ListPostDto, options?: CallOptions): Promise<PostPaginatedRespDto>;
    /**
     * Lists one page of posts, with the total number: all posts, those with the codes in `postCodes`, or those that match
     * `keywords` and the times.
     *
     * It does what `postList` does, on the same path, and takes codes besides. A page has 10 rows unless `limit` says otherwise
     * (1 to 50), also where more codes are given. A code that no post has was seen to give an empty list.
     *
     * @example
     * ```ts
     * const { data } = await client.postListBatch({ postCodes: ["engineer", "designer"], limit: 50 });
     * console.log(data.list.map((post) => post.id));
     * ```
     */
    postListBatch(input: ListPostBatchDto, options?: CallOptions): Promise<PostPaginatedRespDto>;
    /**
     * Fills in the placeholders of an e-mail to users, with texts of your own or those of the stored template. No e-mail is
     * sent and nothing is stored.
     *
     * By the sources the response is `data` alone, without `statusCode` and `message`; whether the service leaves them out is
     * not known. If it sends them, they are in the response as well.
     *
     * @example
     * ```ts
     * const { data } = await client.previewEmailTemplate({ type: "WELCOME_EMAIL", subject: "Welcome to {{app_name}}" });
     * console.log(data.subject, data.content);
     * ```
     */
    previewEmailTemplate(input: PreviewEmailTemplateDto, options?: CallOptions): Promise<PreviewEmailTemplateRespDto>;
    /**
     * Publishes an event of your own to those who listen: the same call as `verifyEvent`, under the name that the Node SDK
     * gives it beside the other.
     *
     * That SDK takes code and data as two texts, and adds a field `source` with its own name and version. This client sends
     * no such field: the API's description does not have it. Where the service says that it did not publish the event, the
     * call rejects with `kind: "api"`. After `network`, `timeout` or `bad_response` it may be published
     * (`outcome: "unknown"`).
     *
     * @example
     * ```ts
     * const { data } = await client.pub({
     *   eventType: "steamory-hr.contract.signed",
     *   eventData: JSON.stringify({ userId, contract: "c-2024-17" }),
     * });
     * console.log(data.success);
     * ```
     */
    pub(input: PubEventDto, options?: CallOptions): Promise<PubEventRespDto>;
    /**
     * Publishes an event of your own, from the authentication side: the sources mean it for applications in which a user has
     * logged in.
     *
     * With an access key use `verifyEvent`: whether the service takes an access key here is not documented. Where the service
     * says that it did not publish the event, the call rejects with `kind: "api"`. After `network`, `timeout` or
     * `bad_response` it may be published (`outcome: "unknown"`).
     *
     * @example
     * ```ts
     * const { data } = await client.pubUserEvent({
     *   eventType: "steamory-hr.contract.signed",
     *   eventData: { userId, contract: "c-2024-17" },
     * });
     * console.log(data.success);
     * ```
     */
    pubUserEvent(input: PubEventDto, options?: CallOptions): Promise<PubEventRespDto>;
    /**
     * Gives an application a new secret and resolves to it. The former one presumably ends at once: be ready to give the
     * application the new one. No source says so: after a leak, check that the former one is refused.
     *
     * Keep it as you keep passwords. Presumably rejects with `kind: "not_found"` when the application does not exist, as
     * `getApplication` does. After `network`, `timeout` or `bad_response` the secret may have changed (`outcome: "unknown"`):
     * `getApplicationSecret` reads the one that is in force.
     *
     * @example
     * ```ts
     * const { data } = await client.refreshApplicationSecret({ appId });
     * // For the server of the application, at once.
     * const environment = { SHOP_APP_ID: appId, SHOP_APP_SECRET: data.secret };
     * ```
     */
    refreshApplicationSecret(input: RefreshApplicationSecretDto, options?: CallOptions): Promise<RefreshApplicationSecretRespDto>;
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
     * Removes 1 to 50 users from a user group; their accounts stay.
     *
     * Rejects with `kind: "not_found"` when there is no group with that code. What the service does with users who are not
     * in the group is not documented.
     *
     * @example
     * ```ts
     * await client.removeGroupMembers({ code: "developers", userIds: [userId] });
     * ```
     */
    removeGroupMembers(input: RemoveGroupMembersReqDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Deletes a post.
     *
     * What happens to the users and departments that have the post is not documented. A code that no post has presumably gives
     * `kind: "api"` with `apiCode: 4004`, as in `getPost`. After `network`, `timeout` or `bad_response` the post may be deleted
     * (`outcome: "unknown"`): check with `postListBatch`.
     *
     * @example
     * ```ts
     * const { data } = await client.postListBatch({ postCodes: ["engineer"] });
     * const post = data.list[0];
     * if (post?.userCount === 0 && post.departmentCount === 0) await client.removePost({ code: "engineer" });
     * ```
     */
    removePost(input: RemovePostDto, options?: CallOptions): Promise<CommonResponseDto>;
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
     * Deletes the real-name verification of a user; the account stays.
     *
     * Rejects with `kind: "not_found"` when the user does not exist, and with `kind: "api"` when there is no verification to
     * delete (`statusCode` 499) or `userId` has the wrong form (400). After `network`, `timeout` or `bad_response` it may be
     * deleted (`outcome: "unknown"`): check with `getUserPrincipalAuthenticationInfo`.
     *
     * @example
     * ```ts
     * await client.resetUserPrincipalAuthenticationInfo({
     *   userId: "bob@example.com",
     *   options: { userIdType: "email" },
     * });
     * ```
     */
    resetUserPrincipalAuthenticationInfo(input: ResetUserPrincipalAuthenticationInfoDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Marks a user as having left the company. This cannot be undone.
     *
     * The user loses all permissions, departments, roles, user groups and posts. The account stays with its basic data,
     * but is disabled: it can no longer log in to applications. `deleteUsersBatch` deletes it for good. Rejects with
     * `kind: "not_found"` when the user does not exist. After `network`, `timeout` or `bad_response` the user may be
     * marked (`outcome: "unknown"`): look at `status` with `getUser`.
     *
     * @example
     * ```ts
     * const { data: user } = await client.getUser({ userId });
     * if (user.externalId === leaverExternalId) await client.resignUser({ userId });
     * ```
     */
    resignUser(input: ResignUserReqDto, options?: CallOptions): Promise<ResignUserRespDto>;
    /**
     * Marks 1 to 50 users as having left the company. This cannot be undone.
     *
     * They lose all permissions, departments, roles, user groups and posts. Their accounts stay with their basic data, but
     * are disabled: they can no longer log in to applications. `deleteUsersBatch` deletes them for good. Whether the
     * others are marked when one of them does not exist is not documented. After `network`, `timeout` or `bad_response`
     * they may be marked (`outcome: "unknown"`): look at `status` with `getUserBatch`.
     *
     * @example
     * ```ts
     * await client.resignUserBatch({ userIds: leaverIds });
     * ```
     */
    resignUserBatch(input: ResignUserBatchReqDto, options?: CallOptions): Promise<ResignUserRespDto>;
    /**
     * Uploads the stored code of a pipeline function again, after an upload that failed, and resolves to the function.
     *
     * The error for an id that does not exist is not documented. Only the newer sources call it deprecated.
     *
     * @deprecated Use `updatePipelineFunction` with `sourceCode`, which uploads the code as well.
     *
     * @example
     * ```ts
     * const { data } = await client.reuploadPipelineFunction({ funcId });
     * console.log(data.status);
     * ```
     */
    reuploadPipelineFunction(input: ReUploadPipelineFunctionDto, options?: CallOptions): Promise<PipelineFunctionSingleRespDto>;
    /**
     * Removes the access records of users, roles, user groups and departments for an application.
     *
     * It takes no `effect`, so presumably it also removes records that deny, and with them what kept someone out. Without a
     * record, a target follows the application's default, which `getApplicationPermissionStrategy` reads; to keep it out,
     * deny it with `authorizeApplicationAccess`. A target without a record is no error, so a misspelt one goes unnoticed:
     * check with `listAuthApplication`.
     *
     * @example
     * ```ts
     * await client.revokeApplicationAccess({ appId, list: [{ targetType: "USER", targetIdentifier: [userId] }] });
     * const { data } = await client.detailAuthSubject({ appId, targetType: "USER", targetId: userId });
     * console.log(data.authType); // What the access of the user comes from now.
     * ```
     */
    revokeApplicationAccess(input: RevokeApplicationAccessDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Revokes a data policy from a user, a user group, a role or an organization; their other policies stay.
     *
     * The target loses what only this policy allows, and is no longer denied what only this policy denies: so revoking a
     * policy can open data, too.
     *
     * A user who has the policy through a role, a user group or an organization too presumably keeps it: not documented.
     * Nor is it documented what happens when the target does not have the policy. After `network`, `timeout` or
     * `bad_response` it may be revoked (`outcome: "unknown"`): check with `listDataPolicyTargets`.
     *
     * @example
     * ```ts
     * const { data } = await client.listSimpleDataPolices({ query: "Readers of the wiki" });
     * const policy = data.list.find(({ policyName }) => policyName === "Readers of the wiki");
     * if (policy) {
     *   await client.revokeDataPolicy({ policyId: policy.policyId, targetType: "USER", targetIdentifier: userId });
     * }
     * ```
     */
    revokeDataPolicy(input: DeleteAuthorizeDataPolicyDto, options?: CallOptions): Promise<CommonResponseDto>;
    /**
     * Takes a role from 1 to 50 targets; their other roles stay.
     *
     * A user who also has the role through a department or a user group presumably keeps it: not documented. Rejects with
     * `kind: "not_found"` when the role, the permission group or a user does not exist. Whether the other targets lose the
     * role then is not documented.
     *
     * @example
     * ```ts
     * await client.revokeRole({
     *   code: "auditor",
     *   targets: [{ targetType: "USER", targetIdentifier: userId }],
     * });
     * ```
     */
    revokeRole(input: RevokeRoleDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Takes each of 1 to 10 roles from each of 1 to 50 targets; their other roles stay.
     *
     * It takes more targets than `assignRoleBatch`, which takes 10. What happens when one of the roles or targets does not
     * exist is not documented.
     *
     * @example
     * ```ts
     * await client.revokeRoleBatch({
     *   roles: [{ code: "auditor" }, { code: "editor", namespace: "default" }],
     *   targets: [{ targetType: "USER", targetIdentifier: userId }],
     * });
     * ```
     */
    revokeRoleBatch(input: RevokeRoleBatchDto, options?: CallOptions): Promise<IsSuccessRespDto>;
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
     * Sets the values of 1 to 50 custom fields of one user, role, user group or department.
     *
     * Each field must be defined first, with `setCustomFields`. The service refuses a value that is not of the field's type;
     * whether the others are set then is not documented. Fields that are not listed are not touched, as far as the sources
     * say.
     *
     * @example
     * ```ts
     * await client.setCustomData({
     *   targetType: "USER",
     *   targetIdentifier: userId,
     *   list: [{ key: "level", value: 3 }, { key: "shirt", value: "m" }],
     * });
     * ```
     */
    setCustomData(input: SetCustomDataReqDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Creates or changes the definitions of 1 to 50 custom fields, and resolves to definitions as stored.
     *
     * Each entry is taken by itself: a new key creates a field, a known one changes it. As far as the sources say, fields that
     * are not listed stay: `deleteCustomFields` deletes them. Key, data type and encryption of a field are final. Whether an
     * attribute that is left out of a known field keeps its value is not documented: read the field with `getCustomFields` and
     * give all that is to stay.
     *
     * @example
     * ```ts
     * const { data } = await client.setCustomFields({
     *   list: [
     *     { targetType: "USER", key: "level", dataType: "NUMBER", label: "Level" },
     *     {
     *       targetType: "USER",
     *       key: "shirt",
     *       dataType: "ENUM",
     *       label: "T-shirt",
     *       options: [{ value: "m", label: "Medium" }, { value: "l", label: "Large" }],
     *     },
     *   ],
     * });
     * console.log(data.map((field) => field.key));
     * ```
     */
    setCustomFields(input: SetCustomFieldsReqDto, options?: CallOptions): Promise<CustomFieldListRespDto>;
    /**
     * Changes how 1 to 50 built-in fields of users are shown and edited, and resolves to definitions as stored.
     *
     * Data type and uniqueness of a built-in field cannot be changed. Whether a setting that is left out keeps its value is
     * not documented: read the field with `getUserBaseFields` and give all that is to stay.
     *
     * @example
     * ```ts
     * const { data } = await client.setUserBaseFields({
     *   list: [{ key: "nickname", label: "Nickname", userEditable: true, visibleInUserCenter: true }],
     * });
     * console.log(data.map((field) => field.key));
     * ```
     */
    setUserBaseFields(input: SetUserBaseFieldsReqDto, options?: CallOptions): Promise<CustomFieldListRespDto>;
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
     * Replaces all posts of a user: those in `postIds` stay or are added, and every other post is taken away.
     *
     * To add one post and keep the others, use `userConnectionPost`. A user that does not exist presumably gives `kind:
     * "not_found"`, as in other calls, and a post that does not exist `kind: "api"` with `apiCode: 4004`, as in `getPost`; what
     * happens to the other posts then is not documented.
     *
     * @example
     * ```ts
     * await client.setUserPosts({ userId, postIds: [engineerId, teamLeadId] });
     * ```
     */
    setUserPosts(input: SetUserPostsDto, options?: CallOptions): Promise<CommonResponseDto>;
    /**
     * Sets the state of a user's multi-factor authentication (MFA), which the sources call its trigger data: such as which
     * factors are turned on.
     *
     * Read it with `getUserMfaStatus`, and send the fields that this type declares: others, and `null`, are refused before
     * anything is sent. Whether a field that is left out stays as it is stored is not documented, so send all that is to
     * stay. Rejects with `kind: "not_found"` when the user does not exist. After `network`, `timeout` or `bad_response`
     * the state may be set (`outcome: "unknown"`): check with `getUserMfaStatus`.
     *
     * @example
     * ```ts
     * const { data } = await client.getUserMfaStatus({ userId });
     * await client.setUsersMfaStatus({
     *   userId,
     *   mfaTriggerData: {
     *     mfaToken: data.mfaToken,
     *     applicationMfa: data.applicationMfa,
     *     mfaPhone: data.mfaPhone ?? undefined,
     *     mfaPhoneCountryCode: data.mfaPhoneCountryCode ?? undefined,
     *     mfaEmail: data.mfaEmail ?? undefined,
     *     faceMfaEnabled: data.faceMfaEnabled ?? undefined,
     *     totpMfaEnabled: true,
     *   },
     * });
     * ```
     */
    setUsersMfaStatus(input: SetMfaStatusDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Sends a request to the address of a webhook by hand, and resolves to what your endpoint returned.
     *
     * Each call sends a request, which your endpoint may take for a real event: to try a webhook, send an event that changes
     * nothing there. What is sent without a `requestBody`, and whether a webhook with `enabled: false` gets it, is not
     * documented. After `network`, `timeout` or `bad_response` the request may have arrived (`outcome: "unknown"`): your
     * endpoint knows, and `getWebhookLogs` may show it.
     *
     * @example
     * ```ts
     * const { data } = await client.triggerWebhook({
     *   webhookId,
     *   requestBody: { eventName: "test", data: { description: "Is anyone there?" } },
     * });
     * console.log(data.response);
     * ```
     */
    triggerWebhook(input: TriggerWebhookDto, options?: CallOptions): Promise<TriggerWebhookRespDto>;
    /**
     * Takes an ASA account of an application from users, roles, user groups and departments; the account itself stays.
     *
     * A user who also has the account through a role, a user group or a department presumably keeps it: not documented. Nor
     * is what happens when a target does not have it. Those who saw the password still know it: change it in the application,
     * then with `updateAsaAccount`.
     *
     * @example
     * ```ts
     * await client.unassignAsaAccount({
     *   appId,
     *   accountId,
     *   targets: [{ targetType: "USER", targetIdentifiers: [userId] }],
     * });
     * ```
     */
    unassignAsaAccount(input: AssignAsaAccountsDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Removes identities of a user at one external source. The user can no longer log in through them, unless
     * `linkIdentity` adds them again.
     *
     * The sources say that all identities at the source are removed, and also that `type` names one kind: check with
     * `getUserIdentities` what is left. Whether the service refuses to remove the only way in which a user can log in is
     * not documented. Rejects with `kind: "not_found"` when the user or the source does not exist. After `network`,
     * `timeout` or `bad_response` the identities may be removed (`outcome: "unknown"`).
     *
     * @example
     * ```ts
     * const { data } = await client.getUserIdentities({ userId });
     * const lark = data.find((identity) => identity.provider === "lark");
     * if (lark && data.some((identity) => identity.extIdpId !== lark.extIdpId)) {
     *   await client.unlinkIdentity({ userId, extIdpId: lark.extIdpId, type: lark.type });
     * }
     * ```
     */
    unlinkIdentity(input: UnlinkIdentity, options?: CallOptions): Promise<UnlinkIdentityResDto>;
    /**
     * Changes an application.
     *
     * Only the fields that are given are sent. The service was seen to refuse a new name, by `success: false` beside `statusCode`
     * 200: the call then rejects with `kind: "api"`. What else it refuses is not documented, nor whether lists and objects replace
     * the stored ones: give all that is to be there, and check with `getApplication`. Presumably rejects with
     * `kind: "not_found"` when the application does not exist, as `getApplication` does.
     *
     * @example
     * ```ts
     * const { data } = await client.getApplication({ appId });
     * await client.updateApplication({
     *   appId,
     *   redirectUris: [...data.redirectUris, "https://shop.steamory.example/v2/callback"],
     * });
     * ```
     */
    updateApplication(input: UpdateApplicationDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Turns factors of an application's multi-factor authentication (MFA) on and off, and resolves to those that are on.
     *
     * A factor in neither list presumably stays as it is; what happens to one in both is not documented. Nor is what the
     * service does when the application does not exist. Before you turn a factor off, see that users have another one:
     * `getUserMfaInfo` reads which a user has set up.
     *
     * @example
     * ```ts
     * const { data } = await client.updateApplicationMfaSettings({
     *   appId,
     *   enabledFactors: ["OTP", "EMAIL"],
     *   disabledFactors: ["SMS"],
     * });
     * console.log(data.enabledFactors);
     * ```
     */
    updateApplicationMfaSettings(input: UpdateApplicationMfaSettingsDto, options?: CallOptions): Promise<MFASettingsRespDto>;
    /**
     * Sets whether users may use an application by default, where no access record allows or denies it to them.
     *
     * `DENY_ALL` keeps out all others: allow those who need the application with `authorizeApplicationAccess` first.
     * `ALLOW_ALL` opens it to all users who are not denied it. What the service does when the application does not exist is
     * not documented.
     *
     * @example
     * ```ts
     * const list = [{ targetType: "GROUP" as const, targetIdentifier: ["finance"], effect: "ALLOW" as const }];
     * await client.authorizeApplicationAccess({ appId, list });
     * // A code that does not exist is skipped without an error: without this check, DENY_ALL would keep all of them out.
     * const { data } = await client.listAuthSubject({ targetType: "USER", targetId: userId, effect: ["ALLOW"] });
     * if (data.list.some((application) => application.appId === appId)) {
     *   await client.updateApplicationPermissionStrategy({ appId, permissionStrategy: "DENY_ALL" });
     * }
     * ```
     */
    updateApplicationPermissionStrategy(input: UpdateApplicationPermissionStrategyDataDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Changes what an ASA account fills in, such as its password, and resolves to the account as stored.
     *
     * Send all keys of `accountInfo`: whether those that are left out stay is not documented. It changes nothing in the
     * application that the account is for: change the password there as well, or those who have the account can no longer log
     * in. What the service does when the account does not exist is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.getAsaAccount({ appId, accountId });
     * await client.updateAsaAccount({
     *   appId,
     *   accountId,
     *   accountInfo: { ...data.accountInfo, password },
     * });
     * ```
     */
    updateAsaAccount(input: UpdateAsaAccountDto, options?: CallOptions): Promise<AsaAccountSingleRespDto>;
    /**
     * Changes name, description or statements of a data policy, and resolves to it without its statements.
     *
     * It changes the rights of everybody whom the policy is granted to: `listDataPolicyTargets` lists them.
     * `statementList` presumably replaces all statements, which is not documented: send all that are to hold, those that
     * deny above all. Conditions that were set in the console have no field here: new statements may drop them, and so
     * open data. Only the fields that are given are sent; whether the others keep their values is not documented, so send
     * them too, as below.
     *
     * How the service refuses an id that no policy has, or a name that is in use, is not documented. Where another service
     * behind it refuses or fails, other calls for data policies were seen to reject with `kind: "api"` and `statusCode: 602`.
     *
     * @example
     * ```ts
     * const { data } = await client.listDataPolices({ query: "Editors of the wiki" });
     * const policy = data.list.find(({ policyName }) => policyName === "Editors of the wiki");
     * if (policy) {
     *   await client.updateDataPolicy({
     *     policyId: policy.policyId,
     *     policyName: policy.policyName,
     *     description: policy.description,
     *     statementList: [
     *       { effect: "ALLOW", permissions: ["intranet/wiki/read", "intranet/wiki/write"] },
     *       { effect: "DENY", permissions: ["intranet/files/reports/finance/read"] },
     *     ],
     *   });
     * }
     * ```
     */
    updateDataPolicy(input: UpdateDataPolicyDto, options?: CallOptions): Promise<UpdateDataPolicyResponseDto>;
    /**
     * Changes the name, the description, the data or the actions of a data resource, and resolves to it as stored.
     *
     * Only the fields that are given are sent. `struct` and `actions` presumably replace all that is stored, so that a node, a
     * text or an action that is left out is gone: read them with `getDataResource` and send all of them, as below. What
     * happens to data policies that name a node or an action which is gone, and whether extension fields stay, is not
     * documented. How the service refuses a code that no data resource has is not documented either, so `kind` may be
     * `not_found` or `api`.
     *
     * @example
     * ```ts
     * const wiki = { namespaceCode: "intranet", resourceCode: "wiki" };
     * const { data } = await client.getDataResource(wiki);
     * await client.updateDataResource({
     *   ...wiki,
     *   resourceName: data.resourceName,
     *   description: data.description,
     *   struct: data.struct,
     *   actions: [...data.actions, "export"],
     * });
     * ```
     */
    updateDataResource(input: UpdateDataResourceDto, options?: CallOptions): Promise<UpdateDataResourceResponseDto>;
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
     * Changes label, description or choices of an extension field of a tree data resource. Key and type stay as they are.
     *
     * Only the fields that are given are sent. Whether the others keep their values, whether `config` replaces all choices,
     * and what becomes of nodes that hold a choice which is left out, is not documented: send all choices, as below. How the
     * service refuses a field that does not exist is not documented either.
     *
     * @example
     * ```ts
     * const { data } = await client.listDnef({ namespaceCode: "intranet", resourceCode: "files", query: "secrecy" });
     * const field = data.list.find(({ key }) => key === "secrecy");
     * if (field?.config) {
     *   await client.updateDnef({
     *     namespaceCode: "intranet",
     *     resourceCode: "files",
     *     key: field.key,
     *     label: field.label,
     *     description: field.description,
     *     config: { options: [...field.config.options, { value: "secret" }] },
     *   });
     * }
     * ```
     */
    updateDnef(input: UpdateDnefReq, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Changes the template of one type of e-mails, and resolves to it as stored.
     *
     * The e-mails go to users: look at the result with `previewEmailTemplate` before. A template for verification codes that
     * does not hold the code keeps users from getting on. The placeholders of each type are not documented: take them from
     * the stored template, which `getEmailTemplates` reads.
     *
     * @example
     * ```ts
     * const { data } = await client.updateEmailTemplate({
     *   type: "WELCOME_EMAIL",
     *   customizeEnabled: true,
     *   name: "Welcome",
     *   subject: "Welcome to {{app_name}}",
     *   sender: "{{client_name}}",
     *   content: "<p>Good to have you at {{app_name}}.</p>",
     * });
     * console.log(data.customizeEnabled);
     * ```
     */
    updateEmailTemplate(input: UpdateEmailTemplateDto, options?: CallOptions): Promise<EmailTemplateSingleItemRespDto>;
    /**
     * Gives an identity source another name and resolves to it as stored.
     *
     * Nothing but the name can be changed: for another kind, create another source. The settings are those of the connections:
     * use `updateExtIdpConn`. What the service does when the source does not exist is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.updateExtIdp({ id: extIdpId, name: "GitHub of Steamory" });
     * console.log(data.name);
     * ```
     */
    updateExtIdp(input: UpdateExtIdpDto, options?: CallOptions): Promise<ExtIdpSingleRespDto>;
    /**
     * Changes a connection of an identity source and resolves to it as stored.
     *
     * Wrong settings lock out everyone who logs in through it. `displayName` and `fields` must be given even if they stay as
     * they are. What the service does when the connection does not exist is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.updateExtIdpConn({
     *   id: connectionId,
     *   displayName: "GitHub",
     *   fields: { clientSecret },
     * });
     * console.log(data.identifier);
     * ```
     */
    updateExtIdpConn(input: UpdateExtIdpConnDto, options?: CallOptions): Promise<ExtIdpConnDetailSingleRespDto>;
    /**
     * Turns on factors of multi-factor authentication (MFA) for the whole user pool, and resolves to those that are on.
     *
     * From then on, users presumably need a second factor to log in. What becomes of a user who has none is not
     * documented, so all of them may be locked out: `getUserMfaInfo` reads what one has set up. Whether a factor that the
     * list does not have is turned off is not documented either: look at what the call resolves to, and turn factors off
     * with `closeGlobalMfaSettings`. MFA depends on the plan of the user pool; calls that a plan does not allow were seen
     * to reject with `kind: "api"`, `statusCode` 402.
     *
     * @example
     * ```ts
     * const { data: stored } = await client.getGlobalMfaSettings();
     * if (!stored.enabledFactors.includes("EMAIL")) {
     *   // With the stored ones, in case the list replaces them.
     *   await client.updateGlobalMfaSettings({ enabledFactors: [...stored.enabledFactors, "EMAIL"] });
     * }
     * ```
     */
    updateGlobalMfaSettings(input: MFASettingsDto, options?: CallOptions): Promise<MFASettingsRespDto>;
    /**
     * Changes a user group, found by its code, and resolves to it as stored. `newCode` gives it another code; its type
     * cannot be changed.
     *
     * Rejects with `kind: "not_found"` when there is no group with that code. The client never repeats the call by itself,
     * since a second one with `newCode` finds nothing under the old code. After `network`, `timeout` or `bad_response` the
     * group may be changed (`outcome: "unknown"`): look for both codes with `getGroup`. Without `newCode` you can simply
     * call again.
     *
     * @example
     * ```ts
     * const { data } = await client.updateGroup({
     *   code: "developers",
     *   name: "Developers",
     *   description: "Everyone who writes code",
     * });
     * console.log(data.description);
     * ```
     */
    updateGroup(input: UpdateGroupReqDto, options?: CallOptions): Promise<GroupSingleRespDto>;
    /**
     * Sets up the login page of an application.
     *
     * The sources say that it goes by the id of the application, and declare no field for this id: which application is
     * changed is not documented. All settings are sent at once, no call is documented to read any of them for an
     * application, and what five of them hold is not documented: the call overwrites what is stored, unseen. Try it in a
     * user pool that nobody logs in to first.
     *
     * @example
     * ```ts
     * await client.updateLoginPageConfig({
     *   update: {
     *     // What these five hold is not documented.
     *     tabMethodsSortConfig,
     *     qrCodeSortConfig,
     *     passwordTabConfig,
     *     verifyCodeTabConfig,
     *     config,
     *     ssoPageCustomizationSettings: { hideRegister: true },
     *     enableCreateTenant: false,
     *     createTenantScenes: [],
     *     enableJoinTenant: false,
     *     joinTenantScenes: [],
     *     enableVerifyDomain: false,
     *     verifyDomainScenes: [],
     *     enableAutoConnectTenantApp: false,
     *   },
     * });
     * ```
     */
    updateLoginPageConfig(input: UpdateLoginConfigDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Changes the name or the description of a permission group, or gives it a new code.
     *
     * Only the fields that are given are sent. With `newCode` the old code finds nothing any more: use the new one in every
     * `namespace` from then on. The code of an application's permission group cannot be changed, says the documentation.
     * Presumably rejects with `kind: "not_found"` when the permission group does not exist, as `getNamespace` does. After
     * `network`, `timeout` or `bad_response` it may be changed (`outcome: "unknown"`): check with `getNamespace`, by both
     * codes.
     *
     * @example
     * ```ts
     * const { data } = await client.updateNamespace({ code: "shop", newCode: "store", name: "Store" });
     * console.log(data.code); // "store"
     * ```
     */
    updateNamespace(input: UpdateNamespaceDto, options?: CallOptions): Promise<UpdateNamespaceRespDto>;
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
     * Changes the name or the description of a permission namespace, or gives it a new code, and resolves to it as stored.
     *
     * Only the fields that are given are sent. With `newCode` the old code finds nothing any more: use the new one in every
     * `namespaceCode` from then on; whether policies that name the old code follow is not documented. Rejects with `kind:
     * "not_found"` when the permission namespace does not exist, and with `kind: "conflict"` when another one has `newCode`.
     * After `network`, `timeout` or `bad_response` it may be changed (`outcome: "unknown"`): look for both codes with
     * `getPermissionNamespace` before you try again.
     *
     * @example
     * ```ts
     * const { data } = await client.updatePermissionNamespace({
     *   code: "intranet",
     *   newCode: "offices",
     *   name: "Offices",
     * });
     * console.log(data.code); // "offices"
     * ```
     */
    updatePermissionNamespace(input: UpdatePermissionNamespaceDto, options?: CallOptions): Promise<UpdatePermissionNamespaceResponseDto>;
    /**
     * Changes a pipeline function, or turns it on or off, and resolves to it as stored.
     *
     * Only the fields that are given are sent. New code is uploaded afterwards: `getPipelineFunction` reads `status`. A function
     * that is on and has a mistake can keep all users out: turn it off with `enabled: false`. The error for an id that does not
     * exist is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.updatePipelineFunction({ funcId, enabled: false });
     * console.log(data.funcName, data.enabled);
     * ```
     */
    updatePipelineFunction(input: UpdatePipelineFunctionDto, options?: CallOptions): Promise<PipelineFunctionSingleRespDto>;
    /**
     * Sets the order in which the pipeline functions of a scene run. Each gets what the one before it passes on.
     *
     * Give all functions of the scene: what becomes of one that is missing is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.listPipelineFunctions({ scene: "PRE_REGISTER" });
     * const others = data.list.map((each) => each.funcId).filter((id) => id !== funcId);
     * const order = [...others, funcId]; // This one runs last.
     * await client.updatePipelineOrder({ scene: "PRE_REGISTER", order });
     * ```
     */
    updatePipelineOrder(input: UpdatePipelineOrderDto, options?: CallOptions): Promise<CommonResponseDto>;
    /**
     * Changes the post with this code, and resolves to it as stored.
     *
     * Whether `description` and `departmentIdList` stay as they are when they are left out is not documented: give what is
     * to stay, too. Nor is it documented whether a post that is named by its `id` gets the `code` as a new one. A code that no
     * post has presumably gives `kind: "api"` with `apiCode: 4004`, as in `getPost`.
     *
     * @example
     * ```ts
     * const { data } = await client.updatePost({
     *   code: "engineer",
     *   name: "Senior engineer",
     *   description: "Writes and reviews code",
     *   departmentIdList: [departmentId],
     * });
     * console.log(data.departmentIdList);
     * ```
     */
    updatePost(input: CreatePostDto, options?: CallOptions): Promise<CreatePostRespDto>;
    /**
     * Changes a resource of a permission group and resolves to it as stored.
     *
     * Only the fields that are given are sent. Whether the others keep their values is not documented: to be sure, read
     * them with `getResource` and send them along, as below. Rejects with `kind: "not_found"` when the resource does not
     * exist.
     *
     * @example
     * ```ts
     * const { data } = await client.getResource({ code: "invoices", namespace: "default" });
     * await client.updateResource({
     *   code: "invoices",
     *   namespace: "default",
     *   type: data.type,
     *   name: data.name,
     *   description: data.description,
     *   apiIdentifier: data.apiIdentifier,
     *   actions: [...(data.actions ?? []), { name: "invoices:Export", description: "Export invoices" }],
     * });
     * ```
     */
    updateResource(input: UpdateResourceDto, options?: CallOptions): Promise<ResourceRespDto>;
    /**
     * Changes a role, found by `code`, and gives it the code `newCode`.
     *
     * To keep the code, give the same one as `newCode`, which is required. Presumably a field that is left out stays as it is
     * stored: not documented. It does not resolve to the role: read it with `getRole`. After `network`, `timeout` or
     * `bad_response` the role may be changed (`outcome: "unknown"`): look for `newCode` before you try again.
     *
     * @example
     * ```ts
     * await client.updateRole({ code: "auditor", newCode: "auditor", name: "Auditor", description: "Reads all accounts" });
     * ```
     */
    updateRole(input: UpdateRoleDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Changes the security settings of the user pool, and resolves to all of them as stored.
     *
     * They hold for every user, and some of them keep users out: `loginRequireEmailVerified`, `accountLock` in
     * `loginAnomalyDetection`, short lifetimes of cookies and tokens. Try them in a user pool for tests, and keep what
     * `getSecuritySettings` reads before, to restore it.
     *
     * Only the parts that are given are sent. A part that is left out presumably stays as it is stored: the sources call each
     * of them optional, and say no more. A part that is given goes out whole, since its fields are required: take it from
     * `getSecuritySettings` and change what you mean to. Fields that its type does not have, and `null`, are refused before
     * anything is sent. Some settings depend on the plan of the user pool; calls that a plan does not allow were seen to
     * reject with `kind: "api"`, `statusCode` 402.
     *
     * @example
     * ```ts
     * const { data: before } = await client.getSecuritySettings();
     * const { data } = await client.updateSecuritySettings({
     *   selfUnlockAccount: { ...before.selfUnlockAccount, enabled: true },
     * });
     * console.log(data.selfUnlockAccount.enabled);
     * ```
     */
    updateSecuritySettings(input: UpdateSecuritySettingsDto, options?: CallOptions): Promise<SecuritySettingsRespDto>;
    /**
     * Turns the login by QR code to the console of tenants on or off.
     *
     * While it is off, administrators of tenants who log in by QR code alone are locked out.
     *
     * @example
     * ```ts
     * await client.updateTenantQrCodeState({ enabled: true });
     * ```
     */
    updateTenantQrCodeState(input: UpdateTenantAppqrcodeState, options?: CallOptions): Promise<IsSuccessRespDto>;
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
    /**
     * Changes several users and resolves to them as stored.
     *
     * Only the fields that are given are sent: a default of the documentation, such as `status: "Activated"`, would
     * overwrite what is stored. An e-mail address or phone number is changed without asking its owner. Whether the others are
     * changed when one of them does not exist, or has a value that is taken, is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.updateUserBatch({
     *   list: [
     *     { userId, company: "Steamory", customData: { level: 3 } },
     *     { userId: "64b1f0c2a9d3e8f705142299", status: "Suspended" },
     *   ],
     * });
     * console.log(data.map((user) => user.updatedAt));
     * ```
     */
    updateUserBatch(input: UpdateUserBatchReqDto, options?: CallOptions): Promise<UserListRespDto>;
    /**
     * Sets up how people log in to the tenants of the user pool.
     *
     * All settings are sent at once. `userpollTenantConfig` reads seven of them. No call is documented to read the other
     * six, so this call overwrites them unseen; what five of these hold is not documented either, and `{}` could remove
     * what is stored. Try it in a user pool that nobody logs in to first.
     *
     * @example
     * ```ts
     * const { data: stored } = await client.userpollTenantConfig();
     * await client.updateUserPoolTenantConfig({
     *   update: {
     *     // What these five hold is not documented.
     *     tabMethodsSortConfig,
     *     qrCodeSortConfig,
     *     passwordTabConfig,
     *     verifyCodeTabConfig,
     *     config,
     *     ssoPageCustomizationSettings: { ...stored.ssoPageCustomizationSettings, hideRegister: true },
     *     enableCreateTenant: stored.enableCreateTenant,
     *     createTenantScenes: stored.createTenantScenes,
     *     enableJoinTenant: stored.enableJoinTenant,
     *     joinTenantScenes: stored.joinTenantScenes,
     *     enableVerifyDomain: stored.enableVerifyDomain,
     *     verifyDomainScenes: stored.verifyDomainScenes,
     *     enableAutoConnectTenantApp, // No call reads it: look in the console.
     *   },
     * });
     * ```
     */
    updateUserPoolTenantConfig(input: UpdateUserPoolTenantLoginConfigDto, options?: CallOptions): Promise<IsSuccessRespDto>;
    /**
     * Changes a webhook, or turns it on or off, and resolves to it as stored, with its secret.
     *
     * Only the fields that are given are sent. What the service does when the webhook does not exist is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.updateWebhook({
     *   webhookId,
     *   url: "https://hr.steamory.example/v2/genauth-events",
     *   retryConfig: { enabled: true, count: 3, delay: 10, delayUnit: "Minute" },
     * });
     * console.log(data.updatedAt);
     * ```
     */
    updateWebhook(input: UpdateWebhookDto, options?: CallOptions): Promise<UpdateWebhooksRespDto>;
    /**
     * Adds a post to a user.
     *
     * No source says that the user's other posts are touched; to replace them, use `setUserPosts`. A user that does not exist
     * presumably gives `kind: "not_found"`, as in other calls, and a post that does not exist `kind: "api"` with
     * `apiCode: 4004`, as in `getPost`. What the service returns for a post that the user has already is not documented.
     *
     * @example
     * ```ts
     * await client.userConnectionPost({ userId, postId: engineerId });
     * const { data } = await client.getUser({ userId, withPost: true });
     * console.log(data.postIdList);
     * ```
     */
    userConnectionPost(input: UserConnectionPostDto, options?: CallOptions): Promise<CommonResponseDto>;
    /**
     * Decrypts encrypted values of user fields, and resolves to them in plain text.
     *
     * The private key goes to the service with the call. It and the encrypted values are never shown in errors or events.
     * Whether one value that cannot be decrypted fails the whole call is not documented.
     *
     * @example
     * ```ts
     * const { data } = await client.userFieldDecrypt({
     *   data: [{ userId, fieldName: "phone", encryptedContent }],
     *   privateKey,
     * });
     * const phone = data.find((field) => field.fieldName === "phone")?.decryptedContent;
     * ```
     */
    userFieldDecrypt(input: UserFieldDecryptReqDto, options?: CallOptions): Promise<UserFieldDecryptRespDto>;
    /**
     * Reads what holds for the tenants of the user pool: how people log in, and who may create or join tenants. (The misspelt
     * name is the API's own.)
     *
     * The sources say that it goes by the id of the user pool: it is the user pool of the client.
     *
     * @example
     * ```ts
     * const { data } = await client.userpollTenantConfig();
     * console.log(data.enableCreateTenant, data.loginConfig.enabledBasicLoginMethods);
     * ```
     */
    userpollTenantConfig(input?: Record<string, never>, options?: CallOptions): Promise<UserPoolTenantConfigDtoRespDto>;
    /**
     * Publishes an event of your own to those who listen, though its name speaks of verifying. `pub` is the same call.
     *
     * The event must be defined before, with `defineEvent`: an unknown one is an error. Where the service says that it did not
     * publish it, the call rejects with `kind: "api"`. After `network`, `timeout` or `bad_response` it may be published
     * (`outcome: "unknown"`), and no call tells: let those who listen drop an event that comes twice.
     *
     * @example
     * ```ts
     * const { data } = await client.verifyEvent({
     *   eventType: "steamory-hr.contract.signed",
     *   eventData: { userId, contract: "c-2024-17" },
     * });
     * console.log(data.success);
     * ```
     */
    verifyEvent(input: PubEventDto, options?: CallOptions): Promise<PubEventRespDto>;
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
   * Iterates over all rows of `getAsaAccountAssignedTargets`, as `AsaAccountTargetDto`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.getAsaAccountAssignedTargets(input)) console.log(row);
   * const rows = await collect(client.iterate.getAsaAccountAssignedTargets(input), { max: 1_000 });
   * ```
   */
  getAsaAccountAssignedTargets(input: GetAsaAccountAssignedTargetsDto, options?: CallOptions): AsyncIterableIterator<AsaAccountTargetDto>;
  /**
   * Iterates over all rows of `listApplications`, as `ApplicationDto`, known by `appId`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listApplications(input)) console.log(row);
   * const rows = await collect(client.iterate.listApplications(input), { max: 1_000 });
   * ```
   */
  listApplications(input: ListApplicationsDto, options?: CallOptions): AsyncIterableIterator<ApplicationDto>;
  /**
   * Iterates over all rows of `listApplicationActiveUsers`, as `UserDto`, known by `userId`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listApplicationActiveUsers(input)) console.log(row);
   * const rows = await collect(client.iterate.listApplicationActiveUsers(input), { max: 1_000 });
   * ```
   */
  listApplicationActiveUsers(input: ListApplicationActiveUsersDto, options?: CallOptions): AsyncIterableIterator<UserDto>;
  /**
   * Iterates over all rows of `listAsaAccount`, as `AsaAccountDto`, known by `accountId`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listAsaAccount(input)) console.log(row);
   * const rows = await collect(client.iterate.listAsaAccount(input), { max: 1_000 });
   * ```
   */
  listAsaAccount(input: ListAsaAccountsDto, options?: CallOptions): AsyncIterableIterator<AsaAccountDto>;
  /**
   * Iterates over all rows of `listAuthApplication`, as `ListApplicationAuthDataDto`, known by `id`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listAuthApplication(input)) console.log(row);
   * const rows = await collect(client.iterate.listAuthApplication(input), { max: 1_000 });
   * ```
   */
  listAuthApplication(input: ListApplicationAuthDto, options?: CallOptions): AsyncIterableIterator<ListApplicationAuthDataDto>;
  /**
   * Iterates over all rows of `listApplicationSimpleInfo`, as `ApplicationSimpleInfoDto`, known by `appId`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listApplicationSimpleInfo(input)) console.log(row);
   * const rows = await collect(client.iterate.listApplicationSimpleInfo(input), { max: 1_000 });
   * ```
   */
  listApplicationSimpleInfo(input: ListApplicationSimpleInfoDto, options?: CallOptions): AsyncIterableIterator<ApplicationSimpleInfoDto>;
  /**
   * Iterates over all rows of `listTenantApplications`, as `TenantApplicationDto`, known by `tenantAppId` and `appId`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listTenantApplications(input)) console.log(row);
   * const rows = await collect(client.iterate.listTenantApplications(input), { max: 1_000 });
   * ```
   */
  listTenantApplications(input: Omit<ListTenantApplicationsDto, "page" | "limit"> & Partial<Pick<ListTenantApplicationsDto, "page" | "limit">>, options?: CallOptions): AsyncIterableIterator<TenantApplicationDto>;
  /**
   * Iterates over all rows of `getAdminAuditLogs`, as `AdminAuditLogDto`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.getAdminAuditLogs(input)) console.log(row);
   * const rows = await collect(client.iterate.getAdminAuditLogs(input), { max: 1_000 });
   * ```
   */
  getAdminAuditLogs(input: GetAdminAuditLogsDto, options?: CallOptions): AsyncIterableIterator<AdminAuditLogDto>;
  /**
   * Iterates over all rows of `getUserActionLogs`, as `UserActionLogDto`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.getUserActionLogs(input)) console.log(row);
   * const rows = await collect(client.iterate.getUserActionLogs(input), { max: 1_000 });
   * ```
   */
  getUserActionLogs(input: GetUserActionLogsDto, options?: CallOptions): AsyncIterableIterator<UserActionLogDto>;
  /**
   * Iterates over all rows of `listCustFields`, as `CustomFieldDto`, known by `key`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listCustFields(input)) console.log(row);
   * const rows = await collect(client.iterate.listCustFields(input), { max: 1_000 });
   * ```
   */
  listCustFields(input: ListCustomFieldsQueryDto, options?: CallOptions): AsyncIterableIterator<CustomFieldDto>;
  /**
   * Iterates over all rows of `listUserBaseFields`, as `CustomFieldDto`, known by `key`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listUserBaseFields(input)) console.log(row);
   * const rows = await collect(client.iterate.listUserBaseFields(input), { max: 1_000 });
   * ```
   */
  listUserBaseFields(input: ListUserBaseFieldsDto, options?: CallOptions): AsyncIterableIterator<CustomFieldDto>;
  /**
   * Iterates over all rows of `listDataPolices`, as `ListDataPoliciesRespDto`, known by `policyId`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listDataPolices(input)) console.log(row);
   * const rows = await collect(client.iterate.listDataPolices(input), { max: 1_000 });
   * ```
   */
  listDataPolices(input: ListDataPoliciesDto, options?: CallOptions): AsyncIterableIterator<ListDataPoliciesRespDto>;
  /**
   * Iterates over all rows of `listDataPolicyTargets`, as `DataSubjectRespDto`, known by `targetIdentifier` and `authorizationTime`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listDataPolicyTargets(input)) console.log(row);
   * const rows = await collect(client.iterate.listDataPolicyTargets(input), { max: 1_000 });
   * ```
   */
  listDataPolicyTargets(input: ListDataPolicyTargetsDto, options?: CallOptions): AsyncIterableIterator<DataSubjectRespDto>;
  /**
   * Iterates over all rows of `listDataResources`, as `ListDataResourcesRespDto`, known by `namespaceCode` and `resourceCode`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listDataResources(input)) console.log(row);
   * const rows = await collect(client.iterate.listDataResources(input), { max: 1_000 });
   * ```
   */
  listDataResources(input: ListDataResourcesDto, options?: CallOptions): AsyncIterableIterator<ListDataResourcesRespDto>;
  /**
   * Iterates over all rows of `listDnef`, as `ExtendField`, known by `key`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listDnef(input)) console.log(row);
   * const rows = await collect(client.iterate.listDnef(input), { max: 1_000 });
   * ```
   */
  listDnef(input: GetDenfListDto, options?: CallOptions): AsyncIterableIterator<ExtendField>;
  /**
   * Iterates over all rows of `listPermissionNamespaceRoles`, as `PermissionNamespaceRolesListRespDto`, known by `code`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listPermissionNamespaceRoles(input)) console.log(row);
   * const rows = await collect(client.iterate.listPermissionNamespaceRoles(input), { max: 1_000 });
   * ```
   */
  listPermissionNamespaceRoles(input: ListPermissionNamespaceRolesDto, options?: CallOptions): AsyncIterableIterator<PermissionNamespaceRolesListRespDto>;
  /**
   * Iterates over all rows of `listPermissionNamespaces`, as `PermissionNamespacesListRespDto`, known by `code`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listPermissionNamespaces(input)) console.log(row);
   * const rows = await collect(client.iterate.listPermissionNamespaces(input), { max: 1_000 });
   * ```
   */
  listPermissionNamespaces(input: ListPermissionNamespacesDto, options?: CallOptions): AsyncIterableIterator<PermissionNamespacesListRespDto>;
  /**
   * Iterates over all rows of `listPermissionView`, as `ListPermissionViewRespDto`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listPermissionView(input)) console.log(row);
   * const rows = await collect(client.iterate.listPermissionView(input), { max: 1_000 });
   * ```
   */
  listPermissionView(input: ListPermissionViewDto, options?: CallOptions): AsyncIterableIterator<ListPermissionViewRespDto>;
  /**
   * Iterates over all rows of `listSimpleDataPolices`, as `ListSimpleDataPoliciesRespDto`, known by `policyId`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listSimpleDataPolices(input)) console.log(row);
   * const rows = await collect(client.iterate.listSimpleDataPolices(input), { max: 1_000 });
   * ```
   */
  listSimpleDataPolices(input: ListSimpleDataPoliciesDto, options?: CallOptions): AsyncIterableIterator<ListSimpleDataPoliciesRespDto>;
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
   * Iterates over all rows of `listEvents`, as `OpenEventDto`, known by `id`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listEvents(input)) console.log(row);
   * const rows = await collect(client.iterate.listEvents(input), { max: 1_000 });
   * ```
   */
  listEvents(input: ListEventsDto, options?: CallOptions): AsyncIterableIterator<OpenEventDto>;
  /**
   * Iterates over all rows of `listGroups`, as `ResGroupDto`, known by `code`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listGroups(input)) console.log(row);
   * const rows = await collect(client.iterate.listGroups(input), { max: 1_000 });
   * ```
   */
  listGroups(input: ListGroupsDto, options?: CallOptions): AsyncIterableIterator<ResGroupDto>;
  /**
   * Iterates over all rows of `listGroupMembers`, as `UserDto`, known by `userId`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listGroupMembers(input)) console.log(row);
   * const rows = await collect(client.iterate.listGroupMembers(input), { max: 1_000 });
   * ```
   */
  listGroupMembers(input: ListGroupMembersDto, options?: CallOptions): AsyncIterableIterator<UserDto>;
  /**
   * Iterates over all rows of `listTenantExtIdp`, as `ExtIdpDto`, known by `id`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listTenantExtIdp(input)) console.log(row);
   * const rows = await collect(client.iterate.listTenantExtIdp(input), { max: 1_000 });
   * ```
   */
  listTenantExtIdp(input: ListTenantExtIdpDto, options?: CallOptions): AsyncIterableIterator<ExtIdpDto>;
  /**
   * Iterates over all rows of `getOrders`, as `OrderItem`, known by `orderNo`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.getOrders(input)) console.log(row);
   * const rows = await collect(client.iterate.getOrders(input), { max: 1_000 });
   * ```
   */
  getOrders(input: GetOrdersDto, options?: CallOptions): AsyncIterableIterator<OrderItem>;
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
   * Iterates over all rows of `getPipelineLogs`, as `PipelineFunctionDto`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.getPipelineLogs(input)) console.log(row);
   * const rows = await collect(client.iterate.getPipelineLogs(input), { max: 1_000 });
   * ```
   */
  getPipelineLogs(input: GetPipelineLogsDto, options?: CallOptions): AsyncIterableIterator<PipelineFunctionDto>;
  /**
   * Iterates over all rows of `postList`, as `PostItemDto`, known by `code`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.postList(input)) console.log(row);
   * const rows = await collect(client.iterate.postList(input), { max: 1_000 });
   * ```
   */
  postList(input: ListPostDto, options?: CallOptions): AsyncIterableIterator<PostItemDto>;
  /**
   * Iterates over all rows of `postListBatch`, as `PostItemDto`, known by `code`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.postListBatch(input)) console.log(row);
   * const rows = await collect(client.iterate.postListBatch(input), { max: 1_000 });
   * ```
   */
  postListBatch(input: ListPostBatchDto, options?: CallOptions): AsyncIterableIterator<PostItemDto>;
  /**
   * Iterates over all rows of `getResourceAuthorizedTargets`, as `ResourceAuthorizedTargetDto`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.getResourceAuthorizedTargets(input)) console.log(row);
   * const rows = await collect(client.iterate.getResourceAuthorizedTargets(input), { max: 1_000 });
   * ```
   */
  getResourceAuthorizedTargets(input: GetResourceAuthorizedTargetsDto, options?: CallOptions): AsyncIterableIterator<ResourceAuthorizedTargetDto>;
  /**
   * Iterates over all rows of `listResources`, as `ResourceDto`, known by `code`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listResources(input)) console.log(row);
   * const rows = await collect(client.iterate.listResources(input), { max: 1_000 });
   * ```
   */
  listResources(input: ListResourcesDto, options?: CallOptions): AsyncIterableIterator<ResourceDto>;
  /**
   * Iterates over all rows of `listCommonResource`, as `CommonResourceDto`, known by `id`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listCommonResource(input)) console.log(row);
   * const rows = await collect(client.iterate.listCommonResource(input), { max: 1_000 });
   * ```
   */
  listCommonResource(input: ListCommonResourceDto, options?: CallOptions): AsyncIterableIterator<CommonResourceDto>;
  /**
   * Iterates over all rows of `listNamespaceRoles`, as `NamespaceRolesListRespDto`, known by `id`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listNamespaceRoles(input)) console.log(row);
   * const rows = await collect(client.iterate.listNamespaceRoles(input), { max: 1_000 });
   * ```
   */
  listNamespaceRoles(input: ListNamespaceRolesDto, options?: CallOptions): AsyncIterableIterator<NamespaceRolesListRespDto>;
  /**
   * Iterates over all rows of `listNamespaces`, as `NamespacesListRespDto`, known by `code`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listNamespaces(input)) console.log(row);
   * const rows = await collect(client.iterate.listNamespaces(input), { max: 1_000 });
   * ```
   */
  listNamespaces(input: ListNamespacesDto, options?: CallOptions): AsyncIterableIterator<NamespacesListRespDto>;
  /**
   * Iterates over all rows of `listRoles`, as `RoleDto`, known by `id`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listRoles(input)) console.log(row);
   * const rows = await collect(client.iterate.listRoles(input), { max: 1_000 });
   * ```
   */
  listRoles(input: ListRolesDto, options?: CallOptions): AsyncIterableIterator<RoleDto>;
  /**
   * Iterates over all rows of `listRoleAssignments`, as `RolePermissionListDto`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listRoleAssignments(input)) console.log(row);
   * const rows = await collect(client.iterate.listRoleAssignments(input), { max: 1_000 });
   * ```
   */
  listRoleAssignments(input: ListRoleAssignmentsDto, options?: CallOptions): AsyncIterableIterator<RolePermissionListDto>;
  /**
   * Iterates over all rows of `listRoleDepartments`, as `RoleDepartmentRespDto`, known by `id`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listRoleDepartments(input)) console.log(row);
   * const rows = await collect(client.iterate.listRoleDepartments(input), { max: 1_000 });
   * ```
   */
  listRoleDepartments(input: ListRoleDepartmentsDto, options?: CallOptions): AsyncIterableIterator<RoleDepartmentRespDto>;
  /**
   * Iterates over all rows of `listRoleMembers`, as `UserDto`, known by `userId`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listRoleMembers(input)) console.log(row);
   * const rows = await collect(client.iterate.listRoleMembers(input), { max: 1_000 });
   * ```
   */
  listRoleMembers(input: ListRoleMembersDto, options?: CallOptions): AsyncIterableIterator<UserDto>;
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
   * Iterates over all rows of `getUserLoginHistory`, as `UserLoginHistoryDto`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.getUserLoginHistory(input)) console.log(row);
   * const rows = await collect(client.iterate.getUserLoginHistory(input), { max: 1_000 });
   * ```
   */
  getUserLoginHistory(input: GetUserLoginHistoryDto, options?: CallOptions): AsyncIterableIterator<UserLoginHistoryDto>;
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
  /**
   * Iterates over all rows of `listArchivedUsers`, as `ListArchivedUsersRespDto`, known by `userId` and `archivedAt`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listArchivedUsers(input)) console.log(row);
   * const rows = await collect(client.iterate.listArchivedUsers(input), { max: 1_000 });
   * ```
   */
  listArchivedUsers(input: ListArchivedUsersDto, options?: CallOptions): AsyncIterableIterator<ListArchivedUsersRespDto>;
  /**
   * Iterates over all rows of `listUsersLegacy`, as `UserDto`, known by `userId`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listUsersLegacy(input)) console.log(row);
   * const rows = await collect(client.iterate.listUsersLegacy(input), { max: 1_000 });
   * ```
   */
  listUsersLegacy(input: ListUsersDto, options?: CallOptions): AsyncIterableIterator<UserDto>;
  /**
   * Iterates over all rows of `getWebhookLogs`, as `WebhookLogDto`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.getWebhookLogs(input)) console.log(row);
   * const rows = await collect(client.iterate.getWebhookLogs(input), { max: 1_000 });
   * ```
   */
  getWebhookLogs(input: ListWebhookLogs, options?: CallOptions): AsyncIterableIterator<WebhookLogDto>;
  /**
   * Iterates over all rows of `listWebhooks`, as `WebhookDto`, known by `webhookId`.
   *
   * @example
   * ```ts
   * for await (const row of client.iterate.listWebhooks(input)) console.log(row);
   * const rows = await collect(client.iterate.listWebhooks(input), { max: 1_000 });
   * ```
   */
  listWebhooks(input: ListWebhooksDto, options?: CallOptions): AsyncIterableIterator<WebhookDto>;
}
