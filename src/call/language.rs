//! The language of our own texts, and the templates of texts.

/// Language of our own texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// For every language but Chinese.
    English,
    /// Simplified characters.
    Chinese,
}

impl Language {
    /// The one for a value of the option `lang`.
    pub fn of(lang: Option<&str>) -> Self {
        if lang.is_some_and(|lang| lang.starts_with("zh")) { Self::Chinese } else { Self::English }
    }

    /// The text in this language.
    pub fn of_two<'a>(self, english: &'a str, chinese: &'a str) -> &'a str {
        if self == Self::Chinese { chinese } else { english }
    }

    /// The text in this language, with `parts` in place of each `%`.
    #[inline(never)]
    pub fn fill(self, english: &str, chinese: &str, parts: &[&str]) -> String {
        fill(self.of_two(english, chinese), parts)
    }
}

/// A text with `parts` in place of each `%`. A `format!` for each text, or a search for more than one letter, would be
/// kilobytes of every page's download.
#[inline(never)]
pub fn fill(text: &str, parts: &[&str]) -> String {
    let mut filled = String::new();
    let mut parts = parts.iter();
    let mut letter = [0; 4];
    for next in text.chars() {
        filled.push_str(match next {
            '%' => parts.next().copied().unwrap_or_default(),
            other => other.encode_utf8(&mut letter),
        });
    }
    filled
}
