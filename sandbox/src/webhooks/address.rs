//! The address of a receiver, if it is on this machine.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use url::{Host, ParseError, Url};

use super::reason::Reason;

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

/// How long a URL may be, in bytes.
const MAX_URL: usize = 16 * 1024;

/// Reads the address of a receiver as browsers do. The error says why it is never called. What is called is what was
/// checked: the host that the reader found, never its text. No name is looked up, so that none can lead elsewhere. A user
/// and password are not sent.
pub(super) fn read(url: &str) -> Result<Address, Reason> {
    if url.len() > MAX_URL {
        let kib = MAX_URL / 1024;
        return Err(Reason::new(
            format!("接收方的地址超过 {kib} KiB"),
            format!("the address of the receiver is longer than {kib} KiB"),
        ));
    }
    let url = Url::parse(url).map_err(|error| match error {
        ParseError::InvalidPort => no_port(),
        _ => no_url(),
    })?;
    let host = url.host().ok_or_else(no_url)?;
    let ips = local(&host);
    if ips.is_empty() {
        return Err(Reason::new(
            format!("沙箱只请求本机的接收方，不请求 {host}"),
            format!("the sandbox calls receivers on this machine only, not {host}"),
        ));
    }
    if url.scheme() != "http" {
        return Err(Reason::new(
            format!("沙箱只用 http 请求接收方，不用 {}", url.scheme()),
            format!("the sandbox calls receivers by http only, not by {}", url.scheme()),
        ));
    }
    let port = url.port_or_known_default().filter(|port| *port != 0).ok_or_else(no_port)?;
    let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
    Ok(Address {
        sockets: ips.into_iter().map(|ip| SocketAddr::new(ip, port)).collect(),
        host: format!("{host}:{port}"),
        target: format!("{}{query}", url.path()),
    })
}

/// Returns the addresses of a host, if it is this machine: the names that always are (RFC 6761), and loopback addresses.
/// An IPv4 address within IPv6 is none.
fn local(host: &Host<&str>) -> Vec<IpAddr> {
    match host {
        Host::Domain(name) => {
            let name = name.strip_suffix('.').unwrap_or(name);
            if name == "localhost" || name.ends_with(".localhost") {
                vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()]
            } else {
                Vec::new()
            }
        }
        Host::Ipv4(ip) => Some(IpAddr::from(*ip)).filter(IpAddr::is_loopback).into_iter().collect(),
        Host::Ipv6(ip) => Some(IpAddr::from(*ip)).filter(IpAddr::is_loopback).into_iter().collect(),
    }
}

/// The URL is not repeated: it can hold a password.
fn no_url() -> Reason {
    Reason::new("接收方的地址不是 URL", "the address of the receiver is not a URL")
}

fn no_port() -> Reason {
    Reason::new(
        "接收方的端口不是 1 到 65535 的数字",
        "the port of the receiver is not a number from 1 to 65535",
    )
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
            (" http://localhost/a b ", "localhost:80", "/a%20b"),
            ("http://localhost/a/../b/./c?d=..", "localhost:80", "/b/c?d=.."),
        ] {
            let address = read(url).unwrap();
            assert_eq!((address.host.as_str(), address.target.as_str()), (host, target), "{url}");
        }
        for elsewhere in [
            "http://steamory.example/",
            "http://127.0.0.1.example/",
            "http://localhost.example/",
            "http://notlocalhost/",
            "http://localhost@steamory.example/",
            "http://steamory.example\\@localhost/",
            "http://steamory.example#@localhost/",
            "http://steamory.example?@localhost/",
            "http://localhost:80@steamory.example:80/",
            "http://0.0.0.0/",
            "http://0/",
            "http://10.0.0.1/",
            "http://126.255.255.255/",
            "http://128.0.0.1/",
            "http://167772161/",
            "http://169.254.169.254/",
            "http://[::]/",
            "http://[::2]/",
            "http://[::ffff:10.0.0.1]/",
            "http://[::ffff:127.0.0.1]/",
            "http://[::127.0.0.1]/",
            "http://127.0.0.1.1/",
            "http://256.0.0.1/",
            "http://4294967296/",
            "https://127.0.0.1/",
            "ftp://127.0.0.1/",
            "file://localhost/",
            "git://localhost/",
            "//127.0.0.1/",
            "127.0.0.1:80",
            "localhost:80",
            "http://127.0.0.1:99999/",
            "http://127.0.0.1:0/",
            "http://127.0.0.1:+80/",
            "http://127.0.0.1:8:0/",
            "http://[127.0.0.1]:80/",
            "http://[::1/",
            "http://::1/",
            "http://[::1]80/",
            "http://[::1%25lo]/",
            "http://local host/",
            "http://localhost%00.example/",
            "http:///path",
            "http://",
            "://localhost",
            "/path",
            "",
            "😀",
        ] {
            assert!(read(elsewhere).is_err(), "{elsewhere}");
        }
    }

    #[test]
    fn an_address_is_the_same_however_it_is_written() {
        for (url, socket) in [
            ("http://0x7f.1:81/", "127.0.0.1:81"),
            ("http://0177.0.0.1:81/", "127.0.0.1:81"),
            ("http://2130706433:81/", "127.0.0.1:81"),
            ("http://127.1:81/", "127.0.0.1:81"),
            ("http://127.0.0.1.:81/", "127.0.0.1:81"),
            ("http://127.255.255.254:81/", "127.255.255.254:81"),
            ("http://１２７。０．０．１:81/", "127.0.0.1:81"),
            ("http://%31%32%37.0.0.1:81/", "127.0.0.1:81"),
            ("http:\\\\127.0.0.1:81\\", "127.0.0.1:81"),
            ("http:/127.0.0.1:81/", "127.0.0.1:81"),
            ("http://127.0.\n0.1:81/", "127.0.0.1:81"),
            ("http://steamory.example@127.0.0.1:81/", "127.0.0.1:81"),
            ("http://127.0.0.1:81\\@steamory.example/", "127.0.0.1:81"),
            ("http://[0:0::0:1]:81/", "[::1]:81"),
            ("http://localhost.:81/", "127.0.0.1:81"),
            ("http://ⓛｏcalhost:81/", "127.0.0.1:81"),
            ("http://hooks.localhost:81/", "127.0.0.1:81"),
            ("http://hooks.LOCALHOST.:81/", "127.0.0.1:81"),
        ] {
            assert_eq!(read(url).unwrap().sockets.first(), Some(&socket.parse().unwrap()), "{url}");
        }
    }

    #[test]
    fn a_url_that_is_too_long_is_not_read() {
        assert!(read(&format!("http://localhost/{}", "a".repeat(16_000))).is_ok());
        let refused = read(&format!("http://localhost/{}", "a".repeat(17_000))).unwrap_err();
        assert_eq!(refused.en, "the address of the receiver is longer than 16 KiB");
    }
}
