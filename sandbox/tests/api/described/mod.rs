//! The calls that the sandbox describes. Inputs are made of the contract by code of these tests alone.

pub mod contract;
mod fixtures;
mod hostile;
mod inputs;
mod limits;
mod malformed;
mod middleware;
mod observed;
mod rules;
mod valid;
mod wire;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use crate::client::{Sandbox, Signer, refusal};
use contract::Call;

const DESCRIBED: &str = "The sandbox describes this call but does not keep its data: credentials and input were checked, and nothing was changed";

/// What is sent for an input: path with query, body, and the pairs that a signature covers.
struct Request {
    target: String,
    body: String,
    signed: Vec<(String, String)>,
}

impl Call {
    /// Writes a request as the official Node client does.
    fn request(&self, input: &Value) -> Request {
        let object = input.as_object().expect("an object");
        let pairs: Vec<(String, String)> =
            object.iter().map(|(key, value)| (key.clone(), text(value))).collect();
        // A query carries neither `null` nor an empty list.
        let sent = || pairs.iter().filter(|(_, text)| text != "null" && text != "[]").cloned().collect();
        match &*self.place {
            "body" => Request { target: self.path.clone(), body: input.to_string(), signed: pairs.clone() },
            "path" => {
                Request { target: self.path_with(&text(&input["id"])), body: String::new(), signed: vec![] }
            }
            _ => {
                let query: Vec<String> =
                    object.iter().flat_map(|(key, value)| query_pairs(key, value)).collect();
                let signed = if self.method == "GET" { sent() } else { vec![] };
                let mark = if query.is_empty() { "" } else { "?" };
                Request {
                    target: format!("{}{mark}{}", self.path, query.join("&")),
                    body: String::new(),
                    signed,
                }
            }
        }
    }

    fn path_with(&self, id: &str) -> String {
        self.path.replace("{id}", &utf8_percent_encode(id, NON_ALPHANUMERIC).to_string())
    }
}

fn query_pairs(key: &str, value: &Value) -> Vec<String> {
    let encoded = |value: &Value| utf8_percent_encode(&text(value), NON_ALPHANUMERIC).to_string();
    match value {
        Value::Null => vec![],
        Value::Array(items) => items.iter().map(|item| format!("{key}%5B%5D={}", encoded(item))).collect(),
        value => vec![format!("{key}={}", encoded(value))],
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The `statusCode` and the message of a signed call.
async fn ask(sandbox: &Sandbox, call: &Call, input: &Value) -> (u64, String) {
    ask_signed(sandbox, sandbox.signer(), call, input).await
}

async fn ask_signed(sandbox: &Sandbox, signer: Signer, call: &Call, input: &Value) -> (u64, String) {
    let answer = answer(sandbox, signer, call, input).await;
    // A call that behaves may succeed, or find nothing.
    if answer["statusCode"] == 200 || answer.get("statusCode").is_none() {
        return (200, String::new());
    }
    let (status_code, api_code, message) = refusal(&answer);
    assert!(api_code.is_none() || status_code == 404, "{}: {answer}", call.name);
    (status_code, message.to_owned())
}

/// The answer to a signed call, which may be a success.
async fn answer(sandbox: &Sandbox, signer: Signer, call: &Call, input: &Value) -> Value {
    let Request { target, body, signed } = call.request(input);
    let path = target.split('?').next().expect("a path");
    let headers = signer.sign(&call.method, path, &signed);
    let (response, answer) = sandbox.send(&call.method, &target, headers, body).await;
    assert_eq!(response.status(), 200, "{}: {answer}", call.name);
    answer
}

/// All rows that the sandbox stores.
async fn tables(sandbox: &Sandbox) -> Value {
    let (response, tables) = sandbox.send("GET", "/sandbox/tables", Vec::new(), String::new()).await;
    assert_eq!(response.status(), 200);
    assert_ne!(tables["users"], json!([]));
    tables
}
