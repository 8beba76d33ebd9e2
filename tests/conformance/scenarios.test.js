// Days of an administrator at one service: one client makes each step, the other one reads what came of it, and the other way round.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { ManagementClient } from "genauth-management";
import { OfficialClient } from "./official.js";
import { startSide } from "./side.js";

const organizationCode = "steamory";

let side, clients;
before(async () => {
  side = await startSide();
  const options = { ...side.key, host: side.recorder.url, lang: /** @type {const} */ ("en-US") };
  clients = { ours: new ManagementClient({ ...options, brand: "authing" }), official: new OfficialClient(options) };
});
after(() => side.close());

/** A function that makes a call with this client and resolves to its data. The official client resolves to refusals as well. */
const callsOf = (name) => async (method, input) => {
  const response = await clients[name][method](input);
  assert.equal(response.statusCode, 200, `${name}.${method}: ${JSON.stringify(response)}`);
  return response.data;
};

const codesOf = ({ list }) => list.map(({ code }) => code);

for (const [writer, reader] of [
  ["ours", "official"],
  ["official", "ours"],
]) {
  describe(`${writer} writes, ${reader} reads`, () => {
    // Each pair of clients has its own codes at the same service.
    const at = (code) => `${code}-${writer}`;
    const writes = callsOf(writer);
    const reads = callsOf(reader);
    let departments;

    before(async () => {
      const create = (code, parentDepartmentId) =>
        writes("createDepartment", { organizationCode, name: code, code: at(code), parentDepartmentId, metadata: {} });
      const works = await create("works", "root");
      const hall = await create("hall", works.departmentId);
      const office = await create("office", "root");
      departments = { works: works.departmentId, hall: hall.departmentId, office: office.departmentId };
      await writes("createRole", { code: at("keyholder"), name: "Keyholder" });
      await writes("createRole", { code: at("welder"), name: "Welder" });
      await writes("createGroup", { code: at("first-aiders"), name: "First aiders", description: "Trained", type: "static" });
    });

    const hire = async (username) => (await writes("createUser", { username, departmentIds: [departments.hall] })).userId;
    const rolesOf = async (userId) => codesOf(await reads("getUserRoles", { userId })).sort();
    const departmentsOf = async (userId) =>
      (await reads("getUserDepartments", { userId })).list.map(({ departmentId }) => departmentId);

    test("a person is hired with a role and a group, moves, and leaves", async () => {
      const code = at("keyholder");
      const userId = await hire(at("ada"));
      await writes("assignRole", { code, targets: [{ targetType: "USER", targetIdentifier: userId }] });
      await writes("addGroupMembers", { code: at("first-aiders"), userIds: [userId] });
      assert.deepEqual(await rolesOf(userId), [code]);
      assert.deepEqual(codesOf(await reads("getUserGroups", { userId })), [at("first-aiders")]);
      assert.deepEqual(await departmentsOf(userId), [departments.hall]);
      const members = await reads("listRoleMembers", { code });
      assert.deepEqual(
        members.list.map((user) => user.userId),
        [userId],
      );

      await writes("setUserDepartments", { userId, departments: [{ departmentId: departments.office, isMainDepartment: true }] });
      assert.deepEqual(await departmentsOf(userId), [departments.office]);
      assert.deepEqual(await rolesOf(userId), [code], "a role of the person's own stays");

      await writes("revokeRole", { code, targets: [{ targetType: "USER", targetIdentifier: userId }] });
      assert.deepEqual(await rolesOf(userId), []);
      await writes("resignUser", { userId });
      const left = await reads("getUser", { userId });
      assert.deepEqual([left.status, left.workStatus], ["Resigned", "Closed"]);
      assert.ok(!(await departmentsOf(userId)).includes(departments.office));
      const { list } = await reads("listDepartmentMembers", { organizationCode, departmentId: departments.office });
      assert.deepEqual(list, []);
    });

    test("a role of a department is that of its people and of those below it, as long as they are there", async () => {
      const code = at("welder");
      const userId = await hire(at("grace"));
      const targets = [{ targetType: "DEPARTMENT", targetIdentifier: departments.works }];
      await writes("assignRole", { code, targets });
      assert.deepEqual(await rolesOf(userId), [code]);
      const asked = await reads("hasAnyRole", { userId, roles: [{ code }] });
      assert.equal(asked.hasAnyRole, true);
      const { list } = await reads("listRoleDepartments", { code });
      assert.deepEqual(
        list.map(({ id }) => id),
        [departments.works],
      );

      await writes("setUserDepartments", { userId, departments: [{ departmentId: departments.office }] });
      assert.deepEqual(await rolesOf(userId), []);
      await writes("setUserDepartments", { userId, departments: [{ departmentId: departments.hall }] });
      assert.deepEqual(await rolesOf(userId), [code]);
      await writes("revokeRole", { code, targets });
      assert.deepEqual(await rolesOf(userId), []);
    });

    test("a permission that a department was granted reaches its people, and is gone when it is taken away", async () => {
      const resource = at("drills");
      const use = `${resource}:use`;
      const userId = await hire(at("karl"));
      await writes("createResource", { code: resource, type: "API", actions: [{ name: use, description: "Uses a drill" }] });
      const isAllowed = async () => (await reads("isActionAllowed", { userId, resource, action: use })).allowed;
      const grant = (actions) =>
        writes("authorizeResources", {
          namespace: "default",
          list: [
            {
              targetType: "DEPARTMENT",
              targetIdentifiers: [departments.works],
              resources: [{ code: resource, actions, resourceType: "API" }],
            },
          ],
        });
      assert.equal(await isAllowed(), false);
      await grant([use]);
      assert.equal(await isAllowed(), true);
      const { list } = await reads("getUserAuthorizedResources", { userId });
      assert.deepEqual(
        list.map(({ resourceCode }) => resourceCode),
        [resource],
      );
      await writes("setUserDepartments", { userId, departments: [{ departmentId: departments.office }] });
      assert.equal(await isAllowed(), false, "whoever leaves the department loses the permission");
      await writes("setUserDepartments", { userId, departments: [{ departmentId: departments.hall }] });
      assert.equal(await isAllowed(), true);
      await writes("deleteResource", { code: resource, namespace: "default" });
      assert.equal(await isAllowed().catch(() => false), false);
    });
  });
}
