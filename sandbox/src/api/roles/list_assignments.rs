//! `GET /api/v3/list-role-assignments`: the assignments of a role.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::milliseconds;
use crate::model::namespaces::DEFAULT;
use crate::model::paging::read_page_range;
use crate::model::roles::RoleRef;
use crate::store::roles::Role;
use crate::store::roles::assignments::{self, Assignment};
use crate::store::subjects::TargetType;

/// Returns one page, the oldest assignment first, and the total count. Past and future assignments are included.
pub static LIST_ROLE_ASSIGNMENTS: Endpoint =
    Endpoint::get("/api/v3/list-role-assignments", run).echoes(r#"{"totalCount":0,"data":[]}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = fields.non_empty_text("roleCode");
    let range = read_page_range(&mut fields);
    let text = fields.text("query").unwrap_or_default().to_ascii_lowercase();
    let namespace = fields.text("namespaceCode").filter(|code| !code.is_empty());
    let kinds = fields.texts("targetType").map_or_else(all_kinds, |names| read_kinds(&names));
    fields.finish()?;

    let role = RoleRef { code, namespace: namespace.unwrap_or_else(|| DEFAULT.to_owned()) }.find(call)?;
    let name = role.display_name();
    let matches = [&role.code, name].into_iter().any(|value| value.to_ascii_lowercase().contains(&text));
    let kinds = if matches { kinds } else { Vec::new() };
    let list = assignments::page(call.db, &role.id, &kinds, range)?;
    let list: Vec<Object> = list.iter().map(|assignment| dto(call, &role, assignment)).collect();
    let count = assignments::count(call.db, &role.id, &kinds)?;
    Ok(Object::new().with("totalCount", count).with("data", list).into())
}

fn all_kinds() -> Vec<TargetType> {
    TargetType::NAMES.map(|(_, kind)| kind).to_vec()
}

/// Reads kinds of targets. A department has another name here than in other calls.
fn read_kinds(names: &[String]) -> Vec<TargetType> {
    let kinds = [("USER", TargetType::User), ("ORG", TargetType::Department)];
    kinds
        .into_iter()
        .filter(|(name, _)| names.iter().any(|other| other == name))
        .map(|(_, kind)| kind)
        .collect()
}

/// A `RolePermissionListDto`.
fn dto(call: &Call<'_>, role: &Role, assignment: &Assignment) -> Object {
    let Assignment { period, created_at, updated_at } = assignment;
    Object::new()
        .with("roleId", role.id.as_str())
        .with("status", if period.contains(call.now) { "ENABLE" } else { "DISABLE" })
        .with_some("enableTime", period.enable_time.map(milliseconds::number))
        .with("endTime", period.end_time.map_or(Json::Null, milliseconds::number))
        .with("userPoolId", call.pool.id.as_str())
        .with("roleName", role.display_name())
        .with("roleCode", role.code.as_str())
        .with_some("description", role.description.as_deref())
        .with("createdAt", created_at.iso())
        .with("updatedAt", updated_at.iso())
}
