// Of tenants and their members.
import { open } from "./open.js";

const text = { type: "string", optional: true };
const secret = { ...text, secret: true };
const status = { type: "string | integer", enum: ["not_submit", "reviewing", "pass"] };

const certification = {
  businessName: text,
  businessLicense: text,
  updatedAt: text,
  businessRegistrationName: text,
  unifiedSocialCredit: text,
  legalRepresentativeName: text,
  nationalIdentificationNumber: secret,
  personalBankCardNumber: secret,
  bankReservedPhone: secret,
  reviewReason: text,
  enterpriseCertificationStatus: { ...status, optional: true },
};

export const tenant = [
  {
    at: "GetTenantEnterpriseCertificationDto",
    is: { tenantId: undefined, tenant_id: { type: "string", minLength: 1 } },
    reason: "the official client takes it by the one name, and sends it by the other; no other source has the call",
  },
  {
    at: [
      "ReviewTenantEnterpriseCertificationBodyDto.enterpriseCertificationStatus",
      "TenantEnterpriseCertificationRespDto.enterpriseCertificationStatus",
    ],
    is: status,
    reason: "three texts and the number -1",
  },
  {
    at: ["CreateTenantDto.logo", "UpdateTenantDto.logo"],
    is: { type: "string | string[]" },
    reason: "declared as a list, with one text as its example",
  },
  {
    at: ["TenantDto.logo", "TenantRespDto.logo", "TenantDto.enterpriseDomains", "TenantRespDto.enterpriseDomains"],
    is: { type: "string | string[]" },
    reason: "the sources differ: one text, or a list",
  },
  {
    at: ["TenantDto.sourceAppId", "TenantRespDto.sourceAppId"],
    is: { optional: true },
    reason: "missing for a tenant of the console, says its description",
  },
  {
    at: "getTenantEnterpriseCertification",
    is: { response: "GetTenantEnterpriseCertificationRespDto" },
    reason: "declared without an envelope, which nearly all other calls have: both shapes are read",
  },
  {
    at: "GetTenantEnterpriseCertificationRespDto",
    is: { ...certification, data: { type: "TenantEnterpriseCertificationRespDto", optional: true } },
    reason: "a certification, or an envelope around one",
  },
  {
    at: "sendEmailBatch",
    is: { response: "SendEmailBatchRespDto" },
    reason: "declared without an envelope, which nearly all other calls have: both shapes are read",
  },
  {
    at: "SendEmailBatchRespDto",
    is: {
      data: { type: "SendEmailBatchDataDto", optional: true },
      success: { type: "boolean", optional: true },
    },
    reason: "the result, or an envelope around it",
  },
  {
    at: ["RemoveTenantUsersDto.linkUserIds", "RemoveTenantUsersDto.memberIds"],
    is: { minItems: 1 },
    reason: "an empty list names nobody, and no source says that nobody is removed",
  },
  {
    at: "ListInviteTenantUserRecordsDto.keywords",
    is: { minLength: 0 },
    reason: "required text to search for: an empty one is the only way to ask for all",
  },
  {
    at: "CreateTenantUserReqDto.email",
    is: { format: "email" },
    reason: "a malformed address was seen to be refused",
  },
  {
    at: "UpdateTenantUserDto.updates",
    is: { secret: true },
    reason: "free values, a password may be among them",
  },
  {
    at: "InviteTenantUserRecord.inviteLink",
    is: { secret: true },
    reason: "whoever has the link presumably joins the tenant",
  },
  {
    at: "sendInviteTenantUserEmail",
    is: { request: undefined },
    reason: "its type has no field in any source: the call takes nothing",
  },
  { at: "TenantUserDto.gender", is: open, reason: "one source has W as well" },
  { at: "InviteTenantUsersDto.errMsgs", is: { type: "ErrorEmailMsg[]" }, reason: "types begin with a capital letter" },
  {
    at: "ErrorEmailMsg",
    is: { email: { type: "string" }, message: { type: "string" } },
    reason: "errorEmailMsg of the sources",
  },
  {
    at: ["CreateTenantCooperatorDto.policies", "CreateMultipleTenantAdminDto.tenantIds"],
    is: { minItems: 1 },
    reason: "they grant rights, and no source says that an empty list grants none",
  },
  {
    at: "ListTenantsDto.source",
    is: { type: "string | string[]" },
    reason: "declared as anything; the query of a GET carries texts",
  },
];
