//! A node in the tree of a data resource.

use crate::api::prelude::*;

/// A node in the tree of a data resource, with the nodes below it.
#[dto]
pub struct DataResourceTreeStructs {
    /// Code chosen by you, unique among the nodes beside it, at most 50 characters.
    #[shape(len = 1..=50)]
    pub code: String,
    /// Name shown to people, unique among the nodes beside it, at most 50 characters.
    #[shape(len = 1..=50)]
    pub name: String,
    /// What the node stands for in your own system, such as the path of a folder, at most 1000 characters.
    #[shape(len = 0..=1000)]
    pub value: Option<String>,
    /// Nodes below it, of the same form. The documentation allows at most five levels of them, which the call does not
    /// check.
    pub children: Option<Vec<DataResourceTreeStructs>>,
    /// Values of the extension fields of the data resource: an object with the `key` of each field, such as
    /// `{ owner: "IT" }`. Not every version of the documentation has it.
    pub extend_field_value: Option<Json>,
}
