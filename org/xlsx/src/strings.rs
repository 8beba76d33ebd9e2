//! The texts that cells share.

use crate::archive::Archive;
use crate::error::XlsxError;
use crate::limit::Limit;
use crate::xml::{Item, unescaped, walk};

/// The texts, one after the other.
#[derive(Default)]
pub struct Strings {
    text: String,
    ends: Vec<usize>,
}

impl Strings {
    pub fn read(archive: &Archive<'_>, part: &str, limit: &Limit) -> Result<Self, XlsxError> {
        let mut strings = Self::default();
        let (mut current, mut in_text, mut in_phonetic) = (String::new(), false, false);
        walk(archive, part, "the texts", limit, |item| {
            match item {
                Item::Start(start) => match start.local_name().into_inner() {
                    "si" => current.clear(),
                    "t" => in_text = true,
                    // How a word is pronounced is no part of the text.
                    "rPh" => in_phonetic = true,
                    _ => {}
                },
                Item::Text(text) if in_text && !in_phonetic => current.push_str(text),
                Item::Text(_) => {}
                Item::End("t") => in_text = false,
                Item::End("rPh") => in_phonetic = false,
                Item::End("si") => {
                    strings.text.push_str(&unescaped(&current));
                    strings.ends.push(strings.text.len());
                }
                Item::End(_) => {}
            }
            Ok(true)
        })?;
        Ok(strings)
    }

    pub fn get(&self, index: usize) -> Option<&str> {
        let start = match index.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => 0,
        };
        self.text.get(start..*self.ends.get(index)?)
    }
}
