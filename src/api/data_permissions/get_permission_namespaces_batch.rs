//! `GET /api/v3/get-permission-namespaces-batch`: reads up to 50 permission namespaces by their codes.

use super::permission_namespace::GetPermissionNamespaceRespDto;
use crate::api::prelude::*;

/// Reads 1 to 50 permission namespaces by their codes.
///
/// Rejects with `kind: "not_found"` when one of them does not exist, without telling which:
/// `checkPermissionNamespaceExists` checks one code.
///
/// @example
/// ```ts
/// const { data } = await client.getPermissionNamespacesBatch({ codes: ["intranet", "laboratory"] });
/// for (const { code, name } of data) console.log(code, name);
/// ```
#[endpoint(GET "/api/v3/get-permission-namespaces-batch")]
fn get_permission_namespaces_batch(
    input: GetPermissionNamespacesBatchDto,
) -> GetPermissionNamespaceListResponseDto;

/// Input of `getPermissionNamespacesBatch`.
#[dto]
pub struct GetPermissionNamespacesBatchDto {
    /// Codes of the permission namespaces, 1 to 50 entries. Some sources allow an empty list, which a query cannot carry.
    #[shape(len = 1..=50)]
    pub codes: Vec<String>,
}

/// Response of `getPermissionNamespacesBatch`.
#[dto]
pub type GetPermissionNamespaceListResponseDto = Resp<Vec<GetPermissionNamespaceRespDto>>;
