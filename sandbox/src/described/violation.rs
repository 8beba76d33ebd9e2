//! What is wrong with a field.

use std::fmt;

/// A field, by its path, and the rule that its value breaks.
#[derive(Debug, Clone, PartialEq)]
pub struct Violation {
    /// The path, such as `list.0.code`.
    pub path: String,
    /// The rule.
    pub rule: Rule,
}

/// A rule that a value breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// The field is required.
    Present,
    /// The value has another type. Holds the text of a validator.
    Type(&'static str),
    /// The text is none of these.
    OneOf(&'static [&'static str]),
    /// The text is too short.
    MinLength(i64),
    /// The text is too long.
    MaxLength(i64),
    /// The number is too small.
    Min(i64),
    /// The number is too large.
    Max(i64),
    /// The list has too few items.
    MinItems(i64),
    /// The list has too many items.
    MaxItems(i64),
}

impl Violation {
    /// Returns the field without the path to its object, which the service was seen to leave out.
    fn property(&self) -> &str {
        let is_name = |step: &&str| !step.bytes().all(|byte| byte.is_ascii_digit());
        self.path.rsplit('.').find(is_name).unwrap_or(&self.path)
    }
}

/// Formats the text of `class-validator`, which the service was seen to answer with.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.ends_with(self.property()) {
            f.write_str("each value in ")?;
        }
        write!(f, "{} ", self.property())?;
        match self.rule {
            Rule::Present | Rule::MinLength(1) => f.write_str("should not be empty"),
            Rule::Type(text) => f.write_str(text),
            Rule::OneOf(values) => write!(f, "must be one of the following values: {}", values.join(", ")),
            Rule::MinLength(min) => write!(f, "must be longer than or equal to {min} characters"),
            Rule::MaxLength(max) => write!(f, "must be shorter than or equal to {max} characters"),
            Rule::Min(min) => write!(f, "must not be less than {min}"),
            Rule::Max(max) => write!(f, "must not be greater than {max}"),
            Rule::MinItems(min) => write!(f, "must contain at least {min} elements"),
            Rule::MaxItems(max) => write!(f, "must contain no more than {max} elements"),
        }
    }
}
