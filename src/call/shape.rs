//! What a type is, as data: names, kinds, optionality, limits. One walker each validates, writes and reads by it.

/// Limits that hold where the API documents none, so that no input can exhaust the instance.
pub mod ceiling {
    /// Characters of one text.
    pub const TEXT: u32 = 1_000_000;
    /// Entries of one list.
    pub const ITEMS: u32 = 10_000;
    /// Values inside one free-form object.
    pub const NODES: u32 = 100_000;
    /// Levels of a free-form object, of which it is the first itself.
    pub const DEPTH: u32 = 34;
    /// Levels of a tree whose nodes hold nodes of their own type, below its top.
    pub const LEVELS: u32 = 64;
}

/// A type: its name and its fields, in the order in which they are documented.
#[derive(Debug)]
pub struct Shape {
    /// The API's own name of the type.
    pub name: &'static str,
    /// The fields.
    pub fields: &'static [Field],
    /// What no field can say alone.
    pub rules: &'static [Rule],
}

impl Shape {
    /// Whether a value of this type may hold a secret.
    pub fn holds_secrets(&self) -> bool {
        self.fields.iter().any(|field| field.secret || field.kind.holds_secrets())
    }
}

/// A rule over several fields of an object, or over what is inside a free-form one.
#[derive(Debug)]
pub enum Rule {
    /// At least one of these fields is there and not blank.
    OneOf(&'static [&'static str]),
    /// The first field, unless blank, takes the second.
    Needs(&'static str, &'static str),
    /// `field` holds one of `values`, or a list of such, wherever the field `of` is `is`.
    Values {
        /// The field that is limited.
        field: &'static str,
        /// The field that decides.
        of: &'static str,
        /// What it decides by.
        is: &'static str,
        /// What the limited field takes then.
        values: &'static [&'static str],
    },
    /// The texts among the values of a free-form field have at most so many characters each.
    Texts(&'static str, u32),
}

/// One field of a type.
#[derive(Debug)]
pub struct Field {
    /// Its name on the wire.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether a request without it is refused.
    pub required: bool,
    /// Whether its value is kept out of every message. A call whose answer has such a field hands out secrets.
    pub secret: bool,
    /// Whether a blank text is taken, whatever the kind, as of an environment variable that is not set; and blanks around a word.
    pub blank: bool,
    /// Whether `{}` is sent when the caller leaves it out.
    pub absent_as_empty_object: bool,
    /// Where, seen from the object that holds this id, stands the field that says how it is read. Empty: nowhere.
    pub read_as: &'static [&'static str],
}

/// What a field or an entry of a list holds.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Text; lengths count characters.
    Text {
        /// Fewest characters; from 1 on, a text of nothing but white space is too short as well.
        least: u32,
        /// Most characters.
        most: u32,
        /// The form the text must have.
        format: Format,
    },
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction.
    Integer {
        /// Least value.
        least: i64,
        /// Greatest value.
        most: i64,
    },
    /// One of these texts.
    Enum(&'static [&'static str]),
    /// An object of a described type.
    Object(&'static Shape),
    /// A list.
    List {
        /// What each entry holds.
        item: &'static Kind,
        /// Fewest entries.
        least: u32,
        /// Most entries.
        most: u32,
    },
    /// One value, or a list of such.
    OneOrMany {
        /// What it holds if it is no list.
        one: &'static Kind,
        /// What it holds if it is one.
        many: &'static Kind,
    },
    /// A text, or an object of a type that holds further ones of the same: a node of a tree.
    TextOrNode {
        /// Fewest characters of a text.
        least: u32,
        /// The type of the object. A function, since a type cannot hold itself as data.
        node: fn() -> &'static Shape,
    },
    /// An object whose keys are the caller's own.
    Record,
    /// Any JSON value.
    Json,
    /// Not data: a function, a signal. Taken as it is and never sent.
    Opaque,
}

/// A form of text that the API insists on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Anything.
    Free,
    /// A code as the API takes it on writing: no white space, no CJK characters.
    Code,
    /// An e-mail address as far as a client can tell: one `@` with something on both sides, no white space. Or nothing.
    Email,
    /// A day, `1990-01-31`. Or nothing.
    Date,
}

impl Format {
    /// What a text of this form must match, as JSON has it, for the flag `u`.
    pub const fn pattern(self) -> &'static str {
        match self {
            Self::Free => "",
            Self::Code => concat!(
                r"^[^\\s\\u0085\\u2E80-\\u9FFF\\uAC00-\\uD7AF\\uF900-\\uFAFF",
                r"\\uFF00-\\uFFEF\\u{20000}-\\u{3FFFF}]*$"
            ),
            Self::Email => r"^([^\\s\\u0085@]+@[^\\s\\u0085@]+)?$",
            Self::Date => r"^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$",
        }
    }

    /// What Chinese messages say of it.
    pub const fn chinese(self) -> &'static str {
        match self {
            Self::Free => "",
            Self::Code => "、不含空白字符和中日韩文字",
            Self::Email => "、符合电子邮箱格式",
            Self::Date => "、格式为 \"YYYY-MM-DD\" ",
        }
    }

    /// What English messages say of it.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Free => "",
            Self::Code => " without white space and CJK characters",
            Self::Email => " with the form of an e-mail address",
            Self::Date => " with the form \"YYYY-MM-DD\"",
        }
    }
}

/// A Rust type that a field can have.
pub trait Shaped {
    /// What a field of this type holds.
    const KIND: Kind;
}

impl Kind {
    fn holds_secrets(&self) -> bool {
        match self {
            Self::Object(shape) => shape.holds_secrets(),
            Self::List { item: kind, .. } | Self::OneOrMany { one: kind, .. } => kind.holds_secrets(),
            _ => false,
        }
    }

    /// Limits the characters of a text or the entries of a list.
    pub const fn len(self, least: u32, most: u32) -> Self {
        match self {
            Self::Text { format, .. } => Self::Text { least, most, format },
            Self::List { item, .. } => Self::List { item, least, most },
            other => other,
        }
    }

    /// Limits an integer.
    pub const fn range(self, least: i64, most: i64) -> Self {
        match self {
            Self::Integer { .. } => Self::Integer { least, most },
            other => other,
        }
    }

    /// Demands a form of a text.
    pub const fn format(self, format: Format) -> Self {
        match self {
            Self::Text { least, most, .. } => Self::Text { least, most, format },
            other => other,
        }
    }
}

impl Field {
    /// A required field with nothing special about it.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            required: true,
            secret: false,
            blank: false,
            absent_as_empty_object: false,
            read_as: &[],
        }
    }

    /// May be left out.
    pub const fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    /// Never shown.
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// May be a blank text, or have blanks around it.
    pub const fn blank(mut self) -> Self {
        self.blank = true;
        self
    }

    /// Sent as `{}` when left out.
    pub const fn absent_as_empty_object(mut self) -> Self {
        self.required = false;
        self.absent_as_empty_object = true;
        self
    }

    /// An id whose form depends on the field at `path`.
    pub const fn read_as(mut self, path: &'static [&'static str]) -> Self {
        self.read_as = path;
        self
    }
}

impl Shaped for String {
    const KIND: Kind = Kind::Text { least: 0, most: u32::MAX, format: Format::Free };
}
impl Shaped for bool {
    const KIND: Kind = Kind::Boolean;
}
impl Shaped for i32 {
    const KIND: Kind = Kind::Integer { least: i32::MIN as i64, most: i32::MAX as i64 };
}
impl Shaped for u32 {
    const KIND: Kind = Kind::Integer { least: 0, most: u32::MAX as i64 };
}
impl Shaped for serde_json::Value {
    const KIND: Kind = Kind::Json;
}
impl Shaped for serde_json::Map<String, serde_json::Value> {
    const KIND: Kind = Kind::Record;
}
impl<T: Shaped> Shaped for Option<T> {
    const KIND: Kind = T::KIND;
}
impl<T: Shaped> Shaped for Vec<T> {
    const KIND: Kind = Kind::List { item: &T::KIND, least: 0, most: ceiling::ITEMS };
}
