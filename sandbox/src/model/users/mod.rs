//! Users: lookup by id, filters, the fields of requests, rules and DTOs.

mod dto;
mod filter;
mod list_options;
mod lookup;
mod new;
mod profile;
mod rules;

pub use dto::{With, dto};
pub use filter::{Filter, condition, read as read_filter};
pub use list_options::read as read_list_options;
pub use lookup::{UserIdType, find, find_all, is_email, is_phone, lookup, read_id_type};
pub use new::{NewUser, create, create_or_update, read as read_new, read_options as read_new_options};
pub use profile::read as read_profile;
pub use rules::{check_custom_data, check_free, check_identifiers};
