//! Whatever is typed, nothing is lost.

use super::file::waiting;
use super::{french, give, pompey};
use boucle::book::{
    Book, BookHistory, Column, Names, Origin, Sheet, SheetId, TerritoryFile, read_book,
};
use proptest::prelude::*;
use serde_json::Value;

fn any_column() -> impl Strategy<Value = Column> {
    let all: Vec<Column> = SheetId::ALL
        .into_iter()
        .flat_map(|sheet| sheet.columns().iter().copied())
        .filter(|column| !column.is_fixed())
        .collect();
    prop::sample::select(all)
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,12}",
        "[0-9]{1,4}([.,][0-9]{1,2})?",
        Just("Carton".to_owned()),
        Just("Chariot élévateur".to_owned()),
        Just("Maintenance".to_owned()),
        Just("personne".to_owned()),
        Just("t".to_owned()),
        Just("Forge du Méandre".to_owned()),
        Just(String::new()),
    ]
}

/// The same but for the last digits of numbers, which writing down and reading may change.
fn is_near(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            let (one, other) = (one.as_f64().unwrap_or(0.0), other.as_f64().unwrap_or(1.0));
            (one - other).abs() <= 1e-12 * other.abs()
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|(one, other)| is_near(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let same = |(key, value): (&String, &Value)| {
                other.get(key).is_some_and(|other| is_near(value, other))
            };
            one.len() == other.len() && one.iter().all(same)
        }
        _ => one == other,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_typed_is_taken_or_kept_and_can_be_undone(
        typed in prop::collection::vec((0_usize..420, any_column(), any_text()), 1..12)
    ) {
        let texts = french();
        let start = pompey();
        let mut history = BookHistory::new(start.clone());
        let mut seen = vec![start.clone()];
        for (place, column, text) in typed {
            let book = history.book();
            let sheets: Vec<SheetId> = SheetId::ALL
                .into_iter()
                .filter(|sheet| sheet.columns().contains(&column))
                .collect();
            // The company is a column of several.
            let sheet = Sheet::of(book, sheets[place % sheets.len()]);
            let Some(row) = sheet.key(place.min(sheet.len() - 1)).cloned() else { continue };
            let (next, renamed) = book.assign(&[give(&row, column, &text)], &texts);
            let row = renamed.get(&row).unwrap_or(&row).clone();
            let new_sheet = Sheet::of(&next, sheet.id());
            let place = new_sheet.place_of(&row);
            // A cell of a new row that says nothing is the one thing that leaves no trace.
            if let Some(place) = place {
                let names = Names::new(&texts, next.territory());
                let cell = new_sheet.cell(place, column, &names);
                let waits = next.pending().text(&row, column).is_some();
                prop_assert!(waits == (cell.origin == Origin::Pending));
                if waits {
                    prop_assert_eq!(&cell.text, &text);
                }
            } else {
                prop_assert!(text.trim().is_empty());
            }
            let recorded = history.record(next);
            if recorded != history {
                seen.push(recorded.book().clone());
            }
            history = recorded;
        }
        // A file of it brings back every cell, and asks for no other.
        let book = history.book();
        let file = serde_json::to_string(&TerritoryFile::of(book)).expect("a book is JSON");
        let (read, _) = read_book(&file);
        let read = read.expect("the book");
        prop_assert_eq!(waiting(&read), waiting(book));
        let of = |book: &Book| serde_json::to_value(&**book.territory()).expect("JSON");
        prop_assert!(is_near(&of(&read), &of(book)));
        let end = history.book().clone();
        for before in seen.iter().rev().skip(1) {
            history = history.undo();
            prop_assert_eq!(history.book().territory(), before.territory());
            prop_assert_eq!(history.book().pending(), before.pending());
        }
        prop_assert!(!history.can_undo());
        while history.can_redo() {
            history = history.redo();
        }
        prop_assert_eq!(history.book().territory(), end.territory());
        prop_assert_eq!(history.book().pending(), end.pending());
    }
}
