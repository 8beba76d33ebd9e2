//! A data model, which is a table of your own, as calls resolve to it.

use crate::api::prelude::*;

/// Response of a call that resolves to one data model.
#[dto]
pub type FunctionModelResDto = Resp<FunctionModelDto>;

/// A data model: a table of your own, or one of the service's own, such as that of the users. The sources call it a
/// function. Any field may be missing.
#[dto]
pub struct FunctionModelDto {
    /// Id assigned by the service. Other calls take it as `modelId`.
    pub id: String,
    /// Id of the user pool that has the data model.
    pub user_pool_id: String,
    /// Name shown to people.
    pub name: String,
    /// Free text.
    pub description: String,
    /// Whether the rows are a flat list or a tree.
    pub data_type: FunctionModelDataType,
    /// Whether the data model is enabled.
    pub enable: bool,
    /// Key of the console's menu below which the data model appears.
    pub parent_key: String,
    /// Time of creation. The format is not documented.
    pub created_at: String,
    /// Time of the last change. The format is not documented.
    pub updated_at: String,
    /// What the data model describes.
    #[shape(name = "type")]
    pub kind: FunctionModelType,
    /// Order of the fields. The sources declare a text; an earlier official client has a list of texts.
    pub field_order: OneOrMany<String>,
    /// Layout of the console's page that shows one row: its tabs, and the fields on each. Its form is not documented.
    pub config: JsonObject,
}

/// What a data model describes: a table of your own (`custom`), or a part of the service that you extend by fields.
#[dto(rename_all = "snake_case")]
pub enum FunctionModelType {
    /// Records of what users do, for the analysis of user behaviour (UEBA).
    Ueba,
    /// Users.
    User,
    /// Posts (job positions).
    Post,
    /// User groups.
    Group,
    /// Departments. The sources call it data in the form of a tree.
    Department,
    /// Organizations.
    Organization,
    /// Devices.
    Device,
    /// Devices as well, by the sources: how it differs from `device` is not documented.
    DeviceRely,
    /// A table of your own.
    Custom,
}

/// How the rows of a data model are arranged.
#[dto(rename_all = "camelCase")]
pub enum FunctionModelDataType {
    /// A flat list.
    List,
    /// A tree: a row may have rows below it.
    Tree,
}
