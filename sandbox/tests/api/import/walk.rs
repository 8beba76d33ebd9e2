//! An export with one wrong value is refused, or every call can answer with it.

use std::collections::BTreeSet;
use std::time::Duration;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::calls::{CHANGES, READS};
use super::context::Context;
use super::forms::Forms;
use super::mutation::{LONE, Mutation, mutate};
use super::{File, export};
use crate::client::{Sandbox, started};
use crate::described::contract::behaving;

/// No call is slower, by far.
const MOST: Duration = Duration::from_secs(20);
const MUTATIONS: u64 = 300;
const WORKERS: u64 = 2;
/// After how many changes that were taken everything is called.
const AT_ONCE: usize = 20;

const KNOWN: [&str; 14] = [
    "batch-get-user-encrypt-password.data",
    "check-role-params.data.message",
    "get-all-departments.data.totalCount",
    "get-department-available-app.data",
    "get-post.departmentIdList",
    "get-user-post.code",
    "get-user-post.departmentIdList",
    "get-user-post.name",
    "list-children-departments.data.totalCount",
    "list-common-resource.data.message",
    "list-common-resource.data.statusCode",
    "list-namespace-roles.data",
    "list-resources.data.message",
    "list-resources.data.statusCode",
];

/// Returns whether answers of the seed are otherwise too.
fn is_known(path: &str) -> bool {
    KNOWN.contains(&path) || path.ends_with(".ja-JP") || path.ends_with(".zh-TW")
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

async fn call(sandbox: &Sandbox, method: &str, name: &str, input: &Value) -> Value {
    let headers = vec![("authorization".to_owned(), sandbox.ready.access_token.clone())];
    let path = format!("/api/v3/{name}");
    if method == "POST" {
        return sandbox.send(method, &path, headers, input.to_string()).await.1;
    }
    let encoded = |value: &Value| utf8_percent_encode(&text(value), NON_ALPHANUMERIC).to_string();
    let pairs = input.as_object().expect("an object").iter().map(|(key, value)| match value {
        Value::Array(items) => format!("{key}={}", items.iter().map(encoded).collect::<Vec<_>>().join("&")),
        value => format!("{key}={}", encoded(value)),
    });
    let query: Vec<String> = pairs.collect();
    sandbox.send(method, &format!("{path}?{}", query.join("&")), headers, String::new()).await.1
}

/// Waits for a call. It must end, and not with an error of the server.
async fn answered(sandbox: &Sandbox, method: &str, name: &str, input: &Value, what: &str) -> Value {
    let answer = tokio::time::timeout(MOST, call(sandbox, method, name, input)).await;
    let answer = answer.unwrap_or_else(|_| panic!("{what}: {name} {input} does not end"));
    assert!(answer["statusCode"] != 500, "{what}: {name} {input}: {answer}");
    answer
}

/// Calls what reads these rows: everything for the first, and for the others what names them. Then changes them. Returns what
/// answers have that the contract forbids.
async fn walk(sandbox: &Sandbox, forms: &Forms, contexts: &[Context<'_>], what: &str) -> BTreeSet<String> {
    let mut broken = BTreeSet::new();
    for (number, context) in contexts.iter().enumerate() {
        for (name, input) in READS.into_iter().filter(|(_, input)| number == 0 || context.is_named(input)) {
            let input = context.fill(input);
            for method in forms.methods(name) {
                let answer = answered(sandbox, method, name, &input, what).await;
                // `serde_json` cannot read half a pair of surrogates.
                if answer.is_object() && answer["statusCode"].as_u64().unwrap_or(200) == 200 {
                    broken.extend(forms.broken(method, name, &answer));
                }
            }
        }
    }
    for context in contexts {
        for (name, input) in CHANGES.into_iter().filter(|(_, input)| context.is_named(input)) {
            answered(sandbox, "POST", name, &context.fill(input), what).await;
        }
    }
    let headers = vec![("authorization".to_owned(), sandbox.ready.access_token.clone())];
    let (response, _) = sandbox.send("GET", super::PATH, headers, String::new()).await;
    assert_eq!(response.status(), 200, "{what}");
    broken
}

/// Starts with a changed export. A refusal must name the table in one line.
async fn imported(export: &Value, what: &str) -> Option<Sandbox> {
    let text = export.to_string().replace(LONE, r"\ud800");
    let file = File::new(&format!("walk-{}", what.split(':').next().unwrap_or_default()), &text);
    let error = match started(file.import()).await {
        Ok(sandbox) => return Some(sandbox),
        Err(error) => error.to_string(),
    };
    let (_, reason) = error.split_once(" cannot be imported (").unwrap_or_else(|| panic!("{what}: {error}"));
    let named = reason.split(':').next().unwrap_or_default();
    assert!(export["tables"].get(named).is_some(), "{what}: {error}");
    assert!(error.len() < 1000 && !error.contains(['\n', '\0']), "{what}: {error}");
    None
}

/// Changes an export again and again, keeps what is taken, and walks over it now and then. Returns how much was taken.
async fn try_all(mut export: Value, numbers: impl Iterator<Item = u64>, forms: &Forms) -> usize {
    let (mut taken, mut kept) = (0, Vec::new());
    for number in numbers {
        let Mutation { export: changed, table, row, what } = mutate(&export, number);
        let Some(sandbox) = imported(&changed, &what).await else { continue };
        export = changed;
        kept.push((table, row, what));
        taken += 1;
        if kept.len() == AT_ONCE {
            let whats: Vec<&str> = kept.iter().map(|(.., what)| what.as_str()).collect();
            let contexts: Vec<_> =
                kept.iter().map(|(table, row, _)| Context::of(&export, table, *row)).collect();
            let what = whats.join(", ");
            let broken = walk(&sandbox, forms, &contexts, &what).await;
            let broken: Vec<&String> = broken.iter().filter(|path| !is_known(path)).collect();
            assert!(broken.is_empty(), "{what}: {broken:?}");
            kept.clear();
        }
        sandbox.stop().await;
    }
    taken
}

#[tokio::test]
async fn names_each_call_that_reads() {
    let forms = Forms::read();
    let named: BTreeSet<(String, String)> = READS
        .iter()
        .flat_map(|(name, _)| {
            forms.methods(name).map(move |method| (method.to_owned(), format!("/api/v3/{name}")))
        })
        .collect();
    let reads: BTreeSet<_> =
        behaving().into_iter().filter(|(method, path)| forms.reads(method, path)).collect();
    assert_eq!(reads.difference(&named).collect::<Vec<_>>(), Vec::<&(String, String)>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_value_is_refused_or_no_call_fails_because_of_it() {
    let sandbox = super::used().await;
    // Fewer users, so that an import is quick.
    let users = export(&sandbox).await["tables"]["users"]["rows"].clone();
    let ids: Vec<&Value> = users.as_array().expect("rows").iter().map(|row| &row[0]).collect();
    for ids in ids[40..].chunks(50) {
        answered(&sandbox, "POST", "delete-users-batch", &serde_json::json!({"userIds": ids}), "before")
            .await;
    }
    let exported = export(&sandbox).await;
    let workers = (0..WORKERS).map(|worker| {
        let exported = exported.clone();
        let numbers = (worker..MUTATIONS).step_by(2);
        tokio::spawn(async move { try_all(exported, numbers, &Forms::read()).await })
    });
    let mut taken = 0;
    for worker in workers.collect::<Vec<_>>() {
        taken += worker.await.expect("no wrong answer");
    }
    // Both happen often.
    assert!((75..225).contains(&taken), "{taken}");
}
