//! A map and a set in the order of their keys, as those of `std`, which are a tree that the wasm would have once for each type of keys
//! and values: 142 kB of it, and 100 kB of the sorts that `collect` begins with.

mod order;
mod set;
#[cfg(test)]
mod tests;

use std::borrow::Borrow;
use std::cmp::Ordering;

use order::{At, Order, Slots};

pub use set::Set;

/// A map in the order of its keys.
#[derive(Debug, Clone)]
pub struct Map<K, V> {
    /// In any order.
    entries: Vec<(K, V)>,
    order: Order,
}

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K, V> Map<K, V> {
    /// An empty one.
    #[must_use]
    pub fn new() -> Self {
        Self { entries: Vec::new(), order: Order::default() }
    }

    /// How many entries there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no entry.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entries.
    #[must_use]
    pub fn iter(&self) -> Iter<'_, K, V> {
        Iter { entries: &self.entries, slots: self.order.iter() }
    }

    /// The keys.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.iter().map(|(key, _)| key)
    }

    /// The values, in the order of their keys.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.iter().map(|(_, value)| value)
    }

    /// The keys.
    pub fn into_keys(self) -> impl Iterator<Item = K> {
        self.into_iter().map(|(key, _)| key)
    }

    /// The values, in the order of their keys.
    pub fn into_values(self) -> impl Iterator<Item = V> {
        self.into_iter().map(|(_, value)| value)
    }
}

impl<K: Ord, V> Map<K, V> {
    fn find<Q: Ord + ?Sized>(&self, key: &Q) -> Result<(At, usize), At>
    where
        K: Borrow<Q>,
    {
        let entries = &self.entries;
        self.order.find(&|slot| entries.get(slot).map_or(Ordering::Less, |(own, _)| own.borrow().cmp(key)))
    }

    /// The value of a key.
    #[must_use]
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.get_key_value(key).map(|(_, value)| value)
    }

    /// The key as the map has it, and the value.
    #[must_use]
    pub fn get_key_value<Q: Ord + ?Sized>(&self, key: &Q) -> Option<(&K, &V)>
    where
        K: Borrow<Q>,
    {
        let (_, slot) = self.find(key).ok()?;
        self.entries.get(slot).map(|(key, value)| (key, value))
    }

    /// The value of a key, which can be changed.
    pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        let (_, slot) = self.find(key).ok()?;
        self.entries.get_mut(slot).map(|(_, value)| value)
    }

    /// Whether there is such a key.
    #[must_use]
    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.find(key).is_ok()
    }

    /// Puts a value to a key. Returns the value that it had.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.find(&key) {
            Ok((_, slot)) => self.entries.get_mut(slot).map(|(_, old)| std::mem::replace(old, value)),
            Err(at) => {
                self.add(at, key, value);
                None
            }
        }
    }

    /// Takes out a key.
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        let (at, slot) = self.find(key).ok()?;
        // The last entry comes in its place.
        if let Some((last, _)) = self.entries.last()
            && let Ok((moved, _)) = self.find(last.borrow())
        {
            self.order.set(moved, slot);
        }
        self.order.remove(at);
        Some(self.entries.swap_remove(slot).1)
    }

    /// What a key has, or will have.
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {
        let found = self.find(&key).map(|(_, slot)| slot);
        Entry { map: self, key, found }
    }

    fn add(&mut self, at: At, key: K, value: V) -> usize {
        let slot = self.entries.len();
        self.order.insert(at, slot);
        self.entries.push((key, value));
        slot
    }
}

/// What a key has, or will have.
pub struct Entry<'a, K, V> {
    map: &'a mut Map<K, V>,
    key: K,
    found: Result<usize, At>,
}

impl<'a, K: Ord, V> Entry<'a, K, V> {
    /// The value, or the default one from now on.
    pub fn or_default(self) -> &'a mut V
    where
        V: Default,
    {
        self.or_insert_with(V::default)
    }

    /// The value, or this one from now on.
    pub fn or_insert(self, value: V) -> &'a mut V {
        self.or_insert_with(|| value)
    }

    /// The value, or the one that is made from now on.
    #[allow(clippy::indexing_slicing, reason = "only the map gives slots, and each is one of its entries")]
    pub fn or_insert_with(self, value: impl FnOnce() -> V) -> &'a mut V {
        let Self { map, key, found } = self;
        let slot = found.unwrap_or_else(|at| map.add(at, key, value()));
        &mut map.entries[slot].1
    }

    /// Changes the value, if there is one.
    pub fn and_modify(self, change: impl FnOnce(&mut V)) -> Self {
        if let Some((_, value)) = self.found.ok().and_then(|slot| self.map.entries.get_mut(slot)) {
            change(value);
        }
        self
    }
}

/// The entries of a map.
pub struct Iter<'a, K, V> {
    entries: &'a [(K, V)],
    slots: Slots<'a>,
}

impl<K, V> Clone for Iter<'_, K, V> {
    fn clone(&self) -> Self {
        Self { entries: self.entries, slots: self.slots.clone() }
    }
}

impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);

    fn next(&mut self) -> Option<Self::Item> {
        let slot = self.slots.next()?;
        self.entries.get(slot).map(|(key, value)| (key, value))
    }
}

impl<'a, K, V> IntoIterator for &'a Map<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<K, V> IntoIterator for Map<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        let Self { entries, order } = self;
        let mut ordered = Vec::with_capacity(entries.len());
        let mut given = Vec::with_capacity(entries.len());
        for entry in entries {
            given.push(Some(entry));
        }
        let mut slots = order.iter();
        while let Some(slot) = slots.next() {
            ordered.extend(given.get_mut(slot).and_then(Option::take));
        }
        ordered.into_iter()
    }
}

impl<K: Ord, V> Extend<(K, V)> for Map<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::new();
        map.extend(entries);
        map
    }
}

impl<K: PartialEq, V: PartialEq> PartialEq for Map<K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl<K: Eq, V: Eq> Eq for Map<K, V> {}
