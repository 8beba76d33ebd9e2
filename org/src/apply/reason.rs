//! Why a step is not done: as a stable text for programs, and as a sentence for people.

use super::journal::{Stale, StaleCode};
use crate::json::word;
use crate::lang::Lang;

/// Why a step is not done.
pub(super) enum Reason<'a> {
    /// Something else is there than what the plan was made from.
    Stale(&'a Stale),
    /// The call failed, or its outcome is unknown: kind and message of the error.
    Trouble(&'a str, &'a str),
    /// It needs this step, which was not done.
    Needs(String),
}

impl Reason<'_> {
    /// A code or a kind, then what it is about.
    pub fn text(&self) -> String {
        match self {
            Self::Stale(stale) => format!("{} {}", word(&stale.code), about(stale)),
            Self::Trouble(kind, message) => format!("{kind}: {message}"),
            Self::Needs(step) => format!("needs {step}"),
        }
    }

    /// A sentence. What the service or the client said stays as it was said.
    pub fn message(&self, lang: Lang) -> String {
        let (english, chinese, about) = match self {
            Self::Stale(stale) => {
                let (english, chinese) = sentence(stale.code);
                (english, chinese, about(stale))
            }
            Self::Needs(step) => ("needs a step that was not done", "依赖的步骤未完成", step.clone()),
            Self::Trouble(..) => return self.text(),
        };
        match lang {
            Lang::En => format!("{english}: {about}"),
            Lang::Zh => format!("{chinese}：{about}"),
        }
    }
}

/// In English and Chinese.
fn sentence(code: StaleCode) -> (&'static str, &'static str) {
    match code {
        StaleCode::Changed => ("somebody has changed it since the plan was made", "制定计划后已被他人更改"),
        StaleCode::Gone => ("it is no longer there", "已不存在"),
        StaleCode::KeyTaken => ("something else has its id or code", "其 ID 或 code 已被占用"),
        StaleCode::NotEmpty => ("somebody is in it", "其中仍有人员"),
        StaleCode::TooManyDepartments => ("more than 50 departments for one person", "一人超过 50 个部门"),
    }
}

/// The id, and what was found instead.
fn about(stale: &Stale) -> String {
    let found = if stale.found.is_empty() { String::new() } else { format!(": {}", stale.found) };
    format!("{}{found}", stale.id)
}
