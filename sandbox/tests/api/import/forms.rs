//! What the contract says of answers: types, values of enums and required fields.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

pub struct Forms {
    endpoints: Vec<Value>,
    types: Value,
}

impl Forms {
    pub fn read() -> Self {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/contract/management.json");
        let mut contract: Value =
            serde_json::from_str(&fs::read_to_string(file).expect("a text")).expect("JSON");
        let endpoints = contract["endpoints"].as_array().expect("calls").clone();
        Forms { endpoints, types: contract["types"].take() }
    }

    fn endpoint(&self, method: &str, path: &str) -> Option<&Value> {
        self.endpoints.iter().find(|one| one["http"] == method && one["path"] == path)
    }

    pub fn reads(&self, method: &str, path: &str) -> bool {
        self.endpoint(method, path).is_some_and(|one| one["kind"] == "read")
    }

    /// The methods by which a call reads.
    pub fn methods(&self, name: &str) -> impl Iterator<Item = &'static str> {
        let path = format!("/api/v3/{name}");
        ["GET", "POST"].into_iter().filter(move |method| self.reads(method, &path))
    }

    /// The paths in an answer that are otherwise.
    pub fn broken(&self, method: &str, name: &str, answer: &Value) -> BTreeSet<String> {
        let mut broken = BTreeSet::new();
        let response = self.endpoint(method, &format!("/api/v3/{name}")).map(|one| one["response"].clone());
        if let Some(Value::String(response)) = response {
            self.object(&response, answer, name, &mut broken);
        }
        broken
    }

    fn object(&self, type_name: &str, object: &Value, path: &str, broken: &mut BTreeSet<String>) {
        for field in self.types[type_name]["fields"].as_array().into_iter().flatten() {
            let name = field["name"].as_str().unwrap_or_default();
            let path = format!("{path}.{name}");
            match &object[name] {
                Value::Null if field["required"] == true => {
                    broken.insert(path);
                }
                Value::Null => {}
                value => self.value(field, value, &path, broken),
            }
        }
    }

    fn value(&self, field: &Value, value: &Value, path: &str, broken: &mut BTreeSet<String>) {
        let type_name = field["type"].as_str().unwrap_or_default();
        let (item, values): (&str, Vec<&Value>) = match (type_name.strip_suffix("[]"), value) {
            (Some(item), Value::Array(values)) => (item, values.iter().collect()),
            (Some(_), _) => {
                broken.insert(path.to_owned());
                return;
            }
            (None, value) => (type_name, vec![value]),
        };
        for value in values {
            let is_right = match item {
                "string" => value.is_string(),
                "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
                "boolean" => value.is_boolean(),
                "object" => value.is_object(),
                name if self.types.get(name).is_some() => value.is_object(),
                _ => true,
            };
            let allowed = field["enum"].as_array();
            if !is_right || allowed.is_some_and(|allowed| !allowed.contains(value)) {
                broken.insert(path.to_owned());
            } else if self.types.get(item).is_some() {
                self.object(item, value, path, broken);
            }
        }
    }
}
