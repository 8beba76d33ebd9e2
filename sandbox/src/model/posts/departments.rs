//! The departments of a post.

use std::collections::BTreeSet;

use crate::endpoint::Call;
use crate::error::ApiError;
use crate::store::departments::{self, Key};
use crate::store::posts::{add_to_department, department_ids, remove_from_department};

/// Gives a post to these departments, and takes it from all others.
///
/// # Errors
/// 404 if a department does not exist.
pub fn set_departments(call: &Call<'_>, post_id: &str, ids: &[String]) -> Result<(), ApiError> {
    let named: BTreeSet<&String> = ids.iter().collect();
    for id in &named {
        if departments::find_anywhere(call.db, Key::Id, id)?.is_none() {
            return Err(ApiError::invalid_department_id(id));
        }
    }
    for id in department_ids(call.db, post_id)? {
        if !named.contains(&id) {
            remove_from_department(call.db, &id, post_id)?;
        }
    }
    for id in named {
        add_to_department(call.db, id, post_id)?;
    }
    Ok(())
}

/// Takes a post from all departments.
///
/// # Errors
/// A database error.
pub fn remove_from_all(call: &Call<'_>, post_id: &str) -> Result<(), ApiError> {
    set_departments(call, post_id, &[])
}
