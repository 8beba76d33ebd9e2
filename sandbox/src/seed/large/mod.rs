//! The organization `horizon`, of any size. The same size gives the same data.

mod access;
mod random;
mod staff;
mod tree;

use rusqlite::{Connection, Result};

use super::size::SeedSize;

/// Adds the organization with its departments and users, and groups and roles for them.
pub(super) fn fill(db: &Connection, size: SeedSize) -> Result<()> {
    let departments = tree::fill(db, size.departments as usize)?;
    staff::fill(db, &departments, size.users as usize)?;
    access::fill(db, &departments, size.users as usize)
}
