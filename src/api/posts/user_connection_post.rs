//! A post and who has it.

use crate::api::prelude::*;

/// A post, and the user or public account to add it to or to take it from.
#[dto]
pub struct UserConnectionPostDto {
    /// Id of the user, or of the public account in a call of public accounts, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
    /// Id of the post, assigned by the service. The sources' text speaks of a department, presumably by mistake.
    #[shape(len = 1..)]
    pub post_id: String,
}
