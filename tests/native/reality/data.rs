//! The table of published figures.

use super::lines;
use boucle::catalog::{RangeBasis, Reading, cases, catalog, read_cases};
use std::collections::BTreeSet;

const HEADING: &str = "key,value,unit,low,high,range_basis,source,source_year,verified,read\n";

#[test]
fn every_row_is_sound() {
    assert_eq!(cases().faults(), &[]);
    let rows = include_str!("../../../src/catalog/data/cases.csv")
        .lines()
        .count();
    assert_eq!(cases().iter().count(), rows - 1);
}

#[test]
fn a_spoiled_row_is_named_and_left_out() {
    let row = |read: &str| format!("{HEADING}W.out.x,2,t,2,2,exact,a study,2024,yes,{read}\n");
    assert_eq!(
        read_cases(&row("abstract")).value("W.out.x").to_bits(),
        2.0_f64.to_bits()
    );
    for spoiled in ["", "somewhere"] {
        let read = read_cases(&row(spoiled));
        assert!(read.get("W.out.x").is_none());
        assert!(read.value("W.out.x").is_nan());
        assert_eq!(read.faults()[0].reason, "read is unknown");
    }
}

#[test]
fn a_figure_from_memory_is_not_called_verified() {
    for figure in cases()
        .iter()
        .filter(|figure| figure.reading == Reading::Memory)
    {
        assert!(!figure.datum.verified, "{}", figure.datum.key);
    }
}

#[test]
fn a_quoted_figure_has_a_range_only_where_its_source_gives_one() {
    for figure in cases().iter() {
        let datum = &figure.datum;
        let wide = datum.low < datum.high;
        assert_eq!(
            wide,
            datum.range_basis == RangeBasis::Stated,
            "{}",
            datum.key
        );
        assert_ne!(datum.range_basis, RangeBasis::Assumed, "{}", datum.key);
    }
}

#[test]
fn nothing_is_computed_with_a_published_result() {
    for figure in cases().iter() {
        assert!(
            catalog().get(&figure.datum.key).is_none(),
            "{}",
            figure.datum.key
        );
    }
}

#[test]
fn every_case_of_the_table_is_on_the_page() {
    let case = |key: &str| key.split('.').next().unwrap_or_default().to_owned();
    let known: BTreeSet<String> = cases()
        .iter()
        .map(|figure| case(&figure.datum.key))
        .collect();
    let shown: BTreeSet<String> = lines().into_iter().map(|line| line.case).collect();
    assert_eq!(known, shown);
}
