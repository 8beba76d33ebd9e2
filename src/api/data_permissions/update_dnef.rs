//! `POST /api/v3/update-dnef`: changes an extension field of a tree data resource.

use super::extend_field::Config;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Changes label, description or choices of an extension field of a tree data resource. Key and type stay as they are.
///
/// Only the fields that are given are sent. Whether the others keep their values, whether `config` replaces all choices,
/// and what becomes of nodes that hold a choice which is left out, is not documented: send all choices, as below. How the
/// service refuses a field that does not exist is not documented either.
///
/// @example
/// ```ts
/// const { data } = await client.listDnef({ namespaceCode: "intranet", resourceCode: "files", query: "secrecy" });
/// const field = data.list.find(({ key }) => key === "secrecy");
/// if (field?.config) {
///   await client.updateDnef({
///     namespaceCode: "intranet",
///     resourceCode: "files",
///     key: field.key,
///     label: field.label,
///     description: field.description,
///     config: { options: [...field.config.options, { value: "secret" }] },
///   });
/// }
/// ```
// It writes absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/update-dnef", idempotent)]
fn update_dnef(input: UpdateDnefReq) -> IsSuccessRespDto;

/// Input of `updateDnef`. A field that is left out presumably stays as it is stored: not documented.
#[dto]
pub struct UpdateDnefReq {
    /// Key of the extension field to change: 1 to 64 ASCII letters, digits, `_` and `$`.
    #[shape(len = 1..=64, format = "Identifier")]
    pub key: String,
    /// Code of the tree data resource, unique in its permission namespace.
    #[shape(len = 1..)]
    pub resource_code: String,
    /// Code of the permission namespace that has the data resource.
    #[shape(len = 1..)]
    pub namespace_code: String,
    /// Free text.
    pub description: Option<String>,
    /// New name, shown to people.
    pub label: Option<String>,
    /// All choices from now on, of a field whose `valueType` is `SELECT`. The documentation calls it required for such a
    /// field, and not needed otherwise.
    pub config: Option<Config>,
}
