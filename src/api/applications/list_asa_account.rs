//! `GET /api/v3/list-asa-accounts`: lists the ASA accounts of an application, with their passwords.

use super::asa_account::AsaAccountDto;
use crate::api::prelude::*;

/// Lists one page of the ASA accounts of an application, with their passwords in plain text and their total number.
///
/// What the service does when the application does not exist is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.listAsaAccount({ appId, limit: 50 });
/// console.log(data.totalCount, data.list.map(({ accountInfo }) => accountInfo["account"]));
/// ```
#[endpoint(GET "/api/v3/list-asa-accounts", rows(key = "accountId"))]
fn list_asa_account(input: ListAsaAccountsDto) -> AsaAccountPaginatedRespDto;

/// Input of `listAsaAccount`.
#[dto]
pub struct ListAsaAccountsDto {
    /// Id of the application.
    #[shape(len = 1..)]
    pub app_id: String,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
}

/// Response of `listAsaAccount`.
#[dto]
pub type AsaAccountPaginatedRespDto = Resp<AsaAccountPaginatedDataDto>;

/// One page of the ASA accounts of an application.
#[dto]
pub struct AsaAccountPaginatedDataDto {
    /// The accounts on this page.
    pub list: Vec<AsaAccountDto>,
    /// Number of accounts on all pages.
    pub total_count: i32,
}
