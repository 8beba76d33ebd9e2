use std::io::Read;

use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use super::archive::Archive;
use super::limit::Limit;
use super::{Sheet, XlsxError, read, read_xlsx};

fn rows(sheet: &Sheet) -> Vec<Vec<&str>> {
    sheet.rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect()
}

/// A file of the parts that a spreadsheet needs, stored as they are, and the cells of its only sheet.
fn with_sheet(cells: &str) -> Vec<u8> {
    let relation = |kind: &str, target: &str| {
        format!(r#"<Relationships><Relationship Id="r1" Type="x/{kind}" Target="{target}"/></Relationships>"#)
    };
    stored(&[
        ("_rels/.rels", &relation("officeDocument", "/xl/workbook.xml")),
        ("xl/_rels/workbook.xml.rels", &relation("worksheet", "./x/../s.xml")),
        ("xl/workbook.xml", r#"<workbook><sheets><sheet name="A &amp; B" r:id="r1"/></sheets></workbook>"#),
        ("xl/s.xml", &format!("<worksheet><sheetData>{cells}</sheetData></worksheet>")),
    ])
}

/// An archive whose parts are not packed.
fn stored(parts: &[(&str, &str)]) -> Vec<u8> {
    let (mut bytes, mut list) = (Vec::new(), Vec::new());
    for (name, content) in parts {
        let offset = u32::try_from(bytes.len()).unwrap();
        let (length, name_length) =
            (u32::try_from(content.len()).unwrap(), u16::try_from(name.len()).unwrap());
        let mut head = vec![20, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        head.extend(checksum(content.as_bytes()).to_le_bytes());
        head.extend([length.to_le_bytes(), length.to_le_bytes()].concat());
        head.extend(name_length.to_le_bytes());
        head.extend([0, 0]);
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&head);
        bytes.extend(name.as_bytes());
        bytes.extend(content.as_bytes());
        list.extend(b"PK\x01\x02\x14\x00");
        list.extend(&head);
        list.extend([0; 10]);
        list.extend(offset.to_le_bytes());
        list.extend(name.as_bytes());
    }
    let (start, size) = (u32::try_from(bytes.len()).unwrap(), u32::try_from(list.len()).unwrap());
    let count = u16::try_from(parts.len()).unwrap().to_le_bytes();
    bytes.extend(&list);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend([count, count].concat());
    bytes.extend([size.to_le_bytes(), start.to_le_bytes()].concat());
    bytes.extend([0, 0]);
    bytes
}

fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xEDB8_8320 * (sum & 1)))
    })
}

fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("部门").unwrap();
    sheet.write(0, 0, "id").unwrap();
    sheet.write(0, 1, " 研发 <&> \"R&D\"\n_x000D_").unwrap();
    sheet.write(2, 0, 13_800_000_000_i64).unwrap();
    sheet.write(2, 1, 0.1 + 0.2).unwrap();
    sheet.write(2, 2, 123_456_789_012_345_f64).unwrap();
    sheet.write(2, 3, 1e21).unwrap();
    sheet.write(2, 4, -5).unwrap();
    sheet.write(3, 0, true).unwrap();
    let date = Format::new().set_num_format("yyyy\\-mm\\-dd");
    let time = Format::new().set_num_format("[$-804]yyyy/m/d h:mm;@");
    let percent = Format::new().set_num_format("0.00%");
    let duration = Format::new().set_num_format("[h]:mm:ss");
    let money = Format::new().set_num_format("\"days\" [Red]0");
    let day = ExcelDateTime::from_ymd(2024, 2, 29).unwrap();
    sheet.write_with_format(3, 1, &day, &date).unwrap();
    sheet.write_with_format(3, 2, day.and_hms(13, 5, 59).unwrap(), &time).unwrap();
    sheet.write_with_format(3, 3, 0.25, &percent).unwrap();
    sheet.write_with_format(3, 4, 1.5, &duration).unwrap();
    sheet.write_with_format(3, 5, 7, &money).unwrap();
    sheet.write_formula(4, 0, Formula::new("=A1").set_result("text")).unwrap();
    sheet.write_formula(4, 1, Formula::new("=NA()").set_result("#N/A")).unwrap();
    sheet.write_blank(4, 9, &date).unwrap();
    book.add_worksheet().set_name("people").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn cells_are_as_a_person_sees_them() {
    let sheets = read(&workbook()).unwrap();
    let [sheet, empty] = sheets.as_slice() else { panic!("{sheets:?}") };
    assert_eq!((sheet.name.as_str(), empty.name.as_str(), empty.rows.len()), ("部门", "people", 0));
    assert_eq!(sheet.row_numbers, [1, 3, 4, 5]);
    assert_eq!(
        rows(sheet),
        [
            vec!["id", " 研发 <&> \"R&D\"\n_x000D_"],
            vec!["13800000000", "0.3", "123456789012345", "1000000000000000000000", "-5"],
            vec!["TRUE", "2024-02-29", "2024-02-29T13:05:59", "0.25", "36:00:00", "7"],
            vec!["text", "#N/A"],
        ]
    );
}

#[test]
fn the_result_is_json() {
    let json: serde_json::Value = serde_json::from_str(&read_xlsx(&workbook())).unwrap();
    assert_eq!(json["ok"][0]["rows"][0][1], " 研发 <&> \"R&D\"\n_x000D_");
    assert_eq!(json["ok"][0]["rowNumbers"], serde_json::json!([1, 3, 4, 5]));
    assert_eq!(read_xlsx(b"text"), r#"{"error":{"code":"not_xlsx"}}"#);
}

#[test]
fn kinds_of_cells() {
    for (cell, text) in [
        (r#"<c><v>12345678901234567890</v></c>"#, "12345678901234567890"),
        (r#"<c><v>1.5E-7</v></c>"#, "0.00000015"),
        (r#"<c><v>1.3800000000E10</v></c>"#, "13800000000"),
        (r#"<c><v>-0.0</v></c>"#, "0"),
        (r#"<c t="e"><v>#DIV/0!</v></c>"#, "#DIV/0!"),
        (r#"<c t="d"><v>2024-02-29T00:00:00</v></c>"#, "2024-02-29"),
        (
            r#"<c t="inlineStr"><is><r><t>a</t></r><r><t>&#98;&amp;<![CDATA[<]]></t></r><rPh><t>x</t></rPh></is></c>"#,
            "ab&<",
        ),
        (r#"<c t="str"><f>A1&amp;B1</f><v>a_x0041_b_x00_</v></c>"#, "aAb_x00_"),
        (r#"<c t="b"><v>0</v></c>"#, "FALSE"),
    ] {
        let sheets = read(&with_sheet(&format!("<row>{cell}</row>"))).unwrap();
        assert_eq!((rows(&sheets[0]), sheets[0].name.as_str()), (vec![vec![text]], "A & B"), "{cell}");
    }
}

#[test]
fn dates_are_those_of_the_calendar() {
    use super::number::{Kind, text};
    for (number, from_1904, expected) in [
        ("1", false, "1900-01-01"),
        ("59", false, "1900-02-28"),
        ("61", false, "1900-03-01"),
        ("45351", false, "2024-02-29"),
        ("45351.9999999", false, "2024-03-01"),
        ("2958465", false, "9999-12-31"),
        ("2958466", false, "2958466"),
        ("-1", false, "-1"),
        ("0.5", false, "12:00:00"),
        ("0", true, "1904-01-01"),
        ("43889", true, "2024-02-29"),
        ("NaN", false, "NaN"),
    ] {
        assert_eq!(text(number, Kind::Date, from_1904), expected, "{number}");
    }
}

#[test]
fn one_cell_far_away_needs_little() {
    let sheets = read(&with_sheet(r#"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#)).unwrap();
    assert_eq!((sheets[0].row_numbers.as_slice(), sheets[0].rows[0].len()), (&[1_048_576][..], 16_384));
    // A thousand of them would need 400 MB.
    let far: String =
        (1..=1000).map(|row| format!(r#"<row r="{row}"><c r="XFD{row}"><v>1</v></c></row>"#)).collect();
    assert_eq!(read(&with_sheet(&far)), Err(XlsxError::TooLarge));
}

#[test]
fn what_is_refused() {
    let damaged = XlsxError::Damaged("a sheet");
    for (cells, error) in [
        (r#"<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>"#, damaged),
        (r#"<row r="1048577"/>"#, damaged),
        (r#"<row r="99999999999"/>"#, damaged),
        (r#"<row><c r="XFE1"/></row>"#, damaged),
        (r#"<row><c r="ZZZZZZZZZZZZZZZZZZ1"/></row>"#, damaged),
        (r#"<row><c t="s"><v>0</v></c></row>"#, damaged),
        ("<row><c><v>&nothing;</v></c></row>", damaged),
        ("<row></c></row>", damaged),
    ] {
        assert_eq!(read(&with_sheet(cells)), Err(error), "{cells}");
    }
    assert_eq!(read(b""), Err(XlsxError::NotXlsx));
    assert_eq!(read(&stored(&[("a", "b")])), Err(XlsxError::NotXlsx));
    assert_eq!(read(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1]), Err(XlsxError::EncryptedOrOld));
}

#[test]
fn a_small_file_that_holds_very_much_is_refused() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let long = "x".repeat(32_000);
    for row in 0..2000 {
        sheet.write(row, 0, &long).unwrap();
    }
    // One text in 2,000 cells: 64 MB from some kilobytes.
    assert_eq!(read(&book.save_to_buffer().unwrap()), Err(XlsxError::TooLarge));
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for row in 0..2000_u32 {
        sheet.write(row, 0, format!("{}{row}", &long)).unwrap();
    }
    assert_eq!(read(&book.save_to_buffer().unwrap()), Err(XlsxError::TooLarge));
}

#[test]
fn a_changed_byte_of_a_part_is_noticed() {
    let bytes = with_sheet("<row><c><v>12345</v></c></row>");
    let at = bytes.windows(5).position(|window| window == b"12345").unwrap();
    let mut changed = bytes.clone();
    changed[at] = b'9';
    assert!(read(&bytes).is_ok());
    assert_eq!(read(&changed), Err(XlsxError::Damaged("a sheet")));
}

proptest! {
    #[test]
    fn no_bytes_stop_the_reader(bytes in any::<Vec<u8>>()) {
        let _ = read(&bytes);
    }

    #[test]
    fn no_changed_file_stops_the_reader(changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut bytes = workbook();
        for (index, byte) in changes {
            let at = index.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = read(&bytes);
    }

    #[test]
    fn no_xml_stops_the_reader(cells in "(<row>|<row r=\"[0-9]{1,9}\">|</row>|<c>|<c r=\"[A-Z]{0,4}[0-9]{0,3}\" t=\"(s|b|e|d|n|str)?\">|</c>|<v>|</v>|<is>|<t>|[0-9.eE-]{1,4}|[&<>\"']){0,12}") {
        let _ = read(&with_sheet(&cells));
    }

    #[test]
    fn what_is_written_is_read(cells in proptest::collection::vec(proptest::collection::vec("[^\u{0}-\u{1f}\u{fffe}\u{ffff}]{1,5}", 1..4), 1..5)) {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (row, cells) in (0_u32..).zip(&cells) {
            for (column, cell) in (0_u16..).zip(cells) {
                sheet.write_string(row, column, cell).unwrap();
            }
        }
        let sheets = read(&book.save_to_buffer().unwrap()).unwrap();
        prop_assert_eq!(&sheets[0].rows, &cells);
    }
}

#[test]
fn parts_are_found_in_any_case() {
    let bytes = stored(&[("XL\\Workbook.XML", "text")]);
    let limit = Limit::new(0);
    let mut text = String::new();
    let archive = Archive::new(&bytes).unwrap();
    archive.part("xl/workbook.xml", &limit).unwrap().unwrap().read_to_string(&mut text).unwrap();
    assert_eq!(text, "text");
}
