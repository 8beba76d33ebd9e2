//! `GET /api/v3/get-tenant-cooperator-menu`: reads the menus that a co-administrator has.

use super::get_cooperator::TenantCooperatorSingleRespDto;
use crate::api::prelude::*;

/// Reads the menus that a co-administrator has.
///
/// The response is declared as that of `getTenantCooperator`, with policies beside the menus; no source says how the two differ.
/// What the service returns for a user who is no co-administrator is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getTenantCooperatorMenu({ userId });
/// console.log(data.list);
/// ```
#[endpoint(GET "/api/v3/get-tenant-cooperator-menu")]
fn get_tenant_cooperator_menu(input: GetTenantCooperatorMenuDto) -> TenantCooperatorSingleRespDto;

/// Input of `getTenantCooperatorMenu`.
#[dto]
pub struct GetTenantCooperatorMenuDto {
    /// Id of the user, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
}
