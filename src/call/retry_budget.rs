//! How many retries the calls of a client may make: as many as the answers pay for.

use std::cell::Cell;

/// Answers that pay for one retry.
const RETRY_COST: u32 = 10;
/// What a client begins with and never exceeds: twenty retries.
const MAX_BALANCE: u32 = 20 * RETRY_COST;

/// Shared by the calls of one client.
#[derive(Debug)]
pub struct RetryBudget {
    balance: Cell<u32>,
}

impl Default for RetryBudget {
    fn default() -> Self {
        Self { balance: Cell::new(MAX_BALANCE) }
    }
}

impl RetryBudget {
    /// An answer arrived: it pays a part of a later retry.
    pub fn deposit(&self) {
        self.balance.set((self.balance.get() + 1).min(MAX_BALANCE));
    }

    /// Takes the cost of one retry, if the balance allows it: a service that is down gets few retries.
    pub fn withdraw(&self) -> bool {
        match self.balance.get().checked_sub(RETRY_COST) {
            Some(rest) => {
                self.balance.set(rest);
                true
            }
            None => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retries_are_paid_for_by_answers() {
        let budget = RetryBudget::default();
        assert_eq!((0..100).filter(|_| budget.withdraw()).count(), 20);
        (0..25).for_each(|_| budget.deposit());
        assert_eq!((0..100).filter(|_| budget.withdraw()).count(), 2);
        (0..10_000).for_each(|_| budget.deposit());
        assert_eq!((0..100).filter(|_| budget.withdraw()).count(), 20);
    }
}
