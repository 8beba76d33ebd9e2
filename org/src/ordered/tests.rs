//! Both are as those of `std`, whatever is done to them.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::{Map, Set};

proptest! {
    #[test]
    fn a_map_is_as_that_of_std(changes in prop::collection::vec((0_u8..3, 0_u16..700, any::<u8>()), 0..2000)) {
        let (mut map, mut other) = (Map::new(), BTreeMap::new());
        for (kind, key, value) in changes {
            match kind {
                0 => prop_assert_eq!(map.insert(key, value), other.insert(key, value)),
                1 => prop_assert_eq!(map.remove(&key), other.remove(&key)),
                _ => {
                    let change = |one: &mut u8| *one = one.wrapping_add(1);
                    let left = *map.entry(key).and_modify(change).or_insert(value);
                    prop_assert_eq!(left, *other.entry(key).and_modify(change).or_insert(value));
                }
            }
            prop_assert_eq!((map.get(&key), map.len()), (other.get(&key), other.len()));
        }
        prop_assert!(map.iter().eq(other.iter()));
        prop_assert!(map.clone().into_iter().eq(other));
        prop_assert_eq!(map.clone().into_iter().rev().collect::<Map<_, _>>(), map);
    }

    #[test]
    fn sets_compare_as_those_of_std(one: BTreeSet<u8>, two: BTreeSet<u8>) {
        let (own, other): (Set<u8>, Set<u8>) = (one.iter().copied().collect(), two.iter().copied().collect());
        prop_assert!(own.difference(&other).eq(one.difference(&two)));
        prop_assert_eq!(own.is_subset(&other), one.is_subset(&two));
        prop_assert_eq!(own == other, one == two);
        prop_assert!(own.into_iter().eq(one));
    }
}

#[test]
fn keys_in_and_against_their_order_stay_in_it() {
    let up: Set<u32> = (0..5000).collect();
    let down: Set<u32> = (0..5000).rev().collect();
    assert_eq!(up, down);
    assert!(up.into_iter().eq(0..5000));
}
