use serde_json::json;

use crate::client::{START, Sandbox, data, refusal};

const GET: &str = "/api/v3/get-user-departments";

#[tokio::test]
async fn accepts_the_signature_of_both_brands() {
    let sandbox = Sandbox::start().await;
    let user = [("userId", sandbox.ready.user_id.as_str())];
    data(sandbox.get(GET, &user).await);
    data(sandbox.get_signed(sandbox.signer().of_authing(), GET, &user).await);
}

#[tokio::test]
async fn refuses_a_wrong_signature() {
    let sandbox = Sandbox::start().await;
    let user = [("userId", sandbox.ready.user_id.as_str())];
    let wrong = (401, Some(1300), "The signature is wrong");

    let mut signer = sandbox.signer();
    signer.secret.push('x');
    assert_eq!(refusal(&sandbox.get_signed(signer, GET, &user).await), wrong);

    let mut signer = sandbox.signer();
    signer.id = "64b1f0c2a9d3e8f705142299".into();
    assert_eq!(refusal(&sandbox.get_signed(signer, GET, &user).await), wrong);

    let signer = sandbox.signer().without("x-genauth-signature-nonce");
    assert_eq!(refusal(&sandbox.get_signed(signer, GET, &user).await), wrong);

    for authorization in ["GenAuth", "GenAuth x", "GenAuth x:y", "GenAuth :", "GenAuth a:b:c"] {
        let headers = sandbox.signer().with("authorization", authorization).headers;
        let (_, answer) = sandbox.send("GET", GET, headers, String::new()).await;
        assert_eq!(refusal(&answer).0, 401, "{authorization}");
    }
}

#[tokio::test]
async fn refuses_parameters_that_were_changed_on_the_way() {
    let sandbox = Sandbox::start().await;
    let signed = [("userId".to_owned(), "somebody".to_owned())];
    let body = r#"{"userId":"somebody else"}"#;
    let answer = sandbox.post_raw(sandbox.signer(), "/api/v3/set-user-departments", body, &signed).await;
    assert_eq!(refusal(&answer).1, Some(1300));
}

#[tokio::test]
async fn refuses_headers_of_the_other_brand() {
    let sandbox = Sandbox::start().await;
    let mut signer = sandbox.signer();
    signer.scheme = "authing";
    assert_eq!(refusal(&sandbox.get_signed(signer, GET, &[("userId", "x")]).await).1, Some(1301));
}

#[tokio::test]
async fn refuses_methods_and_versions_that_do_not_exist() {
    let sandbox = Sandbox::start().await;
    for (header, value, api_code) in [
        ("method", "HMAC-SHA256", 1301),
        ("method", "", 1301),
        ("version", "2.0", 1302),
        ("version", "1", 1302),
    ] {
        let signer = sandbox.signer().with(&format!("x-genauth-signature-{header}"), value);
        let answer = sandbox.get_signed(signer, GET, &[("userId", "x")]).await;
        assert_eq!((refusal(&answer).0, refusal(&answer).1), (401, Some(api_code)));
    }
}

#[tokio::test]
async fn refuses_a_date_that_is_missing_malformed_or_far_off() {
    let sandbox = Sandbox::start().await;
    let get =
        async |signer| sandbox.get_signed(signer, GET, &[("userId", sandbox.ready.user_id.as_str())]).await;

    assert_eq!(refusal(&get(sandbox.signer().without("date")).await).1, Some(1304));
    for date in ["yesterday", "", "2015-10-21T07:28:00Z", "-1e5"] {
        assert_eq!(refusal(&get(sandbox.signer().with("date", date)).await).1, Some(1303), "{date}");
    }
    for date in
        ["Wed, 21 Oct 2015 07:22:59 GMT", "Wed, 21 Oct 2015 07:33:01 GMT", "1", "-9223372036854775808"]
    {
        assert_eq!(refusal(&get(sandbox.signer().with("date", date)).await).1, Some(1305), "{date}");
    }
    for date in ["Wed, 21 Oct 2015 07:23:00 GMT", "Wed, 21 Oct 2015 07:33:00 GMT", &START.to_string()] {
        data(get(sandbox.signer().with("date", date)).await);
    }
}

#[tokio::test]
async fn refuses_a_used_nonce() {
    let sandbox = Sandbox::start().await;
    let get =
        async |signer| sandbox.get_signed(signer, GET, &[("userId", sandbox.ready.user_id.as_str())]).await;
    let signer = || sandbox.signer().with("x-genauth-signature-nonce", "once");

    data(get(signer()).await);
    let used = (401, Some(1306), "The nonce has been used already");
    assert_eq!(refusal(&get(signer()).await), used);
    // With a new date and so a new signature, too.
    sandbox.pass(60_000);
    assert_eq!(refusal(&get(signer()).await), used);
}

#[tokio::test]
async fn forgets_a_nonce_once_its_date_is_too_old_anyway() {
    let sandbox = Sandbox::start().await;
    let get =
        async |signer| sandbox.get_signed(signer, GET, &[("userId", sandbox.ready.user_id.as_str())]).await;
    let signer = || sandbox.signer().with("x-genauth-signature-nonce", "once");
    data(get(signer()).await);
    sandbox.pass(5 * 60_000 + 1);
    data(get(signer()).await);
}

#[tokio::test]
async fn a_refused_request_leaves_its_nonce_unused() {
    let sandbox = Sandbox::start().await;
    let get =
        async |signer| sandbox.get_signed(signer, GET, &[("userId", sandbox.ready.user_id.as_str())]).await;
    let mut signer = sandbox.signer().with("x-genauth-signature-nonce", "once");
    signer.secret.push('x');
    assert_eq!(refusal(&get(signer).await).1, Some(1300));
    data(get(sandbox.signer().with("x-genauth-signature-nonce", "once")).await);
}

#[tokio::test]
async fn signs_every_header_of_its_brand_and_no_other() {
    let sandbox = Sandbox::start().await;
    let user = [("userId", sandbox.ready.user_id.as_str())];
    let signer = sandbox.signer().with("x-genauth-app-id", "tenant-1").with("x-authing-other", "unsigned");
    data(sandbox.get_signed(signer, GET, &user).await);

    let mut headers = sandbox.signer().sign("GET", GET, &[("userId".into(), sandbox.ready.user_id.clone())]);
    headers.push(("x-genauth-app-id".into(), "added on the way".into()));
    let path = format!("{GET}?userId={}", sandbox.ready.user_id);
    assert_eq!(refusal(&sandbox.send("GET", &path, headers, String::new()).await.1).1, Some(1300));
}

#[tokio::test]
async fn refuses_a_caller_without_credentials() {
    let sandbox = Sandbox::start().await;
    for authorization in
        [None, Some("Basic dXNlcjpwYXNz"), Some("genauth a:b"), Some(""), Some("Bearer"), Some("Bearer ")]
    {
        let headers = authorization.map(|value| ("authorization".to_owned(), value.to_owned()));
        let (response, answer) = sandbox.send("GET", GET, headers.into_iter().collect(), String::new()).await;
        assert_eq!((refusal(&answer).0, refusal(&answer).1), (401, Some(2020)), "{authorization:?}");
        assert_eq!(response.status(), 200);
    }
}

#[tokio::test]
async fn accepts_a_token_with_and_without_bearer() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.ready.access_token.clone();
    let path = format!("{GET}?userId={}", sandbox.ready.user_id);
    for authorization in [token.clone(), format!("Bearer {token}"), format!("bearer {token}")] {
        for pool in [None, Some(sandbox.ready.user_pool_id.clone())] {
            let mut headers = vec![("authorization".to_owned(), authorization.clone())];
            headers.extend(pool.map(|pool| ("x-authing-userpool-id".to_owned(), pool)));
            data(sandbox.send("GET", &path, headers, String::new()).await.1);
        }
    }
}

#[tokio::test]
async fn refuses_a_token_of_another_pool_under_either_name_of_the_header() {
    let sandbox = Sandbox::start().await;
    let names = ["x-authing-userpool-id", "x-genauth-userpool-id"];
    let own = sandbox.ready.user_pool_id.as_str();
    let other = "64b1f0c2a9d3e8f705142299";
    for (pools, wrong) in [
        ([Some(own), None], None),
        ([None, Some(own)], None),
        ([Some(own), Some(own)], None),
        ([Some(other), None], Some(names[0])),
        ([None, Some(other)], Some(names[1])),
        ([Some(own), Some(other)], Some(names[1])),
        ([Some(other), Some(own)], Some(names[0])),
    ] {
        let mut headers = vec![
            ("authorization".to_owned(), sandbox.ready.access_token.clone()),
            ("x-authing-lang".to_owned(), "en-US".to_owned()),
        ];
        let given = names.into_iter().zip(pools);
        headers.extend(given.filter_map(|(name, pool)| Some((name.to_owned(), pool?.to_owned()))));
        let path = format!("{GET}?userId={}", sandbox.ready.user_id);
        let (_, answer) = sandbox.send("GET", &path, headers, String::new()).await;
        match wrong {
            None => drop(data(answer)),
            Some(name) => {
                let message = format!("{name} does not match the token");
                assert_eq!(refusal(&answer), (401, Some(2020), message.as_str()), "{pools:?}");
            }
        }
    }
}

#[tokio::test]
async fn refuses_a_token_that_ended_or_was_forged() {
    let sandbox = Sandbox::start().await;
    let other = Sandbox::start().await;
    let get = async |token: &str| {
        let headers = vec![("authorization".to_owned(), format!("Bearer {token}"))];
        let path = format!("{GET}?userId={}", sandbox.ready.user_id);
        sandbox.send("GET", &path, headers, String::new()).await.1
    };
    let token = &sandbox.ready.access_token;
    let (signed, signature) = token.rsplit_once('.').expect("three parts");
    let (_, claims) = signed.split_once('.').expect("three parts");
    let none = format!("eyJhbGciOiJub25lIn0.{claims}.");
    for forged in [
        &other.ready.access_token,
        signed,
        &format!("{signed}."),
        &none,
        &format!("x{token}"),
        "a.b.c",
        signature,
    ] {
        assert_eq!(refusal(&get(forged).await).0, 401, "{forged}");
    }
    sandbox.pass(7_199_000);
    data(get(token).await);
    sandbox.pass(1_000);
    assert_eq!(refusal(&get(token).await).1, Some(2020));
}

#[tokio::test]
async fn speaks_the_language_of_the_header() {
    let sandbox = Sandbox::start().await;
    let unknown = [("userId", "nobody")];
    for (lang, message) in [
        (Some("en-US"), "User does not exist"),
        (Some("en"), "User does not exist"),
        (Some("zh-CN"), "用户不存在"),
        (Some("zh-TW"), "用户不存在"),
        (None, "用户不存在"),
    ] {
        let signer = sandbox.signer().without("x-genauth-lang");
        let signer = if let Some(lang) = lang { signer.with("x-genauth-lang", lang) } else { signer };
        let answer = sandbox.get_signed(signer, GET, &unknown).await;
        assert_eq!(refusal(&answer), (404, Some(2004), message));
    }
    let signer = sandbox.signer().of_authing().with("x-authing-lang", "zh-CN");
    let answer = sandbox.post_signed(signer, "/api/v3/set-user-departments", json!({"userId": ""})).await;
    assert_eq!(refusal(&answer), (400, None, "参数 userId, departments 格式错误"));
}
