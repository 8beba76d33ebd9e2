use super::{named, page, put};
use crate::client::{Sandbox, refusal};

const PATH: &str = "/api/v3/search-department-members";

#[tokio::test]
async fn finds_members_by_what_they_are_called() {
    let sandbox = Sandbox::start().await;
    put(&sandbox, "wang.wei", &["finance"]).await;
    put(&sandbox, "li.wei", &["finance-payroll", "finance"]).await;
    put(&sandbox, "chen.wei", &["finance-payroll"]).await;
    let find = async |keywords: &str, below: &str| {
        let others = [("keywords", keywords), ("includeChildrenDepartments", below), ("limit", "50")];
        let (total, mut names) = page(&sandbox, PATH, &named("finance", &others)).await;
        assert_eq!(names.len() as u64, total);
        names.retain(|name| ["wang.wei", "li.wei", "chen.wei"].contains(&name.as_str()));
        names.sort();
        names
    };
    assert_eq!(find("WEI@", "false").await, ["li.wei", "wang.wei"]);
    assert_eq!(find("伟", "true").await, ["chen.wei", "li.wei", "wang.wei"]);
    assert_eq!(find("13800000000", "true").await, ["wang.wei"]);
    assert!(find("nobody", "true").await.is_empty());
    let others = [("keywords", "伟"), ("includeChildrenDepartments", "true"), ("page", "2"), ("limit", "1")];
    let (total, names) = page(&sandbox, PATH, &named("finance", &others)).await;
    assert!(total >= 3 && names.len() == 1);
}

#[tokio::test]
async fn refuses_malformed_parameters_by_name() {
    let sandbox = Sandbox::start().await;
    for (others, fields) in [
        (vec![], "keywords"),
        (vec![("keywords", "")], "keywords"),
        (vec![("keywords", "x"), ("limit", "51"), ("page", "0")], "page, limit"),
    ] {
        let answer = sandbox.get(PATH, &named("rd", &others)).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {fields} is malformed").as_str()));
    }
}
