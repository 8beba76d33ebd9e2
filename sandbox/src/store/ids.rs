//! Ids of new rows and requests.

use std::fmt::Write;

use crate::clock::Timestamp;

/// Creates an id in the service's format: 24 hex digits, of which the first eight are the second of creation.
///
/// # Errors
/// The machine has no source of randomness.
pub fn object_id(now: Timestamp) -> Result<String, getrandom::Error> {
    let mut random = [0; 8];
    getrandom::fill(&mut random)?;
    let seconds = u32::try_from(now.seconds()).unwrap_or(0);
    Ok(format!("{seconds:08x}{:016x}", u64::from_be_bytes(random)))
}

/// Creates a random UUID. The random bits are zero if the machine has no source of randomness: a response without a
/// useful `requestId` is better than none.
#[must_use]
pub fn request_id() -> String {
    let mut random = [0; 16];
    let _ = getrandom::fill(&mut random);
    let number = u128::from_be_bytes(random) & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
    let mut id = format!("{number:032x}");
    for dash in [20, 16, 12, 8] {
        id.insert(dash, '-');
    }
    id
}

/// Formats bytes as hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

#[cfg(test)]
mod tests {
    use super::request_id;

    #[test]
    fn request_ids_are_random_uuids() {
        let id = request_id();
        let dashes: Vec<usize> = id.match_indices('-').map(|(index, _)| index).collect();
        assert_eq!((id.len(), dashes), (36, vec![8, 13, 18, 23]));
        assert_eq!(id.get(14..15), Some("4"));
        assert!(id.get(19..20).is_some_and(|digit| "89ab".contains(digit)));
        assert_ne!(id, request_id());
    }
}
