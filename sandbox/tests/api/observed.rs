//! The refusals that the official SDK's tests expect of the service, in Chinese, as the service answers without
//! a language. `tests/data/observed` holds them as they were written down; here stands what makes each happen.

use serde_json::{Value, json};

use crate::client::{Sandbox, refusal};

/// One refusal that was seen.
struct Observed {
    call: String,
    when: String,
    status_code: Option<u64>,
    message: String,
}

fn read(data: &str) -> Vec<Observed> {
    let rows: Vec<Value> = serde_json::from_str(data).expect("JSON");
    let text = |row: &Value, name: &str| row[name].as_str().expect("a text").to_owned();
    rows.iter()
        .map(|row| Observed {
            call: text(row, "call"),
            when: text(row, "when"),
            // Some are only known not to be 200.
            status_code: row["statusCode"].as_u64(),
            message: text(row, "message"),
        })
        .collect()
}

impl Observed {
    fn check(&self, answer: &Value, code: &str) {
        let (status_code, _, message) = refusal(answer);
        let context = format!("{}, {}: {answer}", self.call, self.when);
        assert_eq!(status_code, self.status_code.unwrap_or(status_code), "{context}");
        assert_ne!(status_code, 200, "{context}");
        assert_eq!(message, self.message.replace("<code>", code), "{context}");
    }
}

async fn ask(sandbox: &Sandbox, get: bool, path: &str, parameters: &Value) -> Value {
    let signer = sandbox.signer().without("x-genauth-lang");
    let path = format!("/api/v3/{path}");
    if !get {
        return sandbox.post_signed(signer, &path, parameters.clone()).await;
    }
    let pairs: Vec<(&str, &str)> = parameters
        .as_object()
        .expect("an object")
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str().expect("a text")))
        .collect();
    sandbox.get_signed(signer, &path, &pairs).await
}

#[tokio::test]
async fn users_are_refused_as_observed() {
    let sandbox = Sandbox::start().await;
    let observed = read(include_str!("../data/observed/users.json"));
    assert_eq!(observed.len(), 14);
    for case in observed {
        let list = |pagination: Value| (false, "list-users", json!({"options": {"pagination": pagination}}));
        let causes = match (case.call.as_str(), case.when.as_str()) {
            ("getUser", "unknown user") => vec![(true, "get-user", json!({"userId": "nobody"}))],
            ("getUser", _) => vec![
                (true, "get-user", json!({"userId": "x", "userIdType": "email"})),
                (true, "get-user", json!({"userId": "x", "userIdType": "phone"})),
            ],
            ("getUserBatch", _) => vec![(true, "get-user-batch", json!({"userIds": ""}))],
            ("listUsers", "page 0") => vec![list(json!({"page": 0}))],
            ("listUsers", "limit 0") => vec![list(json!({"limit": 0}))],
            ("listUsers", "limit 220") => vec![list(json!({"limit": 220})), list(json!({"limit": 51}))],
            ("listUsers", _) => {
                let item = json!({"field": "status", "operator": "EQUAL", "value": "Sleeping"});
                vec![(false, "list-users", json!({"advancedFilter": [item]}))]
            }
            ("createUser", "none of username, phone, email") => {
                vec![(false, "create-user", json!({"name": "x"}))]
            }
            ("createUser", "malformed email") => vec![(false, "create-user", json!({"email": "x"}))],
            ("createUser", "phoneCountryCode without phone") => {
                vec![(false, "create-user", json!({"username": "x", "phoneCountryCode": "+86"}))]
            }
            ("createUser", "customData over 1024 characters") => {
                let data = json!({"text": "长".repeat(1014)});
                vec![(false, "create-user", json!({"username": "x", "customData": data}))]
            }
            ("updateUser", _) => {
                vec![(false, "update-user", json!({"userId": sandbox.ready.user_id, "gender": ""}))]
            }
            ("deleteUsersBatch", _) => vec![(false, "delete-users-batch", json!({"userIds": []}))],
            ("isUserExists", _) => vec![(false, "is-user-exists", json!({}))],
            (call, when) => unreachable!("no cause for {call}, {when}"),
        };
        for (get, path, parameters) in causes {
            case.check(&ask(&sandbox, get, path, &parameters).await, "");
        }
    }
}

#[tokio::test]
async fn members_are_refused_as_observed() {
    let sandbox = Sandbox::start().await;
    let user_id = sandbox.ready.user_id.as_str();
    let observed = read(include_str!("../data/observed/department_members.json"));
    assert_eq!(observed.len(), 10);
    for case in observed {
        let (get, path, mut parameters) = match case.call.as_str() {
            "listDepartmentMemberIds" => (true, "list-department-member-ids", json!({})),
            "searchDepartmentMembers" => (true, "search-department-members", json!({"keywords": "x"})),
            "addDepartmentMembers" => (false, "add-department-members", json!({"userIds": [user_id]})),
            "removeDepartmentMembers" => (false, "remove-department-members", json!({"userIds": [user_id]})),
            "isUserInDepartment" => (true, "is-user-in-department", json!({"userId": user_id})),
            call => unreachable!("no cause for {call}"),
        };
        let too_long = "x".repeat(100);
        let codes: &[&str] = match case.when.as_str() {
            "unknown, empty or blank organizationCode" => &["nowhere", "", "  "],
            "organizationCode 100 characters long" => &[&too_long],
            when => unreachable!("no cause for {when}"),
        };
        for code in codes {
            parameters["organizationCode"] = json!(code);
            parameters["departmentId"] = json!("root");
            case.check(&ask(&sandbox, get, path, &parameters).await, code);
        }
    }
}

#[tokio::test]
async fn departments_are_refused_as_observed() {
    let sandbox = Sandbox::start().await;
    let observed = read(include_str!("../data/observed/departments.json"));
    assert_eq!(observed.len(), 10);
    for case in observed {
        let (get, path) = match case.call.as_str() {
            "getDepartment" => (true, "get-department"),
            "deleteDepartment" => (false, "delete-department"),
            "searchDepartments" => (false, "search-departments"),
            "listChildrenDepartments" => (true, "list-children-departments"),
            "getParentDepartment" => (true, "get-parent-department"),
            call => unreachable!("no cause for {call}"),
        };
        let too_long = "x".repeat(100);
        let codes: &[&str] = match case.when.as_str() {
            "unknown, empty or blank organizationCode" => &["nowhere", "", "  "],
            "organizationCode 100 characters long" => &[&too_long],
            when => unreachable!("no cause for {when}"),
        };
        for code in codes {
            let parameters = json!({"organizationCode": code, "departmentId": "root", "keywords": "x"});
            case.check(&ask(&sandbox, get, path, &parameters).await, code);
        }
    }
}

#[tokio::test]
async fn organizations_are_refused_as_observed() {
    let sandbox = Sandbox::start().await;
    let observed = read(include_str!("../data/observed/organizations.json"));
    assert_eq!(observed.len(), 11);
    let too_long = "x".repeat(100);
    for case in observed {
        let wrong = |name: &str| match (case.when.as_str(), name) {
            ("page below 1", "page") => vec!["0", "-1"],
            (when, "limit") if when.starts_with("limit below 1") => vec!["0", "-1", "51", "220"],
            ("keywords empty", "keywords") => vec![""],
            (when, "code") if when.ends_with("100 characters long") => vec![too_long.as_str()],
            (when, "code") if when.ends_with("with blanks/CJK") => {
                vec![" ", "   ", "a b", " ab", "组织", "ab组"]
            }
            ("organizationCode empty", "code") => vec![""],
            ("unknown organizationCode", "code") => vec!["nowhere"],
            _ => vec![],
        };
        let mut causes = Vec::new();
        for name in ["page", "limit", "keywords", "code"] {
            for value in wrong(name) {
                let mut query = json!({"keywords": "x"});
                query[name] = json!(value);
                let change = |field: &str| json!({"organizationCode": "steamory", "organizationName": "x", field: value});
                causes.push(match case.call.as_str() {
                    "listOrganizations" => (true, "list-organizations", query.clone(), ""),
                    "searchOrganizations" => (true, "search-organizations", query, ""),
                    "createOrganization" => (false, "create-organization", change("organizationCode"), value),
                    "updateOrganization" => {
                        (false, "update-organization", change("organizationNewCode"), value)
                    }
                    "deleteOrganization" => (false, "delete-organization", change("organizationCode"), value),
                    call => unreachable!("no cause for {call}"),
                });
                if case.call == "listOrganizations" {
                    // Pages are checked even if none is asked for.
                    let mut all = json!({"fetchAll": "true"});
                    all[name] = json!(value);
                    causes.push((true, "list-organizations", all, ""));
                }
            }
        }
        assert!(!causes.is_empty(), "no cause for {}, {}", case.call, case.when);
        for (get, path, parameters, code) in causes {
            case.check(&ask(&sandbox, get, path, &parameters).await, code);
        }
    }
}
