//! Conditions by which the lists of invitations select rows.

use crate::api::metadata::conjunction::Conjunction;
use crate::api::prelude::*;

/// Several conditions, and how they go together.
#[dto]
pub struct CombineFiltersBaseDto {
    /// Whether a row has to meet all conditions (`and`) or one of them at least (`or`).
    #[shape(name = "type")]
    pub kind: Conjunction,
    /// The conditions. What an empty list selects is not documented.
    pub filters: Vec<CombineFilterItemDto>,
}

/// A condition, which a row meets or not.
#[dto]
pub struct CombineFilterItemDto {
    /// Key of what is compared with `value`: presumably a field of the rows of the list. Which keys a list knows is not
    /// documented.
    #[shape(name = "type", len = 1..)]
    pub kind: String,
    /// How the row is compared with `value`.
    pub operator: CombineFilterOperator,
    /// What the row is compared with: a text or an integer. The sources require one even where the operator needs none. How
    /// several values are written, for `IN`, `NOT_IN` and `BETWEEN`, is not documented.
    pub value: Either<String, i64>,
}

/// How a condition compares a row with its `value`. The sources name the operators without explaining them.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CombineFilterOperator {
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
    /// One of several values.
    In,
    /// None of several values.
    NotIn,
    /// Greater than the value, or later.
    Greater,
    /// Less than the value, or earlier.
    Lesser,
    /// Between two values.
    Between,
}
