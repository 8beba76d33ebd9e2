//! The rules of fault injection.

use axum::http::{HeaderValue, StatusCode};

use super::fields::Fields;
use super::share::Share;
use crate::json::Json;

/// A fault, and the calls that it applies to.
#[derive(Debug)]
pub(crate) struct Rule {
    /// The path, or all paths if absent.
    path: Option<String>,
    /// The number of requests left. Unlimited if absent.
    left: Option<u32>,
    /// Chooses some of the requests. All of them if absent.
    share: Option<Share>,
    /// Whether connections stay open while this rule exists.
    pub keep_alive: bool,
    fault: Fault,
}

/// A fault.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Fault {
    /// Resets the connection instead of responding.
    Reset { carried_out: bool },
    /// Sends nothing and keeps the connection open.
    Silence { carried_out: bool },
    /// Sends a response of a proxy, or of the service, in place of the call's own.
    Answer { carried_out: bool, answer: Canned },
    /// Sends half of the body, then closes the connection.
    CutOff,
    /// Sends half of the body and keeps the connection open.
    Slow,
    /// Changes the content type of the response.
    ContentType(HeaderValue),
    /// Shifts the server's clock by this many milliseconds.
    SkewedClock(i64),
    /// Marks the nonce as used, by a copy of the request that was carried out or not.
    UsedNonce { carried_out: bool },
}

/// A response that does not come from the call.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Canned {
    pub status: StatusCode,
    pub retry_after: Option<HeaderValue>,
    pub body: CannedBody,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum CannedBody {
    Envelope { status_code: u16, api_code: Option<u32>, message: String },
    Html,
}

impl Fault {
    /// The name in the list of requests.
    pub fn kind(&self) -> &'static str {
        match self {
            Fault::Reset { .. } => "reset",
            Fault::Silence { .. } => "silence",
            Fault::Answer { .. } => "answer",
            Fault::CutOff => "cut_off",
            Fault::Slow => "slow",
            Fault::ContentType(_) => "content_type",
            Fault::SkewedClock(_) => "skewed_clock",
            Fault::UsedNonce { .. } => "used_nonce",
        }
    }
}

impl Rule {
    /// Returns the fault if the rule matches the request, and counts the request.
    pub fn take(&mut self, path: &str) -> Option<Fault> {
        if self.path.as_deref().is_some_and(|own| own != path) || self.left == Some(0) {
            return None;
        }
        if self.share.as_mut().is_some_and(|share| !share.includes_next()) {
            return None;
        }
        self.left = self.left.map(|left| left - 1);
        Some(self.fault.clone())
    }

    /// Returns whether the rule has no further effect.
    pub fn is_spent(&self) -> bool {
        self.left == Some(0) && !self.keep_alive
    }

    /// Parses a rule. The error names the invalid field.
    pub fn read(json: &Json) -> Result<Self, String> {
        let rule = Fields::of(json, "a rule")?;
        rule.only(&["match", "times", "percent", "seed", "keepAlive", "fault"])?;
        let path = match rule.get("match") {
            None => None,
            Some(json) => {
                let of = Fields::of(json, "match")?;
                of.only(&["path"])?;
                of.text("path")?
            }
        };
        let left = match rule.text("times") {
            Ok(Some(word)) if word == "forever" => None,
            Ok(None) => Some(1),
            _ => Some(rule.whole("times")?.unwrap_or(1)),
        };
        let share = match (rule.whole("percent")?, rule.whole("seed")?) {
            (None, None) => None,
            (None, Some(_)) => return Err("seed: expected `percent` beside it".to_owned()),
            (Some(percent @ 1..=100), seed) => Some(Share::new(percent, seed.unwrap_or_default())),
            (Some(_), _) => return Err("percent: expected 1 to 100".to_owned()),
        };
        let keep_alive = rule.flag("keepAlive")?;
        let fault = fault(&Fields::of(rule.get("fault").unwrap_or(&Json::Null), "fault")?)?;
        Ok(Rule { path, left, share, keep_alive, fault })
    }
}

fn fault(of: &Fields<'_>) -> Result<Fault, String> {
    let kind = of.text("kind")?.unwrap_or_default();
    let fields: &[&str] = match kind.as_str() {
        "reset" | "silence" | "used_nonce" => &["kind", "carriedOut"],
        "answer" => {
            &["kind", "carriedOut", "status", "statusCode", "apiCode", "message", "retryAfter", "html"]
        }
        "cut_off" | "slow" => &["kind"],
        "content_type" => &["kind", "value"],
        "skewed_clock" => &["kind", "milliseconds"],
        _ => return Err(format!("there is no fault of the kind `{kind}`")),
    };
    of.only(fields)?;
    let carried_out = of.flag("carriedOut")?;
    Ok(match kind.as_str() {
        "reset" => Fault::Reset { carried_out },
        "silence" => Fault::Silence { carried_out },
        "used_nonce" => Fault::UsedNonce { carried_out },
        "cut_off" => Fault::CutOff,
        "slow" => Fault::Slow,
        "content_type" => Fault::ContentType(of.header("value")?.ok_or("value: expected a content type")?),
        "skewed_clock" => {
            Fault::SkewedClock(of.number("milliseconds")?.ok_or("milliseconds: expected a number")?)
        }
        _ => Fault::Answer { carried_out, answer: canned(of)? },
    })
}

fn canned(of: &Fields<'_>) -> Result<Canned, String> {
    let code = |name: &str| {
        let code = of.whole(name)?.map(u16::try_from).transpose();
        code.map_err(|_| format!("{name}: expected a status"))
    };
    let status = code("status")?.unwrap_or(200);
    let status_code = code("statusCode")?.unwrap_or(status);
    let body = if of.flag("html")? {
        CannedBody::Html
    } else {
        CannedBody::Envelope {
            status_code,
            api_code: of.whole("apiCode")?,
            message: of.text("message")?.unwrap_or_default(),
        }
    };
    if status_code == 200 && body != CannedBody::Html {
        return Err("statusCode: a success is answered by the call alone".to_owned());
    }
    let status = StatusCode::from_u16(status).map_err(|_| "status: expected an HTTP status")?;
    Ok(Canned { status, retry_after: of.header("retryAfter")?, body })
}
