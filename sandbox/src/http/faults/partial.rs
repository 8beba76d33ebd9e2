//! The first half of a body, and nothing after it.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use http_body::Frame;

/// Why the second half does not come.
pub(super) enum End {
    /// The connection breaks off.
    Cut,
    /// It is held back until this is ready; then the connection breaks off.
    Held(Pin<Box<dyn Future<Output = ()> + Send>>),
}

struct Partial {
    half: Option<Bytes>,
    sent: bool,
    end: End,
}

/// A body that ends too early.
pub(super) fn half(bytes: &Bytes, end: End) -> Body {
    Body::new(Partial { half: Some(bytes.slice(..bytes.len() / 2)), sent: false, end })
}

impl HttpBody for Partial {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(half) = self.half.take() {
            return Poll::Ready(Some(Ok(Frame::data(half))));
        }
        if !self.sent {
            // A pause, in which what was given is sent: with an error on its heels it would be dropped.
            self.sent = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        if let End::Held(until) = &mut self.end
            && until.as_mut().poll(context).is_pending()
        {
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into())))
    }
}
