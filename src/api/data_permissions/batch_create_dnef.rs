//! `POST /api/v3/batch-create-dnef`: adds several extension fields to a tree data resource.

use super::extend_field::ExtendField;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Adds several extension fields to a tree data resource: fields of your own for its nodes.
///
/// How a key that is in use is refused, and whether the other fields are added then, is not documented. After `network`,
/// `timeout` or `bad_response` some may be added (`outcome: "unknown"`): check with `listDnef`.
///
/// @example
/// ```ts
/// await client.batchCreateDnef({
///   namespaceCode: "intranet",
///   resourceCode: "files",
///   fieldList: [
///     { key: "owner", label: "Owner", valueType: "STRING" },
///     {
///       key: "secrecy",
///       label: "Secrecy",
///       valueType: "SELECT",
///       config: { options: [{ value: "public" }, { value: "internal" }] },
///     },
///   ],
/// });
/// ```
// No source says whether a key that is in use is refused or doubled: it is never repeated blindly.
#[endpoint(POST "/api/v3/batch-create-dnef", non_idempotent)]
fn batch_create_dnef(input: BatchCreateDnefReq) -> IsSuccessRespDto;

/// Input of `batchCreateDnef`.
#[dto]
pub struct BatchCreateDnefReq {
    /// Code of the tree data resource, unique in its permission namespace.
    #[shape(len = 1..)]
    pub resource_code: String,
    /// Code of the permission namespace that has the data resource.
    #[shape(len = 1..)]
    pub namespace_code: String,
    /// The fields to add. The maximum number is not documented.
    pub field_list: Vec<ExtendField>,
}
