//! `POST /api/v3/authorize-resources`: grants actions on resources to users, roles, groups and departments.

use std::collections::BTreeSet;

use crate::endpoint::{Call, Endpoint, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::codes::is_too_long;
use crate::model::namespaces;
use crate::model::targets::TargetRef;
use crate::store::grants::{self, Grant};
use crate::store::subjects::TargetType;

/// Gives each target its actions on each resource, in place of those that it had there. No actions take the grant away.
/// Grants nothing if one target does not exist.
pub static AUTHORIZE_RESOURCES: Endpoint =
    Endpoint::post("/api/v3/authorize-resources", run).changes("add", "generalResourceAuthorization");

/// The maximum number of grants of one call: ten entries with all targets and five resources each.
const MAX_GRANTS: usize = 5_000;

struct Item {
    kind: TargetType,
    identifiers: BTreeSet<String>,
    grants: Vec<Grant>,
}

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let items = fields.objects("list", read_item).unwrap_or_default();
    if items.iter().map(|item| item.identifiers.len() * item.grants.len()).sum::<usize>() > MAX_GRANTS {
        fields.mark_invalid("list");
    }
    // Unlike other calls, the service finds no permission group if the request names none.
    let namespace = fields.text("namespace").unwrap_or_default();
    fields.finish()?;
    let namespace_id = namespaces::find(call, &namespace)?;
    for item in items {
        for identifier in item.identifiers {
            let target = TargetRef { kind: item.kind, identifier }.find(call, namespace_id)?;
            for grant in &item.grants {
                if grant.actions.is_empty() {
                    call.tell("permission:revoke");
                    grants::remove(call.db, namespace_id, &target, &grant.code)?;
                } else {
                    call.tell("permission:add");
                    grants::put(call.db, namespace_id, &target, grant)?;
                }
            }
        }
    }
    Ok(Object::new().with("success", true).into())
}

fn read_item(fields: &mut Fields<'_>) -> Item {
    Item {
        kind: fields.one_of("targetType", &TargetType::NAMES).unwrap_or(TargetType::User),
        identifiers: fields.texts("targetIdentifiers").unwrap_or_default().into_iter().collect(),
        grants: fields.objects("resources", read_grant).unwrap_or_default(),
    }
}

/// Codes and actions are limited in length: one request can store each of them five thousand times.
fn read_grant(fields: &mut Fields<'_>) -> Grant {
    let mut actions = fields.texts("actions").unwrap_or_default();
    if actions.iter().any(|action| is_too_long(action)) {
        fields.mark_invalid("actions");
    }
    let mut seen = BTreeSet::new();
    actions.retain(|action| seen.insert(action.clone()));
    Grant {
        code: namespaces::read_short_code(fields, "code"),
        resource_type: fields.required_text("resourceType"),
        description: None,
        api_identifier: None,
        actions,
    }
}
