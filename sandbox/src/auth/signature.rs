//! The signature scheme of the Node SDKs.

use axum::http::HeaderMap;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

use super::{Incoming, Nonces, header, string_to_sign};
use crate::clock::Moment;
use crate::messages::Refusal;
use crate::store::Pool;

/// How far a request's date may be from the server's clock, in milliseconds. No source gives the number.
const TOLERANCE: i64 = 5 * 60 * 1000;

/// The two spellings of one scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Brand {
    /// `GenAuth …` and `x-genauth-…`
    GenAuth,
    /// `authing …` and `x-authing-…`
    Authing,
}

impl Brand {
    /// The brand whose clients write this word before the signature.
    #[must_use]
    pub fn of_scheme(word: &str) -> Option<Self> {
        match word {
            "GenAuth" => Some(Brand::GenAuth),
            "authing" => Some(Brand::Authing),
            _ => None,
        }
    }

    /// What the names of its headers begin with.
    #[must_use]
    pub fn prefix(self) -> &'static str {
        match self {
            Brand::GenAuth => "x-genauth-",
            Brand::Authing => "x-authing-",
        }
    }
}

/// Method and version, then the date, then the signature, and last the nonce, so that a request which is refused for
/// another reason does not use it up.
pub(super) fn check(
    brand: Brand,
    credentials: &str,
    request: &Incoming<'_>,
    pool: &Pool,
    nonces: &Nonces,
    now: Moment,
) -> Result<(), Refusal> {
    let own = |name: &str| header(request.headers, &format!("{}{name}", brand.prefix()));
    if own("signature-method").as_deref() != Some("HMAC-SHA1") {
        return Err(refusal(
            1301,
            "不支持的签名方法",
            "The signature method is not supported",
        ));
    }
    if own("signature-version").as_deref() != Some("1.0") {
        return Err(refusal(
            1302,
            "不支持的签名版本",
            "The signature version is not supported",
        ));
    }
    let date = date(request.headers)?;
    if now.0.abs_diff(date.0) > TOLERANCE.unsigned_abs() {
        return Err(refusal(
            1305,
            "请求时间与服务器时间相差过大",
            "The date of the request is too far from the server's clock",
        ));
    }
    let wrong = || refusal(1300, "签名错误", "The signature is wrong");
    let (id, signature) = credentials.trim().split_once(':').ok_or_else(wrong)?;
    let nonce = own("signature-nonce")
        .filter(|nonce| !nonce.is_empty())
        .ok_or_else(wrong)?;
    let signature = STANDARD.decode(signature).map_err(|_| wrong())?;
    let mut mac = Hmac::<Sha1>::new_from_slice(pool.secret.as_bytes()).map_err(Refusal::internal)?;
    mac.update(string_to_sign(brand, request).as_bytes());
    if mac.verify_slice(&signature).is_err() || id != pool.id {
        return Err(wrong());
    }
    if !nonces.take(&nonce, date.plus(TOLERANCE), now) {
        return Err(refusal(1306, "nonce 已被使用", "The nonce has been used already"));
    }
    Ok(())
}

/// An HTTP date, or milliseconds since 1970 as the Java SDK sent them and as the text of 1303 asks for.
fn date(headers: &HeaderMap) -> Result<Moment, Refusal> {
    let Some(text) = header(headers, "date") else {
        return Err(refusal(
            1304,
            "请求缺少 date 请求头",
            "The request has no date header",
        ));
    };
    let milliseconds = text.trim().parse().ok().map(Moment);
    let date = milliseconds.or_else(|| httpdate::parse_http_date(text.trim()).ok().map(Moment::from));
    date.ok_or_else(|| refusal(1303, "时间戳格式错误", "The time stamp is malformed"))
}

fn refusal(api_code: u32, zh: &str, en: &str) -> Refusal {
    Refusal::new(401, zh, en).with_api_code(api_code)
}
