//! What custom fields demand of custom data.

use crate::endpoint::Call;
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::days::is_day;
use crate::secrets::is_secret;
use crate::store::custom_fields::{self, CustomField, DataType, UniqueValue};
use crate::store::subjects::TargetType;

/// Checks custom data that a call is about to write to a target, and remembers the values of unique fields. The data may be all
/// of the target's or only what changes. A key without a custom field is free, and `null` takes a value away.
///
/// # Errors
/// 400 if a value does not fit its field, 409 if another target has the value of a unique field.
pub fn check(call: &Call<'_>, kind: TargetType, target_id: &str, data: &Object) -> Result<(), ApiError> {
    for (key, value) in data.pairs() {
        let key = key.to_utf8();
        let Some(field) = custom_fields::find(call.db, kind, &key)?.filter(|field| !field.is_built_in) else {
            continue;
        };
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
        (DataType::Enum, Json::List(values)) => values.iter().all(|value| is_option(field, value)),
        (DataType::Enum, value) => is_option(field, value),
        _ => false,
    };
    if fits {
        return Ok(());
    }
    let (key, data_type) = (&field.key, field.data_type.name());
    Err(ApiError::new(
        400,
        format!("自定义字段 {key} 的值与其数据类型 {data_type} 不匹配"),
        format!("The value of the custom field {key} does not fit its data type {data_type}"),
    ))
}

/// Returns whether a text is a day or a moment in ISO 8601.
fn is_time(text: &str) -> bool {
    is_day(text)
        || humantime::parse_rfc3339_weak(text).is_ok()
        || without_offset(text).is_some_and(|text| is_moment(&text))
}

fn is_moment(text: &str) -> bool {
    humantime::parse_rfc3339(text).is_ok()
}

/// Returns a time as UTC with seconds: without its offset from UTC, if that is one, and with the seconds that it leaves out.
fn without_offset(text: &str) -> Option<String> {
    let time = text.strip_suffix('Z').or_else(|| {
        let (time, offset) = text.split_at_checked(text.rfind(['+', '-']).filter(|at| *at > 10)?)?;
        let digits: String = offset.get(1..)?.to_owned();
        let (hours, minutes) = match digits.len() {
            2 => (digits.as_str(), "00"),
            4 => digits.split_at_checked(2)?,
            _ => digits.split_once(':')?,
        };
        let up_to = |text: &str, most: u8| {
            text.len() == 2
                && text.bytes().all(|byte| byte.is_ascii_digit())
                && text.parse().is_ok_and(|number: u8| number <= most)
        };
        (up_to(hours, 23) && up_to(minutes, 59)).then_some(time)
    })?;
    if !time.ends_with(|last: char| last.is_ascii_digit()) {
        return None;
    }
    Some(if time.len() == 16 { format!("{time}:00Z") } else { format!("{time}Z") })
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
