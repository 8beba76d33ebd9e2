//! A body that ends after its first half.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use http_body::Frame;

/// What follows the first half.
pub(super) enum End {
    /// The connection closes.
    Cut,
    /// The connection stays open until the future completes, then it closes.
    Held(Pin<Box<dyn Future<Output = ()> + Send>>),
}

struct Partial {
    half: Option<Bytes>,
    sent: bool,
    end: End,
}

/// Returns a body that ends too early.
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
            // Yields once, so that the first half is sent: hyper drops it if an error follows at once.
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
