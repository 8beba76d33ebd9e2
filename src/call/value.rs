//! How any value is looked at: a JavaScript value at the border, `serde_json` in native tests.

use super::shape::Shape;

/// What the walkers ask of a value. No method runs code of the caller's, except the two `copy` ones,
/// and those answer `None` where that code throws.
pub trait Value: Clone {
    /// The names of a shape's fields, ready for quick reading.
    type Names;

    /// Prepares the names of `shape`.
    fn names(shape: &'static Shape) -> Self::Names;

    /// What it is.
    fn kind(&self) -> ValueKind;
    /// The boolean, if it is one.
    fn boolean(&self) -> Option<bool>;
    /// The number, if it is one.
    fn number(&self) -> Option<f64>;
    /// The text, if it is one. Copies it.
    fn text(&self) -> Option<String>;
    /// How long the text is, if it is one.
    fn text_size(&self) -> TextSize;

    /// The own fields of an object in a fresh one, each read once. A list or anything with behaviour
    /// (a `Map`, a `Date`) is no object.
    fn copy_object(&self) -> Option<Self>;
    /// The first `most` entries of a list in a fresh one, each read once.
    fn copy_list(&self, most: u32) -> Option<Self>;
    /// What `toJSON` makes of it, for a `Date` and its like; itself where it has none.
    fn copy_plain(&self) -> Option<Self>;

    /// How many fields an object has.
    fn field_count(&self) -> u32;
    /// The names of all fields of an object.
    fn field_names(&self) -> Vec<String>;
    /// A field of an object by its place in the shape that `names` came from; undefined if it has none.
    fn field(&self, names: &Self::Names, place: usize) -> Self;
    /// Writes a field of an object by its place.
    fn set_field(&self, names: &Self::Names, place: usize, value: &Self);
    /// A field of an object by its name.
    fn named(&self, name: &str) -> Self;
    /// Writes a field of an object by its name.
    fn set_named(&self, name: &str, value: &Self);

    /// How many entries a list has; none where asking throws.
    fn item_count(&self) -> u32;
    /// An entry of a list.
    fn item(&self, place: u32) -> Self;
    /// Writes an entry of a list.
    fn set_item(&self, place: u32, value: &Self);

    /// An object without fields.
    fn empty_object() -> Self;
    /// A list of one entry.
    fn list_of(item: &Self) -> Self;
    /// A boolean.
    fn from_boolean(value: bool) -> Self;
    /// A number.
    fn from_number(value: f64) -> Self;

    /// The JSON text of plain data, as JavaScript writes it; `None` for what JSON has no form for.
    fn to_json(&self) -> Option<String>;
    /// The value that a text holds as JSON.
    fn parse_json(&self) -> Option<Self>;
}

/// What a value is, in the words of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    /// Not there.
    Undefined,
    /// `null`.
    Null,
    /// A boolean.
    Boolean,
    /// A number, perhaps not a finite one.
    Number,
    /// A text.
    Text,
    /// A list.
    List,
    /// An object.
    Object,
    /// A `bigint`.
    BigInt,
    /// A symbol.
    Symbol,
    /// A function.
    Function,
    /// An object that is not plain data: a `Map`, a `Date`, a promise.
    Instance,
    /// Looking at it threw: a revoked Proxy.
    Unreadable,
}

impl ValueKind {
    /// The word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Undefined => "nothing",
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Number => "a number",
            Self::Text => "a string",
            Self::List => "an array",
            Self::Object => "an object",
            Self::BigInt => "a bigint",
            Self::Symbol => "a symbol",
            Self::Function => "a function",
            Self::Instance => "an object that is not plain data",
            Self::Unreadable => "an unreadable value",
        }
    }
}

/// How long a text is, in the one look that checking it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextSize {
    /// It is no text.
    NotText,
    /// It holds half of a surrogate pair, which UTF-8 cannot carry: it would arrive as another text.
    Broken,
    /// It is empty or white space alone.
    Blank(u32),
    /// UTF-16 units: at least as many as characters.
    Units(u32),
}
