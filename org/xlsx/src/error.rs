//! Why a spreadsheet cannot be read.

use std::fmt;

/// Why a spreadsheet cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum XlsxError {
    /// The file has a password, or it is of the old format (XLS).
    EncryptedOrOld,
    /// The file is no XLSX.
    NotXlsx,
    /// What is in the file is far larger than the file.
    TooLarge,
    /// A part of the file cannot be read: which one, in English.
    Damaged(&'static str),
}

impl XlsxError {
    /// A name in `snake_case`, which is stable.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::EncryptedOrOld => "encrypted_or_old",
            Self::NotXlsx => "not_xlsx",
            Self::TooLarge => "too_large",
            Self::Damaged(_) => "damaged",
        }
    }

    /// Which part, in English.
    #[must_use]
    pub const fn detail(self) -> Option<&'static str> {
        match self {
            Self::Damaged(detail) => Some(detail),
            _ => None,
        }
    }
}

impl fmt::Display for XlsxError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::EncryptedOrOld => "the file has a password or is of the old format (XLS)",
            Self::NotXlsx => "the file is no XLSX",
            Self::TooLarge => "what is in the file is far larger than the file",
            Self::Damaged(detail) => return write!(formatter, "the file is damaged: {detail}"),
        };
        formatter.write_str(text)
    }
}

impl std::error::Error for XlsxError {}
