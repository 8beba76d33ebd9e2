//! Faults on request: each happens as asked for, and the list of requests tells the truth about it.

use genauth_sandbox::Options;
use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};

const SET: &str = "/api/v3/set-user-departments";
const READ: &str = "/api/v3/get-user-departments";

struct Faulty {
    sandbox: Sandbox,
    sales: String,
}

impl Faulty {
    async fn start() -> Self {
        let sandbox = Sandbox::start_with(Options { faults: true, ..Options::default() }).await;
        let sales = sandbox.department("sales").await;
        let faulty = Faulty { sandbox, sales };
        faulty.clear().await;
        faulty
    }

    /// `fault` happens `times` to calls of the path.
    async fn ask(&self, path: &str, times: Value, fault: Value) {
        let rules = json!([{"match": {"path": path}, "times": times, "fault": fault}]);
        let (response, answer) =
            self.sandbox.send("POST", "/sandbox/faults", Vec::new(), rules.to_string()).await;
        assert_eq!(response.status(), 204, "{answer}");
    }

    async fn clear(&self) {
        assert_eq!(
            self.sandbox.send("DELETE", "/sandbox/faults", Vec::new(), String::new()).await.0.status(),
            204
        );
    }

    async fn requests(&self) -> Vec<Value> {
        let (_, list) = self.sandbox.send("GET", "/sandbox/requests", Vec::new(), String::new()).await;
        list.as_array().expect("a list").clone()
    }

    /// Whether each request was carried out.
    async fn carried_out(&self) -> Vec<bool> {
        self.requests().await.iter().map(|request| request["carriedOut"] == true).collect()
    }

    /// A call that leaves the user one department.
    fn request(&self) -> reqwest::RequestBuilder {
        let user = self.sandbox.ready.user_id.clone();
        let departments = json!([{"departmentId": self.sales}]);
        let body = json!({"userId": user, "departments": departments}).to_string();
        let pairs = [("userId".to_owned(), user), ("departments".to_owned(), departments.to_string())];
        let request = reqwest::Client::new().post(format!("{}{SET}", self.sandbox.ready.url)).body(body);
        let headers = self.sandbox.signer().sign("POST", SET, &pairs);
        headers.into_iter().fold(request, |request, (name, value)| request.header(name, value))
    }

    async fn set(&self) -> Result<(reqwest::StatusCode, reqwest::header::HeaderMap, String), reqwest::Error> {
        let response = self.request().send().await?;
        let (status, headers) = (response.status(), response.headers().clone());
        Ok((status, headers, response.text().await?))
    }

    /// Whether the user has one department, not two as in the beginning.
    async fn is_set(&self) -> bool {
        let user = self.sandbox.ready.user_id.clone();
        data(self.sandbox.get(READ, &[("userId", &user)]).await)["totalCount"] == 1
    }
}

#[tokio::test]
async fn only_a_server_that_was_told_to_allows_faults() {
    let sandbox = Sandbox::start().await;
    for (method, path) in [
        ("POST", "/sandbox/faults"),
        ("DELETE", "/sandbox/faults"),
        ("GET", "/sandbox/requests"),
        ("GET", "/sandbox/tables"),
    ] {
        assert_eq!(sandbox.send(method, path, Vec::new(), "[]".into()).await.0.status(), 404, "{path}");
    }
}

#[tokio::test]
async fn resets_before_and_after_the_call() {
    for carried_out in [false, true] {
        let faulty = Faulty::start().await;
        faulty.ask(SET, json!(1), json!({"kind": "reset", "carriedOut": carried_out})).await;
        let error = format!("{:?}", faulty.set().await.expect_err("no answer"));
        assert!(error.contains("ConnectionReset"), "{error}");
        assert_eq!(faulty.is_set().await, carried_out);
        faulty.set().await.expect("the fault happens once");
        assert_eq!(faulty.carried_out().await, [carried_out, true, true]);
    }
}

#[tokio::test]
async fn answers_in_place_of_the_call() {
    let faulty = Faulty::start().await;
    let fault = json!({
        "kind": "answer", "status": 429, "apiCode": 7, "message": "slowly", "retryAfter": "3",
    });
    faulty.ask(SET, json!("forever"), fault).await;
    for _ in 0..3 {
        let (status, headers, body) = faulty.set().await.expect("an answer");
        let envelope: Value = serde_json::from_str(&body).expect("JSON");
        assert_eq!((status.as_u16(), &headers["retry-after"]), (429, &"3".parse().expect("a header")));
        assert_eq!(refusal(&envelope), (429, Some(7), "slowly"));
        assert!(headers.contains_key("date"));
    }
    faulty.clear().await;
    for (status, title) in [(200, "Sign in"), (502, "502 Bad Gateway")] {
        let fault = json!({"kind": "answer", "status": status, "html": true, "carriedOut": true});
        faulty.ask(SET, json!(1), fault).await;
        let (answered, headers, body) = faulty.set().await.expect("an answer");
        assert_eq!(
            (answered.as_u16(), &headers["content-type"]),
            (status, &"text/html; charset=utf-8".parse().expect("a header"))
        );
        assert!(body.contains(title), "{body}");
    }
    faulty.ask(SET, json!(1), json!({"kind": "answer", "statusCode": 401, "apiCode": 2020})).await;
    let (status, _, body) = faulty.set().await.expect("an answer");
    assert_eq!(status, 200);
    assert_eq!(refusal(&serde_json::from_str(&body).expect("JSON")), (401, Some(2020), ""));
    assert_eq!(faulty.carried_out().await, [true, true, false]);
}

#[tokio::test]
async fn cuts_the_body_off() {
    let faulty = Faulty::start().await;
    faulty.ask(SET, json!(1), json!({"kind": "cut_off"})).await;
    let error = faulty.set().await.expect_err("half a body");
    assert!(error.is_body() || error.is_decode(), "{error:?}");
    assert_eq!(faulty.carried_out().await, [true]);
}

#[tokio::test]
async fn holds_what_it_does_not_say_until_the_rules_are_cleared() {
    for (fault, carried_out) in [
        (json!({"kind": "slow"}), true),
        (json!({"kind": "silence", "carriedOut": true}), true),
        (json!({"kind": "silence"}), false),
    ] {
        let faulty = Faulty::start().await;
        faulty.ask(SET, json!(1), fault).await;
        let (outcome, ()) = tokio::join!(faulty.set(), async {
            while faulty.requests().await.is_empty() {}
            assert_eq!(faulty.carried_out().await, [carried_out]);
            faulty.clear().await;
        });
        outcome.expect_err("no whole answer");
        assert!(faulty.requests().await.is_empty());
    }
}

#[tokio::test]
async fn ends_although_it_holds_a_call() {
    let faulty = Faulty::start().await;
    faulty.ask(SET, json!(1), json!({"kind": "silence"})).await;
    let held = tokio::spawn(faulty.request().send());
    while faulty.requests().await.is_empty() {}
    faulty.sandbox.stop().await;
    held.await.expect("ends").expect_err("no answer");
}

#[tokio::test]
async fn says_json_under_another_type() {
    let faulty = Faulty::start().await;
    faulty.ask(SET, json!(1), json!({"kind": "content_type", "value": "text/plain"})).await;
    let (_, headers, body) = faulty.set().await.expect("an answer");
    assert_eq!(headers["content-type"], "text/plain");
    data(serde_json::from_str(&body).expect("JSON"));
}

#[tokio::test]
async fn has_another_clock_than_the_caller() {
    let faulty = Faulty::start().await;
    faulty.ask(SET, json!("forever"), json!({"kind": "skewed_clock", "milliseconds": 3_600_000})).await;
    let (_, headers, body) = faulty.set().await.expect("an answer");
    assert_eq!(headers["date"], "Wed, 21 Oct 2015 08:28:00 GMT");
    assert_eq!(refusal(&serde_json::from_str(&body).expect("JSON")).1, Some(1305));
    faulty.sandbox.pass(3_600_000);
    faulty.ask(READ, json!(1), json!({"kind": "skewed_clock", "milliseconds": -3_600_000})).await;
    let (_, headers, _) = faulty.set().await.expect("an answer");
    assert_eq!(headers["date"], "Wed, 21 Oct 2015 09:28:00 GMT");
    assert_eq!(faulty.carried_out().await, [false, false]);
}

#[tokio::test]
async fn a_copy_of_the_request_comes_first() {
    for carried_out in [false, true] {
        let faulty = Faulty::start().await;
        faulty.ask(SET, json!(1), json!({"kind": "used_nonce", "carriedOut": carried_out})).await;
        let (_, _, body) = faulty.set().await.expect("an answer");
        assert_eq!(refusal(&serde_json::from_str(&body).expect("JSON")).1, Some(1306));
        assert_eq!(faulty.carried_out().await, [carried_out]);
        assert_eq!(faulty.is_set().await, carried_out);
    }
}

#[tokio::test]
async fn lists_what_tells_two_attempts_apart_and_no_secret() {
    let faulty = Faulty::start().await;
    faulty.ask(SET, json!(1), json!({"kind": "reset"})).await;
    faulty.set().await.expect_err("no answer");
    faulty.sandbox.pass(1_000);
    faulty.set().await.expect("an answer");
    let nonce = |number: u32| format!("{number:032x}");
    assert_eq!(
        faulty.requests().await,
        [
            json!({
                "number": 1, "method": "POST", "path": SET, "nonce": nonce(1),
                "date": "Wed, 21 Oct 2015 07:28:00 GMT", "fault": "reset", "carriedOut": false,
            }),
            json!({
                "number": 2, "method": "POST", "path": SET, "nonce": nonce(2),
                "date": "Wed, 21 Oct 2015 07:28:01 GMT", "carriedOut": true,
            }),
        ]
    );
}

#[tokio::test]
async fn ends_connections_unless_a_rule_keeps_them() {
    let faulty = Faulty::start().await;
    for keep_alive in [false, true] {
        let rules = json!([{"keepAlive": keep_alive, "times": 0, "fault": {"kind": "reset"}}]);
        faulty.sandbox.send("POST", "/sandbox/faults", Vec::new(), rules.to_string()).await;
        let (_, headers, _) = faulty.set().await.expect("an answer");
        assert_eq!(headers.contains_key("connection"), !keep_alive);
    }
}

#[tokio::test]
async fn shows_what_it_keeps_and_no_secret() {
    let faulty = Faulty::start().await;
    faulty.set().await.expect("an answer");
    let (_, tables) = faulty.sandbox.send("GET", "/sandbox/tables", Vec::new(), String::new()).await;
    let user = &faulty.sandbox.ready.user_id;
    let rows = |name: &str| tables[name].as_array().expect("a table").clone();
    let kept: Vec<_> =
        rows("memberships").into_iter().filter(|row| row["user_id"] == user.as_str()).collect();
    assert_eq!(kept.len(), 1);
    assert_eq!(
        (&kept[0]["department_id"], &kept[0]["joined_at"]),
        (&json!(faulty.sales), &json!(1_704_155_400_000_i64))
    );
    assert_eq!((rows("departments").len(), rows("users").len()), (13, 200));
    assert!(!tables.to_string().contains(&faulty.sandbox.ready.access_key_secret));
}

#[tokio::test]
async fn happens_to_a_share_of_the_requests_and_the_next_rule_to_the_others() {
    let faulty = Faulty::start().await;
    let rules = json!([
        {"times": "forever", "percent": 50, "seed": 3, "fault": {"kind": "answer", "status": 500}},
        {"times": "forever", "fault": {"kind": "content_type", "value": "text/plain"}},
    ]);
    faulty.sandbox.send("POST", "/sandbox/faults", Vec::new(), rules.to_string()).await;
    for _ in 0..20 {
        faulty.set().await.expect("an answer");
    }
    let kinds: Vec<_> = faulty.requests().await.iter().map(|request| request["fault"].clone()).collect();
    assert!(kinds.iter().all(|kind| kind == "answer" || kind == "content_type"), "{kinds:?}");
    assert!(kinds.contains(&json!("answer")) && kinds.contains(&json!("content_type")), "{kinds:?}");
}

#[tokio::test]
async fn refuses_rules_that_it_does_not_understand() {
    let faulty = Faulty::start().await;
    for (rules, reason) in [
        ("{}", "expected a list of rules"),
        ("[1]", "a rule: expected an object"),
        (r#"[{"fault": {"kind": "flood"}}]"#, "no fault of the kind `flood`"),
        (r#"[{"fault": {"kind": "reset", "carriedout": true}}]"#, "`carriedout` is not one of"),
        (r#"[{"time": 1, "fault": {"kind": "reset"}}]"#, "`time` is not one of"),
        (r#"[{"times": "often", "fault": {"kind": "reset"}}]"#, "times: expected a whole number"),
        (r#"[{"percent": 0, "fault": {"kind": "reset"}}]"#, "percent: expected 1 to 100"),
        (r#"[{"seed": 2, "fault": {"kind": "reset"}}]"#, "seed: expected `percent` beside it"),
        (r#"[{"match": {"path": 1}, "fault": {"kind": "reset"}}]"#, "path: expected a text"),
        (r#"[{"fault": {"kind": "answer", "status": 1000}}]"#, "status: expected an HTTP status"),
        (r#"[{"fault": {"kind": "answer"}}]"#, "a success is answered by the call alone"),
        (r#"[{"fault": {"kind": "answer", "status": 429, "retryAfter": "\n"}}]"#, "the text of a header"),
        (r#"[{"fault": {"kind": "skewed_clock"}}]"#, "milliseconds: expected"),
    ] {
        let (response, answer) =
            faulty.sandbox.send("POST", "/sandbox/faults", Vec::new(), rules.to_owned()).await;
        let message = answer["message"].as_str().unwrap_or_default();
        assert!(response.status() == 400 && message.contains(reason), "{rules}: {message}");
    }
    faulty.set().await.expect("no rule was taken");
}
