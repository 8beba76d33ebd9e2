//! Permission groups: lookup, rules and the DTO.

use crate::endpoint::{Call, Fields};
use crate::error::{ApiError, shown};
use crate::json::{Json, Object};
use crate::model::codes::{is_too_long, is_valid};
use crate::store::applications;
use crate::store::namespaces::{self, Namespace};

/// The permission group of a request that names none.
pub const DEFAULT: &str = "default";

/// The permission group of roles for administrators.
pub const SYSTEM: &str = "system";

/// The permission groups that a user pool always has.
const BUILT_IN: [&str; 2] = [DEFAULT, SYSTEM];

/// Reads `namespace`. Absent and empty mean the default one.
pub fn read_code(fields: &mut Fields<'_>) -> String {
    fields.text("namespace").filter(|code| !code.is_empty()).unwrap_or_else(|| DEFAULT.to_owned())
}

/// Finds a permission group by its code and returns its row.
///
/// # Errors
/// 404 if it does not exist.
pub fn find(call: &Call<'_>, code: &str) -> Result<i64, ApiError> {
    namespaces::find(call.db, code)?.ok_or_else(ApiError::namespace_not_found)
}

/// Reads a code of at most 64 characters. An empty one is valid here, and is the code of nothing.
pub fn read_short_code(fields: &mut Fields<'_>, name: &str) -> String {
    let code = fields.required_text(name);
    if is_too_long(&code) {
        fields.mark_invalid(name);
    }
    code
}

/// Checks the form of a new code: 1 to 64 printable ASCII characters.
///
/// # Errors
/// 400, in English for every language.
pub fn check_code(kind: &str, code: &str) -> Result<(), ApiError> {
    if is_valid(code) {
        return Ok(());
    }
    Err(ApiError::english(400, format!("invalid {kind} code: {}", shown(code))))
}

/// Checks that no permission group has the code.
///
/// # Errors
/// 409.
pub fn check_free(call: &Call<'_>, field: &str, code: &str) -> Result<(), ApiError> {
    match namespaces::find(call.db, code)? {
        Some(_) => Err(ApiError::already_exists(field, code)),
        None => Ok(()),
    }
}

/// Checks that a permission group may be deleted or renamed. That of an application has the application's id as its code, by which
/// other calls find it.
///
/// # Errors
/// 403.
pub fn check_not_built_in(call: &Call<'_>, code: &str) -> Result<(), ApiError> {
    if !BUILT_IN.contains(&code) && applications::get(call.db, code)?.is_none() {
        return Ok(());
    }
    Err(ApiError::new(
        403,
        format!("不能删除或重命名系统内置的权限组: {code}"),
        format!("The permission group {code} is built in: it cannot be deleted or renamed"),
    ))
}

/// Reads the fields of a new permission group.
pub fn read_new(fields: &mut Fields<'_>) -> Namespace {
    Namespace {
        id: 0,
        code: fields.required_text("code"),
        name: fields.text("name").filter(|name| !name.is_empty()),
        description: fields.text("description"),
    }
}

/// Adds a permission group.
///
/// # Errors
/// 400 for a malformed code, 409 for one that is taken.
pub fn create(call: &Call<'_>, namespace: &Namespace) -> Result<(), ApiError> {
    check_code("namespace", &namespace.code)?;
    check_free(call, "code", &namespace.code)?;
    Ok(namespaces::insert(call.db, namespace, call.now)?)
}

/// Builds a `NamespaceDto`.
#[must_use]
pub fn dto(namespace: &Namespace) -> Object {
    Object::new()
        .with("code", namespace.code.as_str())
        .with_some("name", namespace.name.clone())
        .with_some("description", namespace.description.clone())
}

/// Builds a `NamespacesListRespDto`. One without a name is listed by its code. All are enabled.
#[must_use]
pub fn list_item(namespace: &Namespace) -> Json {
    Object::new()
        .with("name", name(namespace.name.as_deref(), &namespace.code))
        .with("code", namespace.code.as_str())
        .with_some("description", namespace.description.clone())
        .with("status", 1)
        .into()
}

/// Returns the name that lists show, which require one: the code, if there is none.
#[must_use]
pub fn name<'a>(name: Option<&'a str>, code: &'a str) -> &'a str {
    name.unwrap_or(code)
}
