//! The words that the form offers in its cells, on a sheet of their own: lists in a cell may not be longer than 255 characters.

use super::rows::Entry;
use crate::catalog::meant_by;
use crate::import::Column;
use crate::model::{Frequency, Territory};
use crate::words::{UNITS, Words, words};
use rust_xlsxwriter::{Formula, Worksheet, XlsxError};

/// What may be chosen in a column; nothing where anything may be written.
pub(super) fn choices(column: Column, territory: &Territory, language: &str) -> Vec<String> {
    let family = |family: &str, ids: &[&str]| -> Vec<String> {
        let label = |id: &&str| words().label(family, id, language).to_owned();
        ids.iter().map(label).collect()
    };
    let sorted = |family: &str| {
        let labels = words()
            .labels(family, language)
            .filter(|(_, id)| meant_by(id) == *id)
            .map(|(label, _)| label.to_owned());
        let mut labels: Vec<String> = labels.collect();
        labels.sort_by_key(|label| label.to_lowercase());
        labels
    };
    let companies = territory.actors.iter().map(|actor| actor.name.clone());
    match column {
        Column::Company => companies.collect(),
        Column::Partner => {
            let kinds = family("partner", &["region", "country", "world"]);
            kinds.into_iter().chain(companies).collect()
        }
        Column::Resource => sorted("resource"),
        Column::Archetype => sorted("archetype"),
        Column::Direction => family("direction", &["in", "out"]),
        Column::Unit => UNITS
            .map(|unit| Words::unit_label(unit, language).to_owned())
            .into(),
        Column::Frequency => family("frequency", &Frequency::CODES),
        Column::Route => family(
            "route",
            &[
                "reuse",
                "recycling",
                "digestion",
                "compost",
                "incineration",
                "landfill",
            ],
        ),
        _ => Vec::new(),
    }
}

/// Writes the lists side by side; gives each listed column the formula of its range.
pub(super) fn write(
    sheet: &mut Worksheet,
    name: &str,
    territory: &Territory,
    language: &str,
) -> Result<Vec<(Column, Formula)>, XlsxError> {
    let mut ranges = Vec::new();
    for (place, column) in Column::NAMED.into_iter().enumerate() {
        let choices = choices(column, territory, language);
        for (row, choice) in choices.iter().enumerate() {
            sheet.write_string(row as u32, place as u16, choice)?;
        }
        if !choices.is_empty() {
            let letter = char::from(b'A' + place as u8);
            let range = format!("='{name}'!${letter}$1:${letter}${}", choices.len());
            ranges.push((column, Formula::new(range)));
        }
    }
    Ok(ranges)
}

/// Rows of the sheet of examples.
pub(super) fn examples(language: &str, company: &str, neighbour: &str) -> Vec<Vec<Entry>> {
    let mark = words().label("example", "example", language);
    let company = Entry::Text(format!("{mark} : {company}"));
    let neighbour = format!("{mark} : {neighbour}");
    let word = |family: &str, id: &str| Entry::Text(words().label(family, id, language).to_owned());
    let unit = |symbol: &str| Entry::Text(symbol.to_owned());
    let number = Entry::Number;
    let piece = Words::unit_label(crate::units::Unit::Piece, language);
    vec![
        vec![
            company.clone(),
            word("resource", "waste.cardboard"),
            word("direction", "out"),
            number(12.5),
            unit("t"),
            word("frequency", "weekly"),
            word("partner", "region"),
            number(35.0),
            word("route", "recycling"),
            number(-40.0),
            number(10.0),
            Entry::Empty,
            word("archetype", "paper_wood"),
            number(24.0),
        ],
        vec![
            company.clone(),
            word("resource", "energy.electricity"),
            word("direction", "in"),
            number(85_000.0),
            unit("kWh"),
            word("frequency", "continuous"),
            word("partner", "country"),
            Entry::Empty,
            Entry::Empty,
            number(0.18),
            number(2.0),
        ],
        vec![
            company,
            word("resource", "pallet.used"),
            word("direction", "out"),
            number(300.0),
            unit(piece),
            word("frequency", "monthly"),
            Entry::Text(neighbour),
            number(1.5),
            word("route", "reuse"),
            number(4.0),
            number(20.0),
        ],
    ]
}
