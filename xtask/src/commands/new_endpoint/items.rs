//! What a file declares, before it is text.

use std::collections::BTreeSet;

/// A type of Rust.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    Text,
    Boolean,
    /// `i32`, `u32`, `i64` or `f64`.
    Number(&'static str),
    Json,
    Object,
    Named(String),
    List(Box<Kind>),
    Nullable(Box<Kind>),
    Open(Box<Kind>),
    OneOrMany(Box<Kind>),
    Either(Box<Kind>, Box<Kind>),
    /// Fewest and most characters or entries.
    Limited(Box<Kind>, u64, u64),
}

/// One declaration.
#[derive(Clone, Debug)]
pub enum Item {
    Struct {
        name: String,
        doc: String,
        fields: Vec<Field>,
    },
    Enum {
        name: String,
        doc: String,
        values: Vec<String>,
    },
    /// Another name, of an answer or of a type without fields.
    Alias {
        name: String,
        doc: String,
        of: Kind,
        answers: bool,
    },
}

/// One field of a struct.
#[derive(Clone, Debug)]
pub struct Field {
    /// On the wire.
    pub name: String,
    pub doc: String,
    /// What stands in `#[shape(…)]`, but for the name.
    pub refinements: Vec<String>,
    pub kind: Kind,
    pub optional: bool,
}

impl Item {
    pub fn name(&self) -> &str {
        match self {
            Self::Struct { name, .. } | Self::Enum { name, .. } | Self::Alias { name, .. } => name,
        }
    }

    /// The types that it refers to.
    pub fn named(&self) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        match self {
            Self::Struct { fields, .. } => fields.iter().for_each(|field| field.kind.collect(&mut found)),
            Self::Enum { .. } => {}
            Self::Alias { of, .. } => of.collect(&mut found),
        }
        found
    }
}

impl Kind {
    /// The types that it refers to.
    pub fn collect<'a>(&'a self, found: &mut BTreeSet<&'a str>) {
        match self {
            Self::Named(name) => {
                found.insert(name);
            }
            Self::List(inner)
            | Self::Nullable(inner)
            | Self::Open(inner)
            | Self::OneOrMany(inner)
            | Self::Limited(inner, ..) => inner.collect(found),
            Self::Either(one, other) => {
                one.collect(found);
                other.collect(found);
            }
            Self::Text | Self::Boolean | Self::Number(_) | Self::Json | Self::Object => {}
        }
    }

    /// Whether `len` limits it.
    pub fn has_length(&self) -> bool {
        matches!(self, Self::Text | Self::Open(_) | Self::List(_))
    }
}
