//! `POST /api/v3/authorize-data-policies`: grants data policies.

use std::collections::HashSet;
use std::hash::Hash;

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_errors::invalid;
use crate::model::data_policies::{check_exists, find, read_target};
use crate::store::data_grants;

/// Grants all policies to all targets, or none. A grant that exists keeps its time.
pub static AUTHORIZE_DATA_POLICIES: Endpoint = Endpoint::post("/api/v3/authorize-data-policies", run)
    .changes("add", "authorization")
    .tells("data-strategy-permission:add");

/// The maximum number of grants of one call: fifty policies with a hundred targets each.
const MAX_GRANTS: usize = 5_000;

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let targets = fields.objects("targetList", |fields| read_target(fields, "type", "id"));
    let targets = each_once(targets.unwrap_or_default());
    let policy_ids = each_once(fields.texts("policyIds").unwrap_or_default());
    if targets.len() * policy_ids.len() > MAX_GRANTS {
        fields.mark_invalid("targetList");
    }
    fields.finish()?;
    if targets.is_empty() {
        return Err(invalid("targetList should not be empty"));
    }
    for target in &targets {
        check_exists(call, target)?;
    }
    for id in policy_ids {
        let policy = find(call, &id)?;
        for target in &targets {
            data_grants::add(call.db, &policy.id, target, call.now)?;
        }
    }
    Ok(Json::Null)
}

/// Keeps the order: grants are listed in the order in which they were made.
fn each_once<T: Clone + Eq + Hash>(mut all: Vec<T>) -> Vec<T> {
    let mut seen = HashSet::new();
    all.retain(|one| seen.insert(one.clone()));
    all
}
