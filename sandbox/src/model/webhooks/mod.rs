//! Webhooks.

mod dto;
mod events;
mod lookup;
mod read;
mod requests;

pub use dto::{dto, log_dto};
pub use events::event_list;
pub use lookup::find;
pub use read::Parts;
pub use requests::{manual, told};
