// The official Python clients, and what of the API each of them has: what is not listed here must be found in it.

const users = [
  "createUser",
  "createUsersBatch",
  "deleteUsersBatch",
  "getUser",
  "getUserBatch",
  "isUserExists",
  "listUsers",
  "updateUser",
];

export const witnesses = [
  {
    module: "authing",
    version: "5.1.0",
    lacksCalls: ["getDepartmentAllApp"],
    lacksFields: {
      getDepartmentById: ["appTypeList"],
      updateDepartment: ["metadata"],
      updateUser: ["metadata"],
    },
  },
  {
    module: "genauth",
    version: "5.1.0",
    // It was made from a documentation without organizations; three of their reads remained.
    hasCalls: [...users, "getOrganization", "getOrganizationsBatch", "listOrganizations"],
    lacksFields: {
      createUser: ["departmentIds"],
      getUser: ["withDepartmentIds"],
      getUserBatch: ["withDepartmentIds"],
      updateUser: ["metadata"],
    },
  },
];
