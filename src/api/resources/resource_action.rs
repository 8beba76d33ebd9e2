//! An action that a resource knows.

use crate::api::prelude::*;

/// An action that a resource knows, for which permissions can be given.
#[dto]
pub struct ResourceAction {
    /// Name by which permissions and checks refer to the action, such as `ecs:Start`.
    #[shape(len = 1..)]
    pub name: String,
    /// What the action does, for people.
    #[shape(len = 1..)]
    pub description: String,
}
