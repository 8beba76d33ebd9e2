//! The names that follow from the command line, and what is refused.

use super::*;

pub fn given(method: Method, path: &str, name: &str) -> Given {
    Given {
        resource: "departments".into(),
        file: "get".into(),
        method,
        path: path.into(),
        name: name.into(),
        request: None,
        response: "IsSuccessRespDto".into(),
        does: None,
    }
}

fn get_department() -> Given {
    given(Method::Get, "/api/v3/get-department", "getDepartment")
}

#[test]
fn derives_every_name() {
    let names = Names::derive(get_department()).unwrap();
    assert_eq!(names.function, "get_department");
    assert_eq!(names.request, "GetDepartmentDto");
    assert_eq!(names.does, "gets department");
    assert_eq!(names.sentence, "Gets department");
    assert_eq!(names.source(), "src/api/departments/get.rs");
    assert_eq!(names.fixture(), "tests/fixtures/departments/get.json");
    let search = given(Method::Post, "/api/v3/search-departments", "searchDepartments");
    let names = Names::derive(search).unwrap();
    assert_eq!(names.request, "SearchDepartmentsReqDto");
    assert_eq!(names.does, "searches departments");
}

#[test]
fn prefers_what_is_given() {
    let given = Given {
        request: Some("SetUserDepartmentsDto".into()),
        response: "DepartmentSingleRespDto".into(),
        does: Some(" sets them. ".into()),
        ..given(Method::Post, "/api/v3/set-user-departments", "setUserDepartments")
    };
    let names = Names::derive(given).unwrap();
    assert_eq!(
        (names.request.as_str(), names.response.as_str()),
        ("SetUserDepartmentsDto", "DepartmentSingleRespDto")
    );
    assert_eq!((names.does.as_str(), names.sentence.as_str()), ("sets them", "Sets them"));
}

#[test]
fn refuses_in_one_line_what_would_not_compile_or_be_tidy() {
    type Spoil = fn(&mut Given);
    let cases: [(Spoil, &str); 8] = [
        (|given| given.resource = "../x".into(), "the resource `../x` is not spelled like"),
        (|given| given.file = "Get".into(), "the file `Get` is not spelled like"),
        (|given| given.file = "mod".into(), "a word of Rust"),
        (|given| given.name = "GetDepartment".into(), "is not spelled like `getDepartment`"),
        (|given| given.path = "api/v3/get-department".into(), "is no path"),
        (|given| given.path = "/api/v3/get department".into(), "is no path"),
        (|given| given.response = "resp".into(), "is not spelled like `DepartmentDto`"),
        (|given| given.does = Some(" . ".into()), "--does takes one line"),
    ];
    for (spoil, expected) in cases {
        let mut given = get_department();
        spoil(&mut given);
        let error = Names::derive(given).unwrap_err().to_string();
        assert!(error.contains(expected) && !error.contains('\n'), "{error}");
    }
}
