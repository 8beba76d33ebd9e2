//! The kinds of problems, with their texts.

use tsify::Tsify;

use crate::json::Json;

use super::Severity;

macro_rules! codes {
    ($($(#[$doc:meta])+ $name:ident $severity:ident $english:literal $chinese:literal,)+) => {
        /// What is wrong with a file. The names in `snake_case` are stable.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Json, Tsify)]
        #[serde(rename_all = "snake_case")]
        pub enum ProblemCode {
            $($(#[$doc])+ $name,)+
        }

        impl ProblemCode {
            /// All kinds.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Whether it stops the import.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)+ }
            }

            /// What is wrong, in English and in Chinese.
            #[must_use]
            pub const fn texts(self) -> (&'static str, &'static str) {
                match self { $(Self::$name => ($english, $chinese),)+ }
            }
        }
    };
}

codes! {
    /// The call was given no file.
    NoFile Error "there is no file" "没有文件",
    /// The file is empty.
    EmptyFile Error "the file is empty" "文件为空",
    /// The file ends within a character.
    Truncated Error "the file ends within a character: it is not complete" "文件在一个字符中间结束：文件不完整",
    /// The bytes are no text in an encoding that is known for certain.
    UnknownEncoding Error "the encoding is not known; save the file as CSV UTF-8" "无法识别文件编码；请另存为 CSV UTF-8",
    /// The spreadsheet has a password, or it is of the old format.
    EncryptedOrOld Error "the spreadsheet has a password or is of the old format (XLS); save it as XLSX without one" "电子表格带有密码或为旧格式（XLS）；请另存为无密码的 XLSX",
    /// The file begins like a spreadsheet and is none.
    NotXlsx Error "the file is no XLSX spreadsheet" "不是 XLSX 电子表格",
    /// The spreadsheet is damaged.
    Damaged Error "the spreadsheet is damaged or not complete" "电子表格已损坏或不完整",
    /// What is in the spreadsheet is far larger than the file.
    TooLarge Error "what is in the spreadsheet is far larger than the file" "电子表格解压后的内容远大于文件本身",
    /// The file has a header and nothing below.
    NoRows Error "the file has no rows below its header" "表头之下没有数据",
    /// The text is no JSON.
    InvalidJson Error "the file is not valid JSON" "不是有效的 JSON",
    /// The JSON is something else than departments and people.
    WrongJson Error "a JSON file holds a list of departments or people, or an object with both" "JSON 文件应为部门或人员的列表，或包含两者的对象",
    /// The headers belong to no layout.
    UnknownLayout Error "the headers belong to no layout that can be read" "无法从表头识别文件格式",
    /// The table is too wide.
    TooManyColumns Error "the table has too many columns" "列数过多",
    /// No column has this header.
    UnknownHeader Error "this header is not known" "未知的表头",
    /// Two columns have the same meaning.
    HeaderTwice Error "another column says the same" "与另一列重复",
    /// A column that the layout needs is not there.
    MissingHeader Error "a column is missing" "缺少必需的列",
    /// A row has a value where the header has none.
    ExtraCell Error "the row has a value in a column without a header" "该行有一个没有表头的单元格",
    /// The column is not used.
    NotImported Warning "this column is not imported" "此列不会导入",
    /// Passwords are not imported.
    PasswordsNotImported Warning "passwords are not imported" "密码不会导入",
    /// A department without an id.
    MissingId Error "the department has no id" "部门没有 ID",
    /// An id with a meaning of its own.
    ReservedId Error "this id names the root department" "此 ID 表示根部门",
    /// A name is missing.
    MissingName Error "the department has no name" "部门没有名称",
    /// A code that the service refuses.
    InvalidCode Error "the code is not valid" "部门编码无效",
    /// Two departments have one id.
    DepartmentTwice Error "another row has the same department" "部门重复",
    /// Two departments have one code.
    CodeTwice Error "another department has the same code" "部门编码重复",
    /// A parent that is not in the files.
    UnknownParent Error "the parent is not in the files" "文件中没有该上级部门",
    /// The department is above itself.
    Cycle Error "the department is above itself" "部门的上下级形成循环",
    /// `previously` names a department of another row.
    PreviousIdInUse Error "another row has this former id as its id" "另一行正在使用此曾用 ID",
    /// Two departments have the same former id.
    PreviousIdTwice Error "another department names the same former id" "另一个部门有相同的曾用 ID",
    /// WeCom's file has two departments without a parent.
    RootTwice Error "another department is the root already" "根部门不止一个",
    /// A path without names.
    InvalidPath Error "the path of the department is not valid" "部门路径无效",
    /// A person without any key.
    MissingKey Error "the person has none of the keys" "人员没有任何标识",
    /// Two rows are one person.
    PersonTwice Error "another row is the same person" "人员重复",
    /// A membership of a department that is not in the files.
    UnknownDepartment Error "the department is not in the files" "文件中没有该部门",
    /// `main` names a department that the person is not in.
    MainNotMember Error "the main department is not among the person's departments" "主部门不在该人员的部门之中",
    /// Two main departments.
    TwoMainDepartments Error "a person has one main department at most" "一个人员最多只能有一个主部门",
    /// Too many departments for a person.
    TooManyDepartments Error "the person has too many departments" "该人员的部门过多",
    /// A value of the wrong form.
    InvalidValue Error "the value is not valid" "值无效",
}
