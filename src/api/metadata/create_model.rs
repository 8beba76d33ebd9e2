//! `POST /api/v3/metadata/create-model`: creates a data model, a table of your own.

use super::function_model::{FunctionModelDataType, FunctionModelResDto, FunctionModelType};
use crate::api::prelude::*;

/// Creates a data model, a table of your own, and resolves to it as stored.
///
/// Add fields with `createField` and rows with `createRow`. Whether two data models may have the same name is not
/// documented. After `network`, `timeout` or `bad_response` the data model may exist (`outcome: "unknown"`): look for its
/// name with `listModel` before you try again.
///
/// @example
/// ```ts
/// const { data: model } = await client.createModel({
///   name: "Laptops",
///   description: "Laptops of Steamory, and who has them",
///   type: "custom",
///   parentKey: "users",
///   enable: true,
///   dataType: "list",
/// });
/// console.log(model.id);
/// ```
// The id comes from the service, and no source says that a name is refused the second time: a second call may create a
// second data model.
#[endpoint(POST "/api/v3/metadata/create-model", non_idempotent)]
fn create_model(input: CreateFunctionModelDto) -> FunctionModelResDto;

/// Input of `createModel`.
#[dto]
pub struct CreateFunctionModelDto {
    /// Key of the console's menu below which the data model appears. An earlier official client lists them:
    /// `applications`, `connections` (identity sources), `users` (organization), `access-control` (permissions),
    /// `safety-management` (security), `global-branding-setting` (branding), `extensibility` (automation) and `logs` (audit
    /// logs). A third party's client gives an empty text for none.
    pub parent_key: String,
    /// Whether the data model is enabled: from then on the console has a menu for it. Required, though the sources also
    /// give a default, `true`.
    pub enable: Nullable<bool>,
    /// What the data model describes: `custom` for a table of your own. Whether the others can be created is not
    /// documented.
    #[shape(name = "type")]
    pub kind: FunctionModelType,
    /// Free text; may be `null`.
    pub description: Nullable<String>,
    /// Name shown to people.
    #[shape(len = 1..)]
    pub name: String,
    /// Whether the rows are a flat list or a tree. Default: `list`. No call changes it later.
    pub data_type: Option<FunctionModelDataType>,
}
