//! Checks an input by the contract.

use std::borrow::Cow;

use super::query::typed;
use super::shape::{Field, Kind, Limits};
use super::violation::{Rule, Violation};
use crate::endpoint::Source;
use crate::json::{Json, Object};

/// The maximum number of violations that an error names: a body can hold a million malformed items.
const MAX_VIOLATIONS: usize = 50;

/// Returns what is wrong with an input, in the order of its fields.
pub fn check(fields: &'static [Field], input: &Object, source: Source) -> Vec<Violation> {
    let mut checker = Checker { violations: Vec::new() };
    for field in fields {
        let value = match (source, input.get(field.name)) {
            // A query carries no empty list: it means that there is none.
            (Source::Query, Some(json)) => match typed(json, &field.kind) {
                Json::List(items) if items.is_empty() => None,
                json => Some(Cow::Owned(json)),
            },
            (_, value) => value.map(Cow::Borrowed),
        };
        checker.field(field, value.as_deref(), field.name);
    }
    checker.violations
}

struct Checker {
    violations: Vec<Violation>,
}

impl Checker {
    fn is_full(&self) -> bool {
        self.violations.len() >= MAX_VIOLATIONS
    }

    fn add(&mut self, path: &str, rule: Rule) {
        if !self.is_full() {
            self.violations.push(Violation { path: path.to_owned(), rule });
        }
    }

    fn field(&mut self, field: &'static Field, value: Option<&Json>, path: &str) {
        match value {
            Some(Json::Null) if field.nullable => {}
            None | Some(Json::Null) => {
                if field.required {
                    self.add(path, Rule::Present);
                }
            }
            Some(json) if field.doubtful && !has_type(&field.kind, json) => {}
            Some(json) => self.value(&field.kind, json, path),
        }
    }

    /// The depth of the JSON limits the recursion, also for a type that contains itself.
    fn value(&mut self, kind: &'static Kind, json: &Json, path: &str) {
        match (kind, json) {
            (Kind::Any | Kind::Boolean, Json::Bool(_)) | (Kind::Any, _) => {}
            (Kind::Text(limits), Json::Text(text)) => {
                self.limits(text.units().len() as f64, *limits, [Rule::MinLength, Rule::MaxLength], path);
            }
            (Kind::OneOf(values), Json::Text(text)) => {
                if !values.iter().any(|value| text.is(value)) {
                    self.add(path, Rule::OneOf(values));
                }
            }
            (Kind::Integer(limits), Json::Number(number)) if number.fract() == 0.0 => {
                self.limits(*number, *limits, [Rule::Min, Rule::Max], path);
            }
            (Kind::List(item, limits), Json::List(items)) => {
                if !self.limits(items.len() as f64, *limits, [Rule::MinItems, Rule::MaxItems], path) {
                    return;
                }
                for (index, json) in items.iter().enumerate() {
                    if self.is_full() {
                        return;
                    }
                    self.value(item, json, &format!("{path}.{index}"));
                }
            }
            (Kind::Object(fields), Json::Object(object)) => {
                for field in *fields {
                    self.field(field, object.get(field.name), &format!("{path}.{}", field.name));
                }
            }
            (Kind::Union(kinds), _) => self.union(kinds, json, path),
            (kind, _) => self.add(path, Rule::Type(type_text(kind))),
        }
    }

    /// Checks that a value fits one of the types. If it can be meant as one only, names what is wrong inside.
    fn union(&mut self, kinds: &'static [Kind], json: &Json, path: &str) {
        let mut reasons = kinds.iter().filter(|kind| has_type(kind, json)).map(|kind| {
            let mut checker = Checker { violations: Vec::new() };
            checker.value(kind, json, path);
            checker.violations
        });
        let first = reasons.next();
        match (first, reasons.next()) {
            (Some(only), None) => only.into_iter().for_each(|one| self.add(&one.path, one.rule)),
            (Some(first), Some(second)) => {
                if ![first, second].into_iter().chain(reasons).any(|reasons| reasons.is_empty()) {
                    self.add(path, Rule::Type("has none of the documented types"));
                }
            }
            _ => self.add(path, Rule::Type("has none of the documented types")),
        }
    }

    /// Returns whether a number is within the limits.
    fn limits(&mut self, number: f64, limits: Limits, rules: [fn(i64) -> Rule; 2], path: &str) -> bool {
        let [min, max] = rules;
        let broken = match limits {
            Limits { min: Some(least), .. } if number < least as f64 => min(least),
            Limits { max: Some(most), .. } if number > most as f64 => max(most),
            _ => return true,
        };
        self.add(path, broken);
        false
    }
}

/// Returns whether a value has this type, whatever it contains.
fn has_type(kind: &Kind, json: &Json) -> bool {
    match kind {
        Kind::Any => true,
        Kind::Text(_) | Kind::OneOf(_) => matches!(json, Json::Text(_)),
        Kind::Integer(_) => matches!(json, Json::Number(number) if number.fract() == 0.0),
        Kind::Boolean => matches!(json, Json::Bool(_)),
        Kind::List(..) => matches!(json, Json::List(_)),
        Kind::Object(_) => matches!(json, Json::Object(_)),
        Kind::Union(kinds) => kinds.iter().any(|kind| has_type(kind, json)),
    }
}

/// The text of a validator for a value of another type.
fn type_text(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text(_) | Kind::OneOf(_) => "must be a string",
        Kind::Integer(_) => "must be a number conforming to the specified constraints",
        Kind::Boolean => "must be a boolean value",
        Kind::List(..) => "must be an array",
        Kind::Object(_) => "must be an object",
        Kind::Any | Kind::Union(_) => "has none of the documented types",
    }
}
