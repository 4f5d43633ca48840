//! Workbooks as people leave them: formulas, dates, merged cells, several sheets.

use super::bad::{alone, archive};
use super::{pompey, problems, reasons};
use boucle::import::{FileKind, Reason, Survey, read_survey};
use rust_xlsxwriter::{Format, Formula, Workbook};
use std::io::Read;

fn workbook(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Survey {
    read_survey(&workbook_file(fill), &pompey())
}

fn workbook_file(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Données").unwrap();
    for (place, heading) in ["Entreprise", "Ressource", "Sens", "Quantité", "Unité"]
        .iter()
        .enumerate()
    {
        sheet.write_string(0, place as u16, *heading).unwrap();
    }
    fill(sheet);
    book.save_to_buffer().unwrap()
}

fn line(sheet: &mut rust_xlsxwriter::Worksheet, row: u32, cells: [&str; 5]) {
    for (place, cell) in cells
        .iter()
        .enumerate()
        .filter(|(_, cell)| !cell.is_empty())
    {
        sheet.write_string(row, place as u16, *cell).unwrap();
    }
}

#[test]
fn formulas_dates_and_errors_are_told() {
    let written = workbook_file(|sheet| {
        for row in 1..=4 {
            line(
                sheet,
                row,
                ["Forge du Méandre", "Carton", "Sortie", "", "t"],
            );
        }
        let formula = |text: &str, result: &str| Formula::new(text).set_result(result);
        sheet.write_formula(1, 3, formula("=6*7", "42")).unwrap();
        sheet.write_formula(2, 3, formula("=D2", "#REF!")).unwrap();
        sheet.write_formula(3, 3, formula("=D4", "777")).unwrap();
        let date = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 5, 12).unwrap();
        let format = Format::new().set_num_format("dd/mm/yyyy");
        sheet
            .write_datetime_with_format(4, 3, &date, &format)
            .unwrap();
    });
    // A cell that refers to itself, as a program without a calculator leaves it: the formula without a result.
    let survey = read_survey(&without(&written, "<v>777</v>"), &pompey());
    assert_eq!(
        problems(&survey),
        [
            (Reason::FormulaError, Some(3), "D"),
            (Reason::FormulaWithoutValue, Some(4), "D"),
            (Reason::DateForNumber, Some(5), "D"),
        ]
    );
    assert_eq!(survey.rows.len(), 1);
    assert_eq!(survey.rows[0].quantity.round(), 42.0);
}

/// The workbook with a piece of its first sheet cut out.
fn without(file: &[u8], cut: &str) -> Vec<u8> {
    with(file, cut, "")
}

/// The workbook with another piece in the place of one of its first sheet.
fn with(file: &[u8], cut: &str, put: &str) -> Vec<u8> {
    let mut read = zip::ZipArchive::new(std::io::Cursor::new(file)).unwrap();
    let mut parts = Vec::new();
    for place in 0..read.len() {
        let mut part = read.by_index(place).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        let name = part.name().unwrap().into_owned();
        if name == "xl/worksheets/sheet1.xml" {
            let text = String::from_utf8(bytes).unwrap();
            assert!(text.contains(cut));
            bytes = text.replace(cut, put).into_bytes();
        }
        parts.push((name, bytes));
    }
    let parts: Vec<(&str, &[u8])> = parts
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    archive(&parts)
}

/// Eight letters Z are column 26 (26^8 - 1) / 25 = 217,180,147,158, beyond what 32 bits count: the cell is left out, its row lacks it, and the
/// others are read.
#[test]
fn a_cell_beyond_all_columns_stops_nothing() {
    let written = workbook_file(|sheet| {
        line(sheet, 1, ["Forge du Méandre", "Carton", "Sortie", "3", "t"]);
        line(sheet, 2, ["Forge du Méandre", "Verre", "Sortie", "4", "t"]);
    });
    let survey = read_survey(&with(&written, "r=\"E2\"", "r=\"ZZZZZZZZ2\""), &pompey());
    assert_eq!(problems(&survey), [(Reason::MissingUnit, Some(2), "E")]);
    assert_eq!(survey.rows.len(), 1);
    assert_eq!(survey.rows[0].resource, "waste.glass");
}

#[test]
fn merged_cells_name_each_of_their_rows_but_count_a_quantity_once() {
    let survey = workbook(|sheet| {
        let plain = Format::new();
        line(sheet, 1, ["", "Carton", "Sortie", "3", "t"]);
        line(sheet, 2, ["", "Papier", "Sortie", "", "t"]);
        line(sheet, 3, ["", "Verre", "Sortie", "4", "t"]);
        sheet
            .merge_range(1, 0, 2, 0, "Forge du Méandre", &plain)
            .unwrap();
        sheet.merge_range(1, 3, 2, 3, "3", &plain).unwrap();
    });
    assert_eq!(
        problems(&survey),
        [
            (Reason::MissingQuantity, Some(3), "D"),
            (Reason::MissingCompany, Some(4), "A")
        ]
    );
    assert_eq!(survey.rows.len(), 1);
}

#[test]
fn the_sheet_with_the_headings_is_found_and_others_are_named() {
    let mut book = Workbook::new();
    book.add_worksheet()
        .set_name("Notes")
        .unwrap()
        .write_string(0, 0, "Bonjour")
        .unwrap();
    for (name, quantity) in [("2024", 3.0), ("2025", 4.0)] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        line(
            sheet,
            2,
            ["Entreprise", "Ressource", "Sens", "Quantité", "Unité"],
        );
        line(sheet, 3, ["Forge du Méandre", "Carton", "Sortie", "", "t"]);
        sheet.write_number(3, 3, quantity).unwrap();
    }
    let file = book.save_to_buffer().unwrap();
    let survey = read_survey(&file, &pompey());
    assert_eq!(
        (survey.sheet.as_str(), survey.sheets.as_slice()),
        ("2024", &["2024".to_owned(), "2025".to_owned()][..])
    );
    assert_eq!(reasons(&survey), [Reason::OtherSheets]);
    assert_eq!(
        (survey.rows[0].row, survey.rows[0].quantity.round()),
        (4, 3.0)
    );
    let opened = boucle::import::open(&file, Some("2025"));
    let other =
        boucle::import::finish(&opened, boucle::import::read_rows(&opened, 0..1), &pompey());
    assert_eq!(other.rows[0].quantity.round(), 4.0);
    let mut book = Workbook::new();
    book.add_worksheet()
        .set_name("Notes")
        .unwrap()
        .write_string(0, 0, "Bonjour")
        .unwrap();
    let file = book.save_to_buffer().unwrap();
    assert_eq!(alone(&file), (Reason::NoHeadings, "Notes".to_owned()));
}

/// A spreadsheet of `OpenDocument` with some rows; a cell is a text, or a number after `=`.
fn open_document(rows: &[&[&str]]) -> Vec<u8> {
    let cell = |text: &&str| match text.strip_prefix('=') {
        Some(number) => format!(
            "<table:table-cell office:value-type=\"float\" office:value=\"{number}\"><text:p>{number}</text:p></table:table-cell>"
        ),
        None => format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
        ),
    };
    let row = |cells: &&[&str]| {
        let cells: String = cells.iter().map(cell).collect();
        format!("<table:table-row>{cells}</table:table-row>")
    };
    let rows: String = rows.iter().map(row).collect();
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content \
         xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>\
         <table:table table:name=\"Feuille\">{rows}</table:table>\
         </office:spreadsheet></office:body></office:document-content>"
    );
    archive(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("content.xml", content.as_bytes()),
        (
            "META-INF/manifest.xml",
            b"<?xml version=\"1.0\"?><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>",
        ),
    ])
}

#[test]
fn an_open_document_is_read() {
    let file = open_document(&[
        &["Enquête"],
        &["Entreprise", "Ressource", "Sens", "Quantité", "Unité"],
        &["Forge du Méandre", "Carton", "Sortie", "=12.5", "t"],
        &["Forge du Méandre", "Carton", "Sortie", "douze", "t"],
    ]);
    let survey = read_survey(&file, &pompey());
    assert_eq!(problems(&survey), [(Reason::NotANumber, Some(4), "D")]);
    assert_eq!(survey.kind, FileKind::Ods);
    assert_eq!(survey.sheet, "Feuille");
    assert_eq!((survey.rows[0].row, survey.rows[0].quantity), (3, 12.5));
}
