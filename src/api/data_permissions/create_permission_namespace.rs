//! `POST /api/v3/create-permission-namespace`: creates a permission namespace.

use super::get_permission_namespace::GET_PERMISSION_NAMESPACE;
use crate::api::prelude::*;

/// Creates a permission namespace, which holds data resources and roles, and resolves to it as stored.
///
/// The permission groups of resources and roles have calls of their own, such as `createNamespace`; whether the two share
/// their codes is not documented.
///
/// The codes `default` and `system` are reserved: for them it rejects with `kind: "auth"` and `statusCode: 403`, though
/// nothing is wrong with your credentials. How the service refuses a code that is in use is not documented; ask
/// `checkPermissionNamespaceExists` before. After `network`, `timeout` or `bad_response` the permission namespace may
/// exist. The call then looks for its code: it resolves to the permission namespace if it finds it, and rejects with
/// `kind: "conflict"` if name or description of the one it finds differ; otherwise with `outcome: "unknown"`: look for it
/// before you try again. In a page it also looks after a conflict, because a browser may send a request twice by itself.
///
/// @example
/// ```ts
/// const { data } = await client.createPermissionNamespace({
///   code: "intranet",
///   name: "Intranet",
///   description: "Files and devices of the offices",
/// });
/// console.log(data.code);
/// ```
// What a second create does is not documented: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-permission-namespace", by_key = RECONCILE)]
fn create_permission_namespace(input: CreatePermissionNamespaceDto) -> CreatePermissionNamespaceResponseDto;

/// Input of `createPermissionNamespace`.
#[dto]
pub struct CreatePermissionNamespaceDto {
    /// Name shown to people, 1 to 255 characters.
    #[shape(len = 1..=255)]
    pub name: String,
    /// Code chosen by you, unique in the user pool: 1 to 50 characters, without white space or CJK characters. Not
    /// `default` or `system`.
    #[shape(len = 1..=50, format = "Code")]
    pub code: String,
    /// Free text, at most 200 characters.
    #[shape(len = 0..=200)]
    pub description: Option<String>,
}

/// Response of `createPermissionNamespace`.
#[dto]
pub type CreatePermissionNamespaceResponseDto = Resp<CreatePermissionNamespaceRespDto>;

/// The permission namespace that `createPermissionNamespace` created. Any field may be missing.
#[dto]
pub struct CreatePermissionNamespaceRespDto {
    /// Code, unique in the user pool: the `namespaceCode` of data resources and of checks.
    pub code: String,
    /// Name shown to people.
    pub name: String,
    /// Free text.
    pub description: Option<String>,
}

const RECONCILE: Reconcile<&'static str> = Reconcile {
    via: &GET_PERMISSION_NAMESPACE,
    keys: &[Key { given: "code", lookup_field: "code", id_type: None }],
    copy_fields: &[],
    must_match: &[FieldMatch::field("name"), FieldMatch::field("description")],
};
