//! How a verification code is sent to an invitee.

use crate::api::prelude::*;

/// How a verification code is sent to an invitee. Presumably the other way is taken where the first is not possible.
#[dto(rename_all = "camelCase")]
pub enum SendVerifyCodeMethod {
    /// By SMS first.
    #[shape(name = "prioritySMS")]
    PrioritySMS,
    /// By e-mail first.
    PriorityEmail,
}
