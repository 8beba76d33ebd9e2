// Two small organizations beside those that the sandbox has, so that there is something to choose from in the demo.
//
//   GENAUTH_HOST, GENAUTH_ACCESS_KEY_ID, GENAUTH_ACCESS_KEY_SECRET   as for server/main.mjs
import { ManagementClient } from "genauth-management";

const { GENAUTH_HOST: host, GENAUTH_ACCESS_KEY_ID: accessKeyId, GENAUTH_ACCESS_KEY_SECRET: accessKeySecret } = process.env;
const client = new ManagementClient({ host, accessKeyId, accessKeySecret });

/** A department is its name and those below it. */
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

/** Seven people each, who follow one another, so that some are in several. */
async function fill(organizationCode, parentDepartmentId, departments) {
  for (const [name, below] of Object.entries(departments)) {
    const { data } = await client.createDepartment({ organizationCode, parentDepartmentId, name });
    const { departmentId } = data;
    const members = Array.from({ length: 7 }, (_, place) => userIds[(next + place) % userIds.length]);
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
