//! The size of the large organization.

use std::fmt;
use std::str::FromStr;

/// Departments and users of the large organization, written `10000x100000`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeedSize {
    /// The number of departments below the root, 1 to 1,000,000.
    pub departments: u32,
    /// The number of users, up to 10,000,000.
    pub users: u32,
}

/// The text is not a size. The message says how to write one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidSize;

impl fmt::Display for InvalidSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "write departments and users as 10000x100000: 1 to 1000000 departments, at most 10000000 users",
        )
    }
}

impl std::error::Error for InvalidSize {}

impl FromStr for SeedSize {
    type Err = InvalidSize;

    fn from_str(text: &str) -> Result<Self, InvalidSize> {
        let number = |text: &str| {
            let digits = Some(text).filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
            digits.and_then(|text| text.parse::<u32>().ok()).ok_or(InvalidSize)
        };
        let (departments, users) = text.split_once('x').ok_or(InvalidSize)?;
        let size = SeedSize { departments: number(departments)?, users: number(users)? };
        if (1..=1_000_000).contains(&size.departments) && size.users <= 10_000_000 {
            Ok(size)
        } else {
            Err(InvalidSize)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{InvalidSize, SeedSize};

    #[test]
    fn reads_departments_and_users() {
        assert_eq!("10000x100000".parse(), Ok(SeedSize { departments: 10_000, users: 100_000 }));
        assert_eq!("1x0".parse(), Ok(SeedSize { departments: 1, users: 0 }));
        assert_eq!("1000000x10000000".parse(), Ok(SeedSize { departments: 1_000_000, users: 10_000_000 }));
        for text in [
            "",
            "x",
            "10",
            "10x",
            "x10",
            "0x1",
            "-1x1",
            "+1x1",
            "1x1x1",
            "1 x 1",
            "1X1",
            "1000001x1",
            "1x10000001",
        ] {
            assert_eq!(text.parse::<SeedSize>(), Err(InvalidSize), "{text}");
        }
    }
}
