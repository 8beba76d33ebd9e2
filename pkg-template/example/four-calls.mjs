// Adds a department, renames it, and puts a user into it without taking any other department from them.
import { collect, GenAuthError, ManagementClient } from "genauth-management";

const environment = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

/** Every department of the user, on however many pages: what is not read now would be lost by the set below. */
const departmentsOf = (client, userId) => collect(client.iterate.getUserDepartments({ userId }));

async function run() {
  const organizationCode = process.env.GENAUTH_ORGANIZATION_CODE ?? "steamory";
  const userId = environment("GENAUTH_USER_ID");
  const client = new ManagementClient({
    host: environment("GENAUTH_HOST"),
    accessKeyId: environment("GENAUTH_ACCESS_KEY_ID"),
    accessKeySecret: environment("GENAUTH_ACCESS_KEY_SECRET"),
  });

  const before = await departmentsOf(client, userId);

  const { data: created } = await client.createDepartment({
    organizationCode,
    parentDepartmentId: "root",
    name: "Research",
  });
  console.log(`createDepartment       "${created.name}", id ${created.departmentId}`);

  const { data: updated } = await client.updateDepartment({
    organizationCode,
    departmentId: created.departmentId,
    name: "Research & Development",
  });
  console.log(`updateDepartment       "${created.name}" is now "${updated.name}"`);

  // The list replaces what the user has, so it begins with all of that.
  const kept = before.map(({ departmentId, isLeader, isMainDepartment }) => ({ departmentId, isLeader, isMainDepartment }));
  const added = { departmentId: created.departmentId, isLeader: true, isMainDepartment: false };
  const departments = [...kept, added];
  await client.setUserDepartments({ userId, departments });
  console.log(`setUserDepartments     ${before.length} kept, 1 added`);

  const after = await departmentsOf(client, userId);
  console.log(`getUserDepartments     ${before.length} before, ${after.length} after`);
  console.log(`\nDepartments of user ${userId}:`);
  console.table(compared(before, after));
}

/** One row per department, with what the user was in it and is now. */
function compared(before, after) {
  const role = (departments, id) => {
    const department = departments.find(({ departmentId }) => departmentId === id);
    if (!department) return "-";
    const roles = ["member", department.isLeader && "leader", department.isMainDepartment && "main"];
    return roles.filter(Boolean).join(", ");
  };
  const all = new Map([...before, ...after].map(({ departmentId, name }) => [departmentId, name]));
  return Array.from(all, ([id, name]) => ({ department: name, before: role(before, id), after: role(after, id) }));
}

try {
  await run();
} catch (error) {
  process.exitCode = 1;
  if (!(error instanceof GenAuthError)) throw error;
  console.error(error.message);
  for (const issue of error.issues) console.error(`  ${issue.path.join(".")}: ${issue.code}`);
  if (error.outcome === "unknown") console.error("  Look at what is stored before you run this again.");
}
