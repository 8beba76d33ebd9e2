//! The string to sign, derived from the received request.

use axum::http::HeaderMap;

use super::brand::Brand;
use super::request::{AuthRequest, header};
use crate::json::{Json, Object, Text, print_number};

/// Concatenates method, signed headers, path and parameters, without percent-encoding.
#[must_use]
pub fn string_to_sign(brand: Brand, request: &AuthRequest<'_>) -> String {
    let mut out = format!("{}\n", request.method);
    canonical_headers(&mut out, brand.prefix(), request.headers);
    out.push_str(request.path);
    canonical_parameters(&mut out, request.parameters);
    out
}

fn canonical_headers(out: &mut String, prefix: &str, headers: &HeaderMap) {
    let mut names: Vec<&str> = headers
        .keys()
        .map(|name| name.as_str())
        .filter(|name| *name == "date" || name.starts_with(prefix))
        .collect();
    names.sort_unstable();
    for name in names {
        let value = header(headers, name).unwrap_or_default().replace(['\t', '\n', '\r', '\u{c}'], " ");
        out.push_str(name);
        out.push(':');
        // The Latin-1 characters that JavaScript's `trim` removes. Rust's `trim` removes U+0085 too.
        out.push_str(value.trim_matches([' ', '\u{b}', '\u{a0}']));
        out.push('\n');
    }
}

fn canonical_parameters(out: &mut String, parameters: &Object) {
    let mut pairs: Vec<(&Text, &Json)> = parameters.pairs().collect();
    pairs.sort_by_key(|(key, _)| *key);
    for (index, (key, value)) in pairs.into_iter().enumerate() {
        out.push(if index == 0 { '?' } else { '&' });
        out.push_str(&key.to_utf8());
        out.push('=');
        match value {
            Json::Text(text) => out.push_str(&text.to_utf8()),
            // The service formats a top-level number with `String()`, so that Infinity is not null here.
            Json::Number(number) => print_number(out, *number),
            other => out.push_str(&other.stringify()),
        }
    }
}
