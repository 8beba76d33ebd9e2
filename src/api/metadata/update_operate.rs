//! `POST /api/v3/metadata/update-operate`: changes an operation of a data model.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Changes an operation of a data model; `show: false` takes it out of the console. By the guide, the operations that each
/// data model has can be switched off as well, presumably in this way.
///
/// All but `fieldId` is required, and the lists declare neither `icon` nor `config`: keep what you gave to `createOperate`.
/// How the service refuses an unknown id is not documented.
///
/// @example
/// ```ts
/// await client.updateOperate({
///   modelId,
///   id: operationId,
///   operateName: "Open the handbook",
///   operateKey: "openPage",
///   config: operationConfig,
///   icon: "link",
///   show: false,
/// });
/// ```
// It writes absolute values to the operation of an id, which stays: twice is the same as once.
#[endpoint(POST "/api/v3/metadata/update-operate", idempotent)]
fn update_operate(input: UpdateOperateModelDto) -> Bare<CommonResponseDto>;

/// Input of `updateOperate`.
#[dto]
pub struct UpdateOperateModelDto {
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
    /// What the operation does, such as `openPage` (opens a web page).
    #[shape(len = 1..)]
    pub operate_key: String,
    /// Whether the console shows the operation.
    pub show: bool,
    /// Id of the data model that has the operation.
    #[shape(len = 1..)]
    pub model_id: String,
    /// Id of the operation to change, from `listOperateAll`.
    #[shape(len = 1..)]
    pub id: String,
    /// Id of the field to which the operation belongs, if it belongs to one. Some sources do not know this field.
    pub field_id: Option<String>,
}
