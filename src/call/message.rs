//! The sentence of an error: what happened, whether anything was changed, what to do. For people, in their language.

use super::api_code;
use super::error::{ErrorKind, Failure};
use super::expected::digits;
use super::failure_reason::{FailureReason, Unreached};
use super::language::Language;
use super::outcome::Outcome;
use super::shown::beginning;

/// Issues that a sentence names; `issues` has them all.
const SHOWN: usize = 3;
/// Characters of the service's text or of the issues that a sentence shows; fields hold all of it.
const LONGEST: u32 = 400;

/// The error's `message`.
pub fn of(failure: &Failure) -> String {
    let language = failure.language;
    let mut text = String::new();
    let said = &mut text;
    if let Some(operation) = &failure.operation {
        add(said, language, "%: ", "%: ", operation);
    }
    if failure.for_token {
        let (english, chinese) =
            ("could not get a management token for the access key: ", "未能用访问密钥换取管理令牌：");
        add(said, language, english, chinese, "");
    }
    happened(failure, said);
    let end = language.of_two(".", "。");
    if failure.attempts > 1 {
        add(said, language, " (after % attempts)", "（共尝试 % 次）", &digits(failure.attempts));
    }
    for sentence in [changed(failure), to_do(failure)].into_iter().filter(|sentence| !sentence.is_empty()) {
        if !said.ends_with(end) {
            said.push_str(end);
        }
        add(said, language, " %", "%", sentence);
    }
    if let (ErrorKind::RateLimit, Some(milliseconds)) = (failure.kind, failure.retry_after_ms) {
        let (english, chinese) = (" The service asks to wait % ms.", "服务要求等待 % 毫秒。");
        add(said, language, english, chinese, &digits(milliseconds));
    }
    text
}

/// Adds a text with the beginning of `what` in place of its `%`.
#[inline(never)]
fn add(text: &mut String, language: Language, english: &str, chinese: &str, what: &str) {
    text.push_str(&language.fill(english, chinese, &[&beginning(what, LONGEST)]));
}

fn happened(failure: &Failure, text: &mut String) {
    let language = failure.language;
    let mut say = |english, chinese, what: &str| add(text, language, english, chinese, what);
    match &failure.reason {
        FailureReason::Setup(sentence) => say("%", "%", sentence),
        FailureReason::Options => sentences(failure, text),
        FailureReason::Input => {
            say("the input is invalid: ", "输入未通过校验：", "");
            sentences(failure, text);
        }
        FailureReason::Unreached(unreached, reason) => {
            let (english, chinese) = match unreached {
                Unreached::Connection => ("could not connect to the host: %", "无法连接主机：%"),
                Unreached::Name => ("could not find the host name: %", "找不到主机名：%"),
                Unreached::Certificate => {
                    ("the host's certificate was not accepted: %", "主机证书未通过验证：%")
                }
                Unreached::Tls => {
                    ("could not establish a TLS connection with the host: %", "未能与主机建立 TLS 连接：%")
                }
                Unreached::Port => {
                    ("`fetch` does not allow requests to this port: %", "`fetch` 不允许访问此端口：%")
                }
            };
            say(english, chinese, reason);
        }
        FailureReason::Lost(reason) => say("no response arrived: %", "未收到响应：%", reason),
        FailureReason::Timeout(time) => say(
            "no complete response arrived within % ms, the `timeout` of one attempt",
            "在 % 毫秒（单次请求的 `timeout`）内未收到完整的响应",
            &digits(*time),
        ),
        FailureReason::Deadline(time) => say(
            "the call did not end within % ms, its `deadline`",
            "调用未在 % 毫秒（`deadline`）内完成",
            &digits(*time),
        ),
        FailureReason::Pause(_) => say(
            "the service limits the request rate, and requires a longer pause than this call may wait",
            "服务限制了请求频率，要求的等待时间超过了本次调用允许的等待时间",
            "",
        ),
        FailureReason::Foreign(found) => {
            let found = if language == Language::Chinese { chinese_of(found) } else { found };
            say("expected the API's JSON envelope, found %", "响应不是 API 的 JSON 格式，而是：%", found);
            let status = digits(u32::from(failure.status.unwrap_or_default()));
            say(" (HTTP status %)", "（HTTP 状态码 %）", &status);
        }
        FailureReason::Refused => {
            let code = i64::from(failure.status_code.unwrap_or_default()).to_string();
            let said = failure.service_message.as_deref().filter(|said| !said.is_empty());
            say("the service answered %: ", "服务返回 %：", &code);
            say("%", "%", said.unwrap_or(language.of_two("(no message)", "（未附消息）")));
            request_id(failure, text);
        }
        FailureReason::Unsuccessful => {
            say("the service answered `success: false`", "服务返回 `success: false`", "");
            if let Some(said) = failure.service_message.as_deref().filter(|said| !said.is_empty()) {
                say(": %", "：%", said);
            }
            request_id(failure, text);
        }
        FailureReason::Differs(field) => {
            say("it already exists, with a different `%`", "该资源已存在，但 `%` 与给定的值不同", field);
        }
    }
}

#[inline(never)]
fn request_id(failure: &Failure, text: &mut String) {
    if let Some(id) = &failure.request_id {
        add(text, failure.language, " (request id %)", "（请求 ID %）", id);
    }
}

/// What came instead of an envelope.
fn chinese_of(found: &'static str) -> &'static str {
    match found {
        "a page of HTML or XML" => "HTML 或 XML 页面",
        "a redirect" => "重定向",
        "an empty body" => "空正文",
        "text that is not valid JSON" => "不是有效 JSON 的文本",
        "JSON without a `statusCode`" => "缺少 `statusCode` 的 JSON",
        "more bytes than `maxResponseBytes`" => "超过 `maxResponseBytes` 的字节数",
        "an envelope without a token" => "缺少令牌的响应",
        "an envelope without a list" => "缺少列表的响应",
        // Of JSON that is no object, the kind.
        _ => "其他 JSON 值",
    }
}

fn changed(failure: &Failure) -> &'static str {
    let (english, chinese) = match (failure.kind, failure.outcome) {
        (ErrorKind::Config, _) if failure.attempts == 0 => ("", ""),
        _ if failure.operation.is_none() => ("", ""),
        _ if failure.attempts == 0 => ("Nothing was sent.", "没有发送任何请求。"),
        _ if failure.reads => ("", ""),
        (_, Outcome::NotApplied) => ("Nothing was changed.", "没有更改任何数据。"),
        (_, Outcome::Unknown) => {
            ("It is not known whether anything was changed.", "无法确定更改是否已经生效。")
        }
    };
    failure.language.of_two(english, chinese)
}

fn to_do(failure: &Failure) -> &'static str {
    let (english, chinese) = match failure.kind {
        ErrorKind::Config => ("", ""),
        ErrorKind::InvalidInput => {
            ("Correct the fields listed in `issues`.", "请修正 `issues` 中列出的字段。")
        }
        ErrorKind::BadResponse | ErrorKind::Auth | ErrorKind::NotFound if failure.doubles_path => (
            "Remove `/api/v3` from the end of `host`: every call adds it.",
            "请去掉 `host` 末尾的 `/api/v3`：每个调用都会自动加上。",
        ),
        _ if failure.outcome == Outcome::Unknown && !failure.retryable => {
            ("Read the current data before you call again.", "再次调用之前，请先读取当前数据。")
        }
        ErrorKind::Auth if failure.api_code == Some(api_code::CLOCK) => {
            ("Set this machine's clock.", "请校准本机时钟。")
        }
        ErrorKind::Auth if failure.relayed.is_some() => match failure.status_code {
            Some(401) => ("Sign in, then make the call again.", "请登录后重新调用。"),
            _ => (
                "The signed-in user has no permission for this call.",
                "当前登录的用户没有调用此接口的权限。",
            ),
        },
        ErrorKind::Auth if failure.status_code.is_none() => (
            "A gateway in front of the API may have refused the request: check `host`, the credentials and the gateway.",
            "拒绝请求的可能不是该 API，而是其前面的网关：请检查 `host`、凭证和网关。",
        ),
        ErrorKind::Auth if failure.status_code == Some(403) => (
            "The credentials are valid, but have no permission for this call.",
            "凭证有效，但没有调用此接口的权限。",
        ),
        ErrorKind::Auth => (
            "Check the credentials, and that `host` and `brand` belong to them.",
            "请检查凭证，以及 `host` 和 `brand` 是否与之对应。",
        ),
        ErrorKind::NotFound => (
            "Check the ids, their id types and the organization code.",
            "请检查各个 ID、ID 的类型以及组织 code。",
        ),
        ErrorKind::Conflict => ("Read the current data, then decide.", "请先读取当前数据再决定如何处理。"),
        // 413, 414 and 431 come from a server before the API, or from our own proxy.
        ErrorKind::BadResponse if matches!(failure.status, Some(413 | 414 | 431)) => (
            "The request is too large for a server on its way: send fewer or shorter values.",
            "请求超过了途经服务器允许的大小：请减少或缩短传入的值。",
        ),
        ErrorKind::BadResponse if !failure.retryable => (
            "Check `host`: the response may come from something other than the API.",
            "请检查 `host`：响应可能不是来自该 API。",
        ),
        ErrorKind::Network => match failure.reason {
            FailureReason::Unreached(Unreached::Connection | Unreached::Name, _) => {
                ("Check `host` and the network.", "请检查 `host` 和网络。")
            }
            FailureReason::Unreached(Unreached::Certificate, _) => (
                "Make this machine trust the certificate (in Node: `NODE_EXTRA_CA_CERTS`), or check `host`.",
                "请让本机信任该证书（在 Node 中设置 `NODE_EXTRA_CA_CERTS`），或检查 `host`。",
            ),
            FailureReason::Unreached(Unreached::Tls | Unreached::Port, _) => (
                "Check the port in `host`, and whether it is `https` or `http`.",
                "请检查 `host` 中的端口，以及应使用 `https` 还是 `http`。",
            ),
            _ if failure.retryable => ("The same call can be retried later.", "可以稍后重试此调用。"),
            _ => ("", ""),
        },
        _ if failure.retryable => ("The same call can be retried later.", "可以稍后重试此调用。"),
        _ => ("", ""),
    };
    failure.language.of_two(english, chinese)
}

/// The first issues; `issues` has them all.
fn sentences(failure: &Failure, text: &mut String) {
    let language = failure.language;
    let first: Vec<_> = failure.issues.iter().take(SHOWN).map(|issue| issue.message.as_str()).collect();
    add(text, language, "%", "%", &first.join(language.of_two("; ", "；")));
    if let Some(more @ 1..) = failure.issues.len().checked_sub(SHOWN) {
        add(text, language, "; and % more", "；另有 % 处", &digits(more as u32));
    }
}
