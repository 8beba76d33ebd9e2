//! `#[derive(Shape)]`: turns a type and its attributes into the data that every walker reads.
//!
//! A struct becomes a static table of its fields, one around a single value what that value is, an enum the list of
//! its values. What serde says of a name (`rename`, `rename_all`) and of absence (`Option`, `skip_serializing_if`,
//! `default`) is read from serde's own attributes, so that the table and the Rust type cannot disagree.

mod attributes;
mod enums;
mod structs;

use proc_macro::TokenStream;
use syn::{Data, DeriveInput, Error, parse_macro_input};

/// Derives `Shaped` from a struct with named fields, from a struct around one value or from an enum of plain variants.
///
/// What a field may carry as `#[shape(…)]`:
///
/// | attribute | meaning |
/// | --- | --- |
/// | `len = 1..=50` | characters of a text, entries of a list |
/// | `range = 1..` | least and greatest value of an integer |
/// | `format = "Code"` | a form that the text must have, a variant of `Format` |
/// | `read_as = "options.userIdType"` | the field, seen from this one's object, that says how an id is to be read |
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
#[proc_macro_derive(Shape, attributes(shape))]
pub fn derive_shape(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let expanded = match &input.data {
        Data::Struct(data) => structs::expand(&input, data),
        Data::Enum(data) => enums::expand(&input, data),
        Data::Union(_) => Err(Error::new_spanned(&input, "Shape describes structs and enums, not unions")),
    };
    expanded.unwrap_or_else(Error::into_compile_error).into()
}
