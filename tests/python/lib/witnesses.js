// The official Python clients, and where the calls of each are not those of the API. What is not listed here must be found in the
// client, and what is listed must not.
import { lacksCalls } from "./lacking.js";

/** Fields that neither has an argument for. */
const lackedByBoth = {
  copyOperate: ["fieldId"],
  createDataResource: ["extendFieldList"],
  createDataResourceByTree: ["extendFieldList"],
  createWebhook: ["retryConfig"],
  executeOperate: ["fieldId"],
  // The contract requires it: the Node client of 2024 has it, the specification of 2023 does not.
  listField: ["from"],
  listOperate: ["fieldId", "showCreated"],
  listRow: ["getNestData"],
  removeOperate: ["fieldId"],
  updateModel: ["showFieldKey"],
  updateOperate: ["fieldId"],
  updateRole: ["enablePermissionApply"],
  updateUser: ["metadata"],
  updateWebhook: ["retryConfig"],
};

/** What holds of both. */
const both = {
  version: "5.1.0",
  /** Methods whose name is not that of the call in Python's spelling. */
  otherNames: { exportMetadata: "export_meatdata", pub: "put_event" },
  /** Fields that the client makes a text of JSON of. */
  texts: { pub: ["eventData"] },
  /** Arguments that the client sends nowhere: it leaves the `{id}` of a path as it stands. */
  unsent: { deleteById: ["id"], deleteRiskListPolicyById: ["id"], deleteUserListById: ["id"] },
  /** Methods that make no request: it listens to events on a socket, for which alone it signs. */
  others: ["sub_event"],
};

export const witnesses = [
  {
    ...both,
    module: "authing",
    lacksCalls: lacksCalls.authing,
    otherFields: {},
    lacksFields: {
      ...lackedByBoth,
      createPost: ["id"],
      getDepartmentById: ["appTypeList"],
      listGroupMembers: ["flatCustomData"],
      listUsersLegacy: ["withUserPasswordExpireTime"],
      postList: ["metadataNoFieldId", "createdAfter", "createdBefore", "updatedAfter", "updatedBefore"],
      updateDepartment: ["metadata"],
      updatePost: ["id"],
    },
  },
  {
    ...both,
    module: "genauth",
    lacksCalls: lacksCalls.genauth,
    /** Fields of ours that it sends by another name. */
    otherFields: { updateSecuritySettings: { authingTokenExpiresIn: "genauthTokenExpiresIn" } },
    lacksFields: {
      ...lackedByBoth,
      createPublicAccount: ["departmentIds"],
      createUser: ["departmentIds"],
      getPublicAccount: ["withDepartmentIds"],
      getPublicAccountBatch: ["withDepartmentIds"],
      getUser: ["withDepartmentIds"],
      getUserBatch: ["withDepartmentIds"],
      listGroupMembers: ["withDepartmentIds", "flatCustomData"],
      listRoleMembers: ["withDepartmentIds"],
      listUsersLegacy: ["withDepartmentIds", "withUserPasswordExpireTime"],
    },
  },
];
