//! A territory file: what waits in the sheets goes along, and what others wrote into it is not trusted.

use super::{french, give, pompey, row};
use boucle::book::{Book, BookHistory, Column, RowKey, SheetId, TerritoryFile, read_book};
use boucle::i18n::{Language, Texts};
use serde_json::{Value, json};
use std::rc::Rc;

fn written(book: &Book) -> String {
    serde_json::to_string(&TerritoryFile::of(book)).expect("a book is JSON")
}

/// What waits: its sheet, column, text and language, and how many rows have been begun.
pub fn waiting(book: &Book) -> (Vec<(SheetId, Column, String, Language)>, usize) {
    let cells = book.pending().cells();
    let cells =
        cells.map(|(row, column, typed)| (row.sheet(), column, typed.text.clone(), typed.language));
    let mut cells: Vec<_> = cells.collect();
    cells.sort_by(|one, other| format!("{one:?}").cmp(&format!("{other:?}")));
    let begun = SheetId::ALL.map(|sheet| book.pending().new_rows(sheet).len());
    (cells, begun.iter().sum())
}

#[test]
fn what_waits_goes_with_the_file() {
    let texts = french();
    let begun = RowKey::New(SheetId::Flows, 3);
    let (book, _) = pompey().assign(
        &[
            give(&row("forge", "acier"), Column::Quantity, "beaucoup"),
            give(&begun, Column::Resource, "Carton"),
            give(&begun, Column::Quantity, "1.234"),
        ],
        &texts,
    );
    let (read, problems) = read_book(&written(&book));
    let read = read.expect("the book");
    assert_eq!(problems, vec![]);
    assert_eq!(read.territory(), book.territory());
    assert_eq!(waiting(&read), waiting(&book));
    assert_eq!(
        read.faults(&texts).len(),
        2,
        "the word, and the missing company"
    );
    let steel = read
        .pending()
        .text(&row("forge", "acier"), Column::Quantity);
    assert_eq!(steel, Some("beaucoup"));

    // Nothing that waits leaves no trace: files are as they were before sheets could wait.
    let plain: Value = serde_json::from_str(&written(&pompey())).expect("JSON");
    assert!(plain.get("waiting").is_none());
    assert_eq!(
        plain,
        serde_json::to_value(&**pompey().territory()).expect("JSON")
    );
}

/// 1.234 is one and a bit in French and a thousand in German: it stays what it was where it was typed, through the file and another language.
#[test]
fn a_number_that_waits_is_read_as_it_was_typed() {
    let begun = RowKey::New(SheetId::Flows, 0);
    let (book, _) = pompey().assign(
        &[
            give(&begun, Column::Resource, "waste.cardboard"),
            give(&begun, Column::Quantity, "1.234"),
        ],
        &french(),
    );
    let (read, _) = read_book(&written(&book));
    let german = Texts::new(Language::De);
    for book in [book, read.expect("the book")] {
        let company = [give(&begun, Column::Company, "Forge du Méandre")];
        let (book, _) = book.assign(&company, &german);
        assert_eq!(book.faults(&german), vec![]);
        let flow = super::flow(&book, "forge", "waste.cardboard").expect("the flow");
        assert!((flow.quantity - 1.234).abs() < 1e-12, "{}", flow.quantity);
        // What is typed in German is read in German.
        let row = row("forge", "waste.cardboard");
        let (book, _) = book.assign(&[give(&row, Column::Quantity, "1.234")], &german);
        let flow = super::flow(&book, "forge", "waste.cardboard").expect("the flow");
        assert!((flow.quantity - 1234.0).abs() < 1e-9, "{}", flow.quantity);
    }
}

#[test]
fn what_others_wrote_is_named_or_kept() {
    let with = |cells: Value| {
        let mut file: Value = serde_json::from_str(&written(&pompey())).expect("JSON");
        file["waiting"] = cells;
        read_book(&file.to_string())
    };
    let codes = |cells: Value| -> Vec<(String, &'static str)> {
        let (book, problems) = with(cells);
        assert_eq!(book.expect("the rest").territory(), pompey().territory());
        problems
            .into_iter()
            .map(|one| (one.path, one.code))
            .collect()
    };
    let fault = |path: &str, code| vec![(path.to_owned(), code)];
    assert_eq!(codes(json!("all")), fault("waiting", "not-a-list"));
    assert_eq!(codes(json!([7])), fault("waiting[0]", "not-an-object"));
    let cell =
        |sheet: &str, column: &str| json!([{ "sheet": sheet, "column": column, "text": "x" }]);
    assert_eq!(
        codes(cell("stars", "name")),
        fault("waiting[0].sheet", "unknown-value")
    );
    // A column of another sheet, and one that nobody can type into.
    assert_eq!(
        codes(cell("flows", "roof")),
        fault("waiting[0].column", "unknown-value")
    );
    assert_eq!(
        codes(cell("flows", "origin")),
        fault("waiting[0].column", "unknown-value")
    );
    assert_eq!(
        codes(json!([{ "sheet": "flows", "column": "unit", "text": 3 }])),
        fault("waiting[0].text", "not-a-text")
    );
    assert_eq!(codes(json!([])), vec![]);
    assert_eq!(codes(Value::Null), vec![]);

    // Rows that the territory does not have, and numbers beyond all rows: the text is kept, in a row that is in sight.
    let (book, problems) = with(json!([
        { "sheet": "flows", "actor": "nobody", "row": "none", "column": "quantity", "text": "12", "language": "tlh" },
        { "sheet": "flows", "new_row": u32::MAX, "column": "unit", "text": "furlong" },
        { "sheet": "companies", "new_row": 8, "column": "name", "text": "Scierie" },
        { "sheet": "companies", "actor": "nobody", "column": "employees", "text": "many" },
    ]));
    assert_eq!(problems, vec![]);
    let book = book.expect("the book");
    assert_eq!(waiting(&book).0.len(), 4);
    for (row, _, _) in book.pending().cells() {
        let RowKey::New(_, number) = row else {
            panic!("{row:?}");
        };
        assert!(*number < 4, "{row:?}");
    }
}

/// As long as the file may be it is set out for people, and on one line where that is shorter.
#[test]
fn a_file_that_would_be_too_large_is_written_tight() {
    let book = pompey();
    let file = TerritoryFile::of(&book);
    let wide = file.text(usize::MAX).expect("JSON");
    assert_eq!(file.text(wide.len()).as_deref(), Some(wide.as_str()));
    let tight = file.text(wide.len() - 1).expect("JSON");
    assert!(tight.len() < wide.len() && !tight.contains('\n'));
    for text in [wide, tight] {
        let (read, problems) = read_book(&text);
        assert_eq!(problems, vec![]);
        assert_eq!(read.expect("the book").territory(), book.territory());
    }
}

/// Whoever undoes the first change of a preset is back in it; the copy is one change forward, and nowhere before.
#[test]
fn a_history_knows_the_territory_that_it_leads_back_to() {
    let start = BookHistory::new(pompey());
    let mut copy = (**pompey().territory()).clone();
    copy.actors[0].employees = 181.0;
    let same = start.record(Book::new(Rc::new(copy.clone())));
    assert_eq!(same.undo().next_id(), None, "the same territory, changed");
    copy.id = "own-1".to_owned();
    let own = start.record(Book::new(Rc::new(copy)));
    assert_eq!(own.next_id(), None);
    let back = own.undo();
    assert_eq!(back.book().territory().id, "pompey");
    assert_eq!(back.next_id(), Some("own-1"));
    assert_eq!(back.redo().next_id(), None);
}
