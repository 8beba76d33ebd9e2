// Of invitations.
import { open } from "./open.js";

export const invitation = [
  {
    at: ["UpdateUniversalInvitationDto.adminInvitationConfig", "UpdateUniversalInvitationDto.memberInvitationConfig"],
    is: { type: "boolean | InvitationConfigDto" },
    reason: "declared as a boolean; the response has an object, and what is read has to go back",
  },
  {
    at: "ApprovalUniversalInvitationApplicantDto.applicantIds",
    is: { minItems: 1 },
    reason: "what an empty list decides is not documented: it could let in everyone who waits",
  },
  {
    at: [
      "DeleteInvitationPolicyByIdsDto.policyIds",
      "DeleteRosterUsersDto.inviteeIds",
      "SendRosterInvitationBatchDto.inviteeIds",
      "RevertRosterInvitationBatchDto.inviteeIds",
      "DeleteInvitationRosterBatchDto.ids",
      "BatchBindPolicy.rosterIds",
      "BatchUnbindPolicy.rosterIds",
      "AddInvitationPolicyUserAttributionsBatchDto.targets",
      "RemoveInvitationPolicyUserAttributionsBatchDto.targets",
      "InvitationPolicyUserAttributionListDto.targetIdentifiers",
    ],
    is: { minItems: 1 },
    reason: "what an empty list means is not documented: it could be all of them",
  },
  { at: "ImportUsersDto.file", is: { secret: true }, reason: "may be an address by which anyone can read the file" },
  {
    at: "AppValidateRuleDto.content",
    is: (field) => ({ ...open(field), minLength: 0 }),
    reason: "declared with the words of `type`; its text calls it the regular expression, and a sample has an empty one",
  },
  {
    at: ["GenerateInvitationLinkDto.link", "DefaultPasswordConfigDto.custom"],
    is: { secret: true },
    reason: "whoever has the link may join; an initial password",
  },
  {
    at: "ExtendsFieldDto.type",
    is: open,
    reason: "the text of `id` names a further type, metadata",
  },
  {
    at: "UpdateExtendsFieldDto.type",
    is: (field) => ({ ...open(field), minLength: 1 }),
    reason: "as it is read: what is read has to go back",
  },
  {
    at: "UpdateExtendsFieldDto.id",
    is: { optional: true },
    reason: "required for the types user and metadata only, by its text; a sample of the vendor's has others without it",
  },
  {
    at: ["ExtendsFieldDto.validateRules", "UpdateExtendsFieldDto.validateRules"],
    is: { type: "AppValidateRuleDto | AppValidateRuleDto[]" },
    reason: "declared as one rule; a sample of the vendor's has a list, and what is read has to go back",
  },
  {
    at: ["InvitationRosterDto.userCount", "InvitationRosterDto.assignedPolicy"],
    is: { optional: true },
    reason: "returned only where the input asks for it, which it does not by default",
  },
  {
    at: ["GetInvitationPolicyRespDto.data", "InvitationRosterDto.assignedPolicy"],
    is: { type: "any", secret: true },
    reason: "no source knows the fields of a policy; an initial password may be among them",
  },
  {
    at: "PaginationInvitationPolicyDataDto.list",
    is: { type: "any[]", secret: true },
    reason: "no source knows the fields of a policy; an initial password may be among them",
  },
  {
    at: "ImportInviteeDto.msg",
    is: { type: "boolean | string", optional: true },
    reason: "declared as a boolean; its text calls it the result of the operation, presumably a sentence",
  },
  {
    at: "UserAttributionPaginationRespDto.data",
    is: { type: "UserAttributionPaginationDto" },
    reason: "declared as a list of pages; every other list has one page, and an iteration would end with the first",
  },
  {
    at: "InvitationDepartmentRespDto.posts",
    is: { type: "(string | PostDto)[]" },
    reason: "declared as texts, as in DepartmentDto, of which real responses had objects",
  },
  {
    at: "InvitationDepartmentRespDto.allow",
    is: { type: "string | string[]" },
    reason: "declared as one text; the example of the same field of DepartmentDto is a list",
  },
];
