//! A map and a set that are walked in the order of their keys, as those of `std`, which are a tree that the wasm would have once for each
//! type of keys and values: 142 kB of it, and 100 kB of the sorts that `collect` begins with. Texts are found by hashes: comparing them
//! was half of the time of a plan for 100,000 people.

mod order;
mod places;
mod set;
#[cfg(test)]
mod tests;
mod walk;

use std::borrow::Borrow;
use std::hash::{Hash, Hasher};

use order::Slots;
use places::{At, Places};
use rustc_hash::FxHasher;

pub use set::Set;
pub use walk::Iter;

/// A map that is walked in the order of its keys.
#[derive(Debug, Clone)]
pub struct Map<K, V> {
    /// Beside the values: so what is done with keys is in the wasm once for each type of keys.
    keys: Vec<K>,
    values: Vec<V>,
    places: Places,
}

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K, V> Map<K, V> {
    /// An empty one.
    #[must_use]
    pub const fn new() -> Self {
        Self { keys: Vec::new(), values: Vec::new(), places: Places::new() }
    }

    /// How many entries there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether there is no entry.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }
}

fn in_order<'a, K: Ord>(keys: &[K], places: &'a Places) -> Option<Slots<'a>> {
    places.in_order(&|one, other| keys.get(one).cmp(&keys.get(other)))
}

fn find<K: Borrow<Q>, Q: Ord + Hash + ?Sized>(keys: &[K], places: &Places, key: &Q) -> Result<usize, At> {
    let compare = |place: usize| keys.get(place).map(Borrow::borrow).cmp(&Some(key));
    places.find(hash_of(key), keys.len(), &compare)
}

fn hash_of(key: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = FxHasher::default();
    key.hash(&mut hasher);
    hasher.finish()
}

fn hash_at<K: Hash>(keys: &[K], place: usize) -> u64 {
    keys.get(place).map(hash_of).unwrap_or_default()
}

impl<K: Ord, V> Map<K, V> {
    /// The entries.
    #[must_use]
    pub fn iter(&self) -> Iter<'_, K, V> {
        Iter::of(self)
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

impl<K: Ord + Hash, V> Map<K, V> {
    /// The value of a key.
    #[must_use]
    pub fn get<Q: Ord + Hash + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        let place = find(&self.keys, &self.places, key).ok()?;
        self.values.get(place)
    }

    /// The key as the map has it, and the value.
    #[must_use]
    pub fn get_key_value<Q: Ord + Hash + ?Sized>(&self, key: &Q) -> Option<(&K, &V)>
    where
        K: Borrow<Q>,
    {
        let place = find(&self.keys, &self.places, key).ok()?;
        self.keys.get(place).zip(self.values.get(place))
    }

    /// The value of a key, which can be changed.
    pub fn get_mut<Q: Ord + Hash + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        let place = find(&self.keys, &self.places, key).ok()?;
        self.values.get_mut(place)
    }

    /// Whether there is such a key.
    #[must_use]
    pub fn contains_key<Q: Ord + Hash + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        find(&self.keys, &self.places, key).is_ok()
    }

    /// Puts a value to a key. Returns the value that it had.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        match find(&self.keys, &self.places, &key) {
            Ok(place) => self.values.get_mut(place).map(|old| std::mem::replace(old, value)),
            Err(at) => {
                self.add(at, key, value);
                None
            }
        }
    }

    /// Takes out a key.
    pub fn remove<Q: Ord + Hash + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        let Self { keys, values, places } = self;
        let place = find(keys, places, key).ok()?;
        let last = keys.len() - 1;
        if places.removed(hash_of(key), place, hash_at(keys, last), last) {
            keys.swap_remove(place);
            return Some(values.swap_remove(place));
        }
        keys.remove(place);
        Some(values.remove(place))
    }

    /// What a key has, or will have.
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {
        let found = find(&self.keys, &self.places, &key);
        Entry { map: self, key, found }
    }

    /// Returns the place.
    fn add(&mut self, at: At, key: K, value: V) -> usize {
        let place = add_key(&mut self.keys, &mut self.places, at, key);
        self.values.insert(place, value);
        place
    }
}

fn add_key<K: Hash>(keys: &mut Vec<K>, places: &mut Places, at: At, key: K) -> usize {
    let place = places.to_add(at, keys.len());
    keys.insert(place, key);
    places.added(keys.len() - 1, &|place| hash_at(keys, place));
    place
}

/// What a key has, or will have.
pub struct Entry<'a, K, V> {
    map: &'a mut Map<K, V>,
    key: K,
    found: Result<usize, At>,
}

impl<'a, K: Ord + Hash, V> Entry<'a, K, V> {
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
    #[allow(clippy::indexing_slicing, reason = "only the map gives places, and each is one of its entries")]
    pub fn or_insert_with(self, value: impl FnOnce() -> V) -> &'a mut V {
        let Self { map, key, found } = self;
        let place = found.unwrap_or_else(|at| map.add(at, key, value()));
        &mut map.values[place]
    }

    /// Changes the value, if there is one.
    pub fn and_modify(self, change: impl FnOnce(&mut V)) -> Self {
        if let Some(value) = self.found.ok().and_then(|place| self.map.values.get_mut(place)) {
            change(value);
        }
        self
    }
}

impl<K: Ord + Hash, V> Extend<(K, V)> for Map<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

impl<K: Ord + Hash, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::new();
        map.extend(entries);
        map
    }
}

impl<K: Ord, V: PartialEq> PartialEq for Map<K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl<K: Ord, V: Eq> Eq for Map<K, V> {}
