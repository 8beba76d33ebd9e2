//! What the head of a request says.

use axum::http::HeaderMap;

use crate::auth;
use crate::error::Language;

/// Returns the language of the request, from the header of either brand.
pub(super) fn language(headers: &HeaderMap) -> Language {
    let header =
        ["x-genauth-lang", "x-authing-lang"].into_iter().find_map(|name| auth::header(headers, name));
    Language::of(header.as_deref())
}
