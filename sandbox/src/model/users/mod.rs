//! Users: lookup by id, filters, the fields of requests, rules and DTOs.

mod changes;
mod ciphertext;
mod dto;
mod filter;
mod identities;
mod list_options;
mod lookup;
mod named;
mod new;
mod profile;
mod resign;
mod rules;
mod sessions;
mod times;
mod told;

pub use changes::{PasswordOptions, UserChanges};
pub use ciphertext::password_ciphertext;
pub use dto::{DEFAULT_PHOTO, With, dto, identity as identity_dto};
pub use filter::{Filter, condition, read as read_filter};
pub use identities::{provider_name, read_identity_type};
pub use list_options::read as read_list_options;
pub use lookup::{UserIdType, find, find_all, is_email, is_phone, lookup, read_id_type};
pub use named::UserRef;
pub use new::{NewUser, create, create_or_update, read as read_new, read_options as read_new_options};
pub use profile::STATUSES;
pub use resign::resign;
pub use times::{read_end, read_start};

/// The maximum number of users that a batch is about.
pub const MAX_BATCH: usize = 50;
