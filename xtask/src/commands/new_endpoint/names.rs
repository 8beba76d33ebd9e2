//! Every name of a new endpoint, from those on the command line.

use anyhow::{Result, bail, ensure};

use crate::commands::tidy::case::{pascal, snake};

/// The two methods that the API uses.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Method {
    /// Reads; the input becomes the query
    #[value(name = "GET")]
    Get,
    /// Everything else; the input becomes the body
    #[value(name = "POST")]
    Post,
}

impl Method {
    /// `GET`
    pub const fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}

/// What the command line says.
#[derive(clap::Args)]
pub struct Given {
    /// Folder below src/api, such as `departments`
    pub resource: String,
    /// File in it, such as `get`
    pub file: String,
    /// HTTP method
    pub method: Method,
    /// Path on the host, such as `/api/v3/get-department`
    pub path: String,
    /// Name of the method in JavaScript, such as `getDepartment`
    #[arg(value_name = "METHOD_NAME")]
    pub name: String,
    /// Type of the input, which is written [default: GetDepartmentDto for GET, GetDepartmentReqDto for POST]
    #[arg(long, value_name = "NAME")]
    pub request: Option<String>,
    /// Type of the answer, which must exist below src/api
    #[arg(long, value_name = "NAME", default_value = "IsSuccessRespDto")]
    pub response: String,
    /// What it does, for the first line and the tables of calls: `reads a department` [default: from the method's name]
    #[arg(long, value_name = "TEXT")]
    pub does: Option<String>,
}

/// Every name of the endpoint.
#[derive(Debug)]
pub struct Names {
    /// `departments`
    pub resource: String,
    /// `get`
    pub file: String,
    /// `GET`
    pub method: Method,
    /// `/api/v3/get-department`
    pub path: String,
    /// `getDepartment`
    pub name: String,
    /// `get_department`
    pub function: String,
    /// `GetDepartmentDto`
    pub request: String,
    /// `DepartmentSingleRespDto`
    pub response: String,
    /// `gets department`
    pub does: String,
    /// `Gets department`
    pub sentence: String,
}

impl Names {
    /// Derives what is not given, and refuses what `tidy` or the compiler would refuse.
    pub fn derive(given: Given) -> Result<Self> {
        let Given { resource, file, method, path, name, request, response, does } = given;
        for (what, name) in [("resource", &resource), ("file", &file)] {
            module_name(what, name)?;
        }
        ensure!(
            is_word(&name) && name.starts_with(|first: char| first.is_ascii_lowercase()),
            "the method `{name}` is not spelled like `getDepartment`"
        );
        ensure!(
            path.starts_with('/') && path.chars().all(is_of_path),
            "{path} is no path such as /api/v3/get-department"
        );
        let request = request.unwrap_or_else(|| match method {
            Method::Get => format!("{}Dto", pascal(&name)),
            Method::Post => format!("{}ReqDto", pascal(&name)),
        });
        for name in [&request, &response] {
            ensure!(
                is_word(name) && name.starts_with(|first: char| first.is_ascii_uppercase()),
                "the type `{name}` is not spelled like `DepartmentDto`"
            );
        }
        let does = does.unwrap_or_else(|| in_words(&name));
        let does = does.trim().trim_end_matches('.').to_owned();
        ensure!(!does.is_empty() && !does.contains(['\n', '`']), "--does takes one line of plain words");
        Ok(Self {
            function: snake(&name),
            sentence: pascal(&does),
            resource,
            file,
            method,
            path,
            name,
            request,
            response,
            does,
        })
    }

    /// `src/api/departments/get.rs`
    pub fn source(&self) -> String {
        format!("src/api/{}/{}.rs", self.resource, self.file)
    }

    /// `tests/fixtures/departments/get.json`
    pub fn fixture(&self) -> String {
        format!("tests/fixtures/{}/{}.json", self.resource, self.file)
    }
}

/// Names that no file of ours can have.
const RESERVED: [&str; 20] = [
    "as", "async", "await", "const", "crate", "dyn", "enum", "fn", "for", "impl", "in", "mod", "move", "pub",
    "self", "static", "super", "type", "use", "where",
];

fn module_name(what: &str, name: &str) -> Result<()> {
    let is_snake = is_word(name) && name == name.to_lowercase() && name.starts_with(char::is_alphabetic);
    ensure!(is_snake, "the {what} `{name}` is not spelled like `user_departments`");
    if RESERVED.contains(&name) {
        bail!("the {what} cannot be called `{name}`: it is a word of Rust");
    }
    Ok(())
}

fn is_word(name: &str) -> bool {
    name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

fn is_of_path(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "/-_.".contains(letter)
}

/// `listChildrenDepartments` -> `lists children departments`
fn in_words(name: &str) -> String {
    let snake = snake(name);
    let (verb, rest) = snake.split_once('_').unwrap_or((&snake, ""));
    let ending = if ["s", "x", "z", "ch", "sh"].iter().any(|end| verb.ends_with(end)) { "es" } else { "s" };
    format!("{verb}{ending} {}", rest.replace('_', " ")).trim().to_owned()
}

#[cfg(test)]
#[path = "names_tests.rs"]
pub mod tests;
