//! Reads the contract, as far as the server checks it.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// All calls and types.
pub struct Contract {
    pub calls: Vec<Call>,
    pub types: BTreeMap<String, Vec<Field>>,
}

/// One call.
pub struct Call {
    pub name: String,
    pub module: String,
    pub method: String,
    pub path: String,
    /// `query`, `body`, `path` or `none`.
    pub place: String,
    /// The type of the input, if there is one.
    pub request: Option<String>,
    /// Whether the answer has an envelope.
    pub envelope: bool,
}

/// One field of a type.
pub struct Field {
    pub name: String,
    /// A type as the contract writes it: `string`, `string[]`, `union` or the name of a type.
    pub kind: String,
    pub required: bool,
    pub nullable: bool,
    /// Whether the sources give a reason to doubt the type.
    pub doubtful: bool,
    /// Whether the value is a secret, or a number that stands for a person.
    pub secret: bool,
    /// The allowed values, if there are no others.
    pub values: Vec<Value>,
    pub limits: Limits,
    /// The types of a union, each with its own limits.
    pub branches: Vec<(String, Limits)>,
}

/// The limits of a length, a number of items or a number.
#[derive(Clone, Copy, Default)]
pub struct Limits {
    pub min: Option<i64>,
    pub max: Option<i64>,
}

/// Constraints that the server does not check. A new one ends the build, so that somebody decides.
const UNCHECKED: [&str; 5] = ["type", "unit", "format", "characters", "depth"];

impl Contract {
    /// Reads the text of the contract. The error names the place.
    pub fn read(text: &str) -> Result<Self, String> {
        let json: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let endpoints = json.get("endpoints").and_then(Value::as_array).ok_or("there are no endpoints")?;
        let types = json.get("types").and_then(Value::as_object).ok_or("there are no types")?;
        // Helpers of the official clients have no path, and are no calls.
        let calls = endpoints.iter().filter(|one| one.get("path").is_some_and(Value::is_string)).map(call);
        let types = types.iter().map(|(name, json)| Ok((name.clone(), fields(name, json)?)));
        Ok(Contract {
            calls: calls.collect::<Result<_, String>>()?,
            types: types.collect::<Result<_, String>>()?,
        })
    }
}

fn call(json: &Value) -> Result<Call, String> {
    Ok(Call {
        name: text(json, "name")?,
        module: text(json, "module")?,
        method: text(json, "http")?,
        path: text(json, "path")?,
        place: text(json, "requestIn")?,
        request: json.get("request").and_then(Value::as_str).map(str::to_owned),
        envelope: json.get("envelope").and_then(Value::as_bool).ok_or("the envelope is not known")?,
    })
}

fn fields(name: &str, json: &Value) -> Result<Vec<Field>, String> {
    let fields = json.get("fields").and_then(Value::as_array).ok_or(format!("{name} has no fields"))?;
    fields.iter().map(|json| field(json).map_err(|error| format!("{name}: {error}"))).collect()
}

fn field(json: &Value) -> Result<Field, String> {
    let flag = |name| json.get(name).and_then(Value::as_bool).unwrap_or_default();
    let one_of = json.get("oneOf").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let limited = json.get("branches").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let branch = |name: &Value| {
        let name = name.as_str().ok_or("a type without a name")?;
        let own = limited.iter().find(|branch| branch.get("type").is_some_and(|own| own == name));
        Ok::<_, String>((name.to_owned(), limits(name, own.and_then(Value::as_object))?))
    };
    let kind = text(json, "type")?;
    Ok(Field {
        name: text(json, "name")?,
        required: flag("required"),
        nullable: flag("nullable"),
        doubtful: json.get("suspect").is_some(),
        secret: flag("secret") || flag("personal"),
        values: json.get("enum").and_then(Value::as_array).cloned().unwrap_or_default(),
        limits: limits(&kind, json.get("constraints").and_then(Value::as_object))?,
        kind,
        branches: one_of.iter().map(branch).collect::<Result<_, _>>()?,
    })
}

/// Reads the limits of a type. One that belongs to another type ends the build.
fn limits(kind: &str, json: Option<&Map<String, Value>>) -> Result<Limits, String> {
    let [least, most] = match kind {
        kind if kind.ends_with("[]") => ["minItems", "maxItems"],
        "string" => ["minLength", "maxLength"],
        _ => ["minimum", "maximum"],
    };
    let mut limits = Limits::default();
    for (name, value) in json.into_iter().flatten() {
        match name.as_str() {
            name if name == least => limits.min = value.as_i64(),
            name if name == most => limits.max = value.as_i64(),
            name if UNCHECKED.contains(&name) => {}
            name => return Err(format!("the constraint {name} of {kind} is not known")),
        }
    }
    Ok(limits)
}

fn text(json: &Value, name: &str) -> Result<String, String> {
    let text = json.get(name).and_then(Value::as_str);
    text.map(str::to_owned).ok_or_else(|| format!("{name} is no text in {json}"))
}
