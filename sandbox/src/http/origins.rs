//! The allowed origins and hosts.
//!
//! A browser sends requests to this machine for any site that a developer looks at.

use std::str::FromStr;

use axum::http::{HeaderMap, HeaderName, header};

use crate::error::ApiError;

/// The hosts that always mean this machine.
const LOOPBACK: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];

/// The origin of a page: scheme, host and port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    scheme: String,
    /// An IPv6 address has brackets.
    host: String,
    /// `None` for the scheme's default port.
    port: Option<u16>,
}

impl FromStr for Origin {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let malformed = || format!("expected an origin such as https://console.example:8443, found `{text}`");
        let (scheme, rest) = text.split_once("://").ok_or_else(malformed)?;
        let (host, port) = host_and_port(rest).ok_or_else(malformed)?;
        if scheme.is_empty()
            || !scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        {
            return Err(malformed());
        }
        let scheme = scheme.to_ascii_lowercase();
        let default = match scheme.as_str() {
            "http" => Some(80),
            "https" => Some(443),
            _ => None,
        };
        Ok(Origin { scheme, host, port: port.filter(|port| Some(*port) != default) })
    }
}

impl Origin {
    fn is_loopback(&self) -> bool {
        matches!(self.scheme.as_str(), "http" | "https") && LOOPBACK.contains(&self.host.as_str())
    }
}

/// The origins and hosts that requests may have.
#[derive(Debug, Clone, Default)]
pub struct Origins {
    allowed: Vec<Origin>,
    hosts: Vec<String>,
}

impl Origins {
    /// Allows loopback, these origins and their hosts, and the host that the server listens on.
    #[must_use]
    pub fn new(allowed: Vec<Origin>, listening_on: &str) -> Self {
        let own = listening_on.to_ascii_lowercase();
        let own = if own.contains(':') && !own.starts_with('[') { format!("[{own}]") } else { own };
        let hosts = allowed.iter().map(|origin| origin.host.clone()).chain([own]).collect();
        Origins { allowed, hosts }
    }

    /// Checks the `Host`, against DNS rebinding, and that no page of another site makes the request.
    ///
    /// # Errors
    /// 403, naming the option that allows the request.
    pub fn check(&self, headers: &HeaderMap) -> Result<(), ApiError> {
        let hosts = texts(headers, &header::HOST);
        if hosts.is_empty() || !hosts.iter().all(|host| self.is_ours(host)) {
            return Err(foreign_host(&hosts.join(", ")));
        }
        let origins = texts(headers, &header::ORIGIN);
        if let Some(origin) = origins.iter().find(|origin| !self.is_allowed(origin)) {
            return Err(foreign_origin(origin));
        }
        // A browser sends no `Origin` for embedded resources and simple reads.
        let site = texts(headers, &HeaderName::from_static("sec-fetch-site"));
        if origins.is_empty() && site.iter().any(|site| site == "cross-site") {
            return Err(foreign_origin("another site"));
        }
        Ok(())
    }

    fn is_ours(&self, host: &str) -> bool {
        host_and_port(host)
            .is_some_and(|(host, _)| LOOPBACK.contains(&host.as_str()) || self.hosts.contains(&host))
    }

    fn is_allowed(&self, origin: &str) -> bool {
        origin.parse().is_ok_and(|origin: Origin| origin.is_loopback() || self.allowed.contains(&origin))
    }
}

/// Parses `host` or `host:port`, in lower case.
fn host_and_port(text: &str) -> Option<(String, Option<u16>)> {
    let (host, port) = match text.rfind([':', ']']) {
        Some(index) if text.get(index..)?.starts_with(':') => {
            let port = text.get(index + 1..)?;
            if !port.bytes().all(|byte| byte.is_ascii_digit()) {
                return None;
            }
            (text.get(..index)?, Some(port.parse().ok()?))
        }
        _ => (text, None),
    };
    let (name, more) = match host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        Some(address) => (address, ":"),
        None => (host, "-_"),
    };
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'.' || more.as_bytes().contains(&byte);
    (!name.is_empty() && name.bytes().all(is_plain)).then(|| (host.to_ascii_lowercase(), port))
}

fn texts(headers: &HeaderMap, name: &HeaderName) -> Vec<String> {
    headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).collect()
}

fn foreign_origin(origin: &str) -> ApiError {
    let origin = short(origin);
    let error = ApiError::new(
        403,
        format!("已拒绝来自 {origin} 的请求：只有本机的页面可以访问；如需允许其他页面，请用 --origin 启动"),
        format!(
            "Refused a request of {origin}: only pages of this machine may call; others by the option --origin"
        ),
    );
    error.with_cause(format!("origin {origin} refused"))
}

fn foreign_host(host: &str) -> ApiError {
    let host = short(host);
    let error = ApiError::new(
        403,
        format!(
            "已拒绝以主机名 `{host}` 发出的请求：请使用 localhost 或 127.0.0.1；如需允许其他名称，请用 --origin 启动"
        ),
        format!(
            "Refused a request for the host `{host}`: use localhost or 127.0.0.1; other names by the option --origin"
        ),
    );
    error.with_cause(format!("host {host} refused"))
}

/// Truncates a text of the sender, which can have any length.
fn short(text: &str) -> String {
    text.chars().take(100).collect()
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue};

    use super::Origins;

    fn passes(origins: &Origins, pairs: &[(&'static str, &str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, HeaderValue::from_str(value).unwrap());
        }
        origins.check(&headers).is_ok()
    }

    #[test]
    fn pages_of_this_machine_may_call_and_those_that_are_named() {
        let named = ["https://Console.example", "http://10.0.0.7:80", "chrome-extension://abc"];
        let named = named.map(|origin| origin.parse().unwrap()).to_vec();
        let (closed, open) = (Origins::new(vec![], "127.0.0.1"), Origins::new(named, "::1"));
        for (origin, by_default, if_named) in [
            ("http://localhost:5173", true, true),
            ("https://localhost", true, true),
            ("http://127.0.0.1:65535", true, true),
            ("http://[::1]:3000", true, true),
            ("https://console.example", false, true),
            ("http://10.0.0.7", false, true),
            ("chrome-extension://abc", false, true),
            ("https://console.example:8443", false, false),
            ("http://console.example", false, false),
            ("ftp://localhost", false, false),
            ("null", false, false),
            ("", false, false),
            ("*", false, false),
            ("https://attacker.invalid", false, false),
            ("http://localhost.attacker.invalid", false, false),
            ("http://attacker.invalid:1@localhost", false, false),
            ("http://localhost@attacker.invalid", false, false),
            ("http://localhost:65536", false, false),
            ("http://localhost:+80", false, false),
            ("http://localhost/", false, false),
            ("http://localhost http://attacker.invalid", false, false),
            ("http://127.0.0.1.attacker.invalid", false, false),
            ("http://[::1", false, false),
            ("http://::1", false, false),
        ] {
            let headers = [("host", "localhost:3000"), ("origin", origin)];
            assert_eq!(
                (passes(&closed, &headers), passes(&open, &headers)),
                (by_default, if_named),
                "{origin}"
            );
        }
    }

    #[test]
    fn a_request_names_a_host_of_this_machine() {
        let origins = Origins::new(vec!["http://sandbox:3000".parse().unwrap()], "192.168.1.5");
        for (host, expected) in [
            ("localhost", true),
            ("LOCALHOST:3000", true),
            ("127.0.0.1:3000", true),
            ("[::1]:3000", true),
            ("192.168.1.5:3000", true),
            ("sandbox:1", true),
            ("attacker.invalid", false),
            ("attacker.invalid:3000", false),
            ("localhost.attacker.invalid:3000", false),
            ("localhost:x", false),
            ("", false),
        ] {
            assert_eq!(passes(&origins, &[("host", host)]), expected, "{host}");
        }
        assert!(!passes(&origins, &[]));
        assert!(!passes(&origins, &[("host", "localhost"), ("host", "attacker.invalid")]));
    }

    #[test]
    fn what_a_foreign_page_embeds_is_refused_although_it_names_no_origin() {
        let origins = Origins::new(vec![], "127.0.0.1");
        for (site, expected) in
            [("cross-site", false), ("same-site", true), ("same-origin", true), ("none", true)]
        {
            assert_eq!(
                passes(&origins, &[("host", "localhost"), ("sec-fetch-site", site)]),
                expected,
                "{site}"
            );
        }
        let named =
            [("host", "localhost"), ("origin", "http://localhost:1"), ("sec-fetch-site", "cross-site")];
        assert!(passes(&origins, &named), "pages of localhost and of 127.0.0.1 are of different sites");
    }

    #[test]
    fn the_origin_that_any_page_can_have_cannot_be_allowed() {
        for text in ["null", "*", "console.example", "https://console.example/", "https://*.example", "://x"]
        {
            assert!(text.parse::<super::Origin>().is_err(), "{text}");
        }
    }
}
