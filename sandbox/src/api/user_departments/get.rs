//! `GET /api/v3/get-user-departments`: one page of a user's departments.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::paging::read_own_page_range;
use crate::model::users;
use crate::store::departments;
use crate::store::memberships::{self, Membership, SortBy};

/// Returns the page and the total count.
pub static GET_USER_DEPARTMENTS: Endpoint =
    Endpoint::get("/api/v3/get-user-departments", run).checks_itself().echoes(include_str!("echo.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user_id = fields.non_empty_text("userId");
    let id_type = users::read_id_type(&mut fields);
    let range = read_own_page_range(&mut fields);
    let with_custom_data = fields.boolean("withCustomData").unwrap_or(false);
    let with_paths = fields.boolean("withDepartmentPaths").unwrap_or(false);
    let sort_by = fields.one_of(
        "sortBy",
        &[
            ("DepartmentCreatedAt", SortBy::DepartmentCreatedAt),
            ("JoinDepartmentAt", SortBy::JoinDepartmentAt),
            ("DepartmentName", SortBy::DepartmentName),
            // Misspelt by the API.
            ("DepartmemtCode", SortBy::DepartmentCode),
        ],
    );
    let ascending = fields.one_of("orderBy", &[("Asc", true), ("Desc", false)]).unwrap_or(false);
    fields.finish()?;

    let user_id = users::find(call, &user_id, id_type)?;
    let sort_by = sort_by.unwrap_or(SortBy::JoinDepartmentAt);
    let page = memberships::page_of_user(call.db, &user_id, sort_by, ascending, range)?;
    let list = page.iter().map(|membership| dto(call, membership, with_custom_data, with_paths));
    let answer = Object::new()
        .with("totalCount", memberships::count_of_user(call.db, &user_id)?)
        .with("list", list.collect::<Result<Vec<Json>, _>>()?);
    Ok(answer.into())
}

/// A `UserDepartmentRespDto`.
fn dto(
    call: &Call<'_>,
    membership: &Membership,
    with_custom_data: bool,
    with_paths: bool,
) -> Result<Json, ApiError> {
    let department = &membership.department;
    let dto = Object::new()
        .with("organizationCode", department.organization_code.as_str())
        .with("departmentId", department.id.as_str())
        .with("isRoot", department.parent_id.is_none())
        .with("createdAt", department.created_at.iso())
        .with("name", department.name.as_str())
        .with("description", department.description.clone().unwrap_or_default())
        .with_some("openDepartmentId", department.open_department_id.clone())
        .with("isLeader", membership.is_leader)
        .with("code", department.code.clone().unwrap_or_default())
        .with("isMainDepartment", membership.is_main_department)
        .with("joinedAt", membership.joined_at.iso())
        .with("isVirtualNode", department.is_virtual_node)
        .with_some("i18n", department.i18n.clone())
        .with_some("customData", with_custom_data.then(|| department.custom_data.clone()));
    if !with_paths {
        return Ok(dto.into());
    }
    let path = departments::path(call.db, department)?;
    let along = |read: fn(&departments::Department) -> String| path.iter().map(read).collect::<Vec<_>>();
    let dto = dto
        .with("departmentIdPath", along(|above| above.id.clone()))
        .with("departmentCodePath", along(|above| above.code.clone().unwrap_or_default()))
        .with("departmentNamePath", along(|above| above.name.clone()));
    Ok(dto.into())
}
