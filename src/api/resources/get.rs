//! `GET /api/v3/get-resource`: reads a resource by its code.

use super::resource::ResourceRespDto;
use crate::api::prelude::*;

/// Reads a resource of a permission group by its code.
///
/// Rejects with `kind: "not_found"` when the resource does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.getResource({ code: "invoices", namespace: "default" });
/// console.log(data.type, data.actions?.map((action) => action.name));
/// ```
#[endpoint(GET "/api/v3/get-resource")]
fn get_resource(input: GetResourceDto) -> ResourceRespDto;

/// Input of `getResource`.
#[dto]
pub struct GetResourceDto {
    /// Code of the resource, unique in its permission group.
    #[shape(len = 1..)]
    pub code: String,
    /// Code of the permission group that has the resource. Absent: the default permission group.
    pub namespace: Option<String>,
}
