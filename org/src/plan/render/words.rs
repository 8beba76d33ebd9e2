//! What a shown plan says, in both languages.

use crate::json::word;
use crate::lang::Lang;
use crate::plan::document::{QuestionKind, RefusalCode};

/// The words of a language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words(pub Lang);

impl Words {
    const fn of(self, english: &'static str, chinese: &'static str) -> &'static str {
        match self.0 {
            Lang::En => english,
            Lang::Zh => chinese,
        }
    }

    fn is_english(self) -> bool {
        self.0 == Lang::En
    }

    pub const fn changes(self) -> &'static str {
        self.of("Changes", "变更")
    }

    pub const fn questions(self) -> &'static str {
        self.of("Questions", "待回答的问题")
    }

    pub const fn limits(self) -> &'static str {
        self.of("Limits", "限额")
    }

    pub const fn refused(self) -> &'static str {
        self.of("Rows that are left out", "被忽略的行")
    }

    pub const fn missing(self) -> &'static str {
        self.of("Departments that the files do not have", "文件中没有的部门")
    }

    pub fn more(self, count: usize) -> String {
        if self.is_english() { format!("… and {count} more") } else { format!("…… 另有 {count} 项") }
    }

    pub fn people(self, count: u32) -> String {
        if self.is_english() { format!("people: {count}") } else { format!("{count} 人") }
    }

    pub fn row(self, row: u32) -> String {
        if self.is_english() { format!("row {row}") } else { format!("第 {row} 行") }
    }

    pub fn totals(self, changes: u32, calls: u32, seconds: u32) -> String {
        if self.is_english() {
            format!("{changes} changes, {calls} calls, {seconds} s at 300 calls a second")
        } else {
            format!("{changes} 项变更，{calls} 次调用，按每秒 300 次约需 {seconds} 秒")
        }
    }

    pub fn limit(self, name: &str, planned: u32, total: u32, allowed: u32, raised: bool) -> String {
        match (self.0, raised) {
            (Lang::En, false) => {
                format!("{name}: {planned} of {total}, allowed {allowed}; to raise: --allow {name}={planned}")
            }
            (Lang::En, true) => format!("{name}: {planned} of {total}, allowed {allowed}; raised"),
            (Lang::Zh, false) => {
                format!("{name}：{total} 中的 {planned}，允许 {allowed}；如需提高：--allow {name}={planned}")
            }
            (Lang::Zh, true) => format!("{name}：{total} 中的 {planned}，允许 {allowed}；已提高"),
        }
    }

    pub const fn question(self, kind: QuestionKind) -> &'static str {
        match kind {
            QuestionKind::DepartmentBySameName => self.of(
                "is it the department of the same name elsewhere, or new?",
                "是别处的同名部门，还是新部门？",
            ),
            QuestionKind::DepartmentByCode => self.of(
                "is it the department that has its code and another id (then name that id in previously), or new?",
                "是编码相同而 id 不同的那个部门（请在 previously 中写明该 id），还是新部门？",
            ),
            QuestionKind::DepartmentAmbiguous => {
                self.of("which department of the service is it?", "对应服务端的哪个部门？")
            }
            QuestionKind::PersonAmbiguous => self.of("which person is it?", "对应哪一位人员？"),
            QuestionKind::PersonWithoutDepartment => self
                .of("would be left without any department: is that right?", "将不属于任何部门：是否确认？"),
        }
    }

    pub fn candidate(self, id: &str) -> Option<&'static str> {
        match id {
            "new" => Some(self.of("a new department", "新部门")),
            "yes" => Some(self.of("yes", "确认")),
            "skip" => Some(self.of("none of them: leave the row out", "都不是：不处理此行")),
            "keep" => Some(self.of("keep the memberships", "保留现有部门")),
            _ => None,
        }
    }

    pub fn refusal(self, code: RefusalCode) -> String {
        let text = match code {
            RefusalCode::UnknownPerson => self.of("nobody has this key", "没有此人"),
            RefusalCode::UnknownDepartment => self.of("no such department", "没有此部门"),
            RefusalCode::SamePerson => self.of("two rows are the same person", "两行是同一个人"),
            RefusalCode::SameDepartment => self.of("two rows are the same department", "两行是同一个部门"),
            RefusalCode::TooManyDepartments => self.of("more than 50 departments", "所属部门超过 50 个"),
            RefusalCode::NotCreatable => self.of(
                "a new person needs a user name, e-mail address or phone number",
                "新人员需要用户名、邮箱或手机号",
            ),
            RefusalCode::CodeTaken => self.of("another department keeps this code", "此编码已被其他部门使用"),
            RefusalCode::Cycle => self.of("it would be below itself", "部门不能位于自身之下"),
            RefusalCode::Skipped => self.of("left out, as answered", "已按回答跳过"),
            RefusalCode::AmbiguousPerson => self.of("several people have this key", "多名人员具有此标识"),
        };
        format!("{text} ({})", word(&code))
    }
}
