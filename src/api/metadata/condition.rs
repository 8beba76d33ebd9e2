//! A condition on a field of a data model.

use crate::api::prelude::*;

/// A condition on a field of a data model, which a row meets or not.
#[dto]
pub struct Condition {
    /// Key of the field to compare, from `listField`. An earlier official client calls it the id of the field.
    #[shape(len = 1..)]
    pub key: String,
    /// What the field is compared with: a text, a number, a boolean or a list of them, of the field's type. The sources'
    /// types call it an object; an earlier official client takes these.
    pub value: Json,
    /// How the field is compared with `value`.
    #[shape(len = 1..)]
    pub operator: Open<ConditionOperator>,
}

/// How a condition compares a field with its `value`. The list has grown since 2023.
#[dto(rename_all = "camelCase")]
pub enum ConditionOperator {
    /// Equal to the value.
    Eq,
    /// Not equal to the value.
    Ne,
    /// Contains the value.
    Co,
    /// Greater than the value.
    Gt,
    /// Less than the value.
    Lt,
    /// Less than the value, or equal to it.
    Lte,
    /// Greater than the value, or equal to it.
    Gte,
    /// Contained in a list, which `value` presumably is: the sources only say that a list contains it.
    In,
}
