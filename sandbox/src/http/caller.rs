//! Who makes a request, and from where.

use std::net::{IpAddr, SocketAddr};

use axum::http::request::Parts;

use crate::auth;
use crate::model::audit_logs::Caller;
use crate::store::ids;

/// The most of a `User-Agent` that is kept, in characters.
const MAX_USER_AGENT: usize = 512;

/// The address of a caller. No header is asked, because anybody can write one.
#[derive(Debug, Clone, Copy)]
pub(super) struct ClientIp(pub IpAddr);

impl ClientIp {
    /// Returns the address of a connection. An IPv4 caller of an IPv6 socket has its IPv4 address.
    pub fn of(peer: SocketAddr) -> Self {
        ClientIp(peer.ip().to_canonical())
    }
}

/// Returns the caller of a request, with a new id for the request.
pub(super) fn caller(parts: &Parts) -> Caller {
    let user_agent = auth::header(&parts.headers, "user-agent").unwrap_or_default();
    Caller {
        request_id: ids::request_id(),
        ip: parts.extensions.get().map(|ClientIp(ip)| ip.to_string()),
        user_agent: user_agent.chars().take(MAX_USER_AGENT).collect(),
    }
}
