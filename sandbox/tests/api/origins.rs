//! Which pages may call: those of this machine and those that the developer names.

use genauth_sandbox::Options;
use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};

const ATTACKER: &str = "https://attacker.invalid";
const ENGLISH: (&str, &str) = ("x-genauth-lang", "en-US");
const TOKEN: &str = "/api/v3/get-management-token";

fn headers(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn header(response: &reqwest::Response, name: &str) -> String {
    response
        .headers()
        .get(name)
        .map_or(String::new(), |value| String::from_utf8_lossy(value.as_bytes()).into_owned())
}

/// The members of a list, which commas separate, with or without blanks.
fn list(response: &reqwest::Response, name: &str) -> Vec<String> {
    header(response, name).split(',').map(|member| member.trim().to_owned()).collect()
}

/// Asks for a token with the right key, as a page of the origin would without a preflight.
async fn exchange(sandbox: &Sandbox, more: &[(&str, &str)]) -> (reqwest::Response, Value) {
    let key = json!({
        "accessKeyId": sandbox.ready.access_key_id, "accessKeySecret": sandbox.ready.access_key_secret
    });
    let all = [&[("content-type", "text/plain")], more].concat();
    sandbox.send("POST", TOKEN, headers(&all), key.to_string()).await
}

#[tokio::test]
async fn refuses_pages_of_other_sites_and_lets_them_read_nothing() {
    let sandbox = Sandbox::start().await;
    for origin in [ATTACKER, "null", "http://localhost.attacker.invalid"] {
        let (response, answer) = exchange(&sandbox, &[("origin", origin), ENGLISH]).await;
        assert_eq!(response.status(), 403);
        let message = format!(
            "Refused a request of {origin}: only pages of this machine may call; others by the option --origin"
        );
        assert_eq!(refusal(&answer), (403, None, &*message));
        for name in response.headers().keys() {
            assert!(!name.as_str().starts_with("access-control-"), "{name}");
        }
    }
    let (_, chinese) = exchange(&sandbox, &[("origin", ATTACKER), ("x-genauth-lang", "zh-CN")]).await;
    assert!(refusal(&chinese).2.starts_with("已拒绝来自 https://attacker.invalid 的请求"), "{chinese}");
}

#[tokio::test]
async fn refuses_the_preflight_of_other_sites() {
    let sandbox = Sandbox::start().await;
    let asked = [
        ("origin", ATTACKER),
        ("access-control-request-method", "POST"),
        ("access-control-request-headers", "authorization, content-type"),
        ("access-control-request-private-network", "true"),
    ];
    let (response, _) =
        sandbox.send("OPTIONS", "/api/v3/delete-organization", headers(&asked), String::new()).await;
    assert_eq!(response.status(), 403);
    assert!(!response.headers().keys().any(|name| name.as_str().starts_with("access-control-")));
}

#[tokio::test]
async fn answers_pages_of_this_machine_and_those_that_are_named() {
    let origins = vec!["https://console.example".parse().expect("an origin")];
    let sandbox = Sandbox::start_with(Options { origins, ..Options::default() }).await;
    for origin in
        ["http://localhost:5173", "https://127.0.0.1", "http://[::1]:8080", "https://console.example"]
    {
        let asked = [
            ("origin", origin),
            ("access-control-request-method", "POST"),
            ("access-control-request-headers", "authorization, x-genauth-lang"),
            ("access-control-request-private-network", "true"),
        ];
        let (response, _) = sandbox.send("OPTIONS", TOKEN, headers(&asked), String::new()).await;
        assert_eq!(response.status(), 204);
        assert_eq!(header(&response, "access-control-allow-origin"), origin);
        assert_eq!(header(&response, "access-control-allow-headers"), "authorization, x-genauth-lang");
        assert_eq!(
            list(&response, "access-control-allow-methods"),
            ["GET", "POST", "PUT", "DELETE", "OPTIONS"]
        );
        assert_eq!(header(&response, "access-control-allow-private-network"), "true");

        let (response, answer) = exchange(&sandbox, &[("origin", origin)]).await;
        data(answer);
        assert_eq!(header(&response, "access-control-allow-origin"), origin);
        assert_eq!(list(&response, "access-control-expose-headers"), ["date", "retry-after", "x-request-id"]);
        assert!(header(&response, "vary").contains("origin"));
        let (response, _) =
            sandbox.send("GET", "/nowhere", headers(&[("origin", origin)]), String::new()).await;
        assert_eq!(
            (response.status().as_u16(), &*header(&response, "access-control-allow-origin")),
            (404, origin)
        );
    }
}

#[tokio::test]
async fn says_nothing_of_origins_to_programs() {
    let sandbox = Sandbox::start().await;
    for (method, status) in [("OPTIONS", 204), ("POST", 200)] {
        let (response, _) = sandbox.send(method, TOKEN, Vec::new(), String::new()).await;
        assert_eq!(response.status(), status);
        for name in ["origin", "credentials", "private-network"] {
            let name = format!("access-control-allow-{name}");
            assert_eq!(header(&response, &name), "", "{method} {name}");
        }
    }
}

#[tokio::test]
async fn refuses_a_name_that_only_leads_here() {
    let origins = vec!["http://sandbox:3000".parse().expect("an origin")];
    let sandbox = Sandbox::start_with(Options { origins, ..Options::default() }).await;
    for host in ["attacker.invalid", "attacker.invalid:3000", "localhost.attacker.invalid"] {
        let (response, answer) = exchange(&sandbox, &[("host", host), ENGLISH]).await;
        let message = format!(
            "Refused a request for the host `{host}`: use localhost or 127.0.0.1; other names by the option --origin"
        );
        assert_eq!((response.status().as_u16(), refusal(&answer)), (403, (403, None, &*message)));
    }
    for host in ["localhost", "127.0.0.1:1", "[::1]:3000", "sandbox:3000"] {
        data(exchange(&sandbox, &[("host", host)]).await.1);
    }
}

#[tokio::test]
async fn a_foreign_page_neither_asks_for_faults_nor_uses_them_up() {
    let sandbox = Sandbox::start_with(Options { faults: true, ..Options::default() }).await;
    let rules = r#"[{"fault": {"kind": "reset"}}]"#;
    let foreign = headers(&[("origin", ATTACKER), ("content-type", "text/plain")]);
    for (method, path) in [
        ("POST", "/sandbox/faults"),
        ("DELETE", "/sandbox/faults"),
        ("GET", "/sandbox/requests"),
        ("GET", "/sandbox/tables"),
        ("GET", "/sandbox/export"),
    ] {
        let (response, answer) = sandbox.send(method, path, foreign.clone(), rules.to_owned()).await;
        assert_eq!((response.status().as_u16(), refusal(&answer).0), (403, 403), "{method} {path}");
    }
    let embedded = headers(&[("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "no-cors")]);
    let (response, _) = sandbox.send("GET", "/api/v3/list-organizations", embedded, String::new()).await;
    assert_eq!(response.status(), 403);
    let (_, requests) = sandbox.send("GET", "/sandbox/requests", Vec::new(), String::new()).await;
    assert_eq!(requests, json!([]), "no foreign request came as far as the calls");
}

#[tokio::test]
async fn the_echo_is_closed_to_other_sites_too() {
    let sandbox = Sandbox::start_with(Options { echo: true, ..Options::default() }).await;
    let (response, answer) = exchange(&sandbox, &[("origin", ATTACKER)]).await;
    assert_eq!((response.status().as_u16(), refusal(&answer).0), (403, 403));
    data(exchange(&sandbox, &[("origin", "http://localhost:1")]).await.1);
}
