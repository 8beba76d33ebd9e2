//! Rules that the kind of a field cannot say: the form of an id that another field decides, and what fields ask of each other.

use super::format::Format;
use super::forms::{ID_FORMS, IdForm};
use super::issue::IssueCode;
use super::nearest;
use super::report::{Path, Report};
use super::shape::{Rule, ceiling};
use super::shown;
use super::table::{Field, Kind};
use super::value::{Value, ValueKind};

/// Checks the id at `field`, or each of a list of ids, by the format that another field asks for.
pub fn check_id<V: Value>(report: &mut Report, field: &'static Field, object: &V, id: &V, path: &Path<'_>) {
    let id_type = field.id_type_at.iter().fold(object.clone(), |value, step| {
        if value.kind() == ValueKind::Object { value.named(step) } else { value }
    });
    let Some(id_type) = id_type.text_start(nearest::LONGEST + 1) else { return };
    let Some(form) = ID_FORMS.iter().find(|form| form.id_type == id_type) else { return };
    let path = Path::Field(path, field.name);
    if id.kind() == ValueKind::List {
        let Some(ids) = id.copy_list(ceiling::ITEMS) else { return };
        for index in 0..ids.item_count() {
            if report.is_full() {
                return;
            }
            check_one_id(report, form, &ids.item(index), &Path::Item(&path, index), field.secret);
        }
    } else {
        check_one_id(report, form, id, &path, field.secret);
    }
}

fn check_one_id<V: Value>(report: &mut Report, form: &IdForm, id: &V, path: &Path<'_>, secret: bool) {
    // A longer text is refused for its length.
    if id.tag().len_utf16() <= ceiling::TEXT && id.text().is_some_and(|text| !(form.fits)(&text)) {
        report.id_form(path, form, id, secret);
    }
}

pub fn check<V: Value>(report: &mut Report, rule: &'static Rule, object: &V, path: &Path<'_>) {
    let given = |name: &str| !matches!(object.named(name).kind(), ValueKind::Nothing | ValueKind::Blank);
    match *rule {
        Rule::OneOf(fields) => {
            if !fields.iter().any(|name| given(name)) {
                // A form shows the issue at a field: at a blank one, if there is one.
                let has = |name: &&&str| object.named(name).kind() != ValueKind::Nothing;
                let name = fields.iter().find(has).or(fields.first()).copied().unwrap_or_default();
                report.missing_one_of(&Path::Field(path, name), fields);
            }
        }
        Rule::Needs(field, other) => {
            if given(field) && !given(other) {
                report.needed(&Path::Field(path, other), field);
            }
        }
        Rule::Values { field, of, is, values } => {
            if object.named(of).text_start(nearest::LONGEST + 1).as_deref() == Some(is) {
                check_values(report, values, &object.named(field), &Path::Field(path, field));
            }
        }
        Rule::Texts(field, max) => check_texts(report, max, &object.named(field), &Path::Field(path, field)),
    }
}

fn check_values<V: Value>(report: &mut Report, values: &'static [&'static str], value: &V, path: &Path<'_>) {
    match value.kind() {
        // An operator that takes no value.
        ValueKind::Nothing | ValueKind::Null => {}
        ValueKind::List => {
            let Some(list) = value.copy_list(ceiling::ITEMS) else { return };
            for index in 0..list.item_count() {
                if report.is_full() {
                    return;
                }
                check_value(report, values, &list.item(index), &Path::Item(path, index));
            }
        }
        _ => check_value(report, values, value, path),
    }
}

fn check_value<V: Value>(report: &mut Report, values: &'static [&'static str], value: &V, path: &Path<'_>) {
    let word = value.text_start(nearest::LONGEST + 1);
    if !word.is_some_and(|word| values.contains(&word.as_str())) {
        report.broken(IssueCode::InvalidValue, path, &Kind::Enum(values), value, false);
    }
}

fn check_texts<V: Value>(report: &mut Report, max: u32, object: &V, path: &Path<'_>) {
    if object.kind() != ValueKind::Object {
        return;
    }
    let names = object.field_names();
    for index in 0..names.item_count() {
        if report.is_full() {
            return;
        }
        let value = object.field(&names, index);
        let units = value.tag().len_utf16();
        if units <= max {
            continue;
        }
        // A character has up to two units.
        let is_long = || value.text().unwrap_or_default().chars().nth(max as usize).is_some();
        if units / 2 > max || is_long() {
            let name = shown::name(&names.item(index));
            let kind = Kind::Text { min: 0, max, format: Format::Free };
            report.broken(IssueCode::TooLong, &Path::Field(path, &name), &kind, &value, false);
        }
    }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
