//! The types that the fields of a description are of: Rust's own, and names for what JSON has beside them. None of them is ever a
//! value.

use std::marker::PhantomData;

use super::format::Format;
use super::shape::{Answer, Field, Kind, Shape, Shaped, ceiling};

/// The greatest of the integers that JavaScript tells apart.
pub const SAFE: i64 = (1 << 53) - 1;

/// An object whose keys are the caller's own.
pub struct JsonObject;

/// Any JSON value.
pub struct Json;

/// Not data: a function, a signal. Taken as it is and never sent.
pub struct Opaque;

/// A value of one type or of another. One of three is `Either<A, Either<B, C>>`.
pub struct Either<A, B>(PhantomData<(A, B)>);

/// One value or a list of them, where no source settles which of the two the API takes.
pub struct OneOrMany<T>(PhantomData<T>);

/// A value that may be `null`.
pub struct Nullable<T>(PhantomData<T>);

/// A text with known values; others pass.
pub struct Open<T>(PhantomData<T>);

/// A text of `MIN` to `MAX` characters or a list of so many entries, where the `len` of a field does not reach: as one of several
/// types, behind `null`, in a list.
pub struct Limited<T, const MIN: u32, const MAX: u32>(PhantomData<T>);

/// A text that is not empty, or an object.
pub struct TextOr<T>(PhantomData<T>);

/// An answer of the service: an envelope around what was asked for.
pub struct Resp<T>(PhantomData<T>);

impl<T: Shaped> Answer for Resp<T> {
    const DATA: Field<&'static str> = Field::new("data", T::KIND);
}

/// An answer whose type is all of it: without an envelope, or with the envelope's fields among its own, as of one that has no `data` or a
/// list beside `statusCode`.
pub struct Bare<T>(PhantomData<T>);

impl<T: Shaped> Answer for Bare<T> {
    const DATA: Field<&'static str> = Field::new("", T::KIND);
}

/// What a call takes that takes nothing.
pub struct NoInput;

impl NoInput {
    /// No field at all.
    pub const SHAPE: Shape<&'static str> =
        Shape { name: "NoInput", fields: &[], rules: &[], is_recursive: false };
}

impl Shaped for String {
    const KIND: Kind<&'static str> = Kind::TEXT;
}
impl Shaped for bool {
    const KIND: Kind<&'static str> = Kind::Boolean;
}
impl Shaped for i32 {
    const KIND: Kind<&'static str> = Kind::Integer { min: i32::MIN as i64, max: i32::MAX as i64 };
}
impl Shaped for u32 {
    const KIND: Kind<&'static str> = Kind::Integer { min: 0, max: u32::MAX as i64 };
}
/// What JavaScript's numbers hold without loss.
impl Shaped for i64 {
    const KIND: Kind<&'static str> = Kind::Integer { min: -SAFE, max: SAFE };
}
impl Shaped for f64 {
    const KIND: Kind<&'static str> = Kind::Number { min: i64::MIN, max: i64::MAX };
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
    const KIND: Kind<&'static str> = Kind::Nullable(&T::KIND);
}
impl<T: Shaped> Shaped for Open<T> {
    const KIND: Kind<&'static str> = Kind::TEXT;
}
impl<T: Shaped, const MIN: u32, const MAX: u32> Shaped for Limited<T, MIN, MAX> {
    const KIND: Kind<&'static str> = T::KIND.len(MIN, MAX);
}
impl<T: Shaped> Shaped for Vec<T> {
    const KIND: Kind<&'static str> = Kind::List { item: &T::KIND, min: 0, max: ceiling::ITEMS };
}
impl<A: Shaped, B: Shaped> Shaped for Either<A, B> {
    const KIND: Kind<&'static str> = Kind::AnyOf(&[A::KIND, B::KIND]);
}
impl<T: Shaped> Shaped for OneOrMany<T> {
    const KIND: Kind<&'static str> = Kind::AnyOf(&[T::KIND, Vec::<T>::KIND]);
}
impl<T: Shaped> Shaped for TextOr<T> {
    const KIND: Kind<&'static str> =
        Kind::AnyOf(&[Kind::Text { min: 1, max: u32::MAX, format: Format::Free }, T::KIND]);
}
