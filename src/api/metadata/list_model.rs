//! `GET /api/v3/metadata/list-model`: lists all data models.

use super::function_model::FunctionModelDto;
use crate::api::prelude::*;

/// Lists all data models of the user pool, in one response without pages.
///
/// By the sources of today they stand in `list`, beside `statusCode`, and there is no `data`. An earlier official client
/// reads them from `data`: be ready for both.
///
/// @example
/// ```ts
/// const { list, data } = await client.listModel();
/// const laptops = (list ?? data ?? []).find((model) => model.type === "custom" && model.name === "Laptops");
/// console.log(laptops?.id);
/// ```
#[endpoint(GET "/api/v3/metadata/list-model")]
fn list_model() -> Bare<FunctionModelListDto>;

/// Response of `listModel`.
#[dto]
pub struct FunctionModelListDto {
    /// Always 200: a call rejects on any other value.
    pub status_code: i32,
    /// Text for people, in the client's language; often empty on success.
    pub message: String,
    /// Finer error code. Has no meaning on success.
    pub api_code: Option<i32>,
    /// Id of the request. The service's support asks for it.
    pub request_id: Option<String>,
    /// The data models, by the sources of today.
    pub list: Vec<FunctionModelDto>,
    /// The data models, if the service sends them here, as an earlier official client expects.
    pub data: Option<Vec<FunctionModelDto>>,
}
