//! The address of a receiver, if it is on this machine.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// Where a receiver on this machine is.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Address {
    /// The addresses to connect to, the first that works.
    pub sockets: Vec<SocketAddr>,
    /// The value of `host`.
    pub host: String,
    /// The path and query.
    pub target: String,
}

/// The URL is not repeated: it can hold a password.
const NO_URL: &str = "the address of the receiver is not a URL";

/// What a request line cannot hold as it is. Other characters that are not ASCII are encoded anyway.
const ENCODED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Reads the address of a receiver. The error says why it is never called. No name is looked up, so that none can lead
/// elsewhere.
pub(super) fn read(url: &str) -> Result<Address, String> {
    let (scheme, rest) = url.trim().split_once("://").ok_or(NO_URL)?;
    let (authority, target) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    // A user and password are not sent.
    let authority = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let (host, port) = match authority.rfind(']') {
        Some(end) => authority.split_at(end + 1),
        None => authority.split_at(authority.find(':').unwrap_or(authority.len())),
    };
    if scheme.is_empty() || host.is_empty() {
        return Err(NO_URL.to_owned());
    }
    let host = host.to_ascii_lowercase();
    let ips = local(&host);
    if ips.is_empty() {
        return Err(format!("the sandbox calls receivers on this machine only, not {host}"));
    }
    if !scheme.eq_ignore_ascii_case("http") {
        return Err(format!("the sandbox calls receivers by http only, not by {scheme}"));
    }
    let port = port_of(port).ok_or("the port of the receiver is not a number from 1 to 65535")?;
    let target = target.split_once('#').map_or(target, |(target, _)| target);
    let slash = if target.starts_with('/') { "" } else { "/" };
    Ok(Address {
        sockets: ips.into_iter().map(|ip| SocketAddr::new(ip, port)).collect(),
        host: format!("{host}:{port}"),
        target: format!("{slash}{}", utf8_percent_encode(target, ENCODED)),
    })
}

/// Returns the addresses of a host, if it is this machine. IPv6 is in brackets, and nothing else is.
fn local(host: &str) -> Vec<IpAddr> {
    if host == "localhost" {
        return vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()];
    }
    let ip = match host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        Some(host) => host.parse().ok().map(|ip: Ipv6Addr| IpAddr::from(ip)),
        None => host.parse().ok().map(|ip: Ipv4Addr| IpAddr::from(ip)),
    };
    ip.filter(IpAddr::is_loopback).into_iter().collect()
}

/// Reads what follows a host: nothing, or a colon and a port, which may be absent.
fn port_of(text: &str) -> Option<u16> {
    match text.strip_prefix(':') {
        None => text.is_empty().then_some(80),
        Some("") => Some(80),
        Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            digits.parse().ok().filter(|port| *port != 0)
        }
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn receivers_are_on_this_machine() {
        let here = read("http://127.0.0.1:8080/a?b=c").unwrap();
        assert_eq!((here.host.as_str(), here.target.as_str()), ("127.0.0.1:8080", "/a?b=c"));
        assert_eq!(read("http://[::1]:8080").unwrap().sockets, ["[::1]:8080".parse().unwrap()]);
        assert_eq!(read("http://localhost").unwrap().sockets.len(), 2);
        for (url, host, target) in [
            ("http://LOCALHOST:81/A", "localhost:81", "/A"),
            ("HTTP://127.0.0.1:81?x=1", "127.0.0.1:81", "/?x=1"),
            ("http://127.0.0.1#part", "127.0.0.1:80", "/"),
            ("http://localhost:/部门?x=é&y=%20 z", "localhost:80", "/%E9%83%A8%E9%97%A8?x=%C3%A9&y=%20%20z"),
            ("http://ada:secret@localhost/", "localhost:80", "/"),
        ] {
            let address = read(url).unwrap();
            assert_eq!((address.host.as_str(), address.target.as_str()), (host, target), "{url}");
        }
        for elsewhere in [
            "http://steamory.example/",
            "http://127.0.0.1.example/",
            "http://localhost.example/",
            "http://localhost@steamory.example/",
            "http://0.0.0.0/",
            "http://10.0.0.1/",
            "http://169.254.169.254/",
            "http://[::ffff:10.0.0.1]/",
            "http://2130706433/",
            "https://127.0.0.1/",
            "ftp://127.0.0.1/",
            "//127.0.0.1/",
            "127.0.0.1:80",
            "http://127.0.0.1:99999/",
            "http://127.0.0.1:0/",
            "http://127.0.0.1:+80/",
            "http://127.0.0.1:8:0/",
            "http://[127.0.0.1]:80/",
            "http://[::1/",
            "http://::1/",
            "http://[::1]80/",
            "http:///path",
            "://localhost",
            "/path",
            "",
            "😀",
        ] {
            assert!(read(elsewhere).is_err(), "{elsewhere}");
        }
    }
}
