//! `advancedFilter` of listUsers.

use std::sync::Arc;

use rusqlite::types::Value;

use super::profile::{GENDERS, STATUSES};
use crate::api::departments::{self, DepartmentIdType, read_id_type};
use crate::api::{Call, Fields, organizations};
use crate::json::Json;
use crate::messages::Refusal;
use crate::store::members::{Members, Within};
use crate::store::users::{Condition, Operand, TEXTS, Test};

/// One item of the filter.
#[derive(Debug)]
pub enum Filter {
    /// Ready to be used.
    Condition(Condition),
    /// Members of these departments.
    Department(Vec<DepartmentRef>),
    /// A field whose values no source shows.
    Undocumented(&'static str),
    /// A state that no account can have.
    UnknownStatus,
}

/// A department as a filter names it.
#[derive(Debug)]
pub struct DepartmentRef {
    organization_code: String,
    department_id: String,
    id_type: DepartmentIdType,
    with_descendants: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operator {
    Equal,
    NotEqual,
    Contains,
    NotContains,
    IsNull,
    NotNull,
    In,
    AtLeast,
    AtMost,
    Between,
}

const OPERATORS: [(&str, Operator); 10] = [
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

/// What the values of a field are, and so how one can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    OneOf(&'static [&'static str]),
    Number,
    Time,
    /// A custom field: whatever the caller compares it with.
    Any,
}

/// Reads one item; what is malformed is noted.
pub fn read(fields: &mut Fields<'_>) -> Vec<Filter> {
    let field = fields.filled_text("field");
    let Some(operator) = fields.choice("operator", &OPERATORS) else {
        fields.refuse("operator");
        return Vec::new();
    };
    match field.as_str() {
        "department" if operator == Operator::In => {
            let wanted = fields.each("value", read_department);
            if wanted.as_ref().is_none_or(|wanted| wanted.len() > 50) {
                fields.refuse("value");
            }
            vec![Filter::Department(wanted.unwrap_or_default())]
        }
        "department" => {
            fields.refuse("operator");
            Vec::new()
        }
        "identity" => vec![Filter::Undocumented("identity")],
        "userSource" => vec![Filter::Undocumented("userSource")],
        // Nobody signs in at the sandbox.
        "loggedInApps" => tests(fields, Kind::Text, operator, &Operand::Constant(None)),
        _ => {
            let (operand, kind) = operand(&field);
            tests(fields, kind, operator, &operand)
        }
    }
}

fn operand(field: &str) -> (Operand, Kind) {
    match field {
        "id" => (Operand::Text("id"), Kind::Text),
        "status" => (Operand::Text("status"), Kind::OneOf(&STATUSES)),
        "gender" => (Operand::Text("gender"), Kind::OneOf(&GENDERS)),
        "createdAt" | "signedUp" => (Operand::Time("created_at"), Kind::Time),
        "updatedAt" => (Operand::Time("updated_at"), Kind::Time),
        // The last is what the documentation's own example says.
        "lastLogin" | "lastLoginTime" => (Operand::Constant(None), Kind::Time),
        "loginsCount" => (Operand::Constant(Some(0)), Kind::Number),
        "lastLoginApp" => (Operand::Constant(None), Kind::Text),
        _ => match TEXTS.into_iter().find(|name| *name == field) {
            Some(name) => (Operand::Text(name), Kind::Text),
            None => (Operand::CustomData(field.to_owned()), Kind::Any),
        },
    }
}

fn tests(fields: &mut Fields<'_>, kind: Kind, operator: Operator, operand: &Operand) -> Vec<Filter> {
    let json = fields.any("value").unwrap_or(&Json::Null);
    let value = value(kind, json);
    let text = match json {
        Json::Text(text) if !matches!(kind, Kind::Number | Kind::Time) => Some(text.to_utf8()),
        _ => None,
    };
    let tests = match operator {
        Operator::IsNull => Some(vec![Test::IsNull]),
        Operator::NotNull => Some(vec![Test::NotNull]),
        Operator::Equal => value.map(|value| vec![Test::Equal(value)]),
        Operator::NotEqual => value.map(|value| vec![Test::NotEqual(value)]),
        Operator::Contains => text.map(|text| vec![Test::Contains(text)]),
        Operator::NotContains => text.map(|text| vec![Test::NotContains(text)]),
        Operator::AtLeast => value.map(|value| vec![Test::AtLeast(value)]),
        Operator::AtMost => value.map(|value| vec![Test::AtMost(value)]),
        Operator::In => match json {
            Json::List(items) => items
                .iter()
                .map(|item| self::value(kind, item))
                .collect::<Option<_>>()
                .map(|values: Vec<Value>| vec![Test::In(values)]),
            _ => None,
        },
        Operator::Between => match json {
            Json::List(ends) => match ends.as_slice() {
                [from, to] => self::value(kind, from)
                    .zip(self::value(kind, to))
                    .map(|(from, to)| vec![Test::AtLeast(from), Test::AtMost(to)]),
                _ => None,
            },
            _ => None,
        },
    };
    match tests {
        None if kind == Kind::OneOf(&STATUSES) => return vec![Filter::UnknownStatus],
        None => fields.refuse("value"),
        Some(_) => {}
    }
    let condition = |test| Filter::Condition(Condition::Passes(operand.clone(), test));
    tests.unwrap_or_default().into_iter().map(condition).collect()
}

/// A value to compare with, if it can be one of its kind.
fn value(kind: Kind, json: &Json) -> Option<Value> {
    match (kind, json) {
        (Kind::Text | Kind::Any, Json::Text(text)) => Some(text.to_utf8().into()),
        (Kind::OneOf(known), Json::Text(text)) => {
            known.iter().find(|known| text.is(known)).map(|known| (*known).to_owned().into())
        }
        (Kind::Time, Json::Text(text)) => {
            let time = humantime::parse_rfc3339_weak(&text.to_utf8()).ok()?;
            Some(crate::clock::Moment::from(time).0.into())
        }
        (Kind::Number | Kind::Time | Kind::Any, Json::Number(number)) => Some((*number).into()),
        (Kind::Any, Json::Bool(flag)) => Some((*flag).into()),
        _ => None,
    }
}

fn read_department(fields: &mut Fields<'_>) -> DepartmentRef {
    DepartmentRef {
        organization_code: organizations::read_code(fields),
        department_id: fields.filled_text("departmentId"),
        id_type: read_id_type(fields),
        with_descendants: fields.boolean("includeChildrenDepartments").unwrap_or(false),
    }
}

/// The condition that a filter stands for.
///
/// # Errors
/// 404 for an unknown department, 400 for a field whose values no source shows.
pub fn condition(call: &Call<'_>, filter: Filter) -> Result<Condition, Refusal> {
    let wanted = match filter {
        Filter::Condition(condition) => return Ok(condition),
        Filter::UnknownStatus => return Err(Refusal::malformed(&["status".to_owned()])),
        Filter::Undocumented(field) => return Err(Refusal::undocumented("advancedFilter.field", field)),
        Filter::Department(wanted) => wanted,
    };
    let mut chosen = Members::default();
    for DepartmentRef { organization_code, department_id, id_type, with_descendants } in wanted {
        let organization_id = organizations::find(call, &organization_code)?;
        let department = departments::find(call, organization_id, &department_id, id_type)?;
        chosen.add(call.db, Within { department_id: &department.id, with_descendants })?;
    }
    Ok(Condition::OneOf(Arc::new(chosen)))
}
