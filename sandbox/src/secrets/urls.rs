//! URLs without secrets.

use super::names::is_secret;

/// Returns a URL with `***` for its user and password, and for the values of its parameters that hold a secret. Other texts
/// stay.
pub(super) fn url_without_secrets(text: &str) -> String {
    let Some((scheme, rest)) = text.split_once("://") else { return text.to_owned() };
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len()));
    let authority = match authority.rsplit_once('@') {
        Some((_, host)) => format!("***@{host}"),
        None => authority.to_owned(),
    };
    let mut shown = format!("{scheme}://{authority}");
    let parameters = path.split_inclusive(['?', '&', '#', ';']).map(|part| {
        let end = part.len() - usize::from(part.ends_with(['?', '&', '#', ';']));
        let (parameter, separator) = part.split_at(end);
        match parameter.split_once('=') {
            Some((name, _)) if is_secret(&percent_encoding::percent_decode_str(name).decode_utf8_lossy()) => {
                format!("{name}=***{separator}")
            }
            _ => part.to_owned(),
        }
    });
    shown.extend(parameters);
    shown
}

#[cfg(test)]
mod tests {
    use super::url_without_secrets;

    #[test]
    fn urls_show_no_secret() {
        for (url, shown) in [
            ("http://a:b@localhost:1/c?d=e", "http://***@localhost:1/c?d=e"),
            (
                "http://localhost?access_token=a&b=c#token=d",
                "http://localhost?access_token=***&b=c#token=***",
            ),
            ("http://a@b@c/", "http://***@c/"),
            ("http://localhost/?to%6ben=a=b", "http://localhost/?to%6ben=***"),
            ("a@b", "a@b"),
            ("http://localhost/a@b", "http://localhost/a@b"),
            ("", ""),
        ] {
            assert_eq!(url_without_secrets(url), shown);
        }
    }
}
