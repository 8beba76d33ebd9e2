//! Applications: lookup, lists and DTOs.

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::store::PageRange;
use crate::store::applications::{self, Application, Filter};

/// Finds the application of a request, which names it as `appId`.
///
/// # Errors
/// 404 if it does not exist.
pub fn find(call: &Call<'_>) -> Result<Application, ApiError> {
    let mut fields = call.fields();
    let id = fields.required_text("appId");
    fields.finish()?;
    applications::get(call.db, &id)?
        .ok_or_else(|| ApiError::new(404, "应用不存在", "Application does not exist"))
}

/// Reads the filter of a list. `false` filters nothing: the official client sends it for what a program leaves out.
pub fn read_filter(fields: &mut Fields<'_>) -> Filter {
    let mut flag = |name| fields.boolean(name).unwrap_or(false);
    let (integrated, self_built) = (flag("isIntegrateApp"), flag("isSelfBuiltApp"));
    Filter {
        is_integrated: Some(integrated).filter(|_| integrated != self_built),
        sso_only: flag("ssoEnabled"),
        keywords: fields.text("keywords").filter(|text| !text.is_empty()),
    }
}

/// Builds an `ApplicationSimpleInfoDto`.
#[must_use]
pub fn simple_info(application: &Application) -> Object {
    Object::new()
        .with("appId", application.id.as_str())
        .with("appIdentifier", application.identifier.as_str())
        .with("appName", application.name.as_str())
        .with("appLogo", application.logo.as_str())
        .with_some("appDescription", application.description.clone())
        .with("appType", application.kind.as_str())
        .with("isIntegrateApp", application.is_integrated)
}

/// Builds an `ApplicationDto`.
#[must_use]
pub fn dto(pool_id: &str, application: &Application) -> Object {
    simple_info(application)
        .with("userPoolId", pool_id)
        .with("defaultProtocol", application.default_protocol.as_str())
        .with("redirectUris", application.redirect_uris.clone())
        .with("logoutRedirectUris", application.logout_redirect_uris.clone())
        .with("initLoginUri", application.init_login_uri.as_str())
        .with("ssoEnabled", application.sso_enabled_at.is_some())
        .with_some("ssoEnabledAt", application.sso_enabled_at.map(|time| time.iso()))
        .with_some("template", application.template.clone())
        .merged(&application.settings)
}

/// Builds a `UserLoggedInAppsDto`, which is the start of other DTOs about a user's applications.
#[must_use]
pub fn user_app(application: &Application) -> Object {
    Object::new()
        .with("appId", application.id.as_str())
        .with("appName", application.name.as_str())
        .with("appLogo", application.logo.as_str())
        .with("appLoginUrl", application.init_login_uri.as_str())
}

/// Builds an `AppDto`.
#[must_use]
pub fn user_app_with_strategy(application: &Application) -> Object {
    user_app(application).with("appDefaultLoginStrategy", application.default_login_strategy.as_str())
}

/// Builds one page.
///
/// # Errors
/// A database error.
pub fn page(
    call: &Call<'_>,
    filter: &Filter,
    range: PageRange,
    dto: impl Fn(&Application) -> Object,
) -> Result<Json, ApiError> {
    let list: Vec<Object> = applications::list(call.db, filter, range)?.iter().map(dto).collect();
    let total = applications::count(call.db, filter)?;
    Ok(Object::new().with("list", list).with("totalCount", total).into())
}
