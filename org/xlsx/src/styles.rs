//! Which numbers are dates.

use std::collections::BTreeMap;

use crate::archive::Archive;
use crate::error::XlsxError;
use crate::limit::Limit;
use crate::number::Kind;
use crate::xml::{Item, attribute, walk};

/// What the numbers of each style are.
pub fn read(archive: &Archive<'_>, part: &str, limit: &Limit) -> Result<Vec<Kind>, XlsxError> {
    let mut custom: BTreeMap<u32, Kind> = BTreeMap::new();
    let mut styles = Vec::new();
    let mut in_cells = false;
    walk(archive, part, "the styles", limit, |item| {
        match item {
            Item::Start(start) => {
                let id = || attribute(start, "numFmtId").and_then(|id| id.parse().ok());
                match start.local_name().into_inner() {
                    "numFmt" => {
                        if let (Some(id), Some(code)) = (id(), attribute(start, "formatCode")) {
                            custom.insert(id, kind_of_format(&code));
                        }
                    }
                    "cellXfs" => in_cells = true,
                    "xf" if in_cells => {
                        let id = id().unwrap_or_default();
                        styles.push(custom.get(&id).copied().unwrap_or_else(|| kind_of_id(id)));
                    }
                    _ => {}
                }
            }
            Item::End("cellXfs") => in_cells = false,
            _ => {}
        }
        Ok(true)
    })?;
    Ok(styles)
}

/// The formats that every spreadsheet has; 27 to 36 and 50 to 58 are dates of East Asia.
const fn kind_of_id(id: u32) -> Kind {
    match id {
        14..=22 | 27..=36 | 45 | 47 | 50..=58 => Kind::Date,
        46 => Kind::Duration,
        _ => Kind::Number,
    }
}

/// A format with a letter of dates outside of quotes and brackets is one of dates; `[h]` is a duration.
fn kind_of_format(code: &str) -> Kind {
    let mut characters = code.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' | '_' | '*' => {
                characters.next();
            }
            '"' => {
                characters.by_ref().find(|c| *c == '"');
            }
            '[' => {
                let inside: String = characters.by_ref().take_while(|c| *c != ']').collect();
                let letter = inside.chars().next().unwrap_or(' ').to_ascii_lowercase();
                if matches!(letter, 'h' | 'm' | 's')
                    && inside.chars().all(|c| c.to_ascii_lowercase() == letter)
                {
                    return Kind::Duration;
                }
            }
            ';' => return Kind::Number,
            'd' | 'm' | 'h' | 'y' | 's' | 'D' | 'M' | 'H' | 'Y' | 'S' => return Kind::Date,
            // `General` has no letter of dates, and neither have the colours, which stand in brackets.
            _ => {}
        }
    }
    Kind::Number
}
