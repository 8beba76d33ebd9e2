//! Conditions on users.

use std::sync::Arc;

use rusqlite::types::Value;

use super::members::Members;

/// What a user must fulfil. Of several conditions all must hold.
#[derive(Debug)]
pub enum Condition {
    /// One of the texts that are searched by default holds this text, in whatever case.
    Search(String),
    /// One of these values holds this text, in whatever case.
    AnyContains(Vec<Operand>, String),
    /// A value passes a test.
    Compare(Operand, Predicate),
    /// The user is one of these.
    OneOf(Arc<Members>),
}

/// A value of a user.
#[derive(Debug, Clone, PartialEq)]
pub enum Operand {
    /// A text, by its name; or `id`, `status`, `gender`.
    Text(&'static str),
    /// A column that holds a time.
    Time(&'static str),
    /// A column of any table, with the table's alias.
    Column(&'static str),
    /// A custom field.
    CustomData(String),
    /// The same for everybody.
    Constant(Option<u32>),
}

/// A test of a value.
#[derive(Debug, Clone, PartialEq)]
pub enum Predicate {
    /// It is this one.
    Equal(Value),
    /// It is another one, or missing.
    NotEqual(Value),
    /// It holds this text, in whatever case.
    Contains(String),
    /// It does not hold this text, or is missing.
    NotContains(String),
    /// It is missing.
    IsNull,
    /// It is there.
    NotNull,
    /// It is one of these.
    In(Vec<Value>),
    /// It is this or more.
    AtLeast(Value),
    /// It is this or less.
    AtMost(Value),
}
