//! (field of the contract) -> its `Field` and `Kind` as Rust.

use serde_json::Value;

use crate::contract::{Contract, Field, Limits};

/// Writes a field.
pub fn field(contract: &Contract, field: &Field) -> Result<String, String> {
    let Field { name, required, nullable, doubtful, .. } = field;
    let kind = if field.kind == "union" {
        let branches = field.branches.iter().map(|(name, limits)| kind(contract, name, *limits, &[]));
        format!("Kind::Union(&[{}])", branches.collect::<Result<Vec<_>, _>>()?.join(", "))
    } else {
        kind(contract, &field.kind, field.limits, &field.values)?
    };
    Ok(format!(
        "Field {{ name: {name:?}, required: {required}, nullable: {nullable}, doubtful: {doubtful}, kind: {kind} }}"
    ))
}

fn kind(contract: &Contract, name: &str, own: Limits, values: &[Value]) -> Result<String, String> {
    if let Some(item) = name.strip_suffix("[]") {
        let item = kind(contract, item, Limits::default(), values)?;
        return Ok(format!("Kind::List(&{item}, {})", limits(own)));
    }
    if !values.is_empty() {
        return one_of(name, values);
    }
    Ok(match name {
        "string" => format!("Kind::Text({})", limits(own)),
        "integer" => format!("Kind::Integer({})", limits(own)),
        "boolean" => "Kind::Boolean".to_owned(),
        "object" => "Kind::Object(&[])".to_owned(),
        "any" => "Kind::Any".to_owned(),
        name if contract.types.contains_key(name) => format!("Kind::Object(&{})", static_name(name)),
        name => return Err(format!("the type {name} is not known")),
    })
}

/// Writes an enum. One of the contract has a number among its texts.
fn one_of(name: &str, values: &[Value]) -> Result<String, String> {
    let texts: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
    let texts = format!("Kind::OneOf(&{texts:?})");
    let numbers = values.iter().filter_map(Value::as_i64);
    let numbers = numbers.map(|number| {
        format!(", Kind::Integer({})", limits(Limits { min: Some(number), max: Some(number) }))
    });
    let numbers: String = numbers.collect();
    match (name, values.iter().all(|value| value.is_string() || value.is_i64())) {
        ("string", true) if numbers.is_empty() => Ok(texts),
        ("string", true) => Ok(format!("Kind::Union(&[{texts}{numbers}])")),
        _ => Err(format!("an enum of {name} with {values:?} is not known")),
    }
}

/// The name of the static that holds the fields of a type.
pub fn static_name(type_name: &str) -> String {
    format!("FIELDS_OF_{type_name}")
}

fn limits(Limits { min, max }: Limits) -> String {
    format!("Limits {{ min: {min:?}, max: {max:?} }}")
}
