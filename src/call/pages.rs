//! endpoint -> how its pages are asked for, what a row is, and by what it is known again.
//!
//! The last is declared: what identifies a row is a fact of the API, and no name tells it. The rest is read from the shapes.

use super::endpoint::{Endpoint, Parts};
use super::shape::{Kind, Shape};

/// How a call is asked for one page after the other.
#[derive(Debug, PartialEq, Eq)]
pub struct Paging {
    /// The fields that lead from the input to the object with `page` and `limit`.
    pub place: Vec<&'static str>,
    /// Type of a row.
    pub row: &'static str,
    /// The fields by which a row is known again, with commas between them; empty where nothing tells it from others.
    pub key: &'static str,
}

/// The paging of a call; nothing for a call without pages.
pub fn paging(endpoint: &Endpoint) -> Option<Paging> {
    let Parts::Pages { key } = endpoint.parts else { return None };
    let mut place = Vec::new();
    if !leads_to_page(endpoint.request, &mut place) {
        return None;
    }
    let row = match rows(endpoint.response)? {
        Kind::Object(shape) => shape.name,
        Kind::Text { .. } => "string",
        _ => return None,
    };
    Some(Paging { place, row, key })
}

/// Whether `page` and `limit` stand in an object of this type or below it; `place` leads there.
fn leads_to_page(shape: &'static Shape, place: &mut Vec<&'static str>) -> bool {
    if field(shape, "page").and(field(shape, "limit")).is_some() {
        return true;
    }
    shape.fields.iter().any(|field| {
        let Kind::Object(inner) = field.kind else { return false };
        place.push(field.name);
        let leads = leads_to_page(inner, place);
        if !leads {
            place.pop();
        }
        leads
    })
}

/// What the list of an answer holds: `data.list`, or `data` itself.
fn rows(response: &'static Shape) -> Option<&'static Kind> {
    match field(response, "data")? {
        Kind::List { item, .. } => Some(item),
        Kind::Object(page) => match field(page, "list")? {
            Kind::List { item, .. } => Some(item),
            _ => None,
        },
        _ => None,
    }
}

fn field(shape: &'static Shape, name: &str) -> Option<&'static Kind> {
    shape.fields.iter().find(|field| field.name == name).map(|field| &field.kind)
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::super::endpoint::{Method, Parts, Repeat};
    use super::super::shape::{Field, Shaped};
    use super::*;

    const TEXT: Kind = String::KIND;
    const NUMBER: Kind = u32::KIND;
    const ANY: Shape = Shape { name: "AnyDto", fields: &[Field::new("code", TEXT)], rules: &[] };
    const PAGE: Shape = Shape {
        name: "PageDto",
        fields: &[Field::new("page", NUMBER), Field::new("limit", NUMBER)],
        rules: &[],
    };
    const OPTIONS: Shape = Shape {
        name: "OptionsDto",
        fields: &[Field::new("pagination", Kind::Object(&PAGE)).optional()],
        rules: &[],
    };
    const NESTED: Shape = Shape {
        name: "NestedDto",
        fields: &[Field::new("filter", Kind::Object(&ANY)), Field::new("options", Kind::Object(&OPTIONS))],
        rules: &[],
    };
    const ROW: Shape = Shape {
        name: "RowDto",
        fields: &[Field::new("code", TEXT), Field::new("rowId", TEXT), Field::new("parentId", TEXT)],
        rules: &[],
    };
    const ROWS: Kind = Kind::List { item: &Kind::Object(&ROW), least: 0, most: 9 };
    const LIST: Shape = Shape { name: "ListDto", fields: &[Field::new("list", ROWS)], rules: &[] };
    const LISTED: Shape =
        Shape { name: "Listed", fields: &[Field::new("data", Kind::Object(&LIST))], rules: &[] };
    const BARE: Shape = Shape { name: "Bare", fields: &[Field::new("data", ROWS)], rules: &[] };
    const TEXTS: Shape = Shape {
        name: "Texts",
        fields: &[Field::new("data", Kind::List { item: &TEXT, least: 0, most: 9 })],
        rules: &[],
    };
    const ONE: Shape = Shape { name: "One", fields: &[Field::new("data", Kind::Object(&ROW))], rules: &[] };

    fn found(request: &'static Shape, response: &'static Shape, key: &'static str) -> Option<Paging> {
        let (name, path, parts) = ("listRows", "/list-rows", Parts::Pages { key });
        paging(&Endpoint { name, method: Method::Get, path, repeat: Repeat::Read, parts, request, response })
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn a_paged_call_takes_page_and_limit_wherever_they_stand_and_answers_a_list() {
        let rows = |place| Some(Paging { place, row: "RowDto", key: "rowId,code" });
        assert_eq!(found(&PAGE, &LISTED, "rowId,code"), rows(vec![]));
        assert_eq!(found(&PAGE, &BARE, "rowId,code"), rows(vec![]));
        assert_eq!(found(&NESTED, &LISTED, "rowId,code"), rows(vec!["options", "pagination"]));
        assert_eq!(found(&PAGE, &TEXTS, ""), Some(Paging { place: vec![], row: "string", key: "" }));
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn a_call_without_pages_or_without_a_list_is_none() {
        assert_eq!(found(&ANY, &LISTED, ""), None);
        assert_eq!(found(&PAGE, &ONE, ""), None);
        assert_eq!(found(&PAGE, &PAGE, ""), None);
    }
}
