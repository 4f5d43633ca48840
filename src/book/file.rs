//! A territory file with what waits in its sheets, so that nothing that somebody entered is lost on its way to another browser.

use super::cell::Typed;
use super::{Book, Column, Pending, RowKey, SheetId};
use crate::catalog::load_territory;
use crate::i18n::Language;
use crate::model::{ActorId, FieldReader, Problem, Problems, Territory};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The file format `boucle-territory`: a territory and the cells of its sheets that wait to be put right.
#[derive(Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename = "Territory"))]
pub struct TerritoryFile<'a> {
    /// The territory.
    #[serde(flatten)]
    territory: &'a Territory,
    /// What was typed into its sheets and not understood, or is not enough for a row yet. It counts for nothing until it is put right.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    waiting: Vec<WaitingCell<'a>>,
}

/// A cell that waits to be put right.
#[derive(Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename = "WaitingCell"))]
struct WaitingCell<'a> {
    /// Its sheet.
    sheet: SheetId,
    /// Id of the actor of its row; absent in a row that was begun at the end of the sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    actor: Option<&'a str>,
    /// Id of the flow, or class of the equipment or skill, of its row; absent in the sheet of companies.
    #[serde(skip_serializing_if = "Option::is_none")]
    row: Option<&'a str>,
    /// Number of the row, where it was begun at the end of the sheet: cells of one number stand in one row.
    #[serde(skip_serializing_if = "Option::is_none")]
    new_row: Option<u32>,
    /// Code of its column, such as `quantity`.
    column: &'static str,
    /// What was typed.
    text: &'a str,
    /// Language of the page when it was typed, which says how its numbers are written: `fr`, `en`, `de` or `lb`.
    language: &'static str,
}

impl<'a> TerritoryFile<'a> {
    /// The file of a book.
    pub fn of(book: &'a Book) -> Self {
        let waiting = book.pending().cells();
        Self {
            territory: book.territory(),
            waiting: waiting
                .map(|(row, column, typed)| cell(row, column, typed))
                .collect(),
        }
    }

    /// Its text, set out for people unless it would then be longer than so many bytes.
    pub fn text(&self, most: usize) -> Option<String> {
        let wide = serde_json::to_string_pretty(self).ok()?;
        if wide.len() <= most {
            return Some(wide);
        }
        serde_json::to_string(self).ok()
    }
}

fn cell<'a>(key: &'a RowKey, column: Column, typed: &'a Typed) -> WaitingCell<'a> {
    WaitingCell {
        sheet: key.sheet(),
        actor: key.actor().map(|id| id.0.as_str()),
        row: match key {
            RowKey::Flow(_, row) | RowKey::Equipment(_, row) | RowKey::Skill(_, row) => Some(row),
            RowKey::Actor(_) | RowKey::New(..) => None,
        },
        new_row: match key {
            RowKey::New(_, number) => Some(*number),
            _ => None,
        },
        column: column.code(),
        text: &typed.text,
        language: typed.language.code(),
    }
}

/// Reads a territory file with what waits in its sheets; `None` when nothing of it can be used.
pub fn read_book(json: &str) -> (Option<Book>, Problems) {
    let (territory, mut problems) = load_territory(json);
    let book = territory.map(|territory| book_of(Rc::new(territory), json, &mut problems));
    (book, problems)
}

/// The sheets of a territory, with what waits in them by its file. A cell that cannot be told is named and left out; one of a row that the
/// territory does not have waits in a new row.
pub fn book_of(territory: Rc<Territory>, json: &str, problems: &mut Problems) -> Book {
    let pending = read_waiting(json, problems);
    Book::with(territory, Rc::new(pending)).with_rows_found_again()
}

fn read_waiting(json: &str, problems: &mut Problems) -> Pending {
    let mut pending = Pending::default();
    // Mostly nothing waits, and files are large: they are not read a second time for that.
    if !json.contains("\"waiting\"") {
        return pending;
    }
    let whole: Value =
        serde_json::from_str(json.trim_start_matches('\u{feff}')).unwrap_or_default();
    let Some(whole) = FieldReader::new(&whole, "", problems) else {
        return pending;
    };
    // Rows are numbered anew: a file may give them any number.
    let mut numbers: BTreeMap<(SheetId, u32), u32> = BTreeMap::new();
    for (value, path) in whole.list("waiting", problems) {
        let Some(fields) = FieldReader::new(value, &path, problems) else {
            continue;
        };
        if let Some((row, column, typed)) = waiting(&fields, &mut numbers, problems) {
            pending.set(row, column, typed);
        }
    }
    pending
}

fn waiting(
    fields: &FieldReader,
    numbers: &mut BTreeMap<(SheetId, u32), u32>,
    problems: &mut Problems,
) -> Option<(RowKey, Column, Typed)> {
    for name in ["sheet", "column", "text"] {
        fields.require(name, problems);
    }
    let sheets = "companies, flows, equipment, skills";
    let sheet: SheetId = fields.choice("sheet", sheets, problems)?;
    let code = fields.text("column", problems)?;
    let text = fields.text("text", problems)?;
    let Some(column) = Column::parse(sheet, &code).filter(|column| !column.is_fixed()) else {
        let columns: Vec<&str> = sheet.columns().iter().map(|one| one.code()).collect();
        problems.push(
            Problem::new(fields.path_of("column"), "unknown-value")
                .with("value", code)
                .with("known", columns.join(", ")),
        );
        return None;
    };
    let language = fields.text("language", problems).unwrap_or_default();
    let language = Language::parse(&language).unwrap_or_default();
    let row = fields.text("row", problems);
    let key = match (fields.text("actor", problems).map(ActorId), row) {
        (Some(id), _) if sheet == SheetId::Companies => RowKey::Actor(id),
        (Some(id), Some(row)) => match sheet {
            SheetId::Equipment => RowKey::Equipment(id, row),
            SheetId::Skills => RowKey::Skill(id, row),
            _ => RowKey::Flow(id, row),
        },
        _ => {
            let limits = (0.0, f64::from(u32::MAX));
            let number = fields.number("new_row", limits, problems).unwrap_or(0.0) as u32;
            let next = numbers.keys().filter(|(of, _)| *of == sheet).count();
            let next = u32::try_from(next).unwrap_or(u32::MAX);
            RowKey::New(sheet, *numbers.entry((sheet, number)).or_insert(next))
        }
    };
    Some((key, column, Typed::new(text, language)))
}
