//! `POST /api/v3/create-tenant-enterprise-certification`: hands in the certification of a tenant's company.

use super::enterprise_certification::CreateTenantEnterpriseCertificationBodyDto;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Hands in the certification of a tenant's company, which `reviewTenantEnterpriseCertification` then decides.
///
/// The input holds the identity card number and the bank card number of a person: keep it out of logs and pages. What the
/// service checks by itself, and what it does when the tenant has a certification already, is not documented;
/// `updateTenantEnterpriseCertification` changes one. After `network`, `timeout` or `bad_response` it may be handed in
/// (`outcome: "unknown"`): check with `getTenantEnterpriseCertification`.
///
/// @example
/// ```ts
/// await client.createTenantEnterpriseCertification({
///   tenantId,
///   businessName: "Acme",
///   businessLicense: "https://files.steamory.example/acme/licence.png",
///   businessRegistrationName: "Acme (Beijing) Technology Co., Ltd.",
///   unifiedSocialCredit: "91110000MA00000000",
///   legalRepresentativeName: "Bob Li",
///   nationalIdentificationNumber: "110101199001310000",
///   personalBankCardNumber: "6200000000000000000",
///   bankReservedPhone: "13800000000",
/// });
/// const response = await client.getTenantEnterpriseCertification({ tenant_id: tenantId });
/// console.log((response.data ?? response).enterpriseCertificationStatus);
/// ```
// No source says that a second one is refused: it could hand in a second certification.
#[endpoint(POST "/api/v3/create-tenant-enterprise-certification", non_idempotent)]
fn create_tenant_enterprise_certification(
    input: CreateTenantEnterpriseCertificationBodyDto,
) -> IsSuccessRespDto;
