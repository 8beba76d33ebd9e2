//! A pipeline function, as calls resolve to it.

use super::scene::PipelineScene;
use crate::api::prelude::*;

/// Response of a call that resolves to one pipeline function.
#[dto]
pub type PipelineFunctionSingleRespDto = Resp<PipelineFunctionDto>;

/// A pipeline function. Any field may be missing.
#[dto]
pub struct PipelineFunctionDto {
    /// Id assigned by the service.
    pub func_id: String,
    /// Name shown to people. Several functions may have the same.
    pub func_name: String,
    /// Free text.
    pub func_description: Option<String>,
    /// When the service runs the function.
    pub scene: PipelineScene,
    /// Time of creation: `YYYY-MM-DDThh:mm:ssZ`, UTC, with milliseconds.
    pub created_at: String,
    /// Time of the last change: `YYYY-MM-DDThh:mm:ssZ`, UTC, with milliseconds.
    pub updated_at: String,
    /// Whether sign-up and login go on without waiting for the function, whose result then has no effect.
    pub is_asynchronous: bool,
    /// How long the function may run, 1 to 60 seconds. Absent means `3`.
    pub timeout: i32,
    /// Whether a function that runs too long ends the sign-up or login. Absent means `false`.
    pub terminate_on_timeout: bool,
    /// Its JavaScript.
    #[shape(secret)]
    pub source_code: String,
    /// How far the upload of the code has come.
    pub status: PipelineFunctionStatus,
    /// Why the upload failed.
    pub upload_err_msg: Option<String>,
    /// Whether the service runs the function.
    pub enabled: bool,
    /// Whether it is a cloud function. What else it can be is not documented, and some sources do not have this field.
    pub is_cloud: bool,
    /// How its last run went. Its fields are not documented, and some sources do not have it.
    pub last_execute_status: LastExecuteStatus,
}

/// How far the upload of a function's code has come.
#[dto(rename_all = "camelCase")]
pub enum PipelineFunctionStatus {
    /// The code is being uploaded.
    Uploading,
    /// The code is uploaded.
    Success,
    /// The upload failed: see `uploadErrMsg`.
    Failed,
}

/// How the last run of a function went. Its fields are not documented.
#[dto]
pub type LastExecuteStatus = JsonObject;

/// Response of a call that lists pipeline functions.
#[dto]
pub type PipelineFunctionPaginatedRespDto = Resp<PipelineFunctionPagingDto>;

/// Pipeline functions. Any field may be missing.
#[dto]
pub struct PipelineFunctionPagingDto {
    /// Number of rows in all.
    pub total_count: i32,
    /// The functions.
    pub list: Vec<PipelineFunctionDto>,
}
