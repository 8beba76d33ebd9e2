//! Applications, as calls about a user list them.

use crate::api::prelude::*;

/// Response of a call that resolves to applications.
#[dto]
pub type AppListRespDto = Resp<Vec<AppDto>>;

/// An application, as calls about a user list it. Any field may be missing.
#[dto]
pub struct AppDto {
    /// Id of the application.
    pub app_id: String,
    /// Name that people see.
    pub app_name: String,
    /// URL of the logo.
    pub app_logo: String,
    /// URL at which users log in to the application.
    pub app_login_url: String,
    /// Whether users may log in by default, as the application is set up.
    pub app_default_login_strategy: AppDefaultLoginStrategy,
}

/// Whether users may log in to an application by default. The sources explain the values by their names alone.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AppDefaultLoginStrategy {
    /// All users are allowed by default.
    AllowAll,
    /// All users are denied by default.
    DenyAll,
}
