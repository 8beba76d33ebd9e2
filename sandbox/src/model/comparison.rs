//! Comparisons of `advancedFilter`.

use rusqlite::types::Value;

use crate::clock::Timestamp;
use crate::json::Json;
use crate::store::condition::Predicate;

/// A comparison operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    /// Equal to the value.
    Equal,
    /// Not equal to the value.
    NotEqual,
    /// Contains the text.
    Contains,
    /// Does not contain the text.
    NotContains,
    /// Has no value.
    IsNull,
    /// Has a value.
    NotNull,
    /// Equal to one of the values.
    In,
    /// Greater than or equal to the value.
    AtLeast,
    /// Less than or equal to the value.
    AtMost,
    /// Between two values, both included.
    Between,
}

/// The API's names. `GREATER` and `LESSER` include the limit.
pub const OPERATORS: [(&str, Operator); 10] = [
    ("EQUAL", Operator::Equal),
    ("NOT_EQUAL", Operator::NotEqual),
    ("CONTAINS", Operator::Contains),
    ("NOT_CONTAINS", Operator::NotContains),
    ("IS_NULL", Operator::IsNull),
    ("NOT_NULL", Operator::NotNull),
    ("IN", Operator::In),
    ("GREATER", Operator::AtLeast),
    ("LESSER", Operator::AtMost),
    ("BETWEEN", Operator::Between),
];

/// The type of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A text.
    Text,
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// A number.
    Number,
    /// True or false.
    Flag,
    /// Milliseconds since 1970, or ISO 8601.
    Time,
    /// A custom field: the type of the value in the request.
    Any,
}

/// Returns the predicates of a comparison, all of which must hold. `None` if the value does not fit the operator or
/// the type.
pub fn predicates(kind: Kind, operator: Operator, json: &Json) -> Option<Vec<Predicate>> {
    let value = value_of(kind, json);
    let text = match json {
        Json::Text(text) if !matches!(kind, Kind::Number | Kind::Flag | Kind::Time) => Some(text.to_utf8()),
        _ => None,
    };
    match operator {
        Operator::IsNull => Some(vec![Predicate::IsNull]),
        Operator::NotNull => Some(vec![Predicate::NotNull]),
        Operator::Equal => value.map(|value| vec![Predicate::Equal(value)]),
        Operator::NotEqual => value.map(|value| vec![Predicate::NotEqual(value)]),
        Operator::Contains => text.map(|text| vec![Predicate::Contains(text)]),
        Operator::NotContains => text.map(|text| vec![Predicate::NotContains(text)]),
        Operator::AtLeast => value.map(|value| vec![Predicate::AtLeast(value)]),
        Operator::AtMost => value.map(|value| vec![Predicate::AtMost(value)]),
        Operator::In => match json {
            Json::List(items) => items
                .iter()
                .map(|item| value_of(kind, item))
                .collect::<Option<_>>()
                .map(|values: Vec<Value>| vec![Predicate::In(values)]),
            _ => None,
        },
        Operator::Between => match json {
            Json::List(ends) => match ends.as_slice() {
                [from, to] => value_of(kind, from)
                    .zip(value_of(kind, to))
                    .map(|(from, to)| vec![Predicate::AtLeast(from), Predicate::AtMost(to)]),
                _ => None,
            },
            _ => None,
        },
    }
}

/// Converts a value of the request to SQL. `None` if its type is wrong.
fn value_of(kind: Kind, json: &Json) -> Option<Value> {
    match (kind, json) {
        (Kind::Text | Kind::Any, Json::Text(text)) => Some(text.to_utf8().into()),
        (Kind::OneOf(known), Json::Text(text)) => {
            known.iter().find(|known| text.is(known)).map(|known| (*known).to_owned().into())
        }
        (Kind::Time, Json::Text(text)) => {
            let time = humantime::parse_rfc3339_weak(&text.to_utf8()).ok()?;
            Some(Timestamp::from(time).0.into())
        }
        (Kind::Number | Kind::Time | Kind::Any, Json::Number(number)) => Some((*number).into()),
        (Kind::Flag | Kind::Any, Json::Bool(flag)) => Some((*flag).into()),
        _ => None,
    }
}
