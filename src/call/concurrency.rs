//! How many requests of a client are under way at a time.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// Limits the requests under way; shared by the calls of one client.
#[derive(Debug)]
pub struct ConcurrencyLimit {
    available: Cell<u32>,
    queue: RefCell<VecDeque<Rc<Waiter>>>,
}

/// A call in the queue.
#[derive(Debug, Default)]
struct Waiter {
    granted: Cell<bool>,
    waker: RefCell<Option<Waker>>,
}

impl ConcurrencyLimit {
    /// Allows `permits` requests at a time.
    pub fn new(permits: u32) -> Rc<Self> {
        Rc::new(Self { available: Cell::new(permits), queue: RefCell::default() })
    }

    /// Waits for a permit; first come, first served. Dropping the permit lets the next call go.
    pub fn acquire(self: &Rc<Self>) -> Acquire {
        Acquire { limit: Rc::clone(self), waiter: None }
    }

    fn release(&self) {
        // Out of the queue before it is woken: a waker may run code that comes back here.
        let next = self.queue.borrow_mut().pop_front();
        match next {
            None => self.available.set(self.available.get() + 1),
            Some(waiter) => {
                waiter.granted.set(true);
                if let Some(waker) = waiter.waker.take() {
                    waker.wake();
                }
            }
        }
    }
}

/// The wait for a permit.
#[derive(Debug)]
pub struct Acquire {
    limit: Rc<ConcurrencyLimit>,
    waiter: Option<Rc<Waiter>>,
}

impl Future for Acquire {
    type Output = Permit;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Permit> {
        match &self.waiter {
            Some(waiter) if waiter.granted.get() => self.waiter = None,
            Some(waiter) => {
                waiter.waker.replace(Some(context.waker().clone()));
                return Poll::Pending;
            }
            None => match self.limit.available.get().checked_sub(1) {
                Some(available) => self.limit.available.set(available),
                None => {
                    let waiter = Rc::new(Waiter::default());
                    waiter.waker.replace(Some(context.waker().clone()));
                    self.limit.queue.borrow_mut().push_back(Rc::clone(&waiter));
                    self.waiter = Some(waiter);
                    return Poll::Pending;
                }
            },
        }
        Poll::Ready(Permit { limit: Rc::clone(&self.limit) })
    }
}

impl Drop for Acquire {
    fn drop(&mut self) {
        let Some(waiter) = self.waiter.take() else { return };
        if waiter.granted.get() {
            self.limit.release();
        } else {
            self.limit.queue.borrow_mut().retain(|waiting| !Rc::ptr_eq(waiting, &waiter));
        }
    }
}

/// The right to have one request under way.
#[derive(Debug)]
pub struct Permit {
    limit: Rc<ConcurrencyLimit>,
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.limit.release();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn poll(acquire: &mut Acquire) -> Option<Permit> {
        match Pin::new(acquire).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(permit) => Some(permit),
            Poll::Pending => None,
        }
    }

    #[test]
    fn no_more_than_its_permits_are_under_way_and_the_first_to_wait_is_the_first_to_go() {
        let limit = ConcurrencyLimit::new(2);
        let first = poll(&mut limit.acquire()).unwrap();
        let _second = poll(&mut limit.acquire()).unwrap();
        let (mut third, mut fourth) = (limit.acquire(), limit.acquire());
        assert!(poll(&mut third).is_none() && poll(&mut fourth).is_none());
        drop(first);
        assert!(poll(&mut fourth).is_none(), "the third was here before");
        let third = poll(&mut third).unwrap();
        drop(third);
        assert!(poll(&mut fourth).is_some());
    }

    #[test]
    fn a_call_that_gives_up_waiting_holds_no_other_up() {
        let limit = ConcurrencyLimit::new(1);
        let held = poll(&mut limit.acquire()).unwrap();
        let (mut leaves, mut leaves_late, mut stays) = (limit.acquire(), limit.acquire(), limit.acquire());
        assert!([&mut leaves, &mut leaves_late, &mut stays].into_iter().all(|wait| poll(wait).is_none()));
        drop(leaves);
        drop(held);
        assert!(poll(&mut stays).is_none());
        drop(leaves_late);
        assert!(poll(&mut stays).is_some());
        assert!(poll(&mut limit.acquire()).is_some(), "and the permit comes back");
    }
}
