//! How much is done for an input that is refused: no more than grows with what was sent. Work is counted, not timed.
#![cfg(not(target_family = "wasm"))]

use genauth_management_shapes::dto;
use serde_json::{Map, Value as Json, json};

use super::field_types::{self, JsonObject};
use super::issue::{Issue, MAX_ISSUES, MAX_TEXT, Step};
use super::language::Language;
use super::nearest::tests::DISTANCES;
use super::validate::validate;
use crate::fixture::{LONGEST_TAKEN, READS, TestValue};

#[dto(rename_all = "snake_case")]
enum Colour {
    Red,
    Blue,
}

#[dto]
#[shape(values("value", Colour, "kind", "colour"), texts("free", 3))]
struct Entry {
    department_id: Option<String>,
    colour: Option<Colour>,
    colours: Option<Vec<Colour>>,
    #[shape(format = "Email", len = 1..=50)]
    email: Option<String>,
    kind: Option<String>,
    value: Option<field_types::Json>,
    #[shape(id_type_at = "kind")]
    ids: Option<Vec<String>>,
    free: Option<JsonObject>,
}

#[dto]
struct Input {
    entries: Option<Vec<Entry>>,
    anything: Option<field_types::Json>,
}

crate::table!(TYPES, [Input, Entry]);

/// The issues of an input, and what was done for them: distances computed, values read, the longest text taken over.
fn work(input: Json) -> (Vec<Issue>, usize, usize, usize) {
    let input = TestValue::from(input);
    DISTANCES.set(0);
    READS.set(0);
    LONGEST_TAKEN.set(0);
    let issues = validate(TYPES.type_at(0), &input, Language::English).err().unwrap();
    (issues, DISTANCES.get(), READS.get(), LONGEST_TAKEN.get())
}

fn object(count: usize, name: impl Fn(usize) -> String) -> Json {
    (0..count).map(|number| (name(number), json!(1))).collect::<Map<_, _>>().into()
}

#[test]
fn the_nearest_name_is_sought_for_the_first_unknown_ones_alone() {
    let (issues, distances, ..) =
        work(json!({ "entries": [object(2_000, |number| format!("departmentId{number}"))] }));
    assert_eq!(issues.len(), MAX_ISSUES);
    let with_nearest =
        issues.iter().filter(|issue| issue.message.contains("nearest: \"departmentId\"")).count();
    assert_eq!(with_nearest, 32);
    assert!(distances <= 32 * Entry::SHAPE.fields.len(), "{distances}");
}

#[test]
fn the_nearest_word_is_sought_for_the_first_wrong_ones_alone() {
    let (issues, distances, ..) = work(json!({ "entries": [{ "colours": vec!["rad"; 2_000] }] }));
    assert_eq!(issues.len(), MAX_ISSUES);
    assert!(distances <= 32 * 2, "{distances}");
}

#[test]
fn an_object_with_more_fields_than_any_list_may_have_entries_is_refused_for_that_alone() {
    let (issues, distances, reads, _) =
        work(json!({ "entries": [object(100_000, |number| number.to_string())] }));
    assert_eq!((issues.len(), distances), (1, 0));
    assert!(reads < 100, "{reads}");
}

#[test]
fn a_walk_ends_when_its_report_is_full() {
    for wrong in [
        json!(7),
        json!({ "colour": 7 }),
        json!({ "ids": [7], "kind": "email" }),
        json!({ "free": { "a": "long" } }),
    ] {
        let (issues, _, reads, _) = work(json!({ "entries": vec![wrong.clone(); 10_000] }));
        assert_eq!(issues.len(), MAX_ISSUES);
        // One tag for each entry, and some reads of those that are reported.
        assert!(reads < 10_000 + 60 * MAX_ISSUES, "{wrong}: {reads}");
    }
    let (issues, _, reads, _) = work(json!({ "anything": vec![json!({ "a": "x".repeat(1_000_001) }); 3] }));
    assert_eq!(issues.len(), 3);
    assert!(reads < 100, "{reads}");
}

#[test]
fn a_report_ends_with_so_much_text_however_deep_and_long_its_paths_are() {
    let mut value = json!(vec![json!([]); 100]);
    for level in 0..31 {
        value = json!({ format!("{level}").repeat(300): value });
    }
    let wide: Vec<_> = (0..9).map(|_| value.clone()).collect();
    let (issues, ..) = work(json!({ "anything": wide }));
    let size = |issue: &Issue| {
        let names = issue.path.iter().map(|step| if let Step::Field(name) = step { name.len() } else { 0 });
        names.sum::<usize>() + issue.message.len() + issue.expected.len() + issue.received.len()
    };
    let sizes: Vec<_> = issues.iter().map(size).collect();
    let (all, longest) = (sizes.iter().sum::<usize>(), *sizes.iter().max().unwrap());
    assert!(longest < 10_000 && all >= MAX_TEXT && all < MAX_TEXT + longest, "{longest} of {all}");
}

#[test]
fn no_text_that_is_refused_or_shown_is_taken_over_whole() {
    let long = "x".repeat(1_000_001);
    for entry in [
        json!({ "departmentId": long }),
        json!({ "colour": long }),
        json!({ "colours": [long, long] }),
        json!({ "email": long }),
        json!({ "kind": long, "value": long }),
        json!({ "kind": "colour", "value": long }),
        json!({ "kind": "colour", "value": [long] }),
        json!({ "kind": "email", "ids": [long] }),
        json!({ "ids": long }),
        json!({ "free": { "a": long } }),
        json!({ "free": { long.clone(): long } }),
        json!({ "free": long }),
        json!({ long.clone(): long }),
    ] {
        let mut shown = entry.to_string();
        shown.truncate(60);
        let (.., longest) = work(json!({ "entries": [entry] }));
        assert!(longest <= 200, "{shown}: {longest}");
    }
    for anything in [json!(long), json!([long]), json!({ long.clone(): [[long]] })] {
        assert!(work(json!({ "anything": anything })).3 <= 200);
    }
}
