//! The start time and the fixed ids of the seed.

use sha2::{Digest, Sha256};

use crate::clock::Timestamp;
use crate::store::ids;

/// Monday, 1 January 2024: when the organization was founded.
pub const FOUNDED: Timestamp = Timestamp(1_704_067_200_000);
/// An hour in milliseconds.
pub const HOUR: i64 = 3_600_000;

/// Creates an id that is the same in every new database.
pub fn object_id(kind: &str, number: usize) -> String {
    let digest = digest(&format!("{kind} {number}"));
    // The first eight digits of an id are the second of creation.
    format!("{:08x}{}", FOUNDED.seconds(), ids::hex(digest.get(..8).unwrap_or_default()))
}

fn digest(of: &str) -> [u8; 32] {
    Sha256::digest(format!("genauth-sandbox {of}")).into()
}
