//! Slots in the order of their keys.

use std::cmp::Ordering;

/// The most slots of one run: inserting moves no more than that.
const LONGEST_RUN: usize = 256;

/// The slots of entries in the order of their keys, in runs of which none is empty.
///
/// `sort_unstable_by` is no quicker where keys mostly come in their order, and several kilobytes of wasm.
#[derive(Debug, Clone, Default)]
pub(super) struct Order {
    runs: Vec<Vec<u32>>,
}

impl Order {
    /// The order of so many slots. `compare` compares the keys of two of them.
    pub fn of(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Self {
        let mut order = Self::default();
        for slot in 0..u32::try_from(count).unwrap_or(u32::MAX) {
            order.insert(slot, &|other| compare(other as usize, slot as usize) == Ordering::Less);
        }
        order
    }

    /// Adds a slot behind all those that are `before` it.
    fn insert(&mut self, slot: u32, before: &dyn Fn(u32) -> bool) {
        let run = self.runs.partition_point(|slots| slots.last().is_some_and(|last| before(*last)));
        // Behind all others: at the end of the last run.
        let run = run.min(self.runs.len().saturating_sub(1));
        let Some(slots) = self.runs.get_mut(run) else {
            self.runs.push(vec![slot]);
            return;
        };
        let index = match slots.last() {
            Some(last) if before(*last) => slots.len(),
            _ => slots.partition_point(|slot| before(*slot)),
        };
        slots.insert(index, slot);
        if slots.len() > LONGEST_RUN {
            // Keys mostly come in their order: a run that grows at its end stays full.
            let half = if index + 1 == slots.len() { LONGEST_RUN } else { LONGEST_RUN / 2 };
            let rest = slots.split_off(half);
            self.runs.insert(run + 1, rest);
        }
    }

    /// All slots.
    pub fn iter(&self) -> Slots<'_> {
        Slots { runs: &self.runs, run: &[] }
    }
}

/// The slots in their order.
#[derive(Debug, Clone)]
pub(super) struct Slots<'a> {
    runs: &'a [Vec<u32>],
    run: &'a [u32],
}

impl Slots<'_> {
    fn next(&mut self) -> Option<usize> {
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

/// The next slot; without an order, as many as are asked for.
#[inline(never)]
pub(super) fn next(slots: &mut Option<Slots<'_>>, count: &mut usize) -> Option<usize> {
    *count += 1;
    match slots {
        Some(slots) => slots.next(),
        None => Some(*count - 1),
    }
}
