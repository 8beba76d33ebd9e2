//! `advancedFilter` of listUsers.

use std::sync::Arc;

use super::profile::{GENDERS, STATUSES};
use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::comparison::{self, Kind, OPERATORS, Operator};
use crate::model::departments::DepartmentRef;
use crate::store::condition::{Condition, Operand};
use crate::store::members::{Members, Scope};
use crate::store::users::TEXTS;

/// One item of the filter.
#[derive(Debug)]
pub enum Filter {
    /// A condition on the user's own values.
    Condition(Condition),
    /// Members of these departments.
    Department(Vec<MembersOf>),
    /// A field whose values no source documents.
    Undocumented(&'static str),
    /// A `status` that does not exist.
    UnknownStatus,
}

/// A department whose members match.
#[derive(Debug)]
pub struct MembersOf {
    department: DepartmentRef,
    with_descendants: bool,
}

/// Reads one item. Marks invalid fields.
pub fn read(fields: &mut Fields<'_>) -> Vec<Filter> {
    let field = fields.non_empty_text("field");
    let Some(operator) = fields.one_of("operator", &OPERATORS) else {
        fields.mark_invalid("operator");
        return Vec::new();
    };
    match field.as_str() {
        "department" if operator == Operator::In => {
            let memberships_wanted = fields.objects("value", read_department);
            if memberships_wanted.as_ref().is_none_or(|memberships_wanted| memberships_wanted.len() > 50) {
                fields.mark_invalid("value");
            }
            vec![Filter::Department(memberships_wanted.unwrap_or_default())]
        }
        "department" => {
            fields.mark_invalid("operator");
            Vec::new()
        }
        "identity" => vec![Filter::Undocumented("identity")],
        "userSource" => vec![Filter::Undocumented("userSource")],
        // Nobody signs in to the sandbox.
        "loggedInApps" => conditions(fields, Kind::Text, operator, &Operand::Constant(None)),
        _ => {
            let (operand, kind) = operand(&field);
            conditions(fields, kind, operator, &operand)
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
        // `lastLoginTime` is the name in the documentation's example.
        "lastLogin" | "lastLoginTime" => (Operand::Constant(None), Kind::Time),
        "loginsCount" => (Operand::Constant(Some(0)), Kind::Number),
        "lastLoginApp" => (Operand::Constant(None), Kind::Text),
        _ => match TEXTS.into_iter().find(|name| *name == field) {
            Some(name) => (Operand::Text(name), Kind::Text),
            None => (Operand::CustomData(field.to_owned()), Kind::Any),
        },
    }
}

/// Reads the conditions of a comparison. `BETWEEN` gives two.
fn conditions(fields: &mut Fields<'_>, kind: Kind, operator: Operator, operand: &Operand) -> Vec<Filter> {
    let predicates = comparison::predicates(kind, operator, fields.value("value").unwrap_or(&Json::Null));
    match predicates {
        None if kind == Kind::OneOf(&STATUSES) => return vec![Filter::UnknownStatus],
        None => fields.mark_invalid("value"),
        Some(_) => {}
    }
    let condition = |predicate| Filter::Condition(Condition::Compare(operand.clone(), predicate));
    predicates.unwrap_or_default().into_iter().map(condition).collect()
}

fn read_department(fields: &mut Fields<'_>) -> MembersOf {
    MembersOf {
        department: DepartmentRef::read_nested(fields),
        with_descendants: fields.boolean("includeChildrenDepartments").unwrap_or(false),
    }
}

/// Resolves the departments of a filter and returns its condition.
///
/// # Errors
/// 404 for an unknown department, 400 for a field whose values no source documents.
pub fn condition(call: &Call<'_>, filter: Filter) -> Result<Condition, ApiError> {
    let memberships_wanted = match filter {
        Filter::Condition(condition) => return Ok(condition),
        Filter::UnknownStatus => return Err(ApiError::malformed(&["status".to_owned()])),
        Filter::Undocumented(field) => return Err(ApiError::undocumented("advancedFilter.field", field)),
        Filter::Department(memberships_wanted) => memberships_wanted,
    };
    let mut chosen = Members::default();
    for MembersOf { department, with_descendants } in memberships_wanted {
        let department = department.find(call)?;
        chosen.add(call.db, Scope { department_id: &department.id, with_descendants })?;
    }
    Ok(Condition::OneOf(Arc::new(chosen)))
}
