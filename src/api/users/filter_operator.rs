//! Comparisons of a search.

use crate::api::prelude::*;

/// How a condition compares a field with its `value`.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ListUsersFilterOperator {
    /// Equal to the value.
    Equal,
    /// Not equal to the value.
    NotEqual,
    /// Contains the value.
    Contains,
    /// Does not contain the value.
    NotContains,
    /// Has no value.
    IsNull,
    /// Has a value.
    NotNull,
    /// One of a list of values.
    In,
    /// Greater than the value or equal to it; of times, at that time or later. For numbers and dates.
    Greater,
    /// Less than the value or equal to it; of times, at that time or earlier. For numbers and dates.
    Lesser,
    /// Between two values.
    Between,
}
