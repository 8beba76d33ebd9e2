// How far each call goes, as data: the calls of which the API's contract says that they concern named departments, organizations or
// users. Whatever is not named here may concern the whole user pool: roles, groups, posts, applications, sign-in, synchronization,
// tenants, and each call that a later version has.

/** @param {string} names */
const words = (names) => names.split(/\s+/);

/** @type {<T>(entries: readonly (readonly [string, T])[]) => ReadonlyMap<string, T>} */
const table = (entries) => new Map(entries);

/**
 * Of each, the field that has an organization's code, or a list of them. `getParentDepartment` is one: it says more than of the
 * department that it names.
 */
export const ofOrganizations = table([
  ...words(
    "getOrganization updateOrganization deleteOrganization searchDepartments searchDepartmentsList getParentDepartment",
  ).map((name) => /** @type {const} */ ([name, "organizationCode"])),
  ["getOrganizationsBatch", "organizationCodeList"],
]);

/** Calls that read the department which `organizationCode` and `departmentId` name, or what is below it. */
export const readsOfDepartments = new Set(
  words(
    "getDepartment listChildrenDepartments getAllDepartments listDepartmentMembers listDepartmentMemberIds searchDepartmentMembers" +
      " isUserInDepartment getDepartmentSyncRelations",
  ),
);

/** Of each, the fields that have the ids of users or of public accounts, or lists of them. */
export const ofUsers = table(
  Object.entries({
    userId:
      "getUser getUserIdentities getUserRoles getUserPrincipalAuthenticationInfo getUserDepartments getUserGroups getUserMfaInfo" +
      " getUserAccessibleApps getUserAuthorizedApps hasAnyRole getUserLoginHistory getUserLoggedinApps getUserLoggedinIdentities" +
      " getUserAuthorizedResources checkSessionStatus getOtpSecretByUser getUserPasswordCiphertext getUserMfaStatus" +
      " getUserSyncRelations getUserPosts getUserPost updateUser resetUserPrincipalAuthenticationInfo kickUsers resignUser" +
      " linkIdentity unlinkIdentity setUsersMfaStatus deleteUserSyncRelations setUserPosts userConnectionPost" +
      " getPublicAccount getPublicAccountRoles getPublicAccountsOfUser getGroupsOfPublicAccount getPublicAccountDepartments" +
      " getPostOfPublicUser updatePublicAccount kickPublicAccounts changeIntoPublicAccount setPublicAccountOfDepartments" +
      " setPublicAccountOfnPost unbindPublicAccountOfPost",
    userIds:
      "getUserBatch getUserEncryptPasswordBatch deleteUsersBatch resignUserBatch getPublicAccountBatch deletePublicAccountsBatch" +
      " resignPublicAccountBatch",
    "list.userId": "updateUserBatch importOtp updatePublicAccountBatch",
    publicAccountId: "getUsersOfPublicAccount",
    "publicAccountId userIds": "bindUsersPublicAccount",
    "userId publicAccountIds": "setuserOfPublicAccount",
    "userId publicAccountId": "unbindUsersPublicAccount",
    // The accounts that these create have no ids yet.
    "": "createPublicAccount createPublicAccountsBatch",
  }).flatMap(([fields, names]) => words(names).map((name) => /** @type {const} */ ([name, fields]))),
);
