//! The order of the entries of a map: all that does not depend on the types of its keys and values, so that the wasm has it once.

use std::cmp::Ordering;

/// The most slots of one run: inserting moves no more than that.
const LONGEST_RUN: usize = 256;

/// The slots of entries in the order of their keys, in runs of which none is empty.
#[derive(Debug, Clone, Default)]
pub(super) struct Order {
    runs: Vec<Vec<u32>>,
}

/// Where a slot is, or would be.
#[derive(Debug, Clone, Copy)]
pub(super) struct At {
    run: usize,
    index: usize,
}

impl Order {
    /// Finds a slot: `compare` compares the key of one with the key that is sought. Else where it would be.
    #[inline(never)]
    pub fn find(&self, compare: &dyn Fn(usize) -> Ordering) -> Result<(At, usize), At> {
        let below = |slot: &u32| compare(*slot as usize) == Ordering::Less;
        let run = self.runs.partition_point(|slots| slots.last().is_some_and(below));
        // Behind all others: at the end of the last run.
        let run = run.min(self.runs.len().saturating_sub(1));
        let Some(slots) = self.runs.get(run) else { return Err(At { run, index: 0 }) };
        let at = At { run, index: slots.partition_point(below) };
        match slots.get(at.index) {
            Some(slot) if compare(*slot as usize) == Ordering::Equal => Ok((at, *slot as usize)),
            _ => Err(at),
        }
    }

    /// Adds a slot at the place that `find` gave.
    #[inline(never)]
    pub fn insert(&mut self, at: At, slot: usize) {
        let slot = number(slot);
        let Some(slots) = self.runs.get_mut(at.run) else {
            self.runs.push(vec![slot]);
            return;
        };
        slots.insert(at.index.min(slots.len()), slot);
        if slots.len() > LONGEST_RUN {
            // Keys mostly come in their order: a run that grows at its end stays full.
            let half = if at.index + 1 == slots.len() { LONGEST_RUN } else { LONGEST_RUN / 2 };
            let rest = slots.split_off(half);
            self.runs.insert(at.run + 1, rest);
        }
    }

    /// Puts another slot at a place.
    pub fn set(&mut self, at: At, slot: usize) {
        if let Some(place) = self.runs.get_mut(at.run).and_then(|slots| slots.get_mut(at.index)) {
            *place = number(slot);
        }
    }

    /// Takes a slot out.
    #[inline(never)]
    pub fn remove(&mut self, at: At) {
        let Some(slots) = self.runs.get_mut(at.run).filter(|slots| at.index < slots.len()) else { return };
        slots.remove(at.index);
        if slots.is_empty() {
            self.runs.remove(at.run);
        }
    }

    /// All slots.
    pub fn iter(&self) -> Slots<'_> {
        Slots { runs: &self.runs, run: &[] }
    }
}

/// More than 4,294,967,295 entries need more memory than a wasm has.
fn number(slot: usize) -> u32 {
    u32::try_from(slot).unwrap_or(u32::MAX)
}

/// The slots in their order.
#[derive(Debug, Clone)]
pub(super) struct Slots<'a> {
    runs: &'a [Vec<u32>],
    run: &'a [u32],
}

impl Slots<'_> {
    /// The next one.
    #[inline(never)]
    pub fn next(&mut self) -> Option<usize> {
        loop {
            if let Some((slot, rest)) = self.run.split_first() {
                self.run = rest;
                return Some(*slot as usize);
            }
            let (run, rest) = self.runs.split_first()?;
            self.run = run;
            self.runs = rest;
        }
    }
}
