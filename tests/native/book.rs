//! The sheets: what is typed is understood or kept, nothing is lost, everything can be undone.

use boucle::book::{
    Assignment, Block, Book, Column, Kin, Names, Origin, Pending, RowKey, Sheet, SheetId, founded,
};
use boucle::catalog::preset;
use boucle::i18n::{Language, Texts};
use boucle::model::{ActorId, Country, Direction, Partner, Scale, WasteRoute};
use boucle::units::Unit;
use std::rc::Rc;

mod file;
mod means;
mod property;
mod waiting;
mod words;

fn pompey() -> Book {
    Book::new(Rc::new(preset("pompey").expect("the preset")))
}

fn french() -> Texts {
    Texts::new(Language::Fr)
}

fn row(actor: &str, flow: &str) -> RowKey {
    RowKey::Flow(ActorId(actor.to_owned()), flow.to_owned())
}

fn give(row: &RowKey, column: Column, text: &str) -> Assignment {
    Assignment {
        row: row.clone(),
        column,
        text: text.to_owned(),
    }
}

/// The flow behind a row, as declared.
fn flow<'a>(book: &'a Book, actor: &str, id: &str) -> Option<&'a boucle::model::Flow> {
    let actor = book
        .territory()
        .actors
        .iter()
        .find(|one| one.id.0 == actor)?;
    actor.flows.iter().find(|one| one.id == id)
}

#[test]
fn numbers_are_read_as_each_language_writes_them() {
    let cases: [(Language, &str, Option<f64>); 24] = [
        (Language::Fr, "1 234,5", Some(1234.5)),
        (Language::Fr, "1\u{202f}234,5", Some(1234.5)),
        (Language::Fr, "1.234", Some(1.234)),
        (Language::Fr, "1.234,5", Some(1234.5)),
        (Language::Fr, "12 %", Some(12.0)),
        (Language::En, "1,234", Some(1234.0)),
        (Language::En, "1,234.5", Some(1234.5)),
        (Language::En, "0,5", Some(0.5)),
        (Language::De, "1.234", Some(1234.0)),
        (Language::De, "1.234.567", Some(1_234_567.0)),
        (Language::Lb, "12,75", Some(12.75)),
        (Language::Fr, "2e3", Some(2000.0)),
        // A price per kWh groups nothing, and neither does a date.
        (Language::De, "0.125", Some(0.125)),
        (Language::Lb, "0.500", Some(0.5)),
        (Language::En, "0,125", Some(0.125)),
        (Language::Fr, "12.03.2024", None),
        (Language::Fr, "1,2,3", None),
        (Language::Fr, "10 20", None),
        (Language::En, "10,12.5", None),
        (Language::Fr, "12 345 678,9", Some(12_345_678.9)),
        (Language::Fr, ",5", Some(0.5)),
        (Language::Fr, "-", None),
        (Language::Fr, "douze", None),
        (Language::Fr, "NaN", None),
    ];
    for (language, typed, expected) in cases {
        let at = row("forge", "acier");
        let texts = Texts::new(language);
        let (book, _) = pompey().assign(&[give(&at, Column::Quantity, typed)], &texts);
        let now = flow(&book, "forge", "acier").expect("the flow").quantity;
        if let Some(value) = expected {
            assert!((now - value).abs() < 1e-9, "{typed}: {now}");
        } else {
            // What is not a number leaves the value and waits in its cell.
            assert!((now - 2150.0).abs() < 1e-9, "{typed}: {now}");
            assert_eq!(book.pending().text(&at, Column::Quantity), Some(typed));
        }
    }
}

#[test]
fn every_cell_takes_names_of_the_language_and_codes() {
    let at = row("forge", "acier");
    let texts = french();
    let (book, _) = pompey().assign(
        &[
            give(&at, Column::Resource, "carton"),
            give(&at, Column::Direction, "Sortie"),
            give(&at, Column::Unit, "kg"),
            give(&at, Column::Route, "recycling"),
            give(&at, Column::Partner, "tôlerie des trois saules"),
            give(&at, Column::Frequency, "chaque mois"),
            give(&at, Column::Distance, "12,5"),
        ],
        &texts,
    );
    let flow = flow(&book, "forge", "acier").expect("the flow");
    assert_eq!(flow.resource, "waste.cardboard");
    assert_eq!(flow.direction, Direction::Out);
    assert_eq!(flow.unit, Unit::Kilogram);
    assert_eq!(flow.route, Some(WasteRoute::Recycling));
    let tolerie = Partner::Actor {
        id: ActorId("tolerie".to_owned()),
    };
    assert_eq!(flow.partner, tolerie);
    assert_eq!(flow.distance_km, Some(12.5));
    assert!(book.pending().is_empty());
}

#[test]
fn what_is_not_understood_waits_with_its_reason() {
    let at = row("forge", "acier");
    let cases = [
        (Column::Quantity, "beaucoup", "not-a-number"),
        (Column::Quantity, "-5", "negative"),
        (Column::Quantity, "1e30", "out-of-range"),
        (Column::Resource, "licorne", "unknown-name"),
        (Column::Unit, "km", "unit-unfit"),
        (Column::Company, "Personne", "unknown-company"),
        (Column::Partner, "Personne", "unknown-name"),
        (Column::Distance, "loin", "not-a-number"),
    ];
    let texts = french();
    for (column, typed, code) in cases {
        let before = pompey();
        let (book, _) = before.assign(&[give(&at, column, typed)], &texts);
        assert_eq!(book.territory(), before.territory(), "{typed}");
        let faults = book.faults(&texts);
        assert_eq!(faults.len(), 1, "{typed}");
        assert_eq!(
            (faults[0].column, faults[0].code),
            (column, code),
            "{typed}"
        );
        assert_eq!(faults[0].text, typed);
        // Put right, it no longer waits.
        let sound = match column {
            Column::Resource => "Acier",
            Column::Unit => "t",
            Column::Company => "Forge du Méandre",
            Column::Partner => "Région",
            _ => "7",
        };
        let (mended, _) = book.assign(&[give(&at, column, sound)], &texts);
        assert!(mended.pending().is_empty(), "{typed}");
    }
}

#[test]
fn a_declared_quantity_takes_the_place_of_the_estimate() {
    let texts = french();
    let book = pompey();
    let sheet = Sheet::of(&book, SheetId::Flows);
    let typical = row("forge", "typical.water.tap");
    let place = sheet.place_of(&typical).expect("a typical flow");
    let names = Names::new(&texts, book.territory());
    let Origin::Estimated(Some((low, high))) = sheet.cell(place, Column::Quantity, &names).origin
    else {
        panic!("an estimate has a range");
    };
    let value = sheet.flow(place).expect("a flow").quantity;
    assert!(low < value && value < high);
    let (book, renamed) = book.assign(&[give(&typical, Column::Quantity, "4 321")], &texts);
    let to = renamed.get(&typical).expect("it has become another row");
    let now = Sheet::of(&book, SheetId::Flows);
    assert_eq!(now.place_of(to), Some(place), "it stays where it was");
    assert_eq!(*to, row("forge", "water.tap"));
    let declared = flow(&book, "forge", "water.tap").expect("declared now");
    assert!((declared.quantity - 4321.0).abs() < 1e-9);
    assert!(!declared.estimated);
    assert_eq!(declared.uncertainty_pct, None);
    let sheet = Sheet::of(&book, SheetId::Flows);
    assert_eq!(sheet.place_of(&typical), None);
    // Removed, the estimate comes back.
    let book = book.remove(std::slice::from_ref(to));
    let sheet = Sheet::of(&book, SheetId::Flows);
    assert!(sheet.place_of(&typical).is_some());
}

#[test]
fn a_new_row_becomes_a_flow_once_it_says_enough_and_stays_where_it_is() {
    let texts = french();
    let mut book = pompey();
    let row = RowKey::New(SheetId::Flows, 0);
    let last = Sheet::of(&book, SheetId::Flows).len() - 1;
    for (column, text) in [
        (Column::Company, "Forge du Méandre"),
        (Column::Unit, "kg"),
        (Column::Resource, "Carton"),
    ] {
        book = book.assign(&[give(&row, column, text)], &texts).0;
        assert_eq!(Sheet::of(&book, SheetId::Flows).key(last), Some(&row));
    }
    let faults = book.faults(&texts);
    assert_eq!(faults.len(), 1);
    assert_eq!(
        (faults[0].column, faults[0].code),
        (Column::Quantity, "missing")
    );
    let (book, renamed) = book.assign(&[give(&row, Column::Quantity, "1500")], &texts);
    let key = renamed.get(&row).expect("a flow now");
    let founded = flow(&book, "forge", "waste.cardboard").expect("the flow");
    assert_eq!(founded.direction, Direction::Out, "waste leaves");
    assert_eq!(founded.unit, Unit::Kilogram);
    assert!(book.pending().is_empty());
    // The typical cardboard above it has gone, the row itself is still the last before the empty one.
    let sheet = Sheet::of(&book, SheetId::Flows);
    assert_eq!(sheet.place_of(key), Some(sheet.len() - 2));
}

#[test]
fn companies_come_and_go() {
    let texts = french();
    let row = RowKey::New(SheetId::Companies, 0);
    let (book, renamed) = pompey().assign(
        &[
            give(&row, Column::Name, "Scierie d’Été"),
            give(&row, Column::Sector, "Papier et bois"),
            give(&row, Column::Employees, "12"),
            give(&row, Column::East, "0,5"),
        ],
        &texts,
    );
    let actor = book.territory().actors.last().expect("the new one");
    assert_eq!(actor.id.0, "scierie-d-ete");
    assert_eq!(actor.archetype, "paper_wood");
    assert!((actor.x_km - 0.5).abs() < 1e-12);
    assert_eq!(renamed.get(&row), Some(&RowKey::Actor(actor.id.clone())));
    // Whoever delivers to a company that goes, delivers to the region.
    let at = self::row("forge", "acier");
    let (book, _) = book.assign(&[give(&at, Column::Partner, "Scierie d’Été")], &texts);
    let sawmill = [RowKey::Actor(ActorId("scierie-d-ete".to_owned()))];
    assert_eq!(book.flows_left_by(&sawmill), 1, "the steel");
    let gone = book.remove(&sawmill);
    assert_eq!(gone.territory().actors.len(), 25);
    let left = flow(&gone, "forge", "acier").expect("the flow");
    assert_eq!(left.partner, Partner::Region);
}

#[test]
fn a_copied_sheet_pasted_into_an_empty_territory_gives_the_same_flows() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let full = pompey();
        let mut bare = (**full.territory()).clone();
        for actor in &mut bare.actors {
            actor.flows.clear();
        }
        let bare = Book::new(Rc::new(bare));
        let sheet = Sheet::of(&full, SheetId::Flows);
        let names = Names::new(&texts, full.territory());
        let declared: Vec<usize> = (0..sheet.len())
            .filter(|place| sheet.flow(*place).is_some_and(|flow| !flow.estimated))
            .collect();
        let columns = SheetId::Flows.columns().len() - 1;
        let lines = declared.iter().map(|place| {
            let block = Block::between((*place, 0), (*place, columns));
            sheet.copied(&block, |place, column| {
                sheet.cell(place, column, &names).text
            })
        });
        let text: String = lines.collect();
        let empty = Sheet::of(&bare, SheetId::Flows);
        let end = empty.len() - 1;
        let pasted = empty.pasted(&Block::between((end, 0), (end, 0)), &text, &[]);
        assert_eq!((pasted.rows_left, pasted.cells_left), (0, 0));
        let (book, _) = bare.assign(&pasted.assignments, &texts);
        assert_eq!(book.faults(&texts), vec![], "{language:?}");
        let key = |flow: &boucle::model::Flow| {
            let mut flow = flow.clone();
            flow.id = String::new();
            serde_json::to_string(&flow).expect("a flow is JSON")
        };
        for (old, new) in full.territory().actors.iter().zip(&book.territory().actors) {
            let mut old: Vec<String> = old.flows.iter().map(key).collect();
            let mut new: Vec<String> = new.flows.iter().map(key).collect();
            old.sort_unstable();
            new.sort_unstable();
            assert_eq!(old, new, "{language:?}");
        }
    }
}

#[test]
fn headings_are_no_data_and_one_cell_fills_a_block() {
    let texts = french();
    let book = pompey();
    let sheet = Sheet::of(&book, SheetId::Flows);
    let headings: Vec<String> = SheetId::Flows
        .columns()
        .iter()
        .map(|column| texts.say(&format!("column-{}", column.code())))
        .collect();
    let quantity = 3;
    let first = sheet
        .place_of(&row("forge", "electricite"))
        .expect("the row");
    let block = Block::between((first, quantity), (first, quantity));
    let pasted = sheet.pasted(&block, "Quantité par an\tUnité\r\n7\tMWh\r\n", &headings);
    let pasted = pasted.assignments;
    assert_eq!(pasted.len(), 2);
    let (changed, _) = book.assign(&pasted, &texts);
    let changed = flow(&changed, "forge", "electricite").expect("the flow");
    assert!((changed.quantity - 7.0).abs() < 1e-12);
    assert_eq!(changed.unit, Unit::MegawattHour);
    // Headings say where their cells go, whatever their order and wherever the block begins.
    let block = Block::between((first, 0), (first, 0));
    let swapped = sheet.pasted(&block, "unité\tQuantité par an\nMWh\t7\n", &headings);
    let swapped = swapped.assignments.iter();
    let columns: Vec<Column> = swapped.map(|one| one.column).collect();
    assert_eq!(columns, [Column::Unit, Column::Quantity]);
    let block = Block::between((first, quantity), (first + 2, quantity));
    let pasted = |text: &str| sheet.pasted(&block, text, &headings).assignments;
    assert_eq!(pasted("9").len(), 3);
    let names = Names::new(&texts, book.territory());
    let filled = sheet.filled(&block, &names);
    assert_eq!(filled.len(), 2);
    assert_eq!(filled[0].text, "2\u{202f}740\u{202f}000");
    // An empty cell in a pasted column is an empty cell, not a missing line.
    assert_eq!(pasted("1\n\n3\n").len(), 3);
}

#[test]
fn a_territory_is_founded_from_counts_and_sizes() {
    let kin = |archetype: &str, name: &str, count, employees| Kin {
        archetype: archetype.to_owned(),
        name: name.to_owned(),
        count,
        employees,
    };
    let kin = [
        kin("metalworking", "Métallurgie", 3, 40.0),
        kin("office_bank", "Bureaux", 1, 120.0),
    ];
    let territory = founded("own-1", "Essai", Country::LU, Scale::Zone, 2025, &kin);
    let names: Vec<&str> = territory
        .actors
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(
        names,
        ["Métallurgie 1", "Métallurgie 2", "Métallurgie 3", "Bureaux"]
    );
    let staff: f64 = territory.actors.iter().map(|one| one.employees).sum();
    // 3 × 40 + 120.
    assert!((staff - 240.0).abs() < 1e-9);
    let book = Book::new(Rc::new(territory));
    let estimated = book.completed().actors.iter().flat_map(|one| &one.flows);
    assert!(estimated.clone().count() > 20);
    assert!(estimated.into_iter().all(|flow| flow.estimated));
}

#[test]
fn nothing_waits_in_a_fresh_book() {
    assert_eq!(*pompey().pending(), Rc::new(Pending::default()));
    assert_eq!(pompey().faults(&french()), vec![]);
}

/// 20,002 rows of two cells and one beyond the last column: 20,000 rows are taken, 2 left, and the cells too far right are counted.
#[test]
fn what_finds_no_place_is_counted() {
    let sheet = Sheet::of(&pompey(), SheetId::Skills);
    let end = sheet.len() - 1;
    let last = SheetId::Skills.columns().len() - 1;
    let pasted = sheet.pasted(
        &Block::between((end, last), (end, last)),
        &"a\tb\t\n".repeat(20_002),
        &[],
    );
    assert_eq!(pasted.assignments.len(), 20_000);
    assert_eq!((pasted.rows_left, pasted.cells_left), (2, 20_000));
}
