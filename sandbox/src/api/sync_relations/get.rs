//! `GET /api/v3/get-department-sync-relations`: the links of a department to other systems.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::departments::DepartmentRef;
use crate::store::department_sync_relations::{self, SyncRelation};

/// Returns all links in insertion order.
pub static GET_DEPARTMENT_SYNC_RELATIONS: Endpoint =
    Endpoint::get("/api/v3/get-department-sync-relations", run).checks_itself().echoes(
        r#"[{"provider":"lark","userIdInIdp":"od-4e6ac4d14bcd5071","userInfoInIdp":{"name":"Engineering"}}]"#,
    );

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let department = DepartmentRef::read(&mut fields);
    fields.boolean("withCustomData");
    fields.finish()?;
    let relations = department_sync_relations::of(call.db, &department.find(call)?.id)?;
    Ok(relations.iter().map(dto).collect::<Vec<Json>>().into())
}

/// A `UserSyncRelationDto`. Its fields are named after users and hold the department.
fn dto(relation: &SyncRelation) -> Json {
    Object::new()
        .with("provider", relation.provider.as_str())
        .with("userIdInIdp", relation.id_in_idp.as_str())
        .with("userInfoInIdp", relation.info_in_idp.clone())
        .into()
}
