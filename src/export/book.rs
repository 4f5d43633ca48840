//! The form as a workbook: the sheet to fill, examples, instructions, and the lists behind the cells.

use super::Say;
use super::lists;
use super::rows::{Entry, Row, heading};
use crate::import::Column;
use crate::model::Territory;
use crate::words::words;
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DataValidationRule, DocProperties,
    ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet, XlsxError,
};

/// Rows of the form that offer lists, at least.
const LISTED_ROWS: u32 = 2_000;
/// Characters of a message beside a cell, and of its title, that spreadsheets allow.
const MOST_MESSAGE: usize = 250;
const MOST_TITLE: usize = 32;

/// Writes the form with some rows.
pub(super) fn write(
    territory: &Territory,
    language: &str,
    say: Say,
    rows: &[Row],
) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // A fixed date: the same form is the same file.
    let made = ExcelDateTime::from_ymd(2026, 1, 1)?;
    book.set_properties(
        &DocProperties::new()
            .set_title("Boucle")
            .set_creation_datetime(&made),
    );
    let sheet_name = |id: &'static str| words().label("sheet", id, language);
    let mut listed = Worksheet::new();
    listed.set_name(sheet_name("lists"))?.set_hidden(true);
    let ranges = lists::write(&mut listed, sheet_name("lists"), territory, language)?;

    let form = book.add_worksheet().set_name(sheet_name("form"))?;
    table(form, language, rows)?;
    let last = LISTED_ROWS.max(rows.len() as u32 + 200);
    for (place, column) in Column::ALL.into_iter().enumerate() {
        let range = ranges.iter().find(|(listed, _)| *listed == column);
        let rule = validation(column, range.map(|(_, range)| range), language, say)?;
        form.add_data_validation(1, place as u16, last, place as u16, &rule)?;
    }

    let examples = book.add_worksheet().set_name(sheet_name("examples"))?;
    let (company, neighbour) = (
        say("survey-example-company"),
        say("survey-example-neighbour"),
    );
    table(
        examples,
        language,
        &lists::examples(language, &company, &neighbour),
    )?;
    let help = book.add_worksheet().set_name(sheet_name("help"))?;
    instructions(help, language, say)?;
    book.push_worksheet(listed);
    book.save_to_buffer()
}

/// Headings that stay in sight, and rows below.
fn table(sheet: &mut Worksheet, language: &str, rows: &[Row]) -> Result<(), XlsxError> {
    for (place, column) in Column::ALL.into_iter().enumerate() {
        let obligatory = Column::OBLIGATORY.contains(&column) || column == Column::Unit;
        let fill = if obligatory { 0x1F_4E_4A } else { 0x5B_7F_7B };
        let format = Format::new()
            .set_bold()
            .set_font_color(Color::White)
            .set_background_color(Color::RGB(fill))
            .set_border_bottom(FormatBorder::Thin)
            .set_align(FormatAlign::VerticalCenter);
        sheet.write_string_with_format(0, place as u16, heading(column, language), &format)?;
        sheet.set_column_width(place as u16, width(column))?;
    }
    sheet.set_freeze_panes(1, 1)?;
    for (number, row) in (1..).zip(rows) {
        for (place, entry) in (0..).zip(row) {
            match entry {
                Entry::Empty => {}
                Entry::Text(text) => {
                    sheet.write_string(number, place, text)?;
                }
                Entry::Number(value) => {
                    sheet.write_number(number, place, *value)?;
                }
            }
        }
    }
    Ok(())
}

fn width(column: Column) -> f64 {
    match column {
        Column::Company | Column::Resource => 34.0,
        Column::Partner | Column::Route | Column::Frequency | Column::Archetype => 24.0,
        _ => 14.0,
    }
}

/// The list or limits of a column's cells, and what is said beside them. A warning lets other words through: the reader
/// of surveys knows more of them than a list shows.
fn validation(
    column: Column,
    range: Option<&Formula>,
    language: &str,
    say: Say,
) -> Result<DataValidation, XlsxError> {
    let title = shortened(&heading(column, language), MOST_TITLE);
    let about = say(&format!("survey-column-{}", column.id()));
    let rule = DataValidation::new();
    let rule = match (range, column) {
        (Some(range), _) => rule.allow_list_formula(range.clone()),
        (None, Column::Price | Column::Temperature | Column::Company) => rule.allow_any_value(),
        _ => rule.allow_decimal_number(DataValidationRule::GreaterThanOrEqualTo(0.0)),
    };
    // New companies and partners outside are usual.
    let strict = !matches!(column, Column::Company | Column::Partner);
    rule.set_error_style(DataValidationErrorStyle::Warning)
        .show_error_message(strict)
        .set_error_message(shortened(&say("survey-form-not-listed"), MOST_MESSAGE))?
        .set_input_title(title)?
        .set_input_message(shortened(&about, MOST_MESSAGE))
}

fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most - 1).chain(['…']).collect()
}

/// How to fill the form, and what each column means.
fn instructions(sheet: &mut Worksheet, language: &str, say: Say) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let head = bold.clone().set_align(FormatAlign::Top);
    sheet.set_column_width(0, 26.0)?;
    sheet.set_column_width(1, 100.0)?;
    sheet.write_string_with_format(0, 0, say("survey-help-title"), &bold)?;
    let mut row = 2;
    for step in 1..=6 {
        sheet.write_number(row, 0, f64::from(step))?;
        let text = say(&format!("survey-help-{step}"));
        sheet.write_string_with_format(row, 1, text, &wrapped)?;
        row += 1;
    }
    row += 1;
    for column in Column::ALL {
        sheet.write_string_with_format(row, 0, heading(column, language), &head)?;
        let text = say(&format!("survey-column-{}", column.id()));
        sheet.write_string_with_format(row, 1, text, &wrapped)?;
        row += 1;
    }
    Ok(())
}
