//! Rules that the kind of a field cannot say: forms of texts, and what fields ask of each other.

use super::issue::IssueCode;
use super::nearest;
use super::report::Path;
use super::shape::{Field, Format, Kind, Rule, ceiling};
use super::shown;
use super::validate::Walk;
use super::value::{Value, ValueKind};

/// How an id of a user must look where it is read as something else than the service's own id.
pub struct IdForm {
    /// What the field that says how the id is read holds.
    pub id_type: &'static str,
    /// For English messages.
    pub words: &'static str,
    /// For Chinese messages.
    pub chinese: &'static str,
    /// As JSON has it, for the flag `u`.
    pub pattern: &'static str,
    fits: fn(&str) -> bool,
}

const PAIR: &str = r"^[^:]+:[\\s\\S]";

/// A malformed pair is answered with an unknown user; a malformed address or number was seen to be refused.
pub static ID_FORMS: [IdForm; 4] = [
    IdForm {
        id_type: "identity",
        words: "<extIdpId>:<userIdInIdp>",
        chinese: "`<extIdpId>:<userIdInIdp>`",
        pattern: PAIR,
        fits: is_pair,
    },
    IdForm {
        id_type: "sync_relation",
        words: "<provider>:<userIdInIdp>",
        chinese: "`<provider>:<userIdInIdp>`",
        pattern: PAIR,
        fits: is_pair,
    },
    IdForm {
        id_type: "email",
        words: "an e-mail address",
        chinese: "电子邮箱地址",
        pattern: Format::Email.pattern(),
        fits: is_email,
    },
    IdForm {
        id_type: "phone",
        words: "a phone number without country code",
        chinese: "不含国家代码的手机号",
        pattern: r"^[0-9 +()-]*$",
        fits: |text| text.chars().all(|letter| matches!(letter, '0'..='9' | ' ' | '+' | '(' | ')' | '-')),
    },
];

/// Whether a text has the form. `Format::pattern` says the same in a regular expression.
pub fn has_form(text: &str, format: Format) -> bool {
    match format {
        Format::Free => true,
        Format::Code => is_code(text),
        Format::Email => is_email(text),
        Format::Date => is_date(text),
    }
}

/// The service was seen to refuse blanks and CJK in a code; what else it refuses is its own to say.
fn is_code(text: &str) -> bool {
    !text.chars().any(|letter| {
        is_white(letter)
            || matches!(letter, '\u{2E80}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}')
            || matches!(letter, '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}')
    })
}

fn is_email(text: &str) -> bool {
    let of_two = |(before, after): (&str, &str)| {
        !before.is_empty() && !after.is_empty() && !after.contains('@') && !text.contains(is_white)
    };
    text.is_empty() || text.split_once('@').is_some_and(of_two)
}

fn is_date(text: &str) -> bool {
    let among = |part: &str, last: u8| part.parse().is_ok_and(|number: u8| (1..=last).contains(&number));
    let of_digits = |part: &str, size: usize| part.len() == size && part.bytes().all(|b| b.is_ascii_digit());
    match text.split('-').collect::<Vec<_>>().as_slice() {
        [""] => true,
        [year, month, day] => {
            let sizes = of_digits(year, 4) && of_digits(month, 2) && of_digits(day, 2);
            sizes && among(month, 12) && among(day, 31)
        }
        _ => false,
    }
}

fn is_pair(text: &str) -> bool {
    text.split_once(':').is_some_and(|(before, after)| !before.is_empty() && !after.is_empty())
}

/// JavaScript takes a byte order mark for white space.
fn is_white(letter: char) -> bool {
    letter.is_whitespace() || letter == '\u{FEFF}'
}

impl Walk {
    /// The id at `field`, or each of a list of ids, by what another field says of it.
    pub(super) fn id_form<V: Value>(&mut self, field: &'static Field, object: &V, id: &V, path: &Path<'_>) {
        let id_type = field.id_type_at.iter().fold(object.clone(), |value, step| {
            if value.kind() == ValueKind::Object { value.named(step) } else { value }
        });
        let Some(id_type) = id_type.text_start(nearest::LONGEST + 1) else { return };
        let Some(form) = ID_FORMS.iter().find(|form| form.id_type == id_type) else { return };
        let path = Path::Field(path, field.name);
        if id.kind() == ValueKind::List {
            let Some(ids) = id.copy_list(ceiling::ITEMS) else { return };
            for place in 0..ids.item_count() {
                if self.report.is_full() {
                    return;
                }
                self.one_id(form, &ids.item(place), &Path::Item(&path, place), field.secret);
            }
        } else {
            self.one_id(form, id, &path, field.secret);
        }
    }

    fn one_id<V: Value>(&mut self, form: &IdForm, id: &V, path: &Path<'_>, secret: bool) {
        // A longer one is refused for that.
        if id.look().units() <= ceiling::TEXT && id.text().is_some_and(|text| !(form.fits)(&text)) {
            self.report.id_form(path, form, id, secret);
        }
    }

    pub(super) fn rule<V: Value>(&mut self, rule: &'static Rule, object: &V, path: &Path<'_>) {
        let given = |name: &str| !matches!(object.named(name).kind(), ValueKind::Nothing | ValueKind::Blank);
        match *rule {
            Rule::OneOf(fields) => {
                if !fields.iter().any(|name| given(name)) {
                    // A form shows it at a field: one that it has, if blank.
                    let has = |name: &&&str| object.named(name).kind() != ValueKind::Nothing;
                    let place = fields.iter().find(has).or(fields.first()).copied().unwrap_or_default();
                    self.report.missing_one_of(&Path::Field(path, place), fields);
                }
            }
            Rule::Needs(field, other) => {
                if given(field) && !given(other) {
                    self.report.needed(&Path::Field(path, other), field);
                }
            }
            Rule::Values { field, of, is, values } => {
                if object.named(of).text_start(nearest::LONGEST + 1).as_deref() == Some(is) {
                    self.values(values, &object.named(field), &Path::Field(path, field));
                }
            }
            Rule::Texts(field, most) => self.texts(most, &object.named(field), &Path::Field(path, field)),
        }
    }

    fn values<V: Value>(&mut self, values: &'static [&'static str], value: &V, path: &Path<'_>) {
        match value.kind() {
            // An operator that compares with nothing takes nothing.
            ValueKind::Nothing | ValueKind::Null => {}
            ValueKind::List => {
                let Some(list) = value.copy_list(ceiling::ITEMS) else { return };
                for place in 0..list.item_count() {
                    if self.report.is_full() {
                        return;
                    }
                    self.one_value(values, &list.item(place), &Path::Item(path, place));
                }
            }
            _ => self.one_value(values, value, path),
        }
    }

    fn one_value<V: Value>(&mut self, values: &'static [&'static str], value: &V, path: &Path<'_>) {
        let word = value.text_start(nearest::LONGEST + 1);
        if !word.is_some_and(|word| values.contains(&word.as_str())) {
            self.report.broken(IssueCode::InvalidValue, path, &Kind::Enum(values), value, false);
        }
    }

    fn texts<V: Value>(&mut self, most: u32, object: &V, path: &Path<'_>) {
        if object.kind() != ValueKind::Object {
            return;
        }
        let names = object.field_names();
        for place in 0..names.item_count() {
            if self.report.is_full() {
                return;
            }
            let value = object.field(&names, place);
            let units = value.look().units();
            if units <= most {
                continue;
            }
            // A character has up to two units.
            let is_long = || value.text().unwrap_or_default().chars().nth(most as usize).is_some();
            if units / 2 > most || is_long() {
                let name = shown::name(&names.item(place));
                let kind = Kind::Text { least: 0, most, format: Format::Free };
                self.report.broken(IssueCode::TooLong, &Path::Field(path, &name), &kind, &value, false);
            }
        }
    }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
