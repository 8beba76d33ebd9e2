//! `POST /api/v3/create-resource`: adds a resource to a permission group.

use super::get::GET_RESOURCE;
use super::resource::ResourceRespDto;
use super::resource_action::ResourceAction;
use super::resource_type::ResourceType;
use crate::api::prelude::*;

/// Adds a resource to a permission group and resolves to it as stored.
///
/// `authorizeResources` gives permissions for it. How the service refuses a code that is in use is not documented.
/// After `network`, `timeout` or `bad_response` the resource may exist. The call then looks for its code: it resolves
/// to the resource if it finds it, and rejects with `kind: "conflict"` if type, name, description or `apiIdentifier` of
/// the one it finds differ (it does not compare `actions`); otherwise with `outcome: "unknown"`: look for it before you
/// try again. In a page it also looks after a conflict, because a browser may send a request twice by itself. So it may
/// resolve to an older resource: compare `data.actions` with what you gave.
///
/// @example
/// ```ts
/// const { data } = await client.createResource({
///   code: "invoices",
///   type: "DATA",
///   name: "Invoices",
///   actions: [
///     { name: "invoices:Read", description: "Read an invoice" },
///     { name: "invoices:Approve", description: "Approve an invoice" },
///   ],
/// });
/// console.log(data.code, data.namespace);
/// ```
// What a second create does is not documented: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-resource", by_key = RECONCILE)]
fn create_resource(input: CreateResourceDto) -> ResourceRespDto;

/// Input of `createResource`.
#[dto]
pub struct CreateResourceDto {
    /// What the resource stands for.
    #[shape(name = "type")]
    pub kind: ResourceType,
    /// Code chosen by you, unique in the permission group: 1 to 64 characters, without white space or CJK characters.
    #[shape(len = 1..=64, format = "Code")]
    pub code: String,
    /// Free text.
    pub description: Option<String>,
    /// Name shown to people.
    pub name: Option<String>,
    /// Actions for which permissions can be given, 0 to 100 entries.
    #[shape(len = 0..=100)]
    pub actions: Option<Vec<ResourceAction>>,
    /// URL of the API, for a resource of type `API`.
    pub api_identifier: Option<String>,
    /// Code of the permission group that the resource is added to. Absent: the default permission group.
    pub namespace: Option<String>,
}

/// Both calls take the default permission group where none is named. Lists, such as `actions`, are not compared.
const RECONCILE: Reconcile<&'static str> = Reconcile {
    via: &GET_RESOURCE,
    keys: &[Key { given: "code", lookup_field: "code", id_type: None }],
    copy_fields: &["namespace"],
    must_match: &[
        FieldMatch::field("type"),
        FieldMatch::field("name"),
        FieldMatch::field("description"),
        FieldMatch::field("apiIdentifier"),
    ],
};
