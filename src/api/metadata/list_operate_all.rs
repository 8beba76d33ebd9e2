//! `GET /api/v3/metadata/all-operate`: lists all operations of a data model.

use super::operate_model::OperateListRespDto;
use crate::api::prelude::*;

/// Lists all operations of a data model: those that each data model has, and custom ones.
///
/// Where the operations stand in the response is not established: print it once before you rely on `data`.
///
/// @example
/// ```ts
/// const { data } = await client.listOperateAll({ modelId });
/// const operations = Array.isArray(data) ? data : (data?.list ?? []);
/// console.log(operations.filter((operation) => !operation.isDefault).map((operation) => operation.id));
/// ```
// Its response is no single operation without an envelope, as the sources declare: they call it a list.
#[endpoint(GET "/api/v3/metadata/all-operate")]
fn list_operate_all(input: AllOperateDto) -> Bare<OperateListRespDto>;

/// Input of `listOperateAll`.
#[dto]
pub struct AllOperateDto {
    /// Id of the data model, from `listModel`.
    #[shape(len = 1..)]
    pub model_id: String,
}
