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
    /// The field by which a row is known again; empty where there is none.
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
    Some(Paging { place, row, key: key.unwrap_or_default() })
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

    use super::*;
    use crate::api::ENDPOINTS;

    fn named(name: &str) -> &'static Endpoint {
        ENDPOINTS.iter().find(|endpoint| endpoint.name == name).unwrap()
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn page_and_limit_are_found_wherever_they_stand() {
        let of = |name| paging(named(name));
        let user = |place| Some(Paging { place, row: "UserDto", key: "userId" });
        assert_eq!(of("listDepartmentMembers"), user(vec![]));
        assert_eq!(of("listUsers"), user(vec!["options", "pagination"]));
        assert_eq!(of("getDepartment"), None);
        assert_eq!(of("getAllDepartments"), None);
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn each_call_that_takes_a_page_and_answers_rows_declares_it_and_no_other() {
        for endpoint in ENDPOINTS {
            let is_paged =
                leads_to_page(endpoint.request, &mut Vec::new()) && rows(endpoint.response).is_some();
            assert_eq!(matches!(endpoint.parts, Parts::Pages { .. }), is_paged, "{}", endpoint.name);
            assert_eq!(paging(endpoint).is_some(), is_paged, "{}", endpoint.name);
        }
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn a_declared_key_is_a_text_that_every_row_has() {
        for endpoint in ENDPOINTS {
            let Parts::Pages { key: Some(key) } = endpoint.parts else { continue };
            let Some(Kind::Object(row)) = rows(endpoint.response) else { panic!("{}", endpoint.name) };
            let field = row.fields.iter().find(|field| field.name == key).unwrap();
            assert!(field.required && matches!(field.kind, Kind::Text { .. }), "{}", endpoint.name);
        }
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn a_list_of_ids_is_one_of_a_get_whose_answer_is_a_list() {
        for endpoint in ENDPOINTS {
            let Parts::Ids(field) = endpoint.parts else { continue };
            assert_eq!(endpoint.method.name(), "GET", "{}", endpoint.name);
            let is_list = |shape, name| matches!(self::field(shape, name), Some(Kind::List { .. }));
            assert!(
                is_list(endpoint.request, field) && is_list(endpoint.response, "data"),
                "{}",
                endpoint.name
            );
        }
    }
}
