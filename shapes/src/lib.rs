//! The two attributes that turn what is written below `src/api` into data and TypeScript.
//!
//! `#[dto]` describes a type, `#[endpoint]` a call. Nothing of either is a value at run time: they become constants, which
//! `call::table` encodes to bytes while the crate is compiled, and text for the package's declarations.

mod attributes;
mod dto;
mod endpoint;
mod enums;
mod json;
mod names;
mod structs;
mod typescript;

#[cfg(test)]
mod declarations_tests;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// Describes a struct with named fields, an enum of plain variants, or another name for a type.
///
/// Names on the wire are camelCase unless `#[dto(rename_all = "…")]` or `#[shape(name = "…")]` says otherwise. An `Option` may be
/// left out. What a field may carry as `#[shape(…)]`; what does not fit its type does not compile:
///
/// | attribute | meaning |
/// | --- | --- |
/// | `name = "zh-CN"` | the name on the wire, of a variant too |
/// | `ts = "…"` | its TypeScript, where the type does not say it |
/// | `len = 1..=50` | characters of a text, entries of a list; of one of several types `Limited` says them |
/// | `range = 1..` | least and greatest value of an integer |
/// | `format = "Code"` | a form that the text must have, a variant of `Format` |
/// | `unit = "seconds"` | what a number counts, which the documentation has to say too; a text that holds one |
/// | `id_type_at = "options.userIdType"` | the field, seen from this one's object, that says how an id is to be read |
/// | `absent = "{}"` | what is sent when the caller leaves the field out |
/// | `secret` | the value is never shown in a message |
/// | `blank` | a blank text is taken where an enum is, and blanks around its words: who asked for the check says what they mean |
///
/// What the struct itself may carry, by the names on the wire:
///
/// | attribute | meaning |
/// | --- | --- |
/// | `one_of("email", "phone")` | at least one of these fields is there and not blank |
/// | `needs("phoneCountryCode", "phone")` | the first field is of no use without the second |
/// | `values("value", UserStatus, "field", "status")` | `value` holds a `UserStatus`, or several, where `field` is `status` |
/// | `texts("customData", 1024)` | characters of each text in a free-form field |
#[proc_macro_attribute]
pub fn dto(arguments: TokenStream, item: TokenStream) -> TokenStream {
    dto::expand(arguments.into(), item.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// Describes a call by a function without a body, and makes it a method of the client.
///
/// ```text
/// #[endpoint(POST "/api/v3/update-department", idempotent)]
/// fn update_department(input: UpdateDepartmentReqDto) -> DepartmentSingleRespDto;
/// ```
///
/// What stands behind method and path:
///
/// | attribute | meaning |
/// | --- | --- |
/// | `safe` | it only reads; a GET is that by itself |
/// | `idempotent` | twice is the same as once |
/// | `non_idempotent` | a second call is a second effect |
/// | `by_key = RECONCILE` | the same, but what the first one made can be found by a key |
/// | `rows(key = "userId")` | it gives rows page by page, which are known again by this field, a text or an integer, or these with commas between; `""` for none |
/// | `ids(list = "userIds", key = "userId")` | a long list of ids is asked for in parts |
/// | `query` | its input is its query, though it is a POST or PUT |
/// | `secret` | all of what it answers is kept out of messages |
#[proc_macro_attribute]
pub fn endpoint(arguments: TokenStream, item: TokenStream) -> TokenStream {
    endpoint::expand(arguments.into(), item.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// Reads and writes a type as JSON, by the attributes of serde: `rename`, `rename_all`, `default`, `skip_serializing_if` (any: what is
/// empty is left out) and `deny_unknown_fields`. For structs with named fields, and enums whose variants have nothing or one value.
///
/// serde's own derives would do the same with seven times the code, all of which a page downloads: it writes reader and writer of a
/// type for themselves, where these share theirs. The traits are those of the crate that uses it, in `crate::json`.
#[proc_macro_derive(Json, attributes(serde))]
pub fn json(item: TokenStream) -> TokenStream {
    json::expand(item.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}
