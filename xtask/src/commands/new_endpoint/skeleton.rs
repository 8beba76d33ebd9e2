//! The texts of a new endpoint: its file and its fixture, from the two templates beside this file.

use super::names::{Method, Names};

const ENDPOINT: &str = include_str!("endpoint.rs.txt");
const FIXTURE: &str = include_str!("fixture.json.txt");

/// The file below `src/api`, but for the lines that rustfmt breaks.
pub fn endpoint(names: &Names, import: &str) -> String {
    let (repeat, why) = match names.method {
        Method::Get => ("", ""),
        Method::Post => (
            ", non_idempotent",
            "// To be decided: until it is known that twice is the same as once, it is never repeated.\n",
        ),
    };
    let own = [("import", import), ("repeat", repeat), ("why", why)];
    filled(ENDPOINT, names, &own)
}

/// The fixture, which the new endpoint passes as it stands.
pub fn fixture(names: &Names) -> String {
    let sent = match names.method {
        Method::Get => r#""query": [["toBeFilledIn", "a value"]]"#,
        Method::Post => r#""body": { "toBeFilledIn": "a value" }"#,
    };
    filled(FIXTURE, names, &[("sent", sent)])
}

fn filled(template: &str, names: &Names, own: &[(&str, &str)]) -> String {
    let common = [
        ("name", names.name.as_str()),
        ("METHOD", names.method.name()),
        ("path", &names.path),
        ("request", &names.request),
        ("response", &names.response),
        ("function", &names.function),
        ("does", &names.does),
        ("Does", &names.sentence),
    ];
    let all = common.iter().chain(own);
    all.fold(template.to_owned(), |text, (key, value)| text.replace(&format!("{{{{{key}}}}}"), value))
}
