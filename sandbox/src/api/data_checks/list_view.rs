//! `POST /api/v3/list-permission-view/data`: which users may do something with which data resources, and by what.

use std::collections::{HashMap, HashSet};

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::data_rights::{Row, view};
use crate::model::paging::read_page_range;
use crate::store::data_rights::{self, Named};
use crate::store::subjects::{self, Target, TargetType};
use crate::store::users;

/// Returns one page and the total count: the user who was created first is first, then the oldest data resource.
pub static LIST_PERMISSION_VIEW: Endpoint = Endpoint::post("/api/v3/list-permission-view/data", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let range = read_page_range(&mut fields);
    let keyword = fields.text("keyword").unwrap_or_default();
    fields.finish()?;
    let (count, rows) = view(call, &keyword, range)?;
    let mut resources: HashMap<i64, Resource> = HashMap::new();
    let mut list = Vec::with_capacity(rows.len());
    for rows in rows.chunk_by(|one, next| one.user_id == next.user_id) {
        let Some(Row { user_id, .. }) = rows.first() else { continue };
        let user = User::of(call, user_id)?;
        for Row { resource: number, .. } in rows {
            if !resources.contains_key(number) {
                resources.insert(*number, Resource::of(call, *number)?);
            }
            list.extend(resources.get(number).map(|resource| dto(&user, resource)));
        }
    }
    Ok(Object::new().with("totalCount", count).with("list", list).into())
}

/// A user of the page, looked up once for all rows.
struct User {
    id: String,
    name: Option<String>,
    /// The targets with the ids of the policies that are granted to them, the oldest grant first.
    grants: Vec<(Target, String)>,
    names: HashMap<Target, Named>,
}

impl User {
    fn of(call: &Call<'_>, id: &str) -> Result<Self, ApiError> {
        let name = users::get(call.db, id)?.and_then(|user| user.texts.get("name").map(str::to_owned));
        let grants = data_rights::grants_to(call.db, &subjects::of_user(call.db, id, call.now)?)?;
        let mut names = HashMap::new();
        for (target, _) in &grants {
            if target.kind != TargetType::User
                && !names.contains_key(target)
                && let Some(named) = data_rights::names_of_target(call.db, target)?
            {
                names.insert(target.clone(), named);
            }
        }
        Ok(User { id: id.to_owned(), name, grants, names })
    }
}

/// A data resource of the page, looked up once for all rows.
struct Resource {
    namespace: Named,
    own: Named,
    /// Ids and names of the policies that allow something on it, the oldest first.
    policies: Vec<(String, String)>,
}

impl Resource {
    fn of(call: &Call<'_>, number: i64) -> Result<Self, ApiError> {
        let (namespace, own) = data_rights::names_of_resource(call.db, number)?;
        let [id, ..] = &own;
        let policies = data_rights::allowing_policies(call.db, id)?;
        Ok(Resource { namespace, own, policies })
    }
}

fn dto(user: &User, resource: &Resource) -> Json {
    let granted: HashSet<&str> = user.grants.iter().map(|(_, policy)| policy.as_str()).collect();
    let policies: Vec<&(String, String)> =
        resource.policies.iter().filter(|(id, _)| granted.contains(id.as_str())).collect();
    let allowing: HashSet<&str> = policies.iter().map(|(id, _)| id.as_str()).collect();
    let policies: Vec<Object> = policies
        .into_iter()
        .map(|(id, name)| {
            Object::new().with("dataPolicyId", id.as_str()).with("dataPolicyName", name.as_str())
        })
        .collect();
    let through = |kind: TargetType, prefix: &str| -> Vec<Object> {
        let mut seen = HashSet::new();
        let grants = user.grants.iter();
        let targets = grants.filter(|(target, policy)| {
            target.kind == kind && allowing.contains(policy.as_str()) && seen.insert(target)
        });
        let named = targets.filter_map(|(target, _)| user.names.get(target));
        named
            .map(|[id, code, name]| {
                Object::new()
                    .with(&format!("{prefix}Id"), id.as_str())
                    .with(&format!("{prefix}Name"), name.as_str())
                    .with(&format!("{prefix}Code"), code.as_str())
            })
            .collect()
    };
    let [namespace_id, namespace_code, namespace_name] = &resource.namespace;
    let [resource_id, resource_code, resource_name] = &resource.own;
    Object::new()
        .with("userId", user.id.as_str())
        .with_some("username", user.name.clone())
        .with("namespaceId", namespace_id.as_str())
        .with("namespaceCode", namespace_code.as_str())
        .with("namespaceName", namespace_name.as_str())
        .with("dataResourceId", resource_id.as_str())
        .with("dataResourceCode", resource_code.as_str())
        .with("dataResourceName", resource_name.as_str())
        .with("dataPolicyList", policies)
        .with("roleList", through(TargetType::Role, "role"))
        .with("groupList", through(TargetType::Group, "group"))
        .with("nodeList", through(TargetType::Department, "node"))
        .into()
}
