//! `GET /api/v3/get-namespaces-batch`: reads up to 50 permission groups by their codes.

use super::namespace::NamespaceDto;
use crate::api::prelude::*;

/// Reads 1 to 50 permission groups by their codes.
///
/// A code that no permission group has does not fail the call: compare the codes that you get with those that you asked
/// for.
///
/// @example
/// ```ts
/// const codeList = ["shop", "warehouse"];
/// const { data } = await client.getNamespacesBatch({ codeList });
/// const missing = codeList.filter((code) => !data.some((namespace) => namespace.code === code));
/// ```
#[endpoint(GET "/api/v3/get-namespaces-batch")]
fn get_namespaces_batch(input: GetNamespacesBatchDto) -> NamespaceListRespDto;

/// Input of `getNamespacesBatch`.
#[dto]
pub struct GetNamespacesBatchDto {
    /// Codes of the permission groups, 1 to 50 entries. The documentation allows an empty list, which a query cannot
    /// carry.
    #[shape(len = 1..=50)]
    pub code_list: Vec<String>,
}

/// Response of `getNamespacesBatch`.
#[dto]
pub type NamespaceListRespDto = Resp<Vec<NamespaceDto>>;
