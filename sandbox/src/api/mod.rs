//! What the API offers: folder = resource, file = endpoint.
//!
//! A new endpoint is one file with a `pub static`, named in its folder's `ENDPOINTS`. Code that several endpoints
//! share lies in `model`.

mod applications;
mod audit_logs;
mod custom_fields;
mod data_checks;
mod data_policies;
mod data_resources;
mod department_members;
mod departments;
mod dnef;
mod groups;
mod management_token;
mod namespaces;
mod organizations;
mod permission_namespaces;
mod posts;
mod principal_authentications;
mod resources;
mod roles;
mod sync_relations;
mod user_departments;
mod user_groups;
mod user_identities;
mod user_logins;
mod user_mfa;
mod user_roles;
mod user_secrets;
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
        user_identities::ENDPOINTS,
        user_roles::ENDPOINTS,
        user_groups::ENDPOINTS,
        user_mfa::ENDPOINTS,
        user_secrets::ENDPOINTS,
        user_logins::ENDPOINTS,
        principal_authentications::ENDPOINTS,
        roles::ENDPOINTS,
        groups::ENDPOINTS,
        custom_fields::ENDPOINTS,
        posts::ENDPOINTS,
        namespaces::ENDPOINTS,
        resources::ENDPOINTS,
        permission_namespaces::ENDPOINTS,
        data_resources::ENDPOINTS,
        dnef::ENDPOINTS,
        data_policies::ENDPOINTS,
        data_checks::ENDPOINTS,
        audit_logs::ENDPOINTS,
        applications::ENDPOINTS,
        webhooks::ENDPOINTS,
        management_token::ENDPOINTS,
    ];
    resources.into_iter().flatten().copied()
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use serde_json::Value;

    use super::endpoints;
    use crate::endpoint::Method;

    #[test]
    fn two_endpoints_at_one_path_answer_the_same_in_echo_mode() {
        let mut echoes = HashMap::new();
        for endpoint in endpoints() {
            let echo = *echoes.entry(endpoint.path).or_insert(endpoint.echo);
            assert_eq!(echo, endpoint.echo, "{}", endpoint.path);
        }
    }

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
