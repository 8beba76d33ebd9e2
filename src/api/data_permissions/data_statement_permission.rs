//! A statement of a data policy.

use crate::api::prelude::*;
use crate::api::resources::permission_effect::PermissionEffect;

/// A statement of a data policy: it allows or denies actions on data resources.
#[dto]
pub struct DataStatementPermissionDto {
    /// Whether the statement allows or denies what `permissions` lists.
    pub effect: PermissionEffect,
    /// The actions, at least 1, each with its data resource: `namespace/resource/action`, by codes. For a text or a
    /// list, `*` as the action means all actions; for a tree this is not documented. For a node of a tree, the codes of
    /// all nodes down to it come between resource and action: `intranet/files/reports/finance/read`. Whether it holds
    /// for the nodes below, too, is not documented. Permission namespaces may differ. The maximum number is not
    /// documented.
    // The service answered an empty list with 602, "permission list can not be null". One sample of the documentation has
    // `…/server_2023*`, without the slash that its text asks for.
    #[shape(len = 1..)]
    pub permissions: Vec<String>,
}
