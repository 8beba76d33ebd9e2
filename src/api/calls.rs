//! All types and calls in one table.

use crate::call::table::Endpoint;

// `API`, of all types and calls: written by build.rs from the files of this folder.
include!(concat!(env!("OUT_DIR"), "/api.rs"));

/// Every call, by folder and file.
pub fn endpoints() -> impl Iterator<Item = &'static Endpoint> {
    (0..API.endpoint_count()).filter_map(endpoint_at)
}

/// The call at an index.
pub fn endpoint_at(index: usize) -> Option<&'static Endpoint> {
    API.endpoint(index)
}
