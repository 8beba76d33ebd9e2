//! `advancedFilter` of listUsers.

use super::profile::{GENDERS, STATUSES};
use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::comparison::{self, Kind, OPERATORS, Operator};
use crate::model::departments::DepartmentRef;
use crate::store::condition::{Condition, Operand, Predicate};
use crate::store::logins;
use crate::store::members::Scope;
use crate::store::memberships;
use crate::store::users::{self, TEXTS, UserCondition};

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

/// Fields whose values no source documents, and those of a user that no comparison fits. None is a custom field.
const UNDOCUMENTED: [&str; 14] = [
    "identity",
    "userSource",
    "userSourceType",
    "userSourceId",
    "registerSource",
    "workStatus",
    "lastMfaTime",
    "passwordSecurityLevel",
    "tenantId",
    "departmentIds",
    "identities",
    "postIdList",
    "customData",
    "metadataSource",
];

/// Reads one item. Marks invalid fields.
pub fn read(fields: &mut Fields<'_>) -> Vec<Filter> {
    let field = fields.non_empty_text("field");
    let Some(operator) = fields.one_of("operator", &OPERATORS) else {
        fields.mark_invalid("operator");
        return Vec::new();
    };
    match field.as_str() {
        "department" if operator == Operator::In => {
            let departments = fields.objects("value", read_department);
            if departments.as_ref().is_none_or(|departments| departments.len() > 50) {
                fields.mark_invalid("value");
            }
            vec![Filter::Department(departments.unwrap_or_default())]
        }
        "department" => {
            fields.mark_invalid("operator");
            Vec::new()
        }
        "loggedInApps" => conditions(fields, Kind::Text, operator, logged_in_to),
        _ => {
            if let Some(field) = UNDOCUMENTED.into_iter().find(|name| *name == field) {
                return vec![Filter::Undocumented(field)];
            }
            let (operand, kind) = operand(&field);
            conditions(fields, kind, operator, |predicate| Condition::Compare(operand.clone(), predicate))
        }
    }
}

fn operand(field: &str) -> (Operand, Kind) {
    match field {
        "id" | "userId" => (Operand::Text("id"), Kind::Text),
        "status" => (Operand::Text("status"), Kind::OneOf(&STATUSES)),
        "gender" => (Operand::Text("gender"), Kind::OneOf(&GENDERS)),
        "createdAt" | "signedUp" => (Operand::Time("created_at"), Kind::Time),
        "updatedAt" => (Operand::Time("updated_at"), Kind::Time),
        "statusChangedAt" => (Operand::Time("status_changed_at"), Kind::Time),
        "passwordLastSetAt" => (Operand::Time("password_set_at"), Kind::Time),
        "emailVerified" => (Operand::Column("u.email_verified"), Kind::Flag),
        "phoneVerified" => (Operand::Column("u.phone_verified"), Kind::Flag),
        "resetPasswordOnNextLogin" => (Operand::Column("u.reset_password"), Kind::Flag),
        "mainDepartmentId" => (Operand::Column(memberships::MAIN_OF_USER), Kind::Text),
        // `lastLoginTime` is the name in the documentation's example.
        "lastLogin" | "lastLoginTime" => (Operand::Column(logins::LAST_TIME), Kind::Time),
        "loginsCount" => (Operand::Column(logins::COUNT), Kind::Number),
        "lastIp" => (Operand::Column(logins::LAST_IP), Kind::Text),
        "lastLoginApp" => (Operand::Column(logins::LAST_APP), Kind::Text),
        _ => match TEXTS.into_iter().find(|name| *name == field) {
            Some(name) => (Operand::Text(name), Kind::Text),
            None => (Operand::CustomData(field.to_owned()), Kind::Any),
        },
    }
}

/// Of the applications that the user signed in to, one is such, or none is.
fn logged_in_to(predicate: Predicate) -> Condition {
    let (app, wanted) = match predicate {
        Predicate::NotEqual(app) => (Predicate::Equal(app), false),
        Predicate::NotContains(text) => (Predicate::Contains(text), false),
        Predicate::IsNull => (Predicate::NotNull, false),
        other => (other, true),
    };
    Condition::LoggedInTo { app, wanted }
}

/// Reads the conditions of a comparison. `BETWEEN` gives two.
fn conditions(
    fields: &mut Fields<'_>,
    kind: Kind,
    operator: Operator,
    condition: impl Fn(Predicate) -> Condition,
) -> Vec<Filter> {
    let predicates = comparison::predicates(kind, operator, fields.value("value").unwrap_or(&Json::Null));
    match predicates {
        None if kind == Kind::OneOf(&STATUSES) => return vec![Filter::UnknownStatus],
        None => fields.mark_invalid("value"),
        Some(_) => {}
    }
    let filter = |predicate| Filter::Condition(condition(predicate));
    predicates.unwrap_or_default().into_iter().map(filter).collect()
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
pub fn condition(call: &Call<'_>, filter: Filter) -> Result<UserCondition, ApiError> {
    let departments = match filter {
        Filter::Condition(condition) => return Ok(UserCondition::Values(condition)),
        Filter::UnknownStatus => return Err(ApiError::malformed(&["status".to_owned()])),
        Filter::Undocumented(field) => return Err(ApiError::undocumented("advancedFilter.field", field)),
        Filter::Department(departments) => departments,
    };
    let mut chosen = Vec::with_capacity(departments.len());
    for MembersOf { department, with_descendants } in departments {
        chosen.push((department.find(call)?.id, with_descendants));
    }
    let mut scopes = Vec::with_capacity(chosen.len());
    for (id, with_descendants) in &chosen {
        scopes.push(Scope { department_id: id, with_descendants: *with_descendants });
    }
    Ok(UserCondition::OneOf(users::of_departments(call.db, &scopes)?))
}
