//! (shape, value) -> a checked copy, or every broken rule at once.
//!
//! The walk copies what it reads, so that the checked values are signed and sent, even if a getter or a Proxy would return others
//! the second time.

use super::alternatives::takes;
use super::issue::{Issue, IssueCode};
use super::language::Language;
use super::nearest;
use super::report::{Path, Report, Withdrawn};
use super::rules;
use super::shape::{Rule, ceiling};
use super::shown;
use super::table::{Kind, Shape, TypeRef};
use super::texts::text_rule;
use super::value::{Tag, Value, ValueKind};
use super::walk::{Checked, Walk};

/// Checks `input` against a type. The texts of the issues are in `language`.
pub fn validate<V: Value>(of: TypeRef, input: &V, language: Language) -> Result<V, Vec<Issue>> {
    let shape = of.shape();
    let mut walk = Walk { report: Report::new(language), nodes: 0, level: 0, deepest: 0 };
    let copy = match walk.object(shape, input, &Path::Root) {
        Checked::Fresh(copy) => copy,
        Checked::Mismatch => {
            let nothing_needed = !shape.rules.iter().any(|rule| matches!(rule, Rule::OneOf(_)))
                && shape.fields.iter().all(|field| !field.required);
            if nothing_needed && input.kind() == ValueKind::Nothing {
                return Ok(V::empty_object());
            }
            walk.report.mismatch(&Path::Root, &Kind::Object(of), input, false);
            return Err(walk.report.issues);
        }
        Checked::Same | Checked::Reported => return Err(walk.report.issues),
    };
    if walk.report.issues.is_empty() { Ok(copy) } else { Err(walk.report.issues) }
}

/// The value of an enum that a text is, perhaps with blanks around it. Only the start of a longer text would be known.
fn bare_word<V: Value>(kind: &Kind, tag: Tag, text: &V) -> Option<&'static str> {
    let (Kind::Enum(words), true) = (kind, tag.len_utf16() <= nearest::LONGEST) else { return None };
    let text = text.text_start(nearest::LONGEST)?;
    words.iter().copied().find(|word| *word == text.trim())
}

impl Walk {
    fn object<V: Value>(&mut self, shape: &'static Shape, value: &V, path: &Path<'_>) -> Checked<V> {
        let names = V::names(shape);
        let mut tags = vec![0; shape.fields.len() + 1];
        let Some(copy) = value.copy_and_tag(names, &mut tags) else {
            return self.refuse_copy(value, ValueKind::Object, path);
        };
        let in_all = tags.pop().unwrap_or_default();
        if in_all > ceiling::ITEMS {
            self.report.too_many_fields(path, in_all);
            return Checked::Reported;
        }
        let mut known = 0;
        for ((index, field), tag) in (0..).zip(shape.fields).zip(tags) {
            if self.report.is_full() {
                return Checked::Reported;
            }
            let tag = Tag(tag);
            let absent = tag.kind() == ValueKind::Nothing;
            known += u32::from(!absent);
            let here = Path::Field(path, field.name);
            if absent {
                if field.required {
                    self.report.required(&here, &field.kind);
                } else if field.absent_as_empty_object {
                    copy.set_field(names, index, &V::empty_object());
                }
                continue;
            }
            if field.blank {
                if tag.kind() == ValueKind::Blank {
                    continue;
                }
                if let Some(word) = bare_word(&field.kind, tag, &copy.field(names, index)) {
                    copy.set_field(names, index, &V::from_text(word));
                    continue;
                }
            }
            match self.check(&field.kind, tag, &|| copy.field(names, index), &here, field.secret) {
                Checked::Fresh(fresh) => copy.set_field(names, index, &fresh),
                Checked::Same => {}
                ended => {
                    if matches!(ended, Checked::Mismatch) {
                        self.report.mismatch(&here, &field.kind, &copy.field(names, index), field.secret);
                    }
                    // A refused value is not read again, since it may have changed.
                    if tag.may_change() {
                        copy.set_field(names, index, &V::empty_object());
                    }
                }
            }
        }
        // Only now is the field that says how an id is read a copy as well.
        for (index, field) in (0..).zip(shape.fields).filter(|(_, field)| !field.id_type_at.is_empty()) {
            rules::check_id(&mut self.report, field, &copy, &copy.field(names, index), path);
        }
        if in_all != known {
            self.unknown_fields(shape, &copy, path);
        }
        for rule in shape.rules {
            rules::check(&mut self.report, rule, &copy, path);
        }
        Checked::Fresh(copy)
    }

    /// Checks one value by its tag; `value` takes it over where that is not enough.
    fn check<V: Value>(
        &mut self,
        kind: &'static Kind,
        tag: Tag,
        value: &dyn Fn() -> V,
        path: &Path<'_>,
        secret: bool,
    ) -> Checked<V> {
        let found = tag.kind();
        let code = match *kind {
            Kind::Text { .. } if tag.is_text() => text_rule(kind, tag, value),
            Kind::Boolean if found == ValueKind::Boolean => None,
            Kind::Integer { min, max } | Kind::Number { min, max } if found == ValueKind::Number => {
                let number = value().number().unwrap_or_default();
                match number {
                    number if number.fract() != 0.0 && matches!(kind, Kind::Integer { .. }) => {
                        return Checked::Mismatch;
                    }
                    number if number < min as f64 => Some(IssueCode::TooSmall),
                    number if number > max as f64 => Some(IssueCode::TooBig),
                    _ => None,
                }
            }
            Kind::Enum(values) if tag.is_text() => {
                let word = value().text_start(nearest::LONGEST + 1).unwrap_or_default();
                (!values.contains(&word.as_str())).then_some(IssueCode::InvalidValue)
            }
            Kind::Object(of) if found == ValueKind::Object => {
                let shape = of.shape();
                let walk = if shape.is_recursive { Self::node } else { Self::object };
                return walk(self, shape, &value(), path);
            }
            Kind::List { item, min, max } if found == ValueKind::List => {
                return self.list(kind, item, (min, max), &value(), path, secret);
            }
            Kind::AnyOf(kinds) => return self.any_of(kinds, tag, value, path, secret),
            Kind::Nullable(_) if found == ValueKind::Null => None,
            Kind::Nullable(kind) => return self.check(kind, tag, value, path, secret),
            Kind::Record if found == ValueKind::Object => return self.record(&value(), path),
            Kind::Json => return self.json(tag, value, path),
            Kind::Opaque => None,
            _ => return Checked::Mismatch,
        };
        match code {
            None => Checked::Same,
            Some(code) => {
                self.report.broken(code, path, kind, &value(), secret);
                Checked::Reported
            }
        }
    }

    /// Checks a value by each kind of its type, until one accepts it. If none does, reports the issues of the kind with the fewest.
    fn any_of<V: Value>(
        &mut self,
        kinds: &'static [Kind],
        tag: Tag,
        value: &dyn Fn() -> V,
        path: &Path<'_>,
        secret: bool,
    ) -> Checked<V> {
        let mut nearest: Option<(Withdrawn, Checked<V>)> = None;
        for kind in kinds.iter().filter(|kind| takes(kind, tag)) {
            let before = self.report.mark();
            let ended = self.check(kind, tag, value, path, secret);
            let withdrawn = self.report.withdraw(before);
            if matches!(ended, Checked::Same | Checked::Fresh(_)) && withdrawn.issues.is_empty() {
                return ended;
            }
            if nearest.as_ref().is_none_or(|(known, _)| withdrawn.issues.len() < known.issues.len()) {
                nearest = Some((withdrawn, ended));
            }
        }
        let Some((withdrawn, ended)) = nearest else { return Checked::Mismatch };
        self.report.restore(withdrawn);
        ended
    }

    /// Checks a node of a tree. A tree that contains itself, or the same node many times, has no end.
    fn node<V: Value>(&mut self, shape: &'static Shape, value: &V, path: &Path<'_>) -> Checked<V> {
        self.nodes = self.nodes.saturating_add(1);
        if self.level >= ceiling::LEVELS || self.nodes > ceiling::NODES {
            self.report.too_deep_a_tree(path);
            return Checked::Reported;
        }
        // Once for each level: a stack overflow within the wasm would leave it in an undefined state.
        if self.level >= self.deepest {
            if !V::has_room() {
                self.report.unreadable(path);
                return Checked::Reported;
            }
            self.deepest += 1;
        }
        self.level += 1;
        let ended = self.object(shape, value, path);
        self.level -= 1;
        ended
    }

    fn list<V: Value>(
        &mut self,
        kind: &'static Kind,
        item: &'static Kind,
        (min, max): (u32, u32),
        value: &V,
        path: &Path<'_>,
        secret: bool,
    ) -> Checked<V> {
        let max = max.min(ceiling::ITEMS);
        let Some(copy) = value.copy_list(max.saturating_add(1)) else {
            return self.refuse_copy(value, ValueKind::List, path);
        };
        let count = copy.item_count();
        if count > max || count < min {
            let code = if count > max { IssueCode::TooLong } else { IssueCode::TooShort };
            self.report.broken(code, path, kind, value, secret);
            return Checked::Reported;
        }
        let mut tags = vec![0; count as usize];
        copy.tag_items(0, &mut tags);
        for (index, tag) in (0..count).zip(tags) {
            if self.report.is_full() {
                return Checked::Reported;
            }
            let here = Path::Item(path, index);
            match self.check(item, Tag(tag), &|| copy.item(index), &here, secret) {
                Checked::Fresh(fresh) => copy.set_item(index, &fresh),
                Checked::Same => {}
                ended => {
                    if matches!(ended, Checked::Mismatch) {
                        self.report.mismatch(&here, item, &copy.item(index), secret);
                    }
                    if Tag(tag).may_change() {
                        copy.set_item(index, &V::empty_object());
                    }
                }
            }
        }
        Checked::Fresh(copy)
    }

    fn unknown_fields<V: Value>(&mut self, shape: &'static Shape, copy: &V, path: &Path<'_>) {
        let names = copy.field_names();
        for index in 0..names.item_count() {
            if self.report.is_full() {
                return;
            }
            let name = shown::name(&names.item(index));
            let known = shape.fields.iter().any(|field| field.name == name);
            if !known && copy.field(&names, index).kind() != ValueKind::Nothing {
                self.report.unknown(&Path::Field(path, &name), &name, shape);
            }
        }
    }

    /// Reports that copying failed: the value has another type, or reading it threw.
    fn refuse_copy<V: Value>(&mut self, value: &V, sought: ValueKind, path: &Path<'_>) -> Checked<V> {
        let found = value.kind();
        if found != sought && found != ValueKind::Unreadable {
            return Checked::Mismatch;
        }
        self.report.unreadable(path);
        Checked::Reported
    }
}
