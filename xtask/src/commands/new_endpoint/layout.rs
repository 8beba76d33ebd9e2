//! A fixture as text: what fits stands in one line, and several values in a line where their object does not.

use serde_json::{Map, Value as Json};

/// Columns of a line.
const WIDE: usize = 130;

/// A case and an input that is refused begin in a line of their own.
pub fn fixture(fixture: &Map<String, Json>) -> String {
    let fields: Vec<String> = fixture
        .iter()
        .map(|(name, value)| match value {
            Json::Array(rows) if !rows.is_empty() => {
                let rows: Vec<_> = rows.iter().map(|row| format!("    {}", laid_out(row, 4, 4))).collect();
                format!("  {name:?}: [\n{}\n  ]", rows.join(",\n"))
            }
            value => format!("  {name:?}: {}", laid_out(value, 2, name.len() + 6)),
        })
        .collect();
    format!("{{\n{}\n}}\n", fields.join(",\n"))
}

/// A value whose first line begins at `column`.
fn laid_out(value: &Json, indent: usize, column: usize) -> String {
    let line = in_a_line(value);
    let parts: Vec<(String, &Json)> = match value {
        Json::Object(fields) => {
            fields.iter().map(|(name, value)| (format!("{}: ", Json::from(name.as_str())), value)).collect()
        }
        Json::Array(items) => items.iter().map(|item| (String::new(), item)).collect(),
        _ => return line,
    };
    if column + width(&line) < WIDE || parts.is_empty() {
        return line;
    }
    let pad = " ".repeat(indent + 2);
    let mut lines: Vec<String> = Vec::new();
    let mut current = String::new();
    let last = parts.len() - 1;
    for (index, (name, value)) in parts.into_iter().enumerate() {
        let comma = if index == last { "" } else { "," };
        let part = format!("{name}{}{comma}", in_a_line(value));
        if !current.is_empty() && width(&current) + 1 + width(&part) <= WIDE {
            current = format!("{current} {part}");
            continue;
        }
        lines.extend((!current.is_empty()).then(|| std::mem::take(&mut current)));
        if pad.len() + width(&part) <= WIDE {
            current = format!("{pad}{part}");
        } else {
            let inside = laid_out(value, indent + 2, pad.len() + width(&name));
            lines.push(format!("{pad}{name}{inside}{comma}"));
        }
    }
    lines.extend((!current.is_empty()).then_some(current));
    let (opens, closes) = if value.is_array() { ("[", "]") } else { ("{", "}") };
    format!("{opens}\n{}\n{}{closes}", lines.join("\n"), " ".repeat(indent))
}

fn in_a_line(value: &Json) -> String {
    match value {
        Json::Object(fields) if !fields.is_empty() => {
            let fields: Vec<_> = fields
                .iter()
                .map(|(name, value)| format!("{}: {}", Json::from(name.as_str()), in_a_line(value)))
                .collect();
            format!("{{ {} }}", fields.join(", "))
        }
        Json::Array(items) => format!("[{}]", items.iter().map(in_a_line).collect::<Vec<_>>().join(", ")),
        plain => plain.to_string(),
    }
}

fn width(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::tests::root;
    use super::*;

    #[test]
    fn the_fixtures_that_are_there_are_laid_out_so() {
        for file in ["users/create", "departments/get", "organizations/list", "users/is_exists"] {
            let text = std::fs::read_to_string(root().join(format!("tests/fixtures/{file}.json"))).unwrap();
            let read: Map<String, Json> = serde_json::from_str(&text).unwrap();
            assert_eq!(fixture(&read), text, "{file}");
        }
    }

    #[test]
    fn what_does_not_fit_is_divided() {
        let long = "x".repeat(120);
        let value = json!({ "a": 1, "b": [1, 2], "long": long });
        assert_eq!(
            laid_out(&value, 0, 0),
            format!("{{\n  \"a\": 1, \"b\": [1, 2],\n  \"long\": \"{long}\"\n}}")
        );
    }
}
