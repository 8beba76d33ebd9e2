//! `GET /api/v3/metadata/get-model`: reads a data model.

use super::function_model::FunctionModelResDto;
use crate::api::prelude::*;

/// Reads a data model, without its fields and rows: those are read with `listField` and `listRow`.
///
/// How the service refuses an id that no data model has is not documented.
///
/// @example
/// ```ts
/// const { data: model } = await client.getModel({ id: modelId });
/// console.log(model.name, model.enable);
/// ```
#[endpoint(GET "/api/v3/metadata/get-model")]
fn get_model(input: GetModelDto) -> FunctionModelResDto;

/// Input of `getModel`.
#[dto]
pub struct GetModelDto {
    /// Id of the data model, from `listModel` or from the console.
    #[shape(len = 1..)]
    pub id: String,
}
