// Adds two small organizations to the sandbox, so that the demo has several to choose from.
//
//   GENAUTH_HOST, GENAUTH_ACCESS_KEY_ID, GENAUTH_ACCESS_KEY_SECRET   as for server/main.mjs
import { ManagementClient } from "genauth-management";

const { GENAUTH_HOST: host, GENAUTH_ACCESS_KEY_ID: accessKeyId, GENAUTH_ACCESS_KEY_SECRET: accessKeySecret } = process.env;
const client = new ManagementClient({ host, accessKeyId, accessKeySecret });

/** @import { CreateOrganizationReqDto } from "genauth-management" */

/**
 * The departments below another one, by name.
 *
 * @typedef {{ [name: string]: Departments }} Departments
 */

/** @type {(CreateOrganizationReqDto & { departments: Departments })[]} */
const ORGANIZATIONS = [
  {
    organizationCode: "harbour",
    organizationName: "Harbour Clinic",
    description: "A hospital with 400 beds at the old harbour",
    departments: {
      Medicine: { Cardiology: {}, Neurology: {}, Paediatrics: {}, Oncology: {} },
      Surgery: { "General surgery": {}, Orthopaedics: {}, Anaesthesia: {} },
      Nursing: { Wards: { "Ward 1": {}, "Ward 2": {}, "Ward 3": {} }, "Intensive care": {} },
      Administration: { Accounts: {}, Kitchen: {}, Pharmacy: {} },
    },
  },
  {
    organizationCode: "linden",
    organizationName: "林登大学 Linden University",
    description: "A university with four faculties",
    departments: {
      "文学院 Arts": { 历史系: {}, 语言学系: {} },
      "理学院 Science": { 数学系: {}, 物理系: {}, 化学系: {} },
      "工学院 Engineering": { 计算机系: {}, 机械系: {} },
      "图书馆 Library": {},
    },
  },
];

const { data: users } = await client.listUsers({ options: { pagination: { page: 1, limit: 50 } } });
const userIds = users.list.map(({ userId }) => userId);
let next = 0;

/**
 * Creates the departments with seven members each. They overlap, so that some people are in several departments.
 *
 * @param {string} organizationCode
 * @param {string} parentDepartmentId
 * @param {Departments} departments
 */
async function fill(organizationCode, parentDepartmentId, departments) {
  for (const [name, below] of Object.entries(departments)) {
    const { data } = await client.createDepartment({ organizationCode, parentDepartmentId, name });
    const { departmentId } = data;
    const members = Array.from({ length: 7 }, (_, index) => /** @type {string} */ (userIds[(next + index) % userIds.length]));
    next += 5;
    await client.addDepartmentMembers({ organizationCode, departmentId, userIds: members });
    await client.updateDepartment({ organizationCode, departmentId, leaderUserIds: members.slice(0, 1) });
    await fill(organizationCode, departmentId, below);
  }
}

for (const { departments, ...organization } of ORGANIZATIONS) {
  const { data } = await client.createOrganization(organization);
  await fill(data.organizationCode, data.departmentId, departments);
}
