//! What a new database holds: the organization `steamory` with its departments, 200 users; on demand a large
//! organization too. Always the same.

mod departments;
mod large;
mod people;
mod size;

use rusqlite::{Connection, Result};
use sha2::{Digest, Sha256};

pub use size::SeedSize;

use crate::clock::Moment;
use crate::store::ids;

/// Monday, 1 January 2024: when the organization was founded.
pub const FOUNDED: Moment = Moment(1_704_067_200_000);
const HOUR: i64 = 3_600_000;

/// Fills an empty database.
///
/// # Errors
/// The database's own.
pub fn fill(db: &Connection, size: Option<SeedSize>) -> Result<()> {
    let departments = departments::fill(db)?;
    people::fill(db, &departments)?;
    size.map_or(Ok(()), |size| large::fill(db, size))
}

/// An id that is the same in every new database.
fn object_id(kind: &str, number: usize) -> String {
    let digest = digest(&format!("{kind} {number}"));
    // The first eight digits of a real id are the second of its birth.
    format!("{:08x}{}", FOUNDED.seconds(), ids::hex(digest.get(..8).unwrap_or_default()))
}

fn digest(of: &str) -> [u8; 32] {
    Sha256::digest(format!("genauth-sandbox {of}")).into()
}
