//! `GET /api/v3/get-tenant-cooperator`: reads the menus and policies of a co-administrator.

use crate::api::prelude::*;

/// Reads what a co-administrator may do: the menus and the policies.
///
/// `getTenantCooperatorMenu` declares the same response; no source says how the two differ. What the service returns for a user
/// who is no co-administrator is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getTenantCooperator({ userId });
/// console.log(data.authorizedPoliciesCode);
/// ```
#[endpoint(GET "/api/v3/get-tenant-cooperator")]
fn get_tenant_cooperator(input: GetTenantCooperatorDto) -> TenantCooperatorSingleRespDto;

/// Input of `getTenantCooperator`.
#[dto]
pub struct GetTenantCooperatorDto {
    /// Id of the user, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
}

/// Response of `getTenantCooperator` and `getTenantCooperatorMenu`.
#[dto]
pub type TenantCooperatorSingleRespDto = Resp<TenantCooperatorSingleDto>;

/// What a co-administrator may do. Either field may be missing.
#[dto]
pub struct TenantCooperatorSingleDto {
    /// Menus that the co-administrator has, presumably of the console. Their form is not documented.
    pub list: Vec<String>,
    /// Codes of the policies that the co-administrator has.
    pub authorized_policies_code: Vec<String>,
}
