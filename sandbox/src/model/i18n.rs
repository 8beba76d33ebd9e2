//! Translations of the name of a department or an organization.

use crate::endpoint::{Fields, Source};
use crate::json::{Json, Object};

/// The locales of a `LangObject`. All are optional: the official samples send only two.
const LOCALES: [&str; 4] = ["zh-CN", "en-US", "zh-TW", "ja-JP"];

/// Reads `i18n`, a `DepartmentI18nDto`.
pub fn read(fields: &mut Fields<'_>) -> Option<Object> {
    read_named(fields, "name")
}

/// Reads `i18n`, checks the translations in this field and returns the object unchanged.
pub fn read_named(fields: &mut Fields<'_>, field: &str) -> Option<Object> {
    let i18n = fields.object("i18n")?;
    let mut nested = Fields::new(i18n, Source::Body);
    match nested.object(field) {
        None => nested.mark_invalid(field),
        Some(texts) => read_locales(&mut nested, field, texts),
    }
    fields.merge_nested("i18n", nested);
    Some(i18n.clone())
}

fn read_locales(fields: &mut Fields<'_>, field: &str, texts: &Object) {
    for locale in LOCALES {
        let mut unit = match texts.get(locale) {
            None | Some(Json::Null) => continue,
            Some(Json::Object(unit)) => Fields::new(unit, Source::Body),
            Some(_) => {
                fields.mark_invalid(&format!("{field}.{locale}"));
                continue;
            }
        };
        if unit.boolean("enabled").is_none() {
            unit.mark_invalid("enabled");
        }
        unit.required_text("value");
        fields.merge_nested(&format!("{field}.{locale}"), unit);
    }
}
