//! `POST /api/v3/get-resource-authorized-targets`: who may do something with a resource, page by page.

use std::collections::HashSet;

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::paging::read_page_range;
use crate::model::{namespaces, resources};
use crate::store::grants;
use crate::store::subjects::TargetType;

/// Returns one page of the targets with a grant for the resource, and the total count. The one with the oldest grant is first.
pub static GET_RESOURCE_AUTHORIZED_TARGETS: Endpoint =
    Endpoint::post("/api/v3/get-resource-authorized-targets", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let resource = fields.required_text("resource");
    let namespace = namespaces::read_code(&mut fields);
    let kind = fields.one_of("targetType", &TargetType::NAMES);
    let range = read_page_range(&mut fields);
    fields.finish()?;
    let namespace_id = namespaces::find(call, &namespace)?;
    let codes = resources::patterns(&resource);
    let mut list = Vec::new();
    for one in grants::targets(call.db, namespace_id, &codes, kind, range)? {
        let kind = one.target.kind.name();
        let granted = grants::actions(call.db, namespace_id, &[one.target], &codes)?;
        let mut seen = HashSet::new();
        let actions = granted.into_iter().flatten().filter(|action| seen.insert(action.clone()));
        let dto = Object::new()
            .with("targetType", kind)
            .with("targetIdentifier", one.identifier)
            .with("actions", actions.collect::<Vec<String>>());
        list.push(dto);
    }
    let total = grants::count_targets(call.db, namespace_id, &codes, kind)?;
    Ok(Object::new().with("totalCount", total).with("list", list).into())
}
