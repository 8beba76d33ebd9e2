//! The content of a new database: the organization `steamory` with its departments and 200 users and, on demand, a
//! large organization. The data never changes.

mod base;
mod departments;
mod large;
mod people;
mod size;

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
    size.map_or(Ok(()), |size| large::fill(db, size))
}
