//! What a new database holds: the organization `steamory` with its departments, 200 users; on demand a large
//! organization too. Always the same.

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
/// The database's own.
pub fn fill(db: &Connection, size: Option<SeedSize>) -> Result<()> {
    let departments = departments::fill(db)?;
    people::fill(db, &departments)?;
    size.map_or(Ok(()), |size| large::fill(db, size))
}
