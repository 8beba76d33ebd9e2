// The reach of every call of the package: each is decided here once more, by the contract.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readOperations, secretReadOperations } from "genauth-management/proxy";
import { fixtures } from "../lib/fixtures.js";
import { errorOf, every, pageOf, proxyTo } from "./given.js";

const words = (text) => text.trim().split(/\s+/);
/** By an input that names everything by the service's ids. All others are `pool`. */
const REACHES = {
  department: words(`
    createDepartment updateDepartment deleteDepartment updateNodeStatus addDepartmentMembers removeDepartmentMembers
    setUserDepartments
    getDepartment listChildrenDepartments getAllDepartments listDepartmentMembers listDepartmentMemberIds
    searchDepartmentMembers isUserInDepartment getDepartmentSyncRelations`),
  organization: words(`
    getOrganization getOrganizationsBatch updateOrganization deleteOrganization updateOrganizationStatus searchDepartments
    searchDepartmentsList getParentDepartment`),
  user: words(`
    getUser getUserBatch getUserIdentities getUserRoles getUserPrincipalAuthenticationInfo getUserDepartments getUserGroups
    getUserMfaInfo getUserAccessibleApps getUserAuthorizedApps hasAnyRole getUserLoginHistory getUserLoggedinApps
    getUserLoggedinIdentities getUserAuthorizedResources checkSessionStatus getOtpSecretByUser getUserPasswordCiphertext
    getUserMfaStatus getUserSyncRelations getUserEncryptPasswordBatch getUserPosts getUserPost
    createUser createUsersBatch updateUser updateUserBatch deleteUsersBatch resetUserPrincipalAuthenticationInfo kickUsers
    resignUser resignUserBatch importOtp linkIdentity unlinkIdentity setUsersMfaStatus deleteUserSyncRelations setUserPosts
    userConnectionPost
    getPublicAccount getPublicAccountBatch getPublicAccountsOfUser getUsersOfPublicAccount getPublicAccountRoles
    getGroupsOfPublicAccount getPublicAccountDepartments getPostOfPublicUser
    createPublicAccount createPublicAccountsBatch updatePublicAccount updatePublicAccountBatch deletePublicAccountsBatch
    kickPublicAccounts changeIntoPublicAccount bindUsersPublicAccount setuserOfPublicAccount unbindUsersPublicAccount
    setPublicAccountOfDepartments resignPublicAccountBatch setPublicAccountOfnPost unbindPublicAccountOfPost`),
};
const reachOf = new Map(Object.entries(REACHES).flatMap(([reach, names]) => names.map((name) => [name, reach])));

/** The only tenant that a page may name. */
const tenantId = "tenant-1";
/** What names departments and users in another way than by the service's ids. */
const OTHERWISE = ["departmentIdType", "userIdType", "departmentCode", "departmentIds", "withIdentities"];

/** The fixture's first input, by the service's ids. */
function inputOf(call) {
  const text = JSON.stringify(fixtures.find((fixture) => fixture.call === call).cases[0].input);
  const input = JSON.parse(text, (name, value) => {
    if (/tenant_?ids?$/i.test(name)) return Array.isArray(value) ? [tenantId] : tenantId;
    return OTHERWISE.includes(name) ? undefined : value;
  });
  return reachOf.get(call) === "department" && call !== "createDepartment" && call !== "setUserDepartments"
    ? { ...input, departmentId: "d-1" }
    : input;
}

const department = { organizationCode: "steamory", departmentId: "d-1", parentDepartmentId: "d-0", hasChildren: false };
const answers = {
  "/api/v3/get-department": department,
  "/api/v3/get-user-departments": { totalCount: 1, list: [department] },
};
async function service(url) {
  const { pathname, searchParams } = new URL(url);
  const byId = { ...department, departmentId: searchParams.get("departmentId") };
  const data = pathname.endsWith("-by-id") ? byId : answers[pathname];
  return new Response(JSON.stringify({ statusCode: 200, message: "", data }));
}

test("each call has the reach that the contract gives it, and those that only read are told from the others", async () => {
  const found = new Map();
  const authorize = async ({ operation, touches }) => {
    found.set(operation, await touches());
    return false;
  };
  const pageFor = (allow) => pageOf(proxyTo(service, { authorize, allow, client: { tenantId } }), { maxRetries: 0 });
  const ask = async (call, page) => {
    const error = await errorOf(page[call](inputOf(call)));
    assert.equal(error.statusCode, 403, `${call}: ${error}`);
  };
  const page = pageFor(every);
  for (const call of every) await ask(call, page);
  // Of calls that share method and path, the first is asked for unless it is not allowed.
  for (const call of every) if (!found.has(call)) await ask(call, pageFor([call]));
  assert.equal(found.size, every.length);
  const reads = new Set([...readOperations, ...secretReadOperations]);
  for (const [call, { reach, changes, departments, users, organizationCodes }] of found) {
    const lists = { departments: departments.length > 0, users: users.length > 0, organizations: organizationCodes.length > 0 };
    assert.deepEqual([reach, changes], [reachOf.get(call) ?? "pool", !reads.has(call)], call);
    if (reach === "department") assert.ok(lists.departments && lists.organizations, call);
    if (reach === "organization") assert.ok(lists.organizations, call);
    if (reach === "user" && !call.startsWith("create")) assert.ok(lists.users, call);
    if (!changes)
      assert.ok(
        [...departments, ...users].every(({ as }) => as === "read"),
        call,
      );
  }
});

test("a call that the package does not describe is `pool`", async () => {
  const { call, get, proxyOfCalls } = await import("./table.js");
  const found = [];
  const authorize = async ({ touches }) => found.push(await touches()) > 0;
  const { handler } = proxyOfCalls([call("constructor", "GET /api/v3/of-a-later-version")], { authorize });
  assert.equal((await handler(get("/api/v3/of-a-later-version"))).status, 200);
  assert.deepEqual(found, [{ changes: true, reach: "pool", organizationCodes: [], departments: [], users: [] }]);
});
