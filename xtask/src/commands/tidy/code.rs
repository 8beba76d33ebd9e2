//! Rust source as words and signs, without comments and texts: enough to see what a file uses.

/// One word or sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    /// Counted from 1.
    pub line: usize,
    /// `use`, `::`, `{`.
    pub text: &'a str,
}

impl Token<'_> {
    /// Whether it is a name or a keyword.
    pub fn is_word(self) -> bool {
        self.text.starts_with(is_letter)
    }
}

/// The tokens of a file. Texts, characters, comments and white space leave nothing behind.
pub fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let (mut rest, mut line) = (source, 1);
    while let Some(first) = rest.chars().next() {
        let silent = comment(rest).or_else(|| text(rest)).or_else(|| character(rest));
        let length = silent.unwrap_or_else(|| code(rest, first));
        let Some((taken, after)) = rest.split_at_checked(length) else { break };
        if silent.is_none() && !first.is_whitespace() {
            found.push(Token { line, text: taken });
        }
        line += taken.matches('\n').count();
        rest = after;
    }
    found
}

fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn code(rest: &str, first: char) -> usize {
    if rest.starts_with("::") {
        return 2;
    }
    match rest.find(|letter| !is_letter(letter)) {
        Some(0) => first.len_utf8(),
        Some(length) => length,
        None => rest.len(),
    }
}

fn comment(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    if !rest.starts_with("/*") {
        return None;
    }
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(here) = rest.get(at..).filter(|here| !here.is_empty()) {
        let step = if here.starts_with("/*") {
            depth += 1;
            2
        } else if here.starts_with("*/") {
            depth = depth.saturating_sub(1);
            2
        } else {
            here.chars().next().map_or(1, char::len_utf8)
        };
        at += step;
        if depth == 0 {
            break;
        }
    }
    Some(at)
}

/// `"…"`, `b"…"`, `r#"…"#` and their like.
fn text(rest: &str) -> Option<usize> {
    let letters = rest.trim_start_matches(['b', 'c']);
    if let Some(raw) = letters.strip_prefix('r') {
        let opening = raw.trim_start_matches('#');
        let hashes = raw.len() - opening.len();
        if let Some(inside) = opening.strip_prefix('"') {
            let closing = format!("\"{}", "#".repeat(hashes));
            let end = inside.find(&closing).map_or(inside.len(), |at| at + closing.len());
            return Some(rest.len() - inside.len() + end);
        }
    }
    let inside = letters.strip_prefix('"')?;
    Some(rest.len() - inside.len() + closed(inside, '"'))
}

/// `'x'`, `b'x'`, `'\n'`; not the lifetime `'x`.
fn character(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('b').unwrap_or(rest).strip_prefix('\'')?;
    let mut letters = inside.chars();
    let is_character = letters.next()? == '\\' || letters.next() == Some('\'');
    is_character.then(|| rest.len() - inside.len() + closed(inside, '\''))
}

/// How long it is up to the closing quote, that included.
fn closed(inside: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, letter) in inside.char_indices() {
        if !escaped && letter == quote {
            return at + letter.len_utf8();
        }
        escaped = !escaped && letter == '\\';
    }
    inside.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<&str> {
        tokens(source).iter().map(|token| token.text).collect()
    }

    #[test]
    fn splits_code() {
        assert_eq!(texts("use a::{b_1, c};"), ["use", "a", "::", "{", "b_1", ",", "c", "}", ";"]);
        assert_eq!(
            texts("fn f<'a>(x: &'a str)"),
            ["fn", "f", "<", "'", "a", ">", "(", "x", ":", "&", "'", "a", "str", ")"]
        );
    }

    #[test]
    fn leaves_out_comments_and_texts() {
        assert_eq!(texts("a // b\nc /* d /* e */ f */ g"), ["a", "c", "g"]);
        assert_eq!(texts(r##"a "b \" c" d r#"e " f"# g b"h" i br"\" j"##), ["a", "d", "g", "i", "j"]);
        assert_eq!(texts(r"a 'b' c '\'' d b'e' f '\\' g"), ["a", "c", "d", "f", "g"]);
        assert_eq!(texts("\"// no comment\" a '\"' b '\"' c"), ["a", "b", "c"]);
    }

    #[test]
    fn counts_lines_through_all_of_them() {
        let found = tokens("/* 1\n2 */ a\n\"3\n4\" b");
        assert_eq!(found.iter().map(|token| token.line).collect::<Vec<_>>(), [2, 4]);
    }

    #[test]
    fn survives_what_is_not_closed() {
        for source in ["\"a", "'\\", "/* a", "r#\"a", "é'"] {
            tokens(source);
        }
    }
}
