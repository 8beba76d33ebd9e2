//! `POST /api/v3/list-resource-targets`: the users who may do something with places of data resources.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::data_errors::{invalid, too_many};
use crate::model::data_resources::Place;
use crate::model::data_rights::read_resources;
use crate::model::permission_namespaces;
use crate::store::data_resources::{self, Key};
use crate::store::data_rights::{TargetRight, on_place};
use crate::store::subjects::Target;
use crate::store::target_users::TargetUsers;

/// Returns the users for each place and action, in the order of the request. The user who was created first is first.
pub static LIST_RESOURCE_TARGETS: Endpoint = Endpoint::post("/api/v3/list-resource-targets", run);

/// The most ids of users in one answer: a small request can name many places and actions.
const MAX_IDS: usize = 1_000_000;

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let resources = read_resources(&mut fields)?;
    let actions = fields.texts("actions").unwrap_or_default();
    let namespace_code = fields.required_text("namespaceCode");
    fields.finish()?;
    if actions.is_empty() {
        return Err(invalid("actions should not be empty"));
    }
    let namespace = permission_namespaces::find(call, &namespace_code)?;
    let mut users = Users { call, users: TargetUsers::default(), by_target: HashMap::new() };
    let mut left = MAX_IDS;
    // Each place and action is computed once, however often it is named.
    let mut known: HashMap<Place<'_>, HashMap<&str, Vec<String>>> = HashMap::new();
    let mut list = Vec::with_capacity(resources.len());
    for text in &resources {
        let of_place = match known.entry(Place::of(text)) {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => {
                let found = users.of_place(&namespace.id, *entry.key(), &actions)?;
                entry.insert(found)
            }
        };
        let mut of_actions = Vec::with_capacity(actions.len());
        for action in &actions {
            let ids = of_place.get(action.as_str()).map(Vec::as_slice).unwrap_or_default();
            left =
                left.checked_sub(ids.len()).ok_or_else(|| too_many("资源或操作", "resources or actions"))?;
            of_actions.push(Object::new().with("userIds", ids.to_vec()).with("action", action.as_str()));
        }
        list.push(Object::new().with("resource", text.as_str()).with("actionAuthList", of_actions));
    }
    Ok(Object::new().with("authUserList", list).into())
}

/// The users whom targets mean, each target looked up once.
struct Users<'a> {
    call: &'a Call<'a>,
    users: TargetUsers,
    by_target: HashMap<Target, Vec<i64>>,
}

impl Users<'_> {
    /// Returns the ids of the users who may do something with a place, by action.
    fn of_place<'a>(
        &mut self,
        namespace_id: &str,
        Place { resource_code, path }: Place<'_>,
        actions: &'a [String],
    ) -> Result<HashMap<&'a str, Vec<String>>, ApiError> {
        let mut found = HashMap::new();
        let Some(resource) = data_resources::find(self.call.db, namespace_id, Key::Code, resource_code)?
        else {
            return Ok(found);
        };
        let rights = on_place(self.call.db, &resource.id, path)?;
        for action in actions {
            if !found.contains_key(action.as_str()) && resource.actions.contains(action) {
                found.insert(action.as_str(), self.who_may(&rights, action)?);
            }
        }
        Ok(found)
    }

    /// Returns the ids of the users whom the rights allow an action, and do not deny it.
    fn who_may(&mut self, rights: &[TargetRight], action: &str) -> Result<Vec<String>, ApiError> {
        let mut allowed: Vec<i64> = Vec::new();
        let mut denied: Vec<i64> = Vec::new();
        for TargetRight { target, allows, action: of } in rights {
            if of != action && of != "*" {
                continue;
            }
            if !self.by_target.contains_key(target) {
                let numbers = self.users.numbers(self.call.db, target, self.call.now)?;
                self.by_target.insert(target.clone(), numbers);
            }
            let said = if *allows { &mut allowed } else { &mut denied };
            said.extend(self.by_target.get(target).into_iter().flatten());
        }
        for numbers in [&mut allowed, &mut denied] {
            numbers.sort_unstable();
            numbers.dedup();
        }
        allowed.retain(|number| denied.binary_search(number).is_err());
        Ok(self.users.ids(self.call.db, &allowed)?)
    }
}
