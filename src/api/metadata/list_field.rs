//! `GET /api/v3/metadata/list-field`: lists the fields of a data model.

use super::function_model_field::FunctionModelFieldDto;
use crate::api::prelude::*;

/// Lists all fields of a data model, in one response without pages.
///
/// How the service refuses an unknown id is not documented.
///
/// @example
/// ```ts
/// const { data: fields } = await client.listField({ modelId, from: "hr-scripts" });
/// for (const { id, key, name } of fields) console.log(id, key, name);
/// ```
#[endpoint(GET "/api/v3/metadata/list-field")]
fn list_field(input: ListFieldDto) -> FunctionFieldListResDto;

/// Input of `listField`.
#[dto]
pub struct ListFieldDto {
    /// Id of the data model, from `listModel`.
    #[shape(len = 1..)]
    pub model_id: String,
    /// Where the request comes from. Its values are not documented: a third party's client gives a name of its own. Some
    /// sources do not know this field.
    #[shape(len = 1..)]
    pub from: String,
}

/// Response of `listField`.
#[dto]
pub type FunctionFieldListResDto = Resp<Vec<FunctionModelFieldDto>>;
