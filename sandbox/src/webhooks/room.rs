//! What waits for webhooks, and how much may.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::reason::Reason;
use crate::json::Object;

/// How many requests of a webhook may wait, also those that wait to be sent again.
const MAX_REQUESTS: usize = 1024;
/// How long their bodies may be together, as JSON, in bytes.
const MAX_BYTES: usize = 16 * 1024 * 1024;
/// How long the bodies of all webhooks may be together, counted for each webhook.
const MAX_BYTES_OF_ALL: usize = 64 * 1024 * 1024;

/// The bodies that wait. Clones share them. If there is no room for all, the webhook with the most bytes gives up the body
/// that came last: one that has little waiting is never silenced by one that has much.
#[derive(Debug, Clone, Default)]
pub(super) struct Room(Arc<Mutex<Bodies>>);

#[derive(Debug, Default)]
struct Bodies {
    webhooks: HashMap<String, OfWebhook>,
    bytes: usize,
    /// Says which body came last.
    next: u64,
}

#[derive(Debug, Default)]
struct OfWebhook {
    bodies: BTreeMap<u64, (Arc<Object>, usize)>,
    bytes: usize,
    /// How many places are taken, also those whose body was given up.
    places: usize,
}

/// The place of a request that waits, free again when this is dropped.
#[derive(Debug)]
pub(super) struct Place {
    room: Room,
    webhook_id: String,
    number: u64,
}

impl Room {
    /// Takes a place for a body of that many bytes. The error says why there is none.
    pub fn take(&self, webhook_id: &str, body: Arc<Object>, bytes: usize) -> Result<Place, Reason> {
        let mut all = self.lock();
        let (taken, places) = all.webhooks.get(webhook_id).map_or((0, 0), |own| (own.bytes, own.places));
        if places >= MAX_REQUESTS {
            return Err(Reason::new(
                format!("等待发送的请求超过 {MAX_REQUESTS} 个"),
                format!("more than {MAX_REQUESTS} requests wait to be sent"),
            ));
        }
        if taken + bytes > MAX_BYTES {
            return Err(too_many(MAX_BYTES));
        }
        all.make_room(taken + bytes, bytes)?;
        let number = all.next;
        all.next += 1;
        all.bytes += bytes;
        let own = all.webhooks.entry(webhook_id.to_owned()).or_default();
        own.bytes += bytes;
        own.places += 1;
        own.bodies.insert(number, (body, bytes));
        Ok(Place { room: self.clone(), webhook_id: webhook_id.to_owned(), number })
    }

    fn lock(&self) -> MutexGuard<'_, Bodies> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Bodies {
    /// Makes room for a body of a webhook that then has `own` bytes. Only webhooks with more give something up.
    fn make_room(&mut self, own: usize, bytes: usize) -> Result<(), Reason> {
        while self.bytes + bytes > MAX_BYTES_OF_ALL {
            let most = self.webhooks.values_mut().max_by_key(|webhook| webhook.bytes);
            let most =
                most.filter(|webhook| webhook.bytes > own).ok_or_else(|| too_many(MAX_BYTES_OF_ALL))?;
            let (_, freed) = most.bodies.pop_last().map(|(_, last)| last).unwrap_or_default();
            most.bytes -= freed;
            self.bytes -= freed;
        }
        Ok(())
    }
}

impl Place {
    /// Returns the body, unless it was given up.
    pub fn body(&self) -> Result<Arc<Object>, Reason> {
        let all = self.room.lock();
        let body = all.webhooks.get(&self.webhook_id).and_then(|own| own.bodies.get(&self.number));
        body.map(|(body, _)| body.clone()).ok_or_else(|| too_many(MAX_BYTES_OF_ALL))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut all = self.room.lock();
        let Some(own) = all.webhooks.get_mut(&self.webhook_id) else { return };
        let (_, freed) = own.bodies.remove(&self.number).unwrap_or_default();
        own.bytes -= freed;
        own.places -= 1;
        if own.places == 0 {
            all.webhooks.remove(&self.webhook_id);
        }
        all.bytes -= freed;
    }
}

fn too_many(bytes: usize) -> Reason {
    let mib = bytes / 1024 / 1024;
    Reason::new(format!("等待发送的内容超过 {mib} MiB"), format!("more than {mib} MiB wait to be sent"))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{MAX_REQUESTS, Place, Room};

    const MIB: usize = 1024 * 1024;

    fn take(room: &Room, webhook: &str, bytes: usize) -> Result<Place, String> {
        room.take(webhook, Arc::default(), bytes).map_err(|reason| reason.en)
    }

    fn waiting(places: &[Place]) -> usize {
        places.iter().filter(|place| place.body().is_ok()).count()
    }

    /// Webhooks that fill all of the room, each with eight bodies of 2 MiB.
    fn full(room: &Room) -> Vec<Vec<Place>> {
        let greedy = ["a", "b", "c", "d"];
        greedy.map(|webhook| (0..8).map(|_| take(room, webhook, 2 * MIB).unwrap()).collect()).into()
    }

    #[test]
    fn all_together_have_a_bound_and_those_with_much_give_way() {
        let room = Room::default();
        let greedy = full(&room);
        assert_eq!(room.lock().bytes, 64 * MIB);
        let modest: Vec<_> = (0..3).map(|_| take(&room, "modest", MIB).unwrap()).collect();
        assert_eq!(waiting(&modest), 3);
        assert!(room.lock().bytes <= 64 * MIB);
        assert_eq!(greedy.iter().map(|places| waiting(places)).sum::<usize>(), 30);
        // What came last is given up.
        for places in greedy.iter().filter(|places| waiting(places) < 8) {
            assert_eq!(places.last().unwrap().body().unwrap_err().en, "more than 64 MiB wait to be sent");
            assert!(places[0].body().is_ok());
        }
    }

    #[test]
    fn five_hundred_webhooks_that_take_what_they_get_leave_room_for_another() {
        let room = Room::default();
        let mut places = Vec::new();
        for round in 0..100 {
            for webhook in 0..500 {
                places.extend(take(&room, &webhook.to_string(), 100_000 + round));
            }
        }
        assert!(room.lock().bytes <= 64 * MIB);
        let each: Vec<_> = room.lock().webhooks.values().map(|webhook| webhook.bodies.len()).collect();
        assert!(each.len() == 500 && each.iter().all(|count| (1..=2).contains(count)), "{each:?}");
        assert!(take(&room, "another", 50_000).is_ok());
    }

    #[test]
    fn a_webhook_that_would_have_the_most_gets_no_place_of_others() {
        let room = Room::default();
        let _greedy = full(&room);
        drop(take(&room, "e", 2 * MIB).unwrap());
        let message = "more than 64 MiB wait to be sent";
        let _own: Vec<_> = (0..6).map(|_| take(&room, "e", 2 * MIB).unwrap()).collect();
        assert_eq!(take(&room, "e", 2 * MIB).unwrap_err(), message);
    }

    #[test]
    fn a_place_is_free_again_when_it_is_dropped_also_without_its_body() {
        let room = Room::default();
        let greedy = full(&room);
        let modest = take(&room, "modest", 2 * MIB).unwrap();
        drop((greedy, modest));
        assert!(room.lock().webhooks.is_empty());
        assert_eq!(room.lock().bytes, 0);
        let many: Vec<_> = (0..MAX_REQUESTS).map(|_| take(&room, "a", 1).unwrap()).collect();
        assert_eq!(take(&room, "a", 1).unwrap_err(), "more than 1024 requests wait to be sent");
        drop(many);
        assert!(take(&room, "a", 1).is_ok());
    }
}
