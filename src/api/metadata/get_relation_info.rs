//! `POST /api/v3/metadata/get-relation-info`: reads details of related rows by their ids.

use crate::api::prelude::*;

/// Reads details of related rows by their ids, presumably those that `getRelationValue` lists.
///
/// The form of `data` is not known: no source declares it. It is typed `unknown` and passed on unchanged. Check it before
/// you use it. `getRowBatch` is the documented way to read several rows.
///
/// @example
/// ```ts
/// const { data: related } = await client.getRelationValue({ modelId, rowId, fieldId });
/// const { data } = await client.getRelationInfo({ modelId, idList: related.list });
/// console.log(data);
/// ```
// It only reads, though it is a POST. What comes is not known: no message shows it.
#[endpoint(POST "/api/v3/metadata/get-relation-info", safe, secret)]
fn get_relation_info(input: GetRelationInfoDto) -> GetRelationInfoRespDto;

/// Input of `getRelationInfo`.
#[dto]
pub struct GetRelationInfoDto {
    /// Ids of the related rows. The maximum number is not documented.
    pub id_list: Vec<String>,
    /// Id of the data model. Whether it is that of the related rows, or that of the relation field, is not documented.
    #[shape(len = 1..)]
    pub model_id: String,
}

/// Response of `getRelationInfo`. The sources declare an envelope without `data`, which would be details of nothing.
#[dto]
pub type GetRelationInfoRespDto = Resp<Json>;
