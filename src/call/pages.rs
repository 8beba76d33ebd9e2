//! endpoint -> how its pages are asked for and what a row is: read from the shapes, so that nobody lists it by hand.

use super::endpoint::Endpoint;
use super::shape::{Kind, Shape};

/// How a call is asked for one page after the other.
#[derive(Debug, PartialEq, Eq)]
pub struct Paging {
    /// The fields that lead from the input to the object with `page` and `limit`.
    pub place: Vec<&'static str>,
    /// Type of a row.
    pub row: &'static str,
    /// The field by which a row is known again; empty where it is known by nothing less than the whole of it.
    pub id: &'static str,
}

/// The paging of a call; nothing for a call without pages.
pub fn paging(endpoint: &Endpoint) -> Option<Paging> {
    let mut place = Vec::new();
    if !leads_to_page(endpoint.request, &mut place) {
        return None;
    }
    let (row, id) = match rows(endpoint.response)? {
        Kind::Object(shape) => (shape.name, id(shape)),
        Kind::Text { .. } => ("string", ""),
        _ => return None,
    };
    Some(Paging { place, row, id })
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

/// Each resource's own id comes before those of others.
fn id(row: &Shape) -> &'static str {
    let is_id = |kind: &Kind, name: &str| matches!(kind, Kind::Text { .. }) && name.ends_with("Id");
    row.fields.iter().find(|field| is_id(&field.kind, field.name)).map_or("", |field| field.name)
}

fn field(shape: &'static Shape, name: &str) -> Option<&'static Kind> {
    shape.fields.iter().find(|field| field.name == name).map(|field| &field.kind)
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::super::endpoint::{Method, Repeat};
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

    fn found(request: &'static Shape, response: &'static Shape) -> Option<Paging> {
        let (name, path) = ("listRows", "/list-rows");
        paging(&Endpoint { name, method: Method::Get, path, repeat: Repeat::Read, request, response })
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn a_paged_call_takes_page_and_limit_wherever_they_stand_and_answers_a_list() {
        let rows = |place| Some(Paging { place, row: "RowDto", id: "rowId" });
        assert_eq!(found(&PAGE, &LISTED), rows(vec![]));
        assert_eq!(found(&PAGE, &BARE), rows(vec![]));
        assert_eq!(found(&NESTED, &LISTED), rows(vec!["options", "pagination"]));
        assert_eq!(found(&PAGE, &TEXTS), Some(Paging { place: vec![], row: "string", id: "" }));
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn a_call_without_pages_or_without_a_list_is_none() {
        assert_eq!(found(&ANY, &LISTED), None);
        assert_eq!(found(&PAGE, &ONE), None);
        assert_eq!(found(&PAGE, &PAGE), None);
    }
}
