//! `GET /api/v3/get-resources-batch`: reads up to 50 resources by their codes.

use super::resource::ResourceDto;
use crate::api::prelude::*;

/// Reads 1 to 50 resources of a permission group by their codes.
///
/// A code that no resource has does not fail the call: compare the codes that you get with those that you asked for.
///
/// @example
/// ```ts
/// const codeList = ["invoices", "orders"];
/// const { data } = await client.getResourcesBatch({ codeList, namespace: "default" });
/// const missing = codeList.filter((code) => !data.some((resource) => resource.code === code));
/// ```
#[endpoint(GET "/api/v3/get-resources-batch")]
fn get_resources_batch(input: GetResourcesBatchDto) -> ResourceListRespDto;

/// Input of `getResourcesBatch`.
#[dto]
pub struct GetResourcesBatchDto {
    /// Codes of the resources, 1 to 50 entries.
    #[shape(len = 1..=50)]
    pub code_list: Vec<String>,
    /// Code of the permission group that has all of them. Absent: the default permission group.
    pub namespace: Option<String>,
}

/// Response of `getResourcesBatch`.
#[dto]
pub type ResourceListRespDto = Resp<Vec<ResourceDto>>;
