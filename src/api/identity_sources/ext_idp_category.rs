//! The two groups of identity sources.

use crate::api::prelude::*;

/// Group that a kind of identity source belongs to. Which kind belongs to which group is not documented.
#[dto(rename_all = "camelCase")]
pub enum ExtIdpCategory {
    /// Social login: people log in with an account of their own, such as one at a social network.
    Social,
    /// Enterprise login: people log in with an account of their company, such as one in its directory.
    Enterprise,
}
