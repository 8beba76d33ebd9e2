//! The call itself: its attribute, its signature, its documentation.

use anyhow::Result;
use heck::ToSnakeCase as _;
use serde_json::{Map, Value as Json};

use super::contract::{Call, Contract, Field};
use super::items::{Item, Kind};
use super::samples::Samples;
use super::shapes::{Shapes, WORDS, rust_name};
use super::source::{Names, comment};
use super::spelling::is_reserved;

/// What a call resolves to.
pub struct Answer {
    /// The type of the signature, but for `Bare<…>`.
    pub gives: Kind,
    pub is_bare: bool,
    /// The name of an answer that is not there yet.
    pub alias: Option<Item>,
    /// The types of the contract that it is made of.
    pub types: Vec<String>,
    /// The field of the contract that holds what was asked for.
    pub data: Option<String>,
    pub left: Vec<String>,
}

/// What all answers have.
pub const ENVELOPE: [&str; 5] = ["statusCode", "message", "apiCode", "requestId", "data"];

pub fn answer(contract: &Contract, shapes: &Shapes<'_>, call: &Call) -> Result<Answer> {
    let name = call.response.clone().unwrap_or_default();
    let mut left = Vec::new();
    if !call.envelope {
        left.push(
            "the response has no envelope by the contract: write `Resp<…>` instead of `Bare<…>` if it has one"
                .to_owned(),
        );
        return Ok(bare(name, left));
    }
    let fields = contract.types.get(&name).map(|of| of.fields.as_slice()).unwrap_or_default();
    let data = fields.iter().find(|field| field.name == "data");
    let is_beside = |field: &Field| !ENVELOPE.contains(&field.name.as_str());
    let Some(data) = data.filter(|_| !fields.iter().any(is_beside)) else {
        left.push(match fields.iter().find(|field| is_beside(field)) {
            Some(field) => format!("{name}.{}: stands beside the fields of the envelope", field.name),
            None => format!("{name}: the contract declares no data, so it is written as an envelope alone"),
        });
        return Ok(bare(name, left));
    };
    let of = shapes.of_answer(&name, data);
    let doc = if contract.calls().filter(|other| other.response.as_ref() == Some(&name)).count() > 1 {
        format!("Response of a call that {WORDS}.")
    } else {
        format!("Response of `{}`.", call.name)
    };
    let is_there = shapes.declared.types.contains_key(&rust_name(&name));
    let alias = (!is_there).then(|| Item::Alias { name: rust_name(&name), doc, of, answers: true });
    Ok(Answer {
        gives: Kind::Named(rust_name(&name)),
        is_bare: false,
        alias,
        types: data.types().map(str::to_owned).collect(),
        data: Some(if data.one_of.is_empty() { data.kind.clone() } else { data.one_of.join("|") }),
        left,
    })
}

impl Answer {
    /// Whether no source says what is asked for: it may be a secret, and messages show nothing of it.
    pub fn is_unknown(&self, contract: &Contract) -> bool {
        let is_unknown = |name: &String| {
            let is_empty = contract.types.get(name).is_some_and(|of| of.fields.is_empty());
            is_empty || matches!(name.as_str(), "object" | "any" | "unknown")
        };
        self.data.as_ref().is_some_and(is_unknown)
    }
}

/// An answer whose type is all of it.
fn bare(name: String, left: Vec<String>) -> Answer {
    Answer {
        gives: Kind::Named(rust_name(&name)),
        is_bare: true,
        alias: None,
        types: vec![name.clone()],
        data: Some(name),
        left,
    }
}

/// What a second call does, as the attribute says it; a GET reads by itself.
pub fn repeat(call: &Call) -> Option<&'static str> {
    match call.kind.as_str() {
        _ if call.http.as_deref() == Some("GET") => None,
        "read" => Some("safe"),
        "write-absolute" if call.renames.is_empty() => Some("idempotent"),
        _ => Some("non_idempotent"),
    }
}

/// The fields by which the API asks for a page: `src/call/pages.rs` knows the same.
const PAGES: [[&str; 2]; 4] =
    [["page", "limit"], ["pageNo", "pageSize"], ["startIndex", "maxSize"], ["scrollId", "size"]];

/// Whether it gives its rows page by page.
pub fn has_pages(contract: &Contract, call: &Call) -> bool {
    let list = call.paged.pointer("/answer/list").and_then(Json::as_str);
    let asks = call.request.as_deref().is_some_and(|request| {
        contract.within(request).iter().filter_map(|name| contract.types.get(*name)).any(|of| {
            let has = |name| of.fields.iter().any(|field| field.name == name);
            PAGES.iter().any(|[page, size]| has(*page) && has(*size))
        })
    });
    matches!(list, Some("data.list" | "data.data" | "data")) && asks
}

/// A value whose texts are for readers of English.
fn plain(value: Json) -> Json {
    match value {
        Json::String(text) if !text.is_ascii() => Json::from("text"),
        Json::Array(items) => items.into_iter().map(plain).collect(),
        Json::Object(fields) => {
            fields.into_iter().map(|(name, value)| (name, plain(value))).collect::<Map<_, _>>().into()
        }
        other => other,
    }
}

/// The call with its documentation.
pub fn text(samples: &Samples<'_>, call: &Call, answer: &Answer, names: &Names<'_>) -> String {
    let example = match &call.request {
        Some(request) => samples.typescript(&plain(samples.object(request, false)), 0),
        None => String::new(),
    };
    let mut doc = format!("{WORDS}.\n\n@example\n```ts\nawait client.{}({example});\n```", call.name);
    if call.deprecated {
        doc.push_str(&format!("\n\n@deprecated {WORDS}"));
    }
    let mut facts = vec![format!(
        "{} {:?}",
        call.http.as_deref().unwrap_or_default(),
        call.path.as_deref().unwrap_or_default()
    )];
    facts.extend(repeat(call).map(str::to_owned));
    if has_pages(samples.contract, call) {
        facts.push("rows(key = \"\")".to_owned());
    }
    if call.request_in.as_deref() == Some("query") && matches!(call.http.as_deref(), Some("POST" | "PUT")) {
        facts.push("query".to_owned());
    }
    if answer.is_unknown(samples.contract) {
        facts.push("secret".to_owned());
    }
    let why = match repeat(call) {
        None => String::new(),
        Some("safe") => "// It only reads, though not by a GET.\n".to_owned(),
        Some(_) => format!("// {WORDS}: what a second call does, and why.\n"),
    };
    let function = call.name.to_snake_case();
    let function = if is_reserved(&function) { format!("r#{function}") } else { function };
    let input =
        call.request.as_deref().map(|name| format!("input: {}", names.kind(&Kind::Named(rust_name(name)))));
    let mut gives = names.kind(&answer.gives);
    if answer.is_bare {
        gives = format!("Bare<{gives}>");
    }
    format!(
        "{}{why}#[endpoint({})]\nfn {function}({}) -> {gives};\n",
        comment(&doc, ""),
        facts.join(", "),
        input.unwrap_or_default()
    )
}
