//! What custom fields demand of custom data.

use std::collections::HashSet;

use super::errors::built_in_key;
use super::reserved::is_reserved;
use crate::endpoint::Call;
use crate::error::{ApiError, shown};
use crate::json::{Json, Object, Text};
use crate::model::days::{is_day, is_moment};
use crate::secrets::is_secret;
use crate::store::custom_fields::{self, CustomField, DataType, UniqueValue};
use crate::store::subjects::TargetType;

/// Checks custom data that a call is about to write to a target, and remembers the values of unique fields. The data may be all
/// of the target's or only what changes. A key that nothing has is free, and `null` takes a value away.
///
/// # Errors
/// 400 if a value does not fit its field, 409 for the key of a field that targets have anyway, and if another target has the
/// value of a unique field.
pub fn check(call: &Call<'_>, kind: TargetType, target_id: &str, data: &Object) -> Result<(), ApiError> {
    for (key, value) in data.pairs() {
        let key = key.to_utf8();
        let stored = custom_fields::find(call.db, kind, &key)?;
        match (is_reserved(kind, &key, stored.as_ref()), value) {
            // There is nothing to take away.
            (true, Json::Null) => continue,
            (true, _) => return Err(built_in_key(&key)),
            (false, _) => {}
        }
        let Some(field) = stored else { continue };
        if *value != Json::Null {
            check_value(&field, value)?;
        }
        if field.compares() {
            check_unique(call, &field, target_id, value)?;
        }
    }
    Ok(())
}

/// Does what `check` does, if a call changes custom data at all.
///
/// # Errors
/// Those of `check`.
pub fn check_change(
    call: &Call<'_>,
    kind: TargetType,
    target_id: &str,
    changes: Option<&Object>,
) -> Result<(), ApiError> {
    changes.map_or(Ok(()), |changes| check(call, kind, target_id, changes))
}

fn check_value(field: &CustomField, value: &Json) -> Result<(), ApiError> {
    let fits = match (field.data_type, value) {
        (DataType::String, Json::Text(_)) | (DataType::Boolean, Json::Bool(_)) => true,
        // JSON has no word for what is too large for a double.
        (DataType::Number | DataType::DateTime, Json::Number(number)) => number.is_finite(),
        (DataType::DateTime, Json::Text(text)) => is_time(&text.to_utf8()),
        (DataType::Enum, Json::List(values)) => are_options(field, values),
        (DataType::Enum, value) => is_option(field, value),
        _ => false,
    };
    if fits {
        return Ok(());
    }
    let (key, data_type) = (shown(&field.key), field.data_type.name());
    Err(ApiError::new(
        400,
        format!("自定义字段 {key} 的值与其数据类型 {data_type} 不匹配"),
        format!("The value of the custom field {key} does not fit its data type {data_type}"),
    ))
}

/// Returns whether a text is a day or a moment in ISO 8601, with a blank for the `T` too.
fn is_time(text: &str) -> bool {
    is_day(text) || in_utc(&text.replacen(' ', "T", 1)).is_some_and(|text| is_moment(&text))
}

/// Returns a time as UTC with seconds: without its offset from UTC, if it has one, and with the seconds that it leaves out.
/// `None` if what follows the time is no offset.
fn in_utc(text: &str) -> Option<String> {
    // A day has two hyphens.
    let sign = text.rfind(['+', '-']).filter(|at| *at > 10);
    let time = match (text.strip_suffix('Z'), sign) {
        (Some(time), _) => time,
        (None, None) => text,
        (None, Some(at)) => {
            let (time, offset) = text.split_at_checked(at)?;
            is_offset(offset.get(1..)?).then_some(time)?
        }
    };
    if !time.ends_with(|last: char| last.is_ascii_digit()) {
        return None;
    }
    Some(if time.len() == 16 { format!("{time}:00Z") } else { format!("{time}Z") })
}

/// Returns whether a text is hours and minutes of an offset, without its sign.
fn is_offset(text: &str) -> bool {
    let parts = match text.len() {
        2 => Some((text, "00")),
        4 => text.split_at_checked(2),
        _ => text.split_once(':'),
    };
    let up_to = |text: &str, most: u8| {
        text.len() == 2
            && text.bytes().all(|byte| byte.is_ascii_digit())
            && text.parse().is_ok_and(|number: u8| number <= most)
    };
    parts.is_some_and(|(hours, minutes)| up_to(hours, 23) && up_to(minutes, 59))
}

/// A field can have a hundred thousand options, and a value as many texts: each list is walked once.
fn are_options(field: &CustomField, values: &[Json]) -> bool {
    let options = field.options.iter().filter_map(|option| match option.get("value") {
        Some(Json::Text(text)) => Some(text),
        _ => None,
    });
    let options: HashSet<&Text> = options.collect();
    values.iter().all(|value| matches!(value, Json::Text(text) if options.contains(text)))
}

fn is_option(field: &CustomField, value: &Json) -> bool {
    field.options.iter().any(|option| option.get("value") == Some(value))
}

fn check_unique(call: &Call<'_>, field: &CustomField, id: &str, value: &Json) -> Result<(), ApiError> {
    let CustomField { target, key, .. } = field;
    let Some(unique) = UniqueValue::of(value) else {
        return Ok(custom_fields::remove(call.db, *target, id, key)?);
    };
    if custom_fields::has_other(call.db, *target, id, key, &unique)? {
        if field.encrypted || is_secret(key) {
            let key = shown(key);
            return Err(ApiError::new(409, format!("{key} 已存在"), format!("{key} already exists")));
        }
        let text = match value {
            Json::Text(text) => text.to_utf8(),
            value => value.clone().stringify(),
        };
        return Err(ApiError::already_exists(key, &text));
    }
    Ok(custom_fields::remember(call.db, *target, id, key, &unique)?)
}

#[cfg(test)]
mod tests {
    use super::is_time;

    #[test]
    fn a_time_may_have_an_offset_and_no_seconds() {
        for text in [
            "2026-01-31",
            "2026-01-31T10:00:00Z",
            "2026-01-31T10:00:00.5+08:00",
            "2026-01-31T10:00:00+08:00",
            "2026-01-31T10:00:00-0330",
            "2026-01-31T10:00Z",
            "2026-01-31T10:00",
            "2026-01-31T10:00:00",
            "2026-01-31T10:00:00.5",
            "2026-01-31T10:00+08",
        ] {
            assert!(is_time(text), "{text}");
        }
        for text in [
            "",
            "Z",
            "+08:00",
            "2026-01-31+08:00",
            "2026-02-30T10:00:00+08:00",
            "2026-01-31T10:00:00+24:00",
            "2026-01-31T10:00:00+8:00",
            "2026-01-31T10:00:00+08:60",
            "2026-01-31T10+08:00",
            "2026-01-31T25:00Z",
            "2026-01-31T10:00:00Z+08:00",
            "部-2026-01-31T10:00",
            "2026-01-31T10:00:00+部",
        ] {
            assert!(!is_time(text), "{text}");
        }
    }
}
