//! `POST /api/v3/update-tenant-enterprise-certification`: changes the certification of a tenant's company.

use super::enterprise_certification::CreateTenantEnterpriseCertificationBodyDto;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Changes the certification of a tenant's company. All fields are required, so it replaces all of them.
///
/// Take the values from your own records: whether `getTenantEnterpriseCertification` returns the numbers in full or masked is
/// not documented, and a masked one must not be sent back. Whether a certification that passed must be reviewed again, and
/// what happens when the tenant has none, is not documented either. Keep the input out of logs and pages.
///
/// @example
/// ```ts
/// await client.updateTenantEnterpriseCertification({
///   tenantId,
///   businessName: "Acme Group",
///   businessLicense: "https://files.steamory.example/acme-group/licence.png",
///   businessRegistrationName: "Acme Group (Beijing) Technology Co., Ltd.",
///   unifiedSocialCredit: "91110000MA00000000",
///   legalRepresentativeName: "Bob Li",
///   nationalIdentificationNumber: "110101199001310000",
///   personalBankCardNumber: "6200000000000000000",
///   bankReservedPhone: "13800000000",
/// });
/// ```
// It writes absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/update-tenant-enterprise-certification", idempotent)]
fn update_tenant_enterprise_certification(
    input: CreateTenantEnterpriseCertificationBodyDto,
) -> IsSuccessRespDto;
