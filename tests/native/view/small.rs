//! Rounding, tables and QR codes.

use boucle::view::qr::{LONGEST_TEXT, qr_path};
use boucle::view::table::{Cell, Column, Dialect, Table};
use boucle::view::{as_declared, round_for_people, round_like, round_within};

#[test]
fn figures_keep_two_or_three_digits() {
    for (value, rounded, decimals) in [
        (1_238.4, 1_240.0, 0),
        (309_800.0, 310_000.0, 0),
        (1_912_345.0, 1_910_000.0, 0),
        (18.34, 18.3, 1),
        (6.04, 6.0, 1),
        (0.0234, 0.023, 3),
        (-52_300.0, -52_000.0, 0),
        (0.0, 0.0, 0),
    ] {
        assert_eq!(round_for_people(value), (rounded, decimals), "{value}");
    }
}

#[test]
fn a_range_is_rounded_like_its_middle() {
    assert_eq!(round_like(903.0, 1_238.4), (900.0, 0));
    assert_eq!(round_like(1_604.0, 1_238.4), (1_600.0, 0));
    assert_eq!(round_like(-3.0, 1_238.4), (0.0, 0));
    assert_eq!(round_like(0.07, 0.31), (0.07, 2));
}

#[test]
fn a_figure_is_as_exact_as_its_range() {
    // Two digits of the half-width: 277 t to 10 t, 1.5 GWh to 100,000 kWh, 0.034 to thousandths.
    for (value, half, rounded, decimals) in [
        (5_802.4, 277.0, 5_800.0, 0),
        (2_150.0, 215.0, 2_150.0, 0),
        (1_432_100.0, 1_520_000.0, 1_400_000.0, 0),
        (0.512_34, 0.034, 0.512, 3),
        (72.0, 8.0, 72.0, 0),
        (2_150.25, 0.0, 2_150.25, 2),
        (7.0, f64::INFINITY, 7.0, 0),
    ] {
        assert_eq!(round_within(value, half), (rounded, decimals), "{value}");
    }
    assert_eq!(as_declared(12.5), (12.5, 1));
    assert_eq!(as_declared(3_400.0 / 1_000.0).1, 1);
    assert_eq!(as_declared(1.0 / 3.0).1, 6);
}

#[test]
fn a_file_keeps_what_was_declared_and_no_crumbs() {
    let table = |cell: Cell| Table {
        columns: vec![Column::plain("table-from")],
        rows: vec![vec![cell]],
    };
    let field = |cell: Cell| {
        let text = table(cell).to_csv(Dialect::SEMICOLON, say);
        text.lines().nth(1).map(str::to_owned)
    };
    for (cell, written) in [
        (Cell::Declared(2_150.25), "2150,25"),
        // 0.1 + 0.2 of a conversion.
        (Cell::Declared(0.1 + 0.2), "0,3"),
        (Cell::Declared(123_456_789.25), "123456789,25"),
        (Cell::Number(1_543.209_876_5), "1543,21"),
        (Cell::Number(12_345_678.9), "12345679"),
        (Cell::Within(2.0 / 3.0, 0.1), "0,666667"),
        (Cell::Number(0.0), "0"),
        (Cell::Number(-1.0 / 3.0), "-0,333333"),
    ] {
        assert_eq!(field(cell.clone()).as_deref(), Some(written), "{cell:?}");
    }
}

fn table() -> Table {
    Table {
        columns: vec![
            Column::plain("table-from"),
            Column::quantity("table-after", "MWh"),
        ],
        rows: vec![
            vec![
                Cell::Key("place-energy-gas".to_owned()),
                Cell::Number(1_234.5),
            ],
            vec![Cell::Text("Dupont, \"frères\"".to_owned()), Cell::Empty],
            vec![Cell::Text("=cmd()".to_owned()), Cell::Year(2030)],
        ],
    }
}

fn say(key: &str) -> String {
    match key {
        "table-from" => "De".to_owned(),
        "table-after" => "Après".to_owned(),
        _ => format!("[{key}]"),
    }
}

#[test]
fn csv_is_written_for_the_spreadsheets_of_a_country() {
    // A quoted field doubles its quotes; a name that looks like a formula is made harmless.
    assert_eq!(
        table().to_csv(Dialect::COMMA, say),
        "De,Après (MWh)\r\n[place-energy-gas],1234.5\r\n\"Dupont, \"\"frères\"\"\",\r\n'=cmd(),2030\r\n"
    );
    let semicolon = table().to_csv(Dialect::SEMICOLON, say);
    assert!(semicolon.starts_with("De;Après (MWh)\r\n[place-energy-gas];1234,5\r\n"));
}

#[test]
fn csv_reads_back_as_it_was() {
    let text = table().to_csv(Dialect::COMMA, say);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let records: Vec<_> = reader
        .records()
        .map(|record| record.expect("valid"))
        .collect();
    assert_eq!(records.len(), 3);
    assert_eq!(&records[1][0], "Dupont, \"frères\"");
}

/// Draws the path into a grid of booleans.
fn grid(modules: usize, path: &str) -> Vec<Vec<bool>> {
    let mut grid = vec![vec![false; modules]; modules];
    for run in path.split('M').skip(1) {
        let (place, rest) = run.split_once('h').expect("a run has a length");
        let (x, y) = place.split_once(' ').expect("a run has a place");
        let length: usize = rest
            .split('v')
            .next()
            .expect("length")
            .parse()
            .expect("number");
        let (x, y): (usize, usize) = (x.parse().expect("x"), y.parse().expect("y"));
        for cell in &mut grid[y][x..x + length] {
            *cell = true;
        }
    }
    grid
}

#[test]
fn a_code_has_its_three_finder_patterns() {
    let link = "https://example.org/#s=1.eNqrVkrOzC0oSi0uVrJSKi1OLQIAJ1UFVw123";
    let code = qr_path(link).expect("short enough");
    // A link of 62 bytes fills version 4 at level M (62 bytes) to the last: 17 + 4 x 4 = 33 modules.
    assert_eq!((link.len(), code.modules), (62, 33));
    let grid = grid(code.modules, &code.path);
    let last = code.modules - 7;
    for (x, y) in [(0, 0), (last, 0), (0, last)] {
        for step in 0..7 {
            assert!(grid[y][x + step] && grid[y + 6][x + step] && grid[y + step][x]);
        }
        assert!(!grid[y + 1][x + 1] && grid[y + 3][x + 3]);
    }
}

#[test]
fn a_text_that_no_phone_would_read_gives_no_code() {
    assert!(qr_path(&"a".repeat(LONGEST_TEXT)).is_some());
    assert_eq!(qr_path(&"a".repeat(LONGEST_TEXT + 1)), None);
    assert_eq!(qr_path(""), None);
}
