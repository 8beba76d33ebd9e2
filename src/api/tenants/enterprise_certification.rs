//! The certification of the company behind a tenant, as calls take it and resolve to it.

use crate::api::prelude::*;

/// Input of `createTenantEnterpriseCertification` and `updateTenantEnterpriseCertification`: what proves which company is
/// behind a tenant. The forms of the texts are not documented.
#[dto]
pub struct CreateTenantEnterpriseCertificationBodyDto {
    /// Name of the company.
    #[shape(len = 1..)]
    pub business_name: String,
    /// Business licence of the company. Whether this is its number or the address of a picture is not documented.
    #[shape(len = 1..)]
    pub business_license: String,
    /// Name under which the company is in the register of companies.
    #[shape(len = 1..)]
    pub business_registration_name: String,
    /// Unified social credit code, by which the authorities of China know the company.
    #[shape(len = 1..)]
    pub unified_social_credit: String,
    /// Name of the person who legally represents the company.
    #[shape(len = 1..)]
    pub legal_representative_name: String,
    /// Identity card number, presumably of the legal representative.
    #[shape(len = 1.., secret)]
    pub national_identification_number: String,
    /// Number of a bank card of a person, presumably of the legal representative.
    #[shape(len = 1.., secret)]
    pub personal_bank_card_number: String,
    /// Phone number that the bank has for this card.
    #[shape(len = 1.., secret)]
    pub bank_reserved_phone: String,
    /// Id of the tenant, assigned by the service.
    #[shape(len = 1..)]
    pub tenant_id: String,
}

/// The certification of a tenant's company. Any field may be missing.
#[dto]
pub struct TenantEnterpriseCertificationRespDto {
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

/// How far the certification of a tenant's company is. The sources explain the values by their names alone, and have `-1`
/// beside them.
#[dto(rename_all = "snake_case")]
pub enum EnterpriseCertificationStatus {
    /// Not handed in.
    NotSubmit,
    /// Handed in and under review.
    Reviewing,
    /// Passed the review.
    Pass,
}
