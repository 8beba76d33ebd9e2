// Of risk lists and approvals.
import { open } from "./open.js";

const role = "RolePermissionApplyApprovalObject";
const application = "ApplicationPermissionApplyApprovalObject";

export const risk = [
  {
    at: "ApprovalDetailDto.status",
    is: open,
    reason: "the sources differ: one has a blank behind AGREED",
  },
  {
    at: "ApprovalDetailDto.approvalObjectList",
    is: {
      type: `${role} | ${application} | (${role} | ${application})[]`,
      shown: `${role} | ${application} | ${role} | ${application}[]`,
    },
    reason: "declared as one object, while its name and its text say list",
  },
  {
    at: ["ApprovalBatchProcessReq.numbers", "UserListCreateDto.userIds"],
    is: { minItems: 1 },
    reason: "what an empty list decides, or whom it means, is not documented",
  },
];
