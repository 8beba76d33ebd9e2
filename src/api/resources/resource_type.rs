//! What a resource stands for.

use crate::api::prelude::*;

/// What a resource stands for.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ResourceType {
    /// Data, such as records or files.
    Data,
    /// An API, which programs call by its URL.
    Api,
    /// A menu of a user interface, or an entry of one.
    Menu,
    /// A button of a user interface.
    Button,
    /// A part of a user interface. What sets it apart from `MENU` and `BUTTON` is not documented.
    Ui,
}
