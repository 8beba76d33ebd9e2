//! The kinds of data resources.

use crate::api::prelude::*;

/// Kind of a data resource, which says what its `struct` is.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DataResourceType {
    /// A tree of nodes: for data in levels, such as folders or the departments of a company.
    Tree,
    /// One text: for what a text alone describes, such as the path of an API.
    String,
    /// A list of texts of one kind, such as the numbers of access cards.
    Array,
}
