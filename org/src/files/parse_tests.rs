use super::{Content, Layout, Parsed, Sheet, SourceFile, parse};
use crate::desired::DesiredOrganization;
use crate::lang::Lang;
use crate::problem::{MOST_PROBLEMS, ProblemCode, Severity};

fn text(name: &str, text: &str) -> SourceFile {
    SourceFile { name: name.to_owned(), content: Content::Text(text.to_owned()) }
}

fn good(files: &[SourceFile]) -> DesiredOrganization {
    let parsed = parse(files);
    match parsed.organization {
        Some(organization) => organization,
        None => panic!("{:#?}", parsed.problems),
    }
}

/// Each problem as `code row column found`.
fn lines(parsed: &Parsed) -> Vec<String> {
    parsed
        .problems
        .iter()
        .map(|problem| {
            let mut line = crate::json::word(&problem.code);
            if let Some(row) = problem.row {
                line += &format!(" {row}");
            }
            for part in [&problem.column, &problem.found].into_iter().flatten() {
                line += &format!(" {part}");
            }
            line
        })
        .collect()
}

#[track_caller]
fn problems(content: &str, expected: &[&str]) {
    assert_eq!(lines(&parse(&[text("file.csv", content)])), expected, "{content}");
}

const DEPARTMENTS: &str = "id,parent,name\n1,,A\n2,1,B\n";

#[track_caller]
fn people_problems(content: &str, expected: &[&str]) {
    let files = [text("departments.csv", DEPARTMENTS), text("people.csv", content)];
    assert_eq!(lines(&parse(&files)), expected, "{content}");
}

#[test]
fn departments_problems() {
    for (content, expected) in [
        ("", &["empty_file"][..]),
        ("\u{feff} \r\n", &["empty_file"]),
        ("id,parent,name\n", &["no_rows"]),
        ("id,parent,name\n,,\n", &["no_rows"]),
        ("foo,bar\n1,2\n", &["unknown_layout"]),
        ("id,parent,nmae\n1,,A\n", &["unknown_header 1 nmae", "missing_header", "missing_name 2"]),
        ("id,parent,name,Parent\n1,,A,\n", &["header_twice 1 Parent"]),
        ("id,name\n1,A\n", &["missing_header"]),
        ("id,parent,name\n1,,A\n1,,B\n", &["department_twice 3 id 1"]),
        ("id,departmentId,parent,name\n1,x,,A\n2,x,,B\n", &["department_twice 3 departmentId x"]),
        ("id,parent,name,code\n1,,A,x\n2,,B,x\n", &["code_twice 3 code x"]),
        ("id,parent,name\n1,9,A\n", &["unknown_parent 2 parent 9"]),
        ("id,parent,name\n1,2,A\n2,1,B\n3,1,C\n", &["cycle 2 parent 1", "cycle 3 parent 2"]),
        ("id,parent,name\n1,1,A\n", &["cycle 2 parent 1"]),
        ("id,parent,name\n,,A\n", &["missing_id 2 id"]),
        ("id,parent,name\n1,,\n", &["missing_name 2 name"]),
        ("id,parent,name\nroot,,A\n", &["reserved_id 2 id root"]),
        ("id,parent,name,code\n1,,A,a b\n", &["invalid_code 2 code a b"]),
        ("id,parent,name,code\n1,,A,研发\n", &["invalid_code 2 code 研发"]),
        ("id,parent,name,virtual\n1,,A,maybe\n", &["invalid_value 2 virtual maybe"]),
        ("id,parent,name,previously\n1,,A,2\n2,,B,\n", &["previous_id_in_use 2 previously 2"]),
        ("id,parent,name,previously\n1,,A,0\n2,,B,0\n", &["previous_id_twice 3 previously 0"]),
        ("id,parent,name\n1,,A,B\n", &["extra_cell 2"]),
        ("id,parent,name\n\n\"1\",,\"A\nA\"\n\n2,9,B", &["unknown_parent 5 parent 9"]),
        ("id,parent,name\r\n\r\n1,,A\r\n\r\n\r\n2,9,B\r\n", &["unknown_parent 6 parent 9"]),
        ("name,id,parentid,order\nC,1,0,1\nD,2,0,2\n", &["not_imported 1 order", "root_twice 3 parentid 2"]),
    ] {
        problems(content, expected);
    }
}

#[test]
fn problems_of_people() {
    for (content, expected) in [
        ("username,departments\n,1\n", &["missing_key 2"][..]),
        ("username,name\nada,A\nＡda,B\nA da,C\n", &["person_twice 4 username A da"]),
        ("email,name\na@b.c,A\n A@B.c　,B\n", &["person_twice 3 email A@B.c"]),
        ("username,departments\nada,1;9\n", &["unknown_department 2 departments 9"]),
        ("username,departments,main\nada,1,2\n", &["main_not_member 2 main 2"]),
        ("username,departments,main\nada,1;2,1;2\n", &["two_main_departments 2 main 1;2"]),
        ("username,email\nada,13800000000\n", &["invalid_value 2 email 13800000000"]),
        ("username,phone\nada,a@b.c\n", &["invalid_value 2 phone a@b.c"]),
        (
            "username,gender,birthdate\nada,X,2024-02-30\n",
            &["invalid_value 2 gender X", "invalid_value 2 birthdate 2024-02-30"],
        ),
        ("username,password\nada,secret\n", &["passwords_not_imported 1 password"]),
        ("username,name\nada,Ada,secret\n", &["extra_cell 2"]),
    ] {
        people_problems(content, expected);
    }
    let many: Vec<String> = (0..51).map(|id| id.to_string()).collect();
    let content = format!("username,departments\nada,{}\n", many.join(";"));
    assert_eq!(lines(&parse(&[text("people.csv", &content)])), ["too_many_departments 2 departments 51"]);
}

#[test]
fn a_suggestion_is_the_nearest_header() {
    let parsed = parse(&[text("a.csv", "id,parent,name,desciption\n1,,A,x\n")]);
    assert_eq!(parsed.problems[0].suggestion.as_deref(), Some("description"));
    assert_eq!(
        parsed.problems[0].message(Lang::En),
        "a.csv, row 1, column desciption: this header is not known, did you mean: description"
    );
    assert_eq!(
        parsed.problems[0].message(Lang::Zh),
        "a.csv，行 1，列 desciption：未知的表头，是否为：description"
    );
}

#[test]
fn all_problems_are_counted() {
    let rows: String = (0..3000).map(|row| format!("{row},x,A\n")).collect();
    let parsed = parse(&[text("a.csv", &format!("id,parent,name\n{rows}"))]);
    assert_eq!((parsed.problems.len(), parsed.more_problems), (MOST_PROBLEMS, 2000));
    assert!(parsed.organization.is_none());
}

#[test]
fn a_chain_of_many_levels_is_read() {
    let rows: String = (1..100_000).map(|row| format!("{row},{},A\n", row - 1)).collect();
    let organization = good(&[text("a.csv", &format!("id,parent,name\n0,,A\n{rows}"))]);
    assert_eq!(organization.departments.unwrap().len(), 100_000);
}

#[test]
fn ours_in_every_notation() {
    for content in [
        "id,parent,name,leaders,custom.Site\n1,,A,ada;bob,\n2,1,\" B\",,x\n",
        "\u{feff}ID;Parent;Name;Leaders;custom.Site\r\n1;root;A;\"ada;bob\";\r\n2;1;B;;x\r\n",
        "部门ID\t上级部门\t名称\t负责人\t自定义.Site\n1\t\tA\tada；bob\t\n2\t1\tB\t\tx\n",
        r#"[{"id":"1","parent":null,"name":"A","leaders":["ada","bob"],"custom":{"Site":null}},
            {"id":2,"parent":1,"name":"B","leaders":[],"custom.Site":"x"}]"#,
    ] {
        let departments = good(&[text("a", content)]).departments.unwrap();
        let [one, two] = departments.as_slice() else { panic!("{departments:?}") };
        assert_eq!((one.key.as_str(), &one.parent, one.name.as_str()), ("1", &None, "A"));
        assert_eq!(one.leaders.as_deref().unwrap(), ["ada", "bob"]);
        assert_eq!(one.custom["Site"], "");
        assert_eq!((two.parent.as_deref(), two.name.as_str()), (Some("1"), "B"));
        assert_eq!(two.leaders.as_deref(), Some(&[][..]));
        assert_eq!((two.custom["Site"].as_str(), two.open_department_id.as_deref()), (Some("x"), Some("2")));
    }
}

#[test]
fn a_column_without_values_says_nothing() {
    let departments =
        good(&[text("a.csv", "id,parent,name,description,code,custom.Site,leaders\n1,,A,,,,\n")]).departments;
    let department = &departments.unwrap()[0];
    assert_eq!((&department.description, &department.code), (&None, &None));
    assert!(department.custom.is_empty());
    assert_eq!(department.leaders.as_deref(), Some(&[][..]));
}

#[test]
fn json_tells_absent_from_empty() {
    let content = r#"{"departments":[{"id":"1","name":"A"},{"id":"2","name":"B","description":null,"leaders":null}],
        "people":[{"username":"ada"},{"username":"bob","departments":null,"emailVerified":true,"customData":{"a":1}}]}"#;
    let organization = good(&[text("a.json", content)]);
    let departments = organization.departments.unwrap();
    assert_eq!((&departments[0].description, &departments[0].leaders), (&None, &None));
    assert_eq!(departments[1].description.as_deref(), Some(""));
    assert_eq!(departments[1].leaders.as_deref(), Some(&[][..]));
    let people = organization.people.unwrap();
    assert_eq!((&people[0].departments, people[0].place.row), (&None, 1));
    assert_eq!(people[1].departments.as_deref(), Some(&[][..]));
    assert_eq!(people[1].fields["emailVerified"], true);
    assert_eq!(people[1].fields["customData"]["a"], 1);
}

#[test]
fn json_of_another_form() {
    for (content, expected) in [
        ("{", "invalid_json 1"),
        ("[1]", "wrong_json 1"),
        ("{\"a\":[]}", "wrong_json"),
        ("{\"people\":{}}", "wrong_json"),
        ("7", "wrong_json"),
        ("[]", "no_rows"),
        ("[{\"id\":{},\"name\":\"A\"}]", "invalid_value 1 id {}"),
    ] {
        assert_eq!(lines(&parse(&[text("a.json", content)]))[0], expected, "{content}");
    }
}

#[test]
fn the_vendors_template() {
    let english = "Nickname,Username,Email,Email verification (Yes/No),Mobile phone number,Unionid,Openid,Password,Company,Gender (U,M,W),Disabled (Yes/No),Department\n\
        Ada,ada,ada@example.com,Yes,13800000000,,,secret,Acme,W,Yes,\"Acme/R&D/Backend,Acme\"\n";
    let english = english.replace("Gender (U,M,W)", "\"Gender (U,M,W)\"");
    let chinese = "昵称,用户名,邮箱,邮箱验证,手机号,Unionid,Openid,密码,公司,性别（U/M/W）,禁用（是/否）,部门\n\
        Ada,ada,ada@example.com,是,13800000000,,,secret,Acme,W,是,Acme/R&D/Backend；Acme\n";
    for content in [english.as_str(), chinese] {
        let parsed = parse(&[text("template.csv", content)]);
        assert!(
            parsed.problems.iter().all(|problem| problem.severity == Severity::Warning),
            "{:#?}",
            parsed.problems
        );
        assert!(!crate::json::to_text(&parsed).contains("secret"));
        assert_eq!(parsed.layouts[0].layout, Layout::VendorTemplate);
        let organization = parsed.organization.unwrap();
        let keys: Vec<_> = organization
            .departments
            .iter()
            .flatten()
            .map(|department| (department.key.as_str(), department.parent.as_deref()))
            .collect();
        assert_eq!(keys, [("R&D", None), ("R&D/Backend", Some("R&D"))]);
        let person = &organization.people.unwrap()[0];
        assert_eq!(person.departments.as_deref().unwrap(), ["R&D/Backend", "root"]);
        assert_eq!(
            serde_json::to_string(&person.fields).unwrap(),
            r#"{"company":"Acme","emailVerified":true,"gender":"F","nickname":"Ada","status":"Deactivated"}"#
        );
    }
}

#[test]
fn a_shifted_password_is_not_shown() {
    let header = "Username,Email,Password,Company,Gender,Department";
    for row in ["ada,a@b.c,,,secret,X", "ada,secret,a@b.c,,,X", "ada,a@b.c,X,M,secret,,secret"] {
        let parsed = parse(&[text("a.csv", &format!("{header}\n{row}\n"))]);
        assert!(parsed.organization.is_none());
        assert!(!crate::json::to_text(&parsed).contains("secret"), "{row}");
    }
}

#[test]
fn paths_have_one_root() {
    let parsed = parse(&[text("a.csv", "Username,Department\na,X/Y\nb,Z/Y\nc,X//Y\n")]);
    assert_eq!(lines(&parsed), ["invalid_path 3 Department Z/Y", "invalid_path 4 Department X//Y"]);
}

#[test]
fn the_root_of_wecom_is_the_root() {
    let files = [
        text("wecom.csv", "部门名称,部门ID,上级部门ID,排序\nAcme,1,0,1\nR&D,2,1,1\nBackend,3,2,1\n"),
        text("people.csv", "username,departments,main\nada,1;3,1\n"),
    ];
    let organization = good(&files);
    let parents: Vec<_> = organization
        .departments
        .iter()
        .flatten()
        .map(|department| (department.key.as_str(), department.parent.as_deref(), department.place.row))
        .collect();
    assert_eq!(parents, [("2", None, 3), ("3", Some("2"), 4)]);
    let people = organization.people.unwrap();
    assert_eq!(people[0].departments.as_deref().unwrap(), ["root", "3"]);
    assert_eq!(people[0].main.as_deref(), Some("root"));
}

#[test]
fn sheets_by_name() {
    let sheet = |name: &str, rows: &[&[&str]]| Sheet {
        name: name.to_owned(),
        rows: rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect(),
        row_numbers: Vec::new(),
    };
    let file = SourceFile {
        name: "book.xlsx".to_owned(),
        content: Content::Sheets(vec![
            sheet("Read me", &[&["text"]]),
            sheet("人员", &[&["用户名", "所属部门"], &["ada", "1"], &[], &["", ""], &["bob", "7", ""]]),
            sheet(" Departments", &[&["id", "parent", "name"], &["1", "", "A"]]),
        ]),
    };
    let parsed = parse(&[file]);
    assert_eq!(lines(&parsed), ["unknown_department 5 所属部门 7"]);
    assert_eq!(parsed.problems[0].sheet.as_deref(), Some("人员"));
}

#[test]
fn every_problem_has_texts() {
    for code in ProblemCode::ALL {
        let (english, chinese) = code.texts();
        assert!(!english.is_empty() && !chinese.is_ascii());
    }
}
