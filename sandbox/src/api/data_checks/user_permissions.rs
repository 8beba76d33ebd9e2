//! `POST /api/v3/get-user-permission-list`: all that users may do with data resources.

use std::collections::HashSet;

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::data_errors::{invalid, too_many};
use crate::model::data_resources::size;
use crate::model::data_rights::{Rights, authorized};
use crate::model::{permission_namespaces, users};
use crate::store::DataResource;
use crate::store::data_resources::of_namespace;
use crate::store::permission_namespaces::all;

/// Returns the permissions of each user in each permission namespace, in the order of the request. Without permission namespaces, those
/// in which the user may do something.
pub static GET_USER_PERMISSION_LIST: Endpoint = Endpoint::post("/api/v3/get-user-permission-list", run);

/// The most that an answer about several users looks at: rights, permission namespaces, data resources and nodes of trees. A small
/// request can name many users.
const MAX_PLACES: usize = 100_000;

/// A data resource. Its structure, with the number of nodes, is read once, for the first user who has rights on it.
struct Resource {
    resource: DataResource,
    read: Option<(Json, usize)>,
}

/// The data resources of a permission namespace, and its code.
type Resources = (Vec<Resource>, String);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user_ids = fields.texts("userIds").unwrap_or_default();
    let codes = fields.texts("namespaceCodes").filter(|codes| !codes.is_empty());
    fields.finish()?;
    if user_ids.is_empty() {
        return Err(invalid("userIds should not be empty"));
    }
    let is_asked_for = codes.is_some();
    let namespaces = match codes {
        Some(codes) => each_once(codes)
            .iter()
            .map(|code| permission_namespaces::find(call, code))
            .collect::<Result<Vec<_>, _>>()?,
        None => all(call.db)?,
    };
    // Each data resource is read once, however many users there are.
    let mut resources: Vec<Resources> = Vec::with_capacity(namespaces.len());
    for namespace in namespaces {
        let own = of_namespace(call.db, &namespace.id)?.into_iter();
        resources.push((own.map(|resource| Resource { resource, read: None }).collect(), namespace.code));
    }
    let mut list = Vec::new();
    let mut places: usize = 0;
    for (number, user_id) in users::find_all(call, &each_once(user_ids))?.into_iter().enumerate() {
        let rights = Rights::of_user(call, &user_id)?;
        places = places.saturating_add(places_of(&rights, &mut resources)?);
        // One user can have more, and is answered.
        if number > 0 && places > MAX_PLACES {
            return Err(too_many("用户或权限空间", "users or permission namespaces"));
        }
        for (resources, code) in &resources {
            let found = resources.iter().filter_map(|Resource { resource, read }| {
                let (structure, _) = read.as_ref()?;
                authorized(&rights, resource, structure)
            });
            let found: Vec<Json> = found.collect();
            if found.is_empty() && !is_asked_for {
                continue;
            }
            let found = Some(found).filter(|found| !found.is_empty());
            let dto = Object::new()
                .with("userId", user_id.as_str())
                .with("namespaceCode", code.as_str())
                .with_some("resourceList", found);
            list.push(dto);
        }
    }
    Ok(Object::new().with("userPermissionList", list).into())
}

/// Returns how much there is to look at for a user, and reads the structures of it.
fn places_of(rights: &Rights, resources: &mut [Resources]) -> Result<usize, ApiError> {
    let mut places = rights.count() + resources.len();
    for Resource { resource, read } in resources.iter_mut().flat_map(|(resources, _)| resources) {
        places += 1;
        if !rights.are_about(resource) {
            continue;
        }
        if read.is_none() {
            let structure = resource.structure.read()?;
            let nodes = if resource.kind == "TREE" { size(&structure) } else { 0 };
            *read = Some((structure, nodes));
        }
        places += read.as_ref().map_or(0, |(_, nodes)| *nodes);
    }
    Ok(places)
}

fn each_once(texts: Vec<String>) -> Vec<String> {
    let mut seen = HashSet::new();
    texts.into_iter().filter(|text| seen.insert(text.clone())).collect()
}
