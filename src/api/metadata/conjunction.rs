//! How several conditions go together.

use crate::api::prelude::*;

/// How several conditions go together.
#[dto(rename_all = "camelCase")]
pub enum Conjunction {
    /// A row meets all of them.
    And,
    /// A row meets one of them at least.
    Or,
}
