//! A table, and the descriptions as they are at run time: they refer into it.

use std::sync::OnceLock;

use super::super::{endpoint, shape};

/// Encoded descriptions, with those that were decoded. Made by `table!`.
pub struct Table {
    pub(super) bytes: &'static [u8],
    pub(super) index: OnceLock<Index>,
}

/// Where each description begins, and the decoded ones.
pub(super) struct Index {
    /// Names of fields, values of enums.
    pub words: Vec<&'static str>,
    pub enums: Vec<&'static [&'static str]>,
    pub types: Vec<Entry<Shape>>,
    pub endpoints: Vec<Entry<Endpoint>>,
    /// Names of the calls.
    pub names: Vec<&'static str>,
}

pub(super) struct Entry<T> {
    pub at: usize,
    pub decoded: OnceLock<T>,
}

/// A described type, by its index in its table.
#[derive(Clone, Copy)]
pub struct TypeRef {
    pub(super) table: &'static Table,
    pub(super) index: u32,
}

/// A type.
pub type Shape = shape::Shape<TypeRef>;
/// A field of one.
pub type Field = shape::Field<TypeRef>;
/// What a field or an entry of a list holds.
pub type Kind = shape::Kind<TypeRef>;
/// A call.
pub type Endpoint = endpoint::Endpoint<TypeRef>;
/// What a second request of it does.
pub type Idempotency = endpoint::Idempotency<TypeRef>;
/// How to find what a create may have made.
pub type Reconcile = endpoint::Reconcile<TypeRef>;

impl Table {
    /// Of bytes that `encode` wrote.
    pub const fn new(bytes: &'static [u8]) -> Self {
        Self { bytes, index: OnceLock::new() }
    }

    /// A reference to the type at an index.
    pub const fn type_at(&'static self, index: u32) -> TypeRef {
        TypeRef { table: self, index }
    }
}
