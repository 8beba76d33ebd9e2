use serde_json::json;

use super::{assign, assignments, count, create, members, target, user};
use crate::client::{START, Sandbox, data, refusal};

#[tokio::test]
async fn targets_of_each_kind_get_a_role() {
    let sandbox = Sandbox::start().await;
    create(&sandbox, "role").await;
    let department = sandbox.department("rd").await;
    let targets = json!([
        target("USER", &sandbox.ready.user_id),
        target("DEPARTMENT", &department),
        target("GROUP", "developers"),
        target("ROLE", "admin"),
        target("ROLE", "role"),
        target("GROUP", "developers"),
    ]);
    assign(&sandbox, "role", targets, json!({})).await;
    assert_eq!(count(&sandbox, "role").await, 5);
    assert_eq!(assignments(&sandbox, "role", &[("targetType", "USER")]).await["totalCount"], 1);
    let body = json!({"code": "role", "targets": [target("GROUP", "developers"), target("ROLE", "role")]});
    assert_eq!(data(sandbox.post("/api/v3/revoke-role", body.clone()).await), json!({"success": true}));
    assert_eq!(count(&sandbox, "role").await, 3);
    // What is not assigned is not taken away.
    data(sandbox.post("/api/v3/revoke-role", body).await);
    assert_eq!(count(&sandbox, "role").await, 3);
}

#[tokio::test]
async fn a_target_that_is_a_role_belongs_to_the_same_permission_group() {
    let sandbox = Sandbox::start().await;
    let body = json!({"code": "helpdesk", "namespace": "system", "targets": [target("ROLE", "admin")]});
    assert_eq!(refusal(&sandbox.post("/api/v3/assign-role", body).await).0, 404);
    let targets = json!([target("ROLE", "directory-admin")]);
    assign(&sandbox, "helpdesk", targets, json!({"namespace": "system"})).await;
}

#[tokio::test]
async fn an_assignment_counts_from_one_time_until_another() {
    let sandbox = Sandbox::start().await;
    create(&sandbox, "role").await;
    let targets = json!([target("USER", &sandbox.ready.user_id)]);
    let period = json!({"enableTime": START + 1000, "endTime": (START + 2000).to_string()});
    assign(&sandbox, "role", targets.clone(), period).await;
    for (passed, status) in [(0, "DISABLE"), (999, "DISABLE"), (1, "ENABLE"), (999, "ENABLE"), (1, "DISABLE")]
    {
        sandbox.pass(passed);
        assert_eq!(members(&sandbox, "role", &[]).await.0, u64::from(status == "ENABLE"));
        let row = assignments(&sandbox, "role", &[]).await["data"][0].clone();
        assert_eq!(row["status"], status);
        assert_eq!((&row["enableTime"], &row["endTime"]), (&json!(START + 1000), &json!(START + 2000)));
    }
    // Once more, and for ever.
    assign(&sandbox, "role", targets, json!({"enableTime": null, "endTime": null})).await;
    assert_eq!(members(&sandbox, "role", &[]).await.0, 1);
    assert_eq!(count(&sandbox, "role").await, 1);
}

#[tokio::test]
async fn assigning_again_replaces_the_times_and_keeps_the_place() {
    let sandbox = Sandbox::start().await;
    create(&sandbox, "role").await;
    let (first, second) = (user(&sandbox, "wang.na").await, user(&sandbox, "li.na").await);
    for id in [&first, &second, &first] {
        assign(&sandbox, "role", json!([target("USER", id)]), json!({})).await;
        sandbox.pass(1000);
    }
    assert_eq!(members(&sandbox, "role", &[]).await.1, ["wang.na", "li.na"]);
    let rows = assignments(&sandbox, "role", &[]).await["data"].clone();
    assert_eq!(
        (&rows[0]["createdAt"], &rows[0]["updatedAt"], &rows[1]["updatedAt"]),
        (
            &json!("2015-10-21T07:28:00.000Z"),
            &json!("2015-10-21T07:28:02.000Z"),
            &json!("2015-10-21T07:28:01.000Z")
        )
    );
    // The batch has no times.
    assign(&sandbox, "role", json!([target("USER", &first)]), json!({"endTime": 1})).await;
    assert_eq!(members(&sandbox, "role", &[]).await.1, ["li.na"]);
    let body = json!({"roles": [{"code": "role"}], "targets": [target("USER", &first)]});
    data(sandbox.post("/api/v3/assign-role-batch", body).await);
    assert_eq!(members(&sandbox, "role", &[]).await.1, ["wang.na", "li.na"]);
}

#[tokio::test]
async fn takes_times_that_are_integers_within_the_dates_of_javascript() {
    let sandbox = Sandbox::start().await;
    create(&sandbox, "role").await;
    let body = |time| json!({"code": "role", "targets": [target("GROUP", "alumni")], "endTime": time});
    for time in [
        json!("soon"),
        json!(""),
        json!(true),
        json!([1]),
        json!(8_640_000_000_000_001_i64),
        json!(-1),
        json!("-1"),
    ] {
        let answer = sandbox.post("/api/v3/assign-role", body(time.clone())).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter endTime is malformed"), "{time}");
    }
    for time in [json!(0), json!(8_640_000_000_000_000_i64), json!("8640000000000000"), json!(null)] {
        data(sandbox.post("/api/v3/assign-role", body(time)).await);
    }
    // It ends before it begins, and never counts.
    let targets = json!([target("USER", &sandbox.ready.user_id)]);
    assign(&sandbox, "role", targets, json!({"enableTime": START + 2000, "endTime": START + 1000})).await;
    for _ in 0..3 {
        assert_eq!(members(&sandbox, "role", &[]).await.0, 0);
        sandbox.pass(1000);
    }
}

#[tokio::test]
async fn assigns_to_no_target_if_one_is_unknown() {
    let sandbox = Sandbox::start().await;
    create(&sandbox, "role").await;
    for unknown in [
        target("USER", "nobody"),
        target("GROUP", "nobody"),
        target("ROLE", "nobody"),
        target("DEPARTMENT", "nobody"),
        target("DEPARTMENT", "rd"),
    ] {
        let body = json!({"code": "role", "targets": [target("USER", &sandbox.ready.user_id), unknown]});
        for path in ["/api/v3/assign-role", "/api/v3/revoke-role"] {
            assert_eq!(refusal(&sandbox.post(path, body.clone()).await).0, 404, "{path} {body}");
        }
        assert_eq!(count(&sandbox, "role").await, 0);
    }
}
