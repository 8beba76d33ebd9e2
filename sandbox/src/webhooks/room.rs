//! How much may wait for a webhook.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// How many requests of a webhook may wait, also those that wait to be sent again.
const MAX_REQUESTS: usize = 1024;
/// How long their bodies may be together, as JSON, in bytes.
const MAX_BYTES: usize = 16 * 1024 * 1024;

/// What waits, by the id of the webhook. Clones share it.
#[derive(Debug, Clone, Default)]
pub(super) struct Room(Arc<Mutex<HashMap<String, Taken>>>);

#[derive(Debug, Default)]
struct Taken {
    requests: usize,
    bytes: usize,
}

/// The place of a request that waits, free again when this is dropped.
#[derive(Debug)]
pub(super) struct Place {
    room: Room,
    webhook_id: String,
    bytes: usize,
}

impl Room {
    /// Takes a place. The error says why there is none.
    pub fn take(&self, webhook_id: &str, bytes: usize) -> Result<Place, String> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let taken = all.entry(webhook_id.to_owned()).or_default();
        if taken.requests >= MAX_REQUESTS {
            return Err(format!("more than {MAX_REQUESTS} requests wait to be sent"));
        }
        if taken.bytes + bytes > MAX_BYTES {
            return Err(format!("more than {} MiB wait to be sent", MAX_BYTES / 1024 / 1024));
        }
        taken.requests += 1;
        taken.bytes += bytes;
        Ok(Place { room: self.clone(), webhook_id: webhook_id.to_owned(), bytes })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut all = self.room.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(taken) = all.get_mut(&self.webhook_id) else { return };
        taken.requests -= 1;
        taken.bytes -= self.bytes;
        if taken.requests == 0 {
            all.remove(&self.webhook_id);
        }
    }
}
