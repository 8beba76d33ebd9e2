//! A sandbox of a test's own, and a client that signs. Nothing here is the server's code.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use base64::Engine;
use genauth_sandbox::clock::{Clock, Timestamp};
use genauth_sandbox::{Options, Ready, Running, StartError, start};
use hmac::{Hmac, KeyInit, Mac};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

/// When every test's clock starts: 21 October 2015, 07:28:00 GMT.
pub const START: i64 = 1_445_412_480_000;

pub struct Sandbox {
    pub ready: Ready,
    pub clock: Arc<AtomicI64>,
    http: reqwest::Client,
    running: Running,
    nonce: AtomicU64,
}

impl Sandbox {
    pub async fn start() -> Self {
        Sandbox::start_with(Options::default()).await
    }

    pub async fn start_with(options: Options) -> Self {
        started(options).await.expect("starts")
    }

    pub async fn stop(self) {
        self.running.stop().await;
    }

    pub fn pass(&self, milliseconds: i64) {
        self.clock.fetch_add(milliseconds, Ordering::SeqCst);
    }

    /// How a request is signed unless a test changes it: by the pool's key, now, with a fresh nonce.
    pub fn signer(&self) -> Signer {
        let now = self.clock.load(Ordering::SeqCst);
        let nonce = self.nonce.fetch_add(1, Ordering::SeqCst);
        Signer {
            scheme: "GenAuth",
            prefix: "x-genauth-",
            id: self.ready.access_key_id.clone(),
            secret: self.ready.access_key_secret.clone(),
            headers: vec![
                ("date".into(), Timestamp(now).http_date()),
                ("x-genauth-lang".into(), "en-US".into()),
                ("x-genauth-sdk-version".into(), "test:1".into()),
                ("x-genauth-signature-method".into(), "HMAC-SHA1".into()),
                ("x-genauth-signature-nonce".into(), format!("{nonce:032x}")),
                ("x-genauth-signature-version".into(), "1.0".into()),
            ],
        }
    }

    pub async fn post(&self, path: &str, body: Value) -> Value {
        self.post_signed(self.signer(), path, body).await
    }

    pub async fn post_signed(&self, signer: Signer, path: &str, body: Value) -> Value {
        let pairs = pairs(&body);
        self.post_raw(signer, path, &body.to_string(), &pairs).await
    }

    /// A body as text, and the pairs that are signed for it.
    pub async fn post_raw(
        &self,
        signer: Signer,
        path: &str,
        body: &str,
        pairs: &[(String, String)],
    ) -> Value {
        let headers = signer.sign("POST", path, pairs);
        self.send("POST", path, headers, body.to_owned()).await.1
    }

    pub async fn get(&self, path: &str, parameters: &[(&str, &str)]) -> Value {
        self.get_signed(self.signer(), path, parameters).await
    }

    pub async fn get_signed(&self, signer: Signer, path: &str, parameters: &[(&str, &str)]) -> Value {
        let pairs: Vec<_> =
            parameters.iter().map(|(key, value)| (key.to_string(), value.to_string())).collect();
        let query: Vec<_> = parameters
            .iter()
            .map(|(key, value)| format!("{key}={}", utf8_percent_encode(value, NON_ALPHANUMERIC)))
            .collect();
        let headers = signer.sign("GET", path, &pairs);
        self.send("GET", &format!("{path}?{}", query.join("&")), headers, String::new()).await.1
    }

    /// Sends a request as it is; answers the HTTP response's head and its JSON.
    pub async fn send(
        &self,
        method: &str,
        path: &str,
        headers: Vec<(String, String)>,
        body: String,
    ) -> (reqwest::Response, Value) {
        let url = format!("{}{path}", self.ready.url);
        let mut request = self.http.request(method.parse().expect("method"), url).body(body);
        for (name, value) in headers {
            request = request.header(name, value.chars().map(|letter| letter as u8).collect::<Vec<_>>());
        }
        let mut response = request.send().await.expect("an answer");
        let mut text = Vec::new();
        while let Some(chunk) = response.chunk().await.expect("a body") {
            text.extend_from_slice(&chunk);
        }
        (response, serde_json::from_slice(&text).unwrap_or(Value::Null))
    }

    /// Departments of the seeded organization by the code that the seed gives them.
    pub async fn department(&self, code: &str) -> String {
        let body = json!({"organizationCode": "steamory", "departmentId": code, "departmentIdType": "code"});
        let answer = self.post("/api/v3/update-department", body).await;
        answer["data"]["departmentId"].as_str().expect("a department").to_owned()
    }
}

/// Starts a sandbox, or says why it does not start.
pub async fn started(options: Options) -> Result<Sandbox, StartError> {
    let clock = Arc::new(AtomicI64::new(START));
    let shown = clock.clone();
    let clock_of_server = Clock::from_fn(move || Timestamp(shown.load(Ordering::SeqCst)));
    let running = start(Options { clock: clock_of_server, ..options }).await?;
    let ready = running.ready.clone();
    Ok(Sandbox { ready, clock, http: reqwest::Client::new(), running, nonce: AtomicU64::new(0) })
}

pub struct Signer {
    pub scheme: &'static str,
    pub prefix: &'static str,
    pub id: String,
    pub secret: String,
    pub headers: Vec<(String, String)>,
}

impl Signer {
    /// With one header changed.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(other, _)| other != name);
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(other, _)| other != name);
        self
    }

    /// As a client of the other brand does.
    pub fn of_authing(mut self) -> Self {
        for (name, _) in &mut self.headers {
            *name = name.replace("x-genauth-", "x-authing-");
        }
        Signer { scheme: "authing", prefix: "x-authing-", ..self }
    }

    pub fn sign(mut self, method: &str, path: &str, pairs: &[(String, String)]) -> Vec<(String, String)> {
        let mut signed: Vec<_> =
            self.headers.iter().filter(|(name, _)| name == "date" || name.starts_with(self.prefix)).collect();
        signed.sort();
        let headers: String = signed.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        let mut pairs = pairs.to_vec();
        pairs.sort_by_key(|(key, _)| key.encode_utf16().collect::<Vec<_>>());
        let pairs: Vec<_> = pairs.iter().map(|(key, value)| format!("{key}={value}")).collect();
        let mark = if pairs.is_empty() { "" } else { "?" };
        let text = format!("{method}\n{headers}{path}{mark}{}", pairs.join("&"));
        let mut mac = Hmac::<sha1::Sha1>::new_from_slice(self.secret.as_bytes()).expect("any length");
        mac.update(text.as_bytes());
        let signature = base64::engine::general_purpose::STANDARD.encode(mac.finalize().into_bytes());
        self.headers.push(("authorization".into(), format!("{} {}:{signature}", self.scheme, self.id)));
        self.headers
    }
}

fn pairs(body: &Value) -> Vec<(String, String)> {
    let object = body.as_object().expect("an object");
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    object.iter().map(|(key, value)| (key.clone(), text(value))).collect()
}

/// The parts of an envelope that tell errors apart.
pub fn refusal(answer: &Value) -> (u64, Option<u64>, &str) {
    assert!(answer.get("data").is_none(), "{answer}");
    assert_eq!(answer["requestId"].as_str().map(str::len), Some(36), "{answer}");
    let number = |name: &str| answer[name].as_u64();
    (number("statusCode").unwrap_or(0), number("apiCode"), answer["message"].as_str().unwrap_or(""))
}

/// The data of a success.
pub fn data(answer: Value) -> Value {
    assert_eq!((&answer["statusCode"], &answer["message"]), (&json!(200), &json!("")), "{answer}");
    assert!(answer.get("apiCode").is_none(), "{answer}");
    answer["data"].clone()
}
