//! What the contract says of all calls: it finds a call, and checks its input. Of a call that does not behave, the sandbox does no more.

mod check;
#[cfg(test)]
mod check_tests;
mod path;
mod query;
mod refusal;
mod shape;
mod stored;
mod table;
mod violation;

pub use path::parameters as path_parameters;
pub use refusal::{check_input, described};
pub use shape::{DescribedCall, Place};
pub use stored::{check_stored, check_stored_object};
pub use table::SECRET_NAMES;

use crate::endpoint::Method;

/// Returns the call of the contract that has this method and path.
#[must_use]
pub fn find(method: Method, path: &str) -> Option<&'static DescribedCall> {
    table::CALLS.iter().find(|call| {
        let has_path = match call.place {
            Place::Path => path::matches(call.path, path),
            _ => call.path == path,
        };
        has_path && call.method == method
    })
}
