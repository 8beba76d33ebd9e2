//! Permission namespaces: lookup, rules and DTOs.

use crate::endpoint::{Call, Fields};
use crate::error::{ApiError, shown};
use crate::json::{Json, Object};
use crate::store::{PermissionNamespace, ids, permission_namespaces};

/// The codes of the permission namespaces that each user pool has, and that cannot be changed.
const BUILT_IN: [&str; 2] = ["default", "system"];

/// Returns whether a code is that of a permission namespace that each user pool has.
#[must_use]
pub fn is_built_in(code: &str) -> bool {
    BUILT_IN.contains(&code)
}

/// Checks that no code is that of a permission namespace that each user pool has.
///
/// # Errors
/// 403.
pub fn check_not_built_in(code: &str) -> Result<(), ApiError> {
    if is_built_in(code) {
        return Err(ApiError::english(403, "can't use permission namespace code 'default' or 'system'"));
    }
    Ok(())
}

/// Checks the codes of a batch like `check_not_built_in`: the service answers another error.
///
/// # Errors
/// 409.
pub fn check_none_built_in<'a>(mut codes: impl Iterator<Item = &'a str>) -> Result<(), ApiError> {
    if codes.any(is_built_in) {
        return Err(ApiError::english(409, "can't use built-in namespace code 'default' and 'system'"));
    }
    Ok(())
}

/// A permission namespace that is new, as requests describe it.
#[derive(Debug)]
pub struct NewNamespace {
    code: String,
    name: String,
    description: Option<String>,
}

impl NewNamespace {
    /// Reads the fields.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        NewNamespace {
            code: fields.required_text("code"),
            name: fields.required_text("name"),
            description: fields.text("description"),
        }
    }

    /// Returns the code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Checks the permission namespace and stores it.
    ///
    /// # Errors
    /// 400 for the code, 409 if the code or the name is in use.
    pub fn store(self, call: &Call<'_>) -> Result<PermissionNamespace, ApiError> {
        check_code(&self.code)?;
        check_code_is_free(call, &self.code, None)?;
        check_name_is_free(call, &self.name, None)?;
        let namespace = PermissionNamespace {
            id: ids::object_id(call.now).map_err(ApiError::internal)?,
            code: self.code,
            name: self.name,
            description: self.description,
            is_open: true,
            created_at: call.now,
            updated_at: call.now,
        };
        permission_namespaces::put(call.db, &namespace)?;
        Ok(namespace)
    }
}

/// Checks the letters of a code: printable ASCII without blanks, and without the `/` of permissions.
///
/// # Errors
/// 400, in English for every language.
pub fn check_code(code: &str) -> Result<(), ApiError> {
    let is_letter = |letter: char| letter.is_ascii_graphic() && letter != '/';
    if code.is_empty() || !code.chars().all(is_letter) {
        return Err(ApiError::english(400, format!("invalid namespace code: {}", shown(code))));
    }
    Ok(())
}

/// Checks that no other permission namespace has the code.
///
/// # Errors
/// 409, in English for every language.
pub fn check_code_is_free(call: &Call<'_>, code: &str, own_code: Option<&str>) -> Result<(), ApiError> {
    if Some(code) != own_code && permission_namespaces::find(call.db, code)?.is_some() {
        return Err(ApiError::english(409, format!("namespace with code {} already exists.", shown(code))));
    }
    Ok(())
}

/// Checks that no other permission namespace has the name.
///
/// # Errors
/// 409, in English for every language.
pub fn check_name_is_free(call: &Call<'_>, name: &str, own_id: Option<&str>) -> Result<(), ApiError> {
    match permission_namespaces::find_by_name(call.db, name)? {
        Some(other) if Some(other.id.as_str()) != own_id => {
            Err(ApiError::english(409, format!("namespace with name {} already exists.", shown(name))))
        }
        _ => Ok(()),
    }
}

/// Finds a permission namespace.
///
/// # Errors
/// 404 if it does not exist.
pub fn find(call: &Call<'_>, code: &str) -> Result<PermissionNamespace, ApiError> {
    permission_namespaces::find(call.db, code)?
        .ok_or_else(|| ApiError::new(404, "权限空间不存在", "Permission namespace does not exist"))
}

/// Builds the DTO.
#[must_use]
pub fn dto(namespace: &PermissionNamespace) -> Object {
    Object::new()
        .with("code", namespace.code.as_str())
        .with("name", namespace.name.as_str())
        .with_some("description", namespace.description.clone())
}

/// Builds the data of a call that succeeds.
#[must_use]
pub fn success() -> Json {
    Object::new().with("success", true).into()
}
