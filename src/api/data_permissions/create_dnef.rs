//! `POST /api/v3/create-dnef`: adds an extension field to a tree data resource.

use super::extend_field::{Config, ExtendFieldValueType};
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Adds an extension field to a tree data resource: a field of your own for its nodes.
///
/// How a key that is in use is refused is not documented. After `network`, `timeout` or `bad_response` the field may be
/// added (`outcome: "unknown"`): check with `listDnef`.
///
/// @example
/// ```ts
/// await client.createDnef({
///   namespaceCode: "intranet",
///   resourceCode: "files",
///   key: "secrecy",
///   label: "Secrecy",
///   valueType: "SELECT",
///   config: { options: [{ value: "public" }, { value: "internal" }] },
/// });
/// ```
// No source says whether a key that is in use is refused or doubled: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-dnef", non_idempotent)]
fn create_dnef(input: CreateDnefReq) -> IsSuccessRespDto;

/// Input of `createDnef`.
#[dto]
pub struct CreateDnefReq {
    /// Code of the tree data resource, unique in its permission namespace.
    #[shape(len = 1..)]
    pub resource_code: String,
    /// Code of the permission namespace that has the data resource.
    #[shape(len = 1..)]
    pub namespace_code: String,
    /// Name shown to people.
    #[shape(len = 1..)]
    pub label: String,
    /// What kind of value the field has. `updateDnef` cannot change it.
    pub value_type: ExtendFieldValueType,
    /// Key chosen by you: 1 to 64 ASCII letters, digits, `_` and `$`. `updateDnef` cannot change it.
    #[shape(len = 1..=64, format = "Identifier")]
    pub key: String,
    /// Free text.
    pub description: Option<String>,
    /// The choices of a field whose `valueType` is `SELECT`: required for it, and not needed otherwise.
    pub config: Option<Config>,
}
