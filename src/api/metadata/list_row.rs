//! `POST /api/v3/metadata/filter`: lists rows of a data model page by page, by text and by conditions.

use super::condition::Condition;
use super::conjunction::Conjunction;
use super::function_model_value_list::FunctionModelValueListResDto;
use crate::api::prelude::*;

/// Lists one page of the rows of a data model, with the total number: all rows, those that match `keywords`, or those that
/// meet conditions.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.listRow({
///   modelId,
///   conjunction: "and",
///   conditions: [
///     { key: "location", operator: "eq", value: "Berlin" },
///     { key: "price", operator: "gte", value: 1000 },
///   ],
///   sort: [{ serialNumber: "asc" }],
///   limit: 50,
/// });
/// console.log(data.totalCount, data.list.map((row) => row.serialNumber));
/// ```
// It only reads, though it is a POST. A row may hold anything, also a secret: no message shows it. Its fields are the
// customer's own, so none is declared that a row is known by.
#[endpoint(POST "/api/v3/metadata/filter", safe, secret, rows(key = ""))]
fn list_row(input: FilterDto) -> FunctionModelValueListResDto;

/// Input of `listRow`.
#[dto]
pub struct FilterDto {
    /// Id of the data model, from `listModel`.
    #[shape(len = 1..)]
    pub model_id: String,
    /// Text to search for; presumably in the fields with `fuzzySearch`.
    pub keywords: Option<String>,
    /// How the conditions go together. Give it with several: which one holds without it is not documented.
    pub conjunction: Option<Open<Conjunction>>,
    /// Conditions on fields.
    pub conditions: Option<Vec<Condition>>,
    /// Order of the rows: for each field an object with its key and `asc` or `desc`, such as `{ serialNumber: "asc" }`;
    /// presumably the first one counts most.
    pub sort: Option<Vec<JsonObject>>,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Whether to return all rows without pages. Only when rows below another of a tree are read. Default: `false`.
    pub fetch_all: Option<bool>,
    /// Whether to return the whole path of each row. Only of a data model that is a tree. Default: `false`.
    pub with_path: Option<bool>,
    /// Whether rows have the ids of the fields as keys. Default: `false`, the keys of the fields.
    pub show_field_id: Option<bool>,
    /// Whether to return the first 3 related rows of each relation field. Default: `false`.
    pub preview_relation: Option<bool>,
    /// Whether to return related users with their details; of other relations nothing yet, say the sources. Default:
    /// `false`.
    pub get_relation_field_detail: Option<bool>,
    /// Only rows that a row is related to by a relation field: row and field are named here.
    pub scope: Option<ScopeDto>,
    /// Filters by relations to a row. Whether related rows are kept or left out is not documented.
    pub filter_relation: Option<ScopeDto>,
    /// Fields of related rows to return with each row.
    pub expand: Option<Vec<Expand>>,
    /// Whether to return related rows nested in the rows. Default not documented. Only some sources have it.
    pub get_nest_data: Option<bool>,
}

/// A row and one of its relation fields, by which rows of another data model are selected.
#[dto]
pub struct ScopeDto {
    /// Id of the data model that has row and field.
    #[shape(len = 1..)]
    pub model_id: String,
    /// Id of the row.
    #[shape(len = 1..)]
    pub id: String,
    /// Id of the relation field, from `listField`.
    #[shape(len = 1..)]
    pub field_id: String,
}

/// Which fields of related rows to return.
#[dto]
pub struct Expand {
    /// Key of the relation field.
    #[shape(len = 1..)]
    pub field: String,
    /// Fields of the related rows; presumably by their keys.
    pub select: Vec<String>,
}
