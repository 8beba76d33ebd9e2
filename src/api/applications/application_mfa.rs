//! A factor of multi-factor authentication.

use crate::api::prelude::*;

/// A factor of multi-factor authentication. In a response any field may be missing.
#[dto]
pub struct ApplicationMfaDto {
    /// Kind of the factor, such as `EMAIL`. Other calls name `SMS`, `OTP` and `FACE` beside it.
    #[shape(len = 1..)]
    pub mfa_policy: String,
    /// State of the factor, such as 1. The meaning of the numbers is not documented.
    pub status: i64,
    /// Place of the factor among the others, such as 0. Whether the lowest comes first is not documented.
    pub sort: i64,
}
