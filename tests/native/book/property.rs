//! Whatever is typed, nothing is lost.

use super::{french, give, pompey};
use boucle::book::{BookHistory, Column, Names, Origin, Sheet, SheetId};
use proptest::prelude::*;

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
