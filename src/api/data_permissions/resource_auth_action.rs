//! What a user may do with a data resource of each kind.

use crate::api::prelude::*;

/// What a user may do with a data resource that is a text. Any field may be missing.
#[dto]
pub struct StrResourceAuthAction {
    /// The text.
    pub value: Option<String>,
    /// Actions that the user may do, such as `read`.
    pub actions: Option<Vec<String>>,
}

/// What a user may do with a data resource that is a list. Any field may be missing.
#[dto]
pub struct ArrResourceAuthAction {
    /// The texts of the list.
    pub values: Option<Vec<String>>,
    /// Actions that the user may do with all of them, such as `read`.
    pub actions: Option<Vec<String>>,
}

/// What a user may do with a data resource that is a tree. Its field may be missing.
#[dto]
pub struct TreeResourceAuthAction {
    /// The top nodes of the tree. Whether nodes without any permission are among them is not documented.
    pub node_auth_action_list: Option<Vec<TreeStructs>>,
}

/// A node in the tree of a data resource, with what a user may do there. Any field may be missing.
#[dto]
pub struct TreeStructs {
    /// Code of the node, unique among the nodes beside it.
    pub code: String,
    /// Name of the node, unique among the nodes beside it.
    pub name: String,
    /// What the node stands for.
    pub value: Option<String>,
    /// Actions that the user may do with this node, such as `read`. Whether they hold for the nodes below it as well is not
    /// documented. One sample of the documentation has a text in place of the list.
    pub actions: Option<Vec<String>>,
    /// Nodes below it, at most five levels of them.
    pub children: Option<Vec<TreeStructs>>,
}
