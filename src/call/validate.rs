//! (shape, value) -> a checked copy, or every broken rule at once.
//!
//! The walk copies what it reads, so that what was checked is what is signed and sent, whatever a getter or a
//! Proxy would say the second time.

use super::issue::{Issue, IssueCode};
use super::report::{Path, Report};
use super::shape::{Field, Format, Kind, Shape, Shaped, ceiling};
use super::value::{TextSize, Value, ValueKind};

/// Checks `input` against `shape`.
pub fn validate<V: Value>(shape: &'static Shape, input: &V) -> Result<V, Vec<Issue>> {
    if input.kind() == ValueKind::Undefined && shape.fields.iter().all(|field| !field.required) {
        return Ok(V::empty_object());
    }
    let mut walk = Walk { report: Report::default(), nodes: 0, depth: 0 };
    let checked = match walk.object(shape, input, &Path::Root) {
        Checked::Fresh(copy) => Some(copy),
        Checked::Mismatch => {
            walk.report.mismatch(&Path::Root, &Kind::Object(shape), input, false);
            None
        }
        Checked::Same | Checked::Reported => None,
    };
    match checked {
        Some(copy) if walk.report.issues.is_empty() => Ok(copy),
        _ => Err(walk.report.issues),
    }
}

struct Walk {
    report: Report,
    /// Values and levels of free form met so far: a cycle ends at the ceiling of either.
    nodes: u32,
    depth: u32,
}

/// How a look at one value ended.
enum Checked<V> {
    /// As it should be, and nothing that could change.
    Same,
    /// As it should be; the copy takes its place.
    Fresh(V),
    /// Of another type, which includes absent; the caller knows what to say.
    Mismatch,
    /// A rule is broken and reported.
    Reported,
}

impl Walk {
    fn object<V: Value>(&mut self, shape: &'static Shape, value: &V, path: &Path<'_>) -> Checked<V> {
        let Some(copy) = value.copy_object() else {
            return self.refuse_copy(value, ValueKind::Object, path);
        };
        let names = V::names(shape);
        let mut present = 0;
        for (place, field) in shape.fields.iter().enumerate() {
            let value = copy.field(&names, place);
            let here = Path::Field(path, field.name);
            match self.check(&field.kind, &value, &here, field.secret) {
                Checked::Same => present += 1,
                Checked::Reported => present += 1,
                Checked::Fresh(fresh) => {
                    present += 1;
                    copy.set_field(&names, place, &fresh);
                }
                Checked::Mismatch if value.kind() != ValueKind::Undefined => {
                    present += 1;
                    self.report.mismatch(&here, &field.kind, &value, field.secret);
                }
                Checked::Mismatch if field.required => self.report.required(&here, &field.kind),
                Checked::Mismatch if field.absent_as_empty_object => {
                    present += 1;
                    copy.set_field(&names, place, &V::empty_object());
                }
                Checked::Mismatch => {}
            }
        }
        if copy.field_count() != present {
            self.unknown_fields(shape, &copy, path);
        }
        for (place, field) in shape.fields.iter().enumerate().filter(|(_, field)| !field.read_as.is_empty()) {
            self.id_form(field, &copy, &copy.field(&names, place), path);
        }
        Checked::Fresh(copy)
    }

    fn check<V: Value>(
        &mut self,
        kind: &'static Kind,
        value: &V,
        path: &Path<'_>,
        secret: bool,
    ) -> Checked<V> {
        match *kind {
            Kind::Text { .. } => self.text(kind, value, path, secret),
            Kind::Boolean => value.boolean().map_or(Checked::Mismatch, |_| Checked::Same),
            Kind::Integer { least, most } => match value.number() {
                None => Checked::Mismatch,
                Some(number) if number.fract() != 0.0 || !number.is_finite() => Checked::Mismatch,
                Some(number) if number < least as f64 => {
                    self.broken(IssueCode::TooSmall, kind, value, path, secret)
                }
                Some(number) if number > most as f64 => {
                    self.broken(IssueCode::TooBig, kind, value, path, secret)
                }
                Some(_) => Checked::Same,
            },
            Kind::Enum(values) => match value.text() {
                None => Checked::Mismatch,
                Some(text) if values.contains(&text.as_str()) => Checked::Same,
                Some(_) => self.broken(IssueCode::InvalidValue, kind, value, path, secret),
            },
            Kind::Object(shape) => self.object(shape, value, path),
            Kind::List { item, least, most } => self.list(kind, item, (least, most), value, path),
            Kind::Record if !matches!(value.kind(), ValueKind::Object) => Checked::Mismatch,
            Kind::Record => self.json(value, path),
            Kind::Json if value.kind() == ValueKind::Undefined => Checked::Mismatch,
            Kind::Json => self.json(value, path),
            Kind::Opaque if value.kind() == ValueKind::Undefined => Checked::Mismatch,
            Kind::Opaque => Checked::Same,
        }
    }

    fn text<V: Value>(
        &mut self,
        kind: &'static Kind,
        value: &V,
        path: &Path<'_>,
        secret: bool,
    ) -> Checked<V> {
        let Kind::Text { least, most, format } = *kind else {
            return Checked::Mismatch;
        };
        let code = match value.text_size() {
            TextSize::NotText => return Checked::Mismatch,
            TextSize::Broken => Some(IssueCode::InvalidFormat),
            TextSize::Blank(_) if least > 0 => Some(IssueCode::TooShort),
            TextSize::Blank(units) | TextSize::Units(units) if units > ceiling::TEXT => {
                Some(IssueCode::TooLong)
            }
            // Units are never fewer than characters: counting those is left to the rare text that needs it.
            TextSize::Blank(units) | TextSize::Units(units) if units > most || least > 1 => {
                let characters = value.text().unwrap_or_default().chars().count();
                if characters > most as usize {
                    Some(IssueCode::TooLong)
                } else {
                    (characters < least as usize).then_some(IssueCode::TooShort)
                }
            }
            TextSize::Blank(_) | TextSize::Units(_) => None,
        };
        let code = code.or_else(|| {
            (format == Format::Code && !is_code(&value.text().unwrap_or_default()))
                .then_some(IssueCode::InvalidFormat)
        });
        code.map_or(Checked::Same, |code| self.broken(code, kind, value, path, secret))
    }

    fn list<V: Value>(
        &mut self,
        kind: &'static Kind,
        item: &'static Kind,
        (least, most): (u32, u32),
        value: &V,
        path: &Path<'_>,
    ) -> Checked<V> {
        let most = most.min(ceiling::ITEMS);
        let Some(copy) = value.copy_list(most.saturating_add(1)) else {
            return self.refuse_copy(value, ValueKind::List, path);
        };
        let count = copy.item_count();
        if count > most {
            return self.broken(IssueCode::TooLong, kind, value, path, false);
        }
        if count < least {
            return self.broken(IssueCode::TooShort, kind, value, path, false);
        }
        for place in 0..count {
            let value = copy.item(place);
            let here = Path::Item(path, place);
            match self.check(item, &value, &here, false) {
                Checked::Same | Checked::Reported => {}
                Checked::Fresh(fresh) => copy.set_item(place, &fresh),
                Checked::Mismatch => self.report.mismatch(&here, item, &value, false),
            }
        }
        Checked::Fresh(copy)
    }

    /// A value whose form is the caller's own: anything that JSON can carry unchanged.
    fn json<V: Value>(&mut self, value: &V, path: &Path<'_>) -> Checked<V> {
        self.nodes += 1;
        if self.depth > ceiling::DEPTH || self.nodes > ceiling::NODES {
            self.report.too_deep(path);
            return Checked::Reported;
        }
        let Some(value) = value.copy_plain() else {
            self.report.unreadable(path);
            return Checked::Reported;
        };
        self.depth += 1;
        let checked = match value.kind() {
            ValueKind::Null | ValueKind::Boolean => Checked::Same,
            ValueKind::Number if value.number().is_some_and(f64::is_finite) => Checked::Same,
            ValueKind::Text => self.text(&String::KIND, &value, path, false),
            ValueKind::List => self.list(&ANY_LIST, &Kind::Json, (0, u32::MAX), &value, path),
            ValueKind::Object => self.record(&value, path),
            _ => Checked::Mismatch,
        };
        self.depth -= 1;
        match checked {
            Checked::Same => Checked::Fresh(value),
            Checked::Mismatch => {
                self.report.mismatch(path, &Kind::Json, &value, false);
                Checked::Reported
            }
            other => other,
        }
    }

    fn record<V: Value>(&mut self, value: &V, path: &Path<'_>) -> Checked<V> {
        let Some(copy) = value.copy_object() else {
            return self.refuse_copy(value, ValueKind::Object, path);
        };
        for name in copy.field_names() {
            let value = copy.named(&name);
            if value.kind() == ValueKind::Undefined {
                continue;
            }
            if let Checked::Fresh(fresh) = self.json(&value, &Path::Field(path, &name)) {
                copy.set_named(&name, &fresh);
            }
        }
        Checked::Fresh(copy)
    }

    fn unknown_fields<V: Value>(&mut self, shape: &'static Shape, copy: &V, path: &Path<'_>) {
        for name in copy.field_names() {
            let known = shape.fields.iter().any(|field| field.name == name);
            if !known && copy.named(&name).kind() != ValueKind::Undefined {
                self.report.unknown(&Path::Field(path, &name), &name, shape);
            }
        }
    }

    /// `identity` and `sync_relation` ids are pairs; the API answers a malformed one with an unknown user.
    fn id_form<V: Value>(&mut self, field: &'static Field, object: &V, id: &V, path: &Path<'_>) {
        let read_as = field.read_as.iter().fold(object.clone(), |value, step| {
            if value.kind() == ValueKind::Object { value.named(step) } else { value }
        });
        let form = match read_as.text().as_deref() {
            Some("identity") => "<extIdpId>:<userIdInIdp>",
            Some("sync_relation") => "<provider>:<userIdInIdp>",
            _ => return,
        };
        let Some(text) = id.text() else { return };
        if !text.split_once(':').is_some_and(|(before, after)| !before.is_empty() && !after.is_empty()) {
            self.report.id_form(&Path::Field(path, field.name), form, id, field.secret);
        }
    }

    fn refuse_copy<V: Value>(&mut self, value: &V, sought: ValueKind, path: &Path<'_>) -> Checked<V> {
        let found = value.kind();
        if found != sought && found != ValueKind::Unreadable {
            return Checked::Mismatch;
        }
        self.report.unreadable(path);
        Checked::Reported
    }

    fn broken<V: Value>(
        &mut self,
        code: IssueCode,
        kind: &'static Kind,
        value: &V,
        path: &Path<'_>,
        secret: bool,
    ) -> Checked<V> {
        self.report.broken(code, path, kind, value, secret);
        Checked::Reported
    }
}

static ANY_LIST: Kind = Kind::List { item: &Kind::Json, least: 0, most: u32::MAX };

/// The service was seen to refuse blanks and CJK in a code; what else it refuses is its own to say.
fn is_code(text: &str) -> bool {
    !text.chars().any(|letter| {
        letter.is_whitespace()
            || matches!(letter, '\u{2E80}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}')
    })
}
