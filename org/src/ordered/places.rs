//! Where the entries of a map are: all that does not depend on the types of its keys and values, so that the wasm has it once.

use std::cell::OnceCell;
use std::cmp::Ordering;

use hashbrown::HashTable;

use super::order::{Order, Slots};

/// Up to so many entries are kept in the order of their keys, and nothing beside them.
const FEW: usize = 16;

/// Where the entries of a map are. A place is the index of an entry in the lists of keys and of values.
#[derive(Debug, Clone, Default)]
pub(super) struct Places {
    many: Option<Box<Many>>,
}

/// The places of many entries by the hashes of their keys, and once somebody asks for it, in the order of their keys.
#[derive(Debug, Clone, Default)]
struct Many {
    places: HashTable<u32>,
    order: OnceCell<Order>,
}

/// Where an entry would be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct At(pub usize);

impl Places {
    /// Those of no entry.
    pub const fn new() -> Self {
        Self { many: None }
    }

    /// Finds a key with this hash among so many. `compare` compares the key at a place with it.
    #[inline(never)]
    pub fn find(&self, hash: u64, count: usize, compare: &dyn Fn(usize) -> Ordering) -> Result<usize, At> {
        let Some(many) = &self.many else {
            let (mut from, mut to) = (0, count);
            while from < to {
                let middle = usize::midpoint(from, to);
                match compare(middle) {
                    Ordering::Equal => return Ok(middle),
                    Ordering::Less => from = middle + 1,
                    Ordering::Greater => to = middle,
                }
            }
            return Err(At(from));
        };
        let found = many.places.find(hash, |place| compare(*place as usize) == Ordering::Equal);
        found.map(|place| *place as usize).ok_or(At(count))
    }

    /// Where one more than so many is to be put: where it would be, or behind all others.
    pub const fn to_add(&self, at: At, count: usize) -> usize {
        if self.many.is_none() && count < FEW { at.0 } else { count }
    }

    /// Notes that one was added to so many. `hash` gives the hash of the key at a place.
    #[inline(never)]
    pub fn added(&mut self, count: usize, hash: &dyn Fn(usize) -> u64) {
        if self.many.is_none() && count < FEW {
            return;
        }
        let first = if self.many.is_none() { 0 } else { count };
        let Many { places, order } = &mut **self.many.get_or_insert_default();
        order.take();
        for place in first..=count {
            places.insert_unique(hash(place), number(place), |place| hash(*place as usize));
        }
    }

    /// Notes that the one at a place is taken out. Returns whether the last one, with this hash, is to be put there.
    #[inline(never)]
    pub fn removed(&mut self, hash: u64, place: usize, last_hash: u64, last: usize) -> bool {
        let Some(many) = &mut self.many else { return false };
        if let Ok(found) = many.places.find_entry(hash, |found| *found as usize == place) {
            found.remove();
        }
        if let Some(found) = many.places.find_mut(last_hash, |found| *found as usize == last) {
            *found = number(place);
        }
        many.order.take();
        true
    }

    /// The places in the order of their keys; none where they are in it. `compare` compares the keys at two places.
    #[inline(never)]
    pub fn in_order(&self, compare: &dyn Fn(usize, usize) -> Ordering) -> Option<Slots<'_>> {
        let Many { places, order } = &**self.many.as_ref()?;
        Some(order.get_or_init(|| Order::of(places.len(), compare)).iter())
    }
}

/// More than 4,294,967,295 entries need more memory than a wasm has.
fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
