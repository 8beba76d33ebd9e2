//! endpoint -> the fields that ask for a page, the type of a row, and the key that identifies it.
//!
//! The key is declared, since no name in the API tells it. The rest is read from the shapes.

use super::endpoint::Parts;
use super::table::{Endpoint, Field, Kind, Shape};

/// Rows in one answer where nothing else is declared: what most calls take.
const DEFAULT_SIZE: u32 = 50;
/// No answer is asked to be larger, though a call may take more: rows of thousands of characters would be megabytes.
const MAX_SIZE: u32 = 500;

/// How a call is asked for one page after the other.
#[derive(Debug, PartialEq, Eq)]
pub struct Paging {
    /// The fields that lead from the input to the object with the two fields of `style`, with commas between them.
    pub path: String,
    /// By which fields a page is asked for.
    pub style: &'static Style,
    /// Whether these fields take numbers as texts.
    pub texts: bool,
    /// Whether the input must have them, which an iteration knows by itself.
    pub required: bool,
    /// How many rows to ask for at a time.
    pub rows_at_once: u32,
    /// The field that has the rows, `data`, or none where they are beside the envelope; and the one within it.
    pub list: [&'static str; 2],
    /// The field beside the list that counts the rows of all pages; empty for none.
    pub total: &'static str,
    /// Type of a row.
    pub row: &'static str,
    /// The fields that identify a row, separated by commas; empty where none do.
    pub key: &'static str,
}

/// The ways in which the API pages.
#[derive(Debug, PartialEq, Eq)]
pub struct Style {
    /// The field that says which page: a number, or what the answer before gave.
    pub page: &'static str,
    /// The field that says how many rows.
    pub size: &'static str,
    /// The field beside the list with the `page` of the next request; empty where pages are counted.
    pub next: &'static str,
}

static STYLES: [Style; 4] = [
    Style { page: "page", size: "limit", next: "" },
    Style { page: "pageNo", size: "pageSize", next: "" },
    Style { page: "startIndex", size: "maxSize", next: "nextStartIndex" },
    Style { page: "scrollId", size: "size", next: "scrollId" },
];

/// The names that an integer beside the list has when it counts all rows. (An object of several counts, as `count` of the user fields
/// is, counts them whatever the filter: a list with less would seem to lack rows.)
const TOTALS: [&str; 3] = ["totalCount", "total", "count"];

/// The paging of a call; nothing for a call without pages.
pub fn paging(endpoint: &Endpoint) -> Option<Paging> {
    let Parts::Pages { key } = endpoint.parts else { return None };
    let mut path = String::new();
    let (style, [page, size]) = style(endpoint.request(), &mut path)?;
    let Rows { item, list, beside } = rows(&endpoint.answer)?;
    let has = |name| beside.and_then(|of| of.field(name)).map(|field| &field.kind);
    if !style.next.is_empty() && has(style.next).is_none() {
        return None;
    }
    let row = match item {
        Kind::Object(of) => of.shape().name,
        Kind::Text { .. } => "string",
        Kind::Json => "unknown",
        Kind::Record => "Record<string, unknown>",
        _ => return None,
    };
    let mut total = "";
    for name in TOTALS {
        if total.is_empty() && matches!(has(name), Some(Kind::Integer { .. })) {
            total = name;
        }
    }
    Some(Paging {
        path,
        style,
        texts: matches!(page.kind, Kind::Text { .. }) && style.next.is_empty(),
        required: page.required || size.required,
        rows_at_once: rows_at_once(&size.kind),
        list,
        total,
        row,
        key,
    })
}

/// The style of a type or of one below it, and its two fields; `path` leads there.
fn style(shape: &'static Shape, path: &mut String) -> Option<(&'static Style, [&'static Field; 2])> {
    for style in &STYLES {
        if let (Some(page), Some(size)) = (shape.field(style.page), shape.field(style.size)) {
            return Some((style, [page, size]));
        }
    }
    for field in shape.fields {
        let Kind::Object(inner) = field.kind else { continue };
        if let Some(found) = style(inner.shape(), path) {
            if !path.is_empty() {
                path.insert(0, ',');
            }
            path.insert_str(0, field.name);
            return Some(found);
        }
    }
    None
}

fn rows_at_once(size: &Kind) -> u32 {
    match size {
        Kind::Integer { max, .. } if *max < i64::from(u32::MAX) => {
            u32::try_from(*max).unwrap_or(DEFAULT_SIZE).clamp(1, MAX_SIZE)
        }
        _ => DEFAULT_SIZE,
    }
}

/// Where an answer has its rows.
pub struct Rows {
    /// What a row is.
    pub item: &'static Kind,
    /// The field of the answer, and the one within it; empty for none.
    pub list: [&'static str; 2],
    /// The type of the object that has the list, where the API describes one.
    pub beside: Option<&'static Shape>,
}

/// The rows of an answer: `data`, or the `list` or the `data` of an object.
pub fn rows(answer: &Field) -> Option<Rows> {
    match answer.kind {
        Kind::List { item, .. } => Some(Rows { item, list: [answer.name, ""], beside: None }),
        Kind::Object(of) => {
            let beside = of.shape();
            for name in ["list", "data"] {
                if let Some(Field { kind: Kind::List { item, .. }, .. }) = beside.field(name) {
                    return Some(Rows { item, list: [answer.name, name], beside: Some(beside) });
                }
            }
            None
        }
        _ => None,
    }
}
