//! `GET /api/v3/get-tenant-enterprise-certification`: reads the certification of a tenant's company.

use super::enterprise_certification::{EnterpriseCertificationStatus, TenantEnterpriseCertificationRespDto};
use crate::api::prelude::*;

/// Reads the certification of a tenant's company, with what was decided about it.
///
/// Whether the service wraps it in `data`, as other calls do, is not established: read `response.data ?? response`. The
/// response holds the identity card number and the bank card number of a person, perhaps in full: keep it out of logs and
/// pages. What comes for a tenant without a certification is not documented.
///
/// @example
/// ```ts
/// const response = await client.getTenantEnterpriseCertification({ tenant_id: tenantId });
/// const certification = response.data ?? response;
/// console.log(certification.enterpriseCertificationStatus, certification.reviewReason);
/// ```
#[endpoint(GET "/api/v3/get-tenant-enterprise-certification")]
fn get_tenant_enterprise_certification(
    input: GetTenantEnterpriseCertificationDto,
) -> Bare<GetTenantEnterpriseCertificationRespDto>;

/// Input of `getTenantEnterpriseCertification`.
#[dto]
pub struct GetTenantEnterpriseCertificationDto {
    /// Id of the tenant, assigned by the service. The official client takes it as `tenantId` and sends it by this name.
    #[shape(name = "tenant_id", len = 1..)]
    pub tenant_id: String,
}

/// Response of `getTenantEnterpriseCertification`: the certification itself, or an envelope that holds it in `data`. The
/// sources declare the former, and nearly all other calls return an envelope: `response.data ?? response` is the
/// certification in both cases. Any field may be missing.
#[dto]
pub struct GetTenantEnterpriseCertificationRespDto {
    /// The certification, if the service sends an envelope. The fields beside it are missing then.
    pub data: Option<TenantEnterpriseCertificationRespDto>,
    /// Name of the company.
    pub business_name: Option<String>,
    /// Business licence of the company: its number, or the address of a picture.
    pub business_license: Option<String>,
    /// Time of the last change. Its form is not documented.
    pub updated_at: Option<String>,
    /// Name under which the company is in the register of companies.
    pub business_registration_name: Option<String>,
    /// Unified social credit code, by which the authorities of China know the company.
    pub unified_social_credit: Option<String>,
    /// Name of the person who legally represents the company.
    pub legal_representative_name: Option<String>,
    /// Identity card number, in full or masked.
    #[shape(secret)]
    pub national_identification_number: Option<String>,
    /// Number of the bank card, in full or masked.
    #[shape(secret)]
    pub personal_bank_card_number: Option<String>,
    /// Phone number that the bank has for this card, in full or masked.
    #[shape(secret)]
    pub bank_reserved_phone: Option<String>,
    /// Why the reviewer decided so.
    pub review_reason: Option<String>,
    /// How far the certification is: one of the words, or `-1`, presumably for one that was refused.
    pub enterprise_certification_status: Option<Either<EnterpriseCertificationStatus, i64>>,
}
