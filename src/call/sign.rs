//! (request, key, moment, nonce) -> the headers of a signed request, for both brands.

use std::fmt;

use base64ct::{Base64, Encoding};
use genauth_management_shapes::dto;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

use super::endpoint::Method;
use super::request::{Request, sorted};

/// The two brands under which the same API is offered. They differ in host, header prefix and authorization scheme.
#[dto(rename_all = "snake_case")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Brand {
    /// `https://api.genauth.ai`, headers `x-genauth-…`.
    Genauth,
    /// `https://api.authing.cn`, headers `x-authing-…`.
    Authing,
}

impl Brand {
    /// The public service.
    pub const fn host(self) -> &'static str {
        match self {
            Self::Genauth => "https://api.genauth.ai",
            Self::Authing => "https://api.authing.cn",
        }
    }

    /// The public service's events.
    pub const fn socket_host(self) -> &'static str {
        match self {
            Self::Genauth => "wss://openevent.genauth.ai",
            Self::Authing => "wss://openevent.authing.cn",
        }
    }

    /// How the brand's own headers begin.
    pub const fn header_prefix(self) -> &'static str {
        match self {
            Self::Genauth => "x-genauth-",
            Self::Authing => "x-authing-",
        }
    }

    const fn scheme(self) -> &'static str {
        match self {
            Self::Genauth => "GenAuth",
            Self::Authing => "authing",
        }
    }
}

/// A text that no message, log or debug output shows.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// The text itself, for the header that carries it or the signature that is made with it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("(secret)")
    }
}

/// An access key of the user pool.
#[derive(Debug, Clone)]
pub struct AccessKey {
    /// Its public half.
    pub id: String,
    /// The half that signs.
    pub secret: Secret,
    /// The HMAC state after the key, from which each signature starts.
    mac: Option<Hmac<Sha1>>,
}

impl AccessKey {
    /// A key of two halves.
    pub fn new(id: String, secret: Secret) -> Self {
        // A key of any length is a key to HMAC, so there always is one.
        let mac = Hmac::new_from_slice(secret.expose().as_bytes()).ok();
        Self { id, secret, mac }
    }

    /// The header `authorization` that signs `text`.
    pub fn authorization(&self, brand: Brand, text: &str) -> String {
        let mut authorization = String::new();
        push(&mut authorization, &[brand.scheme(), " ", &self.id, ":", &self.signature(text)]);
        authorization
    }

    /// Base64 of the HMAC-SHA1 of `text`.
    pub fn signature(&self, text: &str) -> String {
        let Some(mut mac) = self.mac.clone() else { return String::new() };
        mac.update(text.as_bytes());
        Base64::encode_string(&mac.finalize().into_bytes())
    }
}

/// The date and the nonce of one attempt. The service accepts each nonce once.
#[derive(Debug)]
pub struct SigningParams {
    /// Now, as an HTTP date.
    pub date: String,
    /// 32 hexadecimal digits.
    pub nonce: String,
}

/// The headers that sign `request`: `given` (the language and the like), the signature's own, `authorization`.
pub fn sign(
    request: &Request,
    brand: Brand,
    key: &AccessKey,
    params: &SigningParams,
    given: Vec<(String, String)>,
) -> Vec<(String, String)> {
    let prefix = brand.header_prefix();
    let mut headers = given;
    headers.push(header("", "date", &params.date));
    headers.push(header(prefix, "signature-method", "HMAC-SHA1"));
    headers.push(header(prefix, "signature-nonce", &params.nonce));
    headers.push(header(prefix, "signature-version", "1.0"));
    let text = string_to_sign(request.method, &request.path, &request.parameters, brand, &headers);
    headers.push(header("", "authorization", &key.authorization(brand, &text)));
    headers
}

/// A header by the two parts of its name.
#[inline(never)]
pub fn header(prefix: &str, name: &str, value: &str) -> (String, String) {
    let mut full = String::new();
    push(&mut full, &[prefix, name]);
    (full, value.to_owned())
}

/// Method, the signed headers by name, path and pairs: the text that both sides sign.
///
/// The scheme turns tabs and line ends of a header into blanks and trims it. Every value that comes here is known
/// to have none, so it is signed as it is sent.
pub fn string_to_sign(
    method: Method,
    path: &str,
    parameters: &[(String, String)],
    brand: Brand,
    headers: &[(String, String)],
) -> String {
    let prefix = brand.header_prefix();
    let signed = headers.iter().filter(|(name, _)| name == "date" || name.starts_with(prefix));

    let mut text = String::with_capacity(512);
    push(&mut text, &[method.name(), "\n"]);
    for (name, value) in sorted(signed.map(|(name, value)| (name, value))) {
        push(&mut text, &[name, ":", value, "\n"]);
    }
    text.push_str(path);
    for (index, (key, value)) in parameters.iter().enumerate() {
        push(&mut text, &[if index == 0 { "?" } else { "&" }, key, "=", value]);
    }
    text
}

// Inlined at a dozen places, this would be a kilobyte of every page's download.
#[inline(never)]
fn push(text: &mut String, parts: &[&str]) {
    for part in parts {
        text.push_str(part);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, from_str};

    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;
    use crate::call::request::parameters;

    /// The vectors were made by the official client's own code and confirmed by a second implementation.
    #[wasm_bindgen_test(unsupported = test)]
    fn reproduces_the_published_vectors_of_both_brands() {
        let data: Json = from_str(include_str!("../../tests/fixtures/signing.json")).unwrap();
        let text = |value: &Json| value.as_str().unwrap().to_owned();
        let secret = Secret::from(text(&data["key"]["accessKeySecret"]));
        let key = AccessKey::new(text(&data["key"]["accessKeyId"]), secret);
        let params = SigningParams { date: text(&data["date"]), nonce: text(&data["nonce"]) };
        let vectors = data["vectors"].as_array().unwrap();
        assert_eq!(vectors.len(), 8);
        for vector in vectors {
            let brand = if vector["brand"] == "authing" { Brand::Authing } else { Brand::Genauth };
            let method = if vector["method"] == "GET" { Method::Get } else { Method::Post };
            let prefixed = data["headers"].as_object().unwrap().iter();
            let prefixed =
                prefixed.map(|(name, value)| (format!("{}{name}", brand.header_prefix()), text(value)));
            let extra = vector["extraHeaders"].as_object().unwrap().iter();
            let given: Vec<_> =
                prefixed.chain(extra.map(|(name, value)| (name.clone(), text(value)))).collect();
            let request = Request {
                method,
                path: text(&vector["path"]).into(),
                query: Vec::new(),
                body: None,
                parameters: parameters::<crate::fixture::TestValue>(&vector["params"].to_string()),
            };

            let headers = sign(&request, brand, &key, &params, given);
            let signed = string_to_sign(method, &request.path, &request.parameters, brand, &headers);
            assert_eq!(signed, text(&vector["stringToSign"]));
            let authorization = ("authorization".to_owned(), text(&vector["authorization"]));
            assert_eq!(headers.last(), Some(&authorization));
        }
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn debug_output_shows_no_secret() {
        let key = AccessKey::new("ak-demo".to_owned(), Secret::from("sk-demo".to_owned()));
        assert!(!format!("{key:?}").contains("sk-demo"), "{key:?}");
    }
}
