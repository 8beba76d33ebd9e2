//! What a file below `src/api` says of its endpoint. Read as text: rustfmt leaves the attribute in one line.

use heck::ToLowerCamelCase as _;

use super::tree::{Source, Tree};

/// Where the endpoints are.
pub const API: &str = "src/api/";

/// One file with its endpoint.
pub struct Declared<'a> {
    /// The file.
    pub source: &'a Source,
    /// `departments/create`
    pub key: &'a str,
    /// Where its attribute stands.
    pub line: usize,
    /// Where further ones stand: there must be none.
    pub further: Vec<usize>,
    /// `POST /api/v3/create-department`, as the first line has it.
    pub doc_call: &'a str,
    /// What the first line says that it does, without the full stop.
    pub does: &'a str,
    /// `createDepartment`
    pub name: String,
    /// `POST`
    pub method: &'a str,
    /// `/api/v3/create-department`
    pub path: &'a str,
    /// What the attribute says behind the path: `, safe, rows(key = "userId")`.
    pub words: &'a str,
    /// `CreateDepartmentReqDto`, if the call takes an input.
    pub input: Option<&'a str>,
    /// `DepartmentSingleRespDto`
    pub response: &'a str,
}

impl Declared<'_> {
    /// `POST /api/v3/create-department`, by its attribute.
    pub fn call(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Whether the attribute has a word: `safe`, `rows`.
    pub fn has(&self, word: &str) -> bool {
        let mut words = self.words.split([',', ' ', '(']);
        words.any(|own| own == word)
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
    let mut attributes =
        source.lines().filter_map(|(line, text)| Some((line, text.strip_prefix("#[endpoint(")?)));
    let (line, facts) = attributes.next()?;
    let (method, rest) = facts.split_once(" \"")?;
    let (path, words) = rest.split_once('"')?;
    let (_, function) = source.text.split_once("\nfn ")?;
    let (function, _) = function.split_once(';')?;
    let (name, rest) = function.split_once('(')?;
    // A long function has its response, or its input, on a line of its own.
    let (arguments, response) = rest.rsplit_once("-> ")?;
    let (arguments, _) = arguments.split_once(')')?;
    let first = source.text.lines().next().unwrap_or_default();
    let (call, does) =
        first.strip_prefix("//! `").and_then(|rest| rest.split_once("`: ")).unwrap_or_default();
    Some(Declared {
        source,
        key: source.path.strip_prefix(API)?.strip_suffix(".rs")?,
        line,
        further: attributes.map(|(line, _)| line).collect(),
        doc_call: call,
        does: does.trim_end_matches('.'),
        name: name.trim_start_matches("r#").to_lower_camel_case(),
        method,
        path,
        words: words.trim_end_matches(")]"),
        input: arguments.trim().trim_end_matches(',').strip_prefix("input: "),
        response,
    })
}

/// A valid endpoint for the tests of the checks.
#[cfg(test)]
pub const VALID: &str = r#"//! `POST /api/v3/create-department`: adds a department.

/// Adds a department.
// Why.
#[endpoint(POST "/api/v3/create-department", non_idempotent)]
fn create_department(input: CreateDepartmentReqDto) -> DepartmentSingleRespDto;

/// What it takes.
#[dto]
pub struct CreateDepartmentReqDto {
    /// Name.
    pub name: String,
}
"#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_called_by_a_word_of_rust_has_the_name_of_the_api() {
        let source = VALID.replace("fn create_department(", "fn r#pub(");
        let tree = Tree::of(&[("src/api/events/pub_event.rs", &source)]);
        let names: Vec<_> = all(&tree).into_iter().map(|endpoint| endpoint.name).collect();
        assert_eq!(names, ["pub"]);
    }

    #[test]
    fn a_call_has_its_response_and_the_input_that_it_takes_on_one_line_or_several() {
        let argument = "input: CreateDepartmentReqDto";
        let next = VALID.replace(") -> ", ")\n-> ");
        let several = VALID.replace(argument, "\n    input: CreateDepartmentReqDto,\n");
        let none = VALID.replace(argument, "");
        for (source, is_there) in [(VALID, true), (&next, true), (&several, true), (&none, false)] {
            let input = is_there.then_some("CreateDepartmentReqDto");
            let tree = Tree::of(&[("src/api/departments/create.rs", source)]);
            let [endpoint] = <[_; 1]>::try_from(all(&tree)).ok().unwrap();
            assert_eq!((endpoint.input, endpoint.response), (input, "DepartmentSingleRespDto"), "{source}");
        }
    }

    #[test]
    fn an_attribute_has_its_own_words_and_no_others() {
        let attribute = r#"safe, secret, rows(key = "idempotent")"#;
        let source = VALID.replace("non_idempotent", attribute);
        let tree = Tree::of(&[("src/api/departments/list.rs", &source)]);
        let [endpoint] = <[_; 1]>::try_from(all(&tree)).ok().unwrap();
        for word in ["safe", "secret", "rows"] {
            assert!(endpoint.has(word), "{word}");
        }
        for word in ["idempotent", "non_idempotent", "by_key", "row"] {
            assert!(!endpoint.has(word), "{word}");
        }
    }
}
