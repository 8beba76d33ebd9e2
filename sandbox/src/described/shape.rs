//! What the contract says of a call and of its input.

use crate::endpoint::Method;

/// A call of the contract.
#[derive(Debug)]
pub struct DescribedCall {
    /// The HTTP method.
    pub method: Method,
    /// The path, with parameters such as `{id}`.
    pub path: &'static str,
    /// Where the input is.
    pub place: Place,
    /// How an error names the malformed fields.
    pub style: Style,
    /// Whether the answer has an envelope.
    pub envelope: bool,
    /// The fields of the input.
    pub fields: &'static [Field],
}

/// Where the input of a call is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the query.
    Query,
    /// In the body, as JSON.
    Body,
    /// In the path.
    Path,
    /// The call has no input.
    Nowhere,
}

/// How an error names the malformed fields. The modules of the service differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// One text for all fields, in the caller's language.
    Malformed,
    /// The English text of a validator for each field.
    Validator,
}

/// A field of an object.
#[derive(Debug)]
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// Whether the field must be present.
    pub required: bool,
    /// Whether `null` is a value. For other fields, `null` is the same as absence.
    pub nullable: bool,
    /// Whether the sources doubt the type. Values of other types pass.
    pub doubtful: bool,
    /// The type.
    pub kind: Kind,
}

/// The type of a value.
#[derive(Debug)]
pub enum Kind {
    /// Any value.
    Any,
    /// A text with a limited length.
    Text(Limits),
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// An integer.
    Integer(Limits),
    /// A boolean.
    Boolean,
    /// A list with a limited number of items.
    List(&'static Kind, Limits),
    /// An object. Unknown fields pass: one without known fields is free.
    Object(&'static [Field]),
    /// One of several types.
    Union(&'static [Kind]),
}

/// The limits of a length, in UTF-16 units, of a number of items or of a number. Both are included.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The minimum.
    pub min: Option<i64>,
    /// The maximum.
    pub max: Option<i64>,
}
