//! `GET /api/v3/list-data-policy-targets`: to whom a data policy is granted.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::data_policies::{KINDS, find, target_name};
use crate::model::paging::read_page_range;
use crate::store::data_grants::{self, Grant};
use crate::store::subjects::TargetType;

/// Returns one page of the targets and the total count. The oldest grant is first.
pub static LIST_DATA_POLICY_TARGETS: Endpoint = Endpoint::get("/api/v3/list-data-policy-targets", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let id = fields.required_text("policyId");
    let range = read_page_range(&mut fields);
    let text = fields.text("query").unwrap_or_default();
    let names = fields.texts("targetType").unwrap_or_default();
    fields.finish()?;
    let policy = find(call, &id)?;
    let kinds: Vec<TargetType> = KINDS
        .into_iter()
        .filter(|(name, _)| names.is_empty() || names.iter().any(|wanted| wanted == name))
        .map(|(_, kind)| kind)
        .collect();
    let (count, grants) = data_grants::page(call.db, &policy.id, &text, &kinds, range)?;
    let list: Vec<Object> = grants
        .into_iter()
        .map(|Grant { target, target_name: name, granted_at }| {
            Object::new()
                .with("targetIdentifier", target.id)
                .with("targetType", target_name(target.kind))
                .with("targetName", name)
                .with("authorizationTime", granted_at.iso())
        })
        .collect();
    Ok(Object::new().with("totalCount", count).with("list", list).into())
}
