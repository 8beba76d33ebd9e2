//! A share of the requests that a rule matches: the same ones, by their order of arrival, for the same seed.

/// Chooses some of the requests.
#[derive(Debug)]
pub(super) struct Share {
    percent: u32,
    state: u64,
}

impl Share {
    pub fn new(percent: u32, seed: u32) -> Self {
        Share { percent, state: u64::from(seed) }
    }

    /// Whether the next request is one of them.
    pub fn includes_next(&mut self) -> bool {
        // SplitMix64, which takes any seed.
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % 100 < u64::from(self.percent)
    }
}

#[cfg(test)]
mod tests {
    use super::Share;

    #[test]
    fn chooses_about_the_share_and_the_same_for_the_same_seed() {
        let chosen = |seed| {
            let mut share = Share::new(5, seed);
            (0..10_000).map(|_| share.includes_next()).collect::<Vec<_>>()
        };
        let count = chosen(1).into_iter().filter(|included| *included).count();
        assert!((400..600).contains(&count), "{count}");
        assert_eq!(chosen(7), chosen(7));
        assert_ne!(chosen(7), chosen(8));
        let mut all = Share::new(100, 3);
        assert!((0..100).all(|_| all.includes_next()));
    }
}
