//! `POST /api/v3/metadata/get-all-row-by-scrollid`: reads all rows of a data model, part by part.

use crate::api::prelude::*;

/// Reads all rows of a data model, part by part: each response has the `scrollId` with which to ask for the next part.
///
/// `client.iterate.getAllMetadataRow` follows it for you, 500 rows at a time. How the last part shows is not documented: the
/// iterator ends at an empty one, or at one with fewer rows and without a `scrollId`. How long a `scrollId` holds is not
/// documented either. `listRow` has pages, conditions and an order.
///
/// @example
/// ```ts
/// const rows: unknown[] = [];
/// for await (const row of client.iterate.getAllMetadataRow({ modelId })) rows.push(row);
/// console.log(rows.length);
/// ```
// It only reads, though it is a POST. A row may hold anything, also a secret: no message shows it.
#[endpoint(POST "/api/v3/metadata/get-all-row-by-scrollid", safe, secret, rows(key = ""))]
fn get_all_metadata_row(input: GetAllRowVyScrollidDto) -> GetAllRowByScrollidResDto;

/// Input of `getAllMetadataRow`.
// The API writes "Vy" in the name.
#[dto]
pub struct GetAllRowVyScrollidDto {
    /// Rows per part, 1 to 5000. The sources call it required, and 500 its default.
    #[shape(range = 1..=5000)]
    pub size: u32,
    /// Id of the data model, from `listModel`.
    #[shape(len = 1..)]
    pub model_id: String,
    /// The `scrollId` of the response before. Without it, the first part.
    pub scroll_id: Option<String>,
    /// Only the data with this id: presumably the id of a row.
    pub id: Option<String>,
    /// Only rows with these values of fields. Its form is not documented: it is sent as it is given.
    pub query: Option<Json>,
    /// Whether to return details of relation fields. Default: `false`.
    pub get_relation_details: Option<bool>,
}

/// Response of `getAllMetadataRow`.
#[dto]
pub type GetAllRowByScrollidResDto = Resp<GetAllRowByScrollidDto>;

/// One part of the rows of a data model. Any field may be missing.
#[dto]
pub struct GetAllRowByScrollidDto {
    /// The `scrollId` of the next request.
    pub scroll_id: String,
    /// The rows of this part. The sources declare texts, which hold no row; other calls return objects. It is typed
    /// `unknown` and passed on unchanged: check a row before you use it.
    pub list: Vec<Json>,
}
