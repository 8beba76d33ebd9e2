//! `POST /api/v3/metadata/get-all-metadata`: reads all rows of a data model at once.

use super::condition::Condition;
use super::conjunction::Conjunction;
use super::function_model_value_list::FunctionModelValueListResDto;
use crate::api::prelude::*;

/// Reads all rows of a data model, or all that meet conditions, in one response without pages.
///
/// A large data model gives a large response: `getAllMetadataRow` and `listRow` read it part by part.
///
/// @example
/// ```ts
/// const { data } = await client.getAllMetadata({
///   modelId,
///   conditions: [{ key: "location", operator: "eq", value: "Berlin" }],
/// });
/// console.log(data.totalCount, data.list.map((row) => row.serialNumber));
/// ```
// It only reads, though it is a POST. A row may hold anything, also a secret: no message shows it.
#[endpoint(POST "/api/v3/metadata/get-all-metadata", safe, secret)]
fn get_all_metadata(input: GetAllRowDto) -> FunctionModelValueListResDto;

/// Input of `getAllMetadata`.
#[dto]
pub struct GetAllRowDto {
    /// Id of the data model, from `listModel`.
    #[shape(len = 1..)]
    pub model_id: String,
    /// How the conditions go together. Give it with several: which one holds without it is not documented.
    pub conjunction: Option<Open<Conjunction>>,
    /// Conditions on fields. Without them, all rows.
    pub conditions: Option<Vec<Condition>>,
}
