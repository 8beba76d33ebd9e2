//! Lookup of roles by code.

use std::collections::{HashMap, HashSet};

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::model::namespaces;
use crate::store::roles::{self, Role};

/// A role as a request names it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RoleRef {
    /// The code.
    pub code: String,
    /// The code of the permission group.
    pub namespace: String,
}

impl RoleRef {
    /// Reads `code` and `namespace`.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        RoleRef { code: fields.non_empty_text("code"), namespace: namespaces::read_code(fields) }
    }

    /// Finds the role.
    ///
    /// # Errors
    /// 404 if the permission group or the role does not exist.
    pub fn find(&self, call: &Call<'_>) -> Result<Role, ApiError> {
        let id = find_id(call, namespaces::find(call, &self.namespace)?, &self.code)?;
        roles::get(call.db, &id)?.ok_or_else(ApiError::role_not_found)
    }
}

/// Checks that roles exist. Looks each role up once, and each permission group: a request can name a role a hundred thousand times.
///
/// # Errors
/// 404 if a permission group or a role does not exist.
pub fn check_exist(call: &Call<'_>, named: &[RoleRef]) -> Result<(), ApiError> {
    let mut seen: HashSet<&RoleRef> = HashSet::new();
    let mut namespace_ids: HashMap<&str, i64> = HashMap::new();
    for role in named.iter().filter(|role| seen.insert(role)) {
        let namespace_id = match namespace_ids.get(role.namespace.as_str()) {
            Some(id) => *id,
            None => namespaces::find(call, &role.namespace)?,
        };
        namespace_ids.insert(&role.namespace, namespace_id);
        find_id(call, namespace_id, &role.code)?;
    }
    Ok(())
}

/// Returns the ids of roles of one permission group, which all must exist.
///
/// # Errors
/// 404 if the permission group or one of the roles does not exist.
pub fn find_all(call: &Call<'_>, namespace: &str, codes: &[String]) -> Result<Vec<String>, ApiError> {
    let namespace_id = namespaces::find(call, namespace)?;
    codes.iter().map(|code| find_id(call, namespace_id, code)).collect()
}

fn find_id(call: &Call<'_>, namespace_id: i64, code: &str) -> Result<String, ApiError> {
    roles::find(call.db, namespace_id, code)?.ok_or_else(ApiError::role_not_found)
}
