//! Custom fields of users, roles, user groups and departments, and the built-in fields of users.

mod data_type;
mod field;
mod list;
mod unique;

use rusqlite::{Connection, OptionalExtension, Result, named_params};

pub use data_type::DataType;
pub use field::CustomField;
pub use list::{Filter, count, list};
pub use unique::{UniqueValue, forget, has_other, remember, remember_all, remove};

use super::json::ObjectList;
use super::subjects::TargetType;

/// Finds a field by its key.
///
/// # Errors
/// A database error.
pub fn find(db: &Connection, target: TargetType, key: &str) -> Result<Option<CustomField>> {
    db.prepare_cached("SELECT * FROM custom_fields WHERE target_type = ? AND key = ?")?
        .query_row((target, key), CustomField::from_row)
        .optional()
}

/// Returns the keys of the fields that are encrypted, of targets of any kind.
///
/// # Errors
/// A database error.
pub fn encrypted_keys(db: &Connection) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT key FROM custom_fields WHERE encrypted AND NOT is_built_in";
    db.prepare_cached(sql)?.query_map([], |row| row.get(0))?.collect()
}

/// Inserts or updates a field.
///
/// # Errors
/// A database error.
pub fn put(db: &Connection, field: &CustomField) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO custom_fields VALUES (:target_type, :key, :is_built_in, :data_type, :label, :description,
             :encrypted, :is_unique, :user_editable, :visible_in_admin_console, :visible_in_user_center, :i18n,
             :options, :created_at)
         ON CONFLICT (target_type, key) DO UPDATE SET
             label = excluded.label, description = excluded.description, is_unique = excluded.is_unique,
             user_editable = excluded.user_editable,
             visible_in_admin_console = excluded.visible_in_admin_console,
             visible_in_user_center = excluded.visible_in_user_center, i18n = excluded.i18n,
             options = excluded.options",
    )?
    .execute(named_params! {
        ":target_type": field.target,
        ":key": field.key,
        ":is_built_in": field.is_built_in,
        ":data_type": field.data_type,
        ":label": field.label,
        ":description": field.description,
        ":encrypted": field.encrypted,
        ":is_unique": field.is_unique,
        ":user_editable": field.user_editable,
        ":visible_in_admin_console": field.visible_in_admin_console,
        ":visible_in_user_center": field.visible_in_user_center,
        ":i18n": field.i18n,
        ":options": ObjectList(field.options.clone()),
        ":created_at": field.created_at,
    })?;
    Ok(())
}

/// Deletes a field that is not built in. Returns whether there was one. Values stay.
///
/// # Errors
/// A database error.
pub fn delete(db: &Connection, target: TargetType, key: &str) -> Result<bool> {
    let deleted = db
        .prepare_cached("DELETE FROM custom_fields WHERE target_type = ? AND key = ? AND NOT is_built_in")?
        .execute((target, key))?;
    Ok(deleted > 0)
}
