//! Published cases for people.

use boucle::reality::{Line, lines};
use boucle::view::cases::{Summary, quantity};

#[test]
fn the_summary_counts_every_line_once() {
    let all = lines();
    let summary = Summary::of(&all);
    assert_eq!(summary.rebuilt() + summary.left, all.len());
    // Val d'Europe agrees, Hamburg differs, Kalundborg is shown, and of Kalundborg the money is not rebuilt.
    let cases = [
        "V33_val_deurope_datacentre",
        "W02_hafencity",
        "W10_kalundborg",
    ];
    let few: Vec<Line> = all
        .into_iter()
        .filter(|line| cases.contains(&line.case.as_str()) && !line.figure.contains("aquatic"))
        .collect();
    let summary = Summary::of(&few);
    assert_eq!((summary.agrees, summary.differs), (1, 1));
    assert_eq!((summary.shown, summary.left), (1, 1));
    assert_eq!(Summary::of(&[]), Summary::default());
}

#[test]
fn three_digits_and_no_idle_zero() {
    let printed = |value, unit| {
        let quantity = quantity(value, unit);
        (quantity.value, quantity.decimals, quantity.unit)
    };
    assert_eq!(
        printed(4_886.784, "tCO2e/yr"),
        (4_886.784, 0, Some("tCO2e/yr"))
    );
    assert_eq!(printed(28.0, "GWh/yr"), (28.0, 0, Some("GWh/yr")));
    assert_eq!(printed(17.5, "t/yr"), (17.5, 1, Some("t/yr")));
    // 7.046895 is 7.05, 0.0298656 is 0.0299, 5.50055 is 5.5, 0.3 is 0.3
    assert_eq!(printed(7.046_895, "count"), (7.046_895, 2, None));
    assert_eq!(printed(0.029_865_6, "yr").1, 4);
    assert_eq!(printed(5.500_55, "m2/kWp").1, 1);
    assert_eq!(printed(0.3, "ratio"), (0.3, 1, None));
    // a share is said in percent: 71.06 is 71.1
    let share = printed(0.710_6, "share");
    assert!((share.0 - 71.06).abs() < 1e-9);
    assert_eq!((share.1, share.2), (1, Some("%")));
    assert_eq!(printed(0.0, "t").1, 0);
    assert_eq!(printed(f64::NAN, "t").1, 0);
}
