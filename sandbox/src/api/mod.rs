//! What the API offers: folder = resource, file = endpoint.
//!
//! A new endpoint is one file with a `pub static`, named in its folder's `ENDPOINTS`. Code that several endpoints
//! share lies in `model`.

mod applications;
mod audit_logs;
mod custom_fields;
mod data_policies;
mod data_resources;
mod department_members;
mod departments;
mod groups;
mod management_token;
mod namespaces;
mod organizations;
mod permission_namespaces;
mod posts;
mod resources;
mod roles;
mod sync_relations;
mod user_departments;
mod users;
mod webhooks;

use crate::endpoint::Endpoint;

/// Returns all endpoints.
pub fn endpoints() -> impl Iterator<Item = &'static Endpoint> {
    let resources = [
        organizations::ENDPOINTS,
        departments::ENDPOINTS,
        department_members::ENDPOINTS,
        sync_relations::ENDPOINTS,
        user_departments::ENDPOINTS,
        users::ENDPOINTS,
        roles::ENDPOINTS,
        groups::ENDPOINTS,
        custom_fields::ENDPOINTS,
        posts::ENDPOINTS,
        namespaces::ENDPOINTS,
        resources::ENDPOINTS,
        permission_namespaces::ENDPOINTS,
        data_resources::ENDPOINTS,
        data_policies::ENDPOINTS,
        audit_logs::ENDPOINTS,
        applications::ENDPOINTS,
        webhooks::ENDPOINTS,
        management_token::ENDPOINTS,
    ];
    resources.into_iter().flatten().copied()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::endpoints;
    use crate::endpoint::Method;

    #[test]
    fn an_endpoint_changes_something_unless_the_contract_says_that_it_reads() {
        let contract: Value =
            serde_json::from_str(include_str!("../../../tests/contract/management.json")).unwrap();
        let calls = contract["endpoints"].as_array().unwrap();
        for endpoint in endpoints().filter(|endpoint| !endpoint.path.ends_with("management-token")) {
            let method = if endpoint.method == Method::Get { "GET" } else { "POST" };
            let call = calls.iter().find(|call| call["path"] == endpoint.path && call["http"] == method);
            let kind = call.unwrap()["kind"].as_str().unwrap();
            assert_eq!(endpoint.change.is_none(), kind == "read", "{} is of the kind {kind}", endpoint.path);
        }
    }
}
