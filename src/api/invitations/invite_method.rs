//! How the invitations of a policy are sent.

use crate::api::prelude::*;

/// How the invitations of a policy are sent. The sources know one way.
#[dto(rename_all = "camelCase")]
pub enum InviteMethod {
    /// By e-mail.
    Email,
}
