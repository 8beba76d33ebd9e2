//! The signature scheme of the Node SDKs.

use axum::http::HeaderMap;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

use super::brand::Brand;
use super::canonical::string_to_sign;
use super::nonces::Nonces;
use super::request::{AuthRequest, header};
use crate::clock::Timestamp;
use crate::error::ApiError;
use crate::store::Pool;

/// The maximum clock difference, in milliseconds. No source documents the value.
const CLOCK_TOLERANCE: i64 = 5 * 60 * 1000;

/// Checks method and version, date, signature and nonce, in this order: only a valid signature uses up its nonce.
pub(super) fn check(
    brand: Brand,
    credentials: &str,
    request: &AuthRequest<'_>,
    pool: &Pool,
    nonces: &Nonces,
    now: Timestamp,
) -> Result<(), ApiError> {
    let own = |name: &str| header(request.headers, &format!("{}{name}", brand.prefix()));
    if own("signature-method").as_deref() != Some("HMAC-SHA1") {
        return Err(error(1301, "不支持的签名方法", "The signature method is not supported"));
    }
    if own("signature-version").as_deref() != Some("1.0") {
        return Err(error(1302, "不支持的签名版本", "The signature version is not supported"));
    }
    let date = date(request.headers)?;
    if now.0.abs_diff(date.0) > CLOCK_TOLERANCE.unsigned_abs() {
        return Err(error(
            1305,
            "请求时间与服务器时间相差过大",
            "The date of the request is too far from the server's clock",
        ));
    }
    let wrong = || error(1300, "签名错误", "The signature is wrong");
    let (id, signature) = credentials.trim().split_once(':').ok_or_else(wrong)?;
    let nonce = own("signature-nonce").filter(|nonce| !nonce.is_empty()).ok_or_else(wrong)?;
    let signature = STANDARD.decode(signature).map_err(|_| wrong())?;
    let mut mac = Hmac::<Sha1>::new_from_slice(pool.secret.as_bytes()).map_err(ApiError::internal)?;
    mac.update(string_to_sign(brand, request).as_bytes());
    if mac.verify_slice(&signature).is_err() || id != pool.id {
        return Err(wrong());
    }
    if !nonces.try_use(&nonce, date.plus(CLOCK_TOLERANCE), now) {
        return Err(error(1306, "nonce 已被使用", "The nonce has been used already"));
    }
    Ok(())
}

/// Reads the date: an HTTP date, or milliseconds since 1970, which the Java SDK sent and the message of 1303 asks for.
fn date(headers: &HeaderMap) -> Result<Timestamp, ApiError> {
    let Some(text) = header(headers, "date") else {
        return Err(error(1304, "请求缺少 date 请求头", "The request has no date header"));
    };
    let milliseconds = text.trim().parse().ok().map(Timestamp);
    let date = milliseconds.or_else(|| httpdate::parse_http_date(text.trim()).ok().map(Timestamp::from));
    date.ok_or_else(|| error(1303, "时间戳格式错误", "The time stamp is malformed"))
}

fn error(api_code: u32, zh: &str, en: &str) -> ApiError {
    ApiError::new(401, zh, en).with_api_code(api_code)
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use axum::http::{HeaderMap, HeaderName, HeaderValue};

    use super::check;
    use crate::auth::brand::Brand;
    use crate::auth::canonical::string_to_sign;
    use crate::auth::nonces::Nonces;
    use crate::auth::request::AuthRequest;
    use crate::clock::Timestamp;
    use crate::json::{Json, Object, read};
    use crate::query;
    use crate::store::Pool;

    fn text(object: &Object, key: &str) -> String {
        match object.get(key) {
            Some(Json::Text(text)) => text.to_utf8(),
            other => panic!("{key}: {other:?}"),
        }
    }

    fn object(object: &Object, key: &str) -> Object {
        match object.get(key) {
            Some(Json::Object(object)) => object.clone(),
            other => panic!("{key}: {other:?}"),
        }
    }

    fn headers(prefix: &str, extra: &Object) -> HeaderMap {
        let own = [
            ("lang", "en-US"),
            ("sdk-version", "demo-sdk:0.0.0"),
            ("signature-method", "HMAC-SHA1"),
            ("signature-nonce", "0123456789abcdef0123456789abcdef"),
            ("signature-version", "1.0"),
        ];
        let own = own.map(|(name, value)| (format!("{prefix}{name}"), value.to_owned()));
        let date = ("date".to_owned(), "Wed, 21 Oct 2015 07:28:00 GMT".to_owned());
        let extra = extra.pairs().map(|(name, _)| (name.to_utf8(), text(extra, &name.to_utf8())));
        let all = own.into_iter().chain([date]).chain(extra);
        all.map(|(name, value)| (HeaderName::try_from(name).unwrap(), HeaderValue::try_from(value).unwrap()))
            .collect()
    }

    /// Returns the parameters as the server receives them: a parsed body, or a query of texts.
    fn received(method: &str, parameters: &Object) -> Object {
        if method != "GET" {
            let body = Json::from(parameters.clone()).stringify();
            return match read(&body) {
                Ok(Json::Object(object)) => object,
                other => panic!("{other:?}"),
            };
        }
        let mut sent = String::new();
        for (key, value) in parameters.pairs() {
            let bare = |value: &Json| value.stringify().trim_matches('"').to_owned();
            match value {
                Json::List(items) => {
                    items
                        .iter()
                        .for_each(|item| write!(sent, "&{}%5B%5D={}", key.to_utf8(), bare(item)).unwrap());
                }
                value => write!(sent, "&{}={}", key.to_utf8(), bare(value)).unwrap(),
            }
        }
        query::parse(&sent)
    }

    #[test]
    fn accepts_the_known_signatures() {
        let Ok(Json::Object(data)) = read(include_str!("../../tests/data/signing.json")) else {
            panic!("the vectors are an object");
        };
        let key = object(&data, "key");
        let pool = Pool {
            id: text(&key, "accessKeyId"),
            secret: text(&key, "accessKeySecret"),
            token_secret: vec![],
        };
        let Some(Json::List(vectors)) = data.get("testVectors") else { panic!("vectors") };
        assert_eq!(vectors.len(), 8);
        for vector in vectors {
            let Json::Object(vector) = vector else { panic!("a vector") };
            let authorization = text(vector, "authorization");
            let (scheme, credentials) = authorization.split_once(' ').unwrap();
            let brand = Brand::of_scheme(scheme).unwrap();
            let (method, path) = (text(vector, "method"), text(vector, "path"));
            let request = AuthRequest {
                method: &method,
                path: &path,
                headers: &headers(brand.prefix(), &object(vector, "extraHeaders")),
                parameters: &received(&method, &object(vector, "params")),
            };
            assert_eq!(string_to_sign(brand, &request), text(vector, "stringToSign"));
            let outcome =
                check(brand, credentials, &request, &pool, &Nonces::default(), Timestamp(1_445_412_480_000));
            assert_eq!(outcome, Ok(()));
        }
    }
}
