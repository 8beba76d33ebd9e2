//! The rules over several fields, in JSON Schema.

use super::Text;
use crate::call::forms::ID_FORMS;
use crate::call::shape::Rule;
use crate::call::table::{Kind, Shape};

impl Text {
    /// What no field says alone. Without `if`, which OpenAPI 3.0 has not: either the condition does not hold, or what
    /// follows from it does.
    pub(super) fn rules(&mut self, shape: &'static Shape) {
        let mut before = ",\"allOf\":[";
        for field in shape.fields.iter().filter(|field| !field.id_type_at.is_empty()) {
            for form in &ID_FORMS {
                self.push(&[before, "{\"anyOf\":[{\"not\":"]);
                self.holds(field.id_type_at, form.id_type);
                let (open, close) = match field.kind {
                    Kind::List { .. } => ("{\"items\":", "}"),
                    _ => ("", ""),
                };
                self.push(&["},{\"properties\":{\"", field.name, "\":", open]);
                self.push(&["{\"pattern\":\"", form.pattern, "\"}", close, "}}]}"]);
                before = ",";
            }
        }
        for rule in shape.rules {
            self.push(&[before]);
            self.rule(rule);
            before = ",";
        }
        if before == "," {
            self.push(&["]"]);
        }
    }

    fn rule(&mut self, rule: &'static Rule) {
        match *rule {
            Rule::OneOf(fields) => {
                let mut before = "{\"anyOf\":[";
                for field in fields {
                    self.push(&[before]);
                    self.given(field);
                    before = ",";
                }
                self.push(&["]}"]);
            }
            Rule::Needs(field, other) => {
                self.push(&["{\"anyOf\":[{\"not\":"]);
                self.given(field);
                self.push(&["},"]);
                self.given(other);
                self.push(&["]}"]);
            }
            Rule::Values { field, of, is, values } => {
                self.push(&["{\"anyOf\":[{\"not\":"]);
                self.holds(&[of], is);
                self.push(&["},{\"properties\":{\"", field, "\":{\"anyOf\":["]);
                self.one_of(values);
                self.push(&[",{\"type\":\"array\",\"items\":"]);
                self.one_of(values);
                self.push(&["},{\"enum\":[null]}]}}}]}"]);
            }
            Rule::Texts(field, max) => {
                let max = max.to_string();
                self.push(&["{\"properties\":{\"", field, "\":{\"additionalProperties\":{\"maxLength\":"]);
                self.push(&[&max, "}}}}"]);
            }
        }
    }

    /// The field at `path` holds this text.
    fn holds(&mut self, path: &[&str], text: &str) {
        for step in path {
            self.push(&["{\"required\":[\"", step, "\"],\"properties\":{\"", step, "\":"]);
        }
        self.push(&["{\"enum\":[\"", text, "\"]}"]);
        for _ in path {
            self.push(&["}}"]);
        }
    }

    /// The field is there and not blank.
    fn given(&mut self, field: &str) {
        self.push(&["{\"required\":[\"", field, "\"],\"properties\":{\"", field]);
        self.push(&[r#"":{"pattern":"\\S"}}}"#]);
    }
}
