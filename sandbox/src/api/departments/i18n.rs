//! Translations of a department's name.

use crate::api::{Fields, Source};
use crate::json::{Json, Object};

/// The locales of a `LangObject`. All are optional, as the official samples send two of them only.
const LOCALES: [&str; 4] = ["zh-CN", "en-US", "zh-TW", "ja-JP"];

/// Reads `i18n`, a `DepartmentI18nDto`.
pub fn read(fields: &mut Fields<'_>) -> Option<Object> {
    let i18n = fields.object("i18n")?;
    let mut below = Fields::new(i18n, Source::Body);
    match below.object("name") {
        None => below.refuse("name"),
        Some(name) => read_locales(&mut below, name),
    }
    fields.refuse_below("i18n", below);
    Some(i18n.clone())
}

fn read_locales(fields: &mut Fields<'_>, name: &Object) {
    for locale in LOCALES {
        let mut unit = match name.get(locale) {
            None | Some(Json::Null) => continue,
            Some(Json::Object(unit)) => Fields::new(unit, Source::Body),
            Some(_) => {
                fields.refuse(&format!("name.{locale}"));
                continue;
            }
        };
        if unit.boolean("enabled").is_none() {
            unit.refuse("enabled");
        }
        unit.required_text("value");
        fields.refuse_below(&format!("name.{locale}"), unit);
    }
}
