//! The descriptions of types and calls as bytes: encoded while the crate is compiled, decoded one by one at their first use.
//!
//! As statics with pointers they were five times as large, and every page downloads them.

mod decode;
mod described;
pub mod encode;
mod layout;

use std::fmt;

pub use described::{Endpoint, Field, Idempotency, Kind, Reconcile, Shape, Table, TypeRef};

impl Table {
    /// How many types there are.
    pub fn type_count(&'static self) -> usize {
        self.index().types.len()
    }

    /// How many calls there are.
    pub fn endpoint_count(&'static self) -> usize {
        self.index().endpoints.len()
    }
}

impl TypeRef {
    /// To a type without fields.
    pub const NONE: Self = NO_TYPES.type_at(0);

    /// The type.
    pub fn shape(self) -> &'static Shape {
        self.table.shape(self.index as usize).unwrap_or(&NO_TYPE)
    }
}

impl fmt::Debug for TypeRef {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.shape().name)
    }
}

impl Endpoint {
    /// What the call takes.
    pub fn request(&self) -> &'static Shape {
        self.request.shape()
    }
}

static NO_TYPES: Table = Table::new(&[]);

/// Stands for a type that a table does not have.
static NO_TYPE: Shape = Shape { name: "", fields: &[], rules: &[], is_recursive: false };

/// A `static` table of types, `[OneDto, OtherDto]`, in their order; or of calls and those of the types that they are made of. What is
/// referred to must be among the types.
#[macro_export]
macro_rules! table {
    ($(#[$doc:meta])* $visibility:vis $name:ident, [$($type:path),* $(,)?] $(, [$($call:path),* $(,)?])?) => {
        $(#[$doc])*
        $visibility static $name: $crate::call::table::Table = {
            // Some seconds for all calls of the API, and every loop of the encoder ends.
            #[allow(long_running_const_eval)]
            const ENCODED: $crate::call::table::encode::Encoded =
                $crate::call::table::encode::encoded(&[$(&<$type>::SHAPE),*], &[$($(&$call),*)?]);
            #[allow(long_running_const_eval)]
            static BYTES: [u8; ENCODED.size] = ENCODED.bytes();
            $crate::call::table::Table::new(&BYTES)
        };
    };
}

#[cfg(test)]
#[path = "table/tests.rs"]
mod tests;
