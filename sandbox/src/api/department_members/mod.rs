//! The members of a department.

mod add;
mod add_tenant;
mod is_user_in;
mod list;
mod list_ids;
mod remove;
mod remove_tenant;
mod search;

use super::users::{self, UserIdType, With};
use super::{Call, Endpoint, Fields, departments, organizations};
use crate::json::{Json, Object};
use crate::messages::Refusal;
use crate::store::Department;
use crate::store::Slice;
use crate::store::members::{Members, SortBy, Within};
use departments::DepartmentIdType;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &list::LIST_DEPARTMENT_MEMBERS,
    &list_ids::LIST_DEPARTMENT_MEMBER_IDS,
    &search::SEARCH_DEPARTMENT_MEMBERS,
    &add::ADD_DEPARTMENT_MEMBERS,
    &remove::REMOVE_DEPARTMENT_MEMBERS,
    &is_user_in::IS_USER_IN_DEPARTMENT,
    &add_tenant::ADD_TENANT_DEPARTMENT_MEMBERS,
    &remove_tenant::REMOVE_TENANT_DEPARTMENT_MEMBERS,
];

/// How a call names its department.
#[derive(Debug)]
pub struct Named {
    organization_code: String,
    department_id: String,
    id_type: DepartmentIdType,
}

impl Named {
    /// Reads the code, the id and its type, and `tenantId`, which changes nothing.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        fields.text("tenantId");
        Named {
            organization_code: organizations::read_code(fields),
            department_id: fields.filled_text("departmentId"),
            id_type: departments::read_id_type(fields),
        }
    }

    /// The department.
    ///
    /// # Errors
    /// 404 if there is no such organization, or no such department in it.
    pub fn find(&self, call: &Call<'_>) -> Result<Department, Refusal> {
        let organization_id = organizations::find(call, &self.organization_code)?;
        departments::find(call, organization_id, &self.department_id, self.id_type)
    }
}

/// Ids of existing users, each as the service gives it.
fn find_users(call: &Call<'_>, ids: &[String]) -> Result<Vec<String>, Refusal> {
    ids.iter().map(|id| users::find(call, id, UserIdType::UserId)).collect()
}

/// One page of members.
#[derive(Debug)]
struct Page {
    page: u32,
    limit: u32,
    sort_by: SortBy,
    ascending: bool,
    with_descendants: bool,
    with: With,
}

impl Page {
    /// The page that a query asks for; who joined last is first.
    fn read(fields: &mut Fields<'_>) -> Self {
        Page {
            page: fields.count("page", u32::MAX).unwrap_or(1),
            limit: fields.count("limit", 50).unwrap_or(10),
            sort_by: SortBy::JoinedAt,
            ascending: false,
            with_descendants: fields.boolean("includeChildrenDepartments").unwrap_or(false),
            with: With::read(fields),
        }
    }

    /// A `UserPagingDto`.
    fn answer(&self, call: &Call<'_>, of: &Department, keywords: Option<&str>) -> Result<Json, Refusal> {
        let within = Within { department_id: &of.id, with_descendants: self.with_descendants };
        let mut members = Members::of(call.db, within)?;
        if let Some(text) = keywords {
            members = members.mentioning(call.db, text)?;
        }
        let slice = Slice { offset: u64::from(self.page - 1) * u64::from(self.limit), limit: self.limit };
        let ids = members.page(call.db, self.sort_by, self.ascending, slice)?;
        let list = ids.iter().map(|id| users::dto(call, id, self.with));
        let answer = Object::new()
            .with("totalCount", u32::try_from(members.len()).unwrap_or(u32::MAX))
            .with("list", list.collect::<Result<Vec<Json>, _>>()?);
        Ok(answer.into())
    }
}
