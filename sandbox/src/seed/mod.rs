//! The content of a new database: the organization `steamory` with its departments and 200 users and, on demand, a
//! large organization. The data never changes.

mod applications;
mod audit_logs;
mod base;
mod custom_fields;
mod data_permissions;
mod departments;
mod groups;
mod large;
mod namespaces;
mod people;
mod posts;
mod resources;
mod roles;
mod size;
mod user_states;
mod webhooks;

use rusqlite::{Connection, Result};

pub use base::FOUNDED;
pub use size::SeedSize;

/// Fills an empty database.
///
/// # Errors
/// A database error.
pub fn fill(db: &Connection, size: Option<SeedSize>) -> Result<()> {
    let departments = departments::fill(db)?;
    people::fill(db, &departments)?;
    namespaces::fill(db)?;
    applications::fill(db)?;
    groups::fill(db)?;
    posts::fill(db)?;
    custom_fields::fill(db)?;
    roles::fill(db)?;
    resources::fill(db)?;
    data_permissions::fill(db)?;
    webhooks::fill(db)?;
    user_states::fill(db)?;
    audit_logs::fill(db)?;
    let Some(size) = size else { return Ok(()) };
    // It needs no checks of rows that a test checks, and they would take a fifth of the time.
    db.pragma_update(None, "ignore_check_constraints", true)?;
    large::fill(db, size)?;
    db.pragma_update(None, "ignore_check_constraints", false)
}
