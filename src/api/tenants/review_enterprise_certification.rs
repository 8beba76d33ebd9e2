//! `POST /api/v3/review-tenant-enterprise-certification`: decides the certification of a tenant's company.

use super::enterprise_certification::EnterpriseCertificationStatus;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Decides the certification of a tenant's company, which `createTenantEnterpriseCertification` handed in, and says why.
///
/// Whether the tenant is told, and whether a decision can be changed, is not documented. After `network`, `timeout` or
/// `bad_response` it may be decided (`outcome: "unknown"`): check with `getTenantEnterpriseCertification`.
///
/// @example
/// ```ts
/// const response = await client.getTenantEnterpriseCertification({ tenant_id: tenantId });
/// const { enterpriseCertificationStatus: status, unifiedSocialCredit } = response.data ?? response;
/// // The code that a person has read in the register of companies.
/// if (status === "reviewing" && unifiedSocialCredit === "91110000MA00000000") {
///   await client.reviewTenantEnterpriseCertification({
///     tenantId,
///     enterpriseCertificationStatus: "pass",
///     reviewReason: "Licence and register agree",
///   });
/// }
/// ```
// No source says that a second decision is taken, or that the tenant is not told of it again: it is never repeated blindly.
#[endpoint(POST "/api/v3/review-tenant-enterprise-certification", non_idempotent)]
fn review_tenant_enterprise_certification(
    input: ReviewTenantEnterpriseCertificationBodyDto,
) -> IsSuccessRespDto;

/// Input of `reviewTenantEnterpriseCertification`.
#[dto]
pub struct ReviewTenantEnterpriseCertificationBodyDto {
    /// Id of the tenant, assigned by the service.
    #[shape(len = 1..)]
    pub tenant_id: String,
    /// The decision: `"pass"`, or `-1`, which presumably refuses; no source explains it, and no other number is declared. The
    /// sources allow the other words as well.
    pub enterprise_certification_status: Either<EnterpriseCertificationStatus, i64>,
    /// Why you decide so. Required, also for `"pass"`.
    #[shape(len = 1..)]
    pub review_reason: String,
}
