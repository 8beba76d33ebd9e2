//! The descriptions of types and calls as bytes: encoded while the crate is compiled, decoded one by one at their first use.
//!
//! As statics with pointers they were five times as large, and every page downloads them.

mod decode;
pub mod encode;
mod layout;

use std::fmt;
use std::sync::OnceLock;

use super::endpoint::Endpoint;
use super::shape::Shape;
use decode::Reader;

/// Encoded descriptions, with those that were decoded. Made by `table!`.
pub struct Table {
    bytes: &'static [u8],
    index: OnceLock<Index>,
}

/// Where what begins, and what was decoded of it.
struct Index {
    /// Names of fields, words of enums.
    words: Vec<&'static str>,
    enums: Vec<&'static [&'static str]>,
    types: Vec<Entry<Shape>>,
    endpoints: Vec<Entry<Endpoint>>,
}

struct Entry<T> {
    at: usize,
    decoded: OnceLock<T>,
}

/// A described type, by its place in its table.
#[derive(Clone, Copy)]
pub struct TypeRef {
    table: &'static Table,
    place: u32,
}

impl TypeRef {
    /// To a type without fields.
    pub const NONE: Self = NO_TYPES.type_at(0);

    /// The type.
    pub fn shape(self) -> &'static Shape {
        self.table.shape(self.place as usize).unwrap_or(&NO_TYPE)
    }
}

impl fmt::Debug for TypeRef {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.shape().name)
    }
}

static NO_TYPES: Table = Table::new(&[]);

/// Stands for a type that a table does not have.
static NO_TYPE: Shape = Shape { name: "", fields: &[], rules: &[], is_recursive: false };

impl Table {
    /// Of bytes that `encode` wrote.
    pub const fn new(bytes: &'static [u8]) -> Self {
        Self { bytes, index: OnceLock::new() }
    }

    /// How many types there are.
    pub fn type_count(&'static self) -> usize {
        self.index().types.len()
    }

    /// The type at a place.
    pub fn shape(&'static self, place: usize) -> Option<&'static Shape> {
        let Entry { at, decoded } = self.index().types.get(place)?;
        Some(decoded.get_or_init(|| Reader::new(self, *at).shape()))
    }

    /// A reference to the type at a place.
    pub const fn type_at(&'static self, place: u32) -> TypeRef {
        TypeRef { table: self, place }
    }

    /// How many calls there are.
    pub fn endpoint_count(&'static self) -> usize {
        self.index().endpoints.len()
    }

    /// The call at a place.
    pub fn endpoint(&'static self, place: usize) -> Option<&'static Endpoint> {
        let Entry { at, decoded } = self.index().endpoints.get(place)?;
        Some(decoded.get_or_init(|| Reader::new(self, *at).endpoint()))
    }

    fn index(&'static self) -> &'static Index {
        self.index.get_or_init(|| Index::read(self))
    }
}

/// A `static` table of types, `[OneDto, OtherDto]`, in their order; or of calls and those of the types that they are made of. What is
/// referred to must be among the types.
#[macro_export]
macro_rules! table {
    ($(#[$doc:meta])* $visibility:vis $name:ident, [$($type:path),* $(,)?] $(, [$($call:path),* $(,)?])?) => {
        $(#[$doc])*
        $visibility static $name: $crate::call::table::Table = {
            const ENCODED: $crate::call::table::encode::Encoded =
                $crate::call::table::encode::encoded(&[$(&<$type>::SHAPE),*], &[$($(&$call),*)?]);
            static BYTES: [u8; ENCODED.size] = ENCODED.bytes();
            $crate::call::table::Table::new(&BYTES)
        };
    };
}

#[cfg(test)]
#[path = "table/tests.rs"]
mod tests;
