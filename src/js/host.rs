//! The host of the API, and its brand.

use std::borrow::Cow;

use super::options::Options;
use super::platform;
use crate::call::error::{self, Failure};
use crate::call::sign::Brand;

/// The host without a trailing slash, and the brand that its headers take.
pub fn read(options: &Options) -> error::Result<(String, Brand)> {
    let chosen =
        options.text("brand").map(|brand| if brand == "authing" { Brand::Authing } else { Brand::Genauth });
    let Some(host) = options.filled("host") else {
        let brand = chosen.unwrap_or(Brand::Genauth);
        return Ok((brand.host().to_owned(), brand));
    };
    if !is_plain(&host) {
        return Err(Failure::config(
            "host: expected `https://host`, without a user, query, fragment or blank",
        ));
    }
    let host = host.trim_end_matches('/');
    let address = match host.strip_prefix("https://").or_else(|| host.strip_prefix("http://")) {
        Some(address) => address,
        None if is_path(host) => return Ok((on_own_origin(host)?, chosen.unwrap_or(Brand::Genauth))),
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

/// The address of the service's events without a trailing slash, if one is given.
pub fn read_socket_uri(options: &Options) -> error::Result<Option<String>> {
    let Some(uri) = options.filled("socketUri") else { return Ok(None) };
    let uri = uri.trim_end_matches('/');
    let has_scheme = uri.starts_with("wss://") || uri.starts_with("ws://");
    if !has_scheme || !is_plain(uri) || !platform::is_address(uri) {
        return Err(Failure::config(
            "socketUri: expected `wss://host` or `ws://host`, without a user, query, fragment or blank",
        ));
    }
    Ok(Some(uri.to_owned()))
}

fn is_plain(address: &str) -> bool {
    !address.chars().any(|letter| matches!(letter, '\0'..=' ' | '\u{7F}'..='\u{A0}' | '?' | '#' | '@' | '\\'))
}

/// Whether a host is a path alone, on the origin of the page.
pub fn is_path(host: &str) -> bool {
    host.is_empty() || host.starts_with('/')
}

/// Refuses a call that the platform's `fetch` cannot send from where it is made. A client may be made there: a server that renders a page
/// evaluates the page's modules.
pub fn check_runtime(host: &str) -> error::Result<()> {
    if !platform::has_fetch() {
        return Err(Failure::config("fetch: this platform has none: give one as the option `fetch`"));
    }
    if is_path(host) && platform::own_origin().is_none() {
        return Err(Failure::config(
            "host: a path alone is one on the origin of a page, and here is none, as on a server that renders \
             the page. Make the call in the page, or write `https://host`",
        ));
    }
    Ok(())
}

/// The host as `fetch` takes it. Where there is no origin, a path is left to the caller's own `fetch`.
pub fn address(host: &str) -> Cow<'_, str> {
    match is_path(host).then(platform::own_origin).flatten() {
        Some(origin) if !origin.is_empty() => Cow::Owned(origin + host),
        _ => Cow::Borrowed(host),
    }
}

/// Refuses `//other.example`: another origin, which would receive the credentials.
fn on_own_origin(path: &str) -> error::Result<String> {
    if path.starts_with("//") {
        return Err(Failure::config(
            "host: expected a path such as `/api/genauth`, found one on another origin",
        ));
    }
    Ok(path.to_owned())
}
