//! What a table says of a type.

use super::super::super::shape::{Field, Kind, Rule, Shape};
use super::super::layout::{tag, tags};
use super::Encoder;
use super::dictionary::Name;

impl Encoder<'_> {
    pub(super) const fn shape(&mut self, shape: &Shape<Name>, is_named: bool, is_recursive: bool) {
        self.text(if is_named { shape.name } else { "" });
        self.number(shape.fields.len() as u64);
        let mut at = 0;
        while at < shape.fields.len() {
            self.field(&shape.fields[at]);
            at += 1;
        }
        self.number((shape.rules.len() as u64) << 1 | is_recursive as u64);
        at = 0;
        while at < shape.rules.len() {
            self.rule(&shape.rules[at]);
            at += 1;
        }
    }

    pub(super) const fn field(&mut self, field: &Field<Name>) {
        let rare = field.secret as u8
            | (field.blank as u8) << 1
            | (field.absent_as_empty_object as u8) << 2
            | (!field.id_type_at.is_empty() as u8) << 3
            | (!field.unit.is_empty() as u8) << 4;
        self.byte(tag(&field.kind) | (field.required as u8) << 5 | ((rare > 0) as u8) << 6);
        self.word(field.name);
        if rare > 0 {
            self.byte(rare);
        }
        if !field.id_type_at.is_empty() {
            self.word_list(field.id_type_at);
        }
        if !field.unit.is_empty() {
            self.word(field.unit);
        }
        self.inside(&field.kind);
    }

    const fn kind(&mut self, kind: &Kind<Name>) {
        self.byte(tag(kind));
        self.inside(kind);
    }

    /// Writes what a kind has beside its tag.
    const fn inside(&mut self, kind: &Kind<Name>) {
        match kind {
            Kind::Text { min, max, format } => {
                if tag(kind) == tags::LIMITED_TEXT {
                    self.limits(*min, *max);
                    self.byte(*format as u8);
                }
            }
            Kind::Integer { min, max } => {
                if tag(kind) == tags::INTEGER {
                    self.signed(*min);
                    self.signed(*max);
                }
            }
            Kind::Enum(values) => self.enum_of(values),
            Kind::Object(name) => self.type_of(name),
            Kind::List { item, min, max } => {
                if tag(kind) == tags::LIMITED_LIST {
                    self.limits(*min, *max);
                }
                self.kind(item);
            }
            Kind::AnyOf(kinds) => {
                self.number(kinds.len() as u64);
                let mut at = 0;
                while at < kinds.len() {
                    self.kind(&kinds[at]);
                    at += 1;
                }
            }
            Kind::Nullable(kind) => self.kind(kind),
            Kind::Number { min, max } => {
                if tag(kind) == tags::LIMITED_NUMBER {
                    self.signed(*min);
                    self.signed(*max);
                }
            }
            Kind::Boolean | Kind::Record | Kind::Json | Kind::Opaque => {}
        }
    }

    /// Writes "no maximum" as one byte.
    const fn limits(&mut self, min: u32, max: u32) {
        self.number(min as u64);
        self.number(max.wrapping_add(1) as u64);
    }

    const fn rule(&mut self, rule: &Rule) {
        match rule {
            Rule::OneOf(fields) => {
                self.byte(0);
                self.word_list(fields);
            }
            Rule::Needs(field, other) => {
                self.byte(1);
                self.word(field);
                self.word(other);
            }
            Rule::Values { field, of, is, values } => {
                self.byte(2);
                self.word(field);
                self.word(of);
                self.word(is);
                self.enum_of(values);
            }
            Rule::Texts(field, max) => {
                self.byte(3);
                self.word(field);
                self.number(*max as u64);
            }
        }
    }
}
