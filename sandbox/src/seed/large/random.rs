//! Pseudo-random choices that never change.

/// Returns a pseudo-random number, the same for the same arguments (SplitMix64).
pub(super) fn random(kind: u64, number: usize) -> u64 {
    let mut mixed = (number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(kind << 32);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// Returns one of the items.
pub(super) fn pick<T: Copy>(things: &[T], kind: u64, number: usize) -> Option<T> {
    let index = below(things.len(), kind, number);
    things.get(index).copied()
}

/// Returns a number below the limit. 0 if the limit is 0.
pub(super) fn below(limit: usize, kind: u64, number: usize) -> usize {
    usize::try_from(random(kind, number) % (limit.max(1) as u64)).unwrap_or(0)
}
