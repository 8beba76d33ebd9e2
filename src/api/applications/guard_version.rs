//! Version of the login page.

use crate::api::prelude::*;

/// Version of Guard, which makes the login page. What the versions differ in is not documented.
#[dto]
pub enum GuardVersion {
    /// The advanced version.
    Advanced,
    /// The classic version.
    Classical,
}
