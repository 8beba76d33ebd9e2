//! What targets may do, as lists of `AuthorizedResourceDto`.

use std::collections::{HashMap, HashSet};

use super::dto::text;
use super::patterns::stands_for;
use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::store::grants::{self, Grant};
use crate::store::subjects::Target;

/// A filter of grants.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    kind: Option<String>,
    starts: Option<Vec<String>>,
}

/// Reads `resourceType` and `resourceList`.
pub fn read_filter(fields: &mut Fields<'_>) -> Filter {
    let starts = fields.texts("resourceList");
    Filter { kind: fields.text("resourceType"), starts }
}

impl Filter {
    /// `resourceList` holds beginnings of codes. A final `*` says the same. A grant for more than these codes is one for them.
    fn takes(&self, grant: &Grant) -> bool {
        let has_one = |starts: &Vec<String>| {
            let mut starts = starts.iter().map(|start| start.strip_suffix('*').unwrap_or(start));
            starts.any(|start| grant.code.starts_with(start) || stands_for(&grant.code, start))
        };
        self.kind.as_ref().is_none_or(|kind| *kind == grant.resource_type)
            && self.starts.as_ref().is_none_or(has_one)
    }
}

/// Returns what these targets may do together, each code once. The code that was granted first is first.
///
/// # Errors
/// A database error.
pub fn merged(
    call: &Call<'_>,
    namespace_id: i64,
    targets: &[Target],
    filter: &Filter,
) -> Result<Vec<Grant>, ApiError> {
    let mut merged: Vec<Grant> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut seen: HashSet<(usize, String)> = HashSet::new();
    for grant in grants::of_targets(call.db, namespace_id, targets)? {
        if !filter.takes(&grant) {
            continue;
        }
        let place = *places.entry(grant.code.clone()).or_insert(merged.len());
        let actions = grant.actions.clone();
        if place == merged.len() {
            merged.push(Grant { actions: Vec::new(), ..grant });
        }
        if let Some(one) = merged.get_mut(place) {
            one.actions.extend(actions.into_iter().filter(|action| seen.insert((place, action.clone()))));
        }
    }
    Ok(merged)
}

/// Builds a list of `AuthorizedResourceDto`. The calls grant and do not deny.
#[must_use]
pub fn list(grants: &[Grant]) -> Json {
    let dto = |grant: &Grant| {
        Object::new()
            .with("resourceCode", grant.code.as_str())
            .with_some("description", grant.description.clone())
            .with("resourceType", grant.resource_type.as_str())
            .with("apiIdentifier", text(grant.api_identifier.as_ref()))
            .with("actions", grant.actions.clone())
            .with("effect", "ALLOW")
    };
    Json::from(grants.iter().map(dto).collect::<Vec<Object>>())
}

/// Builds a page that holds all rows.
#[must_use]
pub fn page(grants: &[Grant], list: Json) -> Json {
    let total = u32::try_from(grants.len()).unwrap_or(u32::MAX);
    Object::new().with("totalCount", total).with("list", list).into()
}
