//! `GET /api/v3/list-data-policies`: lists data policies.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::data_policies::{simple_dto, target_name};
use crate::model::paging::read_page_range;
use crate::store::{DataPolicy, data_grants, data_policies};

/// Returns one page with data resources and targets, and the total count. The oldest is first.
pub static LIST_DATA_POLICIES: Endpoint = Endpoint::get("/api/v3/list-data-policies", run);

/// As many targets as a page of `list-data-policy-targets` can have: a policy can have a hundred thousand.
const MAX_TARGETS: u32 = 50;

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let range = read_page_range(&mut fields);
    let text = fields.text("query").unwrap_or_default();
    fields.finish()?;
    let (count, policies) = data_policies::page(call.db, &text, range)?;
    let list = policies.iter().map(|policy| dto(call, policy)).collect::<Result<Vec<Json>, _>>()?;
    Ok(Object::new().with("totalCount", count).with("list", list).into())
}

fn dto(call: &Call<'_>, policy: &DataPolicy) -> Result<Json, ApiError> {
    let resources = data_policies::resources(call.db, &policy.id)?;
    let resources = resources
        .into_iter()
        .map(|(id, name)| Object::new().with("resourceId", id).with("resourceName", name))
        .collect::<Vec<Object>>();
    let targets = data_grants::first(call.db, &policy.id, MAX_TARGETS)?
        .into_iter()
        .map(|(target, name)| {
            Object::new().with("id", target.id).with("type", target_name(target.kind)).with("name", name)
        })
        .collect::<Vec<Object>>();
    Ok(simple_dto(policy)
        .with("resourceList", resources)
        .with("targetList", targets)
        .with("updatedAt", policy.updated_at.iso())
        .into())
}
