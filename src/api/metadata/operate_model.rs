//! A custom operation of a data model: how calls name it, and as they resolve to it.

use crate::api::prelude::*;

/// Response of `listOperate` and `listOperateAll`. The sources declare a single operation without an envelope, though both
/// calls list: where the operations really stand is not established. Presumably `data` is a list of them or a page.
#[dto]
pub struct OperateListRespDto {
    /// The operations, presumably as a list or as a page.
    pub data: Option<Either<Vec<OperateModelDto>, OperatePageDto>>,
}

/// One page of operations, in the form that other lists have.
#[dto]
pub struct OperatePageDto {
    /// Number of operations on all pages.
    pub total_count: Option<i32>,
    /// The operations on this page.
    pub list: Vec<OperateModelDto>,
}

/// An operation that the console offers on the rows of a data model. Any field may be missing.
#[dto]
pub struct OperateModelDto {
    /// Id assigned by the service.
    pub id: String,
    /// Id of the user pool that has the data model.
    pub user_pool_id: String,
    /// Id of the data model.
    pub model_id: String,
    /// Name shown to people.
    pub operate_name: String,
    /// What the operation does, such as `openPage` (opens a web page).
    pub operate_key: String,
    /// Whether the console shows the operation.
    pub show: bool,
    /// Whether the service made the operation itself. Each data model has such ones: create, edit, delete, import and export.
    pub is_default: bool,
    /// Time of creation. The format is not documented.
    pub created_at: String,
    /// Time of the last change. The format is not documented.
    pub updated_at: String,
}

/// A custom operation: input of `executeOperate`, `copyOperate` and `removeOperate`.
#[dto]
pub struct FunctionModelOperateIdDto {
    /// Parameters with which `executeOperate` runs the operation; which ones it takes is not documented. Required by the
    /// other two calls as well, for which no source gives it a meaning: give `{}` there.
    // Parameters of a customer's own operation may hold keys.
    #[shape(secret)]
    pub custom_config: JsonObject,
    /// Id of the data model that has the operation.
    #[shape(len = 1..)]
    pub model_id: String,
    /// Id of the operation, from `listOperateAll`.
    #[shape(len = 1..)]
    pub id: String,
    /// Id of the field to which the operation belongs, if it belongs to one. Some sources do not know this field.
    pub field_id: Option<String>,
}
