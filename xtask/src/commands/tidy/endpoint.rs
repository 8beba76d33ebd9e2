//! What a file below `src/api` says of its endpoint. Read as text: rustfmt keeps one field to a line.

use super::tree::{Source, Tree};

/// Where the endpoints are.
pub const API: &str = "src/api/";

/// Something that stands in a line.
#[derive(Clone, Copy)]
pub struct Said<'a> {
    /// Counted from 1.
    pub line: usize,
    /// Empty where it is not said.
    pub text: &'a str,
}

/// One file with its endpoint.
pub struct Declared<'a> {
    /// The file.
    pub source: &'a Source,
    /// `departments/create`
    pub key: &'a str,
    /// `CREATE_DEPARTMENT`
    pub constant: Said<'a>,
    /// Further statics: there must be none.
    pub further: Vec<Said<'a>>,
    /// `POST /api/v3/create-department`, as the first line has it.
    pub doc_call: Said<'a>,
    /// What the first line says that it does, without the full stop.
    pub does: &'a str,
    /// `createDepartment`
    pub name: Said<'a>,
    /// `Post`
    pub method: Said<'a>,
    /// `/api/v3/create-department`
    pub path: Said<'a>,
    /// `CreateDepartmentReqDto`
    pub request: Said<'a>,
    /// `DepartmentSingleRespDto`
    pub response: Said<'a>,
}

impl Declared<'_> {
    /// `POST /api/v3/create-department`, by its constants.
    pub fn call(&self) -> String {
        format!("{} {}", self.method.text.to_uppercase(), self.path.text)
    }

    /// `tests/fixtures/departments/create.json`
    pub fn fixture(&self) -> String {
        format!("tests/fixtures/{}.json", self.key)
    }
}

/// Every endpoint, by folder and file.
pub fn all(tree: &Tree) -> Vec<Declared<'_>> {
    tree.below(API, ".rs").filter_map(read).collect()
}

fn read(source: &Source) -> Option<Declared<'_>> {
    let mut statics = source.lines().filter_map(|(line, text)| {
        let (text, _) = text.strip_prefix("pub static ")?.split_once(": Endpoint ")?;
        Some(Said { line, text })
    });
    let constant = statics.next()?;
    let field = |before: &str, after: &str| {
        let fields = source.lines().skip(constant.line).take_while(|(_, text)| *text != "};");
        let mut found = fields.filter_map(|(line, text)| {
            let text = text.trim_start().strip_prefix(before)?.strip_suffix(after)?;
            Some(Said { line, text })
        });
        found.next().unwrap_or(Said { line: constant.line, text: "" })
    };
    let first = source.text.lines().next().unwrap_or_default();
    let (call, does) =
        first.strip_prefix("//! `").and_then(|rest| rest.split_once("`: ")).unwrap_or_default();
    Some(Declared {
        source,
        key: source.path.strip_prefix(API)?.strip_suffix(".rs")?,
        constant,
        further: statics.collect(),
        doc_call: Said { line: 1, text: call },
        does: does.trim_end_matches('.'),
        name: field("name: \"", "\","),
        method: field("method: Method::", ","),
        path: field("path: \"", "\","),
        request: field("request: ", "::SHAPE,"),
        response: field("response: ", "::SHAPE,"),
    })
}

/// A sound endpoint for the tests of the checks.
#[cfg(test)]
pub const SOUND: &str = r#"//! `POST /api/v3/create-department`: adds a department.

/// Why.
pub static CREATE_DEPARTMENT: Endpoint = Endpoint {
    name: "createDepartment",
    method: Method::Post,
    path: "/api/v3/create-department",
    repeat: Repeat::Never,
    request: CreateDepartmentReqDto::SHAPE,
    response: DepartmentSingleRespDto::SHAPE,
};

#[wasm_bindgen(js_name = createDepartment, unchecked_return_type = "Promise<DepartmentSingleRespDto>")]
pub fn create_department(
    #[wasm_bindgen(unchecked_param_type = "CreateDepartmentReqDto")] input: JsValue,
) -> Promise {
    self.call(&CREATE_DEPARTMENT, &input, &options)
}

fn matches_its_fixture() {
    crate::fixture::check(&CREATE_DEPARTMENT, "departments/create");
}
"#;
