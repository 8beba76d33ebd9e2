//! The responses that several calls share.

use super::public_account::PublicAccountDto;
use crate::api::prelude::*;

/// Response of a call that resolves to one public account.
#[dto]
pub type PublicAccountSingleRespDto = Resp<PublicAccountDto>;

/// Response of a call that resolves to several public accounts.
#[dto]
pub type PublicAccountListRespDto = Resp<Vec<PublicAccountDto>>;

/// Response of a call that resolves to public accounts, or to users in the same form, with their number.
#[dto]
pub type PublicAccountPaginatedRespDto = Resp<PublicAccountPagingDto>;

/// Public accounts, or users in the same form, with their number.
#[dto]
pub struct PublicAccountPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The public accounts, of this page where the call has pages; of `getUsersOfPublicAccount`, the users.
    pub list: Vec<PublicAccountDto>,
}
