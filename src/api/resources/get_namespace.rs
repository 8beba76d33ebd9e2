//! `GET /api/v3/get-namespace`: reads a permission group by its code.

use super::namespace::NamespaceRespDto;
use crate::api::prelude::*;

/// Reads a permission group by its code.
///
/// Rejects with `kind: "not_found"` when the permission group does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.getNamespace({ code: "shop" });
/// console.log(data.name, data.description);
/// ```
#[endpoint(GET "/api/v3/get-namespace")]
fn get_namespace(input: GetNamespaceDto) -> NamespaceRespDto;

/// Input of `getNamespace`.
#[dto]
pub struct GetNamespaceDto {
    /// Code of the permission group, 1 to 64 characters: such as `default`, the id of an application, or one chosen by you.
    #[shape(len = 1..=64)]
    pub code: String,
}
