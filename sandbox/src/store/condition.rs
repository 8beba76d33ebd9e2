//! Conditions of queries.

use rusqlite::types::Value;

/// A condition on users or departments. All conditions of a query must hold.
#[derive(Debug)]
pub enum Condition {
    /// One of the values contains the text, case-insensitively.
    AnyContains(Vec<Operand>, String),
    /// The value satisfies the predicate.
    Compare(Operand, Predicate),
    /// The user has signed in to an application whose id satisfies the predicate, or has not.
    LoggedInTo {
        /// The predicate on the id.
        app: Predicate,
        /// Whether the user has.
        wanted: bool,
    },
}

/// A value of a row.
#[derive(Debug, Clone, PartialEq)]
pub enum Operand {
    /// A text field of the user, or `id`, `status`, `gender`.
    Text(&'static str),
    /// A timestamp column of the user.
    Time(&'static str),
    /// A column with its table's alias, or another expression of SQL.
    Column(&'static str),
    /// A custom field of the user.
    CustomData(String),
}

/// A predicate on a value.
#[derive(Debug, Clone, PartialEq)]
pub enum Predicate {
    /// Equal to the value.
    Equal(Value),
    /// Not equal to the value, or null.
    NotEqual(Value),
    /// Contains the text, case-insensitively.
    Contains(String),
    /// Does not contain the text, or is null.
    NotContains(String),
    /// Is null.
    IsNull,
    /// Is not null.
    NotNull,
    /// Equal to one of the values.
    In(Vec<Value>),
    /// Greater than or equal to the value.
    AtLeast(Value),
    /// Less than or equal to the value.
    AtMost(Value),
}
