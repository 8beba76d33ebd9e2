//! An ASA account of an application, as calls resolve to it.

use crate::api::prelude::*;

/// Response of a call that resolves to an ASA account.
#[dto]
pub type AsaAccountSingleRespDto = Resp<AsaAccountDto>;

/// An ASA account: what is filled into the login form of an application for those to whom the account is assigned. Any
/// field may be missing.
#[dto]
pub struct AsaAccountDto {
    /// Id of the application that the account is for.
    pub app_id: String,
    /// Id of the account, assigned by the service.
    pub account_id: String,
    /// What is filled in: usually the keys `account` and `password`, with the password in plain text. Never shown in
    /// errors or events.
    #[shape(secret)]
    pub account_info: JsonObject,
}
