//! The values of fields of `createUser`.

use serde_json::Value;

use super::cell::Cell;
use super::fields::FieldKind;
use super::list::{LIST, values};

const STATES: [&str; 5] = ["Suspended", "Resigned", "Activated", "Archived", "Deactivated"];

/// The value of a cell, `None` where it is blank, or what is expected.
pub(super) fn field_value(kind: FieldKind, cell: Cell<'_>) -> Result<Option<Value>, &'static str> {
    if let Cell::Absent | Cell::Json(Value::Null) = cell {
        return Ok(None);
    }
    let text = cell.text();
    if text.is_empty() {
        return Ok(None);
    }
    let value = match kind {
        FieldKind::Boolean => Value::Bool(boolean(&text).ok_or("true, false")?),
        FieldKind::Object => object(cell).ok_or("{ … } (JSON)")?,
        FieldKind::List => {
            let list = values(cell, LIST).ok_or("a; b; c")?;
            Value::Array(list.into_iter().map(Value::String).collect())
        }
        _ => Value::String(text_value(kind, cell, &text)?),
    };
    Ok(Some(value))
}

fn text_value(kind: FieldKind, cell: Cell<'_>, text: &str) -> Result<String, &'static str> {
    if let Cell::Json(Value::Array(_) | Value::Object(_) | Value::Bool(_)) = cell {
        return Err("text");
    }
    match kind {
        FieldKind::Date if !is_date(text) => Err("YYYY-MM-DD"),
        FieldKind::CountryCode if !is_country_code(text) => Err("+86"),
        FieldKind::Status => STATES
            .iter()
            .find(|state| state.eq_ignore_ascii_case(text))
            .map(|state| (*state).to_owned())
            .ok_or("Activated, Suspended, Deactivated, Resigned, Archived"),
        FieldKind::Gender => gender(text).map(str::to_owned).ok_or("M, F, U"),
        _ => Ok(text.to_owned()),
    }
}

/// The vendor's template writes W for women, the service F.
fn gender(text: &str) -> Option<&'static str> {
    match text {
        "M" | "m" | "男" => Some("M"),
        "F" | "f" | "W" | "w" | "女" => Some("F"),
        "U" | "u" | "未知" => Some("U"),
        _ => None,
    }
}

/// Yes or no, in the ways that files write it.
pub(super) fn boolean(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "yes" | "y" | "1" | "是" => Some(true),
        "false" | "no" | "n" | "0" | "否" => Some(false),
        _ => None,
    }
}

fn object(cell: Cell<'_>) -> Option<Value> {
    match cell {
        Cell::Json(value @ Value::Object(_)) => Some(value.clone()),
        Cell::Json(Value::Null) | Cell::Absent => None,
        _ => serde_json::from_str(&cell.text()).ok().filter(Value::is_object),
    }
}

fn is_country_code(text: &str) -> bool {
    text.strip_prefix('+')
        .is_some_and(|digits| (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()))
}

fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut part = |length: usize| {
        parts
            .next()
            .filter(|part| part.len() == length && part.bytes().all(|b| b.is_ascii_digit()))
            .and_then(|part| part.parse::<u32>().ok())
    };
    let (Some(year), Some(month), Some(day)) = (part(4), part(2), part(2)) else { return false };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => return false,
    };
    (1..=days).contains(&day) && parts.next().is_none()
}
