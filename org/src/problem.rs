//! What is wrong with files, and where.

mod code;

use tsify::Tsify;

pub use self::code::ProblemCode;
use crate::json::Json;
use crate::lang::Lang;

/// How many problems are listed; the others are counted.
pub const MOST_PROBLEMS: usize = 1000;

/// The longest piece of a file that a problem shows, in characters.
const LONGEST_FOUND: usize = 60;

/// Whether a problem stops the import.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    /// The files are not used.
    Error,
    /// The files are used; something in them is not.
    Warning,
}

/// One problem of the files.
#[derive(Debug, Clone, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// What is wrong.
    pub code: ProblemCode,
    /// Whether it stops the import.
    pub severity: Severity,
    /// Name of the file.
    pub file: String,
    /// Name of the sheet, where the file has sheets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// Row as a spreadsheet counts: the header is row 1. In JSON, the index in the list, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    /// Header of the column, as the file writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// What stands there, cut where it is long. Never a password or the number of an identity card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
    /// What would be right, where that can be said in a few words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
    /// The nearest thing that would be right.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
}

impl Problem {
    /// A problem of a whole file.
    #[must_use]
    pub fn new(code: ProblemCode, file: &str) -> Self {
        Self {
            code,
            severity: code.severity(),
            file: file.to_owned(),
            sheet: None,
            row: None,
            column: None,
            found: None,
            expected: None,
            suggestion: None,
        }
    }

    /// Says what stands in the file, cut to a sensible length.
    #[must_use]
    pub fn found(mut self, found: &str) -> Self {
        self.found = Some(shorten(found));
        self
    }

    /// Says what would be right.
    #[must_use]
    pub fn expected(mut self, expected: impl Into<String>) -> Self {
        self.expected = Some(expected.into());
        self
    }

    /// One line for people: the place, what is wrong, what stands there and what would be right.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let (english, chinese) = self.code.texts();
        match lang {
            Lang::En => self.line(english, ", ", ": ", &EN),
            Lang::Zh => self.line(chinese, "，", "：", &ZH),
        }
    }

    fn line(&self, text: &str, comma: &str, colon: &str, words: &Words) -> String {
        let mut line = self.file.clone();
        if let Some(sheet) = &self.sheet {
            line += &format!("{comma}{} {sheet}", words.sheet);
        }
        if let Some(row) = self.row {
            line += &format!("{comma}{} {row}", words.row);
        }
        if let Some(column) = &self.column {
            line += &format!("{comma}{} {column}", words.column);
        }
        line += colon;
        line += text;
        for (word, value) in [
            (words.found, &self.found),
            (words.expected, &self.expected),
            (words.suggestion, &self.suggestion),
        ] {
            if let Some(value) = value {
                line += &format!("{comma}{word}{colon}{value}");
            }
        }
        line
    }
}

struct Words {
    sheet: &'static str,
    row: &'static str,
    column: &'static str,
    found: &'static str,
    expected: &'static str,
    suggestion: &'static str,
}

const EN: Words = Words {
    sheet: "sheet",
    row: "row",
    column: "column",
    found: "found",
    expected: "expected",
    suggestion: "did you mean",
};

const ZH: Words = Words {
    sheet: "工作表",
    row: "行",
    column: "列",
    found: "实际为",
    expected: "应为",
    suggestion: "是否为",
};

/// Line breaks and other control characters are shown as blanks: a message is one line.
fn shorten(text: &str) -> String {
    let mut short: String = text
        .chars()
        .take(LONGEST_FOUND)
        .map(|character| if character.is_control() { ' ' } else { character })
        .collect();
    if text.chars().nth(LONGEST_FOUND).is_some() {
        short.push('…');
    }
    short
}

/// Collects problems: lists the first ones and counts all.
#[derive(Debug, Default)]
pub struct Problems {
    list: Vec<Problem>,
    more: u32,
    errors: u32,
}

impl Problems {
    /// Adds a problem. `problem` is made only where it is listed.
    pub fn add(&mut self, code: ProblemCode, problem: impl FnOnce() -> Problem) {
        if self.count(code) {
            self.list(problem());
        }
    }

    /// Counts a problem. Returns whether it is listed.
    #[inline(never)]
    fn count(&mut self, code: ProblemCode) -> bool {
        if code.severity() == Severity::Error {
            self.errors = self.errors.saturating_add(1);
        }
        let listed = self.list.len() < MOST_PROBLEMS;
        self.more = self.more.saturating_add(u32::from(!listed));
        listed
    }

    #[inline(never)]
    fn list(&mut self, problem: Problem) {
        self.list.push(problem);
    }

    /// Whether one of the problems stops the import.
    #[must_use]
    pub const fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// The problems that are listed, and how many there are beyond them.
    #[must_use]
    pub fn into_parts(self) -> (Vec<Problem>, u32) {
        (self.list, self.more)
    }
}
