//! Translations of the name of a department or an organization.

use crate::endpoint::{Fields, Source};
use crate::json::{Json, Object};

/// The locales of a `LangObject`. All are optional: the official samples send only two.
const LOCALES: [&str; 4] = ["zh-CN", "en-US", "zh-TW", "ja-JP"];

/// Reads `i18n`, a `DepartmentI18nDto`.
pub fn read(fields: &mut Fields<'_>) -> Option<Object> {
    read_named(fields, "name")
}

/// Reads `i18n` and checks the translations in this field. Returns them alone: unknown fields are ignored.
pub fn read_named(fields: &mut Fields<'_>, field: &str) -> Option<Object> {
    let i18n = fields.object("i18n")?;
    let mut nested = Fields::new(i18n, Source::Body);
    let texts = nested.object(field);
    if texts.is_none() {
        nested.mark_invalid(field);
    }
    let texts = texts.map(|texts| read_locales(&mut nested, field, texts));
    fields.merge_nested("i18n", nested);
    Some(Object::new().with_some(field, texts))
}

fn read_locales(fields: &mut Fields<'_>, field: &str, texts: &Object) -> Object {
    let mut known = Object::new();
    for locale in LOCALES {
        let mut unit = match texts.get(locale) {
            None | Some(Json::Null) => continue,
            Some(Json::Object(unit)) => Fields::new(unit, Source::Body),
            Some(_) => {
                fields.mark_invalid(&format!("{field}.{locale}"));
                continue;
            }
        };
        let enabled = unit.boolean("enabled");
        if enabled.is_none() {
            unit.mark_invalid("enabled");
        }
        let value = unit.required_text("value");
        fields.merge_nested(&format!("{field}.{locale}"), unit);
        known = known.with(locale, Object::new().with_some("enabled", enabled).with("value", value));
    }
    known
}
