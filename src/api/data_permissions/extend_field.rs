//! A field that is added to the nodes of a tree data resource.

use crate::api::prelude::*;

/// An extension field: a field of your own for the nodes of a tree data resource. A node holds its values in
/// `extendFieldValue`, by the `key` of the field.
#[dto]
pub struct ExtendField {
    /// Key chosen by you: 1 to 64 ASCII letters, digits, `_` and `$`. It identifies the field in its data resource.
    #[shape(len = 1..=64, format = "Identifier")]
    pub key: String,
    /// What kind of value the field has.
    pub value_type: ExtendFieldValueType,
    /// Free text.
    pub description: Option<String>,
    /// Name shown to people.
    #[shape(len = 1..)]
    pub label: String,
    /// The choices of a field whose `valueType` is `SELECT`: required for it, and not needed otherwise.
    pub config: Option<Config>,
}

/// What kind of value an extension field has.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ExtendFieldValueType {
    /// A text.
    String,
    /// A choice from the options of the field's `config`.
    Select,
}

/// The choices of an extension field whose `valueType` is `SELECT`.
#[dto]
pub struct Config {
    /// The choices. The maximum number is not documented.
    pub options: Vec<super::option::Option>,
}
