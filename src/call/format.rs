//! The formats of texts, in the words of JSON Schema and of messages. `forms` checks them.

macro_rules! day {
    () => {
        "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    };
}

macro_rules! minute {
    () => {
        "([01][0-9]|2[0-3]):[0-5][0-9]"
    };
}

/// A format that the API requires of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Anything.
    Free,
    /// A code as the API takes it on writing: no white space, no CJK characters.
    Code,
    /// An e-mail address as far as a client can tell: one `@` with something on both sides, no white space. Or nothing.
    Email,
    /// A day, `1990-01-31`. Or nothing.
    Date,
    /// A day with a time and its zone, `2022-07-03T02:20:30.000Z` (RFC 3339). Or nothing.
    DateTime,
    /// ASCII letters, digits, `_` and `$`. Or nothing.
    Identifier,
    /// ASCII letters, digits, `_` and `-`. Or nothing.
    Slug,
    /// The path of a URL: segments behind slashes, encoded, of which none is empty, `.` or `..`. Or nothing.
    Path,
}

impl Format {
    /// Every one.
    pub const ALL: [Self; 8] = [
        Self::Free,
        Self::Code,
        Self::Email,
        Self::Date,
        Self::DateTime,
        Self::Identifier,
        Self::Slug,
        Self::Path,
    ];

    /// What a text of this form must match, as JSON has it, for the flag `u`.
    pub const fn pattern(self) -> &'static str {
        match self {
            Self::Free => "",
            Self::Code => concat!(
                r"^[^\\s\\u0085\\u2E80-\\u9FFF\\uAC00-\\uD7AF\\uF900-\\uFAFF",
                r"\\uFF00-\\uFFEF\\u{20000}-\\u{3FFFF}]*$"
            ),
            Self::Email => r"^([^\\s\\u0085@]+@[^\\s\\u0085@]+)?$",
            Self::Date => concat!("^(", day!(), ")?$"),
            Self::DateTime => {
                concat!(
                    "^(",
                    day!(),
                    "T",
                    minute!(),
                    r":([0-5][0-9]|60)(\\.[0-9]+)?(Z|[+-]",
                    minute!(),
                    "))?$"
                )
            }
            Self::Identifier => "^[A-Za-z0-9_$]*$",
            Self::Slug => "^[A-Za-z0-9_-]*$",
            Self::Path => r"^(/(?!(\\.|%2[Ee]){1,2}(/|$))([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+)*$",
        }
    }

    /// What Chinese messages say of it.
    pub const fn chinese(self) -> &'static str {
        match self {
            Self::Free => "",
            Self::Code => "、不含空白字符和中日韩文字",
            Self::Email => "、符合电子邮箱格式",
            Self::Date => "、格式为 \"YYYY-MM-DD\" ",
            Self::DateTime => "、格式为 \"YYYY-MM-DDThh:mm:ssZ\" ",
            Self::Identifier => "、仅含英文字母、数字、`_` 和 `$` ",
            Self::Slug => "、仅含英文字母、数字、`_` 和 `-` ",
            Self::Path => "、格式为 `/api/v3/…` 的路径，不含查询参数",
        }
    }

    /// What English messages say of it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Free => "",
            Self::Code => " without white space or CJK characters",
            Self::Email => " in the form of an e-mail address",
            Self::Date => " in the form \"YYYY-MM-DD\"",
            Self::DateTime => " in the form \"YYYY-MM-DDThh:mm:ssZ\"",
            Self::Identifier => " of ASCII letters, digits, \"_\" and \"$\"",
            Self::Slug => " of ASCII letters, digits, \"_\" and \"-\"",
            Self::Path => " that is a path such as \"/api/v3/list-roles\", without host and query",
        }
    }
}
