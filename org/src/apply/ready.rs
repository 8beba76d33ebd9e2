//! The steps whose needs are done, in the order in which they are taken.

use std::collections::VecDeque;

/// Calls that take the service long alternate with others: behind a row of long ones the limit on requests is not used.
#[derive(Debug, Default)]
pub struct Ready {
    long: VecDeque<usize>,
    short: VecDeque<usize>,
    /// Whether the last one taken was long.
    took_long: bool,
}

impl Ready {
    /// Adds a step behind those of its kind.
    pub fn push(&mut self, step: usize, is_long: bool) {
        let queue = if is_long { &mut self.long } else { &mut self.short };
        queue.push_back(step);
    }

    /// Takes the next step.
    pub fn pop(&mut self) -> Option<usize> {
        let takes_long = !self.long.is_empty() && (self.short.is_empty() || !self.took_long);
        self.took_long = takes_long;
        if takes_long { self.long.pop_front() } else { self.short.pop_front() }
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.long.is_empty() && self.short.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::Ready;

    #[test]
    fn long_and_short_ones_alternate_each_in_the_order_of_arrival() {
        let mut ready = Ready::default();
        assert!(ready.is_empty());
        for step in 0..4 {
            ready.push(step, true);
        }
        for step in 4..6 {
            ready.push(step, false);
        }
        assert!(!ready.is_empty());
        let taken: Vec<_> = std::iter::from_fn(|| ready.pop()).collect();
        assert_eq!(taken, [0, 4, 1, 5, 2, 3]);
        ready.push(6, false);
        assert_eq!((ready.pop(), ready.pop()), (Some(6), None));
    }
}
