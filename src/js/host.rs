//! Where the API is, and under which brand.

use super::options::Options;
use super::platform;
use crate::call::error::{self, Failure};
use crate::call::sign::Brand;

/// The host without a trailing slash, and the brand that its headers take.
pub fn read(options: &Options) -> error::Result<(String, Brand)> {
    let chosen =
        options.text("brand").map(|brand| if brand == "authing" { Brand::Authing } else { Brand::Genauth });
    let Some(host) = options.text("host") else {
        let brand = chosen.unwrap_or(Brand::Genauth);
        return Ok((brand.host().to_owned(), brand));
    };
    if host.chars().any(|letter| matches!(letter, '\0'..=' ' | '\u{7F}'..='\u{A0}' | '?' | '#' | '@' | '\\'))
    {
        return Err(Failure::config(
            "host: expected `https://host`, without user, query, fragment and blanks",
        ));
    }
    let host = host.trim_end_matches('/');
    let address = match host.strip_prefix("https://").or_else(|| host.strip_prefix("http://")) {
        Some(address) => address,
        None if host.starts_with('/') || host.is_empty() => {
            if options.value("fetch").is_undefined() && !platform::is_page() {
                return Err(Failure::config(
                    "host: a path alone works in a page; elsewhere write `https://host`",
                ));
            }
            return Ok((on_own_origin(host)?, chosen.unwrap_or(Brand::Genauth)));
        }
        None => host,
    };
    let name = address.split(['/', ':']).next().unwrap_or_default();
    // `ftp://…` has the name `ftp` and an empty port.
    if name.is_empty() || address.split('/').next().is_some_and(|authority| authority.ends_with(':')) {
        return Err(Failure::config("host: expected `https://host` or `http://host`"));
    }
    let name = name.to_ascii_lowercase();
    let authing = name == "authing.cn" || name.ends_with(".authing.cn");
    let brand = chosen.unwrap_or(if authing { Brand::Authing } else { Brand::Genauth });
    let scheme = if address.len() == host.len() { "https://" } else { "" };
    let host = format!("{scheme}{host}");
    if !platform::is_address(&host) {
        return Err(Failure::config(
            "host: expected an address such as `https://host`, found an invalid one",
        ));
    }
    Ok((host, brand))
}

/// `//other.example` would be another origin, told who is asking.
fn on_own_origin(path: &str) -> error::Result<String> {
    if path.starts_with("//") {
        return Err(Failure::config(
            "host: expected a path such as `/api/genauth`, found one on another origin",
        ));
    }
    Ok(path.to_owned())
}
