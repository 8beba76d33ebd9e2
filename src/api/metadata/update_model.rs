//! `POST /api/v3/metadata/update-model`: changes a data model.

use super::function_model::{FunctionModelResDto, FunctionModelType};
use crate::api::prelude::*;

/// Changes a data model and resolves to it as stored.
///
/// Nearly all of it is required: read the data model with `getModel`, and give back what is to stay. No call returns
/// `showFieldKey`: give the one that the console has. How the service refuses an unknown id is not documented.
///
/// @example
/// ```ts
/// const { data: model } = await client.getModel({ id: modelId });
/// const { data: renamed } = await client.updateModel({
///   id: model.id,
///   name: "Laptops and phones",
///   description: model.description,
///   type: model.type,
///   parentKey: model.parentKey,
///   enable: model.enable,
///   fieldOrder: model.fieldOrder ?? "",
///   config: model.config ?? {},
///   showFieldKey: "serialNumber", // As the console has it.
/// });
/// console.log(renamed.name);
/// ```
// It writes absolute values to the data model of an id, which stays: twice is the same as once.
#[endpoint(POST "/api/v3/metadata/update-model", idempotent)]
fn update_model(input: UpdateFunctionModelDto) -> FunctionModelResDto;

/// Input of `updateModel`.
#[dto]
pub struct UpdateFunctionModelDto {
    /// Key of the field whose value stands for a row where the console shows it. Some sources call it required, some do
    /// not know it, and no call returns it. Whether the present one stays without it is not documented.
    // A required one would have to be made up, and would overwrite the one that is stored.
    pub show_field_key: Option<String>,
    /// Layout of the console's page that shows one row: its tabs, and the fields on each. Its form is not documented: give
    /// back what `getModel` returned. A third party's client gives `{}` for none.
    pub config: JsonObject,
    /// Order of the fields, in the form in which `getModel` returned it: the sources declare a text, and an earlier
    /// official client has a list.
    pub field_order: OneOrMany<String>,
    /// What the data model describes: give the present one. Whether it can be changed is not documented.
    #[shape(name = "type")]
    pub kind: FunctionModelType,
    /// Key of the console's menu below which the data model appears, as `createModel` takes it.
    pub parent_key: String,
    /// Whether the data model is enabled. Without that, the console has no menu for it.
    pub enable: bool,
    /// Free text; may be `null`.
    pub description: Nullable<String>,
    /// Name shown to people.
    #[shape(len = 1..)]
    pub name: String,
    /// Id of the data model to change, from `listModel` or from the console.
    #[shape(len = 1..)]
    pub id: String,
}
