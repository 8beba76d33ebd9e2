//! The request log: one line per request on standard error.

use std::time::Duration;
use std::{fmt, io};

use axum::extract::Request;
use axum::response::Response;
use tower_http::classify::{ServerErrorsAsFailures, SharedClassifier};
use tower_http::trace::TraceLayer;
use tracing::{Event, Level, Span, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::field::MakeExt;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt::format::{Writer, debug_fn};
use tracing_subscriber::fmt::{FmtContext, FormatEvent, FormatFields, FormattedFields};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::util::SubscriberInitExt;

use super::answer::Outcome;

/// Creates a span per request, and an event when the response is ready.
pub(super) type Log = TraceLayer<
    SharedClassifier<ServerErrorsAsFailures>,
    fn(&Request) -> Span,
    (),
    fn(&Response, Duration, &Span),
    (),
    (),
    (),
>;

/// Logs verb, path, `statusCode` and milliseconds. Never the query, a header or a body: they hold secrets and people's
/// data.
pub(super) fn layer() -> Log {
    TraceLayer::new_for_http()
        .make_span_with(span as fn(&Request) -> Span)
        .on_request(())
        .on_response(answered as fn(&Response, Duration, &Span))
        .on_body_chunk(())
        .on_eos(())
        .on_failure(())
}

/// Writes the log to standard error, unless the program has set a global subscriber, which then receives the events.
pub fn log_to_stderr() {
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(io::stderr)
        .with_ansi(false)
        // A closed standard error must not end the server: reporting the error there would panic.
        .log_internal_errors(false)
        .fmt_fields(debug_fn(|writer, _, value| write!(writer, "{value:?}")).delimited(" "))
        .event_format(Line)
        .with_filter(Targets::new().with_target(module_path!(), Level::INFO));
    let _ = tracing_subscriber::registry().with(lines).try_init();
}

fn span(request: &Request) -> Span {
    tracing::info_span!("request", method = %request.method(), path = %plain(request.uri().path()))
}

fn answered(response: &Response, took: Duration, _: &Span) {
    let outcome = response.extensions().get::<Outcome>();
    let status_code = outcome.map_or(response.status().as_u16(), |outcome| outcome.status_code);
    let cause = outcome.and_then(|outcome| outcome.cause.as_deref());
    let cause = cause.map(|cause| tracing::field::display(format!("({})", plain(cause))));
    tracing::info!(status_code, took = %format_args!("{:.1} ms", took.as_secs_f64() * 1000.0), cause);
}

/// Formats the values of span and event without names and time. tracing-subscriber has no such format.
struct Line;

impl<S, N> FormatEvent<S, N> for Line
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(
        &self,
        context: &FmtContext<'_, S, N>,
        mut writer: Writer<'_>,
        event: &Event<'_>,
    ) -> fmt::Result {
        if let Some(span) = context.lookup_current()
            && let Some(fields) = span.extensions().get::<FormattedFields<N>>()
        {
            write!(writer, "{fields} ")?;
        }
        context.format_fields(writer.by_ref(), event)?;
        writeln!(writer)
    }
}

/// Replaces control characters from the sender, which could forge lines or control a terminal.
fn plain(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn writes_no_control_characters() {
        assert_eq!(plain("/部/a b"), "/部/a b");
        assert_eq!(plain("/\n\r\u{1b}[2J\u{7f}\u{9b}"), "/\u{fffd}\u{fffd}\u{fffd}[2J\u{fffd}\u{fffd}");
    }
}
