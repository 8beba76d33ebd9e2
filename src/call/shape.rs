//! What a type is, as data: names, kinds, optionality, limits. One walker each validates, writes and reads by it.
//!
//! A description exists twice: at compile time, where types refer to each other by name (`&'static str`), and at run time, decoded
//! from the bytes of a `Table` (`TypeRef`). All types here are generic over that reference; `table` has those of run time.

use super::format::Format;

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
#[derive(Debug, Clone, Copy)]
pub struct Shape<R: 'static> {
    /// The API's own name of the type.
    pub name: &'static str,
    /// The fields.
    pub fields: &'static [Field<R>],
    /// The rules over several fields.
    pub rules: &'static [Rule],
    /// Whether a value may contain values of the same type, at any depth. Set by the table.
    pub is_recursive: bool,
}

impl<R> Shape<R> {
    /// The field of this name.
    pub fn field(&self, name: &str) -> Option<&'static Field<R>> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// A rule over several fields of an object, or over what is inside a free-form one.
#[derive(Debug, Clone, Copy)]
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
#[derive(Debug, Clone, Copy)]
pub struct Field<R: 'static> {
    /// Its name on the wire.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind<R>,
    /// Whether a request without it is refused.
    pub required: bool,
    /// Whether its value is kept out of every message. A call whose answer has such a field hands out secrets.
    pub secret: bool,
    /// Whether a blank text is accepted, as an unset environment variable leaves it, and blanks around a value of an enum.
    pub blank: bool,
    /// Whether `{}` is sent when the caller leaves it out.
    pub absent_as_empty_object: bool,
    /// What its numbers count, `"milliseconds"`. Empty: nothing that the contract names.
    pub unit: &'static str,
    /// Where, seen from the object that holds this id, stands the field that says how it is read. Empty: nowhere.
    pub id_type_at: &'static [&'static str],
}

/// What a field or an entry of a list holds.
#[derive(Debug, Clone, Copy)]
pub enum Kind<R: 'static> {
    /// Text; lengths count characters.
    Text {
        /// Fewest characters; from 1 on, a text of nothing but white space is too short as well.
        min: u32,
        /// Most characters.
        max: u32,
        /// The form the text must have.
        format: Format,
    },
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction.
    Integer {
        /// Smallest value.
        min: i64,
        /// Greatest value.
        max: i64,
    },
    /// A number, with a fraction or without.
    Number {
        /// Smallest value.
        min: i64,
        /// Greatest value.
        max: i64,
    },
    /// One of these texts.
    Enum(&'static [&'static str]),
    /// An object of a described type.
    Object(R),
    /// A list.
    List {
        /// What each entry holds.
        item: &'static Kind<R>,
        /// Fewest entries.
        min: u32,
        /// Most entries.
        max: u32,
    },
    /// A value of any of these kinds. If several have the value's type, the first that accepts it counts, or else the one with the
    /// fewest issues.
    AnyOf(&'static [Kind<R>]),
    /// `null`, or a value.
    Nullable(&'static Kind<R>),
    /// An object whose keys are the caller's own.
    Record,
    /// Any JSON value.
    Json,
    /// Not data: a function, a signal. Taken as it is and never sent.
    Opaque,
}

/// A Rust type that a field can have.
pub trait Shaped {
    /// What a field of this type holds.
    const KIND: Kind<&'static str>;
}

/// A type that a call can resolve to.
pub trait Answer {
    /// What the answer holds beside what each has: its `data`.
    const DATA: Field<&'static str>;
}

impl<R> Kind<R> {
    /// Any text.
    pub const TEXT: Self = Self::Text { min: 0, max: u32::MAX, format: Format::Free };

    const fn has_unit(&self) -> bool {
        match self {
            Self::Text { .. } | Self::Integer { .. } | Self::Number { .. } => true,
            Self::Nullable(kind) => kind.has_unit(),
            _ => false,
        }
    }
}

// Refinements by the attributes of a description, at compile time: a panic there is an error of the compiler.
#[expect(clippy::panic, reason = "at compile time")]
impl<R: Copy> Kind<R> {
    /// Limits the characters of a text or the entries of a list.
    pub const fn len(self, min: u32, max: u32) -> Self {
        match self {
            Self::Text { format, .. } => Self::Text { min, max, format },
            Self::List { item, .. } => Self::List { item, min, max },
            _ => panic!("`len` limits a text or a list"),
        }
    }

    /// Limits a number.
    pub const fn range(self, min: i64, max: i64) -> Self {
        match self {
            Self::Integer { .. } => Self::Integer { min, max },
            Self::Number { .. } => Self::Number { min, max },
            _ => panic!("`range` limits a number"),
        }
    }

    /// Demands a form of a text.
    pub const fn format(self, format: Format) -> Self {
        match self {
            Self::Text { min, max, .. } => Self::Text { min, max, format },
            _ => panic!("`format` is asked of a text"),
        }
    }
}

#[expect(clippy::panic, reason = "at compile time")]
impl<R: Copy> Field<R> {
    /// A required field with nothing special about it.
    pub const fn new(name: &'static str, kind: Kind<R>) -> Self {
        Self {
            name,
            kind,
            required: true,
            secret: false,
            blank: false,
            absent_as_empty_object: false,
            unit: "",
            id_type_at: &[],
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
        if !matches!(self.kind, Kind::Enum(_)) {
            panic!("`blank` is of the words of an enum");
        }
        self.blank = true;
        self
    }

    /// Sent as `{}` when left out.
    pub const fn absent_as_empty_object(mut self) -> Self {
        if !matches!(self.kind, Kind::Object(_) | Kind::Record) {
            panic!("`absent` is of an object");
        }
        self.absent_as_empty_object = true;
        self
    }

    /// Counts these.
    pub const fn unit(mut self, unit: &'static str) -> Self {
        if !self.kind.has_unit() {
            panic!("`unit` is of a number or a text");
        }
        self.unit = unit;
        self
    }

    /// An id whose form depends on the field at `path`.
    pub const fn id_type_at(mut self, path: &'static [&'static str]) -> Self {
        if !matches!(self.kind, Kind::Text { .. } | Kind::List { item: Kind::Text { .. }, .. }) {
            panic!("`id_type_at` is of a text or a list of texts");
        }
        self.id_type_at = path;
        self
    }
}
