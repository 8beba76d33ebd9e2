//! `POST /api/v3/create-namespace`: creates a permission group.

use super::get_namespace::GET_NAMESPACE;
use super::namespace::NamespaceRespDto;
use crate::api::prelude::*;

/// Creates a permission group, which holds resources and roles, and resolves to it as stored.
///
/// The service makes a permission group for each application by itself. The permission groups of this call are not the
/// permission namespaces of data resources, which have calls of their own.
///
/// How the service refuses a code that is in use is not documented. After `network`, `timeout` or `bad_response` the
/// permission group may exist. The call then looks for its code: it resolves to the permission group if it finds it, and
/// rejects with `kind: "conflict"` if name or description of the one it finds differ; otherwise with `outcome:
/// "unknown"`: look for it before you try again. In a page it also looks after a conflict, because a browser may send a
/// request twice by itself.
///
/// @example
/// ```ts
/// const { data } = await client.createNamespace({ code: "shop", name: "Shop" });
/// await client.createResource({ namespace: data.code, code: "orders", type: "DATA" });
/// ```
// What a second create does is not documented: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-namespace", by_key = RECONCILE)]
fn create_namespace(input: CreateNamespaceDto) -> NamespaceRespDto;

/// Input of `createNamespace`.
#[dto]
pub struct CreateNamespaceDto {
    /// Code chosen by you, unique in the user pool: 1 to 64 characters, without white space or CJK characters.
    #[shape(len = 1..=64, format = "Code")]
    pub code: String,
    /// Name shown to people.
    pub name: Option<String>,
    /// Free text.
    pub description: Option<String>,
}

const RECONCILE: Reconcile<&'static str> = Reconcile {
    via: &GET_NAMESPACE,
    keys: &[Key { given: "code", lookup_field: "code", id_type: None }],
    copy_fields: &[],
    must_match: &[FieldMatch::field("name"), FieldMatch::field("description")],
};
