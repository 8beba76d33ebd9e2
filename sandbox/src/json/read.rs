//! `JSON.parse`.

use super::text::Text;
use super::value::{Json, Object};

/// The maximum nesting depth, so that no body can exhaust the stack.
const MAX_DEPTH: usize = 256;
/// That of values that the sandbox stored itself. They are what a body or a receiver said, in a few levels of our own.
const MAX_STORED_DEPTH: usize = 2 * MAX_DEPTH;

/// The text is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SyntaxError {
    /// The offset of the error, in bytes.
    pub at: usize,
}

/// Reads one value and nothing after it.
///
/// # Errors
/// The text is not JSON, or nested too deeply.
pub fn read(text: &str) -> Result<Json, SyntaxError> {
    read_up_to(text, MAX_DEPTH)
}

/// Reads one value that the sandbox stored, which may be nested more deeply than what comes from elsewhere.
///
/// # Errors
/// The text is not JSON, or nested too deeply.
pub fn read_stored(text: &str) -> Result<Json, SyntaxError> {
    read_up_to(text, MAX_STORED_DEPTH)
}

fn read_up_to(text: &str, max_depth: usize) -> Result<Json, SyntaxError> {
    let mut reader = Reader { text, at: 0, max_depth };
    let value = reader.value(0)?;
    reader.skip_whitespace();
    if reader.at == text.len() { Ok(value) } else { Err(reader.error()) }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    max_depth: usize,
}

impl Reader<'_> {
    fn error(&self) -> SyntaxError {
        SyntaxError { at: self.at }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn next_if(&mut self, is_wanted: impl Fn(u8) -> bool) -> Option<u8> {
        let byte = self.peek().filter(|byte| is_wanted(*byte))?;
        self.at += 1;
        Some(byte)
    }

    fn take(&mut self, wanted: u8) -> Result<(), SyntaxError> {
        self.next_if(|byte| byte == wanted).map(|_| ()).ok_or(self.error())
    }

    fn skip_whitespace(&mut self) {
        while self.next_if(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).is_some() {}
    }

    fn value(&mut self, depth: usize) -> Result<Json, SyntaxError> {
        if depth > self.max_depth {
            return Err(self.error());
        }
        self.skip_whitespace();
        match self.peek() {
            Some(b'{') => self.object(depth).map(Json::Object),
            Some(b'[') => self.list(depth).map(Json::List),
            Some(b'"') => self.string().map(Json::Text),
            Some(b't') => self.literal("true", Json::Bool(true)),
            Some(b'f') => self.literal("false", Json::Bool(false)),
            Some(b'n') => self.literal("null", Json::Null),
            _ => self.number().map(Json::Number),
        }
    }

    fn literal(&mut self, literal: &str, value: Json) -> Result<Json, SyntaxError> {
        literal.bytes().try_for_each(|byte| self.take(byte))?;
        Ok(value)
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Json>, SyntaxError> {
        let mut items = Vec::new();
        self.members(b'[', b']', |reader| {
            items.push(reader.value(depth + 1)?);
            Ok(())
        })?;
        Ok(items)
    }

    fn object(&mut self, depth: usize) -> Result<Object, SyntaxError> {
        let mut pairs = Vec::new();
        self.members(b'{', b'}', |reader| {
            let key = reader.string()?;
            reader.skip_whitespace();
            reader.take(b':')?;
            pairs.push((key, reader.value(depth + 1)?));
            Ok(())
        })?;
        Ok(Object::from_pairs(pairs))
    }

    fn members(
        &mut self,
        open: u8,
        close: u8,
        mut member: impl FnMut(&mut Self) -> Result<(), SyntaxError>,
    ) -> Result<(), SyntaxError> {
        self.take(open)?;
        self.skip_whitespace();
        if self.next_if(|byte| byte == close).is_some() {
            return Ok(());
        }
        loop {
            self.skip_whitespace();
            member(self)?;
            self.skip_whitespace();
            if self.next_if(|byte| byte == b',').is_none() {
                return self.take(close);
            }
        }
    }

    fn string(&mut self) -> Result<Text, SyntaxError> {
        self.take(b'"')?;
        let mut units = Vec::new();
        loop {
            let start = self.at;
            while self.next_if(|byte| byte != b'"' && byte != b'\\' && byte >= b' ').is_some() {}
            let plain = self.text.get(start..self.at).unwrap_or_default();
            if plain.is_ascii() {
                units.extend(plain.bytes().map(u16::from));
            } else {
                units.extend(plain.encode_utf16());
            }
            if self.next_if(|byte| byte == b'"').is_some() {
                return Ok(Text::from(units));
            }
            self.take(b'\\')?;
            units.push(self.escape()?);
        }
    }

    fn escape(&mut self) -> Result<u16, SyntaxError> {
        let letter = self.next_if(|_| true).ok_or(self.error())?;
        Ok(match letter {
            b'"' | b'\\' | b'/' => u16::from(letter),
            b'b' => 0x08,
            b'f' => 0x0c,
            b'n' => 0x0a,
            b'r' => 0x0d,
            b't' => 0x09,
            b'u' => {
                let digits = self.text.get(self.at..self.at + 4).ok_or(self.error())?;
                if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                    return Err(self.error());
                }
                self.at += 4;
                u16::from_str_radix(digits, 16).map_err(|_| self.error())?
            }
            _ => return Err(self.error()),
        })
    }

    fn number(&mut self) -> Result<f64, SyntaxError> {
        let start = self.at;
        self.next_if(|byte| byte == b'-');
        if self.next_if(|byte| byte == b'0').is_none() {
            self.digits()?;
        }
        if self.next_if(|byte| byte == b'.').is_some() {
            self.digits()?;
        }
        if self.next_if(|byte| matches!(byte, b'e' | b'E')).is_some() {
            self.next_if(|byte| matches!(byte, b'+' | b'-'));
            self.digits()?;
        }
        let number = self.text.get(start..self.at).unwrap_or_default();
        number.parse().map_err(|_| self.error())
    }

    fn digits(&mut self) -> Result<(), SyntaxError> {
        self.next_if(|byte| byte.is_ascii_digit()).ok_or(self.error())?;
        while self.next_if(|byte| byte.is_ascii_digit()).is_some() {}
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{read, read_stored};

    /// Texts and what Node's `JSON.stringify(JSON.parse(text))` returns.
    #[test]
    fn prints_again_what_it_read_as_javascript_does() {
        for (text, printed) in [
            (r#" { "b" : 1.0 , "a" : [ ] , "10" : -0 , "9" : {} } "#, r#"{"9":{},"10":0,"b":1,"a":[]}"#),
            (r#"{"a":1,"b":2,"a":3}"#, r#"{"a":3,"b":2}"#),
            (
                r#"{"2":1,"1":2,"2":3,"02":4,"4294967295":5,"4294967294":6,"-1":7}"#,
                r#"{"1":2,"2":3,"4294967294":6,"02":4,"4294967295":5,"-1":7}"#,
            ),
            (
                r#"["\u90e8","\ud83d\ude00","\uD83D","\/","\u0001\b\f\n\r\t\"\\"]"#,
                "[\"部\",\"😀\",\"\\ud83d\",\"/\",\"\\u0001\\b\\f\\n\\r\\t\\\"\\\\\"]",
            ),
            ("[1e21,1e-7,1E400,-1e400,100,1.50]", "[1e+21,1e-7,null,null,100,1.5]"),
            ("\"\u{2028}\u{7f}\"", "\"\u{2028}\u{7f}\""),
            (r#"{"\ud800":{"__proto__":1}}"#, r#"{"\ud800":{"__proto__":1}}"#),
            ("null", "null"),
        ] {
            assert_eq!(read(text).unwrap().stringify(), printed, "{text}");
        }
    }

    #[test]
    fn refuses_what_json_parse_refuses() {
        for text in [
            "",
            " ",
            "{",
            "[1,]",
            "{\"a\":1,}",
            "{a:1}",
            "'a'",
            "01",
            "1.",
            ".5",
            "+1",
            "-",
            "1e",
            "tru",
            "nullx",
            "\"\n\"",
            "\"\\x\"",
            "\"\\u12g4\"",
            "\"\\u+123\"",
            "\"\\u12",
            "\"abc",
            "[1 2]",
            "1 2",
            "\u{feff}1",
            "NaN",
            "{\"a\" 1}",
            "\u{a0}1",
            "\"\\u部部\"",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn refuses_nesting_that_could_exhaust_the_stack() {
        assert!(read(&"[".repeat(1_000_000)).is_err());
        assert!(read(&format!("{}{}", "[".repeat(200), "]".repeat(200))).is_ok());
        assert!(read_stored(&"[".repeat(1_000_000)).is_err());
    }
}
