//! Walks through the entries of a map in the order of their keys.

use super::order::{self, Slots};
use super::{Map, in_order};

/// The entries of a map.
pub struct Iter<'a, K, V> {
    keys: &'a [K],
    values: &'a [V],
    /// In which order; none where they are in it.
    slots: Option<Slots<'a>>,
    next: usize,
}

impl<'a, K: Ord, V> Iter<'a, K, V> {
    pub(super) fn of(map: &'a Map<K, V>) -> Self {
        let Map { keys, values, places } = map;
        Self { keys, values, slots: in_order(keys, places), next: 0 }
    }
}

impl<K, V> Clone for Iter<'_, K, V> {
    fn clone(&self) -> Self {
        Self { slots: self.slots.clone(), ..*self }
    }
}

impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);

    fn next(&mut self) -> Option<Self::Item> {
        let place = order::next(&mut self.slots, &mut self.next)?;
        self.keys.get(place).zip(self.values.get(place))
    }
}

impl<'a, K: Ord, V> IntoIterator for &'a Map<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<K: Ord, V> IntoIterator for Map<K, V> {
    type Item = (K, V);
    type IntoIter = std::iter::Flatten<std::vec::IntoIter<Option<(K, V)>>>;

    fn into_iter(self) -> Self::IntoIter {
        let Self { keys, values, places } = self;
        let (mut slots, mut next) = (in_order(&keys, &places), 0);
        let mut ordered = Vec::with_capacity(keys.len());
        // Whither each entry goes.
        let mut targets = vec![0; keys.len()];
        for target in 0..keys.len() {
            if let Some(from) = order::next(&mut slots, &mut next).and_then(|place| targets.get_mut(place)) {
                *from = target;
            }
        }
        ordered.resize_with(keys.len(), || None);
        for (entry, target) in keys.into_iter().zip(values).zip(targets) {
            if let Some(place) = ordered.get_mut(target) {
                *place = Some(entry);
            }
        }
        ordered.into_iter().flatten()
    }
}
