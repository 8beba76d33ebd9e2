//! `POST /api/v3/delete-common-resources-batch`: deletes several resources by their ids.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes several resources by their ids, whatever permission group has them.
///
/// The SDKs for Java and Go mark this call as deprecated: `deleteResourcesBatch` takes ids as well. What happens to the
/// permissions for a deleted resource, and whether an unknown id fails the call, is not documented. After `network`,
/// `timeout` or `bad_response` the resources may be deleted (`outcome: "unknown"`): check with `listCommonResource`.
///
/// @example
/// ```ts
/// const { data } = await client.listCommonResource({ keyword: "invoices", namespaceCodeList: "default" });
/// const found = data.list.filter(({ code, namespace }) => code === "invoices" && namespace === "default");
/// const ids = found.map(({ id }) => id);
/// if (ids.length > 0) await client.batchDeleteCommonResource({ ids });
/// ```
// Whether a second one finds none of them and says so is not known, which would report a deletion that was made as not
// found: it is never repeated blindly.
#[endpoint(POST "/api/v3/delete-common-resources-batch", non_idempotent)]
fn batch_delete_common_resource(input: DeleteCommonResourcesBatchDto) -> IsSuccessRespDto;

/// Input of `batchDeleteCommonResource`.
#[dto]
pub struct DeleteCommonResourcesBatchDto {
    /// Ids of the resources, assigned by the service, at least 1: `listCommonResource` returns them. The maximum number is
    /// not documented.
    // What an empty list does is not documented either: it could delete too much.
    #[shape(len = 1..)]
    pub ids: Vec<String>,
}
