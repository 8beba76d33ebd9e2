//! `GET /api/v3/metadata/list-operate`: lists operations of a data model page by page.

use super::operate_model::OperateListRespDto;
use crate::api::prelude::*;

/// Lists one page of the operations of a data model; `listOperateAll` lists them all.
///
/// Where the operations stand in the response is not established: print it once before you rely on `data`. Therefore
/// `client.iterate` does not have this call.
///
/// @example
/// ```ts
/// const { data } = await client.listOperate({ modelId, page: 1, limit: 50 });
/// const operations = Array.isArray(data) ? data : (data?.list ?? []);
/// console.log(operations.map((operation) => operation.operateName));
/// ```
// Its response is no single operation without an envelope, as the sources declare: they call it a list with pages.
#[endpoint(GET "/api/v3/metadata/list-operate")]
fn list_operate(input: ListOperateDto) -> Bare<OperateListRespDto>;

/// Input of `listOperate`.
#[dto]
pub struct ListOperateDto {
    /// Id of the data model, from `listModel`.
    #[shape(len = 1..)]
    pub model_id: String,
    /// Text to search for in the names. Presumably those of the operations: the sources use their word for a data model.
    pub keywords: Option<String>,
    /// Id of the field to which the operations belong. Some sources do not know this field.
    pub field_id: Option<String>,
    /// Whether to return operations that users created; has an effect with `fieldId` only. A text by the sources,
    /// presumably `"true"` or `"false"`. Some of them do not know this field.
    pub show_created: Option<String>,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
}
