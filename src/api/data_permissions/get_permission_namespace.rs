//! `GET /api/v3/get-permission-namespace`: reads a permission namespace by its code.

use super::permission_namespace::GetPermissionNamespaceRespDto;
use crate::api::prelude::*;

/// Reads a permission namespace by its code.
///
/// Rejects with `kind: "not_found"` when the permission namespace does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.getPermissionNamespace({ code: "intranet" });
/// console.log(data.name, data.description);
/// ```
#[endpoint(GET "/api/v3/get-permission-namespace")]
fn get_permission_namespace(input: GetPermissionNamespaceDto) -> GetPermissionNamespaceResponseDto;

/// Input of `getPermissionNamespace`.
#[dto]
pub struct GetPermissionNamespaceDto {
    /// Code of the permission namespace, 1 to 50 characters.
    #[shape(len = 1..=50)]
    pub code: String,
}

/// Response of `getPermissionNamespace`.
#[dto]
pub type GetPermissionNamespaceResponseDto = Resp<GetPermissionNamespaceRespDto>;
