//! What an application is, without its settings.

use super::application_type::ApplicationType;
use crate::api::prelude::*;

/// What an application is, without its settings, as the service returns it. Any field may be missing.
#[dto]
pub struct ApplicationSimpleInfoDto {
    /// Id assigned by the service; other calls know the application by it.
    pub app_id: String,
    /// Identifier, unique and readable.
    pub app_identifier: String,
    /// Name shown to people.
    pub app_name: String,
    /// URL of the logo.
    pub app_logo: String,
    /// Free text.
    pub app_description: Option<String>,
    /// Kind of program that it is. Other values may appear.
    pub app_type: Open<ApplicationType>,
    /// `true`: an integrated application, made from a template of the service. `false`: a self-built one.
    pub is_integrate_app: bool,
}
