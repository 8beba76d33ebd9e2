//! `POST /api/v3/metadata/create-operate`: adds a custom operation to a data model.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Adds a custom operation to a data model. The console offers it beside those that each data model has: create, edit,
/// delete, import and export.
///
/// It does not resolve to the operation: find its id with `listOperateAll`. After `network`, `timeout` or `bad_response` the
/// operation may exist (`outcome: "unknown"`): look for its name there before you try again.
///
/// @example
/// ```ts
/// await client.createOperate({
///   modelId,
///   operateName: "Open the handbook",
///   operateKey: "openPage",
///   config: operationConfig,
///   icon: "link",
///   show: true,
/// });
/// const { data } = await client.listOperateAll({ modelId });
/// console.log(data);
/// ```
// No source says that a second operation of the same name is refused: a second call may add a second one.
#[endpoint(POST "/api/v3/metadata/create-operate", non_idempotent)]
fn create_operate(input: CreateOperateModelDto) -> Bare<CommonResponseDto>;

/// Input of `createOperate`.
#[dto]
pub struct CreateOperateModelDto {
    /// Whether the console shows the operation.
    pub show: bool,
    /// Icon of the operation. Whether it is a name or an address is not documented.
    #[shape(len = 1..)]
    pub icon: String,
    /// Settings of the operation, such as which page it opens. Their form is not documented.
    // Settings of a customer's own operation may hold keys.
    #[shape(secret)]
    pub config: JsonObject,
    /// Name shown to people.
    #[shape(len = 1..)]
    pub operate_name: String,
    /// What the operation does. The sources name one value, `openPage`: opens a web page.
    #[shape(len = 1..)]
    pub operate_key: String,
    /// Id of the data model that gets the operation.
    #[shape(len = 1..)]
    pub model_id: String,
}
