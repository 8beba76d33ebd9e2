//! One change of an export at random, the same for the same number.

use serde_json::{Value, json};

/// Random numbers, the same for the same beginning.
pub struct Random(u64);

impl Random {
    pub fn new(number: u64) -> Self {
        let mut random = Random(number.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        random.below(2);
        random
    }

    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit.max(1)).expect("a number")).expect("a number")
    }
}

/// Stands for a half of a pair of surrogates, which `serde_json` cannot write.
pub const LONE: &str = "LONE-SURROGATE";

/// Values that few columns take.
fn odd(random: &mut Random) -> Value {
    let deep = |open: &str, close: &str| format!("{}1{}", open.repeat(400), close.repeat(400));
    let values = [
        Value::Null,
        json!(true),
        json!([1]),
        json!({"base64": "AAEC"}),
        json!({"base64": "?"}),
        json!(-1),
        json!(0),
        json!(1),
        json!(2),
        json!(0.5),
        json!(9_007_199_254_740_993_i64),
        json!(1e19),
        json!(1e300),
        json!(""),
        json!("FOO"),
        json!("a/b"),
        json!("*"),
        json!("\u{0}x"),
        json!(LONE),
        json!("x\ny"),
        json!("x".repeat(100_000)),
        json!("0123456789abcdef0123456"),
        json!("0123456789ABCDEF01234567"),
        json!("0123456789abcdef01234567"),
        json!("{}"),
        json!("[]"),
        json!("[1]"),
        json!("[null]"),
        json!("null"),
        json!(r#"{"a":"\ud800"}"#),
        json!(r#"{"a":1,"a":2} "#),
        json!(r#"{"a":1e999}"#),
        json!(deep("[", "]")),
        json!(deep(r#"{"a":"#, "}")),
    ];
    values[random.below(values.len())].clone()
}

/// A change, and the row that has it.
pub struct Mutation {
    pub export: Value,
    pub table: String,
    pub row: usize,
    pub what: String,
}

pub fn mutate(export: &Value, number: u64) -> Mutation {
    let random = &mut Random::new(number);
    let mut export = export.clone();
    let tables = export["tables"].as_object_mut().expect("tables");
    let filled: Vec<String> = tables
        .iter()
        .filter(|(_, table)| table["rows"].as_array().is_some_and(|rows| !rows.is_empty()))
        .map(|(name, _)| name.clone())
        .collect();
    let table = filled[random.below(filled.len())].clone();
    let columns = tables[&table]["columns"].clone();
    let rows = tables[&table]["rows"].as_array_mut().expect("rows");
    let (row, other) = (random.below(rows.len()), random.below(rows.len()));
    let column = random.below(rows[row].as_array().expect("a row").len());
    let what = match random.below(20) {
        0 => {
            rows.remove(row);
            "without the row".to_owned()
        }
        1 => {
            rows.push(rows[row].clone());
            "the row twice".to_owned()
        }
        2 => {
            rows.swap(row, other);
            format!("rows {row} and {other} swapped")
        }
        3..=6 => {
            rows[row][column] = rows[other][column].clone();
            format!("{} of row {other}", columns[column])
        }
        7..=8 => {
            let from = random.below(columns.as_array().map_or(0, Vec::len));
            rows[row][column] = rows[row][from].clone();
            format!("{} = {}", columns[column], columns[from])
        }
        9..=13 if inside(&mut rows[row], random) => "inside JSON".to_owned(),
        _ => {
            rows[row][column] = odd(random);
            let text = rows[row][column].to_string();
            format!("{} = {}", columns[column], text.chars().take(60).collect::<String>())
        }
    };
    let row = row.min(rows.len().saturating_sub(1));
    Mutation { export, what: format!("{number}: {table} {row}: {what}"), table, row }
}

/// Changes something in the JSON of a column, if the row has any.
fn inside(row: &mut Value, random: &mut Random) -> bool {
    let cells = row.as_array_mut().expect("a row");
    let mut with_json: Vec<(&mut Value, Value)> = cells
        .iter_mut()
        .filter_map(|cell| {
            let parsed: Value = serde_json::from_str(cell.as_str()?).ok()?;
            let has_members = parsed.as_object().is_some_and(|object| !object.is_empty());
            (has_members || parsed.as_array().is_some_and(|list| !list.is_empty())).then_some((cell, parsed))
        })
        .collect();
    let index = random.below(with_json.len());
    let Some((cell, parsed)) = with_json.get_mut(index) else { return false };
    change(parsed, random);
    **cell = Value::String(parsed.to_string());
    true
}

fn change(value: &mut Value, random: &mut Random) {
    let (stop, replacement, removes) = (random.below(4) == 0, odd(random), random.below(4) == 0);
    match value {
        Value::Object(fields) if !stop && !fields.is_empty() => {
            let key = fields.keys().nth(random.below(fields.len())).expect("a key").clone();
            if removes {
                fields.remove(&key);
            } else {
                change(&mut fields[&key], random);
            }
        }
        Value::Array(items) if !stop && !items.is_empty() => {
            let index = random.below(items.len());
            change(&mut items[index], random);
        }
        value => *value = replacement,
    }
}
