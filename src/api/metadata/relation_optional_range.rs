//! The rows that a relation field can relate to.

use super::condition::Condition;
use super::conjunction::Conjunction;
use crate::api::prelude::*;

/// The rows that a relation field can relate to: those that meet conditions.
#[dto]
pub struct RelationOptionalRange {
    /// How the conditions go together.
    #[shape(len = 1..)]
    pub conjunction: Open<Conjunction>,
    /// The conditions. The sources declare a single one, though `conjunction` is of use for several only: a list is taken,
    /// too.
    pub conditions: OneOrMany<Condition>,
}
