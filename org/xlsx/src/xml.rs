//! What the parts of a spreadsheet have in common: names, attributes and texts.

use std::io::BufRead;

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::archive::Archive;
use crate::error::XlsxError;
use crate::inflate::Inflate;
use crate::limit::Limit;

/// One thing in a part.
pub enum Item<'e> {
    /// An element begins.
    Start(&'e BytesStart<'e>),
    /// An element with this local name ends.
    End(&'e str),
    /// A piece of text.
    Text(&'e str),
}

/// Walks through a part, element by element, until `each` says that it has seen enough. A part that is not there has nothing.
pub fn walk(
    archive: &Archive<'_>,
    part: &str,
    name: &'static str,
    limit: &Limit,
    mut each: impl FnMut(Item<'_>) -> Result<bool, XlsxError>,
) -> Result<bool, XlsxError> {
    let Some(content) = archive.part(part, limit)? else { return Ok(false) };
    let mut reader = reader(content);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let event = reader.read_event_into(&mut buffer).map_err(|_| limit.error(name))?;
        let more = match &event {
            Event::Start(start) => each(Item::Start(start))?,
            Event::End(end) => each(Item::End(end.local_name().into_inner()))?,
            Event::Text(text) => each(Item::Text(&text.xml10_content()))?,
            Event::CData(text) => each(Item::Text(&text.xml10_content()))?,
            Event::GeneralRef(reference) => {
                let character = character(reference).ok_or(XlsxError::Damaged(name))?;
                each(Item::Text(character.encode_utf8(&mut [0; 4])))?
            }
            Event::Eof => return Ok(true),
            _ => true,
        };
        if !more {
            // The checksum stands at the end, so the rest is read too.
            drain(reader.get_mut()).map_err(|_| limit.error(name))?;
            return Ok(true);
        }
    }
}

fn reader<'a, 'l>(content: Inflate<'a, 'l>) -> Reader<Inflate<'a, 'l>> {
    let mut reader = Reader::from_reader(content);
    reader.config_mut().expand_empty_elements = true;
    reader
}

fn drain(content: &mut Inflate<'_, '_>) -> std::io::Result<()> {
    loop {
        let length = content.fill_buf()?.len();
        if length == 0 {
            return Ok(());
        }
        content.consume(length);
    }
}

/// An attribute by its local name.
pub fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    start
        .attributes()
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().into_inner() == name)
        .and_then(|attribute| attribute.normalized_value(XmlVersion::Implicit1_0).ok())
        .map(std::borrow::Cow::into_owned)
}

/// Whether an attribute says yes.
pub fn flag(start: &BytesStart<'_>, name: &str) -> bool {
    attribute(start, name).is_some_and(|value| value == "1" || value == "true")
}

fn character(reference: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return Some(character);
    }
    match reference.xml10_content().as_ref() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

/// Replaces `_x000D_`, as spreadsheets write characters that XML cannot have.
pub fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("_x") {
        plain.push_str(before);
        let code = after.get(..4).filter(|_| after.get(4..5) == Some("_"));
        let character = code
            .filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()))
            .and_then(|code| u32::from_str_radix(code, 16).ok())
            .and_then(char::from_u32);
        match character {
            Some(character) => {
                plain.push(character);
                rest = after.get(5..).unwrap_or_default();
            }
            None => {
                plain.push_str("_x");
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain
}
