//! What the API offers: folder = resource, file = endpoint.
//!
//! A new endpoint is one file with a `pub static`, named in its folder's `ENDPOINTS`. Code that several endpoints
//! share lies in `model`.

mod department_members;
mod departments;
mod management_token;
mod organizations;
mod sync_relations;
mod user_departments;
mod users;

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
        management_token::ENDPOINTS,
    ];
    resources.into_iter().flatten().copied()
}
