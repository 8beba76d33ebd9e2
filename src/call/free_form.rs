//! Values whose form is the caller's own: anything that JSON can carry unchanged.

use super::issue::IssueCode;
use super::report::Path;
use super::shape::{Kind, Shaped, ceiling};
use super::validate::{Checked, Walk, text_rule};
use super::value::{Look, Value, ValueKind};

static ANY_LIST: Kind = Kind::List { item: &Kind::Json, least: 0, most: u32::MAX };

impl Walk {
    /// Checks a value of free form, to its depths.
    pub(super) fn json<V: Value>(
        &mut self,
        look: Look,
        value: &dyn Fn() -> V,
        path: &Path<'_>,
    ) -> Checked<V> {
        self.nodes += 1;
        if self.depth > ceiling::DEPTH || self.nodes > ceiling::NODES {
            self.report.too_deep(path);
            return Checked::Reported;
        }
        match look.kind() {
            _ if is_sound(look) => Checked::Same,
            _ if look.is_text() => {
                let code = text_rule(&String::KIND, look, value).unwrap_or(IssueCode::TooLong);
                self.report.broken(code, path, &String::KIND, &value(), false);
                Checked::Reported
            }
            ValueKind::List | ValueKind::Object => self.nested(&value(), path),
            _ => Checked::Mismatch,
        }
    }

    fn nested<V: Value>(&mut self, value: &V, path: &Path<'_>) -> Checked<V> {
        let Some(plain) = value.copy_plain() else {
            self.report.unreadable(path);
            return Checked::Reported;
        };
        self.depth += 1;
        let checked = match plain.kind() {
            ValueKind::List => self.list(&ANY_LIST, &Kind::Json, (0, u32::MAX), &plain, path),
            ValueKind::Object => self.record(&plain, path),
            // What `toJSON` gave, a date's text for example.
            _ => match self.json(plain.look(), &|| plain.clone(), path) {
                Checked::Same => Checked::Fresh(plain),
                other => other,
            },
        };
        self.depth -= 1;
        checked
    }

    pub(super) fn record<V: Value>(&mut self, value: &V, path: &Path<'_>) -> Checked<V> {
        let Some(copy) = value.copy_object() else {
            return self.refuse_copy(value, ValueKind::Object, path);
        };
        let names = copy.field_names();
        let count = names.item_count();
        if count > ceiling::NODES {
            self.report.too_deep(path);
            return Checked::Reported;
        }
        let mut name_looks = vec![0; count as usize];
        names.look_at_items(&mut name_looks);
        let mut looks = vec![0; count as usize];
        copy.look_at_fields(&names, &mut looks);
        for (place, (name_look, look)) in (0..count).zip(name_looks.into_iter().zip(looks)) {
            let (name_look, look) = (Look(name_look), Look(look));
            if look.kind() == ValueKind::Nothing || is_sound(name_look) && is_sound(look) {
                self.nodes += 1;
                continue;
            }
            let name = names.item(place).text().unwrap_or_default();
            let here = Path::Field(path, &name);
            if !is_sound(name_look) {
                self.report.broken(IssueCode::InvalidFormat, &here, &String::KIND, &names.item(place), false);
                continue;
            }
            match self.json(look, &|| copy.field(&names, place), &here) {
                Checked::Fresh(fresh) => copy.set_field(&names, place, &fresh),
                Checked::Mismatch => {
                    self.report.mismatch(&here, &Kind::Json, &copy.field(&names, place), false);
                }
                Checked::Same | Checked::Reported => {}
            }
        }
        Checked::Fresh(copy)
    }
}

/// Whether one look is enough: nothing inside, and nothing that JSON would change.
fn is_sound(look: Look) -> bool {
    match look.kind() {
        ValueKind::Null | ValueKind::Boolean | ValueKind::Number => true,
        ValueKind::Text | ValueKind::Blank => look.units() <= ceiling::TEXT,
        _ => false,
    }
}
