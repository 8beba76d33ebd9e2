//! How fast the calls of one client go out together: so many at a time, none while the service asks for a pause, and
//! no more retries than the answers pay for.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// Answers that pay for one retry.
const PRICE: u32 = 10;
/// What a client begins with and never exceeds: twenty retries.
const MAX_SAVED: u32 = 20 * PRICE;

/// A pause lasts five minutes, in milliseconds; if the service asked for a longer one, a single request then finds out
/// whether it still wants it. A header that is wrong must not silence a client for days.
const LONGEST_PAUSE: f64 = 300_000.0;

/// Shared by the calls of one client.
#[derive(Debug)]
pub struct Pace {
    free: Cell<u32>,
    queue: RefCell<VecDeque<Rc<Place>>>,
    /// When the service takes requests again, as it says.
    paused_until: Cell<f64>,
    /// When one request tries whether it does so before.
    probe_at: Cell<f64>,
    saved: Cell<u32>,
}

/// Where one call waits.
#[derive(Debug, Default)]
struct Place {
    granted: Cell<bool>,
    waker: RefCell<Option<Waker>>,
}

impl Pace {
    /// Lets `slots` requests be under way at a time.
    pub fn new(slots: u32) -> Rc<Self> {
        Rc::new(Self {
            free: Cell::new(slots),
            queue: RefCell::default(),
            paused_until: Cell::new(0.0),
            probe_at: Cell::new(0.0),
            saved: Cell::new(MAX_SAVED),
        })
    }

    /// Waits for a slot; first come, first served. Dropping what it gives lets the next one go.
    pub fn slot(self: &Rc<Self>) -> Turn {
        Turn { pace: Rc::clone(self), place: None }
    }

    /// The service asked for a pause of so many milliseconds.
    pub fn pause(&self, now: f64, milliseconds: f64) {
        self.paused_until.set(self.paused_until.get().max(now + milliseconds));
        self.probe_at.set(now + LONGEST_PAUSE);
    }

    /// Milliseconds until requests may go out again, or one that tries.
    pub fn pause_left(&self, now: f64) -> f64 {
        (self.paused_until.get().min(self.probe_at.get()) - now).max(0.0)
    }

    /// An answer arrived: it pays a part of a later retry.
    pub fn earn(&self) {
        self.saved.set((self.saved.get() + 1).min(MAX_SAVED));
    }

    /// Takes the price of one retry, if there is so much: a service that is down is not stormed.
    pub fn spend(&self) -> bool {
        match self.saved.get().checked_sub(PRICE) {
            Some(rest) => {
                self.saved.set(rest);
                true
            }
            None => false,
        }
    }

    fn release(&self) {
        // Out of the queue before it is woken: a waker may run code that comes back here.
        let next = self.queue.borrow_mut().pop_front();
        match next {
            None => self.free.set(self.free.get() + 1),
            Some(place) => {
                place.granted.set(true);
                if let Some(waker) = place.waker.take() {
                    waker.wake();
                }
            }
        }
    }
}

/// The wait for a slot.
#[derive(Debug)]
pub struct Turn {
    pace: Rc<Pace>,
    place: Option<Rc<Place>>,
}

impl Future for Turn {
    type Output = Slot;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Slot> {
        match &self.place {
            Some(place) if place.granted.get() => self.place = None,
            Some(place) => {
                place.waker.replace(Some(context.waker().clone()));
                return Poll::Pending;
            }
            None => match self.pace.free.get().checked_sub(1) {
                Some(free) => self.pace.free.set(free),
                None => {
                    let place = Rc::new(Place::default());
                    place.waker.replace(Some(context.waker().clone()));
                    self.pace.queue.borrow_mut().push_back(Rc::clone(&place));
                    self.place = Some(place);
                    return Poll::Pending;
                }
            },
        }
        Poll::Ready(Slot { pace: Rc::clone(&self.pace), probes: Cell::new(false) })
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let Some(place) = self.place.take() else { return };
        if place.granted.get() {
            self.pace.release();
        } else {
            self.pace.queue.borrow_mut().retain(|waiting| !Rc::ptr_eq(waiting, &place));
        }
    }
}

/// The right to have one request under way.
#[derive(Debug)]
pub struct Slot {
    pace: Rc<Pace>,
    /// Whether its request tries if a long pause is over.
    probes: Cell<bool>,
}

impl Slot {
    /// Whether the request may go out now. During a pause that is longer than others one may, and no further one until
    /// it was answered or as much time has passed again.
    pub fn may_go(&self, now: f64) -> bool {
        let may = self.pace.pause_left(now) == 0.0;
        if may && now < self.pace.paused_until.get() {
            self.pace.probe_at.set(now + LONGEST_PAUSE);
            self.probes.set(true);
        }
        may
    }

    /// The service answered, and asked for no pause.
    pub fn answered(&self) {
        if self.probes.get() {
            self.pace.paused_until.set(0.0);
        }
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.pace.release();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn poll(turn: &mut Turn) -> Option<Slot> {
        match Pin::new(turn).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(slot) => Some(slot),
            Poll::Pending => None,
        }
    }

    #[test]
    fn no_more_than_its_slots_are_under_way_and_the_first_to_wait_is_the_first_to_go() {
        let pace = Pace::new(2);
        let first = poll(&mut pace.slot()).unwrap();
        let _second = poll(&mut pace.slot()).unwrap();
        let (mut third, mut fourth) = (pace.slot(), pace.slot());
        assert!(poll(&mut third).is_none() && poll(&mut fourth).is_none());
        drop(first);
        assert!(poll(&mut fourth).is_none(), "the third was here before");
        let third = poll(&mut third).unwrap();
        drop(third);
        assert!(poll(&mut fourth).is_some());
    }

    #[test]
    fn whoever_gives_up_waiting_holds_nobody_up() {
        let pace = Pace::new(1);
        let held = poll(&mut pace.slot()).unwrap();
        let (mut leaves, mut leaves_late, mut stays) = (pace.slot(), pace.slot(), pace.slot());
        assert!([&mut leaves, &mut leaves_late, &mut stays].into_iter().all(|turn| poll(turn).is_none()));
        drop(leaves);
        drop(held);
        assert!(poll(&mut stays).is_none());
        drop(leaves_late);
        assert!(poll(&mut stays).is_some());
        assert!(poll(&mut pace.slot()).is_some(), "and the slot comes back");
    }

    #[test]
    fn the_longest_pause_counts() {
        let pace = Pace::new(1);
        assert_eq!(pace.pause_left(7.0), 0.0);
        pace.pause(10.0, 90.0);
        pace.pause(10.0, 40.0);
        assert_eq!(pace.pause_left(40.0), 60.0);
        let slot = poll(&mut pace.slot()).unwrap();
        assert!(!slot.may_go(99.0));
        assert!(slot.may_go(100.0) && slot.may_go(100.0), "afterwards all may go");
        assert_eq!(pace.pause_left(200.0), 0.0);
    }

    #[test]
    fn after_five_minutes_of_a_long_pause_one_request_tries() {
        let pace = Pace::new(3);
        let [slow, probe, other] = [0, 1, 2].map(|_| poll(&mut pace.slot()).unwrap());
        let minutes = |minutes: f64| minutes * 60_000.0;
        pace.pause(0.0, f64::from(u32::MAX));
        assert_eq!(pace.pause_left(0.0), minutes(5.0));
        assert!(!slow.may_go(minutes(4.9)));
        assert!(slow.may_go(minutes(5.0)));
        assert!(!probe.may_go(minutes(5.1)), "one, while the others wait");
        assert_eq!(pace.pause_left(minutes(5.0)), minutes(5.0));
        assert!(probe.may_go(minutes(10.0)), "the first one was not answered");
        pace.pause(minutes(11.0), minutes(60.0));
        assert!(!other.may_go(minutes(15.9)), "the service asks for a pause again");
        assert!(other.may_go(minutes(16.0)));
        other.answered();
        assert_eq!(pace.pause_left(minutes(16.0)), 0.0, "and asks for none any more");
    }

    #[test]
    fn an_answer_to_an_earlier_request_does_not_end_a_pause() {
        let pace = Pace::new(2);
        let earlier = poll(&mut pace.slot()).unwrap();
        assert!(earlier.may_go(0.0));
        pace.pause(0.0, 9_000.0);
        earlier.answered();
        assert_eq!(pace.pause_left(0.0), 9_000.0);
    }

    #[test]
    fn retries_are_paid_for_by_answers() {
        let pace = Pace::new(1);
        assert_eq!((0..100).filter(|_| pace.spend()).count(), 20);
        (0..25).for_each(|_| pace.earn());
        assert_eq!((0..100).filter(|_| pace.spend()).count(), 2);
        (0..10_000).for_each(|_| pace.earn());
        assert_eq!((0..100).filter(|_| pace.spend()).count(), 20);
    }
}
