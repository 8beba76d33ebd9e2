//! Bytes -> descriptions. Decoded descriptions are never freed; there are as many as types and calls.

use std::sync::OnceLock;

use super::super::endpoint::{FieldMatch, Ids, Key, Method, Parts};
use super::super::format::Format;
use super::super::shape::{Rule, ceiling};
use super::described::{Endpoint, Entry, Field, Idempotency, Index, Kind, Reconcile, Shape, Table, TypeRef};
use super::layout::{COUNT, PREFIX, SMALL, WIDE, tags};

impl Table {
    /// The type at an index.
    pub fn shape(&'static self, index: usize) -> Option<&'static Shape> {
        let Entry { at, decoded } = self.index().types.get(index)?;
        Some(decoded.get_or_init(|| Reader::new(self, *at).shape()))
    }

    /// The call at an index.
    pub fn endpoint(&'static self, index: usize) -> Option<&'static Endpoint> {
        let Entry { at, decoded } = self.index().endpoints.get(index)?;
        Some(decoded.get_or_init(|| Reader::new(self, *at).endpoint(self.name(index))))
    }

    /// The name of the call at an index.
    fn name(&'static self, index: usize) -> &'static str {
        self.index().names.get(index).copied().unwrap_or_default()
    }

    pub(super) fn index(&'static self) -> &'static Index {
        self.index.get_or_init(|| Index::read(self))
    }
}

/// Reads a table from an offset on. What is not there reads as nothing.
struct Reader {
    table: &'static Table,
    at: usize,
}

impl Index {
    /// Finds where each description begins, and reads the words.
    fn read(table: &'static Table) -> Self {
        let mut reader = Reader::new(table, 0);
        let words_at = (0..4).fold(0, |at, step| at | usize::from(reader.byte()) << (8 * step));
        let endpoints = (0..reader.size()).map(|_| reader.entry()).collect();
        let mut types = Vec::new();
        while reader.at < words_at.min(table.bytes.len()) {
            types.push(reader.entry());
        }
        reader.at = words_at;
        let words: Vec<_> = (0..reader.size()).map(|_| reader.text()).collect();
        let word = |index: usize| words.get(index).copied().unwrap_or_default();
        let enums = (0..reader.size())
            .map(|_| kept((0..reader.size()).map(|_| word(reader.size())).collect()))
            .collect();
        let names = reader.rest().split(' ').collect();
        Self { words, enums, types, endpoints, names }
    }
}

fn kept<T>(list: Vec<T>) -> &'static [T] {
    Vec::leak(list)
}

impl Reader {
    fn new(table: &'static Table, at: usize) -> Self {
        Self { table, at }
    }

    fn byte(&mut self) -> u8 {
        let byte = self.table.bytes.get(self.at).copied().unwrap_or_default();
        self.at += 1;
        byte
    }

    fn number(&mut self) -> u64 {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte();
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
        number
    }

    /// A count or an index, of which there are fewer than bytes.
    #[inline(never)]
    fn size(&mut self) -> usize {
        (self.number() as usize).min(self.table.bytes.len())
    }

    fn signed(&mut self) -> i64 {
        let number = self.number();
        (number >> 1) as i64 ^ -((number & 1) as i64)
    }

    #[inline(never)]
    fn text(&mut self) -> &'static str {
        let size = self.size();
        let bytes = self.table.bytes.get(self.at..self.at + size).unwrap_or_default();
        self.at += size;
        std::str::from_utf8(bytes).unwrap_or_default()
    }

    /// What is left, a text.
    fn rest(&self) -> &'static str {
        std::str::from_utf8(self.table.bytes.get(self.at..).unwrap_or_default()).unwrap_or_default()
    }

    fn entry<T>(&mut self) -> Entry<T> {
        let size = usize::from(self.byte()) | usize::from(self.byte()) << 8;
        let at = self.at;
        self.at += size;
        Entry { at, decoded: OnceLock::new() }
    }

    #[inline(never)]
    fn word(&mut self) -> &'static str {
        let index = self.size();
        self.table.index().words.get(index).copied().unwrap_or_default()
    }

    fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> T) -> &'static [T] {
        let size = self.size();
        kept((0..size).map(|_| item(self)).collect())
    }

    fn type_ref(&mut self) -> TypeRef {
        TypeRef { table: self.table, index: self.number() as u32 }
    }

    fn values(&mut self) -> &'static [&'static str] {
        let index = self.size();
        self.table.index().enums.get(index).copied().unwrap_or_default()
    }

    /// A type.
    fn shape(&mut self) -> Shape {
        let (name, fields) = (self.text(), self.list(Self::field));
        let rules = self.size();
        let is_recursive = rules & 1 > 0;
        Shape { name, fields, rules: kept((0..rules >> 1).map(|_| self.rule()).collect()), is_recursive }
    }

    #[inline(never)]
    fn field(&mut self) -> Field {
        let head = self.byte();
        let name = self.word();
        let rare = if head & 0x40 > 0 { self.byte() } else { 0 };
        let id_type_at = if rare & 8 > 0 { self.list(Self::word) } else { &[] };
        let unit = if rare & 16 > 0 { self.word() } else { "" };
        Field {
            name,
            kind: self.kind_of(head & 0x1f),
            required: head & 0x20 > 0,
            secret: rare & 1 > 0,
            blank: rare & 2 > 0,
            absent_as_empty_object: rare & 4 > 0,
            unit,
            id_type_at,
        }
    }

    fn kind(&mut self) -> Kind {
        let tag = self.byte();
        self.kind_of(tag)
    }

    fn kind_of(&mut self, tag: u8) -> Kind {
        match tag {
            tags::TEXT => Kind::TEXT,
            tags::LIMITED_TEXT => {
                let (min, max) = self.limits();
                Kind::Text { min, max, format: self.format() }
            }
            tags::BOOLEAN => Kind::Boolean,
            tags::SMALL_INTEGER => Kind::Integer { min: SMALL.0, max: SMALL.1 },
            tags::COUNT => Kind::Integer { min: COUNT.0, max: COUNT.1 },
            tags::INTEGER => Kind::Integer { min: self.signed(), max: self.signed() },
            tags::ENUM => Kind::Enum(self.values()),
            tags::OBJECT => Kind::Object(self.type_ref()),
            tags::LIST => Kind::List { item: self.inner(), min: 0, max: ceiling::ITEMS },
            tags::LIMITED_LIST => {
                let (min, max) = self.limits();
                Kind::List { item: self.inner(), min, max }
            }
            tags::ANY_OF => Kind::AnyOf(self.list(Self::kind)),
            tags::NULLABLE => Kind::Nullable(self.inner()),
            tags::WIDE_INTEGER => Kind::Integer { min: WIDE.0, max: WIDE.1 },
            tags::NUMBER => Kind::Number { min: i64::MIN, max: i64::MAX },
            tags::LIMITED_NUMBER => Kind::Number { min: self.signed(), max: self.signed() },
            tags::RECORD => Kind::Record,
            tags::OPAQUE => Kind::Opaque,
            _ => Kind::Json,
        }
    }

    #[inline(never)]
    fn inner(&mut self) -> &'static Kind {
        Box::leak(Box::new(self.kind()))
    }

    fn limits(&mut self) -> (u32, u32) {
        (self.number() as u32, (self.number() as u32).wrapping_sub(1))
    }

    fn format(&mut self) -> Format {
        let byte = self.byte();
        Format::ALL.into_iter().find(|format| *format as u8 == byte).unwrap_or(Format::Free)
    }

    fn rule(&mut self) -> Rule {
        match self.byte() {
            0 => Rule::OneOf(self.list(Self::word)),
            1 => Rule::Needs(self.word(), self.word()),
            2 => Rule::Values { field: self.word(), of: self.word(), is: self.word(), values: self.values() },
            _ => Rule::Texts(self.word(), self.number() as u32),
        }
    }

    /// A call.
    fn endpoint(&mut self, name: &'static str) -> Endpoint {
        let facts = self.byte();
        let path = if facts & 0x40 > 0 { self.text() } else { in_dashes(name) };
        let request = self.type_ref();
        let answer = self.field();
        let in_query = facts & 0x30 == 0x30;
        let parts = match facts >> 4 & 3 {
            1 => Parts::Pages { key: self.word() },
            2 => Parts::Ids(Box::leak(Box::new(Ids { list: self.word(), key: self.word() }))),
            _ => Parts::Whole,
        };
        let idempotency = match facts >> 2 & 3 {
            0 => Idempotency::Safe,
            1 => Idempotency::Idempotent,
            2 => Idempotency::NonIdempotent,
            _ => self.lookup().map_or(Idempotency::NonIdempotent, Idempotency::ByKey),
        };
        let method = match facts & 3 {
            0 => Method::Get,
            1 => Method::Post,
            2 => Method::Put,
            _ => Method::Delete,
        };
        Endpoint {
            name,
            method,
            path,
            in_query,
            idempotency,
            parts,
            request,
            answer,
            answers_secrets: facts & 0x80 > 0,
        }
    }

    fn lookup(&mut self) -> Option<&'static Reconcile> {
        let by = self.size();
        let reconcile = Reconcile {
            via: self.table.endpoint(by)?,
            keys: self.list(|reader| Key {
                given: reader.word(),
                lookup_field: reader.word(),
                id_type: reader.pair(),
            }),
            copy_fields: self.list(Self::word),
            must_match: self.list(|reader| FieldMatch {
                given: reader.word(),
                found: reader.word(),
                only_where: reader.pair(),
                except: (reader.byte() > 0).then(|| reader.word()),
            }),
        };
        Some(Box::leak(Box::new(reconcile)))
    }

    fn pair(&mut self) -> Option<(&'static str, &'static str)> {
        (self.byte() > 0).then(|| (self.word(), self.word()))
    }
}

/// `/api/v3/update-department` of `updateDepartment`.
fn in_dashes(name: &str) -> &'static str {
    let mut path = String::from(PREFIX);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            path.push('-');
        }
        path.push(letter.to_ascii_lowercase());
    }
    path.leak()
}
