//! The types that the fields of a description are of: Rust's own, and names for what JSON has beside them. None of them is ever a
//! value.

use std::marker::PhantomData;

use super::shape::{Answer, Field, Kind, Shaped, ceiling};

/// An object whose keys are the caller's own.
pub struct JsonObject;

/// Any JSON value.
pub struct Json;

/// Not data: a function, a signal. Taken as it is and never sent.
pub struct Opaque;

/// One value or a list of them, where no source settles which of the two the API takes.
pub struct OneOrMany<T>(PhantomData<T>);

/// A value of an answer that may be `null`.
pub struct Nullable<T>(PhantomData<T>);

/// A text of an answer that is one of an enum's, as far as is known.
pub struct Open<T>(PhantomData<T>);

/// A text that is not empty, or an object that holds further ones of the same: a node of a tree.
pub struct TextOr<T>(PhantomData<T>);

/// An answer of the service: an envelope around what was asked for.
pub struct Resp<T>(PhantomData<T>);

impl<T: Shaped> Answer for Resp<T> {
    const DATA: Field<&'static str> = Field::new("data", T::KIND);
}

impl Shaped for String {
    const KIND: Kind<&'static str> = Kind::TEXT;
}
impl Shaped for bool {
    const KIND: Kind<&'static str> = Kind::Boolean;
}
impl Shaped for i32 {
    const KIND: Kind<&'static str> = Kind::Integer { least: i32::MIN as i64, most: i32::MAX as i64 };
}
impl Shaped for u32 {
    const KIND: Kind<&'static str> = Kind::Integer { least: 0, most: u32::MAX as i64 };
}
impl Shaped for Json {
    const KIND: Kind<&'static str> = Kind::Json;
}
impl Shaped for JsonObject {
    const KIND: Kind<&'static str> = Kind::Record;
}
impl Shaped for Opaque {
    const KIND: Kind<&'static str> = Kind::Opaque;
}
impl<T: Shaped> Shaped for Option<T> {
    const KIND: Kind<&'static str> = T::KIND;
}
impl<T: Shaped> Shaped for Nullable<T> {
    const KIND: Kind<&'static str> = T::KIND;
}
impl<T: Shaped> Shaped for Open<T> {
    const KIND: Kind<&'static str> = Kind::TEXT;
}
impl<T: Shaped> Shaped for Vec<T> {
    const KIND: Kind<&'static str> = Kind::List { item: &T::KIND, least: 0, most: ceiling::ITEMS };
}
impl<T: Shaped> Shaped for OneOrMany<T> {
    const KIND: Kind<&'static str> = Kind::OneOrMany { one: &T::KIND, many: &Vec::<T>::KIND };
}
impl<T: Shaped> Shaped for TextOr<T> {
    const KIND: Kind<&'static str> = match T::KIND {
        Kind::Object(node) => Kind::TextOrNode { least: 1, node },
        kind => kind,
    };
}
