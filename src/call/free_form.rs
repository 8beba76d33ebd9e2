//! Values whose form is the caller's own: anything that JSON can carry unchanged.
//!
//! Such a value is copied to its depths in one crossing, and what is invalid in it is marked. Only that is walked.

use super::issue::IssueCode;
use super::report::Path;
use super::shape::ceiling;
use super::shown;
use super::table::Kind;
use super::texts::text_rule;
use super::value::{Tag, Value, ValueKind};
use super::walk::{Checked, Walk};

static ANY_LIST: Kind = Kind::List { item: &Kind::Json, min: 0, max: u32::MAX };

impl Walk {
    /// Checks a value of free form, to its depths.
    pub(super) fn json<V: Value>(&mut self, tag: Tag, value: &dyn Fn() -> V, path: &Path<'_>) -> Checked<V> {
        match tag.kind() {
            _ if tag.is_valid() => Checked::Same,
            ValueKind::List | ValueKind::Object => self.free_form(&value(), false, path),
            _ if tag.is_text() => {
                self.trouble(tag, &value(), path, 0);
                Checked::Reported
            }
            _ => Checked::Mismatch,
        }
    }

    /// Checks an object whose keys are the caller's own. Ignores its `toJSON`, which may return something else than an object.
    pub(super) fn record<V: Value>(&mut self, value: &V, path: &Path<'_>) -> Checked<V> {
        self.free_form(value, true, path)
    }

    fn free_form<V: Value>(&mut self, value: &V, as_object: bool, path: &Path<'_>) -> Checked<V> {
        let mut found = [0; 2];
        let copy = value.copy_free_form(as_object, &mut found);
        let [tag, count] = found;
        let tag = Tag(tag);
        self.nodes = self.nodes.saturating_add(count);
        if self.nodes > ceiling::NODES {
            self.report.too_deep(path);
            return Checked::Reported;
        }
        if tag.is_valid() {
            return Checked::Fresh(copy);
        }
        if tag.kind() == ValueKind::Object && copy.kind() != ValueKind::Object {
            return Checked::Mismatch;
        }
        let before = self.report.issues.len();
        self.trouble(tag, &copy, path, u32::from(!as_object));
        if self.report.issues.len() == before && !self.report.is_full() {
            // The walk did not find the marked part again: refused all the same.
            self.report.unreadable(path);
        }
        Checked::Reported
    }

    /// Reports what is invalid in a part of the copy.
    fn trouble<V: Value>(&mut self, tag: Tag, value: &V, path: &Path<'_>, depth: u32) {
        let kind = if tag.kind() == ValueKind::Object { value.kind() } else { tag.kind() };
        match kind {
            ValueKind::List | ValueKind::Object if depth >= ceiling::DEPTH => self.report.too_deep(path),
            ValueKind::List => self.entries(value, path, depth + 1),
            ValueKind::Object => self.fields(value, path, depth + 1),
            _ if tag.is_text() => {
                let code = text_rule(&Kind::TEXT, tag, &|| value.clone()).unwrap_or(IssueCode::TooLong);
                self.report.broken(code, path, &Kind::TEXT, value, false);
            }
            _ => self.report.mismatch(path, &Kind::Json, value, false),
        }
    }

    fn entries<V: Value>(&mut self, list: &V, path: &Path<'_>, depth: u32) {
        let count = list.item_count();
        if count > ceiling::ITEMS {
            return self.report.broken(IssueCode::TooLong, path, &ANY_LIST, list, false);
        }
        let mut tags = vec![0; count as usize];
        list.tag_troubles(None, &mut tags);
        for (index, tag) in (0..count).zip(tags) {
            if self.report.is_full() {
                return;
            }
            let tag = Tag(tag);
            if !tag.is_valid() {
                self.trouble(tag, &list.item(index), &Path::Item(path, index), depth);
            }
        }
    }

    fn fields<V: Value>(&mut self, object: &V, path: &Path<'_>, depth: u32) {
        let names = object.field_names();
        let count = names.item_count();
        let mut name_tags = vec![0; count as usize];
        names.tag_items(0, &mut name_tags);
        let mut tags = vec![0; count as usize];
        object.tag_troubles(Some(&names), &mut tags);
        for (index, (name_tag, tag)) in (0..count).zip(name_tags.into_iter().zip(tags)) {
            if self.report.is_full() {
                return;
            }
            let tag = Tag(tag);
            let name = || shown::name(&names.item(index));
            let here = Path::Named(path, &name);
            if !Tag(name_tag).is_valid() {
                self.report.broken(IssueCode::InvalidFormat, &here, &Kind::TEXT, &names.item(index), false);
            } else if tag.kind() != ValueKind::Nothing && !tag.is_valid() {
                self.trouble(tag, &object.field(&names, index), &here, depth);
            }
        }
    }
}
