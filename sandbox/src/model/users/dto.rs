//! A `UserDto`.

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::store::logins::{self, LoginSummary};
use crate::store::memberships;
use crate::store::posts;
use crate::store::users::{self, Identity, User};

/// The photo of users without one: a grey head.
pub const DEFAULT_PHOTO: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8' \
    fill='%23999'%3E%3Ccircle cx='4' cy='3' r='2'/%3E%3Cpath d='M0 8a4 3 0 0 1 8 0'/%3E%3C/svg%3E";

/// The optional fields of the response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct With {
    custom_data: bool,
    flat_custom_data: bool,
    identities: bool,
    department_ids: bool,
    posts: bool,
}

impl With {
    /// Reads the `with…` flags. All are read for every call: a call that lacks one never receives it.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        let mut flag = |name| fields.boolean(name).unwrap_or(false);
        With {
            custom_data: flag("withCustomData"),
            flat_custom_data: flag("flatCustomData"),
            identities: flag("withIdentities"),
            department_ids: flag("withDepartmentIds"),
            posts: flag("withPost"),
        }
    }
}

/// Builds the DTO of the user with this id.
///
/// # Errors
/// 404 if there is none.
pub fn dto(call: &Call<'_>, id: &str, with: With) -> Result<Json, ApiError> {
    let user = users::get(call.db, id)?.ok_or_else(ApiError::user_not_found)?;
    let department_ids = match with.department_ids {
        true => Some(memberships::department_ids(call.db, id)?),
        false => None,
    };
    let identities = match with.identities {
        true => Some(users::identities(call.db, id)?.iter().map(identity).collect::<Vec<Json>>()),
        false => None,
    };
    let post_ids = match with.posts {
        true => Some(posts::ids_of_user(call.db, id)?),
        false => None,
    };
    let nested = with.custom_data && !with.flat_custom_data;
    let dto = basics(&user, logins::summary(call.db, id)?.as_ref())
        .with_some("mainDepartmentId", memberships::main_department(call.db, id)?)
        .with_some("departmentIds", department_ids)
        .with_some("identities", identities)
        .with_some("customData", nested.then(|| user.custom_data.clone()))
        .with_some("metadataSource", Some(user.metadata.clone()).filter(|metadata| !metadata.is_empty()))
        .with_some("postIdList", post_ids);
    // Next to the user's own fields, which win.
    Ok(if with.flat_custom_data { user.custom_data.merged(&dto) } else { dto }.into())
}

fn basics(user: &User, logins: Option<&LoginSummary>) -> Object {
    let work_status = if user.status == "Resigned" { "Closed" } else { "Active" };
    let dto = Object::new()
        .with("userId", user.id.as_str())
        .with("createdAt", user.created_at.iso())
        .with("updatedAt", user.updated_at.iso())
        .with("signedUp", user.created_at.iso())
        .with("status", user.status.as_str())
        .with("statusChangedAt", user.status_changed_at.iso())
        .with("workStatus", work_status)
        .with("userSourceType", "adminCreated")
        .with("loginsCount", logins.map_or(0, |logins| logins.count))
        .with("lastLogin", logins.map_or(Json::Null, |logins| logins.last_time.iso().into()))
        .with("lastIp", logins.map_or(Json::Null, |logins| logins.last_ip.as_str().into()))
        .with_some("lastLoginApp", logins.map(|logins| logins.last_app_id.clone()))
        .with("gender", user.gender.as_str())
        .with("emailVerified", user.email_verified)
        .with("phoneVerified", user.phone_verified)
        .with_some("passwordLastSetAt", user.password_set_at.map(|timestamp| timestamp.iso()))
        .with("resetPasswordOnNextLogin", user.reset_password);
    users::TEXTS.into_iter().fold(dto, |dto, name| {
        let default = Some(DEFAULT_PHOTO).filter(|_| name == "photo");
        dto.with_some(name, user.texts.get(name).or(default))
    })
}

/// Builds an `IdentityDto`.
#[must_use]
pub fn identity(identity: &Identity) -> Json {
    Object::new()
        .with("identityId", identity.id.as_str())
        .with("extIdpId", identity.ext_idp_id.as_str())
        .with("provider", identity.provider.as_str())
        .with("type", identity.kind.as_str())
        .with("userIdInIdp", identity.user_id_in_idp.as_str())
        .with("userInfoInIdp", identity.user_info_in_idp.clone())
        .with("originConnIds", identity.origin_conn_ids.clone())
        .into()
}
